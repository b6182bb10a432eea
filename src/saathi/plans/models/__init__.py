"""Tables of her plan: words and goals, steps, levels of attainment, versions with her answers, reviews, booklets, her
voice."""

from .booklets import Booklet
from .goals import Goal, GoalChange, Words
from .levels import Attainment, Levels
from .recordings import Recording, RecordingPiece
from .reviews import Review
from .steps import Step, StepChange
from .versions import Answer, Version

__all__ = [
    "Answer", "Attainment", "Booklet", "Goal", "GoalChange", "Levels", "Recording", "RecordingPiece", "Review", "Step",
    "StepChange", "Version", "Words",
]  # fmt: skip

"""Tables of her plan: words and goals, steps, levels of attainment, versions with her answers, reviews,
her voice."""

from .goals import Goal, GoalChange, Words
from .levels import Attainment, Levels
from .recordings import Recording, RecordingPiece
from .reviews import Review
from .steps import Step, StepChange
from .versions import Answer, Version

__all__ = [
    "Answer", "Attainment", "Goal", "GoalChange", "Levels", "Recording", "RecordingPiece", "Review", "Step",
    "StepChange", "Version", "Words",
]  # fmt: skip

"""Tables of her plan: words and goals, steps, levels of attainment, versions with her answers, reviews, booklets."""

from .booklets import Booklet
from .goals import Goal, GoalChange, Words
from .levels import Attainment, Levels
from .reviews import Review
from .steps import Step, StepChange
from .versions import Answer, Version

__all__ = [
    "Answer", "Attainment", "Booklet", "Goal", "GoalChange", "Levels", "Review", "Step", "StepChange", "Version",
    "Words",
]  # fmt: skip

"""The tables of this room, by what they are about."""

# Entitlements, learning and livelihood.
from .entitlements import Entitlement, EntitlementStep
from .learning import LearningGap, LearningOffer, LearningPath, LearningStep
from .market import Course, MarketNote

__all__ = [
    "Course",
    "Entitlement",
    "EntitlementStep",
    "LearningGap",
    "LearningOffer",
    "LearningPath",
    "LearningStep",
    "MarketNote",
]

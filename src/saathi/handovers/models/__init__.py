"""Tables of the way home, one file for each part of it."""

from .closing import Alarm, Closure, Support
from .followups import FollowUp, Footing, Rating, SafetyPlan, Visit

__all__ = ["Alarm", "Closure", "FollowUp", "Footing", "Rating", "SafetyPlan", "Support", "Visit"]

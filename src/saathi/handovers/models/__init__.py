"""Tables of the way home, one file for each part of it."""

from .followups import Alarm, Closure, FollowUp, Footing, Rating, SafetyPlan, Support, Visit

__all__ = ["Alarm", "Closure", "FollowUp", "Footing", "Rating", "SafetyPlan", "Support", "Visit"]

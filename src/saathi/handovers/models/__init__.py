"""Tables of the way home, one file for each part of it."""

from .closing import Alarm, Closure, Support
from .conferences import Attendance, Conference, ConferenceItem
from .crossings import Arrival, CameAlong, Crossing
from .facts import FactAsked
from .followups import FollowUp, Footing, Rating, SafetyPlan, Visit
from .joint import JointTeam
from .offers import Accountable, Handover, HandoverFact
from .returns import Return, ReturnEvent, ReturnPaper, ReturnStep
from .studies import Study, StudyReport, StudyView

__all__ = [
    "Accountable",
    "Alarm",
    "Arrival",
    "Attendance",
    "CameAlong",
    "Closure",
    "Conference",
    "ConferenceItem",
    "Crossing",
    "FactAsked",
    "FollowUp",
    "Footing",
    "Handover",
    "HandoverFact",
    "JointTeam",
    "Rating",
    "Return",
    "ReturnEvent",
    "ReturnPaper",
    "ReturnStep",
    "SafetyPlan",
    "Study",
    "StudyReport",
    "StudyView",
    "Support",
    "Visit",
]

"""Tables of the case, its journey, leaving, matters, promises and papers."""

from .journey import Case, CaseEvent, Member, Move, NextDate, Order, SavedView, Service, Stay, Waiting
from .leaving import Absence, Leave, LeavingRequest, StayWish
from .matters import Matter, MatterStep
from .papers import Paper, PaperDemand, PaperPiece, PaperStep
from .promises import Meeting, Promise, PromiseStep

__all__ = [
    "Absence",
    "Case",
    "CaseEvent",
    "Leave",
    "LeavingRequest",
    "Matter",
    "MatterStep",
    "Meeting",
    "Member",
    "Move",
    "NextDate",
    "Order",
    "Paper",
    "PaperDemand",
    "PaperPiece",
    "PaperStep",
    "Promise",
    "PromiseStep",
    "SavedView",
    "Service",
    "Stay",
    "StayWish",
    "Waiting",
]

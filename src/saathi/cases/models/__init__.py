"""Tables of the case, its journey, leaving, and papers."""

from .journey import Case, CaseEvent, Member, Move, NextDate, Order, SavedView, Service, Stay, Waiting
from .leaving import Absence, Leave, LeavingRequest, StayWish
from .papers import Paper, PaperDemand, PaperPiece, PaperStep

__all__ = [
    "Absence",
    "Case",
    "CaseEvent",
    "Leave",
    "LeavingRequest",
    "Member",
    "Move",
    "NextDate",
    "Order",
    "Paper",
    "PaperDemand",
    "PaperPiece",
    "PaperStep",
    "SavedView",
    "Service",
    "Stay",
    "StayWish",
    "Waiting",
]

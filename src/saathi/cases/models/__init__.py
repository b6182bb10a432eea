"""Tables of the case, its journey, leaving, notes and reports by law."""

from .journey import Case, CaseEvent, Member, Move, NextDate, Order, SavedView, Service, Stay, Waiting
from .leaving import Absence, Leave, LeavingRequest, StayWish
from .notes import DutyReport, Note, WordCount

__all__ = [
    "Absence",
    "Case",
    "CaseEvent",
    "DutyReport",
    "Leave",
    "LeavingRequest",
    "Member",
    "Move",
    "NextDate",
    "Note",
    "Order",
    "SavedView",
    "Service",
    "Stay",
    "StayWish",
    "Waiting",
    "WordCount",
]

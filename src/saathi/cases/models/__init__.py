"""Tables of the case, its journey, leaving, and her matters."""

from .journey import Case, CaseEvent, Member, Move, NextDate, Order, SavedView, Service, Stay, Waiting
from .leaving import Absence, Leave, LeavingRequest, StayWish
from .matters import Matter, MatterStep

__all__ = [
    "Absence",
    "Case",
    "CaseEvent",
    "Leave",
    "LeavingRequest",
    "Matter",
    "MatterStep",
    "Member",
    "Move",
    "NextDate",
    "Order",
    "SavedView",
    "Service",
    "Stay",
    "StayWish",
    "Waiting",
]

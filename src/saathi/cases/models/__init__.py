"""Tables of the case, its journey, and leaving."""

from .exports import Export
from .flags import Flag
from .journey import Case, CaseEvent, Member, Move, NextDate, Order, SavedView, Service, Stay, Waiting
from .leaving import Absence, Leave, LeavingRequest, StayWish

__all__ = [
    "Absence",
    "Case",
    "CaseEvent",
    "Export",
    "Flag",
    "Leave",
    "LeavingRequest",
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

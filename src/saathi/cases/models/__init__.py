"""Tables of the case, its journey, leaving, matters and promises."""

from .journey import Case, CaseEvent, Member, Move, NextDate, Order, SavedView, Service, Stay, Waiting
from .leaving import Absence, Leave, LeavingRequest, StayWish
from .matters import Matter, MatterStep
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
    "Promise",
    "PromiseStep",
    "SavedView",
    "Service",
    "Stay",
    "StayWish",
    "Waiting",
]

"""Tables of the case, its journey, leaving, matters, promises, papers, notes, reports by law, flags, exports,
and of what was explained to her."""

from .exports import Export
from .flags import Flag
from .heard import Heard
from .journey import Case, CaseEvent, Member, Move, NextDate, Order, SavedView, Service, Stay, Waiting
from .leaving import Absence, Leave, LeavingRequest, StayWish
from .matters import Matter, MatterStep
from .notes import DutyReport, Note, WordCount
from .papers import Paper, PaperDemand, PaperPiece, PaperStep
from .promises import Meeting, Promise, PromiseStep

__all__ = [
    "Absence",
    "Case",
    "CaseEvent",
    "DutyReport",
    "Export",
    "Flag",
    "Heard",
    "Leave",
    "LeavingRequest",
    "Matter",
    "MatterStep",
    "Meeting",
    "Member",
    "Move",
    "NextDate",
    "Note",
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
    "WordCount",
]

"""Tables of the way home, one file for each part of it."""

from .conferences import Attendance, Conference, ConferenceItem
from .facts import FactAsked
from .joint import JointTeam
from .offers import Accountable, Handover, HandoverFact

__all__ = ["Accountable", "Attendance", "Conference", "ConferenceItem", "FactAsked", "Handover", "HandoverFact",
           "JointTeam"]  # fmt: skip

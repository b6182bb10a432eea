"""Reads of cases: the list of people, what today asks, one person's journey, her matters, and her dates by law."""

from . import clocks, journey, matters, owed, people, today

__all__ = ["clocks", "journey", "matters", "owed", "people", "today"]

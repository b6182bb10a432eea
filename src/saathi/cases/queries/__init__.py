"""Reads of cases: the list of people, what today asks, the calendar, one person's journey, her matters, her dates by
law."""

from . import calendar, clocks, journey, matters, owed, people, today

__all__ = ["calendar", "clocks", "journey", "matters", "owed", "people", "today"]

"""Reads of cases: the list of people, what today asks, one person's journey, and her dates by law."""

from . import calendar, clocks, journey, owed, people, today

__all__ = ["calendar", "clocks", "journey", "owed", "people", "today"]

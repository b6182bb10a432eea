"""Reads of cases: the list of people, what today asks, and one person's journey."""

from . import journey, owed, people, today

__all__ = ["journey", "owed", "people", "today"]

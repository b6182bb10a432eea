"""Reads of cases: the list of people, what today asks, and one person's journey."""

from . import journey, people, today

__all__ = ["journey", "people", "today"]

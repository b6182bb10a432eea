"""The joint team's own clock: in her first week the organisation near her home is asked. Our own rule (issue 5), no
law. Pure."""

from __future__ import annotations

from datetime import date, timedelta

FIRST_WEEK = timedelta(days=7)


def ask_by(opened_on: date) -> date:
    return opened_on + FIRST_WEEK


def is_owed(opened_on: date, is_open: bool, home: str, ours: str, was_asked: bool) -> bool:
    """Where her home is elsewhere and nobody there was asked. While nobody knows where she is from, that is to be asked
    first, so it is owed as well."""
    return is_open and not was_asked and opened_on is not None and (not home or home != ours)

"""Entries of the journal as the engine reads them."""

from __future__ import annotations

from datetime import datetime

from saathi.kernel.journal.watched import watched

from .entries import Entry
from .limits import limits


def entries(since: datetime, until: datetime) -> list[Entry]:
    """Thirty days of those who did anything between the two moments."""
    names = limits()["names"]
    return [Entry(*row) for row in watched(since, until, [*names["approvals"], *names["reviews"]])]

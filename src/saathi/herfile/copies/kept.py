"""What is not handed to her now: rows that a reason keeps from her until a day, and files, which are no text."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import UUID

from django.apps import apps

from saathi.kernel.records import Record

from ..kinds import Kind

# How rows without a day of their own are read.
ABOVE = {"cases.Stay": ("-days",), "cases.Waiting": ("-days",)}


def kept_back(kind: Kind, row: Record, now: date) -> date | None:
    """Until when somebody keeps this row from her; None where she may read it. A day that is past keeps no note
    back; a report or a demand she is still to be told of stays with whoever tells her."""
    judge = _KEPT.get(kind.model)
    return judge(row, now) if judge else None


def _note(row: Any, now: date) -> date | None:
    if row.may_read == "yes" or row.shown_on or row.not_until_on <= now:
        return None
    until: date = row.not_until_on
    return until


def _untold(is_kept: bool, by_on: date | None, now: date) -> date | None:
    return max(by_on or now, now + timedelta(days=1)) if is_kept else None


def _report(row: Any, now: date) -> date | None:
    return _untold(row.told_before == "no" and row.told_on is None, row.tell_by_on, now)


def _demand(row: Any, now: date) -> date | None:
    return _untold(bool(row.why_not_told) and row.told_on is None, row.tell_by_on, now)


_KEPT = {"cases.Note": _note, "cases.DutyReport": _report, "cases.PaperDemand": _demand}


def n_files(survivor: UUID) -> int:
    """Papers, recordings and photographs that are there and are no text."""
    papers = apps.get_model("cases.Paper")._default_manager.filter(survivor_id=survivor, destroyed_on=None)
    sounds = apps.get_model("plans.Recording")._default_manager.filter(survivor_id=survivor, deleted_at=None)
    pictures = apps.get_model("identities.Particular")._default_manager.filter(survivor_id=survivor, kind="photograph")
    return int(papers.count() + sounds.count() + pictures.count())

"""Her claim for compensation, as rows: told, applied, awarded and credited stand as the steps of one matter."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from saathi.cases.matter_choices import Account, Currency, StepKind, Understood
from saathi.cases.matters.loading import Kind, Stage, book_of
from saathi.cases.models import Matter, MatterStep
from saathi.kernel.clock import day_of
from saathi.worlds.loading.keys import Sealer
from saathi.worlds.loading.moments import at
from saathi.worlds.loading.places import Places
from saathi.worlds.loading.rows import Rows
from saathi.worlds.shapes import Claim, Person

KIND = "in_final"
ASKED_BEFORE = timedelta(days=9)  # nobody gave a date; it was asked for this long ago
TELLING = timedelta(days=4)


def write_claim(rows: Rows, keys: Sealer, person: Person, places: Places, now: datetime) -> None:
    """Her claim is made in India, wherever she is from."""
    claim, today = person.claim, day_of(now)
    kind = book_of().kind(KIND, today)
    if claim is None or kind is None or not (steps := _steps(claim)):
        return
    stage, last = kind.stage(steps[-1][0]), steps[-1][1]
    assert stage is not None
    waits, told_on = _waits(kind, stage, last, today), last + TELLING if last + TELLING <= today else None
    writer = places.writer(person.case.organisation, person.case.workers)
    known: dict[str, Any] = {"survivor_id": keys.survivor, "section": kind.section, "written_by": writer}
    amount = claim.amount * 100
    matter = rows.add(
        Matter, keys, **known, kind=KIND, opened_on=steps[0][1], stage=stage.code, is_at_end=stage.is_end,
        waiting_since=last if waits["waiting_on"] else None, told_on=told_on,
        tell_by_on=None if told_on else last + timedelta(days=kind.tell_days), currency=Currency.INR,
        awarded=amount if claim.awarded_on else 0, paid=amount if claim.credited_on else 0, written_at=at(last, now),
        **waits)
    for turn, (code, on, what, sum_) in enumerate(steps):
        rows.add(
            MatterStep, keys, **known, matter_id=matter, what=what, on=on, stage=code, amount=sum_,
            account=Account.OWN if what == StepKind.PAID else "", written_at=at(on, now, turn), **waits)
    if told_on:
        rows.add(
            MatterStep, keys, **known, matter_id=matter, what=StepKind.TOLD, on=told_on, stage=stage.code,
            how="in_person", teller="worker", understood=Understood.YES, language=person.survivor.languages[0],
            written_at=at(told_on, now), **waits)


def _steps(claim: Claim) -> list[tuple[str, date, StepKind, int]]:
    amount = claim.amount * 100
    found = (
        ("told", claim.told_on, StepKind.OPENED, 0),
        ("filed", claim.filed_on, StepKind.MOVED if claim.told_on else StepKind.OPENED, 0),
        ("awarded", claim.awarded_on, StepKind.AWARDED, amount),
        ("paid", claim.credited_on, StepKind.PAID, amount),
    )
    return [(code, on, what, sum_) for code, on, what, sum_ in found if on]


def _waits(kind: Kind, stage: Stage, last: date, today: date) -> dict[str, Any]:
    if stage.is_end:
        return {"waiting_on": "", "next_on": None, "asked_on": None, "is_date_given": False}
    asked = max(last, today - ASKED_BEFORE)
    again = asked + timedelta(days=kind.ask_days)
    return {"waiting_on": stage.waits_on, "next_on": again, "asked_on": asked, "is_date_given": False}

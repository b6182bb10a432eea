"""Notes of her workers and, for a few children, what the law made them report, as rows."""

from __future__ import annotations

import tomllib
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from zlib import crc32

from saathi.cases.choices import LANE_SECTIONS, Lane
from saathi.cases.models import DutyReport, Note
from saathi.worlds.loading import codes
from saathi.worlds.loading.keys import Sealer
from saathi.worlds.loading.moments import at
from saathi.worlds.loading.places import Places
from saathi.worlds.loading.rows import Rows
from saathi.worlds.shapes import Person

MOST = 3  # notes of one person
ONE_IN = 25  # children about whom something had to be reported
KNOWN_BEFORE = timedelta(days=12)


@cache
def _said() -> dict[str, Any]:
    return tomllib.loads((Path(__file__).parents[1] / "data" / "notes.toml").read_text())


def write_notes(rows: Rows, keys: Sealer, person: Person, places: Places, now: datetime) -> None:
    """One beside each of the last things that happened. Which words, and if she knows them, follow from her key."""
    turn, happened = crc32(person.survivor.key.encode()), [one for one in person.services if one.state == "happened"]
    for n, service in enumerate(sorted(happened, key=lambda one: one.on)[-MOST:]):
        written_in = ("en", places.speaks(service.organisation))
        said = [one for one in _said()[service.lane]["notes"] if one[1] in written_in]
        words, language = said[(turn + n) % len(said)]
        is_shown = (turn + n) % 2 == 0
        rows.add(
            Note, keys, survivor_id=keys.survivor, section=int(LANE_SECTIONS[Lane(service.lane)]), about_on=service.on,
            words=words, language=language, may_read="yes", shown_on=service.on if is_shown else None,
            shown_how="read_to_her" if is_shown else "",
            written_by=places.writer(service.organisation, person.case.workers),
            organisation=places.ids[service.organisation], written_at=at(service.on, now, n))
    if turn % ONE_IN == 0 and codes.track(person) == "child" and not person.case.closed_on:
        _report(rows, keys, person, places, now)


def _report(rows: Rows, keys: Sealer, person: Person, places: Places, now: datetime) -> None:
    """It went within the day; half of them have not heard of it since."""
    known, case = now - KNOWN_BEFORE, person.case
    is_told = crc32(case.organisation.encode()) % 2 == 0
    told_on = (known + timedelta(days=1)).date() if is_told else None
    rows.add(
        DutyReport, keys, survivor_id=keys.survivor, duty="child_harmed_in_home", words=_said()["report"]["words"],
        known_at=known, due_at=known + timedelta(hours=24), to_whom="cwc", reported_at=known + timedelta(hours=5),
        told_before="yes", how_before="spoken", tell_by_on=(known + timedelta(days=1)).date(), told_on=told_on,
        how_after="spoken" if is_told else "", settled_on=told_on,
        written_by=places.writer(case.organisation, case.workers), organisation=places.ids[case.organisation],
        written_at=known)

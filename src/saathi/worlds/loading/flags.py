"""Flags of the fictional programme: a hearing that is near, and workers who do not speak her language."""

from __future__ import annotations

from datetime import date, timedelta

from saathi.cases.choices import FLAG_SECTIONS, FlagReason
from saathi.cases.models import Flag
from saathi.worlds.loading import codes
from saathi.worlds.loading.keys import Sealer
from saathi.worlds.loading.places import Places
from saathi.worlds.loading.rows import Rows
from saathi.worlds.shapes import Person

NEAR, UNTIL_LOOKED_AT = timedelta(days=7), timedelta(days=60)
HEARINGS = ("court", "committee")


def write_flags(rows: Rows, keys: Sealer, person: Person, places: Places, today: date) -> None:
    if person.case.closed_on:
        return
    near = [one.on for one in person.next_dates if codes.date_kind(one) in HEARINGS and today <= one.on <= today + NEAR]
    if near:
        _flag(rows, keys, person, places, FlagReason.HEARING, today, min(near))
    spoken = {language for key in person.case.workers for language in places.staff[key].languages}
    if not spoken & set(person.survivor.languages):
        _flag(rows, keys, person, places, FlagReason.LANGUAGE, today, today + UNTIL_LOOKED_AT)


def _flag(
    rows: Rows, keys: Sealer, person: Person, places: Places, reason: FlagReason, today: date, until_on: date
) -> None:
    raised_by = places.writer(person.case.organisation, person.case.workers)
    rows.add(
        Flag, keys, survivor_id=keys.survivor, section=int(FLAG_SECTIONS[reason]), reason=reason.value, words="",
        raised_on=today - timedelta(days=1), raised_by=raised_by, until_on=until_on)

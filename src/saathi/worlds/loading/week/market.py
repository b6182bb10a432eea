"""What markets take and which courses are offered, as rows: invented, and written by those who work there."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import cache
from typing import Any
from uuid import UUID

from django.db import models

from saathi.cases.matter_choices import Currency
from saathi.kernel.clock import day_of
from saathi.kernel.ids import new_id
from saathi.links.learning.market.facts import CourseFact, NoteFact
from saathi.links.models import Course, MarketNote
from saathi.orgs.personas import invented_id
from saathi.vault.cells import label, seal_with
from saathi.vault.keys import INSTALLATION, organisation_key
from saathi.worlds.loading.keys import Keys
from saathi.worlds.loading.moments import at
from saathi.worlds.loading.places import Places
from saathi.worlds.loading.rows import Rows
from saathi.worlds.parameters import read_toml

WRITTEN_BEFORE = 40  # days ago on which each course was written down


@cache
def _told() -> dict[str, Any]:
    return read_toml("market.toml")


def course_id(key: str) -> UUID:
    return invented_id(f"course {key}")


def write_market(rows: Rows, places: Places, now: datetime) -> None:
    """Only of organisations that are there: a smaller programme knows less of markets."""
    keys, told = Keys(INSTALLATION), _told()
    for one in told["note"]:
        if one["by"] in places.ids:
            _add(rows, keys, MarketNote, new_id(), _note(one, places, now), ("words",))
    for one in told["course"]:
        if one["by"] in places.ids:
            sealed = ("name", "pays", "good", "hard")
            _add(rows, keys, Course, course_id(one["key"]), _course(one, places, now), sealed)


def courses(now: datetime) -> dict[str, CourseFact]:
    """The same courses as facts, by key, for whoever puts them before somebody."""
    return {
        one["key"]: CourseFact(
            course_id(one["key"]), one["name"], "en", one["work"], one["district"], one["weeks"], one["hours"],
            tuple(one["languages"]), one["cost"] * 100, _currency(one["district"]), one["pays"], one["room"],
            one["certificate"], tuple(one["good"]), tuple(one["hard"]), day_of(now) + timedelta(days=one["starts_in"]),
            invented_id(one["by"]), None, day_of(now),
        )
        for one in _told()["course"]
    }  # fmt: skip


def notes(now: datetime) -> list[NoteFact]:
    return [
        NoteFact(
            new_id(), one["district"], one["work"], one["kind"], one["demand"], one["wage"][0] * 100,
            one["wage"][1] * 100, _currency(one["district"]), "", one["language"],
            day_of(now) - timedelta(days=one["ago"]), invented_id(one["by"]), invented_id(one["by"]),
        )
        for one in _told()["note"]
    ]  # fmt: skip


def _currency(district: str) -> str:
    return Currency.BDT if district.startswith("BD") else Currency.INR


def _written(key: str, days_ago: int, places: Places, now: datetime) -> dict[str, Any]:
    writer = places.by_key[key].staff[0]
    when = at(day_of(now) - timedelta(days=days_ago), now, days_ago)
    return {"organisation": places.ids[key], "written_by": invented_id(writer.key), "written_at": when}


def _note(one: dict[str, Any], places: Places, now: datetime) -> dict[str, Any]:
    low, high = one["wage"]
    return {
        "district": one["district"], "occupation": one["work"], "kind": one["kind"], "demand": one["demand"],
        "wage_from": low * 100, "wage_to": high * 100, "currency": _currency(one["district"]), "words": one["words"],
        "language": one["language"],
        "seen_on": day_of(now) - timedelta(days=one["ago"]), **_written(one["by"], one["ago"], places, now),
    }  # fmt: skip


def _course(one: dict[str, Any], places: Places, now: datetime) -> dict[str, Any]:
    return {
        "name": one["name"], "language": "en", "occupation": one["work"], "district": one["district"],
        "weeks": one["weeks"], "hours": one["hours"], "languages": one["languages"], "cost": one["cost"] * 100,
        "currency": _currency(one["district"]), "pays": one["pays"], "has_room": one["room"],
        "is_certified": one["certificate"], "good": "\n".join(one["good"]), "hard": "\n".join(one["hard"]),
        "starts_on": day_of(now) + timedelta(days=one["starts_in"]),
        **_written(one["by"], WRITTEN_BEFORE, places, now),
    }  # fmt: skip


def _add(
    rows: Rows, keys: Keys, model: type[models.Model], row: UUID, values: dict[str, Any], sealed: tuple[str, ...]
) -> None:
    """As the vault seals what is the installation's own."""
    version, cipher = organisation_key(INSTALLATION)
    for name in sealed:
        bound = label(model._meta.db_table, name, row, None)
        values[name] = seal_with(cipher, version.to_bytes(4), values[name].encode(), bound)
    rows.add(model, keys, id=row, **values)

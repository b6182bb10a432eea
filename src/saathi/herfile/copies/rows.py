"""Rows as she reads them: every column with what it is called, its value as data, and its words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from django.contrib.postgres.fields import ArrayField
from django.db import models

from saathi.kernel.clock import HOME_ZONE
from saathi.kernel.records import Record, Sealed
from saathi.kernel.sections import Section
from saathi.orgs.queries import organisation_names, person_names
from saathi.ui import wording

from ..kinds import ONLY_DATA, Kind, said
from ..labels import LABELS
from ..words import data_of, offered, words_of

_LANGUAGE = {"her_words": "her_language", "letter": "letter_language", "closing_words": "closing_language"}


@dataclass(frozen=True, slots=True)
class Said:
    """One column of one row. `words` is empty where it stands in the data alone; `language` that of the words."""

    name: str
    label: str
    value: Any = field(repr=False)
    words: str = field(repr=False)
    language: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One row. `day` is the day it stands under, in words; "" where it has none."""

    id: UUID
    section: Section
    day: str
    said: tuple[Said, ...] = field(repr=False)


class Names:
    """People and organisations, asked for once."""

    def __init__(self, ids: set[UUID]) -> None:
        self.people = person_names(ids) if ids else {}
        places = organisation_names(ids - self.people.keys()) if ids else {}
        own = wording.lang()
        self.places = {one: name.local if name.language == own else name.name for one, name in places.items()}

    def __call__(self, one: UUID) -> str:
        return self.people.get(one) or self.places.get(one, "")


def entries(found: Sequence[tuple[Kind, Sequence[Record]]]) -> dict[UUID, Entry]:
    """By the id of the row. The ids of people and organisations are named in two statements however many rows."""
    names = Names({one for kind, rows in found for row in rows for one in _ids(kind, row)})
    return {row.pk: _entry(kind, row, names) for kind, rows in found for row in rows}


def _ids(kind: Kind, row: Record) -> Iterator[UUID]:
    for name in said(kind):
        if _is_ids(kind.table._meta.get_field(name)):
            yield from _as_ids(getattr(row, name))


def _entry(kind: Kind, row: Record, names: Names) -> Entry:
    section = row.SECTION if isinstance(row.SECTION, Section) else Section(getattr(row, row.SECTION))
    columns = (_column(kind, row, name, names) for name in said(kind))
    return Entry(row.pk, section, _day(kind, row), tuple(one for one in columns if one is not None))


def _day(kind: Kind, row: Record) -> str:
    value = getattr(row, kind.on) if kind.on else getattr(row, "days", None)
    if value is None:
        return ""
    value = getattr(value, "lower", value)
    return wording.day(value.astimezone(HOME_ZONE).date() if hasattr(value, "astimezone") else value)


def _column(kind: Kind, row: Record, name: str, names: Names) -> Said | None:
    column: Any = kind.table._meta.get_field(name)
    label = str(LABELS[name])
    if isinstance(column, Sealed):
        return _sealed(kind, row, name, label)
    value = getattr(row, column.attname)
    if value in (None, "", []):
        return None
    if isinstance(column, models.ForeignKey):
        return Said(name, label, str(value), "")
    if _is_ids(column):
        return Said(name, label, data_of(value), ", ".join(filter(None, map(names, _as_ids(value)))))
    return Said(name, label, data_of(value), words_of(kind.model, column, value))


def _sealed(kind: Kind, row: Record, name: str, label: str) -> Said | None:
    if _is_no_text(kind, row):
        return None
    text = getattr(row, name).read_or()
    if not text:
        return None
    spoken = getattr(row, _LANGUAGE.get(name, "language"), "") or getattr(row, "language", "") or ""
    if name == "options" and kind.model in ("decisions.Offer", "links.LearningOffer"):
        return Said(name, label, text, offered(text), spoken)
    return Said(name, label, text, "" if name in ONLY_DATA else text, spoken)


def _is_no_text(kind: Kind, row: Any) -> bool:
    """A photograph is kept where names and numbers are."""
    return kind.model == "identities.Particular" and row.kind == "photograph"


def _is_ids(column: Any) -> bool:
    return isinstance(column.base_field if isinstance(column, ArrayField) else column, models.UUIDField)


def _as_ids(value: Any) -> list[UUID]:
    return value if isinstance(value, list) else [value] if value else []

"""What lists filter and sort by, kept on the access rows themselves. Written through functions of schema `house`."""

from __future__ import annotations

import json
from datetime import date, datetime
from typing import Any
from uuid import UUID, uuid5

from django.db import connection

from . import scope
from .sections import Section


def touch(survivor: UUID, section: Section | int, **values: Any) -> None:
    """Something of `section` happened: moves her up in the lists of those whose sections cover it, and only of those.

    Values may be `named` (her name changed), `origin`, `state`, `age_band`, `language`, `district`, `freedom`,
    `not_free_days`, `not_free_since`, `waiting_on`, `waiting_since`, `next_on`, `to_tell_on`; and `hers`, `together`,
    `for_her`, which are added to the counts.
    """
    scope.writing()
    with connection.cursor() as cursor:
        cursor.execute("SELECT house.touch(%s, %s, %s::jsonb)", [survivor, int(section), json.dumps(values, default=_plain)])


def _plain(value: Any) -> str:
    if isinstance(value, date | datetime):
        return value.isoformat()
    return str(value)


def held(survivor: UUID) -> Section:
    """The sections the open scope's actor holds of this survivor, now."""
    scope.current()
    with connection.cursor() as cursor:
        cursor.execute("SELECT house.held(%s)", [survivor])
        row = cursor.fetchone()
    return Section(row[0] if row else 0)


def masked() -> int:
    """How many people are kept from this actor because they are kin or come from the same district."""
    scope.current()
    with connection.cursor() as cursor:
        cursor.execute("SELECT house.masked()")
        row = cursor.fetchone()
    return int(row[0]) if row else 0


def cohort_id(organisation: UUID, profession: str) -> UUID:
    """The subject that stands for those of one profession in one organisation."""
    return uuid5(organisation, profession)

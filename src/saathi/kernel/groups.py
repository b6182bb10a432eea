"""Answers that are only ever counted: how many gave each, by organisation and month, and never who or which day.

Groups are made by PostgreSQL (`house.answered_groups`) of whole months, each when its last month has been over for 30
days: 10 answers or more and not all alike, else the next month joins it. A group that was shown never changes, so that
two looks at different times cannot be subtracted from each other.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.db import connection

from . import scope

ANSWERS = 5  # answers are 1 to 5, the lowest first


@dataclass(frozen=True, slots=True)
class Group:
    """`counts` has one number for each answer, 1 to 5. `since` and `until` are the first and last day of its months."""

    since: date
    until: date
    counts: tuple[int, ...]


def answer(question: str, value: int) -> None:
    """One more gave this answer in the actor's organisation. Nothing ties it to whoever gave it."""
    scope.writing()
    with connection.cursor() as cursor:
        cursor.execute("SELECT house.answer_in_group(%s, %s)", [question, value])


def groups(question: str) -> list[Group]:
    """What the actor's organisation may know, the oldest first."""
    scope.current()
    with connection.cursor() as cursor:
        cursor.execute("SELECT since, until, counts FROM house.answered_groups(%s) ORDER BY since", [question])
        return [Group(since, until, tuple(counts)) for since, until, counts in cursor.fetchall()]


@dataclass(frozen=True, slots=True)
class PlaceGroup:
    """So many events of one kind in a district, in whole months, the last of them over for 30 days."""

    district: str
    kind: str
    since: date
    until: date
    n: int


def place_groups(what: str) -> list[PlaceGroup]:
    """Of every organisation together, only groups of 11 or more events of as many people. A room's migration says in
    `house.place_groups` how they are made; a group that was shown never changes."""
    scope.current()
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT district, kind, since, until, n FROM house.place_groups(%s) ORDER BY 1, 2, 3", [what]
        )
        return [PlaceGroup(*row) for row in cursor.fetchall()]

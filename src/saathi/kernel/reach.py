"""What lists filter and sort by, kept on the access rows themselves. Written through functions of schema `house`."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import UTC, date, datetime
from typing import Any, NamedTuple
from uuid import UUID, uuid5

from django.db import connection

from . import scope
from .ids import new_id
from .sections import Section

MOST_LOOKS = 200


def touch(survivor: UUID, section: Section | int, **values: Any) -> None:
    """Something of `section` happened: moves her up in the lists of those whose sections cover it, and only of those.

    Values may be `named` (her name changed), `origin`, `state`, `age_band`, `language`, `district`, `freedom`,
    `not_free_days`, `not_free_since`, `waiting_on`, `waiting_since`, `next_on`, `to_tell_on`; and `hers`, `together`,
    `for_her`, which are added to the counts.
    """
    scope.writing()
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT house.touch(%s, %s, %s::jsonb)", [survivor, int(section), json.dumps(values, default=_plain)]
        )


def _plain(value: Any) -> str:
    if isinstance(value, date | datetime):
        return value.isoformat()
    return str(value)


def held(survivor: UUID) -> Section:
    """The sections the open scope's actor holds of this survivor, now. A query, which changes nothing, asks once."""
    current = scope.current()
    if not current.writes and survivor in current.held:
        return Section(current.held[survivor])
    with connection.cursor() as cursor:
        cursor.execute("SELECT house.held(%s)", [survivor])
        row = cursor.fetchone()
    current.held[survivor] = row[0] if row else 0
    return Section(current.held[survivor])


def lasting(survivor: UUID) -> Section:
    """The same without what danger to life opened for hours: only this may be passed on or taken from others."""
    return Section(_number("SELECT house.lasting(%s)", [survivor]))


def is_ordered(survivor: UUID) -> bool:
    """Whether an order of a committee or court about her holds today; also where it stands in a section that the actor
    does not hold."""
    return bool(_number("SELECT house.is_ordered(%s)::integer", [survivor]))


def held_of(survivors: Collection[UUID]) -> dict[UUID, Section]:
    """The same for many, in one statement; whoever is out of reach is left out."""
    scope.current()
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT a.survivor, bit_or(a.sections) FROM unnest(%s::uuid[]) AS her (id)"
            " JOIN kernel_access a ON a.survivor = her.id GROUP BY a.survivor",
            [list(survivors)],
        )
        return {survivor: Section(sections) for survivor, sections in cursor.fetchall()}


def still_holds(who: UUID, sections: Mapping[UUID, int]) -> bool:
    """Whether a colleague of the actor holds now what is named here, of each of them. In one word: not of whom not."""
    scope.current()
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT house.still_holds(%s, %s::uuid[], %s::integer[])", [who, list(sections), list(sections.values())]
        )
        return bool(cursor.fetchone()[0])


def who_see(subjects: Iterable[UUID], survivor: UUID, section: int) -> set[UUID]:
    """Which of these people and teams have a section of somebody. None of them where the actor does not have it."""
    scope.current()
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT s.subject FROM unnest(%s::uuid[]) AS s (subject) WHERE house.sees(s.subject, %s, %s)",
            [list(subjects), survivor, int(section)],
        )
        return {subject for (subject,) in cursor.fetchall()}


class Sight(NamedTuple):
    """One live access row of hers: whose it is, of which organisation, and the reason it rests on."""

    subject: UUID
    organisation: UUID
    sections: int
    basis: str
    until: datetime
    because: UUID | None


def who_may(survivor: UUID) -> list[Sight]:
    """Every live access row of hers; none where the actor holds nothing of her."""
    scope.current()
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT subject, organisation, sections, basis, until, because FROM house.who_may(%s)", [survivor]
        )
        return [Sight(*row) for row in cursor.fetchall()]


class Named(NamedTuple):
    """An access row, and when a name of hers was last written."""

    subject: UUID
    survivor: UUID
    sections: int
    named_at: datetime


def named_since(moment: datetime | None) -> Iterator[Named]:
    """Access rows in reach whose survivor's names were written after a moment; all of them where none is given. One by
    one, since they may be tens of thousands."""
    scope.current()
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT subject, survivor, sections, named_at FROM kernel_access WHERE named_at > %s",
            [moment or datetime.min.replace(tzinfo=UTC)],
        )
        yield from (Named(*row) for row in cursor)


def masked() -> int:
    """How many people are kept from this actor because they are kin or come from the same district."""
    return _number("SELECT house.masked()", [])


def n_hidden(survivor: UUID) -> int:
    """How many services and decisions of this survivor stand in sections the actor does not hold."""
    return _number("SELECT house.n_hidden(%s)", [survivor])


def n_out_of_reach(survivor: UUID) -> list[tuple[Section, int]]:
    """At her table: how many rows of hers stand in sections that whoever sits with her does not hold for good. What is
    kept from this very person is not counted: that there is something would tell what it is."""
    scope.current()
    with connection.cursor() as cursor:
        cursor.execute("SELECT section, n FROM house.n_out_of_reach(%s) ORDER BY section", [survivor])
        return [(Section(section), n) for section, n in cursor.fetchall()]


def step_back(survivor: UUID) -> UUID:
    """The actor says that they are kin: from now on nothing of her is open to this actor, whoever had cleared that."""
    scope.writing()
    with connection.cursor() as cursor:
        cursor.execute("SELECT house.step_back(%s, %s)", [new_id(), survivor])
        row = cursor.fetchone()
    assert row is not None
    return UUID(str(row[0]))


def n_exceptions() -> int:
    """For how many people this actor, by kinship or by a clearing, is masked unlike others of her district."""
    return _number("SELECT cardinality(house.kept_from()) + cardinality(house.cleared())", [])


def who_looked(survivor: UUID, since: datetime) -> list[tuple[Any, ...]]:
    """(at, actor, organisation, act, section, purpose, in a list) from the journal, newest first, `MOST_LOOKS` at
    most."""
    scope.current()
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT at, actor, organisation, act, section, purpose, in_list FROM house.who_looked(%s, %s)"
            " ORDER BY at DESC LIMIT %s",
            [survivor, since, MOST_LOOKS],
        )
        return cursor.fetchall()


def _number(statement: str, values: list[Any]) -> int:
    scope.current()
    with connection.cursor() as cursor:
        cursor.execute(statement, values)
        row = cursor.fetchone()
    return int(row[0]) if row else 0


def cohort_id(organisation: UUID, profession: str) -> UUID:
    """The subject that stands for those of one profession in one organisation."""
    return uuid5(organisation, profession)

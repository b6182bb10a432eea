"""Two rows about two people that are settled together, where an actor may reach only one of them. The functions of
schema `house` decide; here they are only called."""

from __future__ import annotations

from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from django.db import connection

from . import scope


class Linked(NamedTuple):
    """Another file of the same person: its id only where this actor may open it."""

    side: UUID
    other: UUID | None
    organisation: UUID
    linked_at: datetime


def offer_elsewhere(survivor: UUID, pair: UUID, side: UUID) -> bool:
    """Makes the other side of an offer among files out of reach; False where nobody has a number of hers."""
    scope.writing()
    return bool(_one("SELECT house.offer_elsewhere(%s, %s, %s)", [survivor, pair, side]))


def offered_it(side: UUID) -> bool:
    """Whether this actor herself offered what this side is asked."""
    scope.current()
    return bool(_one("SELECT house.offered_it(%s)", [side]))


def settle_pair(side: UUID, state: str, answer: str = "", why: bytes = b"") -> None:
    """Both sides take the state. PostgreSQL refuses where the pair is not in the state before it."""
    scope.writing()
    _one("SELECT house.settle_pair(%s, %s, %s, %s)", [side, state, answer, why])


def linked_with(survivor: UUID) -> list[Linked]:
    scope.current()
    with connection.cursor() as cursor:
        cursor.execute("SELECT side, other, organisation, linked_at FROM house.linked_with(%s)", [survivor])
        return [Linked(*row) for row in cursor.fetchall()]


def _one(statement: str, values: list[Any]) -> Any:
    with connection.cursor() as cursor:
        cursor.execute(statement, values)
        row = cursor.fetchone()
    return row[0] if row else None

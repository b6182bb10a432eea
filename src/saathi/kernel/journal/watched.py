"""What the system may read of the journal to raise alerts: entries of those who did something lately."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from django.db import connection

from .. import scope

_SQL = (
    "SELECT at, actor, act, outcome, survivor, target, purpose, n_shown, is_hers, is_line, has_left"
    " FROM house.watched(%s, %s, %s::text[])"
)


def watched(since: datetime, until: datetime, shared: Sequence[str]) -> list[tuple[Any, ...]]:
    """Thirty days of everybody who did anything between the two moments, in their order. `shared` are endings of acts
    that count for others than whoever did them. Answers nothing to anybody but the system."""
    scope.current()
    with connection.cursor() as cursor:
        cursor.execute(_SQL, [since, until, [f"%{ending}" for ending in shared]])
        return cursor.fetchall()


def orphans() -> list[tuple[str, int]]:
    """How much of each kind is left over of people who have left."""
    scope.current()
    with connection.cursor() as cursor:
        cursor.execute("SELECT kind, n FROM house.orphans()")
        return cursor.fetchall()

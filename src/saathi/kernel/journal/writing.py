"""Entries are written in the transaction of the act they remember: if that fails, the act never happened."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Iterable
from typing import Any
from uuid import UUID

from django.db import connection, transaction

from ..actor import Actor
from ..errors import NotFound, OpeningRefused
from ..scope import Scope, opened

REFUSALS_A_MINUTE = 60
_INSERT = (
    "INSERT INTO kernel_journal"
    " (actor_kind, actor, organisation, act, outcome, survivor, target, section, purpose, shown)"
    " VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s::uuid[])"
)
_refusals: OrderedDict[tuple[UUID, int], int] = OrderedDict()


def remember(scope: Scope, target: Any, made: UUID | None) -> None:
    """The entry of a done act. Which survivor and section it touched comes from the target unless the body said."""
    survivor = scope.about or survivor_of(target)
    section = scope.section if scope.section != 1 else _section_of(target)
    made_or_target = made or getattr(target, "pk", None)
    _insert(scope.actor, scope.act, "done", survivor, made_or_target, section, scope.shown)


def remember_asked(actor: Actor, request: UUID, survivor: UUID | None, section: int) -> None:
    """That an act was kept for a second person instead of done: in the transaction that keeps it."""
    _insert(actor, "approvals.ask", "done", survivor, request, section or 1)


def survivor_of(target: Any) -> UUID | None:
    name = getattr(target, "SURVIVOR", None)
    survivor: UUID | None = getattr(target, name, None) if name else None
    return survivor


def _section_of(target: Any) -> int:
    section = getattr(target, "SECTION", 1)
    return int(getattr(target, section)) if isinstance(section, str) else int(section)


def remember_shown(actor: Actor, act: str, survivors: Iterable[UUID]) -> None:
    """One entry for a list view; the same actor, list and hour adds only people not yet remembered."""
    ids = list(dict.fromkeys(survivors))
    if not ids:
        return
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT house.shown(%s, %s, %s, %s, %s::uuid[], %s)",
            [actor.kind, actor.organisation, act, actor.purpose, ids, 1],
        )


def remember_asking(actor: Actor, act: str) -> None:
    """One entry for each asking, even where nobody was found: a search is an act, whatever it answers."""
    _insert(actor, act, "done", None, None, 1)


def remember_try(actor: Actor, act: str, survivor: UUID) -> None:
    """Somebody asked for a person who is not within her reach; at most 60 a minute."""
    if _too_many(actor.id):
        return
    with transaction.atomic(), opened(actor, act, writes=False), connection.cursor() as cursor:
        cursor.execute("SELECT house.tried(%s, %s, %s, %s)", [actor.kind, actor.organisation, act, survivor])


def remember_fault(actor: Actor, fault: NotFound | OpeningRefused) -> None:
    """What held somebody back from opening a file: out of reach, or too many."""
    if isinstance(fault, NotFound) and fault.tried:
        remember_try(actor, *fault.tried)
    elif isinstance(fault, OpeningRefused) and fault.entry:
        remember_stop(actor, fault.entry, fault.survivor)


def remember_refusal(actor: Actor, act: str, target: UUID | None) -> None:
    """A refusal, in a transaction of its own because the act's was rolled back. At most 60 a minute an actor."""
    if not _too_many(actor.id):
        remember_stop(actor, act, target)


def remember_stop(actor: Actor, act: str, target: UUID | None) -> None:
    """The same, whatever else she was refused in this minute: a stop lasts because its entry does."""
    with transaction.atomic(), opened(actor, act, writes=False):
        _insert(actor, act, "refused", None, target, 1)


def _too_many(actor: UUID) -> bool:
    minute = int(time.monotonic() // 60)
    count = _refusals[(actor, minute)] = _refusals.get((actor, minute), 0) + 1
    while len(_refusals) > 10_000:
        _refusals.popitem(last=False)
    return count > REFUSALS_A_MINUTE


def _insert(
    actor: Actor,
    act: str,
    outcome: str,
    survivor: UUID | None,
    target: UUID | None,
    section: int,
    shown: list[UUID] | None = None,
) -> None:
    values = [actor.kind, actor.id, actor.organisation, act, outcome, survivor, target, section, actor.purpose, shown]
    with connection.cursor() as cursor:
        cursor.execute(_INSERT, values)

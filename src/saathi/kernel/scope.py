"""The one open query or action. Nothing is ambient: only the decorators of `access` open a scope."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from django.db import connection, transaction

from .actor import Actor
from .errors import OutsideAccess


@dataclass(slots=True)
class Scope:
    """What is open now. `keys` is where the vault keeps the section keys it unwrapped for this one act; `shown` are the
    survivors of an act about many, whose one journal entry names them all; `rows` are targets a query has read, so that
    asking what may be done with them reads them no second time; `held` likewise what the actor holds of each."""

    actor: Actor
    act: str
    writes: bool
    keys: dict[Any, Any] = field(default_factory=dict)
    about: UUID | None = None
    section: int = 1
    shown: list[UUID] | None = None
    rows: dict[tuple[type, UUID], Any] = field(default_factory=dict)
    held: dict[UUID, int] = field(default_factory=dict)
    after: list[Callable[[], None]] = field(default_factory=list)


_open: ContextVar[Scope | None] = ContextVar("saathi_scope", default=None)


def is_open() -> bool:
    return _open.get() is not None


def current() -> Scope:
    """The open scope; raises OutsideAccess where there is none."""
    scope = _open.get()
    if scope is None:
        raise OutsideAccess("No query or action is open.")
    return scope


def writing() -> Scope:
    """The open scope if it is an action's; a query may not write."""
    scope = current()
    if not scope.writes:
        raise OutsideAccess(f"{scope.act} is a query and may not write.")
    return scope


@contextmanager
def opened(actor: Actor, act: str, *, writes: bool) -> Iterator[Scope]:
    """Begin, tell PostgreSQL who acts, yield, commit. A query inside an open scope of the same actor joins it."""
    outer = _open.get()
    if outer is not None:
        yield _joined(outer, actor, act, writes)
        return
    is_inside = connection.in_atomic_block
    with transaction.atomic(durable=writes):
        _tell(actor)
        scope = Scope(actor, act, writes)
        token = _open.set(scope)
        try:
            yield scope
        finally:
            _open.reset(token)
            if is_inside and not connection.needs_rollback:
                _tell(None)
    for after in scope.after:
        after()


@contextmanager
def lent(actor: Actor, act: str) -> Iterator[Scope]:
    """Inside an open action, the act of somebody else in the same transaction: her reach and her keys, not those of
    whoever opened it. Only `access.lend` calls it, for what she asked and a second person grants."""
    outer = writing()
    inner = Scope(actor, act, True)
    _tell(actor)
    token = _open.set(inner)
    try:
        yield inner
    finally:
        _open.reset(token)
        if not connection.needs_rollback:
            _tell(outer.actor)
    outer.after.extend(inner.after)


def _joined(outer: Scope, actor: Actor, act: str, writes: bool) -> Scope:
    if (outer.actor.id, outer.actor.only) != (actor.id, actor.only):
        raise OutsideAccess(f"{act} was called for another actor inside {outer.act}.")
    if writes:
        raise OutsideAccess(f"The action {act} was called inside {outer.act}: one act, one transaction.")
    return outer


_TELL = "SELECT set_config('saathi.actor', %s, true), set_config('saathi.only', %s, true)"


def _tell(actor: Actor | None) -> None:
    # Local to the transaction: after commit PostgreSQL forgets it, and no actor means no rows.
    only = actor.only if actor else None
    with connection.cursor() as cursor:
        cursor.execute(_TELL, [str(actor.id) if actor else "", str(only) if only else ""])

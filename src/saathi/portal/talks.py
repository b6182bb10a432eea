"""The talk that holds a browser: kept in the session alone, so that an address says nothing.

While there is one, only her pages answer that browser (`middleware`). It ends by the staff secret, by leaving, after
five wrong secrets, or after five minutes without a touch.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid4

from django.core.cache import cache
from django.http import HttpRequest

from saathi.kernel import holders
from saathi.kernel.actor import Actor
from saathi.kernel.clock import server_clock
from saathi.orgs.roles import HER_ALONE, HER_CARD, HER_OWN, HER_TABLE

KEY = "talk"
IDLE = 5 * 60  # seconds without a request of hers; the page itself asks for nothing but when it is touched
TRIES = 5
SITS_TOGETHER = "sit_together"  # what the journal writes beside every act of the talk
OWN_PAGES = "own_pages"  # and where she came in by herself
MAKING = "making"  # her card, while it is being made at her table (`door.making`)
LONGEST = 2 * 60 * 60  # seconds a visit of hers by herself lasts at most


@dataclass(frozen=True, slots=True)
class Talk:
    """`began` and `seen` are seconds since 1970. `did` are names of acts done in this talk, in order. `holder` is who
    acts where she came in by herself, with `id` as the browser she sits in; empty while somebody sits with her. While
    `is_asked` she has not yet said that her card is hers."""

    id: str
    survivor: str
    language: str
    began: float
    seen: float
    theme: str = "light"
    did: tuple[str, ...] = ()
    has_answered: bool = False
    holder: str = ""
    is_asked: bool = False

    @property
    def her(self) -> UUID:
        return UUID(self.survivor)

    @property
    def began_at(self) -> datetime:
        return datetime.fromtimestamp(self.began, UTC)


def begin(request: HttpRequest, survivor: UUID, language: str) -> None:
    """From here on this browser is hers. The session gets a new key: what a request that is still under way would
    write into the old one cannot undo it."""
    now = server_clock().timestamp()
    keep(request, Talk(str(uuid4()), str(survivor), language, now, now))
    request.session.cycle_key()


def keep(request: HttpRequest, talk: Talk) -> None:
    request.session[KEY] = asdict(talk)


def talk_of(request: HttpRequest) -> Talk | None:
    kept: dict[str, Any] | None = request.session.get(KEY)
    return Talk(**{**kept, "did": tuple(kept["did"])}) if kept else None


def is_over(talk: Talk) -> bool:
    now = server_clock().timestamp()
    return now - talk.seen > IDLE or bool(talk.holder and now - talk.began > LONGEST)


def did(request: HttpRequest, act: str) -> None:
    """Remembers in the session that she did this, for the page at the end of the talk."""
    if talk := talk_of(request):
        keep(request, replace(talk, did=(*talk.did, act)))


def at_table(actor: Actor, survivor: UUID) -> Actor:
    """What is left of a worker who sits with her: this one survivor, and of her acts those that belong to the table;
    beside them only what nobody holds anywhere else."""
    acts = HER_TABLE & (actor.acts | HER_OWN)
    return replace(actor, acts=acts, only=survivor, purpose=SITS_TOGETHER)


def herself(talk: Talk) -> Actor | None:
    """She, by herself. None where her card was shut or made anew, where she came in from another browser since, or
    where she was away too long: PostgreSQL says so at every request."""
    holder = UUID(talk.holder)
    if holders.seated(holder, UUID(talk.id)) != talk.her:
        return None
    acts = HER_CARD if talk.is_asked else HER_ALONE
    return Actor("survivor", holder, None, (holder,), acts, ("herself",), purpose=OWN_PAGES, only=talk.her)


def rise(talk: Talk) -> None:
    """She leaves: her seat is empty."""
    if talk.holder:
        holders.rise(UUID(talk.holder), UUID(talk.id))


def may_try(talk: Talk) -> int:
    """Counts one more try of the staff secret: how many are left after it, -1 where there was none left. The table of
    tries answers one of many who ask at once, so that five is five however they are sent."""
    for n in range(TRIES):
        if cache.add(f"talk|{talk.id}|{n}", 1, 24 * 60 * 60):
            return TRIES - n - 1
    return -1

"""She who holds a card: trying her pictures, taking her seat, and leaving it. PostgreSQL counts and decides
(`0010_door.sql`); nothing here looks whether there is such a card before a try was counted.

These are asked before anybody acts, as a sign-in is, so none of them needs an open scope but the three that staff or
she herself do: `hold`, `shut` and `door`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, cast
from uuid import UUID

from django.db import connection

from . import scope
from .ids import new_id

REST_AFTER, MOST = 5, 10  # wrong tries: then a quarter of an hour, then only in person (security 3.9)
A_MINUTE = 120  # tries of everybody together: beside it there is no work left for a guesser to buy
IDLE = 5 * 60 + 30  # seconds her seat lasts after a request; the page itself ends half a minute sooner

Verdict = Literal["go", "rest", "closed", "busy"]


@dataclass(frozen=True, slots=True)
class Card:
    """`secret` is the slow hash of the seven pictures."""

    holder: UUID
    secret: str


@dataclass(frozen=True, slots=True)
class Door:
    """`entered_at` is when the card of now last opened her pages, `confirmed_at` when she said that it is hers.
    `organisation` is where whoever opened it works."""

    opened_at: datetime
    until: datetime
    entered_at: datetime | None
    is_open: bool
    confirmed_at: datetime | None
    opened_by: UUID
    organisation: UUID | None


def hold(survivor: UUID, token: str, secret: str, until: datetime) -> UUID:
    """Her door with this card from now on; the id under which she acts."""
    scope.writing()
    made: UUID = _one("SELECT house.hold(%s, %s, %s, %s, %s)", [new_id(), survivor, token, secret, until])
    return made


def shut(survivor: UUID) -> UUID | None:
    """No card opens her pages any more; None where none ever did."""
    scope.writing()
    return cast("UUID | None", _one("SELECT house.shut(%s)", [survivor]))


def door(survivor: UUID) -> Door | None:
    """None where there never was one, or she is out of reach."""
    scope.current()
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT opened_at, until, entered_at, is_open, confirmed_at, opened_by, organisation FROM house.door(%s)",
            [survivor],
        )
        row = cursor.fetchone()
    return Door(*row) if row else None


def guess(token: str) -> Verdict:
    """Counts one more try of pictures with this card, known or not, and says whether it may be looked at."""
    return cast(Verdict, _one("SELECT house.guess(%s, %s, %s, %s)", [token, REST_AFTER, MOST, A_MINUTE]))


def card(token: str) -> Card | None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT id, secret FROM house.card(%s)", [token])
        row = cursor.fetchone()
    return Card(*row) if row else None


def wrong(token: str) -> None:
    """The pictures were wrong: the last try ends the card."""
    _one("SELECT house.wrong(%s, %s)", [token, MOST])


def enter(holder: UUID, token: str, sitting: UUID) -> UUID | None:
    """She takes her seat in this browser, and in no other; whose pages they are. None where the card has just ended."""
    return cast("UUID | None", _one("SELECT house.enter(%s, %s, %s, %s)", [holder, token, sitting, IDLE]))


def is_own(holder: UUID, sitting: UUID) -> bool:
    """Whether she has said that this card is hers; asked of the browser she sits in."""
    return bool(_one("SELECT house.is_own(%s, %s)", [holder, sitting]))


def own(survivor: UUID) -> None:
    """She says that the card is hers. Nobody else can."""
    scope.writing()
    _one("SELECT house.own(%s)", [survivor])


def seated(holder: UUID, sitting: UUID) -> UUID | None:
    """Whose pages they are, where she still sits in this browser."""
    return cast("UUID | None", _one("SELECT house.seated(%s, %s, %s)", [holder, sitting, IDLE]))


def rise(holder: UUID, sitting: UUID) -> None:
    _one("SELECT house.rise(%s, %s)", [holder, sitting])


def _one(statement: str, values: list[Any]) -> Any:
    with connection.cursor() as cursor:
        cursor.execute(statement, values)
        row = cursor.fetchone()
    return row[0] if row else None

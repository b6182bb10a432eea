"""Reads about the person as she chose to be known. Answers are frozen values; sealed ones are opened here."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef, Q, QuerySet
from django.utils import timezone

from saathi.kernel import reach, scope
from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.compiled import IDS, SURVIVOR, AnyOf, Compiled
from saathi.kernel.errors import NotFound
from saathi.kernel.sections import Section, each
from saathi.vault.keys import load

from .choices import WhoThere
from .models import Consent, Ground, SafeContact, Survivor
from .opening import KEEPS
from .seers import who_of


@dataclass(frozen=True, slots=True)
class SafeContactCard:
    rule: str
    from_hour: int | None
    until_hour: int | None
    words: str
    never: str


@dataclass(frozen=True, slots=True)
class Card:
    """What anyone beside her needs. `age_band` is the lower end of the band in years; None while unknown. `beside`:
    what rooms above have every page of hers show with it (`stands_beside`)."""

    id: UUID
    chosen_name: str
    pronoun: str
    age_band: int | None
    track: str
    country: str
    languages: tuple[str, ...]
    came_out_on: date | None
    opened_at: datetime
    contact: SafeContactCard | None = None
    beside: Mapping[str, list[dict[str, Any]]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Seer:
    """One subject that sees her: `who` is a code of WhoThere, or empty for a person or a team."""

    who: str
    subject: UUID
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class Door:
    """One reason by which someone may see her: shown to whoever is beside her, and to herself. `asked_until` is the day
    she named for a yes that is still to be confirmed. `opens_file`: her yes with which the file was opened, so that the
    duty to look after what was written began with it."""

    id: UUID
    kind: str
    subject: UUID
    organisation: UUID
    sections: tuple[Section, ...]
    basis: str
    purpose: str
    law: str
    document: str
    since: datetime
    until: datetime
    seers: tuple[Seer, ...] = ()
    asked_until: datetime | None = None
    is_unconfirmed: bool = False
    opens_file: bool = False

    @property
    def rests(self) -> bool:
        """Nobody sees her by it now; she may say yes once more until the day she named."""
        return self.is_unconfirmed and self.until <= timezone.now()


@dataclass(frozen=True, slots=True)
class Look:
    """Somebody looked: who, for which organisation, what they did, and whether she only stood in a list."""

    at: datetime
    actor: UUID
    organisation: UUID | None
    act: str
    section: int
    purpose: str
    in_list: bool


# What a room above reads of hers in the card's own statement: name -> rows of whoever the reference says, as JSON.
_beside: dict[str, Callable[[OuterRef], QuerySet[Any, Any]]] = {}


def stands_beside(name: str, rows: Callable[[OuterRef], QuerySet[Any, Any]]) -> None:
    """Registers one more thing that every page of hers shows with her card; before the first card is read."""
    _beside[name] = rows


def _with_beside(rows: QuerySet[Any, Any], her: str) -> QuerySet[Any, Any]:
    return rows.annotate(**{f"beside_{name}": ArraySubquery(of(OuterRef(her))) for name, of in _beside.items()})


def _newest() -> QuerySet[Any, Any]:
    rows = SafeContact.objects.filter(survivor_id=SURVIVOR).select_related("survivor").order_by("-said_at")
    return _with_beside(rows, "survivor_id")[:1]


_newest_contact = Compiled(_newest)
_her = Compiled(lambda: _with_beside(Survivor.objects.filter(pk=SURVIVOR), "pk"))
_named = Compiled(lambda: Survivor.objects.filter(AnyOf("pk", IDS)).only("id", "chosen_name"))


@query("people.page", opens=True)
def card(actor: Actor, survivor: UUID) -> Card:
    """Her card with the newest safe-contact rule. Raises NotFound where she is out of reach."""
    contact = _newest_contact.first(survivor=survivor)
    row = contact.survivor if contact else _her.first(survivor=survivor)
    if row is None:
        raise NotFound()
    scope.current().rows[(Survivor, row.pk)] = row
    return replace(_card(row, contact), beside={name: getattr(contact or row, f"beside_{name}") for name in _beside})


@query("people.names")
def names(actor: Actor, survivors: Iterable[UUID]) -> dict[UUID, str]:
    """Chosen names of those within reach."""
    return chosen_names(survivors)


def chosen_names(survivors: Iterable[UUID]) -> dict[UUID, str]:
    """The same inside a query that is already open: two statements however many are asked."""
    rows = _named(ids=list(survivors))
    load([row.pk for row in rows])
    return {row.pk: row.chosen_name.read() for row in rows}


@query("sharing.page", shows=lambda doors: [])
def doors(actor: Actor, survivor: UUID, *, rest: bool = False) -> list[Door]:
    """Every live reason by which anyone may see her: her consents first, then what does not rest on her. With `rest`
    also a yes that has ended because she did not confirm it, and still may."""
    now = timezone.now()
    holds = Q(until__gt=now) | Q(asked_until__gt=now, confirmed_at=None) if rest else Q(until__gt=now)
    consents = Consent.objects.filter(holds, survivor_id=survivor, withdrawn_at=None)
    grounds = Ground.objects.filter(survivor_id=survivor, ended_at=None, until__gt=now)
    rest_on = list(grounds.order_by("-from_at"))
    began = {(row.organisation, row.from_at) for row in rest_on if row.law == KEEPS}
    found = [
        replace(_consent_door(row), opens_file=(row.organisation, row.given_at) in began)
        for row in consents.order_by("-given_at")
    ]
    found += [_ground_door(row) for row in rest_on]
    seers: dict[UUID | None, list[Seer]] = {}
    for one in reach.who_may(survivor):
        who = who_of(one.subject, one.organisation)
        seers.setdefault(one.because, []).append(Seer(who, one.subject, tuple(each(one.sections))))
    return [replace(door, seers=tuple(sorted(seers.get(door.id, []), key=_order))) for door in found]


def _order(seer: Seer) -> tuple[int, UUID]:
    """Her own worker or team first, then as the choice is offered."""
    return (["", *WhoThere.values].index(seer.who), seer.subject)


@query("sharing.sections")
def sections(actor: Actor, survivor: UUID) -> list[Section]:
    """What the asker may help her share, or pass on; nothing where she is out of reach."""
    return each(reach.lasting(survivor) & ~Section.CARD)


@query("sharing.who_looked")
def who_looked(actor: Actor, survivor: UUID, *, days: int = 30) -> list[Look]:
    """The newest first. Reads the journal, which nothing else may do to show it."""
    return [Look(*row) for row in reach.who_looked(survivor, timezone.now() - timedelta(days=days))]


def _card(row: Survivor, contact: SafeContact | None) -> Card:
    return Card(
        row.pk,
        row.chosen_name.read(),
        row.pronoun,
        row.age_band,
        row.track,
        row.country,
        tuple(row.languages),
        row.came_out_on,
        row.opened_at,
        _contact(contact) if contact else None,
    )


def _contact(row: SafeContact) -> SafeContactCard:
    return SafeContactCard(row.rule, row.from_hour, row.until_hour, row.words.read(), row.never.read())


def _consent_door(row: Consent) -> Door:
    return Door(
        row.pk,
        "consent",
        row.subject,
        row.organisation,
        tuple(each(row.sections)),
        "consent",
        row.purpose,
        "",
        "",
        row.given_at,
        row.until,
        asked_until=row.asked_until,
        is_unconfirmed=row.is_unconfirmed,
    )


def _ground_door(row: Ground) -> Door:
    return Door(
        row.pk,
        "ground",
        row.subject,
        row.organisation,
        tuple(each(row.sections)),
        row.basis,
        "",
        row.law,
        row.document.read(),
        row.from_at,
        row.until,
    )

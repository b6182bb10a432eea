"""Reads: her incidents with each step; patterns by place, exact among people one may open, in groups beyond."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import Count

from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, server_clock, today
from saathi.kernel.compiled import SURVIVOR, Compiled
from saathi.kernel.groups import PlaceGroup, place_groups
from saathi.kernel.reach import held
from saathi.kernel.sections import Section
from saathi.survivors.queries import Card, card

from .models import Incident, Response, Wish


@dataclass(frozen=True, slots=True)
class WishFact:
    """What she wanted from a day on, or how it ended then."""

    on: date
    wants: str
    outcome: str
    her_words: str


@dataclass(frozen=True, slots=True)
class ResponseFact:
    id: UUID
    what: str
    who: str
    words: str
    state: str
    by_on: date
    agreed_on: date | None
    moved_on: date | None
    her_words: str
    end_words: str
    language: str


@dataclass(frozen=True, slots=True)
class IncidentFact:
    """`papers` are ids; what they are called is asked where papers are. Steps stand the oldest first; `wishes` are all
    she said she wants, the oldest first."""

    id: UUID
    by_whom: str
    place: str
    district: str
    on: date
    her_words: str
    language: str
    wants: str
    wants_words: str
    not_told: str
    state: str
    act_by_on: date | None
    papers: tuple[UUID, ...]
    outcome: str
    outcome_words: str
    ended_on: date | None
    steps: tuple[ResponseFact, ...]
    wishes: tuple[WishFact, ...]


@dataclass(frozen=True, slots=True)
class Incidents:
    """The newest first. `is_shared` where the actor sees what keeps her safe; where not, nothing is listed."""

    card: Card
    incidents: tuple[IncidentFact, ...]
    is_shared: bool
    today: date


@dataclass(frozen=True, slots=True)
class Pattern:
    """How many incidents in a district were by whom, and of how many people."""

    district: str
    by_whom: str
    n: int
    people: int


_incidents = Compiled(lambda: Incident.objects.filter(survivor_id=SURVIVOR).order_by("-on", "-written_at", "-id"))
_responses = Compiled(lambda: Response.objects.filter(survivor_id=SURVIVOR).order_by("written_at", "id"))
_wishes = Compiled(lambda: Wish.objects.filter(survivor_id=SURVIVOR).order_by("written_at", "id"))


@query("stigma.page")
def incidents(actor: Actor, survivor: UUID, *, clock: Clock = server_clock) -> Incidents:
    """Raises NotFound where she is out of reach."""
    her = card(actor, survivor)
    steps: dict[UUID, list[ResponseFact]] = {}
    for row in _responses(survivor=survivor):
        steps.setdefault(row.incident_id, []).append(_response(row))
    wishes: dict[UUID, list[WishFact]] = {}
    for one in _wishes(survivor=survivor):
        wishes.setdefault(one.incident_id, []).append(WishFact(one.on, one.wants, one.outcome, one.her_words.read()))
    rows = _incidents(survivor=survivor)
    found = tuple(_incident(row, steps.get(row.pk, []), wishes.get(row.pk, [])) for row in rows)
    return Incidents(her, found, bool(held(survivor) & Section.SAFETY), today(clock))


@query("stigma.patterns")
def patterns(actor: Actor) -> list[Pattern]:
    """Exact, over those whose file this actor may open anyway; the most first."""
    rows = Incident.objects.values("district", "by_whom").annotate(
        n=Count("id"), people=Count("survivor_id", distinct=True)
    )
    found = [Pattern(row["district"], row["by_whom"], row["n"], row["people"]) for row in rows]
    return sorted(found, key=lambda one: (-one.n, one.district, one.by_whom))


@query("stigma.places")
def places(actor: Actor) -> list[PlaceGroup]:
    """Of every organisation here together: only groups in which nobody can be found. `kind` is by whom."""
    return place_groups("stigma")


def _incident(row: Incident, steps: Iterable[ResponseFact], wishes: Iterable[WishFact]) -> IncidentFact:
    return IncidentFact(
        row.pk, row.by_whom, row.place, row.district, row.on, row.her_words.read(), row.language, row.wants,
        row.wants_words.read(), row.not_told.read(), row.state, row.act_by_on, tuple(row.papers), row.outcome,
        row.outcome_words.read(), row.ended_on, tuple(steps), tuple(wishes),
    )  # fmt: skip


def _response(row: Response) -> ResponseFact:
    return ResponseFact(
        row.pk, row.what, row.who, row.words.read(), row.state, row.by_on, row.agreed_on, row.moved_on,
        row.her_words.read(), row.end_words.read(), row.language,
    )  # fmt: skip

"""Reads of files that were opened because somebody may die."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import OuterRef, QuerySet, Subquery

from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, server_clock
from saathi.kernel.compiled import ACTOR, Compiled
from saathi.kernel.errors import NotFound
from saathi.kernel.sections import Section, each
from saathi.orgs.models import Person
from saathi.orgs.queries import person_names

from ..models import BreakGlass, DangerSearch
from ..queries import chosen_names
from .limits import FIRST_TIER, REVIEW_WITHIN, SEARCHED_WITHIN, SEARCHES, Right, Use, right_of

MOST = 30


@dataclass(frozen=True, slots=True)
class Glass:
    """One time a file was opened: by whom, why, until when, and what the second person said. `words` are empty for
    whoever does not hold the section Safety; `who` is the name of whoever did it, where many are listed."""

    id: UUID
    survivor: UUID
    actor: UUID
    organisation: UUID
    danger: str
    words: str
    opened_at: datetime
    until: datetime
    verdict: str
    review_words: str
    reviewed_by: UUID | None
    reviewed_at: datetime | None
    who: str = ""

    @property
    def review_by(self) -> datetime:
        return self.opened_at + REVIEW_WITHIN

    @property
    def sections(self) -> tuple[Section, ...]:
        return tuple(each(FIRST_TIER))


@dataclass(frozen=True, slots=True)
class Case:
    """One of them for the second person: the name she chose and who opened her file."""

    glass: Glass
    chosen_name: str
    who: str


@dataclass(frozen=True, slots=True)
class Sought:
    """What a search of the asker's own came to: whose file it opened and until when, or nobody's."""

    survivor: UUID | None
    until: datetime | None


@query("access.right")
def right(actor: Actor, *, clock: Clock = server_clock) -> Right:
    """How often the asker may still use it."""
    return right_of(uses_of(actor), clock())


@query("access.searches")
def searches(actor: Actor, *, clock: Clock = server_clock) -> int:
    """How many searches by name or number the asker has left in this hour."""
    return searches_left(actor, clock())


@query("access.found")
def found(actor: Actor, search: UUID) -> Sought:
    """One search of the asker's own; NotFound for another's. It answers alike where nobody was found, where more than
    one was, and where whoever was meant is kept from the asker."""
    row = DangerSearch.objects.filter(pk=search, actor=actor.id).defer("words").first()
    if row is None:
        raise NotFound()
    glass = BreakGlass.objects.filter(pk=row.glass, actor=actor.id).defer("words").first() if row.glass else None
    return Sought(glass.survivor_id, glass.until) if glass else Sought(None, None)


@query("access.opened", shows=lambda found: [one.survivor for one in found])
def opened(actor: Actor) -> list[Glass]:
    """Those near the asker that no second person has looked at, the oldest first, at most 30."""
    return unreviewed_near()


@query("access.opened_of")
def opened_of(actor: Actor, survivor: UUID) -> list[Glass]:
    """All of one person, the newest first."""
    rows = BreakGlass.objects.filter(survivor_id=survivor).select_related("review").order_by("-opened_at")
    return [_glass(row) for row in rows]


@query("access.opened_one", shows=lambda case: [case.glass.survivor])
def opened_one(actor: Actor, survivor: UUID, glass: UUID) -> Case:
    """Raises NotFound where it is out of reach, or another's."""
    row = BreakGlass.objects.filter(pk=glass, survivor_id=survivor).select_related("review").first()
    if row is None or row.survivor_id not in (called := chosen_names([row.survivor_id])):
        raise NotFound()
    return Case(_glass(row), called[row.survivor_id], person_names([row.actor]).get(row.actor, ""))


def unreviewed_near() -> list[Glass]:
    """The same inside a query that is already open; its words stay sealed."""
    return [replace(_glass(row, is_read=False), who=_named(row)) for row in _unreviewed()]


def uses_of(actor: Actor) -> list[Use]:
    """The asker's own, of whomever; inside a query or action that is open."""
    return [Use(*row) for row in _own()]


def words_of_searches(searches: list[UUID]) -> dict[UUID, str]:
    """Why, for whoever looks after data; inside an open query. Empty where a file opened: its reviewer reads it."""
    return {row.pk: row.words.read_or() for row in DangerSearch.objects.filter(pk__in=searches)}


def searches_left(actor: Actor, now: datetime) -> int:
    """Inside a query or action that is open."""
    made = DangerSearch.objects.filter(actor=actor.id, sought_at__gt=now - SEARCHED_WITHIN).count()
    return max(SEARCHES - made, 0)


def _named(row: Any) -> str:
    """Read beside the row itself, so that a list of today asks for no names of its own."""
    return str(Person.from_db("default", ["id", "name"], [row.actor, row.who]).name.read()) if row.who else ""


def _glass(row: BreakGlass, *, is_read: bool = True) -> Glass:
    review = getattr(row, "review", None)
    return Glass(
        row.pk,
        row.survivor_id,
        row.actor,
        row.organisation,
        row.danger,
        row.words.read_or() if is_read else "",
        row.opened_at,
        row.until,
        review.verdict if review else "",
        review.words.read_or() if review else "",
        review.reviewed_by if review else None,
        review.reviewed_at if review else None,
    )


def _near() -> QuerySet[Any, Any]:
    rows: QuerySet[Any, Any] = BreakGlass.objects.filter(review=None).order_by("opened_at")
    who = Person.objects.filter(pk=OuterRef("actor")).values("name")[:1]
    return rows.exclude(actor=ACTOR).select_related("review").annotate(who=Subquery(who))[:MOST]


def _of_asker() -> QuerySet[Any, Any]:
    return BreakGlass.objects.filter(actor=ACTOR).values_list("opened_at", "review__reviewed_at")


_unreviewed = Compiled(_near)
_own = Compiled(_of_asker)

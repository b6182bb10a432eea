"""Reads of what she learns: what lay before her, what she chose, how it went, and what she asked for in vain."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.db.models import Count

from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, server_clock, today
from saathi.kernel.reach import held
from saathi.kernel.sections import Section
from saathi.survivors.queries import Card, card

from ..entitlements.queries import where_she_is
from ..models import Course, LearningGap, LearningOffer, LearningPath, LearningStep
from .market.facts import CourseFact, Market, how_far
from .market.queries import Place, course_fact, markets_of
from .offered import options_of
from .table import acts_of

MOST_COURSES = 40
MOST_LOOKED_AT = 500
NEWEST = ("-written_at", "-id")
Taken = Mapping[Place, Market]
FAR = ("same", "state", "country", "abroad", "")


@dataclass(frozen=True, slots=True)
class OfferFact:
    """What lay before her. `options` are those of `offered.as_option`; `picked` is empty until she has chosen. Until
    then `mismatches` are the keys of those whose work the place she wants does not take now."""

    id: UUID
    district: str
    language: str
    options: tuple[Mapping[str, Any], ...]
    written_at: datetime
    picked: str
    chosen_on: date | None
    made_by: str
    her_words: str
    her_language: str
    mismatches: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StepFact:
    what: str
    on: date
    why: str
    her_words: str
    language: str


@dataclass(frozen=True, slots=True)
class PathFact:
    """A course she chose. `market` is what the place takes today, whatever it took when she chose."""

    id: UUID
    name: str
    occupation: str
    district: str
    weeks: int
    state: str
    mismatch_told_on: date | None
    starts_on: date | None
    done_on: date | None
    why: str
    waits_on: str
    since_on: date | None
    next_on: date | None
    market: Market
    steps: tuple[StepFact, ...]
    acts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GapFact:
    occupation: str
    district: str
    her_words: str
    language: str
    on: date


@dataclass(frozen=True, slots=True)
class Offered:
    """A course that could be put before her, with what the place she wants takes of it."""

    course: CourseFact
    market: Market
    far: str


@dataclass(frozen=True, slots=True)
class Learning:
    """Everything the newest first. `district`: where she wants to live from it, as she said last; else where she comes
    from; "" where neither is known here. `courses`: those nearest to what that place takes, at most forty."""

    card: Card
    is_shared: bool
    paths: tuple[PathFact, ...]
    offers: tuple[OfferFact, ...]
    gaps: tuple[GapFact, ...]
    district: str
    courses: tuple[Offered, ...]
    today: date


@dataclass(frozen=True, slots=True)
class GapCount:
    """How many of those within reach asked for this in vain."""

    occupation: str
    district: str
    n: int


@query("learning.page")
def learning(actor: Actor, survivor: UUID, *, district: str = "", clock: Clock = server_clock) -> Learning:
    """Raises NotFound where she is out of reach. What markets take is read once, for all that stands here."""
    her, sections, now = card(actor, survivor), held(survivor), today(clock)
    is_shared = bool(sections & Section.LEARNING)
    laid = [(row, options_of(row)) for row in LearningOffer.objects.filter(survivor_id=survivor).order_by(*NEWEST)]
    rows = list(LearningPath.objects.filter(survivor_id=survivor).select_related("course").order_by(*NEWEST))
    if not district:
        district = next((row.district for row, _options in laid), "") or where_she_is(her, sections)[2]
    every = _named() if is_shared else []
    wanted = {(row.district, row.occupation) for row in rows} | {(district, one[1]) for one in every}
    wanted |= {(row.district, one["occupation"]) for row, options in laid if not row.picked for one in options}
    taken = markets_of(wanted, now)
    return Learning(
        her,
        is_shared,
        _paths(rows, taken),
        tuple(_offer(row, options, taken) for row, options in laid),
        tuple(_gap(row) for row in LearningGap.objects.filter(survivor_id=survivor).order_by("-on", "-id")),
        district if is_shared else "",
        _courses(every, district, taken),
        now,
    )


@query("learning.gaps")
def gaps(actor: Actor) -> tuple[GapCount, ...]:
    """What is asked for in vain among all those within reach, the most asked first."""
    rows = LearningGap.objects.values_list("occupation", "district").annotate(n=Count("survivor", distinct=True))
    return tuple(GapCount(*row) for row in rows.order_by("-n", "district", "occupation")[:50])


def _offer(row: LearningOffer, options: list[dict[str, Any]], taken: Taken) -> OfferFact:
    open_ones = [] if row.picked else options
    return OfferFact(
        row.pk, row.district, row.language, tuple(options), row.written_at, row.picked, row.chosen_on, row.made_by,
        row.her_words.read(), row.her_language,
        tuple(one["key"] for one in open_ones if taken[row.district, one["occupation"]].is_mismatch),
    )  # fmt: skip


def _paths(rows: list[LearningPath], taken: Taken) -> tuple[PathFact, ...]:
    steps: dict[UUID, list[StepFact]] = {}
    for row in LearningStep.objects.filter(path__in=[one.pk for one in rows]).order_by("written_at", "id"):
        said = StepFact(row.what, row.on, row.why, row.her_words.read(), row.language)
        steps.setdefault(row.path_id, []).append(said)
    return tuple(_path(row, steps.get(row.pk, []), taken[row.district, row.occupation]) for row in rows)


_PLAIN = (
    "occupation", "district", "weeks", "state", "mismatch_told_on", "starts_on", "done_on", "why", "waits_on",
    "since_on", "next_on",
)  # fmt: skip


def _path(row: LearningPath, steps: Iterable[StepFact], market: Market) -> PathFact:
    return PathFact(
        id=row.pk,
        name=row.course.name.read(),
        market=market,
        steps=tuple(steps),
        acts=tuple(acts_of(row.state)),
        **{name: getattr(row, name) for name in _PLAIN},
    )


def _gap(row: LearningGap) -> GapFact:
    return GapFact(row.occupation, row.district, row.her_words.read(), row.language, row.on)


def _named() -> list[tuple[UUID, str, str]]:
    """The newest courses: id, work, where. They may be anywhere: she may learn where she is now and live from it
    somewhere else."""
    rows = Course.objects.filter(ended_on=None).order_by("-written_at", "-id")
    return list(rows.values_list("pk", "occupation", "district")[:MOST_LOOKED_AT])


def _courses(every: list[tuple[UUID, str, str]], district: str, taken: Taken) -> tuple[Offered, ...]:
    """What her place takes comes first, then what is near it; of those, the newest."""
    every = sorted(every, key=lambda one: (taken[district, one[1]].rank, FAR.index(how_far(district, one[2]))))
    found = Course.objects.in_bulk([one[0] for one in every[:MOST_COURSES]])
    return tuple(
        Offered(course_fact(found[id]), taken[district, occupation], how_far(district, place))
        for id, occupation, place in every[:MOST_COURSES]
        if id in found
    )

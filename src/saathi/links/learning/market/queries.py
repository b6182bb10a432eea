"""Reads of what markets take and of courses, the newest first."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import Q

from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, day_of, server_clock, today
from saathi.orgs.queries import organisation_names, person_names

from ...models import Course, MarketNote
from .facts import CourseFact, Market, NoteFact, market_of

PAGE = 50
Place = tuple[str, str]
"""A district and a kind of work."""


@dataclass(frozen=True, slots=True)
class Notes:
    """A page of notes, and where the next begins: "" where none does. `staff` and `organisations` are names by id."""

    lines: tuple[NoteFact, ...]
    after: str
    staff: dict[UUID, str]
    organisations: dict[UUID, str]
    today: date


@dataclass(frozen=True, slots=True)
class Courses:
    lines: tuple[CourseFact, ...]
    after: str
    organisations: dict[UUID, str]
    today: date


@query("market.list")
def notes(
    actor: Actor,
    *,
    district: str = "",
    occupation: str = "",
    demand: str = "",
    after: str = "",
    clock: Clock = server_clock,
) -> Notes:
    rows = MarketNote.objects.order_by("-seen_on", "-id")
    for name, value in (("district", district), ("occupation", occupation), ("demand", demand)):
        rows = rows.filter(**{name: value}) if value else rows
    found = list(rows.filter(_beyond("seen_on", after))[: PAGE + 1])
    lines = tuple(note_fact(row) for row in found[:PAGE])
    named = organisation_names(one.organisation for one in lines)
    return Notes(
        lines,
        f"{lines[-1].seen_on.isoformat()}_{lines[-1].id}" if len(found) > PAGE else "",
        person_names(one.written_by for one in lines),
        {id: name.name for id, name in named.items()},
        today(clock),
    )


@query("courses.list")
def courses(
    actor: Actor, *, district: str = "", occupation: str = "", after: str = "", clock: Clock = server_clock
) -> Courses:
    """Those that are offered now."""
    rows = Course.objects.filter(ended_on=None).order_by("-written_at", "-id")
    for name, value in (("district", district), ("occupation", occupation)):
        rows = rows.filter(**{name: value}) if value else rows
    found = list(rows.filter(_beyond_id(after))[: PAGE + 1])
    lines = tuple(course_fact(row) for row in found[:PAGE])
    named = organisation_names(one.organisation for one in lines)
    return Courses(
        lines,
        str(lines[-1].id) if len(found) > PAGE else "",
        {id: name.name for id, name in named.items()},
        today(clock),
    )


def markets(district: str, occupations: Iterable[str], now: date) -> dict[str, Market]:
    """Inside a query or action: what a district takes of each of these kinds of work."""
    found = markets_of({(district, code) for code in occupations}, now)
    return {code: market for (_district, code), market in found.items()}


def markets_of(wanted: Collection[Place], now: date) -> dict[Place, Market]:
    """The same for several districts, in one statement."""
    districts, works = {one for one, _work in wanted if one}, {work for _one, work in wanted}
    rows = MarketNote.objects.filter(district__in=districts, occupation__in=works) if districts else ()
    found: dict[Place, list[NoteFact]] = {}
    for row in rows:
        found.setdefault((row.district, row.occupation), []).append(note_fact(row, is_bare=True))
    return {one: market_of(found.get(one, ()), now) for one in wanted}


def note_fact(row: MarketNote, *, is_bare: bool = False) -> NoteFact:
    """`is_bare`: without the words, which need not be opened to know what is taken."""
    return NoteFact(
        row.pk, row.district, row.occupation, row.kind, row.demand, row.wage_from, row.wage_to, row.currency,
        "" if is_bare else row.words.read(), row.language, row.seen_on, row.organisation, row.written_by,
    )  # fmt: skip


def course_fact(row: Course) -> CourseFact:
    return CourseFact(
        row.pk, row.name.read(), row.language, row.occupation, row.district, row.weeks, row.hours,
        tuple(row.languages), row.cost, row.currency, row.pays.read(), row.has_room, row.is_certified,
        tuple(row.good.read().splitlines()),
        tuple(row.hard.read().splitlines()), row.starts_on, row.organisation, row.ended_on, day_of(row.written_at),
    )  # fmt: skip


def _beyond(name: str, after: str) -> Q:
    """Rows past the last one shown; a place nobody gave out shows the first page."""
    on, _cut, last = after.partition("_")
    try:
        day, row = date.fromisoformat(on), UUID(last)
    except ValueError:
        return Q()
    return Q(**{f"{name}__lt": day}) | Q(**{name: day, "id__lt": row})


def _beyond_id(after: str) -> Q:
    try:
        last = Course.objects.filter(pk=UUID(after)).values_list("written_at", "id").first()
    except ValueError:
        return Q()
    return Q(written_at__lt=last[0]) | Q(written_at=last[0], id__lt=last[1]) if last else Q()

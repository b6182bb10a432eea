"""Who may be seen, as lists. They start from the access rows of the actor's own subjects, newest first, and read only
as many as a page shows: at a million people a page costs what it costs at a hundred."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import reduce
from typing import Any
from uuid import UUID

from django.db.models import DateField, Exists, F, Func, IntegerField, Max, Min, OuterRef, Q, QuerySet, Value
from django.db.models.lookups import GreaterThan

from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, server_clock, today
from saathi.kernel.models import Access
from saathi.kernel.reach import masked
from saathi.survivors.queries import chosen_names

from ..models import SavedView

PAGE = 25
LONG_DAYS = 90
COUNT_TO = 1000
SOON = timedelta(days=7)
ORDERS = {"active": "-active_at", "next": "next_on"}


@dataclass(frozen=True, slots=True)
class Filters:
    """Codes only. `untold`: something decided she has not been told of; `soon`: a date in seven days or overdue;
    `waits`: waits on anyone; `long`: not free to leave for more than 90 days. `sort` is `active` or `next`."""

    state: str = ""
    freedom: str = ""
    waiting_on: str = ""
    age_band: int | None = None
    district: str = ""
    language: str = ""
    untold: bool = False
    soon: bool = False
    waits: bool = False
    long: bool = False
    sort: str = "active"


VIEWS: dict[str, Filters] = {
    "all": Filters(state="open"),
    "not_free": Filters(state="open", freedom="not_free"),
    "waiting": Filters(state="open", waits=True),
    "to_tell": Filters(state="open", untold=True),
    "this_week": Filters(state="open", soon=True, sort="next"),
    "closed": Filters(state="closed"),
}


@dataclass(frozen=True, slots=True)
class Line:
    """One person of a list. `not_free_days` counts up to and with today."""

    survivor: UUID
    chosen_name: str
    state: str
    age_band: int | None
    language: str
    district: str
    freedom: str
    not_free_days: int
    waiting_on: str
    waiting_since: date | None
    next_on: date | None
    to_tell_on: date | None
    hers: int
    together: int
    for_her: int
    active_at: datetime


@dataclass(frozen=True, slots=True)
class People:
    """A page of people. `after` continues it; `n_masked` are kept from this actor for kinship or district."""

    lines: tuple[Line, ...]
    after: str
    n_masked: int
    today: date


@query("people.list", shows=lambda people: [line.survivor for line in people.lines])
def people(
    actor: Actor, filters: Filters, *, after: str = "", limit: int = PAGE, clock: Clock = server_clock
) -> People:
    """One page, everyone once however many of the actor's subjects share her."""
    now, by = today(clock), ORDERS.get(filters.sort, ORDERS["active"])
    rows = first_of(actor, matching(filters, now), by, limit + 1, after)
    more = _cursor(rows[limit - 1], by) if len(rows) > limit else ""
    return People(lines(rows[:limit], now), more, masked(), now)


@dataclass(frozen=True, slots=True)
class View:
    """A list one named oneself."""

    id: UUID
    name: str
    filters: Filters


@query("views.mine")
def own_views(actor: Actor) -> list[View]:
    """The actor's own lists, by name."""
    rows = [View(row.id, row.name.read(), _filters_of(row)) for row in SavedView.objects.all()]
    return sorted(rows, key=lambda view: view.name.casefold())


def _filters_of(row: SavedView) -> Filters:
    flags = dict.fromkeys(row.flags, True)
    return Filters(
        row.state, row.freedom, row.waiting_on, row.age_band, row.district, row.language, **flags, sort=row.sort
    )


@query("people.counts")
def counts(
    actor: Actor, also: Mapping[str, Filters] | None = None, *, clock: Clock = server_clock
) -> dict[str, int]:
    """How many people each built-in view holds, and each of `also`: exact to 1,000, and 1,001 where there are more.
    One statement."""
    now, wanted = today(clock), {**VIEWS, **(also or {})}
    views = [
        _once(matching(filters, now), "-active_at")
        .order_by()
        .annotate(view=Value(name))
        .values_list("view", flat=True)[: COUNT_TO + 1]
        for name, filters in wanted.items()
    ]
    found = dict.fromkeys(wanted, 0)
    for name in views[0].union(*views[1:], all=True):
        found[name] += 1
    return found


def matching(filters: Filters, now: date) -> Q:
    """The rows a filter means."""
    said = {
        name: value
        for name in ("state", "freedom", "waiting_on", "district", "language")
        if (value := getattr(filters, name))
    }
    found = Q(**said)
    if filters.age_band is not None:
        found &= Q(age_band=filters.age_band)
    if filters.waits:
        found &= ~Q(waiting_on="")
    if filters.untold:
        found &= Q(to_tell_on__isnull=False)
    if filters.soon:
        found &= Q(next_on__lte=now + SOON)
    if filters.long:
        found &= Q(GreaterThan(_days_not_free(now), LONG_DAYS), freedom="not_free")
    return found


def _days_not_free(now: date) -> Any:
    since = Func(
        Value(now, DateField()),
        F("not_free_since"),
        template="(%(expressions)s)",
        arg_joiner=" - ",
        output_field=IntegerField(),
    )
    return F("not_free_days") + since + 1


def _once(condition: Q, by: str) -> QuerySet[Access]:
    """Rows that match and stand for their person: the first in order, where several subjects share her."""
    ahead = "gt" if by.startswith("-") else "lt"
    by = by.lstrip("-")
    earlier = Q(**{f"{by}__{ahead}": OuterRef(by)}) | Q(**{by: OuterRef(by), "id__gt": OuterRef("id")})
    others = Access.objects.filter(condition, earlier, survivor=OuterRef("survivor"))
    rows: QuerySet[Access] = Access.objects.filter(condition).filter(~Exists(others))
    return rows


def first_of(actor: Actor, condition: Q, by: str, limit: int, after: str = "") -> list[Access]:
    """The first people of all the actor's subjects, each once, in order; never many more rows are read than are shown.
    `by` is a column, with a minus for the newest first."""
    condition &= Q(**{f"{by.lstrip('-')}__isnull": False})
    kept: dict[UUID, Access] = {}
    size = limit
    while True:
        rows = _merged(actor, condition, by, size, after)
        best = _best(actor, condition, by, rows)
        for row in rows:
            # A row behind another of the same person repeats someone who stands on this page or an earlier one.
            if best.get(row.survivor, getattr(row, by.lstrip("-"))) == getattr(row, by.lstrip("-")):
                kept.setdefault(row.survivor, row)
        if len(kept) >= limit or len(rows) < size:
            return list(kept.values())[:limit]
        after, size = _cursor(rows[-1], by), size * 4


def _merged(actor: Actor, condition: Q, by: str, size: int, after: str) -> list[Access]:
    """The first rows of each subject by its own index, then the first of all of them."""
    rows = _beyond(Access.objects.filter(condition), after, by)
    parts = [rows.filter(subject=subject).order_by(by, "survivor")[:size] for subject in actor.subjects]
    if len(parts) < 2:
        return list(*parts)
    return list(parts[0].union(*parts[1:], all=True).order_by(by, "survivor")[:size])


def _best(actor: Actor, condition: Q, by: str, rows: list[Access]) -> dict[UUID, Any]:
    """For each person of these rows, where the first of all her matching rows stands; empty where she has but one."""
    if len(actor.subjects) < 2 or not rows:
        return {}
    found = Access.objects.filter(condition, survivor__in={row.survivor for row in rows}).values_list("survivor")
    first = Max if by.startswith("-") else Min
    return dict(found.annotate(first=first(by.lstrip("-"))))


def _beyond(rows: QuerySet[Access], after: str, by: str) -> QuerySet[Access]:
    place = _read_cursor(after)
    if place is None:
        return rows
    at, survivor = place
    step, by = "lt" if by.startswith("-") else "gt", by.lstrip("-")
    # The first condition bounds the index; the second breaks ties.
    return rows.filter(**{f"{by}__{step}e": at}).filter(Q(**{f"{by}__{step}": at}) | Q(survivor__gt=survivor))


def _cursor(row: Access, by: str) -> str:
    return f"{getattr(row, by.lstrip('-')).isoformat()}~{row.survivor.hex}"


def _read_cursor(after: str) -> tuple[datetime, UUID] | tuple[date, UUID] | None:
    at, _, survivor = after.partition("~")
    try:
        return (datetime if "T" in at else date).fromisoformat(at), UUID(survivor)
    except ValueError:
        return None


def lines(rows: Iterable[Access], now: date) -> tuple[Line, ...]:
    """Rows as lines, in their order. What one of her access rows does not cover, another of the actor's may."""
    ids = [row.survivor for row in rows]
    if not ids:
        return ()
    every: dict[UUID, list[Line]] = {}
    for row in sorted(Access.objects.filter(survivor__in=ids), key=lambda row: -row.sections.bit_count()):
        every.setdefault(row.survivor, []).append(_line(row, now))
    called = chosen_names(ids)
    return tuple(replace(reduce(_both, every[one]), chosen_name=called[one]) for one in ids if one in called)


def _line(row: Access, now: date) -> Line:
    since = (now - row.not_free_since).days + 1 if row.not_free_since else 0
    return Line(
        row.survivor,
        "",
        row.state,
        row.age_band,
        row.language,
        row.district,
        row.freedom,
        row.not_free_days + since,
        row.waiting_on,
        row.waiting_since,
        row.next_on,
        row.to_tell_on,
        row.hers,
        row.together,
        row.for_her,
        row.active_at,
    )


def _both(wide: Line, other: Line) -> Line:
    """Two rows of one person: the wider one speaks first, the other fills in what it does not know."""
    told = [day for day in (wide.to_tell_on, other.to_tell_on) if day]
    return replace(
        wide,
        to_tell_on=min(told) if told else None,
        active_at=max(wide.active_at, other.active_at),
        **{
            name: getattr(wide, name) or getattr(other, name)
            for name in ("age_band", "language", "district", "freedom", "waiting_on", "waiting_since", "next_on")
        },
        **{
            name: max(getattr(wide, name), getattr(other, name))
            for name in ("not_free_days", "hers", "together", "for_her")
        },
    )

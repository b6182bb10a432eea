"""Who may be seen, as lists. They start from the access rows of the actor's own subjects, newest first, and read only
as many as a page shows: at a million people a page costs what it costs at a hundred."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import reduce
from typing import Any
from uuid import UUID

from saathi.kernel import lists
from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, server_clock, today
from saathi.kernel.compiled import Compiled
from saathi.kernel.lists import Counted, Found, Row, Where
from saathi.kernel.reach import masked
from saathi.survivors.queries import chosen_names

from ..models import SavedView

PAGE = 25
SOON = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Filters:
    """Codes only. `untold`: something decided she has not been told of; `soon`: a date in seven days or overdue;
    `waits`: waits on anyone; `long`: not free to leave for more than 90 days; `flagged`: a flag stands that the row's
    sections show. `sort` is `active` or `next`."""

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
    flagged: bool = False
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
    now, by = today(clock), "next" if filters.sort == "next" else "active"
    found = lists.page(matching(filters, now), by, limit + 1, _read_cursor(after))
    more = _cursor(found[limit - 1]) if len(found) > limit else ""
    return People(lines(found[:limit], now), more, masked(), now)


@dataclass(frozen=True, slots=True)
class View:
    """A list one named oneself, or one that a colleague named and shares with a team of the actor's."""

    id: UUID
    name: str
    filters: Filters
    owner: UUID
    team: UUID | None


@query("views.mine")
def own_views(actor: Actor) -> list[View]:
    """The actor's own lists by name, then those shared with her teams by name."""
    rows = [View(row.id, row.name.read(), _filters_of(row), row.actor, row.team) for row in _saved()]
    return sorted(rows, key=lambda view: (view.owner != actor.id, view.name.casefold()))


_saved = Compiled(lambda: SavedView.objects.all())


def _filters_of(row: SavedView) -> Filters:
    flags = dict.fromkeys(row.flags, True)
    return Filters(
        row.state, row.freedom, row.waiting_on, row.age_band, row.district, row.language, **flags, sort=row.sort
    )


@query("people.counts")
def counts(actor: Actor, also: Mapping[str, Filters] | None = None, *, clock: Clock = server_clock) -> Counted:
    """How many people each built-in view holds, and each of `also`, in one statement."""
    now, wanted = today(clock), {**VIEWS, **(also or {})}
    return lists.counts({name: matching(filters, now) for name, filters in wanted.items()})


def count_none() -> Counted:
    """Only the districts where those within reach live, inside a query that is already open."""
    return lists.counts({})


# Row security holds inside: a flag of a section that no row of the actor's covers is not there.
_FLAGGED = (
    "(SELECT EXISTS (SELECT 1 FROM cases_flag f WHERE f.survivor_id = {a}.survivor AND f.lowered_at IS NULL"
    " AND f.until_on >= %s AND f.section & {a}.sections <> 0))"
)


def matching(filters: Filters, now: date) -> Where:
    """The rows a filter means."""
    said: list[tuple[str, Any]] = [
        (f"{{a}}.{name} = %s", value)
        for name in ("state", "freedom", "waiting_on", "district", "language", "age_band")
        if (value := getattr(filters, name)) not in ("", None)
    ]
    if filters.soon:
        said.append(("{a}.next_on <= %s", now + SOON))
    if filters.long:
        said.append(("{a}.freedom = 'not_free' AND {a}.not_free_days + (%s - {a}.not_free_since) + 1 > 90", now))
    if filters.flagged:
        said.append((_FLAGGED, now))
    plain = ["{a}.waiting_on <> ''"] * filters.waits + ["{a}.to_tell_on IS NOT NULL"] * filters.untold
    return Where(" AND ".join([*(sql for sql, _ in said), *plain]) or "true", tuple(value for _, value in said))


def _cursor(found: Found) -> str:
    return f"{found.place.isoformat()}~{found.rows[0].survivor.hex}"


def _read_cursor(after: str) -> tuple[datetime, UUID] | tuple[date, UUID] | None:
    at, _, survivor = after.partition("~")
    try:
        return (datetime if "T" in at else date).fromisoformat(at), UUID(survivor)
    except ValueError:
        return None


def lines(found: Iterable[Found], now: date, called: Mapping[UUID, str] | None = None) -> tuple[Line, ...]:
    """People as lines, in their order. What one of her access rows does not cover, another of the actor's may.
    `called` are their chosen names, where somebody has read them already."""
    every = {
        person.rows[0].survivor: [
            _line(row, now) for row in sorted(person.rows, key=lambda row: -row.sections.bit_count())
        ]
        for person in found
    }
    if called is None:
        called = chosen_names(every) if every else {}
    return tuple(replace(reduce(_both, of), chosen_name=called[one]) for one, of in every.items() if one in called)


def _line(row: Row, now: date) -> Line:
    since = (now - row.not_free_since).days + 1 if row.not_free_since else 0
    shown = row._asdict()
    del shown["sections"], shown["not_free_since"]
    return Line(chosen_name="", **{**shown, "not_free_days": row.not_free_days + since})


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

"""Who there is for a need around a place, the nearest first; one entry with what groups of survivors say; and gaps."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.db import models
from django.db.models import Count, F, Func, Max, Q, QuerySet, Value
from django.db.models.functions import Cast

from saathi.kernel import groups
from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, server_clock, today
from saathi.kernel.errors import NotFound
from saathi.orgs.geography import kilometres, nearest
from saathi.orgs.queries import organisation_names

from ..models import Doubt, Gap, Provider
from ..questions import question_of

PAGE = 25
STALE_DAYS = 365  # our own rule: after a year somebody asks them again
NEAR_KM = 120  # as far as is looked without being told otherwise
MOST_GAPS = 100


@dataclass(frozen=True, slots=True)
class SearchFilter:
    """`kinds` any of them, all where empty. `district` is the area one starts from; empty: no distance is told."""

    kinds: tuple[str, ...] = ()
    district: str = ""
    within_km: int = NEAR_KM
    language: str = ""
    woman: bool = False
    free: bool = False
    access: str = ""


@dataclass(frozen=True, slots=True)
class ProviderLine:
    """One entry. `km` is between the middles of two districts, None where it is not known. `is_stale`: nobody verified
    it, or not for a year."""

    id: UUID
    kind: str
    name: str
    name_local: str
    local_language: str
    district: str
    km: int | None
    organisation: UUID | None
    address: str
    phone: str
    hours: str
    words: str
    languages: tuple[str, ...]
    access: tuple[str, ...]
    cost: str
    woman: bool | None
    is_day_and_night: bool
    kept_by: UUID
    verified_on: date | None
    doubted_on: date | None
    closed_on: date | None
    is_stale: bool


@dataclass(frozen=True, slots=True)
class Searched:
    """The nearest first. `after` asks for the next page; empty on the last."""

    lines: tuple[ProviderLine, ...]
    after: str


@query("directory.search")
def search(actor: Actor, filters: SearchFilter, after: str = "", *, clock: Clock = server_clock) -> Searched:
    rows = list(rows_of(filters, after)[: PAGE + 1])
    last: Any = rows[PAGE - 1] if len(rows) > PAGE else None
    lines = tuple(_line(row, filters.district, today(clock)) for row in rows[:PAGE])
    return Searched(lines, f"{last.place}_{last.pk}" if last else "")


def rows_of(filters: SearchFilter, after: str) -> QuerySet[Provider]:
    """The nearest district first, beyond the row that was shown last."""
    around = list(nearest(filters.district, filters.within_km)) if filters.district else []
    place: Any = Value(0, _PLACE)
    if around:  # looked up in an object: position in an array of hundreds cost 50 ms among 20,000 entries
        order = Value({code: place for place, code in enumerate(around, 1)}, models.JSONField())
        place = Cast(Func(order, F("district"), function="jsonb_extract_path_text", output_field=_TEXT), _PLACE)
    found = Provider.objects.filter(_wanted(filters, around)).annotate(place=place).order_by("place", "id")
    return found.filter(_beyond(after)) if after else found


_PLACE, _TEXT = models.IntegerField(), models.TextField()


def _wanted(filters: SearchFilter, around: list[str]) -> Q:
    wanted = Q(closed_on=None)
    if filters.kinds:
        wanted &= Q(kind__in=filters.kinds)
    if around:
        wanted &= Q(district__in=around)
    if filters.language:
        wanted &= Q(languages__contains=[filters.language])
    if filters.access:
        wanted &= Q(access__contains=[filters.access])
    if filters.woman:
        wanted &= Q(woman=True)
    if filters.free:
        wanted &= Q(cost="free")
    return wanted


def _beyond(after: str) -> Q:
    place, _sep, pk = after.partition("_")
    try:
        at, row = int(place), UUID(pk)
    except ValueError as strange:
        raise NotFound() from strange
    return Q(place__gt=at) | Q(place=at, pk__gt=row)


def _line(row: Provider, near: str, now: date) -> ProviderLine:
    stale = row.verified_on is None or (now - row.verified_on).days > STALE_DAYS
    return ProviderLine(
        row.pk, row.kind, row.name.read(), row.name_local.read(), row.local_language, row.district,
        kilometres(near, row.district) if near else None, row.organisation, row.address.read(), row.phone.read(),
        row.hours.read(), row.words.read(), tuple(row.languages), tuple(row.access), row.cost, row.woman,
        row.is_day_and_night, row.kept_by, row.verified_on, row.doubted_on, row.closed_on, stale,
    )  # fmt: skip


def providers(ids: Iterable[UUID]) -> dict[UUID, ProviderLine]:
    """Entries by id, closed ones too: what was asked of them stays readable. Inside a query."""
    now = today()
    return {row.pk: _line(row, "", now) for row in Provider.objects.filter(pk__in=set(ids))}


@query("directory.chosen")
def chosen(actor: Actor, ids: Iterable[UUID]) -> list[ProviderLine]:
    """Those that she is shown, in the order they were ticked; closed ones are left out."""
    wanted = list(dict.fromkeys(ids))
    found = providers(wanted)
    return [found[one] for one in wanted if one in found and found[one].closed_on is None]


@dataclass(frozen=True, slots=True)
class DoubtLine:
    words: str
    organisation: UUID
    at: datetime


@dataclass(frozen=True, slots=True)
class ProviderPage:
    """One entry; `said` are groups of at least ten answers of survivors of the actor's organisation, and never fewer;
    `doubts` are for whoever keeps it."""

    line: ProviderLine
    keeper: str
    said: tuple[groups.Group, ...]
    doubts: tuple[DoubtLine, ...]


@query("directory.page")
def provider_page(actor: Actor, provider: UUID, near: str = "") -> ProviderPage:
    row = Provider.objects.filter(pk=provider).first()
    if row is None:
        raise NotFound()
    doubts = Doubt.objects.filter(provider=provider).order_by("-at")[:10] if row.doubted_on else []
    return ProviderPage(
        _line(row, near, today()),
        organisation_names([row.kept_by])[row.kept_by].name,
        tuple(groups.groups(question_of(provider))),
        tuple(DoubtLine(one.words.read(), one.organisation, one.at) for one in doubts),
    )


@dataclass(frozen=True, slots=True)
class GapLine:
    """How often, since when, there was nobody to ask for a need around a district."""

    need: str
    kind: str
    district: str
    n: int
    last_at: datetime


@query("directory.gaps")
def gaps(actor: Actor) -> list[GapLine]:
    """Of the actor's organisation, the most often first."""
    rows = (
        Gap.objects.values("need", "kind", "district")
        .annotate(n=Count("id"), last_at=Max("at"))
        .order_by("-n", "-last_at")[:MOST_GAPS]
    )
    return [GapLine(**row) for row in rows]

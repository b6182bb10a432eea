"""Stays of everybody within reach that ask for attention today, each with all that hangs on it, in one statement that
starts from the people of whoever asks."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Case, Exists, IntegerField, OuterRef, Q, QuerySet, Value, When
from django.db.models.functions import JSONObject

from saathi.kernel.models import Access

from ..choices import Freedom, OrderKind
from ..ledger import Span, held_by
from ..models import Absence, Leave, LeavingRequest, Order, Stay, StayWish
from .clocks import ASK_EVERY, HORIZONS, Asked, Away, LeaveAsked, Standing, counts_as_adult, day_of

MOST_STAYS = 90  # the page shows the 30 heaviest things about them
_STAY = {"stay": OuterRef("pk")}


def near(now: datetime) -> list[Standing]:
    """What is open first, then orders, then the monthly question."""
    return [_standing(row) for row in _rows(day_of(now))]


def _rows(today: date) -> QuerySet[Any, Any]:
    on = _reasons(today)
    rows: QuerySet[Any, Any] = (
        Stay.objects.filter(days__upper_inf=True)
        .filter(survivor_id__in=Access.objects.filter(state="open").values("survivor"))
        .annotate(weight=Case(*(When(q, then=Value(n)) for n, q in enumerate(on)), output_field=IntegerField()))
        .filter(weight__isnull=False)
        .order_by("weight", "days")
        .values_list(
            "survivor_id", "pk", "freedom", "days__startswith", "survivor__track", "survivor__age_band", *_hangs()
        )[:MOST_STAYS]
    )
    return rows


def _reasons(today: date) -> list[Q]:
    """Why a stay is here, the heaviest first."""
    month_ago = today - ASK_EVERY
    orders = Order.objects.filter(**_STAY).exclude(kind=OrderKind.RELEASE)
    long = Exists(
        orders.filter(Q(until_on=None) | Q(until_on__gt=today + timedelta(days=HORIZONS[0])), release_ordered_on=None)
    )
    granted = Q(answer="") | Q(answer="granted", from_on__lte=today)
    adult = Q(survivor__track="adult") | Q(survivor__track="unknown", survivor__age_band__gte=18)
    was_asked = Exists(StayWish.objects.filter(**_STAY, asked_on__gt=month_ago).exclude(answer="not_asked"))
    return [
        Q(Exists(LeavingRequest.objects.filter(**_STAY, closed_on=None))),
        Q(Exists(Absence.objects.filter(**_STAY, returned_at=None))),
        ~Q(long) & (Q(freedom=Freedom.NOT_FREE) | Q(Exists(orders))),
        Q(Exists(Leave.objects.filter(granted, **_STAY, returned_on=None))),
        adult & Q(days__startswith__lte=month_ago) & ~Q(was_asked),
    ]


def _hangs() -> Iterable[Any]:
    """Each kind of row of a stay as one list, in the order `_standing` reads them."""
    asked = StayWish.objects.filter(**_STAY).exclude(answer="not_asked").order_by("-asked_on")[:1]
    yield ArraySubquery(
        Order.objects.filter(**_STAY).values(o=_object("kind", "from_on", "until_on", "release_ordered_on"))
    )
    yield ArraySubquery(asked.values(o=_object("asked_on")))
    yield ArraySubquery(
        LeavingRequest.objects.filter(**_STAY, closed_on=None).values(
            o=_object("id", "asked_at", "track", "owner", "letter_sent_on", "next_on")
        )
    )
    yield ArraySubquery(
        Absence.objects.filter(**_STAY, returned_at=None).values(
            o=_object("id", "since_at", "track", "police_told_at", "committee_told_at")
        )
    )
    yield ArraySubquery(
        Leave.objects.filter(**_STAY, returned_on=None).values(
            o=_object("id", "asked_at", "owner", "answer", "answer_by_on", "from_on", "until_on")
        )
    )


def _object(*names: str) -> JSONObject:
    return JSONObject(**{name: name for name in names})


def _standing(row: Any) -> Standing:
    survivor, stay, freedom, from_on, track, age_band, orders, wishes, requests, absences, leaves = row
    own: list[Span] = []
    others: list[Span] = []
    for one in orders:
        span = held_by(one["kind"], *(_day(one[name]) for name in ("from_on", "until_on", "release_ordered_on")))
        if span is not None:
            (own if one["kind"] == OrderKind.ITPA_19 else others).append(span)
    return Standing(
        survivor,
        stay,
        freedom,
        from_on,
        counts_as_adult(track, age_band),
        tuple(others),
        tuple(own),
        next((_day(one["asked_on"]) for one in wishes), None),
        next((_asked(one) for one in requests), None),
        next((_away(one) for one in absences), None),
        tuple(_leave(one) for one in leaves),
    )


def _asked(one: dict[str, Any]) -> Asked:
    return Asked(
        UUID(one["id"]),
        datetime.fromisoformat(one["asked_at"]),
        one["track"] == "adult",
        one["owner"],
        _day(one["letter_sent_on"]),
        date.fromisoformat(one["next_on"]),
    )


def _away(one: dict[str, Any]) -> Away:
    return Away(
        UUID(one["id"]),
        datetime.fromisoformat(one["since_at"]),
        one["track"] == "adult",
        _moment(one["police_told_at"]),
        _moment(one["committee_told_at"]),
    )


def _leave(one: dict[str, Any]) -> LeaveAsked:
    answer_by, begins, ends = (date.fromisoformat(one[name]) for name in ("answer_by_on", "from_on", "until_on"))
    asked_at = datetime.fromisoformat(one["asked_at"])
    return LeaveAsked(UUID(one["id"]), asked_at, one["owner"], one["answer"], answer_by, begins, ends)


def _day(text: str | None) -> Any:
    return date.fromisoformat(text) if text else None


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None

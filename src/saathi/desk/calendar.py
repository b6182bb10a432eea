"""A week or a month as days with what falls on them. Weeks begin on Monday and have the numbers of ISO 8601."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from django.urls import reverse
from django.utils.translation import gettext as _

from saathi.ui import wording

from . import labels, promises
from .queries import CalendarPage

_WEEK, _MONTH = re.compile(r"(\d{4})-W(\d{2})"), re.compile(r"(\d{4})-(\d{2})")
WEEK, DAY = timedelta(days=7), timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Shown:
    """The days of a week, or of a month with the rest of its first and last week. `first` is the week's Monday or the
    month's first day."""

    kind: str
    first: date
    since: date
    until: date

    def days(self) -> Iterable[date]:
        return (self.since + DAY * n for n in range((self.until - self.since).days + 1))


def asked(week: str, month: str, today: date) -> Shown:
    """From the address; this week where it names none that there is."""
    if found := _MONTH.fullmatch(month):
        return month_of(_or_today(lambda: date(int(found[1]), int(found[2]), 1), today))
    found = _WEEK.fullmatch(week)
    return week_of(_or_today(lambda: date.fromisocalendar(int(found[1]), int(found[2]), 1), today) if found else today)


def _or_today(read: Any, today: date) -> date:
    try:
        day: date = read()
    except ValueError:
        return today
    # Days before and after the page's own are asked for, and the calendar ends somewhere.
    return day if 2 <= day.year <= 9998 else today


def week_of(day: date) -> Shown:
    first = day - DAY * day.weekday()
    return Shown("week", first, first, first + DAY * 6)


def month_of(day: date) -> Shown:
    first = day.replace(day=1)
    last = (first + DAY * 31).replace(day=1) - DAY
    return Shown("month", first, first - DAY * first.weekday(), last + DAY * (6 - last.weekday()))


def title(shown: Shown) -> str:
    if shown.kind == "month":
        return _("%(month)s %(year)s") % {"month": wording.month_of(shown.first), "year": shown.first.year}
    values = {"n": shown.first.isocalendar().week, "first": wording.day(shown.since), "last": wording.day(shown.until)}
    return _("Week %(n)s: %(first)s to %(last)s") % values


def ways(shown: Shown, today: date) -> dict[str, str]:
    """Where one goes from here: before, after, today, and the other way to see it."""
    if shown.kind == "month":
        return {
            "before": _month_at(shown.first - DAY),
            "after": _month_at(shown.first + DAY * 31),
            "now": _month_at(today),
            "week": _week_at(today if today.replace(day=1) == shown.first else shown.first),
        }
    return {
        "before": _week_at(shown.first - WEEK),
        "after": _week_at(shown.first + WEEK),
        "now": _week_at(today),
        "month": _month_at(shown.first + DAY * 3),  # a week belongs to the month its Thursday is in
    }


def _week_at(day: date) -> str:
    year, week, _weekday = day.isocalendar()
    return f"{reverse('desk.calendar')}?{urlencode({'week': f'{year:04}-W{week:02}'})}"


def _month_at(day: date) -> str:
    return f"{reverse('desk.calendar')}?{urlencode({'month': f'{day.year:04}-{day.month:02}'})}"


def days(shown: Shown, page: CalendarPage) -> list[dict[str, Any]]:
    falls: dict[date, list[dict[str, Any]]] = {}
    for on, line in sorted(_entries(page), key=lambda one: (one[0], one[1]["name"], one[1]["text"])):
        falls.setdefault(on, []).append(line)
    named = _weekdays()
    return [
        {
            "weekday": named[day.weekday()],
            "day": wording.short_day(day),
            "iso": day.isoformat(),
            "is_today": day == page.today,
            "is_past": day < page.today,
            "is_outside": shown.kind == "month" and day.month != shown.first.month,
            "entries": falls.get(day, []),
        }
        for day in shown.days()
    ]


def _weekdays() -> tuple[str, ...]:
    return (
        _("Monday"), _("Tuesday"), _("Wednesday"), _("Thursday"), _("Friday"), _("Saturday"), _("Sunday"),
    )  # fmt: skip


def _entries(page: CalendarPage) -> Iterable[tuple[date, dict[str, Any]]]:
    names = page.dates.names
    for one in page.dates.dated:
        yield one.on, _entry(names[one.survivor], _dated(one), _where(one.what, one.survivor), one.what)
    for promise in page.dates.promises:
        on = promise.next_on or promise.due_on
        text = promises.wanted(promise)
        where = reverse("promises.list", args=[promise.survivor])
        yield on, _entry(names[promise.survivor], text, where, "late" if on < page.today else "promise")
    for review in page.reviews:
        text = _("To be looked at again: %(what)s") % {"what": labels.decision(review.what)}
        yield review.on, _entry(names[review.survivor], text, reverse("people.page", args=[review.survivor]), "review")
    for coming in page.plans:
        where = reverse("reviews.page", args=[coming.survivor])
        yield coming.on, _entry(names[coming.survivor], _("Her plan is looked at again with her"), where, "review")


def _entry(name: str, text: str, href: str, kind: str) -> dict[str, Any]:
    return {"name": name, "text": text, "href": href, "kind": kind}


def _dated(one: Any) -> str:
    who = labels.word("waiting_on", one.rests_on)
    if one.what == "date":
        values = {"what": labels.word("date", one.kind), "who": who}
        return _("%(what)s (rests on: %(who)s)") % values if who else values["what"]
    if one.what == "order":
        return _("The order about her stay ends")
    if one.what == "back":
        return _("Her leave ends")
    return _("Her application: next date (waits on: %(who)s)") % {"who": who}


def _where(what: str, survivor: UUID) -> str:
    return reverse("people.page" if what in ("date", "order") else "stays.leaving", args=[survivor])

"""Today, the list of people, and the search that stands before adding anyone."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from django.http import HttpResponse, HttpResponseRedirect
from django.urls import reverse

from saathi.cases.leaving.clocks import Alarm
from saathi.cases.queries.people import View
from saathi.cases.queries.people import counts as counts_of
from saathi.cases.queries.today import today_of
from saathi.identities.queries import search as found_by
from saathi.kernel.access import hold
from saathi.kernel.actor import Actor
from saathi.kernel.clock import server_clock
from saathi.kernel.lists import Counted
from saathi.orgs.access_pages import StaffRequest, staff
from saathi.survivors.searched import searched_token
from saathi.ui import wording
from saathi.ui.nav import NavItem
from saathi.ui.pages import page

from ..leaving import line
from ..lists import VIEW_WORDS, asked, cells, filter_bar, kept_as, older, said, when
from ..queries import Listed
from ..queries import listed as list_of
from ..shell import address, shown, told

LEAST_LETTERS = 2


@staff
def home(request: StaffRequest) -> HttpResponse:
    """The first page is what this person's work begins with."""
    for name in ("desk.today", "people.list", "orgs.staff"):
        if request.actor.holds(name) and (where := address(name)):
            return HttpResponseRedirect(where)
    return shown(request, "desk/nothing.html", {})


@staff
def listed(request: StaffRequest) -> HttpResponse:
    filters, view = asked(request.GET)
    rows_only = request.headers.get("HX-Request") == "true"
    found = list_of(request.actor, filters, request.GET.get("after", ""), rows_only=rows_only)
    here = None if view else kept_as(filters, found.own)
    may_keep = request.actor.holds("views.save") and not view and here is None
    values = {
        "cells": cells(found.people.lines, found.people.today),
        "views": [] if rows_only else _views(found, view, here),
        "keep": said(filters) if may_keep else {},
        "here": here and {"name": here.name, "drop_url": reverse("views.drop", args=[here.id])},
        "n_masked": found.people.n_masked,
        "filters": "" if rows_only else filter_bar(request.GET, found.counted),
        "is_filtered": not view,
        "is_first": not request.GET.get("after"),
        "older": older(request.GET, found.people.after),
        "newer": reverse("people.list") if request.GET.get("after") else "",
        "told": told(request),
        "may_search": request.actor.holds("people.search"),
        "homes_url": reverse("conflicts.unknown") if request.actor.holds("conflicts.unknown") else "",
    }
    return shown(request, "desk/people.html", values, "people.list", block="rows")


def _views(found: Listed, current: str, here: View | None) -> list[NavItem]:
    """The built-in lists and then one's own, each with how many it holds where the role counts."""
    where = reverse("people.list")
    built_in = [(name, str(words), {"view": name}, name == current) for name, words in VIEW_WORDS.items()]
    mine = [(str(view.id), view.name, said(view.filters), view is here) for view in found.own]
    return [
        NavItem(counted(words, key, found.counted), f"{where}?{urlencode(address)}", is_here)
        for key, words, address, is_here in [*built_in, *mine]
    ]


def counted(words: str, key: str, held: Counted) -> str:
    n = held.numbers.get(key)
    return words if n is None else f"{words} ({wording.count_words(n, held.is_all)})"


@staff
def search(request: StaffRequest) -> HttpResponse:
    """What is typed is posted and never stands in an address. Only this page's answer opens the way to adding."""
    hold(request.actor, "people.search")
    text = request.POST.get("q", "").strip()
    done = request.method == "POST" and len(text) >= LEAST_LETTERS
    found = found_by(request.actor, text) if done else []
    may_add = done and request.actor.holds("survivors.open")
    values = {
        "text": text,
        "found": found,
        "is_done": done,
        "is_short": request.method == "POST" and not done,
        "token": searched_token(request.actor) if may_add else "",
    }
    return shown(request, "desk/search.html", values, "people.list")


@staff
def today(request: StaffRequest) -> HttpResponse:
    now, day = server_clock(), today_of(request.actor)
    promises = [
        (cell, when(line.to_tell_on, day.today), line.to_tell_on)
        for cell, line in zip(cells(day.to_tell, day.today), day.to_tell, strict=True)
        if line.to_tell_on
    ]
    values = {
        "late": [(cell, said) for cell, said, on in promises if on < day.today],
        "now": [(cell, said) for cell, said, on in promises if on == day.today],
        "soon": [(cell, said) for cell, said, on in promises if on > day.today],
        "dates": cells(day.dates, day.today),
        "quiet": cells(day.quiet, day.today),
        "shows_owed": request.actor.holds("stays.alarms"),
        "owed": [_owed(alarm, day.names, now) for alarm in day.owed],
        "tiles": _tiles(request.actor) if request.actor.holds("people.counts") else [],
        "counts_url": reverse("people.counts"),
        "day": wording.day(day.today),
        "may_search": request.actor.holds("people.search"),
    }
    return shown(request, "desk/today.html", values, "desk.today")


def _owed(alarm: Alarm, names: dict[UUID, str], now: datetime) -> dict[str, Any]:
    where = reverse("stays.leaving", args=[alarm.survivor])
    return {**line(alarm, now), "name": names[alarm.survivor], "href": where}


@staff
def counts(request: StaffRequest) -> HttpResponse:
    """The numbers alone, asked for again when whoever left the page open comes back to it."""
    return page(request, "desk/counts.html", {"tiles": _tiles(request.actor), "counts_url": request.path})


def _tiles(actor: Actor) -> list[dict[str, str]]:
    """How many each built-in list holds, and the way there."""
    where, held = reverse("people.list"), counts_of(actor)
    return [
        {
            "number": wording.count_words(n, held.is_all),
            "label": str(VIEW_WORDS[name]),
            "url": f"{where}?{urlencode({'view': name})}",
        }
        for name, n in held.numbers.items()
    ]

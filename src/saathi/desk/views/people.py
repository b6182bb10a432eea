"""Today, the list of people, and the search that stands before adding anyone."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from django.http import HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext as _

from saathi.cases.leaving.clocks import Alarm
from saathi.cases.matters.dues import Due
from saathi.cases.promises.queries import MOST as MOST_PROMISES
from saathi.cases.queries.people import View
from saathi.cases.queries.people import counts as counts_of
from saathi.cases.queries.today import MOST, second_of, today_of
from saathi.identities.queries import search as found_by
from saathi.kernel.access import hold
from saathi.kernel.actor import Actor
from saathi.kernel.clock import day_of, server_clock
from saathi.kernel.lists import Counted
from saathi.orgs.access_pages import StaffRequest, staff
from saathi.survivors.searched import searched_token
from saathi.ui import wording
from saathi.ui.nav import NavItem
from saathi.ui.pages import page

from .. import matters, promises
from ..addresses import at
from ..approvals import line as asked_line
from ..danger import near
from ..kept import own_list
from ..leaving import line
from ..lists import VIEW_WORDS, asked, cells, filter_bar, kept_as, older, said
from ..paper import on_paper
from ..queries import Listed
from ..queries import listed as list_of
from ..sharing import unsaid_line
from ..shell import address, shown, told

LEAST_LETTERS = 2


@staff
def home(request: StaffRequest) -> HttpResponse:
    """The first page is what this person's work begins with."""
    for name in ("desk.today", "people.list", "orgs.staff", "offices.inbox"):
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
        "here": here and own_list(request, here, found.owners),
        **on_paper(request.actor),
        "export_url": f"{reverse('people.export')}?{request.GET.urlencode()}"
        if request.actor.holds("people.export")
        else "",
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
    mine = [(str(view.id), _named(view, found), said(view.filters), view is here) for view in found.own]
    return [
        NavItem(counted(words, key, found.counted), f"{where}?{urlencode(address)}", is_here)
        for key, words, address, is_here in [*built_in, *mine]
    ]


def _named(view: View, found: Listed) -> str:
    """A colleague's list carries her name, so that nobody takes it for her own."""
    owner = found.owners.get(view.owner)
    return _("%(list)s, by %(who)s") % {"list": view.name, "who": owner} if owner else view.name


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
        "danger_url": reverse("access.break_glass") if request.actor.holds("access.break_glass") else "",
        "find_url": reverse("access.find") if request.actor.holds("access.find") else "",
    }
    return shown(request, "desk/search.html", values, "people.list")


@staff
def today(request: StaffRequest) -> HttpResponse:
    now, day, actor = server_clock(), today_of(request.actor), request.actor
    values = {
        "keeps": actor.holds("promises.list"),
        "promised": promises.today_groups(day, actor) if day.promises else promises.told_groups(day),
        "is_of_all": day.is_of_all,
        "covered": promises.covered_lines(day),
        "away_url": reverse("covers.list") if actor.holds("covers.list") else "",
        "dates": cells(day.dates, day.today),
        "not_met": promises.not_met_lines(day, actor),
        "quiet": cells(day.quiet, day.today),
        "shows_owed": actor.holds("stays.alarms"),
        "owed": [_owed(alarm, day.names, now) for alarm in day.owed.alarms],
        "second_url": reverse("desk.second"),
        "silent_url": reverse("requests.silent") if actor.holds("requests.silent") else "",
        "late_url": _late(actor),
        "past_url": reverse("entitlements.owed") + "?due=past" if actor.holds("entitlements.owed") else "",
        # Handovers that somebody is late with, and who was asked for nobody near her home.
        "handovers_url": reverse("handovers.list") if actor.holds("handovers.list") else "",
        "offices_url": reverse("offices.inbox") if _answers_as_office(actor) else "",
        "ways_url": reverse("returns.list") if actor.holds("returns.list") else "",
        "plans_url": reverse("desk.plan_days") if actor.holds("desk.plan_days") else "",
        "after_url": reverse("followups.due") if actor.holds("followups.due") else "",
        "places_url": reverse("stigma.places") if actor.holds("stigma.places") else "",
        "owed_more": wording.number(day.owed.more) if day.owed.more else "",
        "owed_of": "" if day.owed.is_all else wording.number(day.owed.looked_at),
        "cut": day.cut,
        "most": {"promises": wording.number(MOST_PROMISES), "other": wording.number(MOST)},
        "tiles": _tiles(actor) if actor.holds("people.counts") else [],
        "counts_url": reverse("people.counts"),
        "felt_url": address("talks.felt") if actor.holds("talks.felt") else "",
        "day": wording.day(day.today),
        "may_search": actor.holds("people.search"),
    }
    return shown(request, "desk/today.html", values, "desk.today")


def _late(actor: Actor) -> str:
    """Where we were asked and are late to answer; an office sees all that is asked of it anyhow."""
    return reverse("requests.inbox") + "?late=on" if actor.holds("requests.inbox") else ""


def _answers_as_office(actor: Actor) -> bool:
    """Whoever keeps the directory asks offices; the others who are asked answer for one."""
    return actor.holds("offices.inbox") and not actor.holds("directory.add")


@staff
def second(request: StaffRequest) -> HttpResponse:
    """What a second person is asked for: a piece of Today, or a page where there is no script."""
    now, found = server_clock(), second_of(request.actor)
    values = {
        "opened": [near(one, found.names[one.survivor], request.actor, now) for one in found.opened],
        "asked": [asked_line(one, {}, found.names, request.actor) for one in found.asked],
        "unsaid": [unsaid_line(one, found.names[one.survivor], now) for one in found.unsaid],
    }
    return shown(request, "desk/second.html", values, "desk.today", block="second")


def _owed(alarm: Alarm | Due, names: dict[UUID, str], now: datetime) -> dict[str, Any]:
    if isinstance(alarm, Due):
        said, where = matters.line(alarm, day_of(now)), matters.place(alarm)
    else:
        said, where = line(alarm, now), at("stays.leaving", alarm.survivor)
    return {**said, "name": names[alarm.survivor], "href": said.get("href") or where}


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

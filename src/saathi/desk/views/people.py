"""Today, the list of people, and the search that stands before adding anyone."""

from __future__ import annotations

from urllib.parse import urlencode

from django.http import HttpResponse, HttpResponseRedirect
from django.urls import reverse

from saathi.cases.queries.people import COUNT_TO, View, counts, own_views, people
from saathi.cases.queries.today import today_of
from saathi.identities.queries import search as found_by
from saathi.kernel.access import hold
from saathi.kernel.actor import Actor
from saathi.orgs.access_pages import StaffRequest, staff
from saathi.survivors.searched import searched_token
from saathi.ui import wording
from saathi.ui.nav import NavItem

from ..lists import VIEW_WORDS, asked, cells, filter_fields, kept_as, older, said, when
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
    page = people(request.actor, filters, after=request.GET.get("after", ""))
    own = own_views(request.actor) if request.actor.holds("views.mine") else []
    here = None if view else kept_as(filters, own)
    may_keep = request.actor.holds("views.save") and not view and here is None
    values = {
        "cells": cells(page.lines, page.today),
        "views": _views(request.actor, view, own, here),
        "keep": said(filters) if may_keep else {},
        "here": here and {"name": here.name, "drop_url": reverse("views.drop", args=[here.id])},
        "n_masked": page.n_masked,
        "fields": filter_fields(request.GET),
        "is_filtered": not view,
        "is_first": not request.GET.get("after"),
        "older": older(request.GET, page.after),
        "newer": reverse("people.list") if request.GET.get("after") else "",
        "told": told(request),
        "may_search": request.actor.holds("people.search"),
    }
    return shown(request, "desk/people.html", values, "people.list", block="rows")


def _views(actor: Actor, current: str, own: list[View], here: View | None) -> list[NavItem]:
    """The built-in lists and then one's own, each with how many it holds where the role counts."""
    held = counts(actor, {str(view.id): view.filters for view in own}) if actor.holds("people.counts") else {}
    where = reverse("people.list")
    built_in = [(name, str(words), {"view": name}, name == current) for name, words in VIEW_WORDS.items()]
    mine = [(str(view.id), view.name, said(view.filters), view is here) for view in own]
    return [
        NavItem(counted(words, held.get(key)), f"{where}?{urlencode(address)}", is_here)
        for key, words, address, is_here in [*built_in, *mine]
    ]


def counted(words: str, n: int | None) -> str:
    return words if n is None else f"{words} ({wording.count_words(n, COUNT_TO)})"


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
    day = today_of(request.actor)
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
        "tiles": _tiles(request.actor) if request.actor.holds("people.counts") else [],
        "day": wording.day(day.today),
        "may_search": request.actor.holds("people.search"),
    }
    return shown(request, "desk/today.html", values, "desk.today")


def _tiles(actor: Actor) -> list[dict[str, str]]:
    """How many each built-in list holds, and the way there."""
    where = reverse("people.list")
    return [
        {
            "number": wording.count_words(n, COUNT_TO),
            "label": str(VIEW_WORDS[name]),
            "url": f"{where}?{urlencode({'view': name})}",
        }
        for name, n in counts(actor).items()
    ]

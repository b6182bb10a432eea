"""What was asked of others for her; finding a service with her; and asking it."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _

from saathi.kernel.access import can
from saathi.kernel.errors import NotFound
from saathi.kernel.forms import ActForm
from saathi.kernel.sections import Section
from saathi.links.choices import NEEDS_SECTIONS, Need
from saathi.links.directory.queries import chosen, search
from saathi.links.referrals.queries import around, services
from saathi.orgs.access_pages import StaffRequest, staff
from saathi.survivors.queries import Card, card, sections

from .. import directory, requests
from ..addresses import at
from ..fields import drawn
from ..sheets import Sheet, answered
from ..shell import as_id, shown
from .directory import gap_url
from .person import frame

MOST_OFFERED = 4  # experience paper 3b.2: two to four ways, waiting among them


@staff
def page(request: StaffRequest, survivor: UUID) -> HttpResponse:
    found = services(request.actor, survivor)
    drawn_ = [(one, requests.entry(one, found, request.actor)) for one in found.asked.requests]
    may_ask = can(request.actor, "referrals.ask", survivor)
    values = {
        "going": [said for one, said in drawn_ if one.line.ended_at is None],
        "over": [said for one, said in drawn_ if one.line.ended_at is not None],
        "find_url": reverse("referrals.find", args=[survivor]) if may_ask.held else "",
        "held_back": may_ask.sentence,
    }
    return shown(
        request, "desk/services.html", {**frame(request, found.asked.card, "referrals.page"), **values}, "people.list"
    )


@staff
def find(request: StaffRequest, survivor: UUID) -> HttpResponse:
    """The directory, opened with her: what she is shown is ticked, and stands beside one another on the next page."""
    if not can(request.actor, "referrals.ask", survivor).held:
        services(request.actor, survivor)
        raise NotFound()
    her = card(request.actor, survivor)
    filters = directory.filters_of(request.GET, around(request.actor, survivor))
    is_asked = bool(directory.query_of(request.GET))
    found = search(request.actor, filters, request.GET.get("after", "")) if is_asked else None
    here = reverse("referrals.find", args=[survivor])
    lines = found.lines if found else ()
    values = {
        "fields": directory.filter_fields(request.GET, filters),
        "lines": [{**directory.line(one), "url": at("directory.page", one.id)} for one in lines],
        "is_asked": is_asked,
        "need": request.GET.get("need", ""),
        "ask_url": reverse("referrals.ask", args=[survivor]),
        "older": f"{here}?{directory.query_of(request.GET, after=found.after)}" if found and found.after else "",
        "gap_url": gap_url(request),
    }
    return shown(request, "desk/find.html", {**frame(request, her, "referrals.page"), **values}, "people.list")


@staff
def ask(request: StaffRequest, survivor: UUID) -> HttpResponse:
    if not can(request.actor, "referrals.ask", survivor).held:
        raise NotFound()
    her = card(request.actor, survivor)
    sheet = Sheet(
        "referrals.ask",
        "people.list",
        reverse("referrals.find", args=[survivor]),
        why=_("Only a yes of hers goes out, and without her name. Her no costs her nothing."),
        template="desk/ask_service.html",
        begins=_begins(request, her),
        lands=lambda _made: reverse("referrals.page", args=[survivor]) + "?done=referrals.ask",
        around=lambda form: _around(request, her, form),
    )
    return answered(request, sheet, survivor)


def _begins(request: StaffRequest, her: Card) -> dict[str, Any]:
    offered = _offered(request)
    need = request.GET.get("need", "")
    return {
        "need": need if need in Need.values else "",
        "n_offered": max(len(offered), 1),
        "provider": str(offered[0]) if len(offered) == 1 else "",
        "language": next(iter(her.languages), ""),
        "started_by": "together",
    }


def _offered(request: StaffRequest) -> list[UUID]:
    posted = request.POST if request.method == "POST" else request.GET
    return [one for text in posted.getlist("offered")[:MOST_OFFERED] if (one := as_id(text))]


def _around(request: StaffRequest, her: Card, form: ActForm) -> dict[str, Any]:
    offered = chosen(request.actor, _offered(request))
    ways: list[tuple[str, Any]] = [(str(one.id), (directory.line(one)["name"], directory.hint(one))) for one in offered]
    need = str(form["need"].value() or "")
    mine = Section(sum(sections(request.actor, her.id)))
    offers = {"provider": ways, "sections": requests.sections_for(need, mine, NEEDS_SECTIONS)}
    return {
        "her": her,
        "fields": drawn(form, offers),
        "offered": [str(one.id) for one in offered],
        "back": reverse("referrals.find", args=[her.id]) + (f"?need={need}" if need else ""),
        "is_empty": not offered,
    }

"""What was asked of others for her; finding a service with her; and asking it."""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid4

from django.http import HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext as _

from saathi.kernel.access import acts, can
from saathi.kernel.errors import Invalid, NotFound, NotHeld, Refused
from saathi.kernel.forms import ActForm
from saathi.kernel.sections import Section
from saathi.links.choices import NEEDS_SECTIONS, Need
from saathi.links.directory.queries import chosen, search
from saathi.links.referrals.forms import ReferralForm
from saathi.links.referrals.queries import around, services
from saathi.orgs.access_pages import StaffRequest, staff
from saathi.survivors.queries import Card, card, sections
from saathi.ui.fields import ErrorLine, errors_of

from .. import directory, requests
from ..addresses import at
from ..fields import drawn, joined, token_of
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
    verdict = can(request.actor, "referrals.ask", survivor)
    if not verdict.held:
        raise NotFound()
    her = card(request.actor, survivor)
    if request.method != "POST":
        held = [ErrorLine(verdict.sentence)] if verdict.sentence else []
        form = ReferralForm(request.actor, initial=_begins(request, her))
        return _form(request, her, form, held, 403 if held else 200)
    data = joined(request.POST, ReferralForm)
    try:
        acts()["referrals.ask"].run(request.actor, survivor, data)
    except Invalid as invalid:
        return _form(request, her, invalid.form, [], 422)
    except NotHeld:
        raise
    except Refused as refused:
        return _form(request, her, ReferralForm(request.actor, data), [ErrorLine(refused.sentence)], 409)
    return HttpResponseRedirect(reverse("referrals.page", args=[survivor]) + "?done=referrals.ask", status=303)


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


def _form(request: StaffRequest, her: Card, form: ActForm, held: list[ErrorLine], status: int) -> HttpResponse:
    offered = chosen(request.actor, _offered(request))
    ways: list[tuple[str, Any]] = [(str(one.id), (directory.line(one)["name"], directory.hint(one))) for one in offered]
    need = str(form["need"].value() or "")
    mine = Section(sum(sections(request.actor, her.id)))
    offers = {"provider": ways, "sections": requests.sections_for(need, mine, NEEDS_SECTIONS)}
    values = {
        "her": her,
        "heading": acts()["referrals.ask"].words,
        "why": _("Only a yes of hers goes out, and without her name. Her no costs her nothing."),
        "about": "",
        "about_lang": "",
        "typed_at": "",
        "draft_url": "",
        "drop_url": "",
        "fields": drawn(form, offers),
        "errors": [*held, *errors_of(form)],
        "offered": [str(one.id) for one in offered],
        "back": reverse("referrals.find", args=[her.id]) + (f"?need={need}" if need else ""),
        "once": token_of(request.POST) or str(uuid4()),
        "is_empty": not offered,
    }
    return shown(request, "desk/ask_service.html", values, "people.list", status=status)

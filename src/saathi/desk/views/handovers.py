"""Handovers: from us and to us; of one person, on two sides; what goes along; and one as whoever is asked sees it
before she agreed."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _

from saathi.cases.queries.journey import journey
from saathi.handovers.crossings.queries import came, to_take
from saathi.handovers.joint.queries import unasked
from saathi.handovers.offers.dossier import dossier
from saathi.handovers.offers.lists import HandoverLine, HandoverList, HandoverPage, handovers, of_her, offered
from saathi.kernel.access import acts, can
from saathi.kernel.errors import NotFound
from saathi.orgs.access_pages import StaffRequest, staff
from saathi.survivors.queries import card
from saathi.ui import wording
from saathi.ui.nav import Action

from .. import crossings, joint, labels, requests
from .. import handovers as said
from ..addresses import at
from ..handovers import ANSWERS
from ..lists import when
from ..queries import names_of
from ..sheets import Sheet, answered
from ..shell import shown, told
from .person import frame
from .requests import ways

FEW = 5  # on Today, of whom there may be many

__all__ = ["ANSWERS", "act", "goes", "listed", "of_person", "one"]


@staff
def of_person(request: StaffRequest, survivor: UUID) -> HttpResponse:
    her, found = card(request.actor, survivor), of_her(request.actor, survivor)
    places = names_of(request.actor, said.organisations(one.line for one in found))
    entries = [said.entry(one, places, survivor, request.actor) for one in found]
    came_along = came(request.actor, survivor) if request.actor.holds("crossings.came") else []
    if found:
        entries[0]["buttons"] += _where_now(request, survivor, found[0].line)
    values = {
        "going": [one for one in entries if not one["is_over"]],
        "over": [one for one in entries if one["is_over"]],
        "came": [crossings.came_along(one, survivor, request.actor) for one in came_along],
        "buttons": _begins(request, survivor),
    }
    return shown(request, "desk/handover.html", {**frame(request, her, "handovers.of_her"), **values}, "people.list")


def _where_now(request: StaffRequest, survivor: UUID, line: HandoverLine) -> list[tuple[str, str]]:
    """She arrived, and where she lives still stands as it was before."""
    name, is_ours = "stays.move", line.request.to_organisation == request.actor.organisation
    if line.arrived_on is None or line.is_over or not is_ours or not request.actor.holds(name):
        return []
    stay = journey(request.actor, survivor).lasting
    is_old = stay is not None and stay.from_on < line.arrived_on
    return [(str(acts()[name].words), reverse(name, args=[survivor]))] if is_old else []


def _begins(request: StaffRequest, survivor: UUID) -> list[Action]:
    """Within the installation and beyond it: one rule lets both begin. And what came with her, where a file waits."""
    actor, verdict = request.actor, can(request.actor, "handovers.offer", survivor)
    found = [name for name in ("handovers.offer", "crossings.offer") if verdict.held and actor.holds(name)]
    if actor.holds("crossings.to_take") and to_take(actor):
        return [_button("crossings.take_in", survivor), *(_button(name, survivor, verdict.sentence) for name in found)]
    return [_button(name, survivor, verdict.sentence) for name in found]


def _button(name: str, survivor: UUID, held: str = "") -> Action:
    return Action(str(acts()[name].words), reverse(name, args=[survivor]), False, "", held)


@staff
def goes(request: StaffRequest, survivor: UUID, handover: UUID) -> HttpResponse:
    """What goes along, as it would be printed and put into the hands of the other side."""
    found = dossier(request.actor, handover)
    if found.card.id != survivor:
        raise NotFound()
    line = said.page_of(request.actor, survivor, handover).line
    places = names_of(request.actor, said.organisations([line]))
    values = {
        "groups": said.goes(found),
        "to": places.get(line.to, "") if line.to else "",
        "parts": labels.sections(said.parts(found.yes)),
        "is_agreed": found.yes > 0,
    }
    return shown(request, "desk/goes.html", {**frame(request, found.card, "handovers.of_her"), **values}, "people.list")


@staff
def listed(request: StaffRequest) -> HttpResponse:
    is_over = request.GET.get("state") == "over"
    found = handovers(request.actor, is_over=is_over)
    places = names_of(request.actor, said.organisations(found.lines))
    values = {
        "ways": ways(request.actor, "handovers.list"),
        "late": [_line(request, one, found, places) for one in found.late],
        "lines": [_line(request, one, found, places) for one in found.lines if one not in found.late],
        "is_over": is_over,
        "other_url": reverse("handovers.list") + ("" if is_over else "?state=over"),
        "told": told(request),
        **_unasked(request, is_over),
    }
    return shown(request, "desk/handovers.html", values, "requests.inbox", block="late")


def _unasked(request: StaffRequest, is_over: bool) -> dict[str, Any]:
    """For whom nobody near her home was asked in her first week, and which conferences nobody wrote about."""
    if is_over or not request.actor.holds("joint.unasked"):
        return {"unasked": [], "unheld": []}
    found = unasked(request.actor)
    most = FEW if request.headers.get("HX-Request") else len(found.lines)  # a piece of Today is short

    def line(survivor: UUID, on: date, url: str) -> dict[str, Any]:
        day, ago, _tone = when(on, found.today)
        return {"name": found.names.get(survivor, ""), "day": day, "ago": ago, "url": url}

    return {
        "unasked": [line(one.survivor, one.ask_by, at("joint.page", one.survivor)) for one in found.lines[:most]],
        "unheld": [
            line(one.survivor, one.planned_on, at("conferences.page", one.survivor, one.conference))
            for one in found.unheld
        ],
        "is_cut": found.is_cut or most < len(found.lines),
        "n_unasked": wording.number(min(most, len(found.lines))),
    }


def _line(request: StaffRequest, one: HandoverLine, found: HandoverList, places: said.Names) -> dict[str, Any]:
    at_, ours = one.request, request.actor.organisation
    other = one.to if at_.from_organisation == ours else at_.from_organisation
    is_hers = at_.survivor is not None and request.actor.holds("handovers.of_her")
    since = at_.sent_at or at_.made_at
    return {
        "url": reverse("handovers.of_her", args=[at_.survivor]) if is_hers else _offered(request, at_.id),
        "title": found.names.get(at_.survivor, "") if at_.survivor else _("Somebody whose name you do not know"),
        "way": (_("To %(who)s") if at_.from_organisation == ours else _("From %(who)s"))
        % {"who": places.get(other, "") if other else ""},
        "since": when(requests.day_of(since), requests.day_of(found.now))[:2],
        "facts": wording.beside((said.stage(one), *requests.facts(at_))),
        "dues": [said.due(due, places, one, found.now) for due in one.dues],
        "status": said.status(one, found.now) if one.stage != "thinking" else None,
    }


def _offered(request: StaffRequest, target: UUID) -> str:
    return at("handovers.offered", target) if request.actor.holds("handovers.offered") else ""


@staff
def one(request: StaffRequest, target: UUID) -> HttpResponse:
    """Whoever knows who she is finds it on her page; the others read the need and answer."""
    page = offered(request.actor, target)
    if page.card is not None:
        return redirect("handovers.of_her", survivor=page.card.id)
    return shown(request, "desk/offered.html", {**_values(request, page), "told": told(request)}, "requests.inbox")


def _values(request: StaffRequest, page: HandoverPage) -> dict[str, Any]:
    places = names_of(request.actor, said.organisations([page.line]))
    line, now = page.line, page.now
    walker = page.walkers.get(line.request.worker) if line.request.worker else None
    return {
        "who": places.get(line.request.from_organisation, ""),
        "status": said.status(line, now),
        "stage": said.stage(line),
        "facts": requests.facts(line.request),
        "words": line.request.words,
        "capacity": line.request.capacity,
        "walker": joint.walker(walker, places) if walker else None,
        "dues": [said.due(due, places, line, now) for due in line.dues],
        "steps": [requests.step(step) for step in reversed(page.steps)],
        "buttons": [
            (str(acts()[name].words), reverse(name, args=[line.request.id]))
            for name in ANSWERS
            if name in line.follows and request.actor.holds(name)
        ],
    }


@staff
def act(request: StaffRequest, name: str, target: UUID) -> HttpResponse:
    """Whoever was asked answers: the page knows no name."""
    page = offered(request.actor, target)
    why = {
        "handovers.accept": _("Say what you really have for her, and who would walk with her. She decides next."),
        "handovers.decline": _("A clear no, soon, is worth more to her than a long silence. Say why."),
        "handovers.send_back": _("She stays with those who offered. What was open to you closes."),
    }
    sheet = Sheet(
        name,
        "requests.inbox",
        reverse("handovers.offered", args=[target]),
        why=why[name],
        about=wording.beside(requests.facts(page.line.request)),
        back_label=_("The handover"),
    )
    return answered(request, sheet, target)

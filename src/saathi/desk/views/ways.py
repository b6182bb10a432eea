"""Home studies and the way home of one person, and where everybody's way home stands."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.urls import reverse

from saathi.handovers.returns.queries import everybody
from saathi.handovers.returns.queries import ways as ways_of
from saathi.handovers.studies.queries import studies as studies_of
from saathi.kernel.access import acts
from saathi.orgs.access_pages import StaffRequest, staff

from .. import studies, ways
from ..shell import offer, shown
from .person import frame


@staff
def homes(request: StaffRequest, survivor: UUID) -> HttpResponse:
    found = studies_of(request.actor, survivor)
    values = {
        "drawn": [_drawn(request, survivor, studies.one(fact, found)) for fact in found.studies],
        "ask": _begin(request, "studies.ask", survivor) if found.is_shared else [],
        "not_shared": studies.not_shared(found),
        "way_url": reverse("returns.page", args=[survivor]) if request.actor.holds("returns.page") else "",
    }
    return shown(request, "desk/studies.html", {**frame(request, found.card, "studies.page"), **values}, "people.list")


@staff
def way(request: StaffRequest, survivor: UUID) -> HttpResponse:
    found = ways_of(request.actor, survivor)
    drawn = [_way(request, survivor, ways.one(fact, found.today)) for fact in found.ways]
    values = {
        "going": [one for fact, one in zip(found.ways, drawn, strict=True) if fact.closed_on is None],
        "over": [one for fact, one in zip(found.ways, drawn, strict=True) if fact.closed_on is not None],
        "begin": _begin(request, "returns.begin", survivor),
        "not_shared": ways.not_shared(found),
        "studies_url": reverse("studies.page", args=[survivor]) if request.actor.holds("studies.page") else "",
    }
    if values["going"]:
        values["begin"] = []
    return shown(request, "desk/returns.html", {**frame(request, found.card, "returns.page"), **values}, "people.list")


@staff
def listed(request: StaffRequest) -> HttpResponse:
    """The page; of it, the page of today asks for what is owed alone."""
    found = everybody(request.actor)
    values = {"lines": ways.listed(found), "owed": ways.owed(found), "is_cut": found.is_cut}
    return shown(request, "desk/returns_list.html", values, "returns.list", block="owed")


def _begin(request: StaffRequest, name: str, survivor: UUID) -> list[Any]:
    return offer(request.actor, name, survivor, reverse(name, args=[survivor]), str(acts()[name].words), primary=True)


def _drawn(request: StaffRequest, survivor: UUID, one: dict[str, Any]) -> dict[str, Any]:
    return {**one, "buttons": _buttons(request, survivor, one["id"], one["may"])}


def _way(request: StaffRequest, survivor: UUID, one: dict[str, Any]) -> dict[str, Any]:
    """With the addresses of what this actor may write about it, and the door of an order against her word."""
    papers = "returns.paper" if request.actor.holds("returns.paper") and one["may"] else ""
    steps = [
        {
            **step,
            "buttons": _buttons(request, survivor, step["id"], step["acts"]),
            "paper_url": reverse(papers, args=[survivor, step["id"]]) if papers and step["paper_act"] else "",
        }
        for step in one["steps"]
    ]
    may_contest = one["ordered"] and request.actor.holds("challenges.lodge")
    door = reverse("challenges.lodge", args=[survivor, one["ordered"]]) if may_contest else ""
    return {**one, "steps": steps, "buttons": _buttons(request, survivor, one["id"], one["may"]), "door_url": door}


def _buttons(request: StaffRequest, survivor: UUID, target: UUID, may: list[str]) -> list[tuple[str, str]]:
    return [
        (str(acts()[name].words), reverse(name, args=[survivor, target])) for name in may if request.actor.holds(name)
    ]

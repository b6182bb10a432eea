"""What was done or said to her, and the answer she controls; and where it happens, without anybody in it."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpResponse

from saathi.cases.papers.queries import called
from saathi.orgs.access_pages import StaffRequest, staff
from saathi.stigma.queries import Incidents, incidents, patterns
from saathi.stigma.queries import places as places_of
from saathi.survivors.queries import card

from .. import papers, stigma
from ..shell import shown
from .person import frame

OF_INCIDENT = ("incidents.want", "incidents.paper", "incidents.end", "responses.propose")


@staff
def page(request: StaffRequest, survivor: UUID) -> HttpResponse:
    card(request.actor, survivor)  # whoever does not reach her learns nothing of what her own role lacks
    found = incidents(request.actor, survivor)
    names = _papers(request, found)
    drawn = [stigma.one(fact, found.today, names) for fact in found.incidents]
    acts = (*OF_INCIDENT, "incidents.record", "responses.move")
    values = {
        "going": [one for one in drawn if not one["is_ended"]],
        "over": [one for one in drawn if one["is_ended"]],
        "is_shared": found.is_shared,
        "may": {name.replace(".", "_"): request.actor.holds(name) for name in acts},
        "places": request.actor.holds("stigma.places"),
    }
    return shown(request, "desk/stigma.html", {**frame(request, found.card, "stigma.page"), **values}, "people.list")


def _papers(request: StaffRequest, found: Incidents) -> dict[UUID, str]:
    """What those papers are called that this actor may see."""
    wanted = {paper for fact in found.incidents for paper in fact.papers}
    if not wanted or not request.actor.holds("papers.called"):
        return {}
    return {paper: papers.called(title, kind) for paper, (title, kind) in called(request.actor, wanted).items()}


@staff
def places(request: StaffRequest) -> HttpResponse:
    """Exact among those whose file one may open; of everybody only groups in which nobody can be found."""
    groups = stigma.groups(places_of(request.actor))
    own = [stigma.pattern(one) for one in patterns(request.actor)] if request.actor.holds("stigma.patterns") else []
    values = {"groups": groups, "own": own, "opens": request.actor.holds("stigma.patterns")}
    return shown(request, "desk/places.html", values, "desk.today")

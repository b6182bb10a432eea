"""Where things stand, and, only where she asks, how long she has been here."""

from __future__ import annotations

from django.http import HttpResponse
from django.views.decorators.http import require_safe

from saathi.cases.queries.journey import journey
from saathi.cases.queries.matters import matters
from saathi.links.offices.queries import of_her

from ...pages import HerRequest, hers, shown
from ...tiles import BY_NAME
from .. import stands as said

TILE = BY_NAME["plan"]


@require_safe
@hers
def stands(request: HerRequest) -> HttpResponse:
    her = request.talk.her
    found, way = matters(request.actor, her), journey(request.actor, her)
    owed = of_her(request.actor, her) if request.actor.holds("offices.of_her") else None
    values = {"matters": said.matters(found, owed), "where": said.where(way), "dates": said.dates(way)}
    return shown(request, "portal/plan/stands.html", values, TILE)


@require_safe
@hers
def days(request: HerRequest) -> HttpResponse:
    return shown(request, "portal/plan/days.html", said.days(journey(request.actor, request.talk.her)), TILE)

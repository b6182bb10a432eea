"""How was it: asked about a service that happened here, answered with a face or a glass of water."""

from __future__ import annotations

from uuid import NAMESPACE_OID, UUID, uuid5

from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_safe

from saathi.cases.queries.journey import ServiceFact, journey
from saathi.kernel.errors import Invalid, NotFound
from saathi.ui import wording

from ...pages import HerRequest, does, hers, shown
from ...tiles import BY_NAME
from ..words import FACES, GLASSES, LANES, LANES_DRAWN, word

TILE = BY_NAME["plan"]
MOST = 6  # the newest, so that one page shows them


@require_safe
@hers
def services(request: HerRequest) -> HttpResponse:
    lines = [
        {"id": one.id, "what": word(LANES, one.lane), "drawn": LANES_DRAWN[one.lane], "on": wording.day(one.on)}
        for one in _happened(request)
    ]
    return shown(request, "portal/plan/services.html", {"services": lines}, TILE)


@require_http_methods(["GET", "HEAD", "POST"])
@hers
def one(request: HerRequest, service: UUID) -> HttpResponse:
    """Counted once for a service in a talk, however often it is pressed."""
    fact = next((one for one in _happened(request) if one.id == service), None)
    if fact is None:
        raise NotFound()
    if request.method == "POST":
        once = uuid5(NAMESPACE_OID, f"{request.talk.id}|{service}")
        try:
            does(request, "services.answer", service, {"felt": request.POST.get("felt", ""), "once": str(once)})
        except Invalid:
            return redirect("her.plan_felt", service=service)
        return redirect("her.plan_services")
    values = {"what": word(LANES, fact.lane), "on": wording.day(fact.on), "faces_of": FACES, "glasses_of": GLASSES}
    return shown(request, "portal/plan/felt.html", {**values, "service": service}, TILE)


def _happened(request: HerRequest) -> list[ServiceFact]:
    """Of the organisation that sits with her: elsewhere it would be counted where it was not given."""
    found = journey(request.actor, request.talk.her).services
    here = [one for one in found if one.state == "happened" and one.organisation == request.actor.organisation]
    return list(reversed(here))[:MOST]

"""Her dates by law: what is late, what comes, who acts, what she can do."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpResponse
from django.urls import reverse

from saathi.cases.queries.clocks import law_dates
from saathi.kernel.access import acts
from saathi.orgs.access_pages import StaffRequest, staff

from .. import clocks
from ..shell import offer, shown
from .person import frame


@staff
def dates(request: StaffRequest, survivor: UUID) -> HttpResponse:
    page = law_dates(request.actor, survivor)
    may_write = request.actor.holds("clocks.event") and not page.is_closed
    values = {
        "groups": clocks.groups(page, may_write=may_write),
        "over": clocks.over(page),
        "written": clocks.written(page),
        "may_undo": request.actor.holds("clocks.undo") and not page.is_closed,
        "has_stay": page.has_stay,
        "fault": page.fault,
        "not_shared": clocks.not_shared(page),
        "buttons": [
            button
            for name in ("clocks.event", "clocks.pause")
            for button in offer(request.actor, name, survivor, reverse(name, args=[survivor]), str(acts()[name].words))
        ],
    }
    return shown(request, "desk/clocks.html", {**frame(request, page.card, "clocks.page"), **values}, "people.list")

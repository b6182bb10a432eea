"""Her dates by law: what is late, what comes, who acts, what she can do."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpResponse
from django.urls import reverse

from saathi.cases.queries.clocks import law_dates
from saathi.kernel.access import acts
from saathi.orgs.access_pages import StaffRequest, staff
from saathi.ui.nav import Action

from .. import clocks
from ..shell import shown
from .person import frame


@staff
def dates(request: StaffRequest, survivor: UUID) -> HttpResponse:
    page = law_dates(request.actor, survivor)
    may_write = page.verdicts["clocks.event"].allowed
    values = {
        "groups": clocks.groups(page, request.actor),
        "over": clocks.over(page),
        "written": clocks.written(page),
        "may_undo": may_write and request.actor.holds("clocks.undo"),
        "has_stay": page.has_stay,
        "fault": page.fault,
        "not_shared": clocks.not_shared(page),
        "buttons": [
            Action(str(acts()[name].words), reverse(name, args=[survivor]), sentence=verdict.sentence)
            for name, verdict in page.verdicts.items()
            if verdict.held
        ],
    }
    return shown(request, "desk/clocks.html", {**frame(request, page.card, "clocks.page"), **values}, "people.list")

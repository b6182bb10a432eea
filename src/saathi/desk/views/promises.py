"""What was promised to her, and who met her."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpResponse
from django.urls import reverse

from saathi.kernel.access import acts
from saathi.kernel.clock import today
from saathi.orgs.access_pages import StaffRequest, staff
from saathi.ui.nav import Action

from .. import promises
from ..queries import promised_page
from ..shell import shown
from .person import frame

OF_HER = ("promises.make", "meetings.note")


@staff
def page(request: StaffRequest, survivor: UUID) -> HttpResponse:
    now, actor = today(), request.actor
    found = promised_page(actor, survivor, OF_HER)
    buttons = {
        name: Action(str(acts()[name].words), reverse(name, args=[survivor]), True, "", verdict.sentence)
        for name, verdict in found.verdicts.items()
        if verdict.held
    }
    open_, over = (
        [promises.entry(one, found.staff, found.places, now, actor) for one in some]
        for some in (found.promised.open, found.promised.over)
    )
    values = {
        **frame(request, found.card, "promises.list"),
        "open": open_,
        "over": over,
        "meetings": promises.meetings(found.promised.meetings, found.staff, found.places, now),
        "make": buttons.get("promises.make"),
        "note": buttons.get("meetings.note"),
    }
    return shown(request, "desk/promises.html", values, "people.list")

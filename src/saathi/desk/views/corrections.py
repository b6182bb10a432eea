"""What she asks of her whole file: that something is wrong, that it is erased; and the ledger of what was."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpResponse
from django.urls import reverse

from saathi.herfile.corrections.queries import corrections
from saathi.herfile.erasures.queries import erasure, erasures
from saathi.kernel.access import acts
from saathi.orgs.access_pages import StaffRequest, staff
from saathi.survivors.queries import card

from .. import erasures as erased
from ..corrections import line
from ..queries import staff_of
from ..shell import offer, shown, told
from .person import frame


@staff
def listed(request: StaffRequest, survivor: UUID) -> HttpResponse:
    actor = request.actor
    her, found, asked = card(actor, survivor), corrections(actor, survivor), erasure(actor, survivor)
    pairs = [(one.asked_by, one.organisation) for one in found]
    pairs += [(asked.wanted.asked_by, asked.wanted.organisation)] if asked.wanted else []
    others = [*(one.answered_by for one in found), asked.wanted.prepared_by if asked.wanted else None]
    people, places = staff_of(actor, pairs, others)
    may, open_one = actor.holds("corrections.answer"), asked.wanted if asked.wanted and asked.wanted.is_open else None
    values = {
        "lines": [
            line(one, people, places, survivor, may and one.organisation == actor.organisation) for one in found
        ],
        "erasure": erased.wanted(asked, people, places),
        "buttons": [
            button
            for name in ("erasures.prepare", "erasures.seal", "erasures.keep")
            if open_one is not None
            for button in offer(
                actor, name, open_one.id, reverse(name, args=[survivor, open_one.id]), str(acts()[name].words)
            )
        ],
        "all_url": reverse("erasures.list") if actor.holds("erasures.list") else "",
    }
    return shown(request, "desk/corrections.html", {**frame(request, her, "corrections.list"), **values}, "people.list")


@staff
def ledger(request: StaffRequest) -> HttpResponse:
    """Who waits since when until when, and what was sealed and shredded, without a name."""
    found = erasures(request.actor)
    _people, places = staff_of(request.actor, [(one.asked_by, one.organisation) for one in found.waiting], [])
    values = {
        "waiting": [erased.waiting_line(one, places) for one in found.waiting],
        "ledger": [erased.ledger_line(one) for one in found.ledger],
        "told": told(request),
    }
    return shown(request, "desk/erasures.html", values, "people.list")

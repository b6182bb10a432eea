"""Together: who answers for her, who works on one plan, what she said; and conferences about her."""

from __future__ import annotations

from uuid import UUID

from django.http import HttpResponse
from django.urls import reverse

from saathi.handovers.conferences.queries import ConferencePage, conferences
from saathi.handovers.conferences.queries import conference as conference_of
from saathi.handovers.joint.queries import together
from saathi.kernel.access import acts
from saathi.kernel.errors import NotFound
from saathi.orgs.access_pages import StaffRequest, staff

from .. import joint, promises, told
from ..queries import names_of, staff_of
from ..shell import offer, shown
from .person import frame

HELD = ("conferences.decide", "conferences.promise")
AHEAD = ("conferences.hold", "conferences.move")


@staff
def page(request: StaffRequest, survivor: UUID) -> HttpResponse:
    found = together(request.actor, survivor)
    places = names_of(request.actor, joint.organisations(found))
    teams = [(one, joint.team(one, found, places, request.actor)) for one in found.teams]
    values = {
        "accountable": joint.accountable(found, places),
        "is_ours": found.accountable == request.actor.organisation,
        "passed": joint.passed(found, places),
        "owed": joint.owed(found),
        "teams": [said for one, said in teams if one.ended_on is None],
        "ended": [said for one, said in teams if one.ended_on is not None],
        "asked": [joint.asked(one, found, places, request.actor) for one in found.asked],
        "conferences": [joint.conference(one, found.today, survivor) for one in conferences(request.actor, survivor)],
        "buttons": [
            button
            for name in ("joint.ask", "conferences.call")
            for button in offer(request.actor, name, survivor, reverse(name, args=[survivor]), str(acts()[name].words))
        ],
    }
    return shown(request, "desk/together.html", {**frame(request, found.card, "joint.page"), **values}, "people.list")


@staff
def meeting(request: StaffRequest, survivor: UUID, conference: UUID) -> HttpResponse:
    found = _conference(request, survivor, conference)
    places = names_of(request.actor, {where for where, _duty in found.there})
    _staff, short = staff_of(request.actor, [(one.doer, one.organisation) for one in found.promises])
    values = {
        "one": joint.meeting(found, places),
        "decisions": [told.decision(one, survivor) for one in found.decisions],
        "promises": [promises.entry(one, {}, short, found.today, request.actor) for one in found.promises],
        "buttons": [
            button
            for name in (HELD if found.line.held_on else AHEAD)
            for button in offer(
                request.actor, name, conference, reverse(name, args=[survivor, conference]), str(acts()[name].words)
            )
        ],
        "may_tell": request.actor.holds("decisions.tell"),
    }
    frame_ = frame(request, found.card, "joint.page")
    return shown(request, "desk/conference.html", {**frame_, **values}, "people.list")


def _conference(request: StaffRequest, survivor: UUID, target: UUID) -> ConferencePage:
    found = conference_of(request.actor, target)
    if found.card.id != survivor:
        raise NotFound()
    return found

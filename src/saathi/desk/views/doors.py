"""Who may see her, who looked, and what could name her: each entry with its reason."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _

from saathi.identities.queries import particulars
from saathi.kernel.access import acts
from saathi.kernel.actor import SYSTEM
from saathi.kernel.clock import server_clock
from saathi.kernel.sections import Section
from saathi.orgs.access_pages import StaffRequest, staff
from saathi.survivors.contest import way_to_contest
from saathi.survivors.danger.code import code_of
from saathi.survivors.danger.queries import Glass, opened_of
from saathi.survivors.queries import Door, card, doors, who_looked
from saathi.ui import wording

from .. import danger, labels
from ..queries import looks_of, staff_of
from ..sharing import Groups, said_no, seen_by
from ..shell import offer, shown
from .person import frame

LOOKED_DAYS = 30


@staff
def sharing(request: StaffRequest, survivor: UUID) -> HttpResponse:
    her, found = card(request.actor, survivor), doors(request.actor, survivor, rest=True)
    seers = seen_by(request.actor, found)
    values = {
        "hers": [_door(one, seers[one.id], survivor, True) for one in found if one.kind == "consent"],
        "others": [
            _door(one, seers[one.id], survivor, one.organisation == request.actor.organisation)
            for one in found
            if one.kind != "consent"
        ],
        "buttons": [
            button
            for name in ("consents.give", "grounds.record", "conflicts.clear", "conflicts.declare")
            for button in offer(request.actor, name, survivor, reverse(name, args=[survivor]), str(acts()[name].words))
        ],
        "said_no": said_no(request.actor, survivor),
        "code": code_of(survivor),
        "looked_url": reverse("sharing.who_looked", args=[survivor])
        if request.actor.holds("sharing.who_looked")
        else "",
    }
    return shown(request, "desk/sharing.html", {**frame(request, her, "sharing.page"), **values}, "people.list")


def _door(one: Door, seers: Groups, survivor: UUID, may_end: bool) -> dict[str, Any]:
    way = way_to_contest(one.basis, one.law) if one.kind != "consent" else None
    end = "consents.withdraw" if one.kind == "consent" else "grounds.end"
    why = labels.word("purpose", one.purpose) or " · ".join(
        filter(None, (labels.word("basis", one.basis), labels.word("law", one.law), one.document))
    )
    return {
        "unconfirmed": wording.day(one.asked_until) if one.is_unconfirmed and one.asked_until else "",
        "rests": one.rests,
        "opens_file": one.opens_file,
        "who": ", ".join(who for who, _what in seers),
        "seers": seers,
        "why": why,
        "since": wording.day(one.since),
        "until": wording.day(one.until),
        "end_url": reverse(end, args=[survivor, one.id]) if may_end else "",
        "way": way.words if way else "",
        "unsure": way is not None and not way.is_verified,
    }


@staff
def looked(request: StaffRequest, survivor: UUID) -> HttpResponse:
    her = card(request.actor, survivor)
    found = who_looked(request.actor, survivor, days=LOOKED_DAYS)
    people, organisations = looks_of(request.actor, found)
    lines = [
        {
            "day": wording.day(one.at),
            "time": wording.clock(one.at),
            "who": people.get(one.actor, _nobody_of_staff(one)),
            "where": organisations.get(one.organisation, "") if one.organisation else "",
            "what": _seen(one),
            "section": labels.sections([Section(one.section)]) if one.section in Section.__members__.values() else "",
        }
        for one in found
    ]
    glass = opened_of(request.actor, survivor) if request.actor.holds("access.opened_of") else []
    values = {"lines": lines, "days": wording.number(LOOKED_DAYS), "glass": _glass(request, glass)}
    return shown(request, "desk/looked.html", {**frame(request, her, "sharing.page"), **values}, "people.list")


def _nobody_of_staff(look: Any) -> str:
    if look.actor == SYSTEM:
        return _("Nobody: this system itself")
    return _("She herself, with her card") if look.purpose == "own_pages" else ""


def _glass(request: StaffRequest, found: list[Glass]) -> list[dict[str, Any]]:
    """What was opened because someone may die, however long ago."""
    if not found:
        return []
    people, places = staff_of(
        request.actor, [(one.actor, one.organisation) for one in found], [one.reviewed_by for one in found]
    )
    return [danger.line(one, people, places, server_clock()) for one in found]


def _seen(look: Any) -> str:
    """What was done, in the words of its button; reading has words of its own."""
    if look.act == "people.export":
        return _("Took a list out in which she stands")
    if look.act == "papers.destroy":
        return _("Destroyed papers she had put away, as their time was over")
    if look.act == "crossings.recalled":
        return _("Closed what had come along, as it was taken back")
    if look.in_list:
        return _("Saw her name in a list")
    if look.act == "approvals.ask":
        return _("Asked a second person to look at something about her")
    known = acts().get(look.act)
    said = str(known.words) if known and known.words else _("Opened her page")
    why = labels.word("reveal", look.purpose)
    return _("%(what)s (%(why)s)") % {"what": said, "why": why} if why else said


@staff
def identity(request: StaffRequest, survivor: UUID) -> HttpResponse:
    her, found = card(request.actor, survivor), particulars(request.actor, survivor)
    lines = [
        {
            "kind": labels.word("particular", one.kind),
            "language": labels.language_name(one.language),
            "where": labels.district(one.district),
            "since": wording.day(one.said_at),
            "is_current": one.is_current,
            "reveal_url": reverse("identities.reveal", args=[survivor, one.id]),
            "correct_url": reverse("identities.correct", args=[survivor, one.id]),
        }
        for one in found
    ]
    values = {
        "lines": lines,
        "files_url": reverse("duplicates.page", args=[survivor]) if request.actor.holds("duplicates.page") else "",
        "may_reveal": request.actor.holds("identities.reveal"),
        "may_correct": request.actor.holds("identities.correct"),
        "buttons": [
            button
            for name in ("identities.add", "identities.photograph")
            for button in offer(request.actor, name, survivor, reverse(name, args=[survivor]), str(acts()[name].words))
        ],
    }
    return shown(request, "desk/identity.html", {**frame(request, her, "identities.list"), **values}, "people.list")

"""Her life after her return: how she is met, how she finds it, who is beside her, alarms, and closing with her."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.urls import reverse

from saathi.handovers.followup_choices import DOMAIN_SECTIONS
from saathi.handovers.followups.facts import AfterReturn
from saathi.handovers.followups.queries import MOST, after_return, due_days
from saathi.kernel.access import acts
from saathi.kernel.sections import Section
from saathi.orgs.access_pages import StaffRequest, staff
from saathi.ui import wording
from saathi.ui.nav import Action

from .. import after, after_due
from ..shell import offer, shown
from .person import frame

SAFETY, PLAN = Section.SAFETY, Section.PLAN
# Acts about her, and the section without which their rule refuses.
NEEDS: dict[str, Section] = {
    "followups.plan": SAFETY,
    "visits.plan": SAFETY,
    "safety_plans.write": SAFETY,
    "footings.define": PLAN,
    "footings.check": PLAN,
    "supports.ask": SAFETY | Section.FAMILY | Section.COUNSELLING,
    "ratings.record": Section(sum(DOMAIN_SECTIONS.values())),
    "alarms.raise": Section.CARD,
}
OF_THINGS = ("visits.note", "supports.move", "alarms.decide", "alarms.tell")


@staff
def page(request: StaffRequest, survivor: UUID) -> HttpResponse:
    found = after_return(request.actor, survivor)
    now = found.today
    values = {
        "owed": after_due.owed(found),
        "meets": after.meets(found.meets) if found.meets else None,
        "planned": [after.planned(one, now) for one in found.planned],
        "noted": [after.noted(one) for one in found.noted],
        "in_vain": wording.number(found.in_vain) if found.in_vain else "",
        "ahead": [after.ahead(one, now) for one in found.ahead],
        "domains": [after.domain(one) for one in found.domains],
        "safety": after.safety(found.safety, now) if found.safety else None,
        "arriving": after.arriving(found.arriving),
        "supports": [after.support(one, now) for one in found.supports],
        "alarms": [after.alarm(one, now) for one in found.alarms],
        "closures": [after.closure(one) for one in found.closures],
        "is_open": found.is_open,
        "not_shared": after_due.not_shared(found),
        **_may(request, found),
    }
    return shown(request, "desk/after.html", {**frame(request, found.card, "followups.page"), **values}, "people.list")


def _may(request: StaffRequest, found: AfterReturn) -> dict[str, Any]:
    """What may be written now: a button whose rule would refuse is not drawn, but for closing, which says why."""
    missing = Section(sum(found.not_shared))
    may = {
        name: request.actor.holds(name) and bool(needs & ~missing) and (found.is_open or name == "ratings.record")
        for name, needs in NEEDS.items()
    }
    may["visits.plan"] = may["visits.plan"] and found.meets is not None
    may["footings.check"] = may["footings.check"] and bool(found.arriving.own)
    may |= {name: request.actor.holds(name) and found.is_open for name in OF_THINGS}
    return {"may": {name.replace(".", "_"): yes for name, yes in may.items()}, "closing": _closing(request, found)}


def _closing(request: StaffRequest, found: AfterReturn) -> list[Action]:
    """Closing where it is open, else the door back; and asking once more only where she wanted it."""
    names = ["cases.close"] if found.is_open else ["cases.reopen"]
    if not found.is_open and found.closures and found.closures[0].ask_again_on:
        names.append("cases.ask_again")
    return [
        button
        for name in names
        if found.case
        for button in offer(
            request.actor, name, found.case, reverse(name, args=[found.card.id, found.case]), str(acts()[name].words),
            primary=name == "cases.reopen",
        )
    ]  # fmt: skip


@staff
def due(request: StaffRequest) -> HttpResponse:
    """What falls due after returns: a piece of Today, or a page where there is no script."""
    found = due_days(request.actor)
    values = {
        "groups": after_due.due_groups(found, request.actor.holds("visits.note")),
        "is_cut": found.is_cut,
        "most": wording.number(MOST),
    }
    return shown(request, "desk/after_due.html", values, "desk.today", block="due")

"""What she is entitled to, the papers that go with an application, and what is owed among all those within reach."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from django.http import HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _

from saathi.cases.exports.columns import code_of
from saathi.kernel.access import acts
from saathi.kernel.actor import Actor
from saathi.kernel.clock import today
from saathi.kernel.errors import NotFound
from saathi.links.entitled_choices import Due, State
from saathi.links.entitlements import queries
from saathi.links.entitlements.facts import EntitlementFact, OwedLine
from saathi.links.learning.dues import learning_due
from saathi.orgs.access_pages import StaffRequest, staff
from saathi.ui.nav import NavItem

from .. import entitled as said
from .. import learning
from ..addresses import at
from ..lists import when
from ..matters import money
from ..shell import offer, shown, told
from .person import frame

FEW = 5  # on Today, of whom there may be many


@staff
def page(request: StaffRequest, survivor: UUID) -> HttpResponse:
    found = queries.entitlements(request.actor, survivor)
    values = {
        "going": [_drawn(request, survivor, one) for one in found.going],
        "resting": [_drawn(request, survivor, one) for one in found.resting],
        "elsewhere": said.elsewhere(found.elsewhere),
        "sums": [said.sums_of(one) for one in found.sums],
        "possible": said.possible(found.possible),
        "not_shared": said.not_shared(found),
        "fault": found.fault,
        "buttons": offer(
            request.actor, "entitlements.add", survivor, reverse("entitlements.add", args=[survivor]),
            str(acts()["entitlements.add"].words), primary=not found.going,
        )
        if found.possible
        else [],
    }  # fmt: skip
    frame_of_hers = frame(request, found.card, "entitlements.page")
    return shown(request, "desk/entitlements.html", {**frame_of_hers, **values}, "people.list")


def _drawn(request: StaffRequest, survivor: UUID, fact: EntitlementFact) -> dict[str, Any]:
    """With the addresses of what this actor may write about it."""
    one = said.one(fact, today())
    buttons = [
        (str(acts()[name].words), reverse(name, args=[survivor, fact.id]))
        for name in one["may"]
        if request.actor.holds(name)
    ]
    may_undo = one["undo"] and request.actor.holds("entitlements.undo")
    return {
        **one,
        "buttons": buttons,
        "pack_url": reverse("entitlements.pack", args=[survivor, fact.id]) if fact.item and fact.item.papers else "",
        "undo_url": reverse("entitlements.undo", args=[survivor, fact.id]) if may_undo else "",
    }


@staff
def papers(request: StaffRequest, survivor: UUID, target: UUID) -> HttpResponse:
    """What the office asks for, which of it is here and which lacks; printed, the sheet on top of the papers."""
    found = queries.pack(request.actor, target)
    if found.fact.survivor != survivor:
        raise NotFound()
    values = {
        "one": _drawn(request, survivor, found.fact),
        "needed": said.needed(found.needed),
        "may_open": request.actor.holds("papers.page"),
        "may_add": request.actor.holds("papers.add"),
    }
    return shown(
        request, "desk/pack.html", {**frame(request, found.card, "entitlements.page"), **values}, "people.list"
    )


@staff
def owed(request: StaffRequest) -> HttpResponse:
    due, is_piece = request.GET.get("due", ""), request.headers.get("HX-Request") == "true"
    found = queries.owed(request.actor, due, request.GET.get("after", ""))
    where = reverse("entitlements.owed")
    kinds = [("", _("All that goes on")), *((code, str(words)) for code, words in said.DUE_WORDS.items())]
    more = f"{where}?{urlencode({'due': due, 'after': found.after})}" if found.after else ""
    values = {
        "lines": [_line(one, found.today) for one in found.lines],
        # A piece of Today: the first of them, and what falls due where somebody learns.
        "past": [*(_line(one, found.today) for one in found.lines[:FEW]), *_learned(request.actor)] if is_piece else [],
        "counts": said.counts(found),
        "kinds": [NavItem(words, f"{where}?due={code}" if code else where, code == due) for code, words in kinds],
        "is_filtered": due in Due.values or "after" in request.GET,
        "more": more,
        "told": told(request),
    }
    return shown(request, "desk/owed.html", values, "people.list", block="past" if due == Due.PAST else "")


def _learned(actor: Actor) -> list[dict[str, Any]]:
    found = learning_due(actor) if actor.holds("learning.due") else None
    return [learning.due(one, found.today) for one in found.lines[:FEW]] if found else []


def _line(one: OwedLine, now: Any) -> dict[str, Any]:
    fact = one.fact
    return {
        "name": one.chosen_name,
        "href": f"{at('entitlements.page', fact.survivor)}#entitled-{fact.id}",
        "title": said.title(fact.code),
        "stands": str(State(fact.state).label),
        "code": code_of(fact.survivor),
        "waits": said.waits_short(fact, now),
        "when": when(fact.next_on, now),
        "owed": money(fact.owed, fact.currency) if fact.owed else "",
    }

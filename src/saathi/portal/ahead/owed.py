"""Money and papers that are hers: asked for, decided and in her hands are three sums; whom it waits on, the door."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from saathi.kernel.errors import Invalid, NotFound
from saathi.links.entitled_choices import Office
from saathi.links.entitlements.facts import EntitlementFact, Entitlements, Sums
from saathi.links.entitlements.queries import entitlements
from saathi.links.entitlements.table import steps_of
from saathi.links.entitlements.words import TITLES as STAFF_TITLES
from saathi.ui import wording

from ..pages import HerRequest, does, hers
from ..plan import words as plan_words
from .frame import BY_NAME, laid
from .standing import next_day, office, waits
from .words import STATES, TITLES, word

PART = BY_NAME["owed"]
ANSWER = "entitlements.answer"
SAYS = {"yes": "wants", "no": "declines"}


@require_safe
@hers
def first(request: HerRequest) -> HttpResponse:
    page = entitlements(request.actor, request.talk.her)
    values = {
        "sums": [sums(one) for one in page.sums],
        "mine": [_one(request, one, page) for one in (*page.going, *page.resting)],
    }
    return laid(request, PART, "owed", values)


def sums(one: Sums | EntitlementFact) -> list[tuple[str, str, str]]:
    """Three sums that are never one, with the picture of each; the last is what is really hers."""
    return [
        (_("Asked for"), money(one.applied, one.currency), "ask"),
        (_("A sum was decided"), money(one.awarded, one.currency), "yes"),
        (_("The money is in my hands"), money(one.credited, one.currency), "help_money"),
    ]


def money(amount: int, currency: str) -> str:
    """From paise or poisha; written only where there are any."""
    whole, rest = divmod(amount, 100)
    n = wording.number(whole) + (f".{rest:02}" if rest else "")
    return _("Tk %(n)s") % {"n": n} if currency == "BDT" else _("Rs %(n)s") % {"n": n}


def _one(request: HerRequest, one: EntitlementFact, page: Entitlements) -> dict[str, Any]:
    item, lines = one.item, []
    if one.waits_on and one.since_on:
        who = office(one.waits_on, str(Office(one.waits_on).label))
        lines = [*waits(who, one.since_on, page.today), next_day(one.next_on, one.is_date_given, page.today)]
    may = ANSWER in one.acts and request.actor.holds(ANSWER)
    return {
        "id": one.id,
        "what": word(TITLES, one.code) or word(STAFF_TITLES, one.code),
        "drawn": "help_money" if one.currency else "help_papers",
        "stands": word(STATES, one.state) if one.currency or one.state != "credited" else _("The paper is in my hands"),
        "lines": lines,
        "sums": sums(one) if one.currency and (one.applied or one.awarded) else [],
        "door": word(plan_words.DOORS, item.door if item else "", plan_words.ANY_DOOR),
        "answers": [] if not may else [step for step, code in SAYS.items() if code in steps_of(one.state, ANSWER)],
    }


@require_POST
@hers
def answer(request: HerRequest, one: UUID) -> HttpResponse:
    """Her yes, also after a no; her no, also after a yes: it costs her nothing."""
    page = entitlements(request.actor, request.talk.her)
    if one not in {each.id for each in (*page.going, *page.resting)}:
        raise NotFound()
    said = SAYS.get(request.POST.get("answer", ""))
    if said:
        try:
            does(request, ANSWER, one, {"answer": said, "language": request.talk.language})
        except Invalid:
            return redirect(PART.route)
    return redirect(PART.route)

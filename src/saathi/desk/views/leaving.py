"""What she wants and asked, and what came of it; and the letter that goes out."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _

from saathi.cases.leaving.clocks import alarms_of, wish_due_on
from saathi.cases.leaving.queries import Leaving
from saathi.cases.leaving.queries import leaving as leaving_of
from saathi.cases.leaving.queries import letter as letter_of
from saathi.cases.queries.journey import StayFact, journey
from saathi.kernel.access import acts
from saathi.kernel.clock import server_clock
from saathi.orgs.access_pages import StaffRequest, staff
from saathi.survivors.queries import Card, card
from saathi.ui import wording
from saathi.ui.nav import Action

from .. import labels, leaving
from ..shell import offer, shown
from .person import frame

OF_STAY = ("stays.ask_to_leave", "stays.ask_wish", "leaves.ask", "stays.missing")
OF_THINGS = (
    "stays.left",
    "stays.withdraw_request",
    "stays.write_letter",
    "stays.follow_up",
    "leaves.answer",
    "leaves.returned",
    "stays.told_missing",
    "stays.returned",
)


@staff
def page(request: StaffRequest, survivor: UUID) -> HttpResponse:
    now, her = server_clock(), card(request.actor, survivor)
    found, stay = leaving_of(request.actor, survivor), journey(request.actor, survivor).lasting
    alarms = alarms_of(leaving.standing(her, stay), now) if stay else []
    values = {
        "stay": _stay(her, stay) if stay else None,
        "owed": [leaving.line(alarm, now) for alarm in alarms if alarm.what not in leaving.OF_REQUEST],
        "wishes": leaving.wishes(found.wishes),
        "requests": [leaving.request(one, alarms, now) for one in found.requests],
        "leaves": [leaving.leave(one, now) for one in found.leaves],
        "absences": [leaving.absence(one, stay) for one in found.absences],
        "is_unheard": _is_unheard(found, stay),
        "buttons": _buttons(request, survivor, stay) if stay else [],
        "may": {name.replace(".", "_"): request.actor.holds(name) for name in OF_THINGS},
    }
    return shown(request, "desk/leaving.html", {**frame(request, her, "stays.leaving"), **values}, "people.list")


def _is_unheard(found: Leaving, stay: StayFact | None) -> bool:
    """Her last answer was that she wants to leave, and nobody has written that down as asked."""
    last = next((one for one in found.wishes if stay and one.stay == stay.id and one.answer != "not_asked"), None)
    asked = any(one.closed_on is None or (last and one.closed_on >= last.asked_on) for one in found.requests)
    return last is not None and last.answer == "wants_to_leave" and not asked


def _stay(her: Card, stay: StayFact) -> dict[str, Any]:
    due = wish_due_on(leaving.standing(her, stay))
    where = {"place": labels.word("place", stay.kind), "day": wording.day(stay.from_on)}
    return {
        "where": _("%(place)s, since %(day)s") % where,
        "freedom": labels.word("freedom", stay.freedom),
        "next_ask": _("The next time she is asked: %(day)s.") % {"day": wording.day(due)} if due else "",
    }


def _buttons(request: StaffRequest, survivor: UUID, stay: StayFact) -> list[Action]:
    return [
        button
        for name in OF_STAY
        for button in offer(
            request.actor,
            name,
            stay.id,
            reverse(name, args=[survivor, stay.id]),
            str(acts()[name].words),
            primary=name == OF_STAY[0],
        )
    ]


@staff
def letter(request: StaffRequest, survivor: UUID) -> HttpResponse:
    """As it is printed: the text alone, in its own language."""
    her, found = card(request.actor, survivor), letter_of(request.actor, survivor)
    sent = _("Sent on %(day)s.") % {"day": wording.day(found.sent_on)} if found and found.sent_on else ""
    values = {"letter": found, "sent": sent, "back": reverse("stays.leaving", args=[survivor])}
    return shown(request, "desk/letter.html", {"her": her, **values}, "people.list")

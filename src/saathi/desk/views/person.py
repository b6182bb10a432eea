"""Her page, and the pages beside it."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _

from saathi.kernel.access import Verdict, acts
from saathi.kernel.clock import server_clock
from saathi.orgs.access_pages import StaffRequest, staff
from saathi.survivors.queries import Card
from saathi.ui import wording
from saathi.ui.nav import Action
from saathi.ui.ribbon import ribbon

from .. import challenges as said
from .. import told
from ..act_page import HER
from ..acts import PAGES
from ..flags import marks
from ..journey import ROWS, drawing, events
from ..leaving import owed
from ..matters import owed as owed_of_matters
from ..paper import on_paper
from ..queries import Person, ledger_page, person
from ..shell import offer, shown, tabs
from ..shell import told as just_done

LEDGER_PAGE = 30
OF_STAY = (
    "orders.record",
    "waiting.record",
    "stays.ask_wish",
    "stays.ask_to_leave",
    "leaves.ask",
    "stays.missing",
)


def frame(request: StaffRequest, her: Card, current: str) -> dict[str, Any]:
    """What stands above each of her pages."""
    return {
        "her": her,
        "tabs": tabs(request.actor, her.id, current),
        "told": just_done(request),
        "safe": told.safe(her.contact),
        "narrow_facts": told.facts_line(her, ""),
        "flags": marks(request.actor, her),
        **on_paper(request.actor, her.id),
    }


@staff
def overview(request: StaffRequest, survivor: UUID) -> HttpResponse:
    page = person(request.actor, survivor)
    return shown(
        request,
        "desk/person.html",
        {**frame(request, page.card, "people.page"), **_overview(request, page)},
        "people.list",
    )


def _overview(request: StaffRequest, page: Person) -> dict[str, Any]:
    her, facts = page.card, page.journey
    drawn = (
        drawing(
            facts, page.marks, page.names, came_out=her.came_out_on, more_url=reverse("journey.page", args=[her.id])
        )
        if facts
        else None
    )
    return {
        "facts": told.facts_line(her, facts.stays[-1].district if facts and facts.stays else ""),
        "actions": [*_actions(page, her.id), *_together(request, her.id)],
        "said": told.said(page.plan.words) if page.plan else None,
        "goals": told.goals(page.plan, most=told.SHOWN_GOALS) if page.plan else [],
        "has_plan": page.plan is not None,
        "numbers": told.numbers(page),
        "journey": ribbon(drawn) if drawn and (drawn.bands or drawn.marks) else None,
        "waiting": told.waiting(facts) if facts else "",
        "owed": owed(her, facts, server_clock()) + (owed_of_matters(facts.matters, facts.today) if facts else []),
        "dates": told.dates(facts, her.id) if facts else [],
        "team": told.team(facts, page.staff, page.names, her.id) if facts else [],
        "latest": [told.decision(one, her.id) for one in page.latest],
        "may_settle": request.actor.holds("dates.settle"),
        "may_end": request.actor.holds("cases.team_end"),
        "may_tell": request.actor.holds("decisions.tell"),
        "has_ledger": request.actor.holds("decisions.list"),
        "sees_names": request.actor.holds("identities.list"),
        "is_new": not (page.marks or (facts and facts.stays) or (page.plan and page.plan.goals)),
    }


def _actions(page: Person, survivor: UUID) -> list[Action]:
    first = page.verdicts["decisions.record"]
    found = (
        [
            Action(
                str(acts()["decisions.record"].words),
                reverse("decisions.record", args=[survivor]),
                True,
                "pencil",
                first.sentence,
            )
        ]
        if first.held
        else []
    )
    if page.verdicts:
        found.append(Action(_("Record something else"), reverse("desk.record", args=[survivor])))
    return found


def _together(request: StaffRequest, survivor: UUID) -> list[Action]:
    """The way to her own pages; whether it is a good moment is asked there, of her."""
    if not request.actor.holds("talks.begin"):
        return []
    return [Action(_("Sit together"), reverse("talks.begin", args=[survivor]), icon="users")]


def _options(request: StaffRequest, survivor: UUID, groups: dict[str, list[Action]]) -> None:
    """Beside what is written down: what is put before her to choose from, on a page of her surface's own."""
    if request.actor.holds("choices.offer"):
        words = str(acts()["choices.offer"].words)
        groups.setdefault(str(HER), []).append(Action(words, reverse("choices.offer", args=[survivor])))


@staff
def record(request: StaffRequest, survivor: UUID) -> HttpResponse:
    """All that may be written down about her, each as a button or with the sentence that holds it back."""
    page = person(request.actor, survivor, latest=0)
    targets = _targets(page)
    groups: dict[str, list[Action]] = {}
    for one in PAGES:
        target = targets.get(one.name)
        if one.group and (target or not one.has_target):
            where = reverse(one.name, args=[survivor, target] if target else [survivor])
            groups.setdefault(str(one.group), []).extend(
                offer(request.actor, one.name, target or survivor, where, str(acts()[one.name].words))
            )
    _options(request, survivor, groups)
    values = {"groups": {name: found for name, found in groups.items() if found}}
    return shown(request, "desk/record.html", {**frame(request, page.card, ""), **values}, "people.list")


def _targets(page: Person) -> dict[str, UUID]:
    """Acts that are about her present stay and what hangs on it, or about the case itself."""
    facts = page.journey
    if facts is None:
        return {}
    stay = facts.lasting
    found: dict[str, UUID | None] = dict.fromkeys(OF_STAY, stay.id if stay else None)
    if facts.case:
        found["cases.reopen" if facts.case.state == "closed" else "cases.close"] = facts.case.id
    if stay and (asked := stay.standing.asked):
        found |= dict.fromkeys(("stays.left", "stays.withdraw_request"), asked.id)
    if stay and (away := stay.standing.away):
        found |= dict.fromkeys(("stays.told_missing", "stays.returned"), away.id)
    return {name: target for name, target in found.items() if target}


@staff
def ledger(request: StaffRequest, survivor: UUID) -> HttpResponse:
    page = ledger_page(request.actor, survivor, limit=LEDGER_PAGE + 1, before=_before(request))
    found = page.entries
    values = {
        "entries": [told.decision(one, survivor) for one in found[:LEDGER_PAGE]],
        "challenges": said.by_decision(page.challenges, survivor, page.places),
        "may_challenge": request.actor.holds("challenges.lodge"),
        "barred": page.barred,
        "may_tell": request.actor.holds("decisions.tell"),
        "older": f"?before={found[LEDGER_PAGE - 1].written_at.isoformat()}".replace("+", "%2B")
        if len(found) > LEDGER_PAGE
        else "",
        "buttons": _record_button(page.may_record, survivor),
    }
    values |= frame(request, page.card, "decisions.list")
    return shown(request, "desk/decisions.html", values, "people.list")


def _record_button(may: Verdict, survivor: UUID) -> list[Action]:
    words, where = str(acts()["decisions.record"].words), reverse("decisions.record", args=[survivor])
    return [Action(words, where, True, sentence=may.sentence)] if may.held else []


def _before(request: StaffRequest) -> Any:
    from django.utils.dateparse import parse_datetime

    try:
        return parse_datetime(request.GET.get("before", ""))
    except ValueError:
        return None


@staff
def journey(request: StaffRequest, survivor: UUID) -> HttpResponse:
    """Everything that happened, 60 at a time; the next piece is fetched into the page or opened as one."""
    page = person(request.actor, survivor, latest=0, notes=True)
    start = int(request.GET.get("from", "0")) if request.GET.get("from", "0").isdecimal() else 0
    rows, total = events(page.journey, page.marks, page.names, start) if page.journey else ((), 0)
    lines = [
        {
            "id": row.id,
            "day": wording.day(row.on),
            "what": row.what,
            "who": row.who,
            "shape": row.shape,
            "detail": row.detail,
        }
        for row in rows
    ]
    left = max(total - start - ROWS, 0)
    values = {"lines": lines, "left": left, "more": f"?from={start + ROWS}" if left else "", "start": start}
    return shown(
        request,
        "desk/journey.html",
        {**frame(request, page.card, "journey.page"), **values},
        "people.list",
        block="piece",
    )

"""The frame of every desk page: the menu of this actor, and what was just done."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.urls import NoReverseMatch, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from saathi.kernel.access import can
from saathi.kernel.actor import Actor
from saathi.orgs.access_pages import StaffRequest, ending
from saathi.ui.nav import Action, Message, NavItem
from saathi.ui.pages import page

from .undo import just_done, still

# Act that opens the page, its words: the same order on every page, and only what exists.
MENU = (
    ("desk.today", gettext_lazy("Today")),
    ("people.list", gettext_lazy("People")),
    ("desk.calendar", gettext_lazy("Calendar")),
    ("intake.list", gettext_lazy("Caseload files")),
    ("orgs.staff", gettext_lazy("Staff")),
    ("alerts.list", gettext_lazy("Alerts")),
)
TABS = (
    ("people.page", gettext_lazy("Overview")),
    ("plans.page", gettext_lazy("Plan")),
    ("promises.list", gettext_lazy("Promises")),
    ("decisions.list", gettext_lazy("Decisions")),
    ("journey.page", gettext_lazy("Journey")),
    ("matters.page", gettext_lazy("Where things stand")),
    ("clocks.page", gettext_lazy("Law and dates")),
    ("stays.leaving", gettext_lazy("Leaving")),
    ("papers.list", gettext_lazy("Papers")),
    ("notes.list", gettext_lazy("Notes")),
    ("identities.list", gettext_lazy("Identity")),
    ("sharing.page", gettext_lazy("Sharing")),
)


def shown(
    request: StaffRequest,
    template: str,
    values: Mapping[str, Any],
    current: str = "",
    *,
    block: str = "",
    status: int = 200,
) -> HttpResponse:
    frame = {
        "nav": menu(request.actor, current),
        "leave_url": address("account_logout"),
        "mine_url": address("logins.mine"),
        **ending(request),
        "home": address("desk.today") or "/",
        "go": go_box(values),
        "keys_off": bool(request.session.get("single_keys_off")),
        "way_back": None if values.get("told") else still(request),
    }
    return page(request, template, {**frame, **values}, block=block, status=status)


def menu(actor: Actor, current: str) -> list[NavItem]:
    found = [(name, words, address(name)) for name, words in MENU if actor.holds(name)]
    return [NavItem(str(words), where, name == current) for name, words, where in found if where]


def tabs(actor: Actor, survivor: UUID, current: str) -> list[NavItem]:
    return [
        NavItem(str(words), reverse(name, args=[survivor]), name == current)
        for name, words in TABS
        if actor.holds(name)
    ]


def address(name: str, *args: Any) -> str:
    """The address of a page; empty where no room has it."""
    try:
        return reverse(name, args=args)
    except NoReverseMatch:
        return ""


def offer(
    actor: Actor, name: str, target: UUID, where: str, words: str, *, primary: bool = False, icon: str = ""
) -> list[Action]:
    """The button of an act: drawn, held back with the rule's own sentence, or absent where no role holds it."""
    verdict = can(actor, name, target)
    return [Action(words, where, primary, icon, verdict.sentence)] if verdict.held else []


def told(request: StaffRequest) -> list[Message]:
    """What was just done, as the address says, with the way back where the session keeps one."""
    done = request.GET.get("done", "")
    if not done:
        return []
    if way_back := just_done(request):
        return [way_back]
    done_words = {
        "promises.undo": _("Taken back. What stood before stands again."),
        "decisions.undo": _("Taken back. It stays in the ledger as taken back."),
        "matters.undo": _("Taken back. The matter stands where it stood."),
        "steps.undo": _("Taken back. The step stands where it stood."),
        "duplicates.offer": "" if request.GET.get("made") else _("No other organisation knows her by a number."),
        "alerts.clear": _("She can go on."),
        "views.drop": _("The list is removed. Nobody in it has changed."),
        "views.share": _("Your team sees this list from now on. Each of them sees in it only whom she may see."),
        "views.stop_sharing": _("Only you see this list from now on."),
        "flags.lower": _("The flag is taken down."),
        "flags.undo": _("The flag is back."),
        "people.export": _("The list is sealed and stands below."),
        "approvals.ask": _("It is kept, and not done until a second person says yes."),
        "approvals.approve": _("It is done. Whoever asked sees that you said yes."),
        "approvals.refuse": _("Whoever asked reads why not."),
        "approvals.withdraw": _("What you asked is taken back."),
        "approvals.tell": _("It is written down that she was told."),
    }
    return [Message(done_words.get(done) or _("Saved."))]


def go_box(values: Mapping[str, Any]) -> dict[str, Any]:
    """Where the box that finds pages asks, and about whom the page it opens on is."""
    her = values.get("her")
    return {"url": address("desk.go"), "keys_url": address("desk.keys"), "her": str(her.id) if her else ""}


def as_id(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None

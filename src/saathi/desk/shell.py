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

# Act that opens the page, its words: the same order on every page, and only what exists.
MENU = (
    ("desk.today", gettext_lazy("Today")),
    ("people.list", gettext_lazy("People")),
    ("intake.list", gettext_lazy("Caseload files")),
    ("orgs.staff", gettext_lazy("Staff")),
    ("alerts.list", gettext_lazy("Alerts")),
)
TABS = (
    ("people.page", gettext_lazy("Overview")),
    ("plans.page", gettext_lazy("Plan")),
    ("decisions.list", gettext_lazy("Decisions")),
    ("journey.page", gettext_lazy("Journey")),
    ("clocks.page", gettext_lazy("Law and dates")),
    ("stays.leaving", gettext_lazy("Leaving")),
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


def told(request: StaffRequest, survivor: UUID | None = None) -> list[Message]:
    """What was just done, read from the address so that nothing is stored; undo only while the rule allows it."""
    done = request.GET.get("done", "")
    if not done:
        return []
    made = as_id(request.GET.get("made", ""))
    if done == "decisions.record" and survivor and made and can(request.actor, "decisions.undo", made).allowed:
        return [Message(_("Saved."), undo_url=reverse("decisions.undo", args=[survivor, made]))]
    done_words = {
        "decisions.undo": _("Taken back. It stays in the ledger as taken back."),
        "duplicates.offer": _("Saved.") if made else _("No other organisation knows her by a number."),
        "alerts.clear": _("She can go on."),
        "views.drop": _("The list is removed. Nobody in it has changed."),
    }
    return [Message(done_words.get(done, _("Saved.")))]


def as_id(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None

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
from saathi.ui.nav import Action, FileNav, Message, NavItem
from saathi.ui.pages import page

from .undo import just_done, still

# Act that opens the page, its words: the same order on every page, and only what exists.
MENU = (
    ("desk.today", gettext_lazy("Today")),
    ("people.list", gettext_lazy("People")),
    ("desk.calendar", gettext_lazy("Calendar")),
    ("requests.inbox", gettext_lazy("Requests")),
    ("offices.inbox", gettext_lazy("Requests on us")),
    ("returns.list", gettext_lazy("Ways home")),
    ("intake.list", gettext_lazy("Caseload files")),
    ("bundles.list", gettext_lazy("Sealed files")),
    ("orgs.staff", gettext_lazy("Staff")),
    ("alerts.list", gettext_lazy("Alerts")),
    ("peers.page", gettext_lazy("Directory")),
)
# Her pages in the order every page shows them: act, words, and the group that holds it. Those without a group are what
# one opens daily and stand in the line; a phone folds the groups into one menu, a wide screen shows them beside it, or,
# where they are many, each as a menu of its own.
WITH_OTHERS = gettext_lazy("With others")
AHEAD, SO_FAR = gettext_lazy("What is ahead"), gettext_lazy("What has happened")
WRITTEN, KNOWN = gettext_lazy("What is written"), gettext_lazy("Who may know")
TABS = (
    ("people.page", gettext_lazy("Overview"), ""),
    ("plans.page", gettext_lazy("Plan"), ""),
    ("decisions.list", gettext_lazy("Decisions"), ""),
    ("promises.list", gettext_lazy("Promises"), AHEAD),
    ("clocks.page", gettext_lazy("Law and dates"), AHEAD),
    ("stays.leaving", gettext_lazy("Leaving"), AHEAD),
    ("followups.page", gettext_lazy("After return"), AHEAD),
    # Learning and livelihood.
    ("learning.page", gettext_lazy("Learning and work"), AHEAD),
    ("referrals.page", gettext_lazy("Services"), WITH_OTHERS),
    ("joint.page", gettext_lazy("Together"), WITH_OTHERS),
    ("handovers.of_her", gettext_lazy("Handover"), WITH_OTHERS),
    ("offices.of_her", gettext_lazy("Offices"), WITH_OTHERS),
    ("studies.page", gettext_lazy("Home study"), WITH_OTHERS),
    ("returns.page", gettext_lazy("The way home"), WITH_OTHERS),
    ("journey.page", gettext_lazy("Journey"), SO_FAR),
    ("matters.page", gettext_lazy("Where things stand"), SO_FAR),
    # Entitlements.
    ("entitlements.page", gettext_lazy("What is hers"), SO_FAR),
    ("stigma.page", gettext_lazy("Stigma"), SO_FAR),
    ("papers.list", gettext_lazy("Papers"), WRITTEN),
    ("notes.list", gettext_lazy("Notes"), WRITTEN),
    ("corrections.list", gettext_lazy("Her file"), WRITTEN),
    ("identities.list", gettext_lazy("Identity"), KNOWN),
    ("sharing.page", gettext_lazy("Sharing"), KNOWN),
)
FEW = 4  # so many pages stand in one line on the smallest phone; a menu would only hide them


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
    held = [(name, words) for name, words in MENU if actor.holds(name)]
    if actor.holds("requests.inbox"):  # where there is more to answer, what offices owe is one of the pages under it
        held = [(name, words) for name, words in held if name != "offices.inbox"]
        current = "requests.inbox" if current == "offices.inbox" else current
    found = [(name, words, address(name)) for name, words in held]
    return [NavItem(str(words), where, name == current) for name, words, where in found if where]


def tabs(actor: Actor, survivor: UUID, current: str) -> FileNav:
    """The pages of her file this actor may open: those of every day in a line, the others by what they are about."""
    held = [
        (str(group), NavItem(str(words), reverse(name, args=[survivor]), name == current))
        for name, words, group in TABS
        if actor.holds(name)
    ]
    if len(held) <= FEW:
        return FileNav([item for _group, item in held], {})
    groups: dict[str, list[NavItem]] = {}
    for group, item in held:
        groups.setdefault(group, []).append(item)
    return FileNav(groups.pop("", []), groups)


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
        # Entitlements, learning and livelihood.
        "entitlements.undo": _("Taken back. It stands where it stood."),
        "learning.offer": _("It lies before her. Go through it with her; what she takes is hers to say."),
        "courses.end": _("It is not offered any more."),
        "duplicates.offer": "" if request.GET.get("made") else _("No other organisation knows her by a number."),
        "alerts.clear": _("She can go on."),
        "views.drop": _("The list is removed. Nobody in it has changed."),
        "views.share": _("Your team sees this list from now on. Each of them sees in it only whom she may see."),
        "views.stop_sharing": _("Only you see this list from now on."),
        "flags.lower": _("The flag is taken down."),
        "directory.log_gap": _("It is written down. Managers see where nobody can be asked."),
        "directory.doubt": _("Whoever keeps this entry reads it."),
        "offices.answer": _("Answered. Those beside her see it now, and tell her."),
        "offices.note_answer": _("Their answer stands here and where her matter stands. She is owed to be told."),
        "offices.take_in": _("It stands where her matter stands. She is owed to be told."),
        "letters.write": _("The letter has its number. Print it, sign it, and write down when it goes."),
        "letters.send": _("The days in which they are to answer have begun."),
        "requests.refuse_person": _("They are asked for somebody else. No reason is passed on."),
        "flags.undo": _("The flag is back."),
        "people.export": _("The list is sealed and stands below."),
        # Sealed files.
        "offers.make": _("It is sealed. Fetch the file and carry it."),
        "offers.answer": _("The answer is sealed. Fetch the file and carry it."),
        "bundles.open": _("It was checked, and is what it says it is."),
        "bundles.accept": _("You can open its parts now. Make a receipt for them."),
        "bundles.recall": _("The recall is sealed. Carry it as soon as you can: it counts once it is taken in there."),
        "receipts.make": _("The receipt is sealed. Fetch the file and carry it."),
        "peers.set_keys": _("The keys are made. Fetch the card and hand it on."),
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

"""What the box that finds things answers: people one may open, what may be written about the one whose page is open,
and pages. What is typed is posted, stands in no address and is kept nowhere."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlencode
from uuid import UUID

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from saathi.identities.queries import Found, search
from saathi.kernel.access import acts, query
from saathi.kernel.actor import Actor

from .acts import PAGES
from .lists import VIEW_WORDS
from .shell import MENU, TABS, address

LEAST_LETTERS, MOST_PEOPLE, MOST_LINKS = 2, 7, 20
# Besides the menu: the act that must be held, the page, its words.
PLACES = (
    ("survivors.open", "people.search", gettext_lazy("Add a person")),
    ("people.search", "people.search", gettext_lazy("Find someone")),
    ("approvals.list", "approvals.list", gettext_lazy("Waiting for a second person")),
    ("exports.list", "exports.list", gettext_lazy("Lists taken out")),
    # Entitlements, learning and livelihood.
    ("entitlements.owed", "entitlements.owed", gettext_lazy("What is owed to them")),
    ("market.list", "market.list", gettext_lazy("What markets take")),
    ("courses.list", "courses.list", gettext_lazy("Courses")),
    ("desk.go", "logins.mine", gettext_lazy("My sign-in")),
    ("desk.go", "desk.keys", gettext_lazy("Keys of the keyboard")),
)


@dataclass(frozen=True, slots=True)
class Link:
    label: str
    url: str
    hint: str = ""


@query("desk.go")
def found_people(actor: Actor, text: str) -> list[Found]:
    """Those whose names are like what was typed; nobody where the role does not search or too little is typed."""
    may = actor.holds("people.search") and len(text) >= LEAST_LETTERS
    return search(actor, text, limit=MOST_PEOPLE) if may else []


def links(actor: Actor, text: str, her: UUID | None) -> dict[str, list[Link]]:
    """By heading, in the order they are read; headings without an answer are left out."""
    people = [
        Link(one.chosen_name, reverse("people.page", args=[one.id]), _("another name of hers") * one.by_other_name)
        for one in found_people(actor, text)
    ]
    about = _like(_about(actor, her), text) if her else []
    found = {_("People"): people, _("With her"): about, _("Pages"): _like(_pages(actor), text)}
    return {heading: some[:MOST_LINKS] for heading, some in found.items() if some}


def _like(every: list[Link], text: str) -> list[Link]:
    """Every word typed begins a word of the label, in any order."""
    typed = text.casefold().split()
    return [one for one in every if all(any(w.startswith(t) for w in one.label.casefold().split()) for t in typed)]


def _about(actor: Actor, her: UUID) -> list[Link]:
    """Her pages, and the acts that need nothing of hers chosen first; the rule speaks on the page of the act."""
    pages = [Link(str(words), reverse(name, args=[her])) for name, words, _group in TABS if actor.holds(name)]
    writes = [
        Link(str(acts()[page.name].words), reverse(page.name, args=[her]))
        for page in PAGES
        if page.group and not page.has_target and actor.holds(page.name)
    ]
    return [*writes, *pages]


def _pages(actor: Actor) -> list[Link]:
    menu = [(name, name, words) for name, words in MENU]
    held = [Link(str(words), address(where)) for act, where, words in (*menu, *PLACES) if actor.holds(act)]
    lists = [
        Link(str(words), f"{reverse('people.list')}?{urlencode({'view': name})}", _("a list of people"))
        for name, words in VIEW_WORDS.items()
        if actor.holds("people.list")
    ]
    return [one for one in (*held, *lists) if one.url]

"""Words for stored codes, in the language of the page. An unknown code is shown as nothing, never as itself."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import cache
from operator import itemgetter
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from markupsafe import Markup

from saathi.cases.choices import (
    Answer,
    Authority,
    DateKind,
    Duty,
    Escort,
    FlagReason,
    Freedom,
    Lane,
    OrderKind,
    Outcome,
    PlaceKind,
    Reason,
    ServiceState,
    WaitingOn,
    WhyLeave,
    WhyNotAsked,
    Wish,
)
from saathi.cases.clocks.events import EVENTS, PAUSES
from saathi.cases.clocks.words import DOORS, OWNERS, TITLES
from saathi.cases.clocks.words import LAWS as LAW_NAMES
from saathi.decisions.choices import Aftermath, Changed, Position, StepKind, WhyNoView
from saathi.decisions.forms import DECIDERS, DECISION_LAWS
from saathi.decisions.queries import what_words
from saathi.identities.choices import ParticularKind
from saathi.identities.forms import PURPOSES
from saathi.kernel.sections import SECTION_WORDS, Section
from saathi.orgs.geography import Place, districts, language, name_and_lang, place, valid
from saathi.survivors.choices import AgeBand, ContactRule, DependantKind, Proof, Purpose
from saathi.survivors.forms import LAWS
from saathi.ui import wording

BASIS = {
    "consent": gettext_lazy("Her consent"),
    "order": gettext_lazy("An order of a court or committee"),
    "duty": gettext_lazy("A duty by law"),
    "break_glass": gettext_lazy("Danger to life"),
}
LISTS: dict[str, dict[str, Any]] = {
    "answer": dict(Answer.choices),
    "authority": dict(Authority.choices),
    "date": dict(DateKind.choices),
    "duty": dict(Duty.choices),
    "escort": dict(Escort.choices),
    "flag": dict(FlagReason.choices),
    "freedom": dict(Freedom.choices),
    "lane": dict(Lane.choices),
    "order": dict(OrderKind.choices),
    "outcome": dict(Outcome.choices),
    "place": dict(PlaceKind.choices),
    "reason": dict(Reason.choices),
    "service": dict(ServiceState.choices),
    "waiting_on": dict(WaitingOn.choices),
    "why_leave": dict(WhyLeave.choices),
    "why_not_asked": dict(WhyNotAsked.choices),
    "wish": dict(Wish.choices),
    "position": dict(Position.choices),
    "why_no_view": dict(WhyNoView.choices),
    "step": dict(StepKind.choices),
    "changed": dict(Changed.choices),
    "aftermath": dict(Aftermath.choices),
    "decider": dict(DECIDERS),
    "decision_law": dict(DECISION_LAWS),
    "law": dict(LAWS),
    "particular": dict(ParticularKind.choices),
    "basis": BASIS,
    "contact": dict(ContactRule.choices),
    "dependant": dict(DependantKind.choices),
    "proof": dict(Proof.choices),
    "reveal": dict(PURPOSES),
    "purpose": dict(Purpose.choices),
    "clock": TITLES,
    "clock_owner": OWNERS,
    "clock_door": DOORS,
    "clock_law": LAW_NAMES,
    "event": {code: kind.words for code, kind in EVENTS.items()},
    "pause": PAUSES,
}


_AGES = dict(AgeBand.choices)


def word(which: str, code: str) -> str:
    return str(LISTS[which].get(code, "")) if code else ""


def decision(code: str) -> str:
    return what_words(code)


def age(band: int | None) -> str:
    return _("age not known yet") if band is None else str(_AGES.get(band, ""))


def language_name(code: str) -> str:
    try:
        return language(code).name(wording.lang()) if code else ""
    except KeyError:
        return ""


def district(code: str) -> Markup | str:
    """The place's name, marked with its own language where it has none in the page's."""
    if not code or not valid(code):
        return ""
    name, really = name_and_lang(code, wording.lang())
    return name if really == wording.lang() else wording.isolate_lang(name, really)


def sections(those: Iterable[Section]) -> str:
    return ", ".join(str(SECTION_WORDS[one]) for one in those if one != Section.CARD)


def waits(who: str, since: date | None, today: date) -> str:
    """Law 1: on whom, and for how many days."""
    if not who:
        return ""
    if since is None:
        return word("waiting_on", who)
    return _("%(who)s, %(days)s") % {"who": word("waiting_on", who), "days": wording.days(max((today - since).days, 0))}


def district_choices() -> list[tuple[str, str]]:
    """Every district with the state it lies in, in the order they are read."""
    return list(_choices(wording.lang()))


def districts_named(codes: Iterable[str]) -> list[tuple[str, str]]:
    """The same for some of them, in alphabetical order; codes of no place are left out."""
    shown = wording.lang()
    return sorted(((code, _in_state(place(code), shown)) for code in codes if code and valid(code)), key=itemgetter(1))


@cache
def _choices(shown: str) -> tuple[tuple[str, str], ...]:
    every = (one for country in ("IN", "BD", "NP") for one in districts(country))
    return tuple((one.code, _in_state(one, shown)) for one in every)


def _in_state(one: Place, shown: str) -> str:
    def named(place: Place) -> str:
        return place.names.get(shown, place.names["en"])

    return f"{named(one)}, {named(place(one.parent))}" if one.parent else named(one)

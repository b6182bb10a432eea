"""Words for stored codes, in the language of the page. An unknown code is shown as nothing, never as itself."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import cache, lru_cache
from operator import itemgetter
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from markupsafe import Markup

from saathi.cases import paper_choices as papers
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
from saathi.cases.note_choices import HowShown, HowTold, WhyNotTold, WhyNotYet
from saathi.cases.promise_choices import AskedBy, HowMet, PromiseKind, PromiseState, StepKind
from saathi.decisions.choices import Aftermath, Beside, Changed, KeepFrom, Position, Wanted, WhyNoView
from saathi.decisions.choices import StepKind as ChallengeStep
from saathi.decisions.forms import DECIDERS, DECISION_LAWS
from saathi.decisions.queries import what_words
from saathi.handovers import handover_choices as handing
from saathi.identities.choices import ParticularKind
from saathi.identities.forms import PURPOSES
from saathi.kernel.sections import SECTION_WORDS, Section
from saathi.links import choices as asking
from saathi.links import directory_choices as directory
from saathi.links import referral_choices as referral
from saathi.orgs.geography import Place, districts, language, name_and_lang, place, valid
from saathi.plans.choices import (
    Doer,
    Explained,
    JudgedBy,
    Origin,
    Presence,
    Present,
    Reached,
    WhyAbsent,
    WhyNoAnswer,
    WhyVersion,
)
from saathi.survivors.choices import AgeBand, ContactRule, Danger, DependantKind, Proof, Purpose
from saathi.survivors.forms import LAWS
from saathi.survivors.opening import KEEPS, KEEPS_WORDS
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
    "step": dict(ChallengeStep.choices),
    "changed": dict(Changed.choices),
    "aftermath": dict(Aftermath.choices),
    "wanted": dict(Wanted.choices),
    "beside": dict(Beside.choices),
    "keep_from": dict(KeepFrom.choices),
    "decider": dict(DECIDERS),
    "decision_law": dict(DECISION_LAWS),
    "law": {**dict(LAWS), KEEPS: KEEPS_WORDS},
    "particular": dict(ParticularKind.choices),
    "basis": BASIS,
    "contact": dict(ContactRule.choices),
    "dependant": dict(DependantKind.choices),
    "proof": dict(Proof.choices),
    "reveal": dict([*PURPOSES, *papers.OpenPurpose.choices, ("sit_together", gettext_lazy("You sat together."))]),
    "purpose": dict(Purpose.choices),
    "clock": TITLES,
    "clock_owner": OWNERS,
    "clock_door": DOORS,
    "clock_law": LAW_NAMES,
    "event": {code: kind.words for code, kind in EVENTS.items()},
    "pause": PAUSES,
    # her plan
    "doer": dict(Doer.choices),
    "judged_by": dict(JudgedBy.choices),
    "explained": dict(Explained.choices),
    "origin": dict(Origin.choices),
    "presence": dict(Presence.choices),
    "present": dict(Present.choices),
    "reached": {str(level): said for level, said in Reached.choices},
    "why_absent": dict(WhyAbsent.choices),
    "why_no_answer": dict(WhyNoAnswer.choices),
    "why_version": dict(WhyVersion.choices),
    "asked_by": dict(AskedBy.choices),
    "promise": dict(PromiseState.choices),
    "promise_step": dict(StepKind.choices),
    "how_met": dict(HowMet.choices),
    "paper": dict(papers.PaperKind.choices),
    "paper_file": dict(papers.FileKind.choices),
    "paper_step": dict(papers.Step.choices),
    "demander": dict(papers.Demander.choices),
    "demand_shown": dict(papers.Shown.choices),
    "demand_answer": dict(papers.DemandAnswer.choices),
    "demand_told": dict(papers.HowTold.choices),
    "demand_untold": dict(papers.WhyNotTold.choices),
    # notes, reports by law, danger to life
    "how_shown": dict(HowShown.choices),
    "why_not_yet": dict(WhyNotYet.choices),
    "how_told": dict(HowTold.choices),
    "why_not_told": dict(WhyNotTold.choices),
    "danger": dict(Danger.choices),
    # requests between organisations, the directory
    "request": dict(asking.RequestKind.choices),
    "need": dict(asking.Need.choices),
    "why_no": dict(asking.Why.choices),
    "request_outcome": dict(asking.Outcome.choices),
    "facing": dict(asking.Facing.choices),
    "how_heard": dict(asking.How.choices),
    "useful": {str(value): said for value, said in asking.Useful.choices},
    "provider": dict(directory.ProviderKind.choices),
    "cost": dict(directory.Cost.choices),
    "provider_access": dict(directory.Access.choices),
    "gap": dict(directory.Found.choices),
    "company": dict(referral.Company.choices),
    "spoke": dict(referral.Reached.choices),
    # joint team, conference, handover
    "her_answer": dict(asking.HerAnswer.choices),
    "conference_presence": dict(handing.Presence.choices),
    "handover": dict(handing.Stage.choices),
    "handover_fact": dict(handing.FactState.choices),
    "handover_met": dict(handing.MeetingPresence.choices),
    "promise_kind": dict(PromiseKind.choices),
}


_AGES = dict(AgeBand.choices)


def word(which: str, code: str) -> str:
    return _word(which, code, wording.lang()) if code else ""


@lru_cache(maxsize=4096)
def _word(which: str, code: str, language: str) -> str:
    """In the active language, which is `language`."""
    return str(LISTS[which].get(code, ""))


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


def district_name(code: str) -> str:
    """The same without a mark, for what is joined into a sentence or a line."""
    return name_and_lang(code, wording.lang())[0] if code and valid(code) else ""


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

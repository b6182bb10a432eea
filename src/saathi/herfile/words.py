"""What a stored value reads as in the language of the page. A code without words reads as nothing, never as itself."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from functools import cache
from typing import Any

from django.utils.translation import gettext as _

from saathi.cases.choices import WaitingOn
from saathi.cases.clocks.events import EVENTS, PAUSES
from saathi.cases.duties.duties import duties
from saathi.cases.matters.words import KINDS, PAPERS, STAGES
from saathi.decisions.challenges.doors import WORDS as DOORS
from saathi.decisions.choices import Beside, KeepFrom
from saathi.decisions.forms import DECIDERS, DECISION_LAWS
from saathi.decisions.options.forms import HEARERS
from saathi.decisions.options.topics import TYPE_OF
from saathi.decisions.queries import what_words
from saathi.handovers.facts.words import fact_words
from saathi.handovers.followup_choices import Sign, Way
from saathi.handovers.followups.talks import talk_named
from saathi.handovers.followups.words import talk_words
from saathi.handovers.returns.words import PAPERS as WAY_PAPERS
from saathi.handovers.returns.words import STEPS as WAY_STEPS
from saathi.handovers.returns.words import TRACKS as WAYS
from saathi.handovers.studies.words import HIDDEN as UNSAID
from saathi.handovers.studies.words import QUESTIONS as ASKED_THERE
from saathi.handovers.study_choices import Meets
from saathi.kernel.access import acts
from saathi.kernel.fields import LanguageCode, PlaceCode
from saathi.kernel.sections import SECTION_WORDS, each
from saathi.links.entitlements.words import TITLES as ENTITLED
from saathi.links.learning.occupations import WORDS as OCCUPATIONS
from saathi.links.learning_choices import ELSE
from saathi.orgs.geography import language, name_of, valid
from saathi.plans.booklets.choices import Part
from saathi.plans.choices import Present
from saathi.plans.forms import WAITING_ON
from saathi.survivors.forms import LAWS
from saathi.ui import wording

from .kinds import KINDS as TABLES

Say = Callable[[str], str]
AND = "; "  # between the words of several codes: some of them hold a comma
SECTIONS = frozenset(["sections", "yes", "keeps"])  # of a handover, too
HUNDREDTHS = frozenset(["amount", "awarded", "paid", "applied", "credited"])


def _listed(words: Any) -> Say:
    known = dict(words)
    return lambda code: str(known.get(code, ""))


def language_name(code: str) -> str:
    try:
        return language(code).name(wording.lang()) if code else ""
    except KeyError:
        return ""


def _place(code: str) -> str:
    return name_of(code, wording.lang()) if code and valid(code) else ""


def _event(code: str) -> str:
    kind = EVENTS.get(code)
    return str(kind.words) if kind else str(PAUSES.get(code.removeprefix("pause_"), PAUSES.get(code, "")))


def _act(name: str) -> str:
    act = acts().get(name)
    return str(act.words) if act and act.words else ""


def _duty(code: str) -> str:
    found = duties().get(code)
    return found.what if found else ""


def _topic(code: str) -> str:
    return what_words(TYPE_OF[code]) if code in TYPE_OF else ""


def _talk(code: str) -> str:
    found = talk_named(code)
    return talk_words(found) if found else ""


def _table(code: str) -> str:
    """The table a fact of a handover stands in, as she reads it."""
    return next((str(kind.words) for kind in TABLES if kind.code == code), "")


def _door(code: str) -> str:
    return str(DOORS[code][0]) if code in DOORS else ""


@cache
def _codes() -> Mapping[tuple[str, str], Say]:
    """Codes that are on no list of their own column, by model and column; "" for a column wherever it stands."""
    waiting = _listed([*WAITING_ON, *WaitingOn.choices])
    laws = _listed([*DECISION_LAWS, *LAWS])
    return {
        ("", "languages"): language_name,
        ("", "law"): laws,
        ("", "decider"): _listed(DECIDERS),
        ("", "door"): _door,
        ("", "duty"): _duty,
        ("", "topic"): _topic,
        ("", "waiting_on"): waiting,
        ("", "was_waiting_on"): waiting,
        ("", "office"): waiting,
        ("", "act"): _act,
        ("decisions.Decision", "what"): lambda code: what_words(code) if what_words(code) != code else "",
        ("cases.CaseEvent", "what"): _event,
        ("cases.Matter", "kind"): _listed(KINDS),
        ("cases.Matter", "about"): _listed(PAPERS),
        ("", "stage"): _listed(STAGES),
        ("decisions.Challenge", "beside"): _listed(Beside.choices),
        ("decisions.Challenge", "keep_from"): _listed(KeepFrom.choices),
        ("plans.Review", "there"): _listed(Present.choices),
        ("plans.Booklet", "pages"): _listed(Part.choices),
        ("decisions.Choice", "hearers"): _listed(HEARERS),
        # After return
        ("handovers.FollowUp", "ways"): _listed(Way.choices),
        ("handovers.Alarm", "signs"): _listed(Sign.choices),
        ("handovers.Visit", "talk"): _talk,
        # Entitlements, learning and livelihood.
        ("links.Entitlement", "code"): _listed(ENTITLED),
        ("links.LearningOffer", "picked"): _listed(ELSE),
        ("", "occupation"): _listed(OCCUPATIONS),
        # Joint team, conference, handover.
        ("handovers.HandoverFact", "kind"): _table,
        ("handovers.FactAsked", "fact"): fact_words,
        # Home studies and ways home.
        ("handovers.Study", "questions"): _listed(ASKED_THERE),
        ("handovers.Study", "hidden"): _listed(UNSAID),
        ("handovers.Study", "may_meet"): _listed(Meets.choices),
        ("handovers.StudyReport", "asked"): _listed(ASKED_THERE),
        ("handovers.StudyReport", "met"): _listed(Meets.choices),
        ("handovers.Return", "kind"): _listed(WAYS),
        ("handovers.Return", "at_step"): _listed(WAY_STEPS),
        ("handovers.ReturnStep", "code"): _listed(WAY_STEPS),
        ("handovers.ReturnPaper", "step"): _listed(WAY_STEPS),
        ("handovers.ReturnPaper", "kind"): _listed(WAY_PAPERS),
        ("handovers.ReturnEvent", "step"): _listed(WAY_STEPS),
    }


def coded(model: str, name: str, value: str | list[str]) -> str:
    say = _codes().get((model, name)) or _codes().get(("", name))
    if say is None:
        return ""
    return AND.join(filter(None, (say(one) for one in ([value] if isinstance(value, str) else value))))


def words_of(model: str, field: Any, value: Any) -> str:
    """`field` is a column of Django's; `value` is not empty, and neither sealed nor an id."""
    if isinstance(field, PlaceCode):
        return _place(value)
    if isinstance(field, LanguageCode):
        return language_name(value)
    if isinstance(value, str | list):
        return str(dict(field.flatchoices).get(value, "")) if field.flatchoices else coded(model, field.name, value)
    if field.flatchoices:
        return str(dict(field.flatchoices).get(value, ""))
    return _plain(field.name, value)


def _plain(name: str, value: Any) -> str:
    if isinstance(value, bool):
        return _("Yes") if value else _("No")
    if isinstance(value, datetime):
        return f"{wording.day(value)}, {wording.clock(value)}"
    if isinstance(value, date):
        return wording.day(value)
    if isinstance(value, time):
        return value.strftime("%H:%M")
    if name in SECTIONS:
        return ", ".join(str(SECTION_WORDS[one]) for one in each(value))
    if isinstance(value, int):
        return f"{wording.number(value // 100)}.{value % 100:02}" if name in HUNDREDTHS else str(value)
    return _days(value)


def _days(value: Any) -> str:
    """A range of days whose last one is excluded."""
    if value.upper is None:
        return _("from %(day)s on") % {"day": wording.day(value.lower)}
    return _("from %(day)s until %(until)s") % {"day": wording.day(value.lower), "until": wording.day(value.upper)}


def data_of(value: Any) -> Any:
    """The value as it stands in the data: days and times as ISO 8601, a range as its two days, an id as text."""
    if value is None or isinstance(value, bool | int | str):
        return value
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, list | tuple):
        return [data_of(one) for one in value]
    if hasattr(value, "lower") and hasattr(value, "upper"):
        return [data_of(value.lower), data_of(value.upper)]
    return str(value)


def offered(text: str) -> str:
    """Names of the ways that were put before her."""
    try:
        return ", ".join(str(one["name"]) for one in json.loads(text))
    except (ValueError, TypeError, KeyError):
        return ""

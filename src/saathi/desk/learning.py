"""What she learns, in words: what lay before her with its facts, what the place she wants takes, and how it went."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from markupsafe import Markup

from saathi.kernel.clock import day_of
from saathi.links.learning.dues import LearningDue
from saathi.links.learning.market.facts import CourseFact, Market, NoteFact
from saathi.links.learning.occupations import occupations
from saathi.links.learning.queries import GapCount, GapFact, Offered, OfferFact, PathFact, StepFact
from saathi.links.learning_choices import (
    ELSE,
    MARKET_WORDS,
    Demand,
    Far,
    MadeBy,
    NoteKind,
    PathState,
    PathStep,
    Waits,
    WhyNot,
)
from saathi.ui import wording

from . import labels
from .addresses import at
from .lists import when
from .matters import money

ORDER = ("learning.begin", "learning.finish", "learning.use")


def work(code: str) -> str:
    known = occupations().get(code)
    return known.words if known else ""


def weeks(n: int) -> str:
    return ngettext("%(num)s week", "%(num)s weeks", n) % {"num": wording.number(n)}


def wage(low: int, high: int, currency: str) -> str:
    """For a month; empty where nobody wrote one."""
    if not high:
        return ""
    if low == high:
        return _("%(sum)s a month") % {"sum": money(high, currency)}
    return _("%(low)s to %(high)s a month") % {"low": money(low, currency), "high": money(high, currency)}


def market_line(demand: str, seen_on: date | None, low: int, high: int, currency: str) -> str:
    """What a place takes, how much it pays, and when that was seen."""
    said = str(MARKET_WORDS.get(demand, ""))
    pays = wage(low, high, currency)
    when = _("seen on %(day)s") % {"day": wording.day(seen_on)} if seen_on else ""
    return ", ".join(filter(None, (said, pays, when)))


def _market(one: Market) -> str:
    return market_line(one.demand, one.seen_on, one.wage_from, one.wage_to, one.currency)


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def course_line(one: Offered) -> tuple[str, str]:
    """A course as a tile: its name, and below it where, how long, and what the place she wants takes."""
    course = one.course
    return course.name, wording.beside((labels.district(course.district), weeks(course.weeks), _market(one.market)))


def option(one: Mapping[str, Any], *, is_taken: bool = False) -> dict[str, Any]:
    """One column of the grid: as it was that day. `mark` says in one word what weighs most."""
    taken = market_line(one["market"], _day(one["seen_on"]), one["wage_from"], one["wage_to"], one["wage_currency"])
    cost = money(one["cost"], one["currency"]) if one["cost"] else _("Nothing")
    long = weeks(one["weeks"])
    if one["hours"]:
        long = _("%(weeks)s, %(hours)s hours in each") % {"weeks": long, "hours": wording.number(one["hours"])}
    where = [labels.district_name(one["district"]), str(Far(one["far"]).label) if one["far"] else ""]
    where += [_("one can live there")] * one["has_room"]
    spoken = ", ".join(filter(None, map(labels.language_name, one["languages"])))
    return {
        "key": one["key"],
        "name": one["name"],
        "lang": one["language"],
        "work": work(one["occupation"]),
        "is_taken": is_taken,
        "is_mismatch": one["market"] == Demand.NONE,
        "facts": [
            (_("What the place takes"), taken, one["market"] == Demand.NONE),
            (_("What is good"), _in(one["language"], one["good"]), False),
            (_("What is hard"), _in(one["language"], one["hard"]), False),
            (_("What she pays"), cost, False),
            (_("Who pays the rest"), _in(one["language"], [one["pays"]]), False),
            (_("How long"), long, False),
            (_("Where"), [part for part in where if part], False),
            (_("Taught in"), spoken, False),
            (_("Certificate"), _("Yes") if one["is_certified"] else _("No"), False),
        ],
    }


def _in(language: str, lines: Iterable[str]) -> list[Any]:
    """Lines as they were written, each marked with its language."""
    return [wording.isolate_lang(line, language) for line in lines]


def tiles(offer: OfferFact) -> list[tuple[str, Any]]:
    """What lay before her as tiles of a form, each with what the place she wants takes; the two others come last."""
    found: list[tuple[str, Any]] = []
    for one in offer.options:
        drawn = option(one)
        takes = _("It takes no such work now.") if one["key"] in offer.mismatches else drawn["facts"][0][1]
        hint = "; ".join((weeks(one["weeks"]), f"{drawn['facts'][0][0]}: {takes}"))
        found.append((one["key"], (one["name"], hint)))
    return found + [(code, (str(words), "")) for code, words in ELSE.items()]


def offer(one: OfferFact) -> dict[str, Any]:
    picked = next((each["name"] for each in one.options if each["key"] == one.picked), str(ELSE.get(one.picked, "")))
    values = {"day": wording.day(one.chosen_on) if one.chosen_on else "", "what": picked}
    return {
        "id": one.id,
        "day": wording.day(day_of(one.written_at)),
        "where": labels.district(one.district),
        "options": [option(each, is_taken=each["key"] == one.picked) for each in one.options],
        "is_open": not one.picked,
        "turned": _turned(one),
        "chosen": _("On %(day)s she took: %(what)s.") % values if one.picked else "",
        "by": str(MadeBy(one.made_by).label) if one.made_by else "",
        "her_words": one.her_words,
        "lang": one.her_language or wording.lang(),
    }


def _turned(one: OfferFact) -> str:
    """Where the place took the work when it was put before her, and does not now."""
    named = [each["name"] for each in one.options if each["key"] in one.mismatches and each["market"] != Demand.NONE]
    said = _("Since then it was seen that the place takes no such work: %(courses)s. Tell her before she chooses.")
    return said % {"courses": ", ".join(named)} if named else ""


def offer_subject(one: OfferFact) -> str:
    values = {"day": wording.day(day_of(one.written_at)), "where": labels.district(one.district)}
    return Markup(_("Before her since %(day)s, to live from it in %(where)s")) % values


def path(one: PathFact, today: date) -> dict[str, Any]:
    """A course she chose: how far it is, on whom it waits, and what the place takes today."""
    return {
        "id": one.id,
        "title": one.name,
        "work": work(one.occupation),
        "stands": str(PathState(one.state).label),
        "waits": path_waits(one, today),
        "date": path_date(one, today),
        "is_late": one.next_on is not None and one.next_on < today,
        "market": Markup(_("%(where)s: %(takes)s"))
        % {"where": labels.district(one.district), "takes": _market(one.market)},
        "mismatch": mismatch(one),
        "is_before": one.state == PathState.CHOSEN,
        "why": str(WhyNot(one.why).label) if one.why else "",
        "steps": [_step(step) for step in reversed(one.steps)],
        "may": [name for name in ORDER if name in one.acts],
    }


def mismatch(one: PathFact) -> str:
    """Said before it begins; afterwards only that she knew."""
    if one.mismatch_told_on is not None:
        values = {"day": wording.day(one.mismatch_told_on)}
        return _("She was told on %(day)s that this place takes no such work, and chose it all the same.") % values
    if one.market.is_mismatch and one.state == PathState.CHOSEN:
        return _("This place takes no such work now. Tell her before the first day; what she does then is hers to say.")
    return ""


def path_waits(one: PathFact, today: date) -> str:
    if not one.waits_on or one.since_on is None:
        return ""
    values = {
        "who": str(Waits(one.waits_on).label),
        "days": wording.days(max((today - one.since_on).days, 0)),
        "since": wording.day(one.since_on),
    }
    return _("Waits on: %(who)s, %(days)s, since %(since)s.") % values


def path_date(one: PathFact, today: date) -> str:
    if one.next_on is None:
        return ""
    values = {"day": wording.day(one.next_on), "ago": wording.ago(one.next_on, today)}
    return {
        PathState.CHOSEN: _("To begin by %(day)s, %(ago)s."),
        PathState.LEARNING: _("It is to end by %(day)s, %(ago)s."),
    }.get(PathState(one.state), _("She is asked whether she uses it on %(day)s, %(ago)s.")) % values


def due(one: LearningDue, today: date) -> dict[str, Any]:
    """A line of Today: a date that went by, or options before her."""
    asked = _("She has not said which course she wants. Ask her again.")
    return {
        "name": one.chosen_name,
        "href": at("learning.page", one.survivor),
        "title": one.name or asked,
        "stands": str(PathState(one.state).label) if one.state else "",
        "waits": str(Waits(one.waits_on).label) if one.waits_on else "",
        "when": when(one.by, today),
    }


def path_subject(one: PathFact) -> str:
    return " · ".join((one.name, str(PathState(one.state).label)))


def _step(one: StepFact) -> dict[str, Any]:
    return {
        "title": str(PathStep(one.what).label),
        "day": wording.day(one.on),
        "why": str(WhyNot(one.why).label) if one.why else "",
        "her_words": one.her_words,
        "lang": one.language or wording.lang(),
    }


def gap(one: GapFact) -> dict[str, Any]:
    return {
        "what": work(one.occupation) or _("Something else"),
        "where": labels.district(one.district),
        "day": wording.day(one.on),
        "her_words": one.her_words,
        "lang": one.language or wording.lang(),
    }


def gap_counts(every: Iterable[GapCount]) -> list[dict[str, Any]]:
    return [
        {
            "what": work(one.occupation) or _("Something else"),
            "where": labels.district(one.district),
            "n": ngettext("%(num)s person", "%(num)s people", one.n) % {"num": wording.number(one.n)},
        }
        for one in every
    ]


def note(one: NoteFact, staff: Mapping[Any, str], places: Mapping[Any, str], today: date) -> dict[str, Any]:
    """What somebody saw, by whom and when; an old one says so."""
    return {
        "work": work(one.occupation),
        "where": labels.district(one.district),
        "kind": str(NoteKind(one.kind).label),
        "demand": str(Demand(one.demand).label),
        "tone": {"now": "pata", "little": "holud", "none": "mati"}[one.demand],
        "shape": {"now": "solid", "little": "half", "none": "hollow"}[one.demand],
        "wage": wage(one.wage_from, one.wage_to, one.currency),
        "words": one.words,
        "lang": one.language or wording.lang(),
        "seen": (wording.day(one.seen_on), wording.ago(one.seen_on, today)),
        "is_old": one.is_old(today),
        "by": " · ".join(filter(None, (staff.get(one.written_by, ""), places.get(one.organisation, "")))),
    }


def course(one: CourseFact, places: Mapping[Any, str], may_end: bool) -> dict[str, Any]:
    return {
        "id": one.id,
        "name": one.name,
        "lang": one.language,
        "work": work(one.occupation),
        "where": labels.district(one.district),
        "long": weeks(one.weeks),
        "cost": money(one.cost, one.currency) if one.cost else _("Nothing"),
        "spoken": ", ".join(filter(None, map(labels.language_name, one.languages))),
        "starts": wording.day(one.starts_on) if one.starts_on else "",
        "has_room": one.has_room,
        "by": places.get(one.organisation, ""),
        "may_end": may_end,
    }

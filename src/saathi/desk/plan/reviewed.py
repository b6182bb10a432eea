"""Versions and reviews in words. Her words stand first, whoever else spoke."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

from django.urls import reverse
from django.utils.translation import gettext as _

from saathi.cases.clocks.engine import ClockFact, State
from saathi.decisions.queries import DecisionMark
from saathi.kernel.actor import Actor
from saathi.plans.reviews.queries import Coming, Judged, ReviewFact
from saathi.plans.versions.queries import VersionFact
from saathi.ui import wording

from .. import clocks, labels
from ..addresses import at
from ..lists import when
from ..promises import by_day
from .queries import PlanDays
from .told import Names, answer, answered, goal, local


def version(one: VersionFact, names: Names) -> dict[str, Any]:
    """One version as it stood then; `answers` the newest first."""
    return {
        **answered(one),
        "number": one.number,
        "why": labels.word("why_version", one.why),
        "by": names.get(one.made_by, ""),
        "words": one.content.words,
        "lang": one.content.language or wording.lang(),
        "goals": [goal(line, None, names) for line in one.content.goals],
        "answers": [answer(said) | {"by": names.get(said.written_by, "")} for said in one.answers],
        "made": _("Made on %(day)s.") % {"day": wording.day(local(one.made_at))},
    }


def review(one: ReviewFact, decided: dict[date, list[DecisionMark]], survivor: UUID) -> dict[str, Any]:
    on = one.held_on or one.due_on
    return {
        "id": one.id,
        "day": wording.day(on),
        "presence": labels.word("presence", one.presence),
        "is_unheard": one.presence == "neither",
        "why": labels.word("why_absent", one.why_absent),
        "words": one.words,
        "lang": one.language or wording.lang(),
        "there": ", ".join(labels.word("present", code) for code in one.there),
        "concluded": one.concluded,
        "is_by_law": one.is_by_law,
        "judged": [judged(each) for each in one.judged],
        "decided": [_decided(mark, survivor) for mark in decided.get(on, ())],
        "moved": _("It was first set for %(day)s.") % {"day": wording.day(one.first_due_on)}
        if one.first_due_on < on
        else "",
    }


def judged(one: Judged) -> dict[str, Any]:
    return {
        "goal": one.goal,
        "goal_lang": one.goal_language,
        "level": labels.word("reached", str(one.level)),
        "glyph": one.judged_by,
        "by": labels.word("judged_by", one.judged_by),
        "words": one.words,
        "lang": one.language or wording.lang(),
        "day": wording.day(one.on),
    }


def _decided(mark: DecisionMark, survivor: UUID) -> dict[str, str]:
    where = reverse("decisions.list", args=[survivor])
    return {"what": labels.decision(mark.what), "by": mark.made_by, "url": f"{where}#ledger-{mark.id}"}


def by_law(fact: ClockFact | None) -> dict[str, Any] | None:
    """The quarterly clock: who acts, since when, the date, what she can do, and the law."""
    if fact is None:
        return None
    return {
        "day": wording.day(fact.due_on),
        "ago": clocks.left(fact),
        "tone": "late" if fact.state == State.LATE else "soon" if fact.n_days <= clocks.SOON else "",
        "who": labels.word("clock_owner", fact.owner),
        "since": _("since %(day)s") % {"day": wording.day(fact.since)},
        "door": labels.word("clock_door", fact.she_can),
        "law": clocks.law(fact),
    }


def day_groups(days: PlanDays, actor: Actor) -> list[tuple[str, str, list[dict[str, Any]]]]:
    """(heading, id, lines) of the plans that are looked at again, as Today groups promises."""
    lines = [(one.on, _coming(one, days, actor)) for one in days.reviews]
    return by_day(lines, days.today, "plans")


def _coming(one: Coming, days: PlanDays, actor: Actor) -> dict[str, Any]:
    first = _("It was first set for %(day)s.") % {"day": wording.day(one.first_on)} if one.first_on < one.on else ""
    return {
        "when": when(one.on, days.today),
        "name": days.names[one.survivor],
        "href": at("reviews.page", one.survivor),
        "text": _("Her plan is looked at again with her"),
        "asked": first,
        "whose": "",
        "label": _("Write down the review"),
        "act_url": at("reviews.hold", one.survivor) if actor.holds("reviews.hold") else "",
    }

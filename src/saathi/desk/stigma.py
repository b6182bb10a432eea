"""Incidents in words: what was done to her, what she wants, and each step of the answer she controls."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

from saathi.kernel.groups import PlaceGroup
from saathi.stigma import choices as lists
from saathi.stigma.queries import IncidentFact, Incidents, Pattern, ResponseFact
from saathi.stigma.tables import RESPONSES
from saathi.ui import wording

from . import labels
from .lists import when

LISTS: dict[str, dict[str, Any]] = {
    "by_whom": dict(lists.ByWhom.choices),
    "place": dict(lists.Place.choices),
    "want": dict(lists.Want.choices),
    "state": dict(lists.IncidentState.choices),
    "outcome": dict(lists.Outcome.choices),
    "what": dict(lists.What.choices),
    "who": dict(lists.Who.choices),
    "step": dict(lists.ResponseState.choices),
}
SHAPES = {"proposed": "plain", "agreed": "half", "done": "solid", "said_no": "dotted", "stopped": "dotted"}
OPEN = {one.state for one in RESPONSES}


def word(which: str, code: str) -> str:
    return str(LISTS[which].get(code, "")) if code else ""


def one(fact: IncidentFact, today: date, papers: Mapping[UUID, str]) -> dict[str, Any]:
    """`papers` are those this actor may see, by what they are called; the others are only counted."""
    seen = [papers[paper] for paper in fact.papers if paper in papers]
    where = (word("place", fact.place), labels.district_name(fact.district), wording.day(fact.on))
    return {
        "id": fact.id,
        "title": word("by_whom", fact.by_whom),
        "where": where,
        "her_words": fact.her_words,
        "lang": fact.language or wording.lang(),
        "wants": word("want", fact.wants),
        "wants_words": fact.wants_words,
        "not_told": fact.not_told,
        "state": word("state", fact.state),
        "is_ended": fact.state == "ended",
        "when": when(fact.act_by_on, today) if fact.act_by_on else None,
        "outcome": word("outcome", fact.outcome),
        "outcome_words": fact.outcome_words,
        "ended": wording.day(fact.ended_on) if fact.ended_on else "",
        "papers": seen,
        "hidden": len(fact.papers) - len(seen),
        "may_propose": fact.state != "ended" and fact.wants != "nothing",
        "steps": [_step(step, today) for step in fact.steps],
        "wishes": [
            {
                "day": wording.day(wish.on),
                "what": word("want", wish.wants) or word("outcome", wish.outcome),
                "her_words": wish.her_words,
            }
            for wish in fact.wishes
        ],
    }


def _step(step: ResponseFact, today: date) -> dict[str, Any]:
    days = (
        (_("She said yes on %(day)s"), step.agreed_on),
        (_("%(what)s on %(day)s"), step.moved_on if step.state not in ("proposed", "agreed") else None),
    )
    values = {"what": word("step", step.state)}
    return {
        "id": step.id,
        "what": word("what", step.what),
        "who": word("who", step.who),
        "words": step.words,
        "state": word("step", step.state),
        "shape": SHAPES[step.state],
        "is_open": step.state in OPEN,
        "when": when(step.by_on, today) if step.state in OPEN else None,
        "days": " · ".join(said % {**values, "day": wording.day(on)} for said, on in days if on),
        "her_words": step.her_words,
        "end_words": step.end_words,
        "lang": step.language or wording.lang(),
    }


def pattern(one: Pattern) -> dict[str, str]:
    return {
        "where": labels.district(one.district),
        "by": word("by_whom", one.by_whom),
        "n": wording.number(one.n),
        "people": wording.number(one.people),
    }


def groups(found: Iterable[PlaceGroup]) -> list[dict[str, str]]:
    return [
        {
            "where": labels.district(one.district),
            "by": word("by_whom", one.kind),
            "n": wording.number(one.n),
            "when": _("%(since)s to %(until)s") % {
                "since": wording.day(one.since), "until": wording.day(one.until)},
        }
        for one in found
    ]  # fmt: skip


def steps_from(state: str) -> list[tuple[str, str]]:
    """What may become of a step now."""
    return [(one.to, word("step", one.to)) for one in RESPONSES if one.state == state]


def subject(page: Incidents, target: UUID) -> tuple[str, str]:
    """The incident or the step an act is about, with its language; empty where it is not hers."""
    for fact in page.incidents:
        if fact.id == target:
            return fact.her_words, fact.language
        for step in fact.steps:
            if step.id == target:
                return ": ".join(filter(None, (word("what", step.what), step.words))), ""
    return "", ""

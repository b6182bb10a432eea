"""Her plan as her pages draw it: values, never rows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID, uuid4

from django.utils.translation import gettext as _

from saathi.plans.choices import ENDED
from saathi.plans.queries import Whole
from saathi.plans.recordings.queries import RecordingFact, RecordingPage
from saathi.plans.versions.content import GoalLine, StepLine
from saathi.ui import wording

from .words import DOERS, OFFICES, STATES, WHO, word

# Where she can put a goal or a step of hers with one tap; it waits only where somebody else makes it wait.
STANDS = ("now", "later", "done", "dropped")


@dataclass(frozen=True, slots=True)
class Asked:
    """What one of the buttons asks for: the act, its data, and the step it is about, None where it is the goal."""

    act: str
    data: dict[str, str] = field(default_factory=dict)
    step: UUID | None = None


def fresh() -> dict[str, str]:
    """The token of a page: a second press changes nothing."""
    return {"once": str(uuid4())}


def plan(whole: Whole, recorded: Iterable[RecordingFact]) -> dict[str, Any]:
    """The first page: those goals that last in her order, then those that ended."""
    lines = [aim.line for aim in whole.aims]
    lasting = [goal(one) for one in lines if one.state not in ENDED]
    return {
        "said": _words(whole),
        "recorded": [recording(one) for one in recorded],
        "goals": lasting,
        "ended": [goal(one) for one in lines if one.state in ENDED],
        "agreed": answer(whole),
        "has_plan": bool(whole.said or lines),
    }


def version(whole: Whole) -> dict[str, Any]:
    """The plan she is asked about."""
    goals = [goal(aim.line) for aim in whole.aims]
    return {"said": _words(whole), "goals": goals, "has_plan": bool(whole.said or goals), "agreed": answer(whole)}


def _words(whole: Whole) -> dict[str, str]:
    if whole.said is None:
        return {}
    return {"text": whole.said.text, "lang": whole.said.language, "on": wording.day(whole.said.said_at)}


def answer(whole: Whole) -> str:
    """What she said to the newest version; empty where something changed since, or she was not asked."""
    newest = whole.newest
    if newest is None or newest.answer is None:
        return ""
    if not whole.no_version:
        return _("Something changed since I answered.")
    said = {
        "agrees": _("I agreed to this plan on %(day)s."),
        "not_sure": _("I was not sure about this plan on %(day)s."),
        "disagrees": _("I did not agree to this plan on %(day)s."),
    }[newest.answer.answer]
    return said % {"day": wording.day(newest.answer.on)}


def goal(line: GoalLine) -> dict[str, Any]:
    return {
        **_standing(line),
        "id": line.id,
        "who": word(WHO, line.chosen_by),
        "steps": [_step(step) for step in line.steps],
    }


def _step(step: StepLine) -> dict[str, Any]:
    by = _("Until %(day)s.") % {"day": wording.day(step.by_on)} if step.by_on else ""
    return {**_standing(step), "id": step.id, "who": word(DOERS, step.doer), "by": by}


def _standing(line: GoalLine | StepLine) -> dict[str, Any]:
    return {
        "text": line.text,
        "lang": line.language,
        "state": line.state,
        "stands": word(STATES, line.state),
        "waits": waiting(line) if line.state == "waiting" else [],
        "moves": [(code, word(STATES, code)) for code in STANDS if code != line.state],
    }


def waiting(line: GoalLine | StepLine) -> list[str]:
    """Law 1: on whom, since when, and the next day."""
    said = [_("It waits on: %(who)s.") % {"who": word(OFFICES, line.waiting_on, line.waiting_on)}]
    if line.waiting_since:
        said.append(_("Since %(day)s.") % {"day": wording.day(line.waiting_since)})
    day = {"day": wording.day(line.next_on)} if line.next_on else None
    return [*said, _("The next day is %(day)s.") % day if day else _("No day was given.")]


def recording(fact: RecordingFact) -> dict[str, Any]:
    minutes, seconds = divmod(fact.seconds, 60)
    return {
        "id": fact.id,
        "on": wording.day(fact.said_at),
        "long": f"{minutes}:{seconds:02}" if fact.seconds else "",
        "lang": fact.language,
        "is_open": fact.is_open,
        "is_named": fact.n_may_hear > 0,
    }


def ears(page: RecordingPage) -> list[dict[str, Any]]:
    """Whom she can name. `then` is what a press does."""
    return [
        {
            "person": one.person,
            "name": one.name,
            "hint": _("She sits here now.") if one.is_here else "",
            "may": one.may_hear,
            "then": "no" if one.may_hear else "yes",
        }
        for one in page.ears
    ]


def asked(pressed: Mapping[str, Any]) -> Asked | None:
    """The one button that was pressed; None for anything that is none of them."""
    step = _id(pressed.get("step"))
    once = str(pressed.get("once", ""))
    if (way := pressed.get("way")) in ("up", "down"):
        return Asked("steps.move" if step else "plans.goal_move", {"up": "on"} if way == "up" else {}, step)
    if (state := pressed.get("state")) in STANDS:
        data = {"state": str(state), "changed_by": "hers", "once": once}
        return Asked("steps.change_state" if step else "plans.goal_change", data, step)
    return None


def _id(raw: Any) -> UUID | None:
    try:
        return UUID(str(raw)) if raw else None
    except ValueError:
        return None

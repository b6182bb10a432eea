"""What the forms of her plan offer and begin with, and what step an act is about."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

from saathi.kernel.actor import Actor
from saathi.kernel.clock import today
from saathi.kernel.errors import NotFound
from saathi.plans.queries import Aim, whole
from saathi.plans.reviews.queries import reviews
from saathi.plans.steps.queries import changed_step
from saathi.plans.versions.content import StepLine
from saathi.survivors.queries import card
from saathi.ui import wording

from .told import scale

REVIEW_AFTER = timedelta(days=90)  # as the law has it for a child in a home (Juvenile Justice Model Rules, 39(4)(vi))
STANDS = ("state", "waiting_on", "waiting_since", "next_on")


def judging(actor: Actor, survivor: UUID, goal: UUID) -> dict[str, list[tuple[str, Any]]]:
    """Her own words below each level, and the reviews that were held."""
    levels = _aim(actor, survivor, goal).levels
    if levels is None:
        return {}
    said = [
        (one["code"], (one["label"], wording.isolate_lang(one["text"], levels.language)))
        for one in reversed(scale(levels))
    ]
    held = reviews(actor, survivor).held
    days = [(str(one.id), wording.day(one.held_on)) for one in held if one.held_on]
    return {"level": said, **({"review": days} if days else {})}


def plan_begins(actor: Actor, act: str, survivor: UUID, target: UUID | None) -> dict[str, Any]:
    """What stands in the fields before anything is typed."""
    if act == "steps.add":
        return {"person": str(actor.id), "language": _first_language(actor, survivor)}
    if act == "goals.levels":
        return {"language": _first_language(actor, survivor)}
    if act == "steps.change_state" and target:
        found = _step(actor, survivor, target)
        return {name: getattr(found, name) for name in STANDS}
    if act == "plans.answer":
        newest, spoken = whole(actor, survivor).newest, _first_language(actor, survivor)
        return {"number": newest.number if newest else "", "explained_in": spoken, "language": spoken}
    if act in ("reviews.plan_date", "reviews.hold"):
        return {"due_on": today() + REVIEW_AFTER, "next_on": today() + REVIEW_AFTER}
    return {}


def of_step(actor: Actor, survivor: UUID, target: UUID) -> tuple[str, str]:
    found = _step(actor, survivor, target)
    return found.text, found.language


def of_step_change(actor: Actor, survivor: UUID, target: UUID) -> tuple[str, str]:
    found = changed_step(actor, target)
    if found.survivor != survivor:
        raise NotFound()
    return found.text, found.language


def _first_language(actor: Actor, survivor: UUID) -> str:
    return next(iter(card(actor, survivor).languages), "")


def _aim(actor: Actor, survivor: UUID, goal: UUID) -> Aim:
    found = next((one for one in whole(actor, survivor).aims if one.line.id == goal), None)
    if found is None:
        raise NotFound()
    return found


def _step(actor: Actor, survivor: UUID, target: UUID) -> StepLine:
    every = (step for one in whole(actor, survivor).aims for step in one.line.steps)
    found = next((step for step in every if step.id == target), None)
    if found is None:
        raise NotFound()
    return found

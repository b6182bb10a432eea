"""What forms about entitlements and learning offer and begin with, and what thing of hers each is about."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from saathi.kernel.actor import Actor
from saathi.kernel.errors import NotFound
from saathi.links.entitled_choices import Step
from saathi.links.entitlements.facts import EntitlementFact
from saathi.links.entitlements.queries import entitlements
from saathi.links.entitlements.table import steps_of
from saathi.links.learning.queries import Learning
from saathi.links.learning.queries import learning as learning_of
from saathi.links.learning.table import steps_of as path_steps
from saathi.links.learning_choices import PathStep
from saathi.survivors.queries import card

from . import entitled, learning
from .fields import LEFT_OUT

# What is asked only where money is paid.
_SUMS = {
    "entitlements.file": ("applied", "account", "she_chose"),
    "entitlements.approve": ("amount",),
    "entitlements.credit": ("amount", "account", "she_chose"),
}
_NO_MISMATCH = {"knows_mismatch": LEFT_OUT}
ACTS = ("entitlements.", "learning.")
Offers = dict[str, list[tuple[str, Any]]]


def offered(actor: Actor, act: str, survivor: UUID, target: UUID | None) -> Offers:
    """Choices that depend on what of hers it is about, by field."""
    if act == "entitlements.add":
        possible = entitlements(actor, survivor).possible
        return {"codes": [(one.code, entitled.tile(one)) for one in possible]}
    if act == "entitlements.move" and target:
        found = _entitlement(actor, survivor, target)
        steps = [Step(code) for code in steps_of(found.state, act)]
        return {"step": [(one.value, (str(one.label), entitled.then(one))) for one in steps]}
    if act in _SUMS and target:
        item = _entitlement(actor, survivor, target).item
        return {} if item is None or item.money else dict.fromkeys(_SUMS[act], LEFT_OUT)
    if act == "learning.offer":
        every = learning_of(actor, survivor).courses
        return {"courses": [(str(one.course.id), learning.course_line(one)) for one in every]}
    if act == "learning.choose" and target:
        laid = _offer(learning_of(actor, survivor), target)
        return {"picked": learning.tiles(laid), **({} if laid.mismatches else _NO_MISMATCH)}
    if act == "learning.begin" and target:
        path = _one(learning_of(actor, survivor).paths, target)
        is_news = path.market.is_mismatch and path.mismatch_told_on is None
        return {} if is_news else _NO_MISMATCH
    if act in ("learning.finish", "learning.use") and target:
        path = _one(learning_of(actor, survivor).paths, target)
        return {"step": [(code, (str(PathStep(code).label), "")) for code in path_steps(path.state, act)]}
    return {}


def begins(actor: Actor, act: str, survivor: UUID, target: UUID | None) -> dict[str, Any]:
    """What stands in the fields before anything is typed."""
    spoken = {"language": next(iter(card(actor, survivor).languages), "")}
    if act == "entitlements.credit" and target:
        return {"amount": entitled.typed_sum(_entitlement(actor, survivor, target).owed), "account": "own"}
    if act in ("learning.offer", "learning.gap"):
        return {**spoken, "district": learning_of(actor, survivor).district}
    return spoken


def _one(things: Any, target: UUID) -> Any:
    found = next((thing for thing in things if thing.id == target), None)
    if found is None:
        raise NotFound()
    return found


def _entitlement(actor: Actor, survivor: UUID, target: UUID) -> EntitlementFact:
    page = entitlements(actor, survivor)
    found: EntitlementFact = _one((*page.going, *page.resting), target)
    return found


def _offer(page: Learning, target: UUID) -> Any:
    return _one(page.offers, target)


def _of_entitlement(actor: Actor, survivor: UUID, target: UUID) -> tuple[str, str]:
    return entitled.subject(_entitlement(actor, survivor, target)), ""


def _of_last_step(actor: Actor, survivor: UUID, target: UUID) -> tuple[str, str]:
    return entitled.last_step(_entitlement(actor, survivor, target)), ""


def _of_offer(actor: Actor, survivor: UUID, target: UUID) -> tuple[str, str]:
    return learning.offer_subject(_offer(learning_of(actor, survivor), target)), ""


def _of_path(actor: Actor, survivor: UUID, target: UUID) -> tuple[str, str]:
    return learning.path_subject(_one(learning_of(actor, survivor).paths, target)), ""


FINDERS: tuple[tuple[str, Callable[[Actor, UUID, UUID], tuple[str, str]]], ...] = (
    ("entitlements.undo", _of_last_step),
    ("entitlements.", _of_entitlement),
    ("learning.choose", _of_offer),
    ("learning.", _of_path),
)

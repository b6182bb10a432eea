"""What the forms about home studies and ways home offer, and what thing of hers such an act is about."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from saathi.handovers.returns.queries import ways as ways_of
from saathi.handovers.studies.queries import studies as studies_of
from saathi.kernel.actor import Actor
from saathi.kernel.errors import NotFound
from saathi.orgs.queries import organisation_choices
from saathi.survivors.queries import card

from . import studies, ways

ASKS_OTHERS = ("studies.ask", "returns.ask_escort")  # another organisation is chosen


def of_ways(actor: Actor, act: str, survivor: UUID, target: UUID | None) -> dict[str, list[tuple[str, Any]]]:
    """Choices by field: of a visit what she allowed, of papers those that come of this step."""
    if act in ASKS_OTHERS:
        return {"organisation": organisation_choices(actor)}
    if act in ("studies.report", "studies.narrow") and target:
        return studies.allowed(studies_of(actor, survivor), target)
    if act == "returns.paper" and target:
        return {"kind": [*ways.papers_of(ways_of(actor, survivor), target)]}
    return {}


def way_begins(actor: Actor, act: str, survivor: UUID) -> dict[str, Any]:
    """The way that leads to her own country."""
    if act != "returns.begin":
        return {}
    return {"track": "bd_return" if card(actor, survivor).country == "BD" else "in_transfer"}


def study_begins(actor: Actor, act: str, survivor: UUID, target: UUID | None) -> dict[str, Any]:
    """With what she allowed so far, to take from it."""
    if act not in ("studies.send", "studies.narrow") or target is None:
        return {}
    fact = next((one for one in studies_of(actor, survivor).studies if one.id == target), None)
    return {name: list(getattr(fact, name)) for name in ("questions", "may_meet", "hidden")} if fact else {}


def of_study(actor: Actor, survivor: UUID, target: UUID) -> tuple[str, str]:
    if not (said := studies.subject(studies_of(actor, survivor), target)):
        raise NotFound()
    return said, ""


def of_way(actor: Actor, survivor: UUID, target: UUID) -> tuple[str, str]:
    if not (said := ways.subject(ways_of(actor, survivor), target)):
        raise NotFound()
    return said, ""


OF_WAYS = (("studies.", of_study), ("returns.", of_way))

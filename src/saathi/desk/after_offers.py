"""What the forms after her return and of stigma offer, what they begin with, and what thing of hers each is about."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from saathi.cases.papers.queries import papers as papers_of
from saathi.cases.queries.journey import journey
from saathi.handovers.followup_choices import DOMAIN_SECTIONS, SUPPORT_SECTIONS, SupportKind
from saathi.handovers.followups.queries import after_return, comers
from saathi.handovers.followups.tables import SUPPORTS
from saathi.handovers.followups.words import talk_words
from saathi.kernel.actor import Actor
from saathi.kernel.errors import NotFound
from saathi.kernel.moves import moves_from
from saathi.stigma.queries import incidents
from saathi.stigma.tables import allowed
from saathi.survivors.queries import card

from . import after, after_due, papers, stigma
from .fields import LEFT_OUT

Offered = dict[str, list[tuple[str, Any]]]


def offered(actor: Actor, act: str, survivor: UUID, target: UUID | None) -> Offered:
    """Nothing for an act that is none of these, or whose choices are the form's own."""
    if act == "followups.plan":
        return {"worker": [(str(who), name) for who, name in comers(actor, survivor)]}
    if act == "visits.note":
        return {"talk": [(one.talk.code, talk_words(one.talk)) for one in after_return(actor, survivor).ahead]}
    if act == "ratings.record":
        return _domains(actor, survivor)
    if act == "supports.ask":
        missing = after_return(actor, survivor).not_shared
        kinds = [kind for kind in SupportKind if SUPPORT_SECTIONS[kind] not in missing]
        return {"kind": [(kind.value, (str(kind.label), "")) for kind in kinds]}
    if act == "supports.move" and target:
        found = next((one for one in after_return(actor, survivor).supports if one.id == target), None)
        nexts = moves_from(SUPPORTS, found.state) if found else ()
        return {"state": [(one.to, (after.word("support_state", one.to), "")) for one in nexts]}
    return _of_stigma(actor, act, survivor, target) if target else {}


def _domains(actor: Actor, survivor: UUID) -> Offered:
    """Of what is not shared with her nothing is asked."""
    seen = {one.domain for one in after_return(actor, survivor).domains}
    gone = [domain.value for domain in DOMAIN_SECTIONS if domain.value not in seen]
    return {name: LEFT_OUT for one in gone for name in (one, f"{one}_words")}


def _of_stigma(actor: Actor, act: str, survivor: UUID, target: UUID) -> Offered:
    if act not in ("responses.propose", "responses.move", "incidents.paper"):
        return {}
    every = incidents(actor, survivor).incidents
    if act == "responses.move":
        state = next((step.state for one in every for step in one.steps if step.id == target), "")
        return {"state": [(code, (said, "")) for code, said in stigma.steps_from(state)]}
    found = next((one for one in every if one.id == target), None)
    if act == "responses.propose":
        quiet = allowed(found.wants) if found else ()
        return {"what": [(code, (said, "")) for code, said in stigma.LISTS["what"].items() if code in quiet]}
    there = found.papers if found else ()
    lines = papers_of(actor, survivor).lines if actor.holds("papers.list") else ()
    return {"paper": [(str(one.id), papers.called(one.title, one.kind)) for one in lines if one.id not in there]}


# Forms that begin with the first of her languages: her words are written in it.
HERS = ("ratings.record", "safety_plans.write", "footings.define", "footings.check", "supports.ask", "cases.close",
        "cases.reopen", "cases.ask_again", "incidents.record", "visits.note")  # fmt: skip


def begins(actor: Actor, act: str, survivor: UUID) -> dict[str, Any]:
    """A change of how she is met begins with how it is now, the first time with where she lives; of what is sealed only
    what the same page shows."""
    if act in HERS:
        return {"language": next(iter(card(actor, survivor).languages), "")}
    if act != "followups.plan":
        return {}
    meets = after_return(actor, survivor).meets
    if meets is None:
        return {"worker": str(actor.id), **_home(actor, survivor)}
    ways = dict(zip(("way_1", "way_2", "way_3"), meets.ways, strict=False))
    same = ("returned_on", "country", "every_days", "place", "place_words", "cover", "tries")
    return {"worker": str(meets.worker), **ways, **{name: getattr(meets, name) for name in same}}


def _home(actor: Actor, survivor: UUID) -> dict[str, Any]:
    """Where she came to live, if it is written down and she is free there: she is not asked for it again."""
    stay = journey(actor, survivor).lasting
    return {"returned_on": stay.from_on, "country": stay.country} if stay and stay.freedom == "free" else {}


def _of_after(actor: Actor, survivor: UUID, target: UUID) -> tuple[str, str]:
    if not (said := after_due.subject(after_return(actor, survivor), target)):
        raise NotFound()
    return said, ""


def _of_incident(actor: Actor, survivor: UUID, target: UUID) -> tuple[str, str]:
    said, language = stigma.subject(incidents(actor, survivor), target)
    if not said:
        raise NotFound()
    return said, language


FINDERS: tuple[tuple[str, Callable[[Actor, UUID, UUID], tuple[str, str]]], ...] = (
    ("visits.", _of_after),
    ("supports.", _of_after),
    ("alarms.", _of_after),
    ("incidents.", _of_incident),
    ("responses.", _of_incident),
)

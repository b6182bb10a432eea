"""What the forms of a joint team, a conference and a handover offer, and what they begin with."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from saathi.cases.promises.forms import parts_of
from saathi.cases.promises.queries import ways
from saathi.decisions.queries import types_open
from saathi.exchange.peers.queries import peer_choices
from saathi.handovers.crossings.queries import to_take
from saathi.kernel.actor import Actor
from saathi.orgs.queries import organisation_choices
from saathi.survivors.queries import card
from saathi.ui import wording

from . import crossings, handovers, joint, packing, sharing

# What thing of hers each act is about.
TOGETHER = (
    ("joint.", joint.subject), ("conferences.", joint.meeting_subject), ("handovers.", handovers.subject),
    ("crossings.check", crossings.subject), ("crossings.close", crossings.subject),
    ("crossings.", handovers.subject),
)  # fmt: skip
BEGUN_TOGETHER = ("joint.decide", "handovers.confirm", "conferences.hold", "crossings.confirm", "crossings.seal")


def of_who_does_it(actor: Actor, survivor: UUID) -> dict[str, list[tuple[str, Any]]]:
    found = ways(actor, survivor)
    doers: list[tuple[str, Any]] = [(str(id), name) for id, name in found.doers]
    return {"section": parts_of(found.sections), "doer": doers, "to": doers}


def offered_together(
    actor: Actor, act: str, survivor: UUID, target: UUID | None
) -> dict[str, list[tuple[str, Any]]]:
    """Joint team, conference, handover."""
    if act in ("joint.ask", "handovers.offer"):
        return {"organisation": organisation_choices(actor)}
    if act == "joint.decide":
        return {"sections": sharing.offered(actor, survivor)["sections"]}
    if act == "conferences.call":
        return {"section": parts_of(ways(actor, survivor).sections)}
    if act == "conferences.hold":
        every = organisation_choices(actor, own=True)
        return {f"organisation_{n}": every for n in range(1, 5)}
    if act == "conferences.decide":
        return {"what": types_open(actor, survivor)}
    if act == "conferences.promise":
        return of_who_does_it(actor, survivor)
    if act == "crossings.offer":
        return {"organisation": list(peer_choices(actor))}
    if act == "crossings.take_in":
        return {"bundle": list(to_take(actor))}
    if act == "crossings.seal" and target:
        return {"papers": packing.offered(actor, target)}
    if act == "crossings.check" and target:
        return {"facts": crossings.open_lines(actor, survivor, target)}
    if act == "crossings.close" and target:
        return {"facts": crossings.kept_lines(actor, survivor, target)}
    if act == "handovers.check" and target:
        return {"facts": handovers.open_facts(actor, survivor, target)}
    return {}


def begun_together(actor: Actor, act: str, survivor: UUID, target: UUID) -> dict[str, Any]:
    """Whom she was told of stands in the form: if somebody else is named meanwhile, she is asked anew."""
    if act == "conferences.hold":
        return {"organisation_1": str(actor.organisation), "minutes_language": wording.lang()}
    if act == "crossings.seal":
        return packing.begun(actor, target)
    language = next(iter(card(actor, survivor).languages), "")
    if act in ("crossings.offer", "crossings.confirm"):
        return {"language": language}
    if act == "joint.decide":
        return {"person": joint.person_asked(actor, survivor, target), "language": language}
    worker = handovers.page_of(actor, survivor, target).line.request.worker
    return {"person": worker, "language": language}

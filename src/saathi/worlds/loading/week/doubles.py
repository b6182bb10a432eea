"""Two files of one person: asked, linked, or offered, one pair after another."""

from __future__ import annotations

from saathi.identities.choices import HerAnswer, SideState
from saathi.identities.models import DuplicateSide
from saathi.orgs.personas import invented_id
from saathi.worlds.loading.week.stage import Stage
from saathi.worlds.shapes import Person

STATES = (SideState.ASKED, SideState.LINKED, SideState.REFUSED)
OFFERED_AGO, ANSWERED_AGO = 5, 3


def side(stage: Stage, *, pair: int, first: Person, second: Person) -> None:
    """The side of whichever file is on stage. The second file's organisation offers, the first one's answers."""
    state, is_asked = STATES[pair % len(STATES)], stage.key == first.survivor.key
    other = second if is_asked else first
    answered = state != SideState.ASKED
    ids, ended_at = stage.places.ids, stage.at(ANSWERED_AGO, 7) if answered else None
    is_linked = state == SideState.LINKED
    said = not is_asked or answered
    stage.rows.add(
        DuplicateSide, stage.keys, survivor_id=stage.keys.survivor, pair=invented_id(f"pair {first.survivor.key}"),
        organisation=ids[stage.organisation], other_organisation=ids[other.case.organisation] if is_linked else None,
        state=state if is_asked or answered else SideState.OFFERED,
        her_answer=HerAnswer.AGREES if not is_asked or is_linked else "",
        said_by=invented_id(stage.worker.key) if said else None, offered_at=stage.at(OFFERED_AGO, 3),
        linked_at=ended_at if is_linked else None, ended_at=None if is_linked else ended_at)

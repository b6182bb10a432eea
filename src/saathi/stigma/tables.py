"""How an incident and each response to it move, and what may be proposed under what she wants: data for rules, pages
and the property test alike."""

from __future__ import annotations

from saathi.kernel.moves import Move, Table

from .choices import IncidentState, ResponseState, Want, What

HEARD, GOING_ON, RESTING, ENDED = IncidentState
PROPOSED, AGREED, SAID_NO, DONE, STOPPED = ResponseState

INCIDENTS: Table = (
    Move(HEARD, RESTING, "incidents.want", is_hers=True),
    Move(HEARD, HEARD, "incidents.want", is_hers=True),
    Move(HEARD, GOING_ON, "responses.propose"),
    Move(HEARD, ENDED, "incidents.end", is_hers=True),
    Move(GOING_ON, GOING_ON, "incidents.want", is_hers=True),
    Move(GOING_ON, GOING_ON, "responses.propose"),
    # Any time: what runs is stopped with it.
    Move(GOING_ON, RESTING, "incidents.want", is_hers=True),
    Move(GOING_ON, ENDED, "incidents.end", is_hers=True),
    Move(RESTING, RESTING, "incidents.want", is_hers=True),
    Move(RESTING, HEARD, "incidents.want", is_hers=True),
    Move(RESTING, ENDED, "incidents.end", is_hers=True),
    # The door back.
    Move(ENDED, HEARD, "incidents.want", is_hers=True),
    Move(ENDED, RESTING, "incidents.want", is_hers=True),
)
RESPONSES: Table = (
    Move(PROPOSED, AGREED, "responses.move", is_hers=True),
    Move(PROPOSED, SAID_NO, "responses.move", is_hers=True),
    Move(PROPOSED, STOPPED, "responses.move"),
    # Nothing is done before she agreed to this very step.
    Move(AGREED, DONE, "responses.move"),
    Move(AGREED, STOPPED, "responses.move"),
)
TABLES: dict[str, Table] = {"incidents": INCIDENTS, "responses": RESPONSES}
OPEN_RESPONSES = (PROPOSED, AGREED)

# What each wish of hers adds to those before it: what she wants, and everything quieter.
_ADDS: dict[str, tuple[What, ...]] = {
    Want.QUIET: (What.TALK, What.GROUP),
    Want.ALLY: (What.GO_ALONG, What.FIND_ALLY),
    Want.EXPLAIN: (What.EXPLAIN, What.STORY),
    Want.COMPLAIN: (What.COMPLAINT,),
    Want.LAW: (What.LAWYER, What.REPORT),
}


def allowed(want: str) -> frozenset[str]:
    """What may be proposed to her; nothing where she wants nothing now."""
    wants = list(_ADDS)
    louder = wants[: wants.index(Want(want)) + 1] if want in wants else []
    return frozenset(what for one in louder for what in _ADDS[one])


def state_for(state: str, want: str) -> str:
    """Where an incident stands once she has said what she wants."""
    if want == Want.NOTHING:
        return RESTING
    return GOING_ON if state == GOING_ON else HEARD

"""What may follow what, and by whom: one table for every kind. Pure data; `actions.advance` is the only one that moves
a request, and only along it.

Sides: `sender` whoever reaches her in the organisation answerable for the request, `receiver` whoever works where it
was asked, `office` the sender writing down what somebody without a sign-in answered, `her` she herself. Where a kind
needs an act of its own, its row names that act, and the kind is left out of the row of the shared one.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..choices import RequestKind as Kind
from ..choices import RequestState as State

SENDER, RECEIVER, OFFICE, HER = "sender", "receiver", "office", "her"
EVERY = tuple(Kind.values)
# A handover has acts of its own: its confirmation, its arrival, and who is accountable hang on them.
HANDOVER = (Kind.HANDOVER.value,)
BUT_HANDOVER = tuple(kind for kind in EVERY if kind not in HANDOVER)
DUTY = (Kind.DUTY.value,)  # what offices owe has acts of its own, too
STUDY = (Kind.STUDY.value,)  # a home study says with her yes what she allows, and ends with what was found
ANSWERED = tuple(kind for kind in BUT_HANDOVER if kind not in DUTY)  # by the shared acts


@dataclass(frozen=True, slots=True)
class Row:
    """In `state`, those of `sides` may do `act`: the request is then in `to`."""

    kinds: tuple[str, ...]
    state: str
    transition: str
    to: str
    sides: tuple[str, ...]
    act: str


DRAFT, ASKED, YES = State.DRAFT.value, State.IN_PROGRESS.value, State.ACCEPTED.value
NO, DONE, BACK, HER_NO = State.REJECTED.value, State.DONE.value, State.REVOKED.value, State.SAID_NO.value
# Whoever is asked: themselves, or by what was heard from them.
_THEY = ((RECEIVER, ""), (OFFICE, "requests.note_answer"))


def _answers(state: str, transition: str, to: str, act: str, kinds: tuple[str, ...] = EVERY) -> tuple[Row, ...]:
    return tuple(Row(kinds, state, transition, to, (side,), other or act) for side, other in _THEY)


def _of_offices(state: str, transition: str, to: str) -> tuple[Row, ...]:
    sides = ((RECEIVER, "offices.answer"), (OFFICE, "offices.note_answer"))
    return tuple(Row(DUTY, state, transition, to, (side,), act) for side, act in sides)


TABLE: tuple[Row, ...] = (
    Row(tuple(kind for kind in EVERY if kind not in STUDY), DRAFT, "send", ASKED, (SENDER,), "requests.send"),
    Row(STUDY, DRAFT, "send", ASKED, (SENDER,), "studies.send"),
    *(Row(BUT_HANDOVER, state, "say_no", HER_NO, (SENDER, HER), "requests.say_no") for state in (DRAFT, ASKED, YES)),
    *(Row(BUT_HANDOVER, state, "revoke", BACK, (SENDER,), "requests.revoke") for state in (DRAFT, ASKED, YES)),
    *_answers(ASKED, "acknowledge", ASKED, "requests.acknowledge"),
    *_answers(ASKED, "accept", YES, "requests.accept", ANSWERED),
    *_answers(ASKED, "decline", NO, "requests.decline", ANSWERED),
    *_answers(YES, "finish", DONE, "requests.finish", tuple(kind for kind in ANSWERED if kind not in STUDY)),
    # Or with why nobody was visited.
    *(Row(STUDY, YES, "finish", DONE, (RECEIVER, OFFICE), act)
      for act in ("studies.report", "studies.not_done")),
    # She tells those beside her that it happened: it need not wait until whoever was asked writes so.
    Row((Kind.REFERRAL.value, Kind.DUTY.value), YES, "finish", DONE, (SENDER,), "requests.finish"),
    # Joint team and handover (room handovers). Taken back only until they said yes; from then on she may still say no,
    # and they may send it back.
    Row((Kind.JOINT.value,), YES, "finish", DONE, (SENDER, HER), "joint.decide"),
    *(Row((Kind.HANDOVER.value,), state, "say_no", HER_NO, (SENDER, HER), "handovers.say_no")
      for state in (DRAFT, ASKED, YES)),
    *(Row((Kind.HANDOVER.value,), state, "revoke", BACK, (SENDER,), "handovers.recall") for state in (DRAFT, ASKED)),
    Row((Kind.HANDOVER.value,), ASKED, "accept", YES, (RECEIVER,), "handovers.accept"),
    Row((Kind.HANDOVER.value,), ASKED, "decline", NO, (RECEIVER,), "handovers.decline"),
    Row((Kind.HANDOVER.value,), YES, "agree", YES, (SENDER, HER), "handovers.confirm"),
    Row((Kind.HANDOVER.value,), YES, "finish", DONE, (RECEIVER,), "handovers.arrive"),
    Row((Kind.HANDOVER.value,), YES, "finish", DONE, (RECEIVER,), "handovers.send_back"),
    # One that is carried to another installation as sealed files: what they answered is in a file of theirs.
    *(Row(HANDOVER, was, transition, to, (OFFICE,), "crossings.follow")
      for was, transition, to in ((ASKED, "accept", YES), (ASKED, "decline", NO), (YES, "finish", DONE))),
    Row(HANDOVER, YES, "agree", YES, (OFFICE,), "crossings.confirm"),
    # These leave it in its state: who would walk with her, that she wants somebody else, that a silence was faced.
    *(Row(EVERY, state, "name_worker", state, (RECEIVER,), "requests.name_worker") for state in (ASKED, YES)),
    *(Row(EVERY, state, "refuse_person", state, (SENDER, HER), "requests.refuse_person") for state in (ASKED, YES)),
    *(Row(EVERY, state, "face", state, (SENDER,), "requests.face") for state in (ASKED, YES)),
    # What offices owe: their answer, in part, with something missing first, or not; and a letter that reminds them.
    *_of_offices(ASKED, "accept", YES),
    *_of_offices(ASKED, "decline", NO),
    *_of_offices(YES, "finish", DONE),
    *(row for state in (ASKED, YES) for row in _of_offices(state, "go_on", state)),
    *(Row(DUTY, state, "face", state, (SENDER,), "letters.write") for state in (ASKED, YES)),
)


def rows(kind: str, state: str, transition: str = "", act: str = "") -> list[Row]:
    """Of a request of this kind, in this state; narrowed to a transition, to an act, or both."""
    return [
        row
        for row in TABLE
        if kind in row.kinds
        and row.state == state
        and transition in ("", row.transition)
        and act in ("", row.act)
    ]


def transitions(kind: str, state: str, sides: frozenset[str]) -> list[Row]:
    """What those of these sides may do now, each once."""
    found = [row for row in rows(kind, state) if sides.intersection(row.sides)]
    return list({(row.transition, row.act): row for row in found}.values())

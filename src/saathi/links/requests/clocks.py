"""Until when whoever was asked says that they saw it, and until when it is settled; and what a silence is. Pure; the
moment is passed in. Our own rules, no law, but where `law` names it (domain paper 1.1 C13 to C19; issue 5).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from ..choices import GOING, RequestKind, RequestState

# Days until it is seen, and until it is settled, both from the day it was sent.
DAYS: dict[str, tuple[int, int]] = {
    RequestKind.REFERRAL: (3, 21),
    RequestKind.JOINT: (3, 7),
    RequestKind.STUDY: (3, 30),
    RequestKind.HANDOVER: (3, 30),
    RequestKind.TRANSFER: (3, 30),
    RequestKind.DUTY: (7, 30),
}
BLACK_HOLE = timedelta(days=14)
ASK_HER_AGAIN = timedelta(days=14)  # she said "not now"
HEAR_HER = timedelta(days=7)  # what came of it, in her words
HEARD_OF = (RequestState.REJECTED, RequestState.DONE)  # where something came of it, other than her own no


@dataclass(frozen=True, slots=True)
class Standing:
    """What the clocks of a request are counted from."""

    state: str
    made_at: datetime
    acked_at: datetime | None
    ended_at: datetime | None
    due_ack_at: datetime | None
    due_outcome_at: datetime | None
    quiet_since: datetime | None
    is_heard: bool


@dataclass(frozen=True, slots=True)
class Due:
    """`ack`: they say that they saw it. `outcome`: it is settled. `silence`: after two weeks without a word somebody
    beside her faces it. `ask_her`: she thinks about it. `hear_her`: what came of it. `side` is who owes it."""

    what: str
    side: str
    at: datetime

    def is_late(self, now: datetime) -> bool:
        return self.at <= now


def due_at(kind: str, sent_at: datetime) -> tuple[datetime, datetime]:
    ack, outcome = DAYS[kind]
    return sent_at + timedelta(days=ack), sent_at + timedelta(days=outcome)


def dues_of(one: Standing) -> list[Due]:
    """Every clock that runs now, the next first. None only where it ended by her no or was taken back, or she was heard
    about what came of it."""
    found: list[Due] = []
    if one.state == RequestState.DRAFT:
        found.append(Due("ask_her", "sender", one.made_at + ASK_HER_AGAIN))
    if one.state in GOING:
        assert one.due_ack_at and one.due_outcome_at and one.quiet_since
        if one.state == RequestState.IN_PROGRESS and one.acked_at is None:
            found.append(Due("ack", "receiver", one.due_ack_at))
        found.append(Due("outcome", "receiver", one.due_outcome_at))
        found.append(Due("silence", "sender", one.quiet_since + BLACK_HOLE))
    if one.state in HEARD_OF and one.ended_at is not None and not one.is_heard:
        found.append(Due("hear_her", "sender", one.ended_at + HEAR_HER))
    return sorted(found, key=lambda due: due.at)


def is_black_hole(one: Standing, now: datetime) -> bool:
    return any(due.what == "silence" and due.is_late(now) for due in dues_of(one))

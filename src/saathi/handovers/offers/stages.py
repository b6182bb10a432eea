"""Where a handover stands, what may follow by whom, and which clocks run: pure data, from its request and its own row.

The request's table (links) says what the two organisations may answer; this table adds what lies between their yes and
the day on which everything is settled. Sides are those of the request's table.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from saathi.kernel.clock import today
from saathi.links.choices import Outcome, RequestState
from saathi.links.requests.clocks import Due
from saathi.links.requests.table import HER, RECEIVER, SENDER

from ..handover_choices import Stage

# Our own rules (issue 5; design paper 2b, row 12), no law.
ACCEPT = timedelta(days=3)  # then both managers see it; the sender stays responsible all the while
CONFIRM = timedelta(days=3)
MEET = timedelta(days=7)
ARRIVE = timedelta(days=30)
VISIT = timedelta(days=7)
CHECK = timedelta(days=7)  # measures paper 2.2: facts_confirmed_7d
RELEASE = timedelta(days=2)

THINKING, OFFERED, ACCEPTED = Stage.THINKING.value, Stage.OFFERED.value, Stage.ACCEPTED.value
CONFIRMED, ARRIVED, SETTLED = Stage.CONFIRMED.value, Stage.ARRIVED.value, Stage.SETTLED.value
OVER = (Stage.SETTLED, Stage.DECLINED, Stage.RECALLED, Stage.SAID_NO, Stage.SENT_BACK)
WITH_SENDER = (Stage.THINKING, Stage.OFFERED, Stage.ACCEPTED, Stage.CONFIRMED, Stage.DECLINED, Stage.RECALLED,
               Stage.SAID_NO, Stage.SENT_BACK)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Step:
    stage: str
    act: str
    to: str
    sides: tuple[str, ...]


STEPS: tuple[Step, ...] = (
    Step(THINKING, "requests.send", OFFERED, (SENDER,)),
    Step(OFFERED, "handovers.accept", ACCEPTED, (RECEIVER,)),
    Step(OFFERED, "handovers.decline", Stage.DECLINED.value, (RECEIVER,)),
    *(Step(stage, "handovers.recall", Stage.RECALLED.value, (SENDER,)) for stage in (THINKING, OFFERED)),
    *(Step(stage, "handovers.say_no", Stage.SAID_NO.value, (SENDER, HER))
      for stage in (THINKING, OFFERED, ACCEPTED, CONFIRMED)),
    Step(ACCEPTED, "handovers.confirm", CONFIRMED, (SENDER, HER)),
    *(Step(stage, "handovers.send_back", Stage.SENT_BACK.value, (RECEIVER,)) for stage in (ACCEPTED, CONFIRMED)),
    Step(CONFIRMED, "handovers.meet", CONFIRMED, (SENDER, RECEIVER)),
    Step(CONFIRMED, "handovers.arrive", ARRIVED, (RECEIVER,)),
    # Here each of the three may come first.
    Step(ARRIVED, "handovers.release", ARRIVED, (SENDER,)),
    Step(ARRIVED, "handovers.visit", ARRIVED, (RECEIVER,)),
    Step(ARRIVED, "handovers.check", ARRIVED, (RECEIVER,)),
)  # fmt: skip


def may(stage: str, act: str, sides: frozenset[str], steps: tuple[Step, ...] = STEPS) -> bool:
    return any(step.stage == stage and step.act == act and sides.intersection(step.sides) for step in steps)


@dataclass(frozen=True, slots=True)
class Standing:
    """What stage and clocks are counted from. `n_open`: facts nobody has looked at on the other side yet. Where it is
    carried as sealed files: until when it is sealed, and until when their receipt of the bundle is owed."""

    state: str
    outcome: str
    sent_at: datetime | None
    made_at: datetime
    answered_at: datetime | None
    agreed_at: datetime | None
    met_on: date | None
    arrived_at: datetime | None
    released_at: datetime | None
    visit_by_on: date | None
    visited_on: date | None
    n_open: int
    by_on: date | None = None
    seal_by: datetime | None = None
    receipt_by: datetime | None = None


def stage_of(one: Standing) -> str:
    if one.state == RequestState.DRAFT:
        return THINKING
    if one.state == RequestState.IN_PROGRESS:
        return OFFERED
    if one.state == RequestState.ACCEPTED:
        return CONFIRMED if one.agreed_at else ACCEPTED
    if one.state == RequestState.DONE and one.outcome == Outcome.HAPPENED:
        return SETTLED if one.visited_on and one.released_at and not one.n_open else ARRIVED
    ended = {RequestState.REJECTED: Stage.DECLINED, RequestState.REVOKED: Stage.RECALLED,
             RequestState.SAID_NO: Stage.SAID_NO}  # fmt: skip
    return str(ended.get(RequestState(one.state), Stage.SENT_BACK).value)


def clocks(one: Standing) -> list[Due]:
    """Every clock that runs, the next first; none only where it is over. `sender` and `receiver` owe; where neither
    acts in time both see it, and whoever is accountable stays so."""
    stage, found = stage_of(one), []
    if stage == THINKING:
        found.append(Due("ask_her", SENDER, one.made_at + MEET))
    if stage == OFFERED and one.sent_at:
        found.append(Due("accept", RECEIVER, one.sent_at + ACCEPT))
    if stage == ACCEPTED:
        found.append(Due("confirm", SENDER, (one.answered_at or one.made_at) + CONFIRM))
    if stage == CONFIRMED and one.agreed_at:
        if one.met_on is None:
            found.append(Due("meet", SENDER, one.agreed_at + MEET))
        found.append(Due("arrive", RECEIVER, one.agreed_at + ARRIVE))
        if one.seal_by:
            found.append(Due("seal", SENDER, one.seal_by))
        if one.receipt_by:
            found.append(Due("receipt", RECEIVER, one.receipt_by))
    if stage == ARRIVED and one.arrived_at:
        found += _after(one, one.arrived_at)
    return sorted(found, key=lambda due: due.at)


def _after(one: Standing, arrived_at: datetime) -> list[Due]:
    found = []
    if one.released_at is None:
        found.append(Due("release", SENDER, arrived_at + RELEASE))
    if one.visited_on is None:
        found.append(Due("visit", RECEIVER, arrived_at + VISIT))
    if one.n_open:
        found.append(Due("check", RECEIVER, arrived_at + CHECK))
    return found


def escalates(one: Standing, now: datetime) -> bool:
    """Somebody is late: the managers of both see it, until it is done."""
    return any(due.is_late(now) for due in clocks(one))


def visit_by(arrived_at: datetime) -> date:
    return today(lambda: arrived_at + VISIT)

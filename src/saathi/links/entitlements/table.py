"""The one table of how an entitlement moves, and what each step does to where it stands. Pure: no clock, no database.

States and their order are the domain paper's (part 5). Two endings rest: she does not want it, and she has it. Both
can be left again, for a no costs her nothing and money can turn out to be wrong.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from ..entitled_choices import RESTING, State, Step, Who


@dataclass(frozen=True, slots=True)
class Move:
    """From any of these states this step leads to `to`; `act` is the act that writes it."""

    step: str
    froms: tuple[str, ...]
    to: str
    who: str
    act: str


_OPEN = tuple(one for one in State.values if one not in RESTING)
TABLE = (
    Move(Step.TOLD, (State.NOT_TOLD,), State.TOLD, Who.US, "entitlements.tell"),
    Move(Step.WANTS, (State.NOT_TOLD,), State.WANTS, Who.HER, "entitlements.tell"),
    Move(Step.DECLINES, (State.NOT_TOLD,), State.DECLINED, Who.HER, "entitlements.tell"),
    Move(Step.WANTS, (State.TOLD, State.DECLINED), State.WANTS, Who.HER, "entitlements.answer"),
    Move(
        Step.DECLINES,
        tuple(one for one in _OPEN if one != State.NOT_TOLD),
        State.DECLINED,
        Who.HER,
        "entitlements.answer",
    ),
    Move(Step.GATHERS, (State.WANTS,), State.PAPERS, Who.US, "entitlements.gather"),
    Move(Step.FILES, (State.WANTS, State.PAPERS, State.REFUSED), State.FILED, Who.US, "entitlements.file"),
    Move(Step.INQUIRES, (State.FILED,), State.INQUIRY, Who.OFFICE, "entitlements.move"),
    Move(
        Step.APPROVES,
        (State.FILED, State.INQUIRY, State.APPEALED),
        State.APPROVED,
        Who.OFFICE,
        "entitlements.approve",
    ),
    Move(
        Step.REFUSES, (State.FILED, State.INQUIRY, State.APPEALED), State.REFUSED, Who.OFFICE, "entitlements.move"
    ),
    Move(Step.CREDITS, (State.APPROVED, State.DISPUTED), State.CREDITED, Who.OFFICE, "entitlements.credit"),
    Move(Step.DISPUTES, (State.APPROVED, State.CREDITED), State.DISPUTED, Who.HER, "entitlements.move"),
    Move(Step.APPEALS, (State.REFUSED, State.APPROVED), State.APPEALED, Who.HER, "entitlements.move"),
    Move(Step.SETTLES, (State.DISPUTED,), State.APPROVED, Who.OFFICE, "entitlements.move"),
)


@dataclass(frozen=True, slots=True)
class Stands:
    """What a step may change. Sums in hundredths; both stay 0 where no money is in it."""

    state: str
    told_on: date | None = None
    awarded: int = 0
    credited: int = 0

    @property
    def owed(self) -> int:
        """Arrears: what was awarded and has not reached her."""
        return self.awarded - self.credited

    @property
    def is_resting(self) -> bool:
        return self.state in RESTING


class NotInTable(Exception):
    """The step does not follow from where it stands, or its sum cannot be right. `why` is a code."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


def found(state: str, step: str) -> Move | None:
    """The row of the table by which this step may follow, None where none does."""
    return next((one for one in TABLE if one.step == step and state in one.froms), None)


def steps_of(state: str, act: str) -> list[str]:
    """The steps this act may write where it stands, in the table's order."""
    return [one.step for one in TABLE if one.act == act and state in one.froms]


def acts_of(state: str) -> list[str]:
    """The acts that may follow, in the table's order, each once."""
    return list(dict.fromkeys(one.act for one in TABLE if state in one.froms))


def moved(stands: Stands, step: str, on: date, *, amount: int = 0, has_money: bool = False) -> Stands:
    """Where it stands after this step; raises NotInTable. An award after an appeal stands in the place of the first."""
    move = found(stands.state, step)
    if move is None:
        raise NotInTable("order")
    told_on = stands.told_on or on
    if step == Step.DECLINES:  # what had not reached her is let go; the history keeps the sum
        return replace(stands, state=move.to, awarded=stands.credited, told_on=told_on)
    if step in (Step.TOLD, Step.WANTS):
        return replace(stands, state=move.to, told_on=told_on)
    if step == Step.APPROVES:
        return _awarded(stands, amount, has_money)
    if step == Step.CREDITS:
        return _credited(stands, amount, has_money)
    if step == Step.REFUSES and stands.state == State.APPEALED and stands.awarded:
        return _paid_or_owed(stands)  # the sum that was contested stays awarded
    if step == Step.SETTLES:
        return _paid_or_owed(stands)
    return replace(stands, state=move.to)


def _awarded(stands: Stands, amount: int, has_money: bool) -> Stands:
    if not has_money:
        return replace(stands, state=State.APPROVED)
    if amount <= 0:
        raise NotInTable("sum")
    if amount < stands.credited:
        raise NotInTable("less")
    return _paid_or_owed(replace(stands, awarded=amount))


def _credited(stands: Stands, amount: int, has_money: bool) -> Stands:
    """A part leaves the rest owed, and a dispute disputed."""
    if not has_money:
        return replace(stands, state=State.CREDITED)
    if amount <= 0:
        raise NotInTable("sum")
    if amount > stands.owed:
        raise NotInTable("more")
    paid = replace(stands, credited=stands.credited + amount)
    return paid if paid.owed else replace(paid, state=State.CREDITED)


def _paid_or_owed(stands: Stands) -> Stands:
    """With a sum it is hers only when all of it is; without one, the office has said yes and she waits for it."""
    is_paid = stands.awarded > 0 and not stands.owed
    return replace(stands, state=State.CREDITED if is_paid else State.APPROVED)

"""Reads of her matters: where each stands, on whom it waits, what was said, and the law's dates that run beside it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from functools import reduce
from operator import or_
from uuid import UUID

from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, server_clock, today
from saathi.kernel.compiled import SURVIVOR, Compiled
from saathi.kernel.reach import held
from saathi.kernel.sections import Section, each
from saathi.survivors.queries import Card, card

from ..clocks.engine import ClockFact
from ..matter_choices import REACHES, StepKind
from ..matters.dues import MatterStanding
from ..matters.loading import Book, Kind, Stage, book
from ..matters.rules import UNDO_WITHIN
from ..models import Matter, MatterStep
from .clocks import running


@dataclass(frozen=True, slots=True)
class StepFact:
    """One row of the history: what was done, and where the matter stood after it. It `can_return` where it keeps how
    the matter stood before."""

    what: str
    on: date
    stage: str
    by: str
    waiting_on: str
    next_on: date | None
    is_date_given: bool
    asked_on: date | None
    amount: int
    account: str
    how: str
    teller: str
    understood: str
    words: str
    her_words: str
    language: str
    written_by: UUID
    written_at: datetime
    is_undone: bool
    can_return: bool


@dataclass(frozen=True, slots=True)
class Passed:
    """A stage of the tracker: reached on a day, or lying ahead where `on` is None."""

    code: str
    on: date | None
    is_here: bool


@dataclass(frozen=True, slots=True)
class MatterFact:
    """One matter. `stage` is where it stands, as the data has it, None where its file no longer does. `steps` are
    oldest first; `question` is what she asked and nobody has answered; `undo` the step this actor can still take
    back. `by_law`: the law's open dates that run now."""

    id: UUID
    kind: str
    about: str
    opened_on: date
    stage: Stage | None
    is_at_end: bool
    has_award: bool
    asked_on: date | None
    told_on: date | None
    currency: str
    awarded: int
    paid: int
    closed_on: date | None
    outcome: str
    standing: MatterStanding
    track: tuple[Passed, ...]
    next_stages: tuple[Stage, ...]
    steps: tuple[StepFact, ...]
    question: StepFact | None
    undo: StepFact | None
    by_law: tuple[ClockFact, ...]


@dataclass(frozen=True, slots=True)
class Matters:
    """Those that go on first, then those that ended, the newest first. `kinds` are those this actor may begin;
    `not_shared`: sections in which there may be others. `fault`: why a file of the office was left out."""

    card: Card
    matters: tuple[MatterFact, ...]
    kinds: tuple[Kind, ...]
    not_shared: tuple[Section, ...]
    fault: str
    today: date


@query("matters.page")
def matters(actor: Actor, survivor: UUID, *, clock: Clock = server_clock) -> Matters:
    """Raises NotFound where she is out of reach."""
    her, sections, now = card(actor, survivor), held(survivor), today(clock)
    (known, fault), law = book(), running(her, survivor, sections, now)
    steps: dict[UUID, list[StepFact]] = {}
    rows = _steps(survivor=survivor)
    undone = {row.undoes_id for row in rows}
    for row in rows:
        if row.what != StepKind.UNDONE:
            steps.setdefault(row.matter_id, []).append(_step(row, row.pk in undone))
    found = [
        _matter(row, known, steps.get(row.pk, []), law, (actor.id, clock() - UNDO_WITHIN))
        for row in _matters(survivor=survivor)
    ]
    begun = known.in_force(now)
    every = reduce(or_, (kind.section for kind in begun), Section(0))
    return Matters(
        her,
        tuple(sorted(found, key=lambda one: one.closed_on is not None)),
        tuple(kind for kind in begun if kind.section & sections),
        tuple(each(every & ~sections)),
        fault,
        now,
    )


def standing_of(row: Matter) -> MatterStanding:
    return MatterStanding(
        row.survivor_id,
        row.pk,
        row.kind,
        row.about,
        row.waiting_on,
        row.waiting_since,
        row.next_on,
        row.is_date_given,
        row.tell_by_on,
    )


def tracked(kind: Kind | None, here: str, steps: Iterable[StepFact]) -> tuple[Passed, ...]:
    """What was reached, each on the last day it was, in that order; then what lies ahead of here. What was passed over
    is not shown: nobody wrote that it happened."""
    reached: dict[str, date] = {}
    for step in steps:
        if step.what in REACHES and not step.is_undone:
            reached.pop(step.stage, None)
            reached[step.stage] = step.on
    done = [Passed(code, on, code == here) for code, on in reached.items()]
    return (*done, *(Passed(code, None, False) for code in _ahead(kind, here) if code not in reached))


def _ahead(kind: Kind | None, here: str) -> list[str]:
    """Stages that can be reached from here, in the order of the file; refusals and appeals are no promise."""
    if kind is None or kind.stage(here) is None:
        return []
    found, todo = set(), [here]
    while todo:
        for stage in kind.after(todo.pop()):
            if stage.code not in found and not stage.is_aside:
                found.add(stage.code)
                todo.append(stage.code)
    return [stage.code for stage in kind.stages if stage.code in found]


_matters = Compiled(lambda: Matter.objects.filter(survivor_id=SURVIVOR).order_by("-opened_on", "-id"))
_steps = Compiled(lambda: MatterStep.objects.filter(survivor_id=SURVIVOR).order_by("on", "written_at", "id"))


def _matter(
    row: Matter, known: Book, steps: list[StepFact], law: Iterable[ClockFact], undoes: tuple[UUID, datetime]
) -> MatterFact:
    """`undoes` is who may take back what she wrote since when."""
    kind = known.kind(row.kind, row.opened_on)
    stage = kind.stage(row.stage) if kind else None
    told = next((one for one in reversed(steps) if one.what == StepKind.TOLD and not one.is_undone), None)
    return MatterFact(
        id=row.pk,
        kind=row.kind,
        about=row.about,
        opened_on=row.opened_on,
        stage=stage,
        is_at_end=row.is_at_end,
        has_award=any(one.act == "award" for one in (kind.after(row.stage) if kind else ())),
        asked_on=row.asked_on,
        told_on=row.told_on,
        currency=row.currency,
        awarded=row.awarded,
        paid=row.paid,
        closed_on=row.closed_on,
        outcome=row.outcome,
        standing=standing_of(row),
        track=tracked(kind, row.stage, steps),
        next_stages=tuple(one for one in (kind.after(row.stage) if kind else ()) if not one.act),
        steps=tuple(steps),
        question=told if told and told.understood == "asks" else None,
        undo=_last(steps, *undoes),
        by_law=tuple(one for one in law if stage and row.closed_on is None and one.key in stage.clocks),
    )


def _last(steps: list[StepFact], actor: UUID, since: datetime) -> StepFact | None:
    """The step written last, where this actor wrote it and the time to take it back has not passed."""
    standing = [one for one in steps if not one.is_undone]
    last = max(standing, key=lambda one: one.written_at, default=None)
    return last if last and last.can_return and last.written_by == actor and last.written_at >= since else None


def _step(row: MatterStep, is_undone: bool) -> StepFact:
    return StepFact(
        row.what,
        row.on,
        row.stage,
        row.by,
        row.waiting_on,
        row.next_on,
        row.is_date_given,
        row.asked_on,
        row.amount,
        row.account,
        row.how,
        row.teller,
        row.understood,
        row.words.read(),
        row.her_words.read(),
        row.language,
        row.written_by,
        row.written_at,
        is_undone,
        bool(row.was),
    )

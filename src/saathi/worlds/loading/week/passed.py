"""Promises of this week: passed on and not yet taken over, kept and not yet told, due soon; and who met her."""

from __future__ import annotations

from datetime import timedelta

from saathi.cases.models import Meeting, Promise, PromiseStep
from saathi.cases.promise_choices import AskedBy, DoerKind, HowMet, PromiseKind, PromiseState, StepKind
from saathi.kernel.sections import Section
from saathi.orgs.personas import invented_id
from saathi.worlds.loading.week.stage import Stage

SECTIONS = {"lawyer": Section.LEGAL, "doctor": Section.HEALTH}
MADE_BEFORE = 8
MET_WITHIN = 26  # days; whoever was met more than 14 days ago is on the list of whom to meet


def promised(
    stage: Stage, *, words: str, doer: str = "", due_in: int = 3, offered_to: str = "", kept_ago: int | None = None
) -> None:
    """`due_in` days; `offered_to` was asked to take it over; one that was kept `kept_ago` is still to be told."""
    by = stage.places.staff.get(doer) or next(iter(stage.colleagues(but=[offered_to])), stage.worker)
    there, due_on = stage.places.ids[by.organisation], stage.today + timedelta(days=due_in)
    section = SECTIONS.get(by.profession, Section.PLAN)
    done_on = None if kept_ago is None else stage.ago(kept_ago)
    is_offered = offered_to in stage.places.staff
    reader = stage.places.staff.get(offered_to, by)  # written so that whoever is asked can read it
    promise = stage.add(
        Promise, section, kind=PromiseKind.PROMISE, words=stage.says(words, reader), doer=invented_id(by.key),
        doer_kind=DoerKind.PERSON, organisation=there, asked_by=AskedBy.HER, due_on=due_on, done_on=done_on,
        offered_to=invented_id(offered_to) if is_offered else None, next_on=done_on or due_on,
        state=PromiseState.OPEN if done_on is None else PromiseState.KEPT, **stage.by(by, MADE_BEFORE, 2))
    _step(stage, promise, section, StepKind.MADE, by.key, MADE_BEFORE)
    if is_offered:
        _step(stage, promise, section, StepKind.OFFERED, by.key, 1, stage.says("pass_on", reader))
    if kept_ago is not None:
        _step(stage, promise, section, StepKind.KEPT, by.key, kept_ago)


def met(stage: Stage) -> None:
    """Those who walk along beside her own worker met her too."""
    for turn, key in enumerate(stage.person.case.workers[1:]):
        worker = stage.places.staff[key]
        on = stage.ago((stage.turn // (turn + 7)) % MET_WITHIN)
        if on >= stage.person.case.opened_on:
            stage.add(
                Meeting, worker=invented_id(key), organisation=stage.places.ids[worker.organisation], met_on=on,
                how=HowMet.PHONE if stage.turn % 3 == 0 else HowMet.FACE_TO_FACE,
                written_at=stage.at((stage.today - on).days, 6 + turn))


def _step(
    stage: Stage, promise: object, section: Section, what: StepKind, by: str, days_ago: int, reason: str = ""
) -> None:
    stage.add(
        PromiseStep, section, promise_id=promise, what=what, reason=reason, by=invented_id(by),
        at=stage.at(days_ago, 4))

"""What was done for her plan, as rows: steps, levels, a version with her answer, reviews."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from saathi.plans.models import Answer, Attainment, Levels, Review, Step, StepChange, Version
from saathi.plans.versions.content import Content, GoalLine, StepLine, written
from saathi.worlds.loading import codes
from saathi.worlds.loading.keys import Sealer
from saathi.worlds.loading.moments import at
from saathi.worlds.loading.rows import Rows
from saathi.worlds.shapes import Goal, Person
from saathi.worlds.shapes.plans import Step as Made
from saathi.worlds.shapes.plans import Work


@dataclass(frozen=True, slots=True)
class Desk:
    """Where it is written and by whom; `goals` are the ids of her goals by key."""

    rows: Rows
    keys: Sealer
    writer: UUID
    goals: Mapping[str, UUID]
    now: datetime

    @property
    def hers(self) -> dict[str, UUID]:
        return {"survivor_id": self.keys.survivor, "written_by": self.writer}


def write_work(person: Person, work: Work, desk: Desk) -> None:
    lines: dict[str, list[StepLine]] = {}
    for made in work.steps:
        lines.setdefault(made.goal, []).append(_step(made, work, len(lines.get(made.goal, ())) + 1, desk))
    review = _reviews(work, desk)
    _levels(work, review, desk)
    goals = tuple(_then(aim, person, work, lines.get(aim.key, ()), desk) for aim in person.plan.goals)
    said = person.plan.words if person.plan.said_on and person.plan.said_on <= work.version_on else None
    content = Content(said.text if said else "", said.language if said else "", goals)
    version = desk.rows.add(
        Version, desk.keys, survivor_id=desk.keys.survivor, number=1, why="first", content=written(content),
        made_at=at(work.version_on, desk.now, 3), made_by=desk.writer)
    desk.rows.add(
        Answer, desk.keys, **desk.hers, version_id=version, answer=work.answer,
        words=work.said.text if work.said else "", language=work.said.language if work.said else "",
        explained="talked", explained_in=person.survivor.languages[0], on=work.version_on,
        written_at=at(work.version_on, desk.now, 4))


def _step(made: Made, work: Work, position: int, desk: Desk) -> StepLine:
    """The step as it is now; answers how it stood when the version was made."""
    since, goal = work.version_on, desk.goals[made.goal]
    waits = made.doer == "office"
    open_state = {"state": "waiting", "waiting_on": made.office, "waiting_since": since, "next_on": made.by_on}
    begun = open_state if waits else {"state": "now"}
    step = desk.rows.add(
        Step, desk.keys, **desk.hers, goal_id=goal, text=made.words.text, language=made.words.language, doer=made.doer,
        person=desk.writer if made.doer == "ours" else None, office=made.office, by_on=made.by_on, position=position,
        said_at=at(since, desk.now, position), **({"state": "done"} if made.done_on else begun))
    if made.done_on:
        desk.rows.add(
            StepChange, desk.keys, **desk.hers, goal_id=goal, step_id=step, state="done", was=begun["state"],
            was_waiting_on=made.office if waits else "", was_waiting_since=since if waits else None,
            was_next_on=made.by_on if waits else None, at=at(made.done_on, desk.now, 5))
    return StepLine(
        step, made.words.text, made.words.language, made.doer, desk.writer if made.doer == "ours" else None,
        made.office, made.by_on, "waiting" if waits else "now", made.office if waits else "",
        since if waits else None, made.by_on if waits else None)


def _then(aim: Goal, person: Person, work: Work, steps: Sequence[StepLine], desk: Desk) -> GoalLine:
    """A goal as it stood when the version was made: what became of it later is a change."""
    has_changed = aim.changed_on > work.version_on
    waited: dict[str, Any] = {} if has_changed else waits(aim, person)
    state = "now" if has_changed and aim.state in ("done", "dropped", "waiting") else aim.state
    return GoalLine(
        desk.goals[aim.key], aim.words.text if aim.words else aim.title, aim.words.language if aim.words else "en",
        aim.origin, aim.chosen_by, state, waited.get("waiting_on", ""), waited.get("waiting_since"),
        waited.get("next_on"), tuple(steps))


def _reviews(work: Work, desk: Desk) -> UUID | None:
    held, written_at = None, at(work.version_on, desk.now, 6)
    if work.review_on:
        held = desk.rows.add(
            Review, desk.keys, **desk.hers, due_on=work.review_on, first_due_on=work.review_on, held_on=work.review_on,
            presence="attended", words=work.said.text if work.said else "",
            language=work.said.language if work.said else "", there=["case_worker", "peer"],
            written_at=at(work.review_on, desk.now, 2))
    desk.rows.add(
        Review, desk.keys, **desk.hers, due_on=work.next_on, first_due_on=work.next_on, written_at=written_at)
    return held


def _levels(work: Work, review: UUID | None, desk: Desk) -> None:
    names = ("much_less", "less", "hoped", "more", "much_more")
    for one in work.levels:
        goal, said = desk.goals[one.goal], dict(zip(names, (words.text for words in one.words), strict=True))
        levels = desk.rows.add(
            Levels, desk.keys, **desk.hers, goal_id=goal, **said, language=one.words[0].language,
            described_at=at(work.version_on, desk.now, 1))
        if one.reached is not None and work.review_on:
            desk.rows.add(
                Attainment, desk.keys, **desk.hers, goal_id=goal, levels_id=levels, review_id=review,
                level=one.reached, judged_by="hers", on=work.review_on, written_at=at(work.review_on, desk.now, 3))


def waits(aim: Goal, person: Person) -> dict[str, object]:
    """On whom, since when, and the next date with that office where one is set."""
    if aim.state != "waiting":
        return {}
    ahead = [one.on for one in person.next_dates if one.with_kind == aim.waiting_on]
    return {
        "waiting_on": codes.WAITING_ON[aim.waiting_on], "waiting_since": aim.waiting_since,
        "next_on": min(ahead, default=None),
    }

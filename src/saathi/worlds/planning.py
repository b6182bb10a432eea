"""What is done for a plan, from the plan alone: no draw is taken, so that everything else of a seed stays as it is."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from typing import Any
from zlib import crc32

from saathi.worlds.parameters import read_toml
from saathi.worlds.shapes import Goal, Person, Words
from saathi.worlds.shapes.plans import Levels, Step, Work

ANSWERS = ("agrees", "agrees", "agrees", "not_sure", "disagrees")
REVIEWED_AFTER, REVIEW_EVERY = timedelta(days=95), timedelta(days=90)


@cache
def bank() -> dict[str, Any]:
    return read_toml("steps.toml")


def with_work(person: Person, today: date) -> Person:
    """Steps, levels, one version and its answer; nothing where she has no goal yet."""
    plan = person.plan
    if not plan.goals:
        return person
    chance = crc32(person.survivor.key.encode())
    language = next((one for one in person.survivor.languages if one in ("bn", "hi", "mr")), "hi")
    version_on = max(goal.opened_on for goal in plan.goals)
    answer = ANSWERS[chance % len(ANSWERS)]
    said = next((one[language] for one in bank()["said"] if one["answer"] == answer), "")
    review_on = version_on + REVIEW_EVERY if version_on + REVIEWED_AFTER < today else None
    work = Work(
        steps=tuple(step for goal in plan.goals for step in _steps(goal, language, version_on, today)),
        levels=tuple(level for goal in plan.goals for level in _levels(goal, language, bool(review_on))),
        version_on=version_on,
        answer=answer,
        said=Words(said, language) if said else None,
        review_on=review_on,
        next_on=max(today, (review_on or version_on) + REVIEW_EVERY) + timedelta(days=chance % 21),
    )
    return replace(person, plan=replace(plan, work=work))


def _steps(goal: Goal, language: str, version_on: date, today: date) -> Iterator[Step]:
    if goal.state in ("idea", "dropped"):
        return
    ended = goal.changed_on if goal.state == "done" else None
    for number, one in enumerate(one for one in bank()["step"] if one["area"] == goal.area):
        is_first = number == 0 and one["doer"] != "office" and goal.changed_on > goal.opened_on
        done_on = ended or (goal.changed_on if is_first else None)
        by_on = None if one["doer"] == "hers" else max(today, version_on) + timedelta(days=7 + number * 9)
        yield Step(goal.key, Words(one[language], language), one["doer"], one.get("office", ""), by_on, done_on)


def _levels(goal: Goal, language: str, was_reviewed: bool) -> Iterator[Levels]:
    for one in bank()["levels"]:
        if one["area"] == goal.area and goal.state not in ("idea", "dropped"):
            reached = (1 if goal.state == "done" else -1) if was_reviewed else None
            yield Levels(goal.key, tuple(Words(text, language) for text in one[language]), reached)

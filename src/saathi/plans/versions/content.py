"""What a version holds, as frozen values and as the sealed text they are kept in; and how two of them differ."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, fields, replace
from datetime import date
from typing import Any
from uuid import UUID


@dataclass(frozen=True, slots=True)
class StepLine:
    """A step as it stands. `person` is the one of us who does it, `office` the kind of office that does."""

    id: UUID
    text: str
    language: str
    doer: str
    person: UUID | None
    office: str
    by_on: date | None
    state: str
    waiting_on: str
    waiting_since: date | None
    next_on: date | None


@dataclass(frozen=True, slots=True)
class GoalLine:
    id: UUID
    text: str
    language: str
    origin: str
    chosen_by: str
    state: str
    waiting_on: str
    waiting_since: date | None
    next_on: date | None
    steps: tuple[StepLine, ...] = ()


@dataclass(frozen=True, slots=True)
class Content:
    """Her words as they were newest then, and goals and steps in her order."""

    words: str
    language: str
    goals: tuple[GoalLine, ...]

    @property
    def is_empty(self) -> bool:
        return not self.words and not self.goals


@dataclass(frozen=True, slots=True)
class Change:
    """`what` is words, order, goal or step; `kind` added, changed or dropped. `was` is what stood before."""

    what: str
    kind: str
    now: Any = None
    was: Any = None


def written(content: Content) -> str:
    return json.dumps(asdict(content), default=str, ensure_ascii=False, separators=(",", ":"))


def read(text: str) -> Content:
    """Raises what json and the dataclasses raise for anything `written` did not write."""
    said = json.loads(text)
    goals = tuple(_goal(one) for one in said["goals"])
    return Content(said["words"], said["language"], goals)


def _goal(said: dict[str, Any]) -> GoalLine:
    steps = tuple(StepLine(**_plain(StepLine, one)) for one in said["steps"])
    return replace(GoalLine(**_plain(GoalLine, {**said, "steps": ()})), steps=steps)


def _plain(kind: Any, said: dict[str, Any]) -> dict[str, Any]:
    """Days and ids out of the text they were written as."""
    return {field.name: _value(field.name, said[field.name]) for field in fields(kind)}


def _value(name: str, value: Any) -> Any:
    if value and (name.endswith("_on") or name == "waiting_since") and name != "waiting_on":
        return date.fromisoformat(value)
    return UUID(value) if value and name in ("id", "person") else value


def changes(then: Content, now: Content) -> tuple[Change, ...]:
    """What was added, changed and dropped, goal by goal in her order as it is now. Nothing is ever taken out of a plan:
    what she no longer wants stands in it as dropped."""
    found = list(_of_words(then, now))
    before = {one.id: one for one in then.goals}
    for goal in now.goals:
        found += _of_line("goal", before.get(goal.id), goal)
        known = before[goal.id].steps if goal.id in before else ()
        steps = {one.id: one for one in known}
        for step in goal.steps:
            found += _of_line("step", steps.get(step.id), step)
        if _is_reordered(known, goal.steps):
            found.append(Change("order", "changed", now=goal))
    if _is_reordered(then.goals, now.goals):
        found.append(Change("order", "changed"))
    return tuple(found)


def _of_words(then: Content, now: Content) -> Iterator[Change]:
    if now.words != then.words:
        kind = "changed" if then.words else "added"
        yield Change("words", kind, now=now, was=then)


def _of_line(what: str, was: Any, now: Any) -> Iterator[Change]:
    if was is None:
        yield Change(what, "added", now=now)
    elif _bare(was) != _bare(now):
        is_dropped = now.state == "dropped" and was.state != "dropped"
        yield Change(what, "dropped" if is_dropped else "changed", now=now, was=was)


def _bare(line: Any) -> Any:
    return replace(line, steps=()) if isinstance(line, GoalLine) else line


def _is_reordered(then: Iterable[Any], now: Iterable[Any]) -> bool:
    ids = [one.id for one in then]
    known = set(ids)
    return [one.id for one in now if one.id in known] != ids

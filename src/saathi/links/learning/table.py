"""The one table of how learning goes, from what she chose to whether she lives from it. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from ..learning_choices import PathState, PathStep, Waits

ASKED_AGAIN = 90  # days after which she is asked whether she uses it (our own rule)


@dataclass(frozen=True, slots=True)
class Move:
    step: str
    froms: tuple[str, ...]
    to: str
    waits_on: str
    act: str


TABLE = (
    Move(PathStep.BEGINS, (PathState.CHOSEN,), PathState.LEARNING, Waits.COURSE, "learning.begin"),
    Move(PathStep.FINISHES, (PathState.LEARNING,), PathState.FINISHED, Waits.US, "learning.finish"),
    Move(PathStep.LEAVES, (PathState.CHOSEN, PathState.LEARNING), PathState.LEFT, "", "learning.finish"),
    Move(PathStep.USES, (PathState.FINISHED, PathState.NOT_USED), PathState.USED, "", "learning.use"),
    Move(
        PathStep.DOES_NOT, (PathState.FINISHED, PathState.USED, PathState.NOT_USED), PathState.NOT_USED, Waits.US,
        "learning.use",
    ),
)  # fmt: skip


def found(state: str, step: str) -> Move | None:
    """The row of the table by which this step may follow, None where none does."""
    return next((one for one in TABLE if one.step == step and state in one.froms), None)


def steps_of(state: str, act: str) -> list[str]:
    return [one.step for one in TABLE if one.act == act and state in one.froms]


def acts_of(state: str) -> list[str]:
    return list(dict.fromkeys(one.act for one in TABLE if state in one.froms))

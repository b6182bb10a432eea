"""What may follow what for one step of a way home, and by which act: one table for every way. Pure data.

Who waits on whom stands in `steps.toml`; which step may follow which other stands there as `needs`. That a permit runs
out is the only thing time does by itself: it has no act.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ..return_choices import StepState as State
from .loading import KINDS, Step

NEW, ASKED, WAITS, DONE = State.NOT_BEGUN.value, State.ASKED.value, State.WAITS.value, State.DONE.value
OVER, NO, UNNEEDED = State.LAPSED.value, State.REFUSED.value, State.NOT_NEEDED.value
TIME = ""  # no act: the day does it


@dataclass(frozen=True, slots=True)
class Row:
    """For a step of one of these kinds: from `state`, by `act`, to `to`."""

    kinds: tuple[str, ...]
    state: str
    transition: str
    to: str
    act: str


def _but(*kinds: str) -> tuple[str, ...]:
    return tuple(kind for kind in KINDS if kind not in kinds)


def _from(states: tuple[str, ...], transition: str, to: str, act: str, kinds: tuple[str, ...]) -> tuple[Row, ...]:
    return tuple(Row(kinds, state, transition, to, act) for state in states)


TABLE: tuple[Row, ...] = (
    *_from((NEW, ASKED, WAITS, NO, OVER), "ask", ASKED, "returns.ask", _but("video", "escort")),
    *_from((NEW, NO), "ask", ASKED, "returns.ask_video", ("video",)),
    *_from((NEW, NO), "ask", ASKED, "returns.ask_escort", ("escort",)),
    *_from((NEW, ASKED, WAITS, OVER), "wait", WAITS, "returns.wait", _but("video", "escort")),
    *_from((ASKED, WAITS), "wait", WAITS, "returns.wait", ("video", "escort")),
    *_from((NEW, ASKED, WAITS), "reach", DONE, "returns.reach", _but("permit", "day", "video", "escort")),
    *_from((ASKED, WAITS), "reach", DONE, "returns.reach", ("video", "escort")),
    # A permit is given again as often as it runs out; each is a version of its own.
    *_from((NEW, ASKED, WAITS, NO, OVER, DONE), "reach", DONE, "returns.permit", ("permit",)),
    *_from((NEW, ASKED, WAITS), "reach", DONE, "returns.schedule", ("day",)),
    *_from((DONE,), "put_off", WAITS, "returns.put_off", ("day",)),
    *_from((ASKED, WAITS), "refuse", NO, "returns.refuse", _but("crossing")),
    *_from((NEW, ASKED, WAITS, NO), "skip", UNNEEDED, "returns.skip", _but("permit", "day", "crossing")),
    *_from((DONE,), "lapse", OVER, TIME, ("permit",)),
)


def rows(kind: str, state: str, act: str = "") -> list[Row]:
    """Of a step of this kind in this state; narrowed to an act. What time does is no act of anybody."""
    return [
        row for row in TABLE if kind in row.kinds and row.state == state and row.act and act in ("", row.act)
    ]


def acts_of(step: Step, state: str) -> list[str]:
    """What may be written about a step now; only what may be left out can be said to be not needed."""
    found = [row.act for row in rows(step.of, state)]
    return [act for act in dict.fromkeys(found) if act != "returns.skip" or step.optional]


def stands(step: Step, state: str, permit_until: date | None, today: date) -> str:
    """The state of a step on a day: a permit that was given stands until its last day has passed."""
    if step.of == "permit" and state == DONE and permit_until is not None and permit_until < today:
        return OVER
    return state

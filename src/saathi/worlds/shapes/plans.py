"""What is done for her plan: steps, levels, the version she was asked about, and reviews."""

from dataclasses import dataclass
from datetime import date

from saathi.worlds.shapes.words import Words


@dataclass(frozen=True, slots=True)
class Step:
    """`goal` is the goal's key. doer: hers, ours, office (then `office` is a code of plans.forms.WAITING_ON).
    `by_on` is None where she does it; `done_on` while it is not done."""

    goal: str
    words: Words
    doer: str
    office: str
    by_on: date | None
    done_on: date | None


@dataclass(frozen=True, slots=True)
class Levels:
    """Her words from -2 to +2, and the level reached, None where nobody looked yet."""

    goal: str
    words: tuple[Words, ...]
    reached: int | None


@dataclass(frozen=True, slots=True)
class Work:
    """`answer`: agrees, not_sure, disagrees. A review was held on `review_on`, None where there was none yet."""

    steps: tuple[Step, ...]
    levels: tuple[Levels, ...]
    version_on: date
    answer: str
    said: Words | None
    review_on: date | None
    next_on: date

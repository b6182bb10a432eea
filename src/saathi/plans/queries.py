"""Reads of her plan."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db.models import OuterRef, QuerySet, Subquery

from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.compiled import SURVIVOR, Compiled

from .levels.scoring import t_score
from .models import Attainment, Goal, Levels, Words
from .reviews.queries import ReviewFact, ahead_of
from .versions.content import Change, Content, GoalLine, changes
from .versions.queries import VersionFact, goals_of, versions_of
from .versions.rules import why_no_version


@dataclass(frozen=True, slots=True)
class Said:
    text: str
    language: str
    said_at: datetime


@dataclass(frozen=True, slots=True)
class GoalCard:
    id: UUID
    text: str
    language: str
    state: str
    chosen_by: str
    origin: str
    waiting_on: str
    waiting_since: date | None
    next_on: date | None


@dataclass(frozen=True, slots=True)
class Plan:
    """Her newest words, the earlier ones, and goals in her order."""

    words: Said | None
    earlier: tuple[Said, ...]
    goals: tuple[GoalCard, ...]


_all_words = Compiled(lambda: Words.objects.filter(survivor_id=SURVIVOR).order_by("-said_at"))
_newest_words = Compiled(lambda: Words.objects.filter(survivor_id=SURVIVOR).order_by("-said_at")[:1])
_goals = Compiled(lambda: Goal.objects.filter(survivor_id=SURVIVOR).order_by("position", "said_at"))


@query("plans.page")
def plan(actor: Actor, survivor: UUID, *, earlier: int = 0) -> Plan:
    """Her plan; `earlier` is how many older versions of her words to bring along."""
    rows = _all_words(survivor=survivor) if earlier else _newest_words(survivor=survivor)
    said = [Said(row.text.read(), row.language, row.said_at) for row in rows[: earlier + 1]]
    goals = [
        GoalCard(
            row.pk,
            row.text.read(),
            row.language,
            row.state,
            row.chosen_by,
            row.origin,
            row.waiting_on,
            row.waiting_since,
            row.next_on,
        )
        for row in _goals(survivor=survivor)
    ]
    return Plan(said[0] if said else None, tuple(said[1:]), tuple(goals))


@dataclass(frozen=True, slots=True)
class LevelsFact:
    """Her words for -2 to +2, in that order; `reached` is the newest judgement, None while there is none."""

    words: tuple[str, ...]
    language: str
    described_at: datetime
    reached: int | None
    judged_by: str
    judged_on: date | None


@dataclass(frozen=True, slots=True)
class Aim:
    """A goal as its own part of her plan. Once work on it has begun, levels are described no more."""

    line: GoalLine
    levels: LevelsFact | None
    has_begun: bool


@dataclass(frozen=True, slots=True)
class Attained:
    """Over all goals whose level was judged: how many, how many of them she judged herself, the T score (`t_score`);
    and how many goals she dropped, which are no failures and stand in no score."""

    n: int
    n_by_her: int
    n_dropped: int
    score: float | None


@dataclass(frozen=True, slots=True)
class Whole:
    """Her plan with its steps, levels, versions and the review that is ahead. `changed`: what is otherwise than in the
    version she agreed to; where she agreed to none, than in the newest. `no_version` holds a new version back."""

    said: Said | None
    earlier: tuple[Said, ...]
    aims: tuple[Aim, ...]
    attained: Attained
    versions: tuple[VersionFact, ...]
    changed: tuple[Change, ...]
    no_version: str
    ahead: ReviewFact | None

    @property
    def newest(self) -> VersionFact | None:
        return next(iter(self.versions), None)

    @property
    def agreed(self) -> VersionFact | None:
        """The newest version she agreed to and did not take her yes back from."""
        return next((one for one in self.versions if one.is_agreed), None)


@query("plans.whole")
def whole(actor: Actor, survivor: UUID, *, earlier: int = 10) -> Whole:
    """In six statements at most, however much her plan holds."""
    said = [Said(row.text.read(), row.language, row.said_at) for row in _all_words(survivor=survivor)[: earlier + 1]]
    lines, begun = goals_of(survivor)
    levels = levels_of(survivor) if lines else {}
    made, newest_words = tuple(versions_of(survivor)), said[0] if said else None
    now = Content(newest_words.text if newest_words else "", newest_words.language if newest_words else "", lines)
    since = next((one for one in made if one.is_agreed), next(iter(made), None))
    aims = tuple(Aim(line, levels.get(line.id), line.id in begun) for line in lines)
    return Whole(
        said=newest_words,
        earlier=tuple(said[1:]),
        aims=aims,
        attained=_attained(aims),
        versions=made,
        changed=changes(since.content, now) if since else (),
        no_version=why_no_version(made[0] if made else None, now),
        ahead=ahead_of(survivor),
    )


def _attained(aims: tuple[Aim, ...]) -> Attained:
    kept = [aim.levels for aim in aims if aim.levels and aim.line.state != "dropped"]
    reached = [one.reached for one in kept if one.reached is not None]
    by_her = sum(1 for one in kept if one.reached is not None and one.judged_by == "hers")
    dropped = sum(1 for aim in aims if aim.line.state == "dropped")
    return Attained(len(reached), by_her, dropped, t_score(reached))


_COLUMNS = tuple(field.attname for field in Levels._meta.concrete_fields)


def _judged(column: str) -> Subquery:
    newest = Attainment.objects.filter(goal=OuterRef("goal")).order_by("-on", "-written_at")
    return Subquery(newest.values(column)[:1])


def _levels_with_newest() -> QuerySet[Levels, tuple[object, ...]]:
    rows = Levels.objects.filter(survivor_id=SURVIVOR).order_by("described_at")
    judged = [_judged(column) for column in ("level", "judged_by", "on")]
    return rows.values_list(*_COLUMNS, *judged)


_levels = Compiled(_levels_with_newest)


def levels_of(survivor: UUID) -> dict[UUID, LevelsFact]:
    """By goal, as they were described last. Inside a query that is open."""
    found: dict[UUID, LevelsFact] = {}
    for values in _levels(survivor=survivor):
        row = Levels.from_db("default", _COLUMNS, values[: len(_COLUMNS)])
        cells = (row.much_less, row.less, row.hoped, row.more, row.much_more)
        words = tuple(cell.read() for cell in cells)
        found[row.goal_id] = LevelsFact(words, row.language, row.described_at, *values[len(_COLUMNS) :])
    return found

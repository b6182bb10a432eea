"""What people learn, as rows: courses that lay before them, what each took of it, and whether she lives from it."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any, NamedTuple
from uuid import UUID

from saathi.kernel.sections import Section
from saathi.links.learning.market.facts import Market, market_of
from saathi.links.learning.offered import as_option
from saathi.links.learning.table import ASKED_AGAIN, found
from saathi.links.learning_choices import PathState, PathStep, Waits, WhyNot
from saathi.links.models import LearningGap, LearningOffer, LearningPath, LearningStep
from saathi.worlds.loading.week.market import courses, notes
from saathi.worlds.loading.week.stage import Stage

LEARNING = Section.LEARNING


class Story(NamedTuple):
    """`laid` before her so many days ago; `took` one of them, or `wait` or `none`, or nothing yet; `did`: the steps,
    each so many days ago, and why. What she said comes from data/week.toml."""

    laid: tuple[str, ...]
    ago: int
    took: str
    did: tuple[tuple[str, int, str], ...] = ()
    says: str = ""


NORTH, SOUTH = ("parlour", "scooter", "ward", "crab"), ("ducks", "kitchen", "parlour")
OVER = ("dairy", "sewing", "crab")
STORIES: dict[str, tuple[tuple[Story, ...], ...]] = {
    "IN-D303": (
        (
            Story(NORTH[:3], 61, "none", says="learn_not_parlour"),
            Story(NORTH[1:], 52, "scooter", ((PathStep.BEGINS, 33, ""),), "learn_scooter"),
        ),
        (Story(("sewing", "ward", "crab"), 215, "sewing", (
            (PathStep.BEGINS, 205, ""), (PathStep.FINISHES, 40, ""), (PathStep.DOES_NOT, 12, WhyNot.NO_WORK),
        ), "learn_sewing"),),
        (Story(NORTH[:3], 21, "parlour", (), "learn_sewing"), Story(NORTH[1:], 6, "")),
        (Story(NORTH[1:], 190, "crab", (
            (PathStep.BEGINS, 175, ""), (PathStep.FINISHES, 118, ""), (PathStep.USES, 25, ""),
        ), "learn_crab"),),
    ),
    "IN-D304": (
        (Story(SOUTH, 130, "ducks", (
            (PathStep.BEGINS, 118, ""), (PathStep.FINISHES, 88, ""), (PathStep.USES, 12, ""),
        ), "learn_ducks"),),
        (Story(SOUTH, 11, ""),),
    ),
    "BD-D20": ((Story(OVER, 44, "dairy", ((PathStep.BEGINS, 30, ""),), "learn_ducks"),),),
}  # fmt: skip
ONE_IN = 2


def learned(stage: Stage) -> None:
    home = stage.person.survivor.district
    if stage.turn % ONE_IN or home not in STORIES:
        return
    stories = STORIES[home]
    for story in stories[stage.turn // ONE_IN % len(stories)]:
        if stage.ago(story.ago) >= stage.person.case.opened_on:
            write(stage, story, home)


def write(stage: Stage, story: Story, home: str) -> None:
    """Facts and market as they are now: an invented course has no earlier ones."""
    every, said = courses(stage.now), stage.she_says(story.says) if story.says else {"words": "", "language": ""}
    laid = [every[key] for key in story.laid]
    options = [
        as_option(f"c{n}", one, _market(stage, home, one.occupation), home) for n, one in enumerate(laid, start=1)
    ]
    keys = {key: f"c{n}" for n, key in enumerate(story.laid, start=1)}
    organisation = stage.places.ids[stage.worker.organisation]
    chosen: dict[str, Any] = {
        "picked": keys.get(story.took, story.took), "made_by": "hers", "chosen_on": stage.ago(story.ago),
        "her_words": said["words"], "her_language": said["language"],
    } if story.took else {}  # fmt: skip
    offer = stage.add(
        LearningOffer, district=home, language=stage.person.survivor.languages[0],
        options=json.dumps(options, ensure_ascii=False), organisation=organisation, **chosen,
        **stage.by(stage.worker, story.ago, 5),
    )  # fmt: skip
    if story.took == "none":
        stage.add(
            LearningGap, district=home, occupation="7231", her_words=said["words"], language=said["language"],
            on=stage.ago(story.ago), organisation=organisation, **stage.by(stage.worker, story.ago, 6),
        )  # fmt: skip
    elif story.took in keys:
        _path(stage, story, home, offer, said)


def _market(stage: Stage, home: str, occupation: str) -> Market:
    there = [one for one in notes(stage.now) if (one.district, one.occupation) == (home, occupation)]
    return market_of(there, stage.today)


def _path(stage: Stage, story: Story, home: str, offer: UUID, said: dict[str, Any]) -> None:
    course, on = courses(stage.now)[story.took], stage.ago(story.ago)
    is_mismatch = _market(stage, home, course.occupation).is_mismatch
    row: dict[str, Any] = {
        "state": PathState.CHOSEN, "waits_on": Waits.US, "since_on": on, "next_on": on + timedelta(days=30),
        "mismatch_told_on": on if is_mismatch else None, "starts_on": course.starts_on, "why": "",
    }  # fmt: skip
    for step, days_ago, why in story.did:
        row |= _after(row["state"], step, stage.ago(days_ago), course.weeks) | {"why": why}
    path = stage.add(
        LearningPath, offer_id=offer, course_id=course.id, occupation=course.occupation, district=home,
        weeks=course.weeks, **row, **stage.by(stage.worker, story.ago, 7),
    )  # fmt: skip
    for turn, (step, days_ago, why) in enumerate(((PathStep.CHOOSES, story.ago, ""), *story.did)):
        words = {"her_words": said["words"], "language": said["language"]} if turn == 0 else {}
        stage.add(
            LearningStep, path_id=path, what=step, on=stage.ago(days_ago), why=why, **words,
            **stage.by(stage.worker, days_ago, 8 + turn),
        )  # fmt: skip


def _after(state: str, step: str, on: date, weeks: int) -> dict[str, Any]:
    move = found(state, step)
    assert move is not None, f"{step} does not follow {state}"
    days = timedelta(weeks=weeks, days=14) if step == PathStep.BEGINS else timedelta(days=ASKED_AGAIN)
    waits = {"since_on": on, "next_on": on + days} if move.waits_on else {"since_on": None, "next_on": None}
    ends = {"done_on": on} if step in (PathStep.FINISHES, PathStep.LEAVES) else {}
    begins = {"starts_on": on} if step == PathStep.BEGINS else {}
    return {"state": move.to, "waits_on": move.waits_on, **waits, **ends, **begins}

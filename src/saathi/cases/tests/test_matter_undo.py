"""A step of a matter that was written by mistake is taken back within the hour. Invented people."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from tests.contracts.stands import AWARD, CLAIM

from saathi.cases.matters.actions import award, close_matter, move_matter, open_matter, pay, tell, undo, wait_on
from saathi.cases.models import CaseEvent
from saathi.cases.queries.matters import matters
from saathi.cases.tests.test_matters import NOW, TOLD, ago, only
from saathi.kernel.clock import server_clock
from saathi.kernel.errors import Refused
from saathi.kernel.scope import opened


def _stood(world: Any) -> tuple[Any, ...]:
    one = only(world)
    here = one.standing
    return (
        one.stage, one.track, one.is_at_end, one.awarded, one.paid, one.closed_on, one.told_on, here.waiting_on,
        here.since, here.next_on, here.is_date_given, here.tell_by_on, one.asked_on, one.question,
    )  # fmt: skip


STEPS = {
    "moved": lambda world, made: move_matter(
        world.bea, made, {"stage": "inquiry", "by": "legal_services", "next_on": ago(-5)}
    ),
    "waits": lambda world, made: wait_on(
        world.bea, made, {"waiting_on": "court", "since_on": ago(1), "next_on": ago(-3)}
    ),
    "awarded": lambda world, made: award(world.bea, made, AWARD),
    "told": lambda world, made: tell(
        world.bea, made, {**TOLD, "understood": "asks", "her_words": "কবে?", "language": "bn"}
    ),
    "closed": lambda world, made: close_matter(world.bea, made, {"outcome": "her_wish"}),
}


@pytest.mark.parametrize("what", STEPS)
def test_a_step_taken_back_leaves_the_matter_as_it_stood(world: Any, what: str) -> None:
    made = open_matter(world.bea, world.amal, {**CLAIM, "on": ago(30), "asked_on": ago(4)})
    before = _stood(world)
    STEPS[what](world, made)
    assert _stood(world) != before
    undo(world.bea, made)
    one = only(world)
    assert _stood(world) == before
    assert [(step.what, step.is_undone) for step in one.steps if step.what != "opened"] == [(what, True)]
    with pytest.raises(Refused, match="This began the matter"):
        undo(world.bea, made)


def test_steps_are_taken_back_one_after_another_the_newest_first(world: Any) -> None:
    made = open_matter(world.bea, world.amal, {**CLAIM, "on": ago(30), "asked_on": ago(4)})
    award(world.bea, made, AWARD)
    pay(world.bea, made, {"amount": "40,000", "account": "own", "next_on": ago(-9)})
    undo(world.bea, made)
    assert (only(world).awarded, only(world).paid) == (10_000_000, 0)
    undo(world.bea, made)
    assert (only(world).awarded, only(world).paid, only(world).stage.code) == (0, 0, "filed")
    award(world.bea, made, {**AWARD, "on": ago(29)})  # what was taken back holds no later day up


def test_only_who_wrote_it_takes_it_back_and_within_the_hour(world: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from saathi.cases.matters import rules

    made = open_matter(world.bea, world.amal, {**CLAIM, "on": ago(30), "asked_on": ago(4)})
    STEPS["waits"](world, made)
    assert only(world).undo is not None and matters(world.indu, world.amal).matters[0].undo is None
    with pytest.raises(Refused, match="Only the person who wrote"):
        undo(world.indu, made)
    in_an_hour = server_clock() + timedelta(minutes=61)
    assert only(world, lambda: in_an_hour).undo is None
    monkeypatch.setattr(rules.timezone, "now", lambda: in_an_hour)
    with pytest.raises(Refused, match="An hour has passed"):
        undo(world.bea, made)


def test_the_laws_dates_forget_what_the_step_told_them(world: Any) -> None:
    made = open_matter(
        world.bea, world.amal, {"kind": "in_criminal_case", "stage": "fir", "on": ago(90), "asked_on": NOW}
    )
    with opened(world.bea, "test.read", writes=False):
        before = set(CaseEvent.objects.filter(undone_at=None).values_list("pk", flat=True))
    move_matter(world.bea, made, {"stage": "charge_sheet", "by": "police", "on": ago(20), "next_on": ago(-9)})
    with opened(world.bea, "test.read", writes=False):
        written = set(CaseEvent.objects.filter(undone_at=None).values_list("pk", flat=True)) - before
    undo(world.bea, made)
    with opened(world.bea, "test.read", writes=False):
        after = set(CaseEvent.objects.filter(undone_at=None).values_list("pk", flat=True))
    assert written and after == before


def test_an_end_stays_once_the_matter_was_begun_again(world: Any) -> None:
    made = open_matter(world.bea, world.amal, {**CLAIM, "on": ago(30), "asked_on": ago(4)})
    close_matter(world.bea, made, {"outcome": "her_wish"})
    open_matter(world.bea, world.amal, CLAIM)
    with pytest.raises(Refused, match="begun again since"):
        undo(world.bea, made)

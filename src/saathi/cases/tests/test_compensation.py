"""What was awarded, what reached her and what is still owed, through the acts. Invented people."""

from __future__ import annotations

from typing import Any

import pytest
from tests.contracts.stands import AWARD, CLAIM, awarded, claim

from saathi.cases.matters.actions import award, close_matter, move_matter, open_matter, pay
from saathi.cases.queries.matters import matters
from saathi.cases.tests.test_matters import NOW, ago, only
from saathi.kernel.errors import Invalid, Refused


def test_awarded_is_not_paid(world: Any) -> None:
    made = awarded(world)
    assert (only(world).awarded, only(world).paid, only(world).currency) == (100_000_00, 0, "INR")
    with pytest.raises(Refused, match="next date"):
        pay(world.bea, made, {"amount": "25,000.50", "account": "own"})
    pay(world.bea, made, {"amount": "25,000.50", "account": "own", "next_on": ago(-40)})
    here = only(world)
    assert (here.paid, here.is_at_end, here.standing.next_on) == (25_000_50, False, ago(-40))
    with pytest.raises(Refused, match="more than what is still owed"):
        pay(world.bea, made, {"amount": "80000", "account": "own"})
    with pytest.raises(Refused, match="stays open until it has"):
        close_matter(world.bea, made, {"outcome": "stopped"})
    pay(world.bea, made, {"amount": "74999.50", "account": "shared"})
    here = only(world)
    assert here.paid == here.awarded and here.is_at_end and here.standing.waiting_on == ""
    assert [(one.amount, one.account) for one in here.steps if one.what == "paid"] == [
        (25_000_50, "own"), (74_999_50, "shared"),
    ]  # fmt: skip
    close_matter(world.bea, made, {"outcome": "reached"})
    assert matters(world.bea, world.amal).matters[0].closed_on == NOW


def test_a_sum_is_written_as_a_sum(world: Any) -> None:
    made = claim(world)
    with pytest.raises(Refused, match="has a sum"):
        move_matter(world.bea, made, {"stage": "awarded", "by": "legal_services", "asked_on": NOW})
    with pytest.raises(Refused, match="first what was awarded"):
        pay(world.bea, made, {"amount": "5", "account": "own"})
    with pytest.raises(Invalid):
        open_matter(world.bea, world.amal, {**CLAIM, "kind": "in_interim", "stage": "awarded"})
    for wrong in ("0", "-5", "1.001", "many"):
        with pytest.raises(Invalid):
            award(world.bea, made, {**AWARD, "amount": wrong})


def test_a_contested_award_goes_up_and_never_ends_while_it_is_owed(world: Any) -> None:
    made = awarded(world)
    move_matter(world.bea, made, {"stage": "appealed", "by": "her", "asked_on": NOW})
    with pytest.raises(Refused, match="stays open until it has"):
        move_matter(world.bea, made, {"stage": "refused", "by": "legal_services"})
    pay(world.bea, made, {"amount": "40000", "account": "own", "next_on": NOW})
    with pytest.raises(Refused, match="not more than what has reached her"):
        award(world.bea, made, {**AWARD, "amount": "40000"})
    award(world.bea, made, {**AWARD, "amount": "300000"})
    assert (only(world).awarded, only(world).paid) == (300_000_00, 40_000_00)

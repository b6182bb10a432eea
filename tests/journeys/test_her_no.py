"""She wants to leave, she is away and comes back, and she does not agree: every page of it, as a worker goes through."""

from __future__ import annotations

from collections.abc import Callable
from uuid import uuid4

import pytest
from django.urls import resolve

from saathi.kernel.clock import today
from tests.world import idea

from .combinations import Look, in_turn
from .doing import does, newcomer, ways
from .visitor import Visitor

pytestmark = [pytest.mark.journey, pytest.mark.slow]
LOOKS = [Look("bn", "light", 360), Look("en", "dark", 1280)]
HER_WORDS = "আমি বাড়ি যেতে চাই।"


@pytest.mark.parametrize("look", in_turn(LOOKS, 0), ids=str)
def test_she_asks_to_leave_and_leaves(visitor: Callable[..., Visitor], look: Look) -> None:
    """Given a stay; when she is asked, asks to leave, changes her mind, and asks again; then it ends as she left."""
    bea, her = newcomer(visitor, look)
    leaving = f"{her}leaving/"
    does(bea, leaving, "stays.ask_wish")
    does(bea, leaving, "stays.ask_to_leave", words=HER_WORDS)
    bea.opens(f"{leaving}letter/")
    bea.looks_well()
    does(bea, leaving, "stays.write_letter")
    does(bea, leaving, "stays.follow_up", next_on=today())
    does(bea, leaving, "stays.withdraw_request", words="আমি থাকতে চাই।")
    does(bea, leaving, "stays.ask_to_leave", words=HER_WORDS)
    assert HER_WORDS in bea.opens(leaving).content()
    does(bea, leaving, "stays.left", left_on=today())
    assert "stays.left" not in ways(bea.opens(leaving))
    bea.looks_well()


@pytest.mark.parametrize("look", in_turn(LOOKS, 1), ids=str)
def test_she_is_away_and_comes_back_without_blame(visitor: Callable[..., Visitor], look: Look) -> None:
    bea, her = newcomer(visitor, look)
    leaving = f"{her}leaving/"
    does(bea, leaving, "leaves.ask", from_on=today(), until_on=today())
    does(bea, leaving, "leaves.answer")
    does(bea, leaving, "leaves.returned")
    does(bea, leaving, "stays.missing")
    bea.opens(her)
    bea.looks_well()
    does(bea, leaving, "stays.told_missing")
    does(bea, leaving, "stays.returned")
    assert "stays.missing" in ways(bea.opens(leaving))


@pytest.mark.parametrize("look", in_turn(LOOKS, 2), ids=str)
def test_she_does_not_agree_and_it_is_changed(visitor: Callable[..., Visitor], look: Look) -> None:
    """Given what the committee decided for her; when she does not agree; then everything done for her is written down,
    and her ledger says that it was changed."""
    bea, her = newcomer(visitor, look)
    decided = {
        "what": "placement", "made_by": "for_her", "decider": "cwc", "reason": "No place near her home.",
        "law": "in_jj_2015_s37", "position": "disagree", "her_words": HER_WORDS, "her_language": "bn",
        "decided_on": today().isoformat(), "review_on": today().isoformat(), "once": str(uuid4()),
    }  # fmt: skip
    assert bea.home.ask("POST", f"{her}decisions/record/", "bea", decided).status == 303
    does(bea, f"{her}decisions/", "challenges.lodge", her_words=HER_WORDS)
    one = bea.path()
    assert resolve(one).url_name == "challenges.page"
    does(bea, one, "challenges.step")
    does(bea, one, "challenges.helper", organisation=idea("bandhu"))
    does(bea, one, "challenges.check", answer="nothing")
    does(bea, one, "challenges.tell")
    does(bea, one, "challenges.conclude", changed="yes", why="She may live near her home.")
    bea.opens(f"{her}decisions/")
    bea.looks_well()
    bea.opens(one)
    bea.looks_well()



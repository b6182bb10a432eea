"""Two lives in a shelter, each from the first day to the last line, as four people live them with her.

Bea is the case worker, Gita the counsellor, Indu the superintendent; Dia
works near her home. All words are invented.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from saathi.kernel.clock import today
from saathi.kernel.sections import Section
from tests.world import idea

from .combinations import Look, in_turn
from .doing import does, fills, newcomer, ways
from .visitor import Visitor

pytestmark = [pytest.mark.journey, pytest.mark.slow]
LOOKS = [Look("bn", "light", 360), Look("en", "dark", 1280)]
NO = "আমি আরও থাকতে চাই না।"
HOME = "আমি বাড়ি যেতে চাই।"
SCHOOL = "আমি স্কুলে ফিরতে চাই।"
CHILD, ADULT = {"age_band": "16", "track": "child"}, {"age_band": "21", "track": "adult"}


@pytest.mark.parametrize("look", in_turn(LOOKS, 0), ids=str)
def test_a_child_of_16_from_her_production_to_the_quarterly_review(visitor: Callable[..., Visitor], look: Look) -> None:
    """Given a girl of 16 brought before the committee; when her stay is made longer and she says no, and somebody is
    beside her; then it is changed, and at the review she says herself how far she came."""
    began = today() - timedelta(days=95)
    bea, her = newcomer(visitor, look, began, **CHILD)

    # The committee, and what the law says comes next. Without its order her yes alone lets nobody else see her.
    does(bea, f"{her}law/", "clocks.event", what="produced", on=began)
    does(bea, f"{her}record/", "orders.record", authority="cwc", kind="form_18", from_on=began, until_on=_ahead(60))
    gita, indu, dia = _team(visitor, look, bea, her)
    _shown(bea, f"{her}law/")

    # Her plan, in her words, before anything is done.
    does(bea, f"{her}plan/", "plans.words", text=SCHOOL, language="bn")
    does(bea, f"{her}plan/", "plans.goal_add", text=SCHOOL, language="bn", origin="own")
    does(bea, f"{her}plan/", "goals.levels", language="bn")
    does(bea, f"{her}plan/", "steps.add", text="Ask the school.", language="en", doer="hers")
    does(bea, f"{her}plan/", "plans.version", why="first")
    does(bea, f"{her}plan/", "plans.answer", answer="agrees", explained="talked", explained_in="bn")
    _shown(bea, f"{her}plan/")

    # Her case in court, and what she is promised.
    page = bea.opens(f"{her}matters/")
    page.locator("form[action$='/matters/begin/'] [name=kind]").select_option("in_criminal_case")
    with page.expect_navigation():
        page.locator("form[action$='/matters/begin/'] button").click()
    fills(bea, "matters.open")
    does(bea, f"{her}matters/", "matters.tell", language="bn")
    _shown(dia, f"{her}matters/")
    does(bea, f"{her}promises/", "promises.make", words="Bring her school papers.", due_on=_ahead(3), asked_by="her")
    does(bea, f"{her}promises/", "promises.keep")
    does(bea, f"{her}promises/", "meetings.note", how="face_to_face")
    _shown(bea, "/today/")

    # The stay is made longer without her, and she says no to somebody she trusts.
    does(
        indu, her, "decisions.record", what="stay_extended", made_by="for_her", decider="cwc", law="in_jj_2015_s37",
        reason="No place near her home.", her_words=NO, her_language="bn", position="disagree", told="not_yet",
        until_on=_ahead(90), review_on=_ahead(30),
    )  # fmt: skip
    does(gita, f"{her}decisions/", "challenges.lodge", her_words=NO, her_language="bn")
    challenge = gita.path()
    does(gita, challenge, "challenges.helper", organisation=idea("bandhu"))
    does(gita, challenge, "challenges.step")
    assert indu.page.goto(challenge).status == 404  # type: ignore[union-attr]
    assert "◆" not in indu.opens(f"{her}decisions/").locator("main").inner_text()
    does(gita, challenge, "challenges.tell")
    does(indu, challenge, "challenges.answer", answer="We look again with her.")
    does(gita, challenge, "challenges.conclude", changed="yes", why="She goes home in June.")
    does(gita, challenge, "challenges.check", answer="nothing")
    _shown(indu, f"{her}decisions/")

    # The quarterly review: she is there, and says how far she came.
    does(bea, f"{her}plan/reviews/", "reviews.plan_date", due_on=today())
    does(bea, f"{her}plan/reviews/", "reviews.hold", presence="attended", words=SCHOOL, language="bn")
    does(bea, f"{her}plan/", "goals.attain", level="0", judged_by="hers")
    _shown(bea, f"{her}plan/reviews/")
    _shown(bea, her)
    _shown(bea, f"{her}journey/")


@pytest.mark.parametrize("look", in_turn(LOOKS, 1), ids=str)
def test_an_adult_under_a_magistrates_order_asks_to_leave_and_leaves(
    visitor: Callable[..., Visitor], look: Look
) -> None:
    """Given a woman kept under a magistrate's order; when she asks to leave; then the magistrate is asked the same day,
    somebody is with her, and she goes where she chose."""
    began = today() - timedelta(days=30)
    bea, her = newcomer(visitor, look, began, **ADULT)
    gita, indu, dia = _team(visitor, look, bea, her)
    does(
        indu, f"{her}record/", "orders.record", authority="magistrate", kind="itpa_17_4", from_on=began,
        until_on=_ahead(300),
    )  # fmt: skip

    # She is asked, and says that she wants to go.
    leaving = f"{her}leaving/"
    does(gita, leaving, "stays.ask_wish", answer="wants_to_leave", words=HOME, language="bn")
    does(gita, leaving, "stays.ask_to_leave", words=HOME, language="bn")
    _shown(indu, "/today/")
    gita.opens(f"{leaving}letter/")
    gita.looks_well()
    does(bea, leaving, "stays.write_letter")
    does(bea, leaving, "stays.follow_up", next_on=_ahead(7))

    # The law and the papers go with her.
    does(dia, f"{her}record/", "services.record", lane="legal", on=today())
    does(bea, f"{her}notes/", "notes.write", words="She packed her things herself.", section="8")
    does(bea, f"{her}record/", "flags.raise", until_on=_ahead(10))
    does(bea, f"{her}plan/", "plans.words", text=HOME, language="bn")
    _shown(bea, f"{her}notes/")

    # Release is ordered: it is her decision where she goes.
    does(bea, her, "decisions.record", what="stay_ended", made_by="hers", her_words=HOME, her_language="bn")
    does(bea, leaving, "stays.left", left_on=today())
    assert "stays.left" not in ways(bea.opens(leaving))
    _shown(bea, leaving)
    _shown(indu, her)
    _shown(indu, f"{her}journey/")


def _team(visitor: Callable[..., Visitor], look: Look, bea: Visitor, her: str) -> list[Visitor]:
    """Gita and Indu see her as the house does; Dia, near her home, what she agreed to show Bandhu's community workers."""
    does(
        bea, f"{her}sharing/", "consents.give", organisation=idea("bandhu"), who="community_worker", purpose="care",
        sections=[str(int(one)) for one in (Section.PLACE, Section.LEGAL, Section.PLAN)],
        until=_ahead(180), language="bn", proof="own_words", words=HOME,
    )  # fmt: skip
    return [visitor(name, look) for name in ("gita", "indu", "dia")]


def _shown(who: Visitor, where: str) -> None:
    who.opens(where)
    who.looks_well()


def _ahead(days: int) -> date:
    return today() + timedelta(days=days)

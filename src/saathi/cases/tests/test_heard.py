"""What was explained to her, her questions and her wishes as promises, and who may write any of it. Invented people."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.db import IntegrityError, transaction

from saathi.cases.heard.actions import ANSWER_IN, answer, ask, explain
from saathi.cases.heard.queries import heard
from saathi.cases.heard_choices import PART_OF, HelpKind
from saathi.cases.leaving.queries import stay_now
from saathi.cases.promises.queries import promised
from saathi.cases.queries.today import today_of
from saathi.kernel.clock import server_clock, today
from saathi.kernel.errors import Invalid, NotFound, NotHeld, Refused
from saathi.kernel.scope import opened
from saathi.kernel.sections import Section
from saathi.orgs.roles import HER_OWN
from saathi.portal.talks import at_table

CARD = {"piece": "rights.leave", "country": "IN", "track": "child", "language": "bn", "digest": "a" * 64}
BEFORE = {**CARD, "piece": "before.court"}


def here(world: Any, who: str = "bea") -> Any:
    return at_table(world.actor(who), world.amal)


def test_her_last_answer_counts_and_each_is_kept(world: Any) -> None:
    for said in ("not_clear", "clear"):
        answer(here(world), world.amal, {**CARD, "answer": said})
    found = heard(here(world), world.amal)
    assert (found.country, found.track, list(found.answers)) == ("IN", "child", ["rights.leave"])
    one = found.answers["rights.leave"]
    assert (one.answer, one.language, one.is_hers) == ("clear", "bn", True)
    assert (one.explained_on, one.promise) == (today(), None)
    from saathi.cases.models import Heard

    with opened(world.bea, "test.reads", writes=False):
        assert [row.answer for row in Heard.objects.filter(survivor_id=world.amal).order_by("written_at")] == [
            "not_clear", "clear"
        ]


@pytest.mark.parametrize(("card", "said"), [(CARD, "ask"), (BEFORE, "again")])
def test_a_question_is_a_promise_with_a_date_on_the_workers_list(world: Any, card: dict[str, str], said: str) -> None:
    answer(here(world), world.amal, {**card, "answer": said, "words": "আমি কবে যেতে পারি?"})
    made = next(one for one in promised(world.bea, world.amal).open if one.words)
    assert (made.words, made.asked_by, made.kind, made.doer_name) == ("আমি কবে যেতে পারি?", "her", "promise", "Bea")
    assert (made.due_on, made.next_on, made.section) == (today() + ANSWER_IN, today() + ANSWER_IN, Section.PLAN)
    assert made.is_to_be_told and [step.what for step in made.steps] == ["made"]
    later = server_clock() + ANSWER_IN
    assert made.id in [one.id for one in today_of(world.bea, clock=lambda: later).promises]
    assert heard(here(world), world.amal).answers[card["piece"]].promise == made.id


def test_a_second_press_asks_once(world: Any) -> None:
    before = len(promised(world.bea, world.amal).open)
    once = str(uuid4())
    for _n in range(2):
        answer(here(world), world.amal, {**CARD, "answer": "ask", "words": "?", "once": once})
    assert len(promised(world.bea, world.amal).open) == before + 1


@pytest.mark.parametrize(
    "wrong",
    [
        {**CARD, "answer": "heard"},
        {**BEFORE, "answer": "clear"},
        {**CARD, "answer": "ask"},
        {**BEFORE, "answer": "again"},
    ],
)
def test_an_answer_that_is_none_of_this_card_is_refused(world: Any, wrong: dict[str, str]) -> None:
    with pytest.raises(Refused) as refused:
        answer(here(world), world.amal, wrong)
    assert not isinstance(refused.value, NotHeld) and heard(here(world), world.amal).answers == {}


def test_nobody_answers_in_her_place(world: Any) -> None:
    forged = replace(world.bea, acts=world.bea.acts | HER_OWN)
    attempts = [(answer, {**CARD, "answer": "clear"}), (ask, {"kind": "lawyer", "words": "x", "when": "1"})]
    for act, data in attempts:
        with pytest.raises(NotHeld):
            act(world.bea, world.amal, data)
        with pytest.raises(Refused) as refused:
            act(forged, world.amal, data)
        assert not isinstance(refused.value, NotHeld)
        with pytest.raises(NotFound):
            act(at_table(world.bea, uuid4()), world.amal, data)
    assert heard(world.bea, world.amal).answers == {}


def test_staff_cannot_take_a_card_for_explained_without_her_answer_or_why(world: Any) -> None:
    for missing in ({}, {"answer": ""}, {"answer": "none"}, {"answer": "none", "why": ""}, {"answer": "heard"}):
        with pytest.raises(Invalid):
            explain(world.bea, world.amal, {**CARD, **missing})
    explain(world.bea, world.amal, {**CARD, "answer": "none", "why": "no_language"})
    one = heard(world.bea, world.amal).answers["rights.leave"]
    assert (one.answer, one.why, one.is_hers) == ("none", "no_language", False)
    explain(world.bea, world.amal, {**CARD, "answer": "ask", "words": "When?"})
    one = heard(world.bea, world.amal).answers["rights.leave"]
    assert (one.answer, one.why) == ("ask", "")
    assert one.promise in [made.id for made in promised(world.bea, world.amal).open]


def test_postgresql_refuses_it_too(world: Any) -> None:
    from saathi.cases.models import Heard

    row = {**CARD, "survivor_id": world.amal, "explained_on": today(), "written_by": world.bea.id}
    with opened(world.bea, "test.writes", writes=True):
        for wrong in ({"answer": "none", "is_hers": False}, {"answer": "none", "is_hers": True}):
            with pytest.raises(IntegrityError), transaction.atomic():
                Heard.objects.create(**row, **wrong, written_at=server_clock())


@pytest.mark.parametrize(("who", "kind", "section"), [
    ("bea", "pain", Section.HEALTH), ("bea", "talk", Section.PLAN), ("dia", "pain", Section.PLAN),
    ("dia", "lawyer", Section.PLAN), ("indu", "lawyer", Section.LEGAL),
])  # fmt: skip
def test_a_help_stands_in_the_part_it_belongs_to(world: Any, who: str, kind: str, section: Section) -> None:
    made = ask(here(world, who), world.amal, {"kind": kind, "words": "আমার ব্যথা হচ্ছে", "when": "1"})
    one = next(one for one in promised(world.actor(who), world.amal).open if one.id == made)
    assert (one.section, one.words, one.asked_by) == (section, "আমার ব্যথা হচ্ছে", "her")
    assert (one.due_on, one.doer) == (today() + timedelta(days=1), world.actor(who).id)


def test_where_only_her_card_is_shared_the_words_say_nothing(world: Any) -> None:
    from tests.world import idea

    from saathi.survivors.actions import give_consent

    give_consent(world.bea, world.amal, {
        "organisation": idea("bandhu"), "subject": idea("pia"), "sections": ["256"], "purpose": "return",
        "until": today() + timedelta(days=90), "language": "bn", "proof": "witness", "words": "",
    })  # fmt: skip
    made = ask(here(world, "pia"), world.amal, {"kind": "pain", "words": "আমার ব্যথা হচ্ছে", "when": "0"})
    one = next(one for one in promised(world.pia, world.amal).open if one.id == made)
    assert one.section == Section.CARD and "ব্যথা" not in one.words and one.words


def test_the_parts_are_of_helps_there_are() -> None:
    assert set(PART_OF) <= set(HelpKind)


def test_the_law_is_that_of_where_she_stays_else_of_where_they_sit(world: Any) -> None:
    assert heard(world.bea, world.amal).country == "IN"
    assert heard(here(world, "dia"), world.amal).country == "IN"  # Bandhu's, for Dia does not see where she stays
    nowhere = heard(at_table(world.bea, uuid4()), world.amal)
    assert (nowhere.country, nowhere.answers) == ("", {})


def test_what_follows_is_said_before_she_asks_and_after(world: Any) -> None:
    from saathi.cases.leaving.actions import ask_to_leave

    before = stay_now(here(world), world.amal)
    assert before is not None and (before.id, before.route, before.owner) == (world.stay, "committee", "cwc")
    assert before.asked is None and before.helper == ""
    ask_to_leave(here(world), world.stay, {"words": "আমি যেতে চাই", "language": "bn"})
    after = stay_now(here(world), world.amal)
    assert after is not None and after.asked is not None
    assert (after.asked.words, after.helper, after.out_by) == ("আমি যেতে চাই", "Bea", None)
    assert after.asked.next_on == today() + timedelta(days=1)
    assert stay_now(here(world, "dia"), world.amal) is None

"""My choices: what lies before her, how she weighs it, what she takes, and that she changes it in one tap."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from tests.contracts.laid import CHOSEN, OFFER, OPTIONS, WEIGHED
from tests.world import World

from saathi.cases.promises.queries import promised
from saathi.decisions.options.forms import HEARERS, OfferForm
from saathi.decisions.options.queries import choices
from saathi.decisions.options.topics import TYPE_OF, WAIT
from saathi.decisions.queries import decisions
from saathi.decisions.types import decision_types
from saathi.kernel.access import acts
from saathi.kernel.actor import Actor
from saathi.kernel.clock import today
from saathi.kernel.errors import Invalid, NotFound, Refused
from saathi.portal import talks
from saathi.portal.cards import library
from saathi.portal.cards.pieces import COUNTRIES, LANGUAGES
from saathi.portal.choices.laid import Matter, matters

TALK = str(uuid4())


def sits(world: World, who: str = "bea") -> Actor:
    return talks.at_table(world.actor(who), world.amal)


def does(world: World, act: str, data: dict[str, Any], who: str = "bea") -> UUID:
    made: UUID = acts()[act].run(sits(world, who), world.amal, data)
    return made


def matter(world: World, key: str = "home", language: str = "bn") -> Matter:
    page = choices(sits(world), world.amal)
    return next(one for one in matters(page, TALK, language, demonstration=True) if one.key == key)


# What lies before her


def test_every_topic_of_the_library_is_a_type_of_the_ledger() -> None:
    for country in COUNTRIES:
        topics = library.choices(country, "child")
        assert [one.key for one in topics] == list(TYPE_OF)
        for one in topics:
            assert one.options[-1].key == WAIT and 2 <= len(one.options) <= 4
    assert set(TYPE_OF.values()) <= set(decision_types())
    assert len(set(TYPE_OF.values())) == len(TYPE_OF)


@pytest.mark.parametrize("language", LANGUAGES)
def test_waiting_is_one_of_each(world: World, language: str) -> None:
    page = choices(sits(world), world.amal)
    found = matters(page, TALK, language, demonstration=True)
    assert [one.key for one in found] == list(TYPE_OF)
    for one in found:
        assert WAIT in {option.key for option in one.options} and 2 <= len(one.options) <= 4
        for option in one.options:
            assert all([option.name, *option.good, *option.hard, option.pays, option.long, option.next, option.source])


def test_outside_the_demonstration_nothing_unread_is_shown(world: World) -> None:
    page = choices(sits(world), world.amal)
    assert matters(page, TALK, "bn", demonstration=False) == ()
    acts()["choices.offer"].run(world.bea, world.amal, OFFER)
    page = choices(sits(world), world.amal)
    assert [one.key for one in matters(page, TALK, "bn", demonstration=False)] == ["home"]


def test_only_what_is_shared_lies_there(world: World) -> None:
    """Gita does not hold what is legal, nor learning and work."""
    assert set(choices(sits(world, "gita"), world.amal).topics) == {"stay", "contact", "health", "home"}
    with pytest.raises(Refused):
        does(world, "choices.weigh", {**WEIGHED, "topic": "court"}, "gita")
    assert choices(world.eli, world.amal).topics == ()


# What staff prepare


def test_what_was_prepared_stands_before_the_library(world: World) -> None:
    acts()["choices.offer"].run(world.bea, world.amal, OFFER)
    found = matter(world, language="hi")
    assert [(one.key, one.name) for one in found.options] == [(key, name) for key, _picture, name in OPTIONS.values()]
    assert found.offer is not None and all(one.language == "bn" for one in found.options)
    acts()["choices.offer"].run(world.bea, world.amal, {**OFFER, "1_name": "দিদির বাড়ি"})
    assert matter(world).options[0].name == "দিদির বাড়ি"


def test_unchanged_words_keep_their_clip(world: World) -> None:
    topic = next(one for one in library.choices("IN", "child") if one.key == "home")
    from saathi.portal.views.offer import _initial

    acts()["choices.offer"].run(world.bea, world.amal, _initial(topic, "bn", None))
    found = matter(world)
    assert [one.text for one in found.options] == [one.text("bn") for one in topic.options]


@pytest.mark.parametrize(
    ("change", "where"),
    [
        ({"2_name": ""}, "__all__"),  # nobody leaves waiting out
        ({"1_name": ""}, "__all__"),  # waiting alone is no choice
        ({"2_key": "aunt"}, "__all__"),
        ({"1_key": "Aunt 1"}, "1_key"),
        ({"1_hard": "Only one."}, "1_hard"),
        ({"1_pays": ""}, "1_pays"),
        ({"1_next": "one two three four five six seven eight nine ten eleven twelve thirteen"}, "1_next"),
        ({"1_good": "Short.\none two three four five six seven eight nine ten eleven twelve thirteen"}, "1_good"),
        ({"topic": "marriage"}, "topic"),
    ],
)
def test_an_offer_is_whole_and_short(world: World, change: dict[str, str], where: str) -> None:
    with pytest.raises(Invalid) as wrong:
        acts()["choices.offer"].run(world.bea, world.amal, {**OFFER, **change})
    assert where in wrong.value.form.errors


def test_an_option_without_a_template_gets_a_key_and_a_picture(world: World) -> None:
    own = {key: said for key, said in OFFER.items() if key not in ("1_key", "1_picture")}
    acts()["choices.offer"].run(world.bea, world.amal, own)
    assert (matter(world).options[0].key, matter(world).options[0].picture) == ("own_a", "something_else")
    assert OfferForm(None, own).is_valid()


# Hers alone


@pytest.mark.parametrize(("act", "data"), [("choices.weigh", WEIGHED), ("choices.choose", CHOSEN)])
def test_nobody_weighs_or_chooses_for_her(world: World, act: str, data: dict[str, Any]) -> None:
    with pytest.raises(Refused):
        acts()[act].run(world.bea, world.amal, data)
    with pytest.raises((Refused, NotFound)):
        acts()[act].run(talks.at_table(world.bea, uuid4()), world.amal, data)
    assert decisions(world.bea, world.amal)[0].what != "return_home"


def test_at_her_table_nothing_is_prepared(world: World) -> None:
    with pytest.raises(Refused):
        does(world, "choices.offer", OFFER)


def test_a_closed_case_goes_no_further(world: World) -> None:
    from tests.contracts.test_rules import _close

    _close(world)
    for act, data in (("choices.weigh", WEIGHED), ("choices.choose", CHOSEN)):
        with pytest.raises(Refused):
            does(world, act, data)


# She weighs


def test_what_she_says_is_kept_and_may_be_taken_back(world: World) -> None:
    for option, answer in (("go_home", "yes"), ("near_home", "not_sure"), ("across", "no")):
        does(world, "choices.weigh", {**WEIGHED, "option": option, "answer": answer})
    assert [one.standing for one in matter(world).options] == ["yes", "not_sure", "no", ""]
    does(world, "choices.weigh", {**WEIGHED, "option": "across", "answer": "again"})
    does(world, "choices.weigh", {**WEIGHED, "option": "go_home", "answer": "no"})
    assert [one.standing for one in matter(world).options] == ["no", "not_sure", "", ""]


def test_something_else_needs_her_words(world: World) -> None:
    with pytest.raises(Invalid):
        does(world, "choices.weigh", {"topic": "home", "language": "bn", "picked": "something_else"})
    does(world, "choices.weigh", {"topic": "home", "language": "bn", "picked": "something_else", "words": "দিদির কাছে"})
    assert matter(world).weighing.words == "দিদির কাছে"


# She chooses


def test_her_choice_is_a_decision_of_hers(world: World) -> None:
    does(world, "choices.choose", CHOSEN)
    made = decisions(world.bea, world.amal)[0]
    assert (made.what, made.made_by, made.position) == ("return_home", "hers", "agree")
    assert (made.her_words, made.her_language) == (CHOSEN["said"], "bn")
    assert made.options == tuple(str(CHOSEN["options"]).splitlines())
    assert (made.told_on, made.review_on) == (today(), today() + timedelta(days=28))
    now = matter(world).now
    assert now is not None and (now.picked, now.decision) == (WAIT, made.id)


def test_the_journal_has_both(world: World) -> None:
    from saathi.kernel.models import JournalEntry
    from saathi.kernel.scope import opened

    does(world, "choices.choose", CHOSEN)
    with opened(world.bea, "test.reads", writes=False):
        rows = JournalEntry.objects.filter(outcome="done").order_by("-seq")
        found = {(row.act, row.purpose, row.section) for row in rows[:2]}
    section = int(decision_types()["return_home"].section)
    assert found == {(act, "sit_together", section) for act in ("choices.choose", "decisions.record")}


def test_changing_her_mind_keeps_what_she_chose_before(world: World) -> None:
    does(world, "choices.weigh", {"topic": "home", "language": "bn", "is_heard": "on", "hearers": ["lawyer"]})
    does(world, "choices.choose", {**CHOSEN, "review_on": today() + timedelta(days=7)})
    first = matter(world)
    does(world, "choices.choose", first.choosing("go_home", "bn", today()))
    found = matter(world)
    assert found.now is not None and (found.now.picked, found.now.hearers) == ("go_home", ("lawyer",))
    assert [was.picked for was in found.earlier] == [WAIT]
    assert found.now.review_on == today() + timedelta(days=7)
    ledger = decisions(world.bea, world.amal)
    assert [one.what for one in ledger[:2]] == ["return_home", "return_home"] and not ledger[1].is_undone


def test_a_day_that_lies_behind_is_not_named_again(world: World) -> None:
    does(world, "choices.choose", {**CHOSEN, "review_on": today() + timedelta(days=7)})
    later = today() + timedelta(days=8)
    assert matter(world).choosing("go_home", "bn", later)["review_on"] == later + timedelta(days=28)
    with pytest.raises(Invalid):
        does(world, "choices.choose", {**CHOSEN, "review_on": today()})


def test_whom_she_wants_told_is_promised(world: World) -> None:
    said = {"topic": "home", "language": "bn", "is_heard": "on", "hearers": ["family", "lawyer"]}
    does(world, "choices.weigh", said)
    before = len(promised(world.bea, world.amal).open)
    does(world, "choices.choose", CHOSEN)
    found = promised(world.bea, world.amal).open
    assert len(found) == before + 1
    new = max(found, key=lambda one: one.written_at)
    assert all(str(dict(HEARERS)[code]) in new.words for code in ("family", "lawyer"))
    assert new.due_on == today() + timedelta(days=7)


def test_changing_her_mind_promises_nothing_twice(world: World) -> None:
    said = {"topic": "home", "language": "bn", "is_heard": "on"}
    does(world, "choices.weigh", {**said, "hearers": ["family", "lawyer"]})
    before = len(promised(world.bea, world.amal).open)
    does(world, "choices.choose", CHOSEN)
    does(world, "choices.weigh", {**WEIGHED, "option": "across", "answer": "no"})  # she looked again, and put one aside
    does(world, "choices.choose", matter(world).choosing("go_home", "bn", today()))
    assert len(promised(world.bea, world.amal).open) == before + 1
    assert matter(world).now.hearers == ("family", "lawyer")  # type: ignore[union-attr]


def test_who_is_no_longer_named_is_no_longer_told(world: World) -> None:
    said = {"topic": "home", "language": "bn", "is_heard": "on"}
    before = len(promised(world.bea, world.amal).open)
    does(world, "choices.weigh", {**said, "hearers": ["family"]})
    does(world, "choices.choose", CHOSEN)
    does(world, "choices.weigh", said)
    does(world, "choices.choose", {**CHOSEN, "picked": "go_home"})
    assert len(promised(world.bea, world.amal).open) == before


def test_nobody_else_is_nobody(world: World) -> None:
    does(world, "choices.weigh", {"topic": "home", "language": "bn", "is_heard": "on"})
    before = len(promised(world.bea, world.amal).open)
    does(world, "choices.choose", CHOSEN)
    assert len(promised(world.bea, world.amal).open) == before


def test_a_choice_taken_back_in_the_ledger_holds_no_more(world: World) -> None:
    does(world, "choices.choose", CHOSEN)
    acts()["decisions.undo"].run(world.bea, decisions(world.bea, world.amal)[0].id, {})
    assert matter(world).now is None


def test_what_she_chose_stays_as_she_chose_it(world: World) -> None:
    from django.db import ProgrammingError, connection, transaction

    does(world, "choices.choose", CHOSEN)
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT set_config('saathi.actor', %s, true)", [str(world.bea.id)])
        for change in ("picked = 'go_home'", "decision_id = NULL, chosen_at = NULL", "hearers = '{}'"):
            with pytest.raises(ProgrammingError), transaction.atomic():
                cursor.execute(f"UPDATE decisions_choice SET {change} WHERE survivor_id = %s", [world.amal])

"""Finding one person by an exact name or number because someone may die: one answer for all who are not found, three an
hour, told at once, and no name kept. Everybody is invented."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from tests.contracts.noted import DANGER
from tests.world import idea

from saathi.identities.actions import add_particular, correct
from saathi.kernel.access import can
from saathi.kernel.clock import server_clock
from saathi.kernel.errors import Invalid, NotFound, Refused
from saathi.kernel.reach import held
from saathi.kernel.scope import opened as scope_of
from saathi.survivors.actions import declare_kin
from saathi.survivors.danger import rules
from saathi.survivors.danger.actions import break_glass, find
from saathi.survivors.danger.code import code_of
from saathi.survivors.danger.exact import journalled, name_form, number_form, phone_form, whose
from saathi.survivors.danger.limits import FIRST_TIER
from saathi.survivors.danger.queries import found, opened, opened_of, searches
from saathi.survivors.queries import who_looked
from saathi.watch.queries import alerts

HER_NAME, HER_PHONE = "Amalika Invented", "+91 00000 11111"
VALUES = re.compile(r"'(?:[^']|'')*'(?:::\w+(?:\[\])?)?|\b\d+\b|\"s\d+_x\d+\"")


def seeks(world: Any, who: str = "cyr", **typed: str) -> UUID:
    return find(world.actor(who), None, {**DANGER, **typed})


def who_is(world: Any, search: UUID, who: str = "cyr") -> UUID | None:
    return found(world.actor(who), search).survivor


def entries(world: Any, act: str) -> list[tuple[Any, ...]]:
    """Of Cyr's journal, in their order: act, outcome, survivor, target, purpose, shown."""
    with scope_of(world.cyr, "test.journal", writes=False), connection.cursor() as cursor:
        columns = "act, outcome, survivor, target, purpose, shown"
        cursor.execute(f"SELECT {columns} FROM kernel_journal WHERE act = %s ORDER BY seq", [act])
        return cursor.fetchall()


def everything_kept(world: Any) -> str:
    """The rows of Cyr's searches and of her journal as PostgreSQL writes them."""
    with scope_of(world.cyr, "test.journal", writes=False), connection.cursor() as cursor:
        cursor.execute("SELECT string_agg(j::text, ' ') FROM kernel_journal j")
        kept = cursor.fetchone()[0]
        cursor.execute("SELECT string_agg(s::text, ' ') FROM survivors_dangersearch s")
        return f"{kept} {cursor.fetchone()[0]}".casefold()


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        ("Rahima Khatun", "  rahima   KHATUN ", True),
        ("Rahima Khatun", "রহিমা খাতুন", True),
        ("रहीमा खातून", "রহিমা খাতুন", True),
        ("Rahima Khatun", "Rahima", False),
        ("Rahima Khatun", "Rahima Khatu", False),
        ("Rahima Khatun", "Rohima Khatun", False),
        ("Rahima Khatun", "Khatun Rahima", False),
    ],
)
def test_a_name_is_the_same_in_every_script_and_nothing_like_it_is(one: str, other: str, is_same: bool) -> None:
    assert (name_form(one) == name_form(other)) is is_same


def test_a_number_is_whole_in_any_digits() -> None:
    assert phone_form("+91 98300 11111") == phone_form("৯৮৩০০-১১১১১") == phone_form("09830011111") == "9830011111"
    assert phone_form("12345") == phone_form("A-17") == ""
    assert number_form(" Asha / ১২ ") == "asha/12" and number_form("1/23") != number_form("12/3")


def test_one_person_or_nobody() -> None:
    one, other = uuid4(), uuid4()
    cells = [(one, "legal_name", "Rahima Khatun"), (one, "alias", "রহিমা খাতুন"), (other, "phone", HER_PHONE)]
    assert whose(cells, "rahima khatun") == one
    assert whose(cells, "00000 11111") == other
    assert whose([*cells, (other, "chosen_name", "Rahima Khatun")], "rahima khatun") is None
    assert whose(cells, "Rahima") is None and whose([], "Rahima Khatun") is None


@pytest.mark.parametrize(
    "typed",
    [{"name": "AMALIKA invented"}, {"name": "Amal"}, {"name": "অমল"}, {"number": HER_PHONE}, {"number": "০০০০০১১১১১"}],
    ids=str,
)
def test_an_exact_name_or_number_opens_her_file_as_its_code_does(world: Any, typed: dict[str, str]) -> None:
    made = seeks(world, **typed)
    answer = found(world.cyr, made)
    assert answer.survivor == world.amal and answer.until is not None
    with scope_of(world.cyr, "test.held", writes=False):
        assert held(world.amal) == FIRST_TIER
    said = opened_of(world.bea, world.amal)
    assert [(one.actor, one.words, one.until - one.opened_at) for one in said] == [
        (idea("cyr"), DANGER["words"], timedelta(hours=4))
    ]
    for who in ("bea", "gita", "mina", "dia", "indu"):
        assert [one.survivor for one in opened(world.actor(who))] == [world.amal], who
    looks = [look for look in who_looked(world.bea, world.amal) if look.act == "access.break_glass"]
    assert [(look.act, look.actor) for look in looks] == [("access.break_glass", idea("cyr"))]


@pytest.mark.parametrize(
    "typed",
    [{"name": "Amalika"}, {"name": "Amalika Invente"}, {"name": "Invented Amalika"}, {"name": "Amalik Invented"},
     {"number": "0000011112"}, {"number": "000011111"}, {"number": "11111"}],
    ids=str,
)  # fmt: skip
def test_a_part_of_it_or_something_like_it_finds_nobody(world: Any, typed: dict[str, str]) -> None:
    assert who_is(world, seeks(world, **typed)) is None
    with scope_of(world.cyr, "test.held", writes=False):
        assert not held(world.amal)


def test_a_name_that_was_corrected_is_hers_no_more(world: Any) -> None:
    correct(world.bea, world.legal_name, {"value": "Amalia Invented"})
    assert who_is(world, seeks(world, name=HER_NAME)) is None
    assert who_is(world, seeks(world, name="Amalia Invented")) == world.amal


def test_two_of_one_name_are_nobody_and_her_number_still_finds_her(world: Any) -> None:
    _namesake(world)
    assert who_is(world, seeks(world, name=HER_NAME)) is None
    assert who_is(world, seeks(world, number=HER_PHONE)) == world.amal


def _namesake(world: Any, who: str = "bea") -> UUID:
    from saathi.cases.tests.test_people import _open

    made: UUID = _open(world.actor(who), "Other")
    add_particular(world.actor(who), made, {"kind": "legal_name", "value": HER_NAME, "language": "bn"})
    return made


def asked(world: Any, who: str, name: str) -> tuple[list[str], Any]:
    """The statements of a search and of its page, without the values in them, and the answer."""
    actor = world.actor(who)
    with CaptureQueriesContext(connection) as said:
        answer = found(actor, find(actor, None, {**DANGER, "name": name}))
    return [VALUES.sub("?", one["sql"]) for one in said.captured_queries], answer


@pytest.mark.parametrize("who", ["kamal", "eli", "pia", "dia", "bea"])
def test_nobody_and_whoever_is_kept_from_her_are_one_answer(world: Any, who: str) -> None:
    """Kamal is of her district, Eli and Pia of other organisations, Dia holds her card and plan alone; Bea has her
    file open. Each gets for Amal's name what a name gets that is nobody's, by the same statements."""
    asked(world, who, "First Invented")  # what a process remembers is in place
    nobody, kept = asked(world, who, "Nobody Invented"), asked(world, who, HER_NAME)
    assert nobody == kept and nobody[1].survivor is None and len(nobody[0]) > 5


def test_her_kin_gets_the_answer_of_nobody(world: Any) -> None:
    declare_kin(world.bea, world.amal, {})
    asked(world, "bea", "First Invented")
    nobody, kept = asked(world, "bea", "Nobody Invented"), asked(world, "bea", HER_NAME)
    assert nobody == kept and nobody[1].survivor is None


def test_a_file_that_is_open_already_says_nothing_of_her_namesake(world: Any) -> None:
    """Bea sees Amal. Another of the same name is not open to her: she is the one found."""
    other = _namesake(world, "cyr")
    assert who_is(world, seeks(world, "bea", name=HER_NAME), "bea") == other


def test_three_an_hour_whatever_they_found_and_the_day_goes_on(world: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    assert searches(world.cyr) == 3
    for left in (2, 1, 0):
        seeks(world, name="Nobody Invented")
        assert searches(world.cyr) == left
    with pytest.raises(Refused, match="three times within an hour"):
        seeks(world, name=HER_NAME)
    assert "three times" in can(world.cyr, "access.find").sentence
    assert can(world.cyr, "access.break_glass").allowed  # whoever has the code is not kept from it
    assert searches(world.gita) == 3
    later = server_clock() + timedelta(minutes=61)
    monkeypatch.setattr(rules, "server_clock", lambda: later)
    assert can(world.cyr, "access.find").allowed


def test_whoever_may_open_no_file_may_ask_for_none(world: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    break_glass(world.cyr, None, {**DANGER, "code": code_of(world.amal)})
    later = server_clock() + timedelta(hours=73)
    monkeypatch.setattr(rules, "server_clock", lambda: later)
    with pytest.raises(Refused, match="second person"):
        seeks(world, name=HER_NAME)


def test_the_journal_has_the_search_with_a_hash_and_never_the_name(world: Any) -> None:
    made = [seeks(world, name=HER_NAME), seeks(world, name=" amalika  INVENTED "), seeks(world, number=HER_PHONE)]
    kept = entries(world, "access.find")
    assert [(row[1], row[2], row[3], row[5]) for row in kept] == [("done", None, one, None) for one in made]
    hashes = [row[4] for row in kept]
    assert hashes[0] == hashes[1] == journalled("name", HER_NAME) and hashes[2] != hashes[0]
    assert all(re.fullmatch("[a-p]{24}", one) for one in hashes)
    assert [(row[1], row[2]) for row in entries(world, "access.break_glass")] == [("done", world.amal)]
    written = everything_kept(world)
    assert str(made[0]) in written
    for word in ("amalika", "invented", "11111", DANGER["words"].casefold(), DANGER["words"].encode().hex()):
        assert word not in written, word


def test_whoever_looks_after_data_is_told_at_once_of_every_search_and_why(world: Any) -> None:
    seeks(world, name="Nobody Invented"), seeks(world, name=HER_NAME)
    told = {one.words: one for one in alerts(world.jaya) if one.rule == "danger_search"}
    assert {one.name for one in told.values()} == {"Cyr"} and all(one.is_notice for one in told.values())
    assert set(told) == {DANGER["words"], ""}  # of the one that opened a file, her reviewer reads why
    assert [one for one in alerts(world.omar) if one.rule == "danger_search"] == []


def test_only_whoever_searched_reads_what_it_came_to(world: Any) -> None:
    made = seeks(world, name=HER_NAME)
    for who in ("bea", "gita", "indu", "kamal", "eli"):
        with pytest.raises(NotFound):
            found(world.actor(who), made)


def test_the_same_page_sent_twice_is_one_search(world: Any) -> None:
    once = str(uuid4())
    assert seeks(world, name="Nobody Invented", once=once) == seeks(world, name="Nobody Invented", once=once)
    assert searches(world.cyr) == 2


@pytest.mark.parametrize(
    "data",
    [{}, {"name": HER_NAME, "number": HER_PHONE}, {"name": "…"}, {"name": "A"}, {"number": "12"},
     {"name": HER_NAME, "words": ""}, {"name": HER_NAME, "danger": "curious"}],
    ids=str,
)  # fmt: skip
def test_why_comes_first_and_one_whole_name_or_number_after_it(world: Any, data: dict[str, str]) -> None:
    with pytest.raises(Invalid):
        find(world.cyr, None, {**DANGER, **data})
    assert searches(world.cyr) == 3

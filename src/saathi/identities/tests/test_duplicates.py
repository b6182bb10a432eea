"""Two files of one person: found within reach by name, elsewhere by a number; linked by two who agree; taken apart so
that each organisation sees exactly what it saw. People and numbers are invented."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from django.db import connection, transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.contracts.test_row_security import SECTION_OF
from tests.world import KOLKATA, idea

from saathi.cases.tests.test_people import GIRL, _open
from saathi.identities.actions import add_particular
from saathi.identities.duplicates import rules
from saathi.identities.duplicates.actions import accept, offer, refuse, undo
from saathi.identities.duplicates.likeness import token
from saathi.identities.duplicates.queries import sides, suggestions
from saathi.kernel.errors import Refused

PHONE = "+91 00000 11111"  # Amal's, as the small world has it
AGREES = {"her_answer": "agrees"}


@pytest.fixture
def elsewhere(world: Any) -> UUID:
    """A file at Setu, in Bangladesh, with Amal's number in other signs. Eli opened it."""
    made = _open(world.eli, "Nodi", country="BD")
    add_particular(world.eli, made, {"kind": "phone", "value": "০০০০০-১১১১১", "language": "bn"})
    return made


def test_a_number_is_the_same_in_every_way_of_writing_it_and_of_its_own_kind() -> None:
    assert token("phone", PHONE) == token("phone", "0000011111") == token("phone", "০০০০০-১১১১১") != ""
    assert token("phone", PHONE) != token("phone", "+91 00000 11112")
    assert token("id_number", "AB 123456") == token("id_number", "ab123456") != token("phone", "123456")
    assert token("phone", "112") == "", "too short to be of one person"


def test_alike_are_those_within_reach_whose_age_and_home_fit(world: Any) -> None:
    near = _open(world.bea, "Amol", **GIRL)
    _open(world.bea, "Amal", age_band="26")
    _open(world.bea, "Omal", **GIRL, district=KOLKATA)
    _open(world.eli, "Amal", **GIRL)
    assert [one.id for one in suggestions(world.bea, world.amal)] == [near]
    assert suggestions(world.gita, world.amal) == [], "her names are not shared with her counsellor"


def test_another_organisation_is_asked_and_neither_side_learns_of_the_other(world: Any, elsewhere: UUID) -> None:
    mine = offer(world.bea, world.amal, AGREES)
    [hers], [theirs] = sides(world.bea, world.amal), sides(world.eli, elsewhere)
    assert (hers.id, hers.state, hers.where, hers.other) == (mine, "offered", "", None)
    assert (theirs.state, theirs.where, theirs.other) == ("asked", "", None)
    assert sides(world.eli, world.amal) == sides(world.bea, elsewhere) == []
    accept(world.eli, theirs.id, {"her_answer": "not_asked", "why_not": "She is away until Sunday."})
    [hers], [theirs] = sides(world.bea, world.amal), sides(world.eli, elsewhere)
    assert (hers.state, hers.where, hers.other) == ("linked", "Setu", None)
    assert (theirs.state, theirs.where, theirs.her_answer) == ("linked", "Asha Home", "not_asked")
    undo(world.bea, hers.id, {})
    assert [one.where for one in (*sides(world.bea, world.amal), *sides(world.eli, elsewhere))] == ["", ""]


def test_a_linked_file_opens_to_nobody_who_had_no_access(world: Any, elsewhere: UUID) -> None:
    before = seen_by(world)
    offer(world.bea, world.amal, AGREES)
    accept(world.eli, sides(world.eli, elsewhere)[0].id, AGREES)
    assert seen_by(world) == before


def test_without_a_number_nobody_elsewhere_is_asked(world: Any) -> None:
    other = _open(world.eli, "Nodi", country="BD")
    assert offer(world.bea, world.amal, AGREES) is None
    assert sides(world.bea, world.amal) == [] and sides(world.eli, other) == []


def test_nobody_agrees_with_herself_and_two_people_stay_two(world: Any, elsewhere: UUID) -> None:
    second = _open(world.bea, "Second")
    offer(world.bea, second, {**AGREES, "other": str(world.amal)})
    [asked] = sides(world.bea, world.amal)
    for act in (accept, refuse):
        with pytest.raises(Refused, match="yourself"):
            act(world.bea, asked.id, AGREES)
    with pytest.raises(Refused, match="already"):
        offer(world.indu, world.amal, {**AGREES, "other": str(second)})
    refuse(world.indu, asked.id, {})
    assert {one.state for one in (*sides(world.bea, second), *sides(world.bea, world.amal))} == {"refused"}
    offer(world.bea, world.amal, AGREES)
    refuse(world.eli, sides(world.eli, elsewhere)[0].id, {})
    assert offer(world.bea, world.amal, AGREES) is None, "what was refused is not asked again"


def test_within_one_house_both_files_show_the_way_to_each_other(world: Any) -> None:
    second = _open(world.bea, "Second")
    offer(world.bea, second, {**AGREES, "other": str(world.amal)})
    accept(world.indu, sides(world.bea, world.amal)[0].id, AGREES)
    assert [(one.other, one.other_name) for one in sides(world.bea, world.amal)] == [(second, "Second")]
    assert [(one.other, one.other_name) for one in sides(world.bea, second)] == [(world.amal, "Amal")]


def test_after_thirty_days_it_stays(world: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    second = _open(world.bea, "Second")
    offer(world.bea, second, {**AGREES, "other": str(world.amal)})
    asked = sides(world.bea, world.amal)[0].id
    accept(world.indu, asked, AGREES)
    later = rules.server_clock() + rules.UNDO_DAYS + timedelta(minutes=1)
    monkeypatch.setattr(rules, "server_clock", lambda: later)
    with pytest.raises(Refused, match="30 days"):
        undo(world.bea, asked, {})


def test_looking_elsewhere_has_an_end(world: Any) -> None:
    for _ in range(10):
        offer(world.bea, world.amal, AGREES)
    with pytest.raises(Refused, match="ten other files"):
        offer(world.bea, world.amal, AGREES)
    assert offer(world.indu, world.amal, AGREES) is None


def seen_by(world: Any) -> dict[str, list[Any]]:
    """Every row of every closed table that each of four people sees, but for the sides and the drafts of acts."""
    found: dict[str, list[Any]] = {}
    tables = [*SECTION_OF, "kernel_access", "kernel_conflict", "vault.wrap"]
    with connection.cursor() as cursor:
        for who in ("bea", "indu", "gita", "dia", "eli"):
            cursor.execute("SELECT set_config('saathi.actor', %s, true)", [str(idea(who))])
            for table in tables:
                if table != "identities_likeness":
                    cursor.execute(f"SELECT to_jsonb(t)::text FROM {table} t ORDER BY 1")
                    found[f"{who} {table}"] = cursor.fetchall()
        cursor.execute("SELECT set_config('saathi.actor', '', true)")
    return found


STEPS = st.lists(st.sampled_from(["elsewhere", "house", "no"]), min_size=1, max_size=3)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS, her=st.sampled_from(["agrees", "not_asked"]), by=st.sampled_from(["bea", "indu"]))
def test_linking_and_taking_apart_leaves_everything_as_it_was(
    world: Any, elsewhere: UUID, steps: list[str], her: str, by: str
) -> None:
    """Whoever offers, wherever the other file lies, in any order: merge and undo is the identity on what each sees."""
    begun = transaction.savepoint()
    try:
        _back_and_forth(world, elsewhere, steps, {"her_answer": her, "why_not": "Invented."}, by)
    finally:
        transaction.savepoint_rollback(begun)


def _back_and_forth(world: Any, elsewhere: UUID, steps: list[str], said: dict[str, str], by: str) -> None:
    second = _open(world.bea, "Second")
    offerer, answerer = world.actor(by), world.actor("indu" if by == "bea" else "bea")
    before = seen_by(world)
    for step in steps:
        if step == "elsewhere":
            if offer(offerer, world.amal, said) is None:
                continue
            side, actor = sides(world.eli, elsewhere)[0].id, world.eli
        else:
            offer(offerer, second, {**said, "other": str(world.amal)})
            side, actor = next(one.id for one in sides(answerer, world.amal) if one.state == "asked"), answerer
        if step == "no":
            refuse(actor, side, {})
            continue
        accept(actor, side, said)
        assert seen_by(world) == before, "linking alone shows nobody more"
        undo(actor, side, {})
    assert seen_by(world) == before
    assert all(one.state in ("undone", "refused") for one in sides(world.bea, world.amal))

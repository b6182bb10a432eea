"""Numbered letters: no number twice and none left out, nothing of hers but what was ticked, and every silence has its
next letter."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.db import transaction
from tests.contracts.owed import LETTER, NOTE, REMINDER, SENT, asked, entry, late, letter, on_an_office, sent
from tests.world import World, idea

from saathi.kernel.access import acts
from saathi.kernel.clock import server_clock, today
from saathi.kernel.errors import Invalid, NotFound, Refused
from saathi.kernel.reach import who_looked
from saathi.kernel.scope import opened
from saathi.links.models import Letter
from saathi.links.offices.letters import DAYS_TO_ANSWER
from saathi.links.offices.queries import of_her
from saathi.links.offices.register import RegisterFilter, register

NAMES = ("Amal", "অমল", "Amalika", "Invented", "00000 11111")


def run(world: World, who: str, act: str, target: Any, /, **data: Any) -> Any:
    return acts()[act].run(world.actor(who), target, data)


def letters(world: World) -> Any:
    return [each for one in of_her(world.bea, world.amal).duties for each in one.letters]


def put_off(world: World, made: Any, days: int) -> None:
    """As if the day asked for lay so many days behind."""
    with transaction.atomic(), opened(world.bea, "test.late", writes=False) as scope:
        scope.writes = True
        Letter.objects.filter(pk=made).update(due_on=today() - timedelta(days=days))


def test_numbers_of_a_year_follow_one_another(world: World) -> None:
    year = today().year
    for n in range(1, 4):
        made = asked(world, provider=entry(world), ask="free_lawyer")
        run(world, "bea", "letters.write", made, kind="first", language="bn")
        assert register(world.bea, RegisterFilter()).lines[0].number == f"{year}/{n:04}"


def test_a_letter_that_was_refused_takes_no_number(world: World) -> None:
    made = asked(world, provider=entry(world), ask="free_lawyer")
    with pytest.raises(Refused):
        run(world, "bea", "letters.write", made, **LETTER)  # a free lawyer needs no name
    run(world, "bea", "letters.write", made, kind="first", language="en")
    assert letters(world)[0].number.endswith("/0001")


def test_it_names_of_her_what_was_ticked_and_nothing_else(world: World) -> None:
    printed = run(world, "bea", "letters.print", letter(world))
    assert printed.named == (("legal_name", "Amalika Invented", "bn"),)
    assert "Amal" not in repr(printed)
    plain = asked(world, provider=entry(world), ask="compensation")
    made = run(world, "bea", "letters.write", plain, kind="first", language="en", words="It is the second time.")
    bare = run(world, "bea", "letters.print", made)
    told = " ".join(str(getattr(bare, name)) for name in bare.__slots__ if name != "survivor")
    assert bare.named == () and not [one for one in NAMES if one in told.replace("Invented Legal Office", "")]


def test_nothing_goes_that_she_does_not_know_of(world: World) -> None:
    with pytest.raises(Invalid):
        run(world, "bea", "letters.write", on_an_office(world), **{**LETTER, "she_knows": ""})
    with pytest.raises(Invalid):
        run(world, "bea", "letters.write", on_an_office(world), **{**LETTER, "carries": ["phone"]})
    with pytest.raises(Refused):
        run(world, "bea", "letters.write", on_an_office(world), **{**LETTER, "words": "She is Amalika."})


def test_what_was_passed_on_is_in_the_journal_with_its_purpose(world: World) -> None:
    made = letter(world)
    run(world, "bea", "letters.print", made)
    with opened(world.bea, "test.looks", writes=False):
        looks = who_looked(world.amal, server_clock() - timedelta(hours=1))
    found = {(act, section, purpose) for _at, _by, _house, act, section, purpose, _list in looks}
    assert {("letters.write", 2, "compensation"), ("letters.print", 2, "compensation")} <= found


def test_whoever_sees_nothing_of_hers_prints_no_letter(world: World) -> None:
    made = letter(world)
    for who in ("gita", "cyr", "pia"):
        with pytest.raises((NotFound, Refused)):
            run(world, who, "letters.print", made)


def test_without_her_identity_a_letter_that_names_her_stays_closed(world: World, monkeypatch: Any) -> None:
    """Whoever holds the section it stands in and not her identity: the rule asks what is held for good."""
    from saathi.kernel.sections import ALL_SECTIONS, Section
    from saathi.links.offices import rules

    made = letter(world)
    monkeypatch.setattr(rules, "lasting", lambda survivor: ALL_SECTIONS & ~Section.IDENTITY)
    with pytest.raises(Refused, match="identity"):
        run(world, "bea", "letters.print", made)
    with pytest.raises(Refused, match="not shared"):
        run(world, "bea", "letters.write", asked(world, provider=entry(world)), **LETTER)


def test_a_correction_later_changes_no_letter(world: World) -> None:
    made = letter(world)
    run(world, "bea", "identities.correct", world.legal_name, value="Another Invented")
    assert run(world, "bea", "letters.print", made).named[0][1] == "Amalika Invented"


def test_the_days_begin_when_it_goes(world: World) -> None:
    made = letter(world)
    run(world, "bea", "letters.send", made, **SENT)
    (line,) = letters(world)
    assert (line.how, line.receipt, line.sent_on) == ("registered", "RP 1", today())
    assert line.due_on == max(today() + timedelta(days=60), today() + timedelta(days=DAYS_TO_ANSWER))
    with pytest.raises(Refused):
        run(world, "bea", "letters.send", made, **SENT)


def test_a_silence_leads_to_a_reminder_and_then_to_those_above(world: World) -> None:
    request = late(world)
    reminder = run(world, "bea", "letters.write", request, **REMINDER)
    first, second = letters(world)
    assert (first.is_late(today()), first.is_followed, second.kind) == (False, True, "reminder")
    assert run(world, "bea", "letters.print", reminder).before == (first.number, first.sent_on)
    run(world, "bea", "letters.send", reminder, **SENT)
    with pytest.raises(Refused):
        run(world, "bea", "letters.write", request, kind="above", language="en")
    put_off(world, reminder, 1)
    with pytest.raises(Refused, match="without knowing who she is"):
        run(world, "bea", "letters.write", request, **{**LETTER, "kind": "above"})
    run(world, "bea", "letters.write", request, kind="above", language="en")
    assert letters(world)[-1].office == "state_legal_services"
    faced = [step.reason for one in of_her(world.bea, world.amal).duties for step in one.steps if step.reason]
    assert faced == ["ask_again", "above"]


def test_an_answer_by_reference_ends_the_waiting_of_every_letter(world: World) -> None:
    made = late(world)
    run(world, "bea", "offices.note_answer", made, **NOTE)
    (line,) = letters(world)
    assert line.answered_on == today() and not line.is_late(today())
    with pytest.raises(Refused):
        run(world, "bea", "letters.write", made, **REMINDER)


def test_the_register_is_the_houses_and_names_nobody(world: World) -> None:
    made = sent(world)
    (line,) = register(world.cyr, RegisterFilter("open")).lines
    assert (line.id, line.survivor, line.carries) == (made, None, ())
    assert register(world.bea, RegisterFilter()).lines[0].survivor == world.amal
    assert register(world.pia, RegisterFilter()).lines == ()
    assert not [one for one in NAMES if one in repr(line)]


@pytest.mark.parametrize(
    ("state", "n"), [("", 1), ("open", 1), ("late", 1), ("unsent", 0), ("answered", 0)]
)
def test_the_register_is_filtered(world: World, state: str, n: int) -> None:
    late(world)
    assert len(register(world.bea, RegisterFilter(state)).lines) == n
    assert len(register(world.bea, RegisterFilter(state, "police")).lines) == 0


def test_pages_of_the_register_follow_one_another(world: World) -> None:
    made = asked(world, provider=entry(world), ask="free_lawyer")
    with transaction.atomic(), opened(world.bea, "test.many", writes=False) as scope:
        scope.writes = True
        for number in range(1, 29):
            Letter.objects.create(
                organisation=idea("asha"), year=2020, number=number, request_id=made, kind="first", office="police",
                ask="progress", language="en", made_by=idea("bea"), made_on=today(), due_on=today(),
            )  # fmt: skip
    first = register(world.bea, RegisterFilter())
    rest = register(world.bea, RegisterFilter(), first.after)
    found = [line.number for line in (*first.lines, *rest.lines)]
    assert found == [f"2020/{n:04}" for n in range(28, 0, -1)] and rest.after == ""
    with pytest.raises(NotFound):
        register(world.bea, RegisterFilter(), "nonsense")

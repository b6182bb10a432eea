"""She says that something is wrong, is answered by a day, and reads the answer; nothing she said is changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.test import Client
from tests.contracts.noted import NOTE
from tests.contracts.wronged import ANSWER, WRONG, wronged
from tests.world import World

from saathi.cases.promises.queries import promised
from saathi.herfile.copies.queries import whole
from saathi.herfile.corrections.queries import Wrong, corrections
from saathi.herfile.kinds import KINDS
from saathi.herfile.law import Term, by_law, own_term
from saathi.kernel.access import acts
from saathi.kernel.clock import today
from saathi.kernel.errors import NotFound, NotHeld, Refused
from saathi.kernel.sections import Section
from saathi.portal.mine.told import SIGNS, sign
from saathi.portal.pictures.drawing import pictures
from saathi.portal.talks import at_table
from saathi.portal.tests.conftest import signed_in, together  # noqa: F401

Sits = Callable[..., Client]
FILE = "/n/d/m/"


def ask(world: World, who: str = "bea", **said: Any) -> UUID:
    made: UUID = acts()["corrections.ask"].run(at_table(world.actor(who), world.amal), world.amal, {**WRONG, **said})
    return made


def answered(world: World, one: UUID, who: str, **said: Any) -> None:
    acts()["corrections.answer"].run(world.actor(who), one, {**ANSWER, **said})


def owed(world: World) -> list[Any]:
    found = promised(world.bea, world.amal)
    return [*found.open, *found.over]


def told(world: World, who: str = "bea") -> list[Wrong]:
    return corrections(world.actor(who), world.amal)


def test_by_touch_from_the_entry_to_the_answer(world: World, together: Sits, signed_in: Sits) -> None:  # noqa: F811
    client = together()
    assert f"{FILE}w/8/" in client.get(f"{FILE}w/").content.decode()
    entry = f"{FILE}w/8/{world.goal}/"
    assert entry in client.get(f"{FILE}w/8/").content.decode()
    assert "Class 9" in client.get(entry).content.decode()
    empty = client.post(entry, {"her_words": " ", "wants": "দশম শ্রেণি"})
    assert empty.status_code == 422 and "দশম শ্রেণি" in empty.content.decode()  # what she wrote is still there
    assert client.post(entry, {"her_words": "নবম নয়", "wants": "দশম শ্রেণি"})["Location"] == FILE
    page = client.get(FILE).content.decode()
    assert "নবম নয়" in page and "আশা" not in page.split("<main")[0]
    staff = signed_in("indu")
    listed = staff.get(f"/people/{world.amal}/corrections/").content.decode()
    assert "নবম নয়" in listed and "দশম শ্রেণি" in listed
    (one,) = told(world)
    where = f"/people/{world.amal}/corrections/{one.id}/answer/"
    assert "নবম নয়" in staff.get(where).content.decode()
    reason = "It now says class 10."
    assert staff.post(where, {"answer": "corrected", "reason": reason}).status_code == 303
    assert reason in client.get(FILE).content.decode()


def test_it_is_a_promise_with_our_last_day(world: World) -> None:
    one = wronged(world)
    (asked,) = told(world)
    assert asked.id == one and asked.due_on == today() + timedelta(days=30)
    assert (asked.section, asked.asked_by) == (Section.PLAN, world.bea.id)
    mine = [each for each in owed(world) if each.due_on == asked.due_on]
    assert [(each.doer, each.state) for each in mine] == [(world.bea.id, "open")]
    answered(world, one, "indu")
    (after,) = [each for each in owed(world) if each.id == mine[0].id]
    assert (after.state, after.told_on) == ("kept", None)  # it stays on Bea's list until she told her


def test_whoever_wrote_it_does_not_say_no(world: World) -> None:
    note = acts()["notes.write"].run(world.bea, world.amal, NOTE)
    one = ask(world, about="cases.note", row=str(note))
    with pytest.raises(Refused):
        answered(world, one, "bea", answer="not_corrected")
    answered(world, one, "gita", answer="not_corrected", reason="Two others saw it so.")
    assert told(world)[0].answered_by == world.gita.id
    with pytest.raises(Refused):  # an answer is not changed
        answered(world, one, "indu", answer="corrected")


def test_what_was_wrong_and_her_words_stay_as_they_were(world: World) -> None:
    one = wronged(world)
    answered(world, one, "indu", answer="beside")
    (after,) = told(world)
    assert (after.her_words, after.wants) == (WRONG["her_words"], WRONG["wants"])
    found = whole(at_table(world.bea, world.amal), world.amal)
    kinds = {kind.model: every for kind, every in found.groups}
    assert len(kinds["herfile.Correction"]) == 1 and len(kinds["plans.Goal"]) == 1


def test_only_entries_of_hers_that_are_there(world: World) -> None:
    for about, row in (("plans.goal", str(uuid4())), ("plans.step", str(world.goal)), ("cases.stay", str(world.stay))):
        with pytest.raises(Refused):  # the stay is hers, but stands in another part
            ask(world, about=about, row=row)
    with pytest.raises(Refused):  # a part that Bea does not see
        ask(world, section=str(int(Section.COUNSELLING)))
    with pytest.raises(Refused):  # an entry of that part
        ask(world, section=str(int(Section.COUNSELLING)), about="cases.service", row=str(world.counselling))
    assert ask(world, section=str(int(Section.PLAN)))
    assert ask(world, "gita", section=str(int(Section.COUNSELLING)), about="cases.service", row=str(world.counselling))


def test_the_same_entry_waits_once(world: World) -> None:
    wronged(world)
    with pytest.raises(Refused):
        wronged(world)


def test_who_reads_it_is_a_question_of_its_part(world: World) -> None:
    ask(world, "gita", section=str(int(Section.COUNSELLING)), about="cases.service", row=str(world.counselling))
    assert (len(told(world, "gita")), len(told(world, "bea")), len(told(world, "dia"))) == (1, 0, 0)


def test_nobody_says_it_without_her(world: World) -> None:
    run = acts()["corrections.ask"].run
    with pytest.raises(NotHeld):
        run(world.bea, world.amal, WRONG)
    given = replace(world.bea, acts=world.bea.acts | {"corrections.ask"})
    with pytest.raises(Refused):
        run(given, world.amal, WRONG)
    with pytest.raises(NotFound):
        run(replace(given, only=uuid4()), world.amal, WRONG)


def test_the_law_stands_beside_it_as_data(world: World) -> None:
    wronged(world)
    (asked,) = told(world)
    (last,) = asked.by_law  # she stays in India
    assert last.day == today() + timedelta(days=90) and not last.is_verified
    assert last.is_ahead == (today() < date(2027, 5, 13))
    assert by_law("correction", "BD") == () and own_term("correction").is_verified
    with pytest.raises(ValueError, match="not known"):
        Term("correction", "IN", 0, "own", "", "P", date(2026, 1, 1))


@pytest.mark.parametrize("where", ["w/3/", "w/32/", "w/9999/", f"w/8/{UUID(int=8)}/", "w/3/a/"])
def test_what_is_not_there_is_not_there(together: Sits, where: str) -> None:  # noqa: F811
    assert together().get(f"{FILE}{where}").status_code == 404


def test_every_entry_has_a_picture() -> None:
    """Its own, or that of its part; none is named for a kind that is not there."""
    assert set(SIGNS) <= {kind.code for kind in KINDS}
    assert {sign(kind, part) for kind in KINDS for part in Section} <= set(pictures())

"""What offices owe: asked by law and limit, answered on their own desk or by reference, and written where it stands."""

from __future__ import annotations

import io
from datetime import date, timedelta
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image
from tests.contracts.owed import ASK, NOTE, REPLY, answered, asked, entry, on_an_office, on_bandhu, with_entry
from tests.contracts.stands import claim
from tests.world import World, idea

from saathi.cases.models import CaseEvent
from saathi.cases.queries.matters import matters
from saathi.kernel.access import acts
from saathi.kernel.clock import HOME_ZONE, server_clock, today
from saathi.kernel.errors import Invalid, NotFound, Refused
from saathi.kernel.scope import opened
from saathi.links.choices import NEEDS_SECTIONS, SECTION_OF_NEED
from saathi.links.offices.book import asks, offices, read_asks
from saathi.links.offices.queries import duty_page, inbox, of_her
from saathi.links.offices.replying import steps_of
from saathi.links.offices.words import ASKS, OFFICES
from saathi.links.requests.table import rows
from saathi.orgs.roles import ROLES


def run(world: World, who: str, act: str, target: Any, /, files: Any = None, **data: Any) -> Any:
    return acts()[act].run(world.actor(who), target, data, files=files)


def in_days(n: int) -> date:
    return today() + timedelta(days=n)


def one(world: World, made: Any) -> Any:
    return next(each for each in of_her(world.bea, world.amal).duties if each.duty.line.id == made)


def photograph() -> dict[str, Any]:
    out = io.BytesIO()
    Image.new("RGB", (8, 8), "teal").save(out, "JPEG")
    return {"paper": SimpleUploadedFile("letter.jpg", out.getvalue())}


def test_every_office_and_every_ask_of_the_file_has_words_and_fits_the_rest() -> None:
    assert set(asks()) == set(ASKS)
    assert set(offices()) <= set(OFFICES)
    assert {one.above for one in offices().values() if one.above} <= set(OFFICES)
    assert {ask.office for ask in asks().values()} == set(offices())
    for ask in asks().values():
        assert ask.need in NEEDS_SECTIONS and ask.need in SECTION_OF_NEED


@pytest.mark.parametrize(
    ("ask", "since", "due"),
    [
        ("compensation", date(2026, 1, 31), date(2026, 4, 1)),  # NALSA 2018: 60 days
        ("final_order", date(2026, 10, 31), date(2027, 2, 28)),  # section 36(2): four months
        ("threat_report", date(2026, 11, 20), date(2026, 11, 27)),  # five working days from a Friday
        ("home_report", date(2026, 11, 1), date(2026, 11, 16)),
    ],
)
def test_a_limit_is_counted_as_the_law_counts_it(ask: str, since: date, due: date) -> None:
    assert asks()[ask].due_on(since) == due


def test_a_code_on_no_list_is_a_fault_of_the_file() -> None:
    good = {"office": "police", "need": "police", "law": "own_rule", "place": "", "mark": "P", "since": "asked",
            "limit": 7, "unit": "days"}  # fmt: skip
    assert read_asks({"progress": good})
    for wrong in ({"office": "circus"}, {"law": "no_law"}, {"unit": "years"}, {"mark": "Q"}, {"colour": "red"}):
        with pytest.raises(ValueError, match="progress"):
            read_asks({"progress": {**good, **wrong}})


def test_every_answer_is_a_way_of_the_table() -> None:
    for state in ("in_progress", "accepted"):
        for reply in ("granted", "partly", "more", "refused"):
            first = steps_of(state, reply)[0]
            assert rows("duty", state, first, "offices.answer") and rows("duty", state, first, "offices.note_answer")
    assert not rows("duty", "in_progress", act="requests.accept"), "an office answers by its own act"
    assert not rows("referral", "in_progress", act="offices.answer")


def test_an_office_reads_what_is_asked_by_which_law_until_when_and_not_of_whom(world: World) -> None:
    made = asked(world, in_days(-50), organisation=idea("bandhu"), matter=claim(world))
    (duty,) = inbox(world.pia).lines
    assert (duty.line.id, duty.ask, duty.since_on, duty.due_on) == (made, "compensation", in_days(-50), in_days(10))
    assert duty.line.survivor is None and duty.line.words == "The claim was given in."
    assert "offices.answer" in duty_page(world.pia, made).follows
    with pytest.raises(NotFound):
        duty_page(world.eli, made)


def test_the_oldest_stands_first_and_what_is_past_its_limit_is_found(world: World) -> None:
    old = asked(world, in_days(-80), organisation=idea("bandhu"))
    new = asked(world, ask="free_lawyer", organisation=idea("bandhu"))
    assert [one.line.id for one in inbox(world.pia).lines] == [old, new]
    assert [one.line.id for one in inbox(world.pia, "late").lines] == [old]
    assert inbox(world.pia, "over").lines == ()
    with pytest.raises(NotFound):
        inbox(world.pia, after="nonsense")


def test_a_page_of_the_inbox_follows_another_without_a_gap(world: World) -> None:
    made = [asked(world, ask="free_lawyer", organisation=idea("bandhu")) for _n in range(27)]
    first = inbox(world.pia)
    rest = inbox(world.pia, after=first.after)
    assert [one.line.id for one in (*first.lines, *rest.lines)] == made and rest.after == ""


@pytest.mark.parametrize(
    ("data", "state"),
    [
        ({"reply": "granted"}, "done"),
        ({"reply": "partly", "next_on": in_days(9)}, "accepted"),
        ({"reply": "more", "missing": ["paper"], "next_on": in_days(9)}, "in_progress"),
        ({"reply": "refused", "reason": "not_ours"}, "rejected"),
    ],
)
def test_every_answer_stops_a_clock(world: World, data: dict[str, Any], state: str) -> None:
    made = asked(world, in_days(-70), organisation=idea("bandhu"))
    assert one(world, made).duty.line.is_late(server_clock()), "past the limit of the law"
    run(world, "pia", "offices.answer", made, **data)
    found = one(world, made).duty
    assert (found.line.state, found.reply, found.replied_on) == (state, data["reply"], today())
    assert not found.is_late(today()) and not found.line.is_late(server_clock())


@pytest.mark.parametrize(
    "data", [{"reply": "partly"}, {"reply": "more", "next_on": in_days(3)}, {"reply": "refused"}, {},
             {"reply": "granted", "next_on": in_days(-1)}, {"reply": "granted", "answer_words": "Ask 98300 12345"}]
)  # fmt: skip
def test_an_answer_without_its_date_or_reason_is_none(world: World, data: dict[str, Any]) -> None:
    with pytest.raises(Invalid):
        run(world, "pia", "offices.answer", on_bandhu(world), **data)


def test_in_part_then_refused_is_no_refusal_of_all(world: World) -> None:
    made = answered(world)
    run(world, "pia", "offices.answer", made, reply="refused", reason="full")
    line = one(world, made).duty.line
    assert (line.state, line.outcome, line.reason) == ("done", "partly", "full")
    with pytest.raises(Refused):
        run(world, "pia", "offices.answer", made, **REPLY)


def test_their_answer_is_written_where_the_matter_stands_and_she_is_owed_to_be_told(world: World) -> None:
    made = answered(world)
    assert one(world, made).is_to_take_in
    run(world, "bea", "offices.take_in", made)
    (matter,) = matters(world.bea, world.amal).matters
    assert (matter.standing.next_on, matter.standing.is_date_given) == (in_days(9), True)
    assert matter.standing.tell_by_on is not None
    assert "answered our request: Granted in part." in matter.steps[-1].words
    assert not one(world, made).is_to_take_in


def test_a_later_answer_is_to_be_written_there_again(world: World) -> None:
    made = answered(world)
    run(world, "bea", "offices.take_in", made)
    with pytest.raises(Refused):
        run(world, "bea", "offices.take_in", made)


def test_an_answer_noted_by_reference_with_its_paper(world: World) -> None:
    """In the matter, with the law's clocks, and among her papers; the number of their letter in its history."""
    made = on_an_office(world)
    run(world, "bea", "offices.note_answer", made, photograph(), **NOTE)
    found = one(world, made)
    assert (found.duty.reply, found.steps[-1].how, found.steps[-1].reference) == ("granted", "letter", "DLSA/7")
    assert len(found.papers) == 1 and not found.is_to_take_in
    (matter,) = matters(world.bea, world.amal).matters
    said = "District Legal Services Authority answered our request: It is granted. It is decided."
    assert said in matter.steps[-1].words
    with opened(world.bea, "test.law", writes=False):
        assert CaseEvent.objects.filter(what="compensation_decided", on=today()).count() == 1
    with pytest.raises(Invalid):
        run(world, "bea", "offices.note_answer", made, reply="granted", how="letter")


def test_only_the_office_that_owes_it_is_asked(world: World) -> None:
    with_entry(world)
    run(world, "bea", "offices.ask", world.amal, **ASK)
    for wrong in ({"ask": "progress"}, {"provider": "", "organisation": str(idea("bandhu"))}):
        with pytest.raises(Refused):
            run(world, "bea", "offices.ask", world.amal, **{**ASK, **wrong})
    for wrong in ({"provider": ""}, {"organisation": str(idea("bandhu"))}, {"words": "Call 98300 12345"}):
        with pytest.raises(Invalid):
            run(world, "bea", "offices.ask", world.amal, **{**ASK, **wrong})


def test_her_no_stays_hers_and_nothing_goes_out(world: World) -> None:
    with_entry(world)
    made = run(world, "bea", "offices.ask", world.amal, **{**ASK, "answer": "no"})
    assert one(world, made).duty.line.state == "said_no"
    with pytest.raises(Refused):
        run(world, "bea", "letters.write", made, kind="first", language="en")


def test_the_clock_of_the_request_is_the_limit_of_the_law(world: World) -> None:
    made = asked(world, in_days(-10), provider=entry(world))
    due = next(due for due in one(world, made).duty.line.dues if due.what == "outcome")
    assert due.at.astimezone(HOME_ZONE).date() == in_days(51), "the limit has passed when its last day is over"


@pytest.mark.parametrize("role", ["legal_officer", "police_officer", "department_officer", "task_force_member"])
def test_an_office_holds_the_least_that_answering_needs(role: str) -> None:
    held = ROLES[role].acts
    assert {"offices.inbox", "offices.page", "offices.answer", "requests.acknowledge"} <= held
    writes = {name for name in held if acts()[name].kind == "action"}
    own = {"logins", "views", "requests", "offices", "papers", "conflicts", "access"}
    assert {name.split(".")[0] for name in writes} <= own, writes
    assert not held & {"identities.list", "identities.reveal", "people.search", "notes.list", "requests.accept"}


def test_a_department_opens_nobody() -> None:
    assert "people.page" not in ROLES["department_officer"].acts

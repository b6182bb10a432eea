"""Where her matters stand, through the acts: what waits, what is owed, awarded and paid. Invented people."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.db import IntegrityError, transaction
from tests.contracts.stands import AWARD, CLAIM, claim

from saathi.cases.matters.actions import award, close_matter, move_matter, open_matter, pay, tell, wait_on
from saathi.cases.matters.dues import MatterStanding, dues_of
from saathi.cases.matters.loading import book_of
from saathi.cases.matters.words import KINDS
from saathi.cases.models import CaseEvent, Matter, MatterStep
from saathi.cases.queries.clocks import law_dates
from saathi.cases.queries.journey import journey
from saathi.cases.queries.matters import MatterFact, matters
from saathi.cases.queries.owed import alarms
from saathi.kernel.clock import server_clock, today
from saathi.kernel.errors import Invalid, NotFound, Refused
from saathi.kernel.scope import opened

NOW = today()
TOLD = {"teller": "worker", "how": "in_person", "language": "bn", "understood": "yes"}


def ago(days: int) -> Any:
    return NOW - timedelta(days=days)


def later(days: int) -> Any:
    return lambda: server_clock() + timedelta(days=days)


def only(world: Any, clock: Any = server_clock) -> MatterFact:
    return matters(world.bea, world.amal, clock=clock).matters[0]


def owed(world: Any, clock: Any = server_clock) -> list[tuple[str, str]]:
    found = alarms(world.bea, clock=clock)
    return [(one.what, one.who) for one in found if one.what in ("tell", "past", "ask")]


def test_a_claim_waits_on_somebody_since_a_day_until_another(world: Any) -> None:
    open_matter(world.bea, world.amal, {**CLAIM, "on": ago(30), "asked_on": ago(4)})
    here = only(world).standing
    assert (here.waiting_on, here.since, here.next_on) == ("legal_services", ago(30), ago(-10))  # asked again after 14
    assert not here.is_date_given and only(world).asked_on == ago(4)
    wait_on(world.bea, here.matter, {"waiting_on": "court", "since_on": ago(2), "next_on": ago(-3)})
    here = only(world).standing
    assert (here.waiting_on, here.since, here.next_on, here.is_date_given) == ("court", ago(2), ago(-3), True)


def test_nothing_waits_without_a_date_or_a_day_of_asking(world: Any) -> None:
    with pytest.raises(Refused, match="Nothing waits without a date"):
        open_matter(world.bea, world.amal, {**CLAIM, "asked_on": ""})
    made = claim(world)
    with pytest.raises(Refused, match="Nothing waits without a date"):
        move_matter(world.bea, made, {"stage": "inquiry", "by": "legal_services"})
    with pytest.raises(Invalid):
        wait_on(world.bea, made, {"waiting_on": "court"})
    with pytest.raises(Invalid):
        wait_on(world.bea, made, {"waiting_on": "nobody", "next_on": NOW})


@pytest.mark.parametrize(
    "change",
    [
        {"waiting_since": None},
        {"next_on": None},
        {"waiting_on": "nobody"},
        {"waiting_on": ""},
        {"is_date_given": False, "asked_on": None},
        {"waiting_on": "", "waiting_since": None, "next_on": None, "asked_on": None},
        {"tell_by_on": None},
        {"closed_on": NOW},
        {"outcome": "stopped"},
        {"awarded": 100, "paid": 101},
        {"awarded": -1},
    ],
)
def test_the_database_refuses_half_a_wait_and_half_an_end(world: Any, change: dict[str, Any]) -> None:
    made = claim(world)
    with opened(world.bea, "test.write", writes=False) as scope:
        scope.writes = True
        with pytest.raises(IntegrityError), transaction.atomic():
            Matter.objects.filter(pk=made).update(**change)


def test_a_step_is_written_once(world: Any) -> None:
    from django.db.utils import ProgrammingError

    claim(world)
    with opened(world.bea, "test.write", writes=False) as scope:
        scope.writes = True
        with pytest.raises(ProgrammingError, match="permission denied"), transaction.atomic():
            MatterStep.objects.update(stage="paid")


def test_only_what_follows_may_be_reached(world: Any) -> None:
    made = open_matter(
        world.bea, world.amal, {"kind": "in_criminal_case", "stage": "fir", "on": ago(90), "asked_on": NOW}
    )
    with pytest.raises(Refused, match="does not follow"):
        move_matter(world.bea, made, {"stage": "judgment", "by": "court", "asked_on": NOW})
    with pytest.raises(Refused, match="before the last step"):
        move_matter(world.bea, made, {"stage": "statement", "by": "police", "on": ago(91), "asked_on": NOW})
    move_matter(world.bea, made, {"stage": "charge_sheet", "by": "police", "on": ago(20), "next_on": ago(-9)})
    move_matter(world.bea, made, {"stage": "trial", "by": "court", "on": ago(9), "next_on": ago(-9)})
    move_matter(world.bea, made, {"stage": "judgment", "by": "court", "on": NOW})
    here = only(world)
    assert here.is_at_end and here.standing.waiting_on == ""
    assert [(one.code, one.on) for one in here.track] == [
        ("fir", ago(90)), ("charge_sheet", ago(20)), ("trial", ago(9)), ("judgment", NOW),
    ]  # fmt: skip
    move_matter(world.bea, made, {"stage": "appeal", "by": "her", "asked_on": NOW})
    assert (only(world).is_at_end, only(world).standing.waiting_on) == (False, "court")
    assert [one.code for one in only(world).track][-1] == "appeal"  # the judgment was reached; a second one may follow


def test_a_step_that_the_law_counts_from_starts_its_clock_once(world: Any) -> None:
    claim(world)
    assert [one.key for one in only(world).by_law] == ["comp_inquiry"]
    due = next(one for one in law_dates(world.bea, world.amal).open if one.key == "comp_inquiry")
    assert due.due_on == ago(-60)
    with opened(world.bea, "people.page", writes=False):
        assert CaseEvent.objects.filter(what="compensation_claimed").count() == 1
    award(world.bea, claim(world), AWARD)
    assert only(world).by_law == ()


def test_what_was_written_for_the_law_already_is_not_written_twice(world: Any) -> None:
    from saathi.cases.clock_acts import write_event

    write_event(world.bea, world.amal, {"what": "sexual_offence_fir", "on": ago(5)})
    open_matter(world.bea, world.amal, {"kind": "in_criminal_case", "stage": "fir", "on": ago(5), "asked_on": NOW})
    with opened(world.bea, "people.page", writes=False):
        assert [row.what for row in CaseEvent.objects.all()] == ["sexual_offence_fir"]
    keys = {one.key for one in only(world).by_law}
    assert keys == {"progress_to_victim", "investigation_rape_pocso"}


def test_she_is_told_of_every_step_within_seven_days(world: Any) -> None:
    made = claim(world)
    assert only(world).standing.tell_by_on == ago(-7)
    assert owed(world) == [("tell", "legal_services")]
    assert not dues_of(only(world).standing, NOW)[0].is_late(ago(-7))
    assert dues_of(only(world).standing, NOW)[0].is_late(ago(-8))
    tell(world.bea, made, TOLD)
    assert only(world).standing.tell_by_on is None and owed(world) == []
    move_matter(world.bea, made, {"stage": "inquiry", "by": "legal_services", "next_on": ago(-30)})
    assert owed(world) == [("tell", "legal_services")]
    award(world.bea, made, AWARD, clock=later(3))
    assert only(world).standing.tell_by_on == ago(-7)  # the new step does not put off what is owed already


def test_a_question_of_hers_is_owed_an_answer(world: Any) -> None:
    made = claim(world)
    with pytest.raises(Invalid):
        tell(world.bea, made, {**TOLD, "understood": "asks"})
    tell(world.bea, made, {**TOLD, "understood": "asks", "her_words": "কবে টাকা পাব?"})
    here = only(world)
    assert here.question is not None and here.question.her_words == "কবে টাকা পাব?"
    assert owed(world) == [("tell", "legal_services")]
    tell(world.bea, made, TOLD)
    assert only(world).question is None and owed(world) == []


def test_what_the_police_owe_her_by_law_is_met_only_when_they_told_her(world: Any) -> None:
    case = {"kind": "in_criminal_case", "stage": "fir", "on": ago(60), "asked_on": NOW}
    made = open_matter(world.bea, world.amal, case)
    tell(world.bea, made, TOLD)
    assert "progress_to_victim" in {one.key for one in only(world).by_law}
    tell(world.bea, made, {**TOLD, "teller": "office"})
    assert "progress_to_victim" not in {one.key for one in only(world).by_law}


def test_compensation_in_bangladesh_is_told_the_next_day(world: Any) -> None:
    open_matter(world.bea, world.amal, {"kind": "bd_compensation", "stage": "filed", "on": NOW, "asked_on": NOW})
    assert only(world).standing.tell_by_on == ago(-1)


def test_a_date_that_went_by_and_a_day_of_asking_again_are_owed(world: Any) -> None:
    made = claim(world)
    tell(world.bea, made, TOLD)
    assert owed(world, later(13)) == []
    assert owed(world, later(14)) == [("ask", "legal_services")]
    wait_on(world.bea, made, {"waiting_on": "court", "next_on": NOW})
    tell(world.bea, made, TOLD)
    assert owed(world) == []
    assert owed(world, later(1)) == [("past", "court")]


def test_a_matter_that_ended_is_told_too_and_then_rests(world: Any) -> None:
    made = claim(world)
    tell(world.bea, made, TOLD)
    close_matter(world.bea, made, {"outcome": "her_wish", "her_words": "আর চাই না।", "language": "bn"})
    here = only(world)
    assert (here.outcome, here.standing.waiting_on) == ("her_wish", "")
    assert here.steps[-1].her_words == "আর চাই না।"
    assert owed(world) == [("tell", "")]
    tell(world.bea, made, TOLD)
    assert owed(world, later(400)) == []
    with pytest.raises(Refused, match="has ended"):
        wait_on(world.bea, made, {"waiting_on": "court", "next_on": NOW})


def test_one_paper_of_a_kind_at_a_time_and_cases_as_many_as_there_are(world: Any) -> None:
    paper = {"kind": "identity_paper", "about": "aadhaar", "stage": "filed", "on": NOW, "asked_on": NOW}
    open_matter(world.bea, world.amal, paper)
    with pytest.raises(Refused, match="written down already"):
        open_matter(world.bea, world.amal, paper)
    open_matter(world.bea, world.amal, {**paper, "about": "ration_card"})
    with pytest.raises(Invalid):
        open_matter(world.bea, world.amal, {**paper, "about": ""})
    case = {"kind": "in_criminal_case", "stage": "fir", "on": NOW, "asked_on": NOW}
    open_matter(world.bea, world.amal, case)
    open_matter(world.bea, world.amal, case)
    assert len(matters(world.bea, world.amal).matters) == 4


def test_a_case_of_before_2024_counts_under_the_law_of_its_day(world: Any) -> None:
    case = {"kind": "in_criminal_case", "stage": "trial", "on": ago(30), "began_on": "2019-05-02", "next_on": ago(-9)}
    open_matter(world.bea, world.amal, case)
    here = only(world)
    assert here.stage is not None and (here.stage.law, here.stage.is_sure) == ("crpc_1973", False)
    assert here.opened_on.year == 2019 and here.standing.since == ago(30)


def test_a_matter_is_seen_by_those_who_hold_its_section(world: Any) -> None:
    legal = claim(world)
    open_matter(world.gita, world.amal, {"kind": "in_home_study", "stage": "study_ordered", "asked_on": NOW})
    assert {one.kind for one in matters(world.bea, world.amal).matters} == {"in_final", "in_home_study"}
    gita = matters(world.gita, world.amal)
    assert [one.kind for one in gita.matters] == ["in_home_study"]
    assert [section.name for section in gita.not_shared] == ["IDENTITY", "LEGAL"]
    assert {kind.code for kind in gita.kinds} == {"bd_return", "in_return", "in_home_study"}
    assert [(one.what, one.matter) for one in alarms(world.gita) if one.what == "tell"] == [
        ("tell", gita.matters[0].id)
    ]
    with pytest.raises(NotFound):
        tell(world.gita, legal, TOLD)
    assert [one.kind for one in journey(world.gita, world.amal).matters] == ["in_home_study"]
    assert matters(world.dia, world.amal).matters == ()


@pytest.mark.parametrize("code", sorted(KINDS))
def test_every_kind_can_be_walked_to_its_end(world: Any, code: str) -> None:
    kind = next(one for one in book_of().in_force(NOW) if one.code == code)
    about = next(iter(kind.about), "")
    made = open_matter(world.bea, world.amal, {"kind": code, "about": about, "on": ago(1), "asked_on": NOW})
    while not only(world).is_at_end:
        here = only(world)
        assert here.standing.waiting_on and here.standing.since and here.standing.next_on
        ahead = next(one.code for one in here.track if one.on is None)
        stage = kind.stage(ahead)
        assert stage is not None
        if stage.act == "award":
            award(world.bea, made, AWARD)
        elif stage.act == "pay":
            pay(world.bea, made, {"amount": "100000", "account": "own"})
        else:
            move_matter(world.bea, made, {"stage": ahead, "by": "her", "next_on": NOW})
    close_matter(world.bea, made, {"outcome": "reached"})
    assert only(world).closed_on == NOW and only(world).track[-1].is_here


def test_each_due_thing_of_a_matter() -> None:
    from uuid import uuid4

    her, one = uuid4(), uuid4()
    here = MatterStanding(her, one, "in_final", "", "court", ago(9), ago(2), True, ago(1))
    assert [(due.what, due.by) for due in dues_of(here, NOW)] == [("tell", ago(1)), ("past", ago(2))]
    none = MatterStanding(her, one, "in_final", "", "court", ago(9), NOW, False, None)
    assert [(due.what, due.is_late(NOW)) for due in dues_of(none, NOW)] == [("ask", False)]
    rests = MatterStanding(her, one, "in_final", "", "", None, None, False, None)
    assert dues_of(rests, NOW) == []

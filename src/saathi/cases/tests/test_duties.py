"""What a law makes a worker report: its clock, whom it goes to, and what she was told before and after. Invented."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from saathi.cases.duties.actions import report, sent, tell
from saathi.cases.duties.duties import WORDS, duties, fitting, read
from saathi.cases.duties.queries import kinds, reports
from saathi.cases.queries.journey import journey
from saathi.cases.queries.owed import alarms
from saathi.cases.queries.today import today_of
from saathi.cases.tests.test_people import _open
from saathi.kernel.clock import HOME_ZONE, server_clock, today
from saathi.kernel.errors import Invalid, Refused

REPORT = {
    "duty": "child_harmed_in_home",
    "words": "Someone hit her in the night.",
    "to_whom": "cwc",
    "told_before": "yes",
    "how_before": "spoken",
}


def later(hours: float) -> Any:
    return lambda: server_clock() + timedelta(hours=hours)


def owed(world: Any, who: str = "bea", clock: Any = server_clock) -> list[tuple[str, str]]:
    found = [one for one in alarms(world.actor(who), clock=clock) if one.what in ("report", "tell_her")]
    return [(one.what, one.who) for one in found]


def test_a_duty_fits_an_age_and_a_country_and_an_unknown_one_frees_nobody() -> None:
    assert {duty.code for duty in fitting("adult", "IN")} == {"hospital_tells_police", "life_in_danger"}
    assert {duty.code for duty in fitting("child", "BD")} == {"life_in_danger", "child_hurt_elsewhere"}
    assert "child_sexual_offence" in {duty.code for duty in fitting("unknown", "")}
    assert set(duties()) == set(WORDS)


def test_only_what_is_a_law_is_called_one() -> None:
    for duty in duties().values():
        assert duty.is_law is (duty.law != "Our own rule")
        assert duty.within_hours > 0 and duty.to
    assert not duties()["child_sexual_offence"].is_verified


ROW = """[life_in_danger]
ages = ["child"]
countries = ["IN"]
to = ["police"]
within_hours = 1
mark = "M"
hours_mark = "P"
"""


@pytest.mark.parametrize(
    ("was", "wrong"),
    [
        ("[life_in_danger]", "[nobody]"),
        ('ages = ["child"]', 'ages = ["old"]'),
        ('to = ["police"]', 'to = ["neighbour"]'),
        ('to = ["police"]', "to = []"),
        ("within_hours = 1", "within_hours = 0"),
        ('mark = "M"', 'mark = "sure"'),
        ('hours_mark = "P"', ""),
    ],
)
def test_a_wrong_table_of_duties_is_refused(was: str, wrong: str) -> None:
    assert list(read(ROW)) == ["life_in_danger"]
    with pytest.raises(ValueError):
        read(ROW.replace(was, wrong, 1))


def test_it_is_owed_until_it_went_and_until_she_knows(world: Any) -> None:
    made = report(world.bea, world.amal, REPORT)
    assert owed(world) == [("report", "cwc")] and owed(world, "hena") == [("report", "cwc")]
    assert owed(world, "dia") == [] and owed(world, "eli") == []
    one = reports(world.bea, world.amal)[0]
    assert one.due_at - one.known_at == timedelta(hours=24)
    late = next(one for one in alarms(world.bea, clock=later(25)) if one.what == "report")
    assert late.is_late(server_clock() + timedelta(hours=25)) and not late.is_late(server_clock())
    assert [fact.id for fact in journey(world.bea, world.amal).reports] == [made]
    assert [one.what for one in today_of(world.hena).owed.alarms if one.what == "report"] == ["report"]
    sent(world.hena, made, {"to_whom": "police", "number": "GD 12"})
    assert owed(world) == [("tell_her", "police")]
    tell(world.gita, made, {"how_after": "spoken", "her_words": "ঠিক আছে।", "her_language": "bn"})
    assert owed(world) == [] and journey(world.bea, world.amal).reports == ()
    one = reports(world.bea, world.amal)[0]
    assert (one.number, one.told_on, one.her_words) == ("GD 12", today(), "ঠিক আছে।")
    for act, data in ((sent, {"to_whom": "police"}), (tell, {"how_after": "spoken"})):
        with pytest.raises(Refused):
            act(world.bea, made, data)


def test_the_clock_runs_from_the_hour_somebody_knew(world: Any) -> None:
    yesterday = today() - timedelta(days=1)
    report(world.bea, world.amal, {**REPORT, "known_on": yesterday, "known_hour": "09:30"})
    one = reports(world.bea, world.amal)[0]
    assert one.known_at == datetime(yesterday.year, yesterday.month, yesterday.day, 9, 30, tzinfo=HOME_ZONE)
    assert one.due_at == one.known_at + timedelta(hours=24)


def test_told_before_says_how_and_not_told_says_why(world: Any) -> None:
    for wrong in ({"how_before": ""}, {"told_before": "no"}, {"told_on": today()},
                  {"told_on": today() + timedelta(days=1), "how_after": "spoken"},
                  {"tell_by_on": today() - timedelta(days=1)}, {"words": ""}):  # fmt: skip
        with pytest.raises(Invalid):
            report(world.bea, world.amal, {**REPORT, **wrong})
    report(world.bea, world.amal, {**REPORT, "told_before": "no", "why_not_before": "at_once"})
    one = reports(world.bea, world.amal)[0]
    assert (one.how_before, one.why_not_before) == ("", "at_once")
    assert one.tell_by_on == today() + timedelta(days=1)  # she is not left without a day


def test_what_went_at_once_and_she_heard_owes_nothing(world: Any) -> None:
    at_once = {"reported_on": today(), "told_on": today(), "how_after": "spoken"}
    report(world.hena, world.amal, {**REPORT, **at_once})
    assert owed(world) == [] and reports(world.bea, world.amal)[0].reported_at is not None


def test_a_duty_that_does_not_fit_her_is_refused(world: Any) -> None:
    grown = _open(world.bea, "Grown")
    assert {duty.code for duty in kinds(world.bea, grown)} == {"hospital_tells_police", "life_in_danger"}
    with pytest.raises(Refused):
        report(world.bea, grown, REPORT)
    before = {"known_on": today(), "reported_on": today() - timedelta(days=1)}
    with pytest.raises(Refused):
        report(world.bea, world.amal, {**REPORT, **before})
    with pytest.raises(Refused, match="safety"):
        report(world.dia, world.amal, REPORT)

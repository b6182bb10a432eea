"""Every clock of the catalogue is there, and comes out as somebody worked it out by hand."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from tests.contracts.test_words import banned_in

from saathi.cases.clocks.days import Week, add_months, add_working_days
from saathi.cases.clocks.engine import clocks
from saathi.cases.clocks.events import EVENTS, PAUSES, Event, Pause
from saathi.cases.clocks.loading import LawClock, LawFault, law
from saathi.cases.clocks.words import DOORS, LAWS, OWNERS, TITLES

# Domain paper 1.6, written by hand; an inspection has three limits.
CATALOGUE = """
cwc_production mandatory_report_lost_child medical_on_admission medical_before_transfer screen_mental_health sir_due
icp_due icp_progress mc_meeting icp_review medical_monthly medical_quarterly inquiry_final_order cwc_quarterly_return
suggestion_book_review inspection inspection_report inspection_action escort_transfer followup_2 followup_3
appeal_window appeal_decision dm_grievance close_guilty_home itpa_first_custody inquiry_custody itpa_detention
progress_to_victim investigation_rape_pocso comp_inquiry pocso_comp_payment special_relief witness_threat_report
bd_case_update bd_trial dpdp_board_detail dpdp_grievance repatriation_total
""".split()  # noqa: SIM905
EVERY = [one for versions in law().versions.values() for one in versions]
EXAMPLES = [(one, n) for one in EVERY for n in range(len(one.examples))]


def event(text: str) -> Event:
    moment, code, *rest = text.split()
    day, _t, hour = moment.partition("T")
    until = date.fromisoformat(rest[1]) if rest else None
    return Event(code, date.fromisoformat(day), time.fromisoformat(hour) if hour else None, until)


def pause(text: str) -> Pause:
    reason, from_on, _until, until_on = text.split()
    return Pause(reason, date.fromisoformat(from_on), date.fromisoformat(until_on))


def track(text: str) -> tuple[date, str]:
    *day, name = text.split()
    return (date.fromisoformat(day[0]) if day else date.min, name)


def test_every_key_of_the_catalogue_has_a_clock_and_an_example() -> None:
    assert sorted(law().versions) == sorted(CATALOGUE)
    assert [one.key for one in EVERY if not one.examples] == []


@pytest.mark.parametrize(("clock", "n"), EXAMPLES, ids=[f"{one.key}-{one.in_force_on.year}-{n}" for one, n in EXAMPLES])
def test_the_worked_example(clock: LawClock, n: int) -> None:
    example = clock.examples[n]
    tracks = [track(one) for one in example.get("tracks", ["child" if clock.track == "any" else clock.track])]
    facts = clocks(
        [event(one) for one in example["events"]],
        tracks,
        "IN" if clock.jurisdiction == "any" else clock.jurisdiction,
        example["today"],
        pauses=[pause(one) for one in example.get("pauses", [])],
    )
    fact = max((one for one in facts if one.key == clock.key), key=lambda one: one.since)
    found: dict[str, Any] = {"since": fact.since, "due": fact.due_on, "state": str(fact.state), "days": fact.n_days}
    found |= {"at": fact.due_at} if fact.due_at else {}
    found |= {"reason": fact.reason} if fact.reason else {}
    assert found == example["expect"]
    assert (fact.owner, fact.she_can, fact.law, fact.place) == (clock.who, clock.she_can, clock.law, clock.place)
    assert fact.is_verified is (clock.mark == "V")


def test_banned_words_are_nowhere_in_what_is_shown() -> None:
    shown = [one.place for one in EVERY]
    shown += [str(said) for words in (TITLES, OWNERS, DOORS, LAWS, PAUSES) for said in words.values()]
    shown += [str(kind.words) for kind in EVENTS.values()]
    assert [text for text in shown if banned_in(text, "en")] == []


def test_months_end_where_the_month_ends() -> None:
    assert add_months(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert add_months(date(2028, 1, 31), 1) == date(2028, 2, 29)
    assert add_months(date(2026, 11, 15), 3) == date(2027, 2, 15)


def test_holidays_are_no_working_days() -> None:
    week = Week(frozenset({5, 6}), frozenset({date(2026, 3, 9)}))
    assert add_working_days(date(2026, 3, 5), 2, week, lambda day: False) == date(2026, 3, 10)


OFFICE = """
jurisdiction = "IN"
track = "child"
[[clock]]
key = "sir_due"
starts = ["sir_ordered"]
met_by = ["sir_filed"]
limit = 20
unit = "days"
who = "protection_unit"
she_can = "ask_committee"
law = "Notification of the State, 2026"
place = "s. 1"
mark = "M"
in_force_on = 2026-03-01
"""


def test_an_office_edits_a_clock_without_code_and_only_from_its_day_on(tmp_path: Path) -> None:
    (tmp_path / "state.toml").write_text(OFFICE)
    book = law(tmp_path)
    before, after = date(2026, 2, 28), date(2026, 3, 1)

    def due(day: date) -> date:
        facts = clocks([Event("sir_ordered", day)], [(day, "child")], "IN", day, law_in_force=book)
        return next(one.due_on for one in facts if one.key == "sir_due")

    assert due(before) == date(2026, 3, 15)
    assert due(after) == date(2026, 3, 21)
    (tmp_path / "state.toml").write_text(OFFICE.replace("limit = 20", "limit = 25  "))
    assert due(after) == date(2026, 3, 21)
    book = law(tmp_path)
    assert due(after) == date(2026, 3, 26)


@pytest.mark.parametrize(
    ("was", "becomes", "sentence"),
    [
        ('unit = "days"', 'unit = "weeks"', "the unit “weeks” is not one of hours, days"),
        ("limit = 20", "limit = 0", "the limit must be a whole number"),
        ('who = "protection_unit"', 'who = "someone"', "the who “someone” is not one of"),
        ('"sir_ordered"', '"sir_asked"', "the event “sir_asked” in starts is not on the list"),
        ('mark = "M"', "", "mark must be written"),
        ('key = "sir_due"', 'key = "sir"', "the key “sir” is not one of"),
        ('mark = "M"', 'mark = "M"\nuntil_on = 2026-03-01', "until_on must be after in_force_on"),
        ('mark = "M"', 'mark = "M"\nwaits = true', "“waits” is not a field of a clock"),
        ('mark = "M"', 'mark = "M"\npauses = ["rain"]', "the reason “rain” for a pause"),
        ('mark = "M"', 'mark = "M"\ncounts_back_from = "transfer_day"', "limit_meanwhile must say"),
        ("[[clock]]", "[[clock", "cannot be read as TOML"),
        ("[[clock]]", "[clock]", "holds a value of the wrong kind"),
        ('who = "protection_unit"', 'who = ["police"]', "holds a value of the wrong kind"),
        ("[[clock]]", '[week.IN]\nweekend = ["someday"]\n[[clock]]', "someday is no day of the week"),
    ],
)
def test_a_fault_in_a_file_is_said_in_a_sentence(tmp_path: Path, was: str, becomes: str, sentence: str) -> None:
    (tmp_path / "state.toml").write_text(OFFICE.replace(was, becomes))
    with pytest.raises(LawFault, match=r"state\.toml") as fault:
        law(tmp_path)
    assert sentence in str(fault.value)

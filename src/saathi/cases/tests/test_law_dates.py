"""Her dates by law, from what the tables hold and what was written besides."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.db import IntegrityError, connection, transaction

from saathi.cases.actions import begin_stay, move, record_order, set_date
from saathi.cases.clock_acts import pause_clocks, take_event_back, write_event
from saathi.cases.clocks.engine import ClockFact, State
from saathi.cases.queries.clocks import law_dates
from saathi.kernel.clock import today
from saathi.kernel.errors import Invalid, Refused
from saathi.kernel.sections import Section
from saathi.survivors.queries import card

NOW = today()
HOME = {"country": "IN", "district": "IN-D497", "reason": "own_choice", "waiting_on": "nobody", "escort": "alone"}


def ago(days: int) -> Any:
    return NOW - timedelta(days=days)


def of(world: Any, key: str, who: str = "bea") -> ClockFact:
    page = law_dates(world.actor(who), world.amal)
    return next(fact for fact in (*page.open, *page.over) if fact.key == key)


def keys(world: Any, who: str = "bea") -> set[str]:
    page = law_dates(world.actor(who), world.amal)
    return {fact.key for fact in (*page.open, *page.over)}


def test_what_the_tables_hold_starts_and_meets_clocks(world: Any) -> None:
    """Amal, a child, came out 200 days ago; ten days later an order placed her in a home. Nothing else is written."""
    production, plan = of(world, "cwc_production"), of(world, "icp_due")
    assert (production.state, production.since, production.met_on) == (State.MET, ago(200), ago(190))
    assert (plan.state, plan.owner, plan.since, plan.due_on, plan.n_days) == (
        State.LATE,
        "home",
        ago(190),
        ago(160),
        -160,
    )
    assert of(world, "inquiry_final_order").state == State.LATE
    window = of(world, "appeal_window")
    assert (window.state, window.reason) == (State.ENDED, "window_closed")
    assert "itpa_first_custody" not in keys(world) and "bd_trial" not in keys(world)


def test_writing_that_it_happened_meets_the_clock_and_taking_it_back_opens_it_again(world: Any) -> None:
    made = write_event(world.bea, world.amal, {"what": "icp_made", "on": ago(150)})
    assert (of(world, "icp_due").state, of(world, "icp_due").n_days) == (State.MET, -10)
    assert [one.what for one in law_dates(world.bea, world.amal).written] == ["icp_made"]
    take_event_back(world.bea, made, {})
    assert of(world, "icp_due").state == State.LATE
    assert law_dates(world.bea, world.amal).written == ()
    with pytest.raises(Refused, match="already taken back"):
        take_event_back(world.bea, made, {})


def test_orders_moves_and_dates_are_events(world: Any) -> None:
    record_order(world.bea, world.stay, {"authority": "cwc", "kind": "transfer", "from_on": ago(4)})
    set_date(world.bea, world.amal, {"kind": "travel", "on": NOW + timedelta(days=6), "rests_on": "protection_unit"})
    assert of(world, "escort_transfer").due_on == ago(4) + timedelta(days=15)
    assert of(world, "medical_before_transfer").due_on == NOW + timedelta(days=5)
    move(world.bea, world.amal, {**HOME, "kind": "relative", "freedom": "free", "on": ago(1)})
    assert of(world, "escort_transfer").met_on == ago(1)
    assert of(world, "icp_due").reason == "left"
    assert of(world, "followup_2").since == ago(1)


def test_a_pause_moves_the_date_and_says_until_when(world: Any) -> None:
    write_event(world.bea, world.amal, {"what": "icp_progress_written", "on": ago(2)})
    before = of(world, "icp_progress").due_on
    pause_clocks(world.bea, world.amal, {"reason": "unwell", "from_on": NOW, "until_on": NOW + timedelta(days=5)})
    after = of(world, "icp_progress")
    assert (after.state, after.reason, after.resumes_on) == (State.PAUSED, "unwell", NOW + timedelta(days=5))
    assert after.due_on == before + timedelta(days=5)


def test_a_finding_of_age_changes_her_track_and_her_clocks(world: Any) -> None:
    record_order(world.bea, world.stay, {"authority": "magistrate", "kind": "itpa_17_1", "from_on": ago(5)})
    assert "itpa_first_custody" not in keys(world)
    made = write_event(world.bea, world.amal, {"what": "age_found_adult", "on": ago(3)})
    assert card(world.bea, world.amal).track == "adult"
    assert (of(world, "icp_due").state, of(world, "icp_due").reason) == (State.ENDED, "age_finding")
    assert of(world, "itpa_first_custody").due_on == ago(5) + timedelta(days=10)
    write_event(world.bea, world.amal, {"what": "age_found_child", "on": ago(1)})
    assert card(world.bea, world.amal).track == "child"
    assert of(world, "itpa_first_custody").reason == "age_finding"
    assert any(fact.key == "icp_due" and fact.since == ago(1) for fact in law_dates(world.bea, world.amal).open)
    take_event_back(world.bea, made, {})
    assert card(world.bea, world.amal).track == "child"


def test_each_country_counts_its_own_clocks(world: Any) -> None:
    write_event(world.bea, world.amal, {"what": "bd_complaint", "on": ago(10)})
    assert of(world, "bd_case_update").since == ago(10)  # a matter there goes on while she stays here
    before = [fact for fact in law_dates(world.bea, world.amal).open if fact.key != "bd_case_update"]
    begin_stay(
        world.bea,
        world.amal,
        {**HOME, "country": "BD", "district": "BD-D20", "kind": "home", "freedom": "free", "from_on": ago(300),
         "until_on": ago(250)},
    )  # fmt: skip
    after = [fact for fact in law_dates(world.bea, world.amal).open if fact.key != "bd_case_update"]
    assert after == before  # a stay there begins nothing of what the law here counts


def test_whoever_lacks_a_section_is_not_told_that_a_date_is_late(world: Any) -> None:
    """Hena holds no health: were the doctor's visit written, she would not see it, so she sees no such clock at all."""
    write_event(world.bea, world.amal, {"what": "admission_examined", "on": ago(190)})
    assert of(world, "medical_on_admission").state == State.MET
    assert "medical_on_admission" not in keys(world, "hena") and "icp_due" in keys(world, "hena")
    assert law_dates(world.hena, world.amal).not_shared == (Section.HEALTH, Section.LEGAL)
    assert keys(world, "dia") == set() and Section.PLACE in law_dates(world.dia, world.amal).not_shared


def test_events_of_other_sections_are_closed_to_raw_sql(world: Any) -> None:
    write_event(world.bea, world.amal, {"what": "fir", "on": ago(9)})
    for who, seen in (("bea", 1), ("gita", 0), ("hena", 0), ("dia", 0), ("eli", 0)):
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("SELECT set_config('saathi.actor', %s, true)", [str(world.actor(who).id)])
            cursor.execute("SELECT count(*) FROM cases_caseevent WHERE survivor_id = %s", [world.amal])
            assert cursor.fetchone() == (seen,), who
            cursor.execute("SELECT set_config('saathi.actor', '', true)")


@pytest.mark.parametrize(
    ("act", "data", "field"),
    [
        (write_event, {"what": "icp_made", "on": NOW + timedelta(days=1)}, "on"),
        (write_event, {"what": "cwc_order", "on": NOW}, "what"),
        (write_event, {"what": "icp_made", "on": NOW, "at": "noon"}, "at"),
        (pause_clocks, {"reason": "unwell", "from_on": NOW, "until_on": NOW}, "until_on"),
        (pause_clocks, {"reason": "unwell", "from_on": NOW}, "until_on"),
        (pause_clocks, {"reason": "unwell", "from_on": NOW, "until_on": NOW + timedelta(days=400)}, "until_on"),
        (pause_clocks, {"reason": "rain", "from_on": NOW, "until_on": NOW + timedelta(days=4)}, "reason"),
    ],
)
def test_what_cannot_be_is_said_at_its_field(world: Any, act: Any, data: dict[str, Any], field: str) -> None:
    with pytest.raises(Invalid) as invalid:
        act(world.bea, world.amal, data)
    assert field in invalid.value.form.errors


def test_postgresql_keeps_no_pause_without_an_end(world: Any) -> None:
    made = write_event(world.bea, world.amal, {"what": "icp_made", "on": NOW})
    with pytest.raises(IntegrityError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT set_config('saathi.actor', %s, true)", [str(world.bea.id)])
        cursor.execute("UPDATE cases_caseevent SET what = 'pause_unwell' WHERE id = %s", [made])


def test_a_broken_file_of_the_office_is_named_and_left_out(world: Any, settings: Any, tmp_path: Path) -> None:
    settings.SAATHI_HOME = tmp_path
    (tmp_path / "law").mkdir()
    (tmp_path / "law" / "state.toml").write_text("[[clock]]\nkey = 'sir_due'\n")
    page = law_dates(world.bea, world.amal)
    assert page.fault.startswith("state.toml, sir_due: ") and page.open

"""What she is entitled to, through its acts: told in a week, told apart from credited, in one place, hers alone."""

from __future__ import annotations

import os
import random
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from tests.contracts.attempts import PLACE
from tests.contracts.entitled import APPROVED, CREDITED, FILED, FOUND, TOLD, approved, filed, found, wanted
from tests.contracts.stands import claim

from saathi.cases.queries.clocks import law_dates
from saathi.kernel.access import acts
from saathi.kernel.clock import today
from saathi.kernel.errors import Invalid, NotFound, Refused
from saathi.links.entitlements.queries import entitlements, owed, pack
from saathi.links.entitlements.table import steps_of

NOW = today()


def ago(days: int) -> Any:
    return NOW - timedelta(days=days)


def at(days_ago: int) -> Any:
    """A clock that stood so many days ago."""
    moment = datetime.now(UTC) - timedelta(days=days_ago)
    return lambda: moment


def run(world: Any, act: str, target: Any, data: Any = None, who: str = "bea", **more: Any) -> Any:
    return acts()[act].run(world.actor(who), target, data or {}, **more)


def one(world: Any, code: str = "in_sponsorship") -> Any:
    page = entitlements(world.bea, world.amal)
    return next(fact for fact in (*page.going, *page.resting) if fact.code == code)


def test_it_is_found_and_owed_to_be_told_within_a_week(world: Any) -> None:
    found(world)
    fact = one(world)
    assert (fact.state, fact.waits_on, fact.since_on) == ("not_told", "us", NOW)
    assert fact.tell_by_on == fact.next_on == NOW + timedelta(days=7) and fact.told_on is None


def test_told_in_time_and_credited_are_counted_apart(world: Any) -> None:
    run(world, "entitlements.add", world.amal, {"codes": ["in_sponsorship", "in_school"]}, clock=at(30))
    late, never = one(world), one(world, "in_school")
    run(world, "entitlements.tell", late.id, {**TOLD, "on": ago(3)})
    counted = owed(world.bea)
    assert (counted.n_told, counted.n_to_tell) == (0, 2), "told after the week, and not told at all"
    assert (counted.n_credited, counted.n_filed) == (0, 0)
    run(world, "entitlements.file", late.id, FILED)
    run(world, "entitlements.approve", late.id, APPROVED)
    run(world, "entitlements.credit", late.id, {"amount": "48000"})
    counted = owed(world.bea)
    assert (counted.n_told, counted.n_credited, counted.n_filed) == (0, 1, 1), "credited makes nobody told in time"
    assert [line.fact.id for line in owed(world.bea, "untold").lines] == [never.id]


def test_applied_awarded_and_credited_are_three_sums_and_the_rest_stays_owed(world: Any) -> None:
    made = approved(world)
    run(world, "entitlements.credit", made, {**CREDITED, "amount": "12,000.50"})
    fact = one(world)
    assert (fact.applied, fact.awarded, fact.credited, fact.owed) == (400_000, 4_800_000, 1_200_050, 3_599_950)
    assert (fact.state, fact.waits_on) == ("approved", "protection_unit"), "a part is not the whole"
    page = entitlements(world.bea, world.amal)
    assert [(one.applied, one.awarded, one.credited, one.owed) for one in page.sums] == [
        (400_000, 4_800_000, 1_200_050, 3_599_950)
    ]
    assert [line.fact.owed for line in owed(world.bea, "arrears").lines] == [3_599_950]
    run(world, "entitlements.credit", made, {"amount": "35,999.50"})
    fact = one(world)
    assert (fact.state, fact.owed, fact.waits_on, fact.next_on) == ("credited", 0, "", None)


def test_sums_of_matters_count_too(world: Any) -> None:
    run(world, "compensation.award", claim(world), {"amount": "1,00,000", "by": "legal_services", "asked_on": NOW})
    page = entitlements(world.bea, world.amal)
    assert [(one.matter, one.awarded, one.is_over) for one in page.elsewhere] == [(claim(world), 10_000_000, False)]
    assert [one.owed for one in page.sums] == [10_000_000]
    assert "in_final" not in {one.code for one in page.possible}, "it is followed in one place"


def test_what_is_begun_in_both_places_says_so(world: Any) -> None:
    run(world, "entitlements.add", world.amal, {"codes": ["in_final"]})
    assert not one(world, "in_final").is_twice
    claim(world)
    assert one(world, "in_final").is_twice


def test_the_clocks_of_the_law_run_on_it(world: Any) -> None:
    run(world, "entitlements.add", world.amal, {"codes": ["in_final", "in_special_relief"]}, clock=at(40))
    for code in ("in_final", "in_special_relief"):
        made = one(world, code).id
        run(world, "entitlements.tell", made, {**TOLD, "on": ago(39)})
        run(world, "entitlements.file", made, {"on": ago(20)})
    final = one(world, "in_final")
    assert [(clock.key, clock.due_on) for clock in final.by_law] == [("comp_inquiry", ago(20) + timedelta(days=60))]
    run(world, "entitlements.approve", final.id, {"amount": "100000", "on": ago(2)})
    assert one(world, "in_final").by_law == (), "it was decided"
    relief = one(world, "in_special_relief")
    run(world, "entitlements.approve", relief.id, {"amount": "5000", "on": ago(1)})
    relief = one(world, "in_special_relief")
    assert [(clock.key, clock.due_on) for clock in relief.by_law] == [("special_relief", NOW + timedelta(days=6))]
    assert relief.waits_on == "legal_services", "those who pay, not those who recommend"
    run(world, "entitlements.credit", relief.id, {"amount": "5000"})
    assert "special_relief" not in {clock.key for clock in law_dates(world.bea, world.amal).open}


def test_taking_a_step_back_takes_back_what_the_law_was_told(world: Any) -> None:
    run(world, "entitlements.add", world.amal, {"codes": ["in_final"]})
    made = one(world, "in_final").id
    run(world, "entitlements.tell", made, TOLD)
    run(world, "entitlements.file", made, FILED)
    assert "comp_inquiry" in {clock.key for clock in law_dates(world.bea, world.amal).open}
    run(world, "entitlements.undo", made)
    fact = one(world, "in_final")
    assert (fact.state, fact.filed_on, fact.receipt, fact.applied) == ("wants", None, "", 0)
    assert [step.is_undone for step in fact.steps] == [False, False, True]
    assert "comp_inquiry" not in {clock.key for clock in law_dates(world.bea, world.amal).open}
    run(world, "entitlements.undo", made)
    assert (one(world, "in_final").state, one(world, "in_final").told_on) == ("not_told", None)


def test_a_shared_account_is_never_the_beginning_and_never_goes_through_unseen(world: Any) -> None:
    made = wanted(world)
    run(world, "entitlements.file", made, {**FILED, "account": ""})
    assert one(world).account == "own"
    run(world, "entitlements.approve", made, APPROVED)
    with pytest.raises(Invalid) as fault:
        run(world, "entitlements.credit", made, {"amount": "4000", "account": "shared"})
    assert "can take all of it out" in str(fault.value.form.errors["account"])
    run(world, "entitlements.credit", made, {"amount": "4000", "account": "shared", "she_chose": "on"})
    assert one(world).account == "shared"


def test_her_no_rests_and_her_change_of_mind_goes_on(world: Any) -> None:
    made = found(world)
    run(world, "entitlements.tell", made, {**TOLD, "answer": "declines", "her_words": "এখন না।"})
    fact = one(world)
    assert (fact.state, fact.waits_on, fact.next_on, fact.told_on) == ("declined", "", None, NOW)
    assert fact.steps[-1].her_words == "এখন না।"
    run(world, "entitlements.answer", made, {"answer": "wants"})
    assert one(world).state == "wants"


def test_what_rests_may_be_found_again_but_never_twice_at_once(world: Any) -> None:
    made = found(world)
    run(world, "entitlements.tell", made, {**TOLD, "answer": "declines"})
    run(world, "entitlements.add", world.amal, FOUND)
    with pytest.raises(Refused):
        run(world, "entitlements.answer", made, {"answer": "wants"})
    with pytest.raises(Refused):
        run(world, "entitlements.undo", made)


def test_a_date_that_was_given_is_kept_and_none_is_asked_for_again(world: Any) -> None:
    made = wanted(world)
    run(world, "entitlements.file", made, {**FILED, "next_on": NOW + timedelta(days=5)})
    assert (one(world).next_on, one(world).is_date_given) == (NOW + timedelta(days=5), True)
    run(world, "entitlements.move", made, {"step": "inquires"})
    assert (one(world).next_on, one(world).is_date_given) == (NOW + timedelta(days=30), False)


def test_the_pack_says_what_is_here_what_lacks_and_nothing_of_what_is_not_shared(world: Any) -> None:
    from tests.contracts import papered

    made = found(world)
    assert [(need.kind, need.papers, need.is_hidden) for need in pack(world.bea, made).needed] == [
        ("order", (), False), ("identity", (), False), ("bank", (), False)
    ]  # fmt: skip
    run(world, "papers.add", world.amal, {**papered.PAPER, "kind": "order"}, files=papered.files())
    needed = {need.kind: len(need.papers) for need in pack(world.bea, made).needed}
    assert needed == {"order": 1, "identity": 0, "bank": 0}
    with pytest.raises(NotFound):
        pack(world.gita, made)


def test_only_the_sections_one_holds_are_seen_and_offered(world: Any) -> None:
    filed(world)
    page = entitlements(world.gita, world.amal)
    assert page.going == page.resting == () and page.sums == ()
    assert {one.section.name for one in page.possible} == {"HEALTH"}
    assert "LEGAL" in {section.name for section in page.not_shared}
    with pytest.raises(NotFound):
        entitlements(world.eli, world.amal)
    assert owed(world.eli).lines == () and owed(world.eli).n_filed == 0


def test_what_may_be_hers_follows_her_age_her_country_and_where_she_is(world: Any) -> None:
    codes = {one.code for one in entitlements(world.bea, world.amal).possible}
    assert {"wb_kanyashree_year", "mh_manodhairya", "in_sponsorship"} <= codes, (
        "a child from West Bengal who is in Maharashtra"
    )
    assert not codes & {"wb_lakshmir", "in_voter", "bd_grant"}, "no adult, not of Bangladesh"
    run(world, "stays.move", world.amal, {**PLACE, "district": "IN-D517", "on": NOW, "escort": "alone"})
    codes = {one.code for one in entitlements(world.bea, world.amal).possible}
    assert "wb_kanyashree_year" in codes and "mh_manodhairya" not in codes, "where she comes from, and where she is now"


def test_the_list_of_what_is_owed_goes_on_where_it_ended(world: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from saathi.links.entitlements import queries

    monkeypatch.setattr(queries, "PAGE", 1)
    run(world, "entitlements.add", world.amal, {"codes": ["in_sponsorship", "in_school"]})
    first = owed(world.bea)
    second = owed(world.bea, "", first.after)
    assert first.after and not second.after
    assert {line.fact.code for page in (first, second) for line in page.lines} == {"in_sponsorship", "in_school"}
    assert [line.chosen_name for line in first.lines] == ["Amal"]
    assert len(owed(world.bea, "", "nowhere").lines) == 1, "a place nobody gave out shows the first page"


WALKS = int(os.environ.get("SAATHI_ACT_WALKS", "4"))
MOVES = ("inquires", "refuses", "disputes", "appeals", "settles")
TRIES: dict[str, tuple[str, dict[str, Any]]] = {
    "told": ("entitlements.tell", {**TOLD, "answer": "told"}),
    "wants": ("entitlements.tell", TOLD),
    "wants again": ("entitlements.answer", {"answer": "wants"}),
    "declines": ("entitlements.answer", {"answer": "declines"}),
    "gathers": ("entitlements.gather", {}),
    "files": ("entitlements.file", FILED),
    "approves": ("entitlements.approve", APPROVED),
    "credits": ("entitlements.credit", {"amount": "16000"}),
    **{step: ("entitlements.move", {"step": step}) for step in MOVES},
}


def test_walks_through_the_acts_are_those_of_the_table(world: Any) -> None:
    """Whoever acts, what she may write and where it then stands is the table's; and nothing waits without a day.

    Four walks by default; the whole number under SAATHI_ACT_WALKS."""
    draws, made = random.Random(7), found(world)
    for _turn in range(WALKS * 12):
        before, (act, data) = one(world), TRIES[draws.choice(sorted(TRIES))]
        step = data.get("step") or data.get("answer") or steps_of(before.state, act)[:1]
        may = bool(steps_of(before.state, act)) and (not isinstance(step, str) or step in steps_of(before.state, act))
        who = draws.choice(("bea", "indu"))
        try:
            run(world, act, made, data, who=who)
        except Refused:
            too_much = act == "entitlements.credit" and before.owed < 1_600_000
            too_little = act == "entitlements.approve" and before.credited > 4_800_000
            assert not may or too_much or too_little, (before.state, act, data)
            assert one(world) == before or one(world).state == before.state
            continue
        assert may, (before.state, act, data)
        now = one(world)
        assert (now.waits_on == "") == (now.next_on is None) == (now.state in ("declined", "credited"))
        assert 0 <= now.credited <= now.awarded and now.told_on is not None
        assert now.steps[-1].state == now.state and now.steps[-1].written_by == world.actor(who).id

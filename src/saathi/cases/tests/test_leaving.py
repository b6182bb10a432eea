"""What follows when she asks to leave, asks for leave, or is not here: through the acts. Invented people."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from saathi.cases.actions import begin_stay, move, record_order
from saathi.cases.leaving.actions import (
    answer_leave,
    ask_leave,
    ask_to_leave,
    ask_wish,
    back_from_leave,
    follow_up,
    left,
    missing,
    returned,
    told_missing,
    withdraw_request,
    write_letter,
)
from saathi.cases.leaving.clocks import midnight
from saathi.cases.leaving.queries import leaving, letter
from saathi.cases.queries.journey import journey
from saathi.cases.queries.owed import MOST_ROWS, alarms
from saathi.cases.queries.people import Filters, people
from saathi.cases.tests.test_people import _open
from saathi.kernel import lists
from saathi.kernel.clock import server_clock, today
from saathi.kernel.errors import Invalid, NotFound, Refused
from saathi.kernel.scope import opened

NOW = today()
HOME = {"country": "IN", "district": "IN-D497", "reason": "own_choice", "waiting_on": "nobody"}
WORDS = {"words": "আমি বাড়ি যেতে চাই।", "language": "bn"}


def ago(days: int) -> Any:
    return NOW - timedelta(days=days)


def grown(world: Any, freedom: str = "free", name: str = "Second") -> tuple[Any, Any]:
    """An adult who has lived in a shelter home for twenty days."""
    her = _open(world.bea, name)
    stay = {**HOME, "kind": "shelter_home", "freedom": freedom, "from_on": ago(20)}
    return her, begin_stay(world.bea, her, stay)


def later(hours: float) -> Any:
    return lambda: server_clock() + timedelta(hours=hours)


def what(world: Any, her: Any, clock: Any = server_clock) -> list[tuple[str, str]]:
    return [(one.what, one.who) for one in alarms(world.bea, clock=clock) if one.survivor == her]


def stay_of(world: Any, her: Any, clock: Any = server_clock) -> Any:
    return journey(world.bea, her, clock=clock).stays[-1]


def test_an_adult_without_an_order_is_out_within_a_day_or_it_is_named(world: Any) -> None:
    her, stay = grown(world)
    ask_to_leave(world.bea, stay, WORDS)
    assert what(world, her) == [("out", "home")]
    shown = stay_of(world, her)
    assert shown.freedom == "asked_to_leave" and shown.kept_since is None
    assert [wait.reason for wait in shown.waits] == ["own_choice", "wait_other_org"]
    assert [one.survivor for one in people(world.bea, Filters(freedom="asked_to_leave")).lines] == [her]
    assert what(world, her, later(23)) == [("out", "home")]
    assert what(world, her, later(25)) == [("kept", "home")]
    asked_at = leaving(world.bea, her).requests[0].asked_at
    assert stay_of(world, her, later(25)).kept_since == asked_at + timedelta(hours=24)
    assert letter(world.bea, her) is None


def test_an_adult_under_an_order_applies_to_whoever_made_it(world: Any) -> None:
    her, stay = grown(world, "not_free")
    order = {"kind": "itpa_17_4", "authority": "magistrate", "number": "M/7"}
    record_order(world.bea, stay, {**order, "from_on": ago(19), "until_on": ago(-300)})
    request = ask_to_leave(world.bea, stay, WORDS)
    drafted = letter(world.bea, her)
    assert drafted is not None
    for words in ("To the Magistrate", WORDS["words"], "M/7", "District Legal Services Authority", "early release"):
        assert words in drafted.text
    assert stay_of(world, her).freedom == "not_free"  # her days stay in the count of days not free
    assert what(world, her, later(48)) == [("letter", "home")]
    write_letter(world.bea, request, {"letter": "In her lawyer's words"})
    follow_up(world.bea, request, {"sent_on": NOW, "next_on": ago(-9)})
    assert what(world, her) == [("application", "magistrate")]
    assert letter(world.bea, her).text == "In her lawyer's words"  # type: ignore[union-attr]
    with pytest.raises(Refused, match="was sent"):
        write_letter(world.bea, request, {"letter": "Another"})
    follow_up(world.bea, request, {"next_on": ago(-20)})
    assert leaving(world.bea, her).requests[0].next_on == ago(-20)


def test_a_child_asks_the_committee(world: Any) -> None:
    ask_to_leave(world.hena, world.stay, WORDS)
    asked = leaving(world.bea, world.amal).requests[0]
    assert (asked.route, asked.owner, asked.next_on) == ("committee", "cwc", ago(-1))
    assert "To the Child Welfare Committee" in letter(world.bea, world.amal).text  # type: ignore[union-attr]
    assert what(world, world.amal, later(200))[0] == ("letter", "home")
    assert stay_of(world, world.amal, later(200)).kept_since is None


def test_one_request_is_open_at_a_time_and_a_day_before_the_stay_is_refused(world: Any) -> None:
    _her, stay = grown(world)
    with pytest.raises(Refused, match="before this stay began"):
        ask_to_leave(world.bea, stay, {**WORDS, "asked_on": ago(30)})
    with pytest.raises(Invalid):
        ask_to_leave(world.bea, stay, {**WORDS, "asked_on": ago(-1)})
    with pytest.raises(Invalid):
        ask_to_leave(world.bea, stay, {"words": ""})
    ask_to_leave(world.bea, stay, {**WORDS, "asked_on": ago(1), "asked_hour": "09:30"})
    with pytest.raises(Refused, match="asked to leave already"):
        ask_to_leave(world.bea, stay, WORDS)


def test_leaving_ends_the_stay_and_the_request(world: Any) -> None:
    her, stay = grown(world)
    request = ask_to_leave(world.bea, stay, WORDS)
    left(world.bea, request, {"left_on": NOW, "went_to": "relative", "words": "I go to my aunt", "language": "en"})
    assert stay_of(world, her).until_on == NOW
    assert what(world, her, later(30)) == []
    done = leaving(world.bea, her).requests[0]
    assert (done.outcome, done.went_to, done.closed_on) == ("left", "relative", NOW)
    with pytest.raises(Refused, match="settled already"):
        left(world.bea, request, {"left_on": NOW})


def test_only_her_words_take_a_request_back_and_the_stay_is_hers_again(world: Any) -> None:
    her, stay = grown(world)
    request = ask_to_leave(world.bea, stay, WORDS)
    with pytest.raises(Invalid):
        withdraw_request(world.bea, request, {})
    withdraw_request(world.bea, request, {"words": "I stay until my examination", "language": "en"})
    shown = stay_of(world, her)
    assert (shown.freedom, shown.waits[-1].reason) == ("free", "own_choice")
    assert what(world, her, later(30)) == []
    ask_to_leave(world.bea, stay, WORDS)
    assert [one.outcome for one in leaving(world.bea, her).requests] == ["", "withdrawn"]


@pytest.mark.parametrize(("kind", "still"), [("protective_home", True), ("relative", False)])
def test_a_move_to_another_home_does_not_answer_her(world: Any, kind: str, still: bool) -> None:
    her, stay = grown(world)
    ask_to_leave(world.bea, stay, {**WORDS, "asked_on": ago(2)})
    move(world.bea, her, {**HOME, "kind": kind, "freedom": "free", "on": NOW, "escort": "worker"})
    assert what(world, her) == ([("kept", "home")] if still else [])
    assert stay_of(world, her).freedom == ("asked_to_leave" if still else "free")


def test_an_order_written_after_she_asked_needs_a_letter_after_all(world: Any) -> None:
    her, stay = grown(world, "not_free")
    request = ask_to_leave(world.bea, stay, {**WORDS, "asked_on": ago(2)})
    assert ("kept", "home") in what(world, her)
    with pytest.raises(Refused, match="free to go"):
        write_letter(world.bea, request, {"letter": "x"})
    order = {"kind": "itpa_17_4", "authority": "high_court"}
    record_order(world.bea, stay, {**order, "from_on": NOW, "until_on": ago(-99)})
    assert what(world, her) == [("letter", "home")]
    follow_up(world.bea, request, {"sent_on": NOW, "next_on": ago(-7)})
    assert what(world, her) == [("application", "court")]


def test_the_monthly_question_is_due_30_days_after_the_last(world: Any) -> None:
    her, stay = grown(world)
    assert what(world, her) == []
    assert what(world, her, later(24 * 10)) == [("wish", "home")]
    ask_wish(world.bea, stay, {"answer": "not_asked", "why_not_asked": "not_here", "asked_on": NOW})
    assert what(world, her, later(24 * 10)) == [("wish", "home")]  # not asked is no answer
    ask_wish(world.bea, stay, {"answer": "voluntary", "asked_on": NOW, **WORDS})
    assert what(world, her, later(24 * 29)) == []
    assert what(world, her, later(24 * 30)) == [("wish", "home")]
    assert [one.words for one in leaving(world.bea, her).wishes if one.answer == "voluntary"] == [WORDS["words"]]
    with pytest.raises(Invalid):
        ask_wish(world.bea, stay, {"answer": "not_asked"})


def test_no_clock_of_the_monthly_question_runs_on_a_child(world: Any) -> None:
    assert "wish" not in [kind for kind, _who in what(world, world.amal, later(24 * 400))]


@pytest.mark.parametrize(("left_", "expected"), [(91, []), (90, ["ends"]), (0, ["ends"]), (-1, ["bare"])])
def test_orders_alarm_on_today_as_on_her_page(world: Any, left_: int, expected: list[str]) -> None:
    her, stay = grown(world, "not_free")
    record_order(
        world.bea,
        stay,
        {"kind": "itpa_17_4", "authority": "magistrate", "from_on": ago(20), "until_on": ago(-left_)},
    )
    assert [kind for kind, _who in what(world, her)] == expected
    shown = stay_of(world, her)
    assert shown.n_without_order == (1 if left_ < 0 else 0)


def test_a_stay_that_is_not_free_and_has_no_order_is_owed_one(world: Any) -> None:
    her, _stay = grown(world, "not_free")
    assert [(one.what, one.n) for one in alarms(world.bea) if one.survivor == her] == [("bare", 21)]
    assert stay_of(world, her).n_without_order == 21


def test_leave_of_a_child_is_seven_days_without_travel_and_is_answered_in_a_week(world: Any) -> None:
    days = {"why": "family", "from_on": ago(-3), "until_on": ago(-11), **WORDS}
    with pytest.raises(Refused, match="seven days"):
        ask_leave(world.bea, world.stay, days)
    asked = ask_leave(world.bea, world.stay, {**days, "travel_days": 2})
    fact = leaving(world.bea, world.amal).leaves[0]
    assert (fact.owner, fact.answer_by_on) == ("cwc", ago(-7))
    assert ("answer", "cwc") in what(world, world.amal)
    with pytest.raises(Invalid):
        answer_leave(world.bea, asked, {"answer": "not_granted", "answered_by": "cwc"})
    with pytest.raises(Refused, match="not granted"):
        back_from_leave(world.bea, asked, {})
    answer_leave(world.bea, asked, {"answer": "granted", "answered_by": "cwc"})
    out = later(24 * 12)
    assert ("back", "her") in what(world, world.amal, out)
    with pytest.raises(Refused, match="before her leave began"):
        back_from_leave(world.bea, asked, {"returned_on": NOW})


def test_an_adult_may_be_away_longer(world: Any) -> None:
    _her, stay = grown(world)
    ask_leave(world.bea, stay, {"why": "rest", "from_on": NOW, "until_on": ago(-20)})


def test_away_and_back_again_without_a_word_of_blame(world: Any) -> None:
    away = missing(world.bea, world.stay, {"since_on": ago(1), "since_hour": "18:00", "known": "Seen at the bus stand"})
    assert ("missing", "home") in what(world, world.amal)
    told_missing(world.bea, away, {"police_told_on": NOW})
    told_missing(world.bea, away, {"committee_told_on": NOW})
    assert ("missing", "police") in what(world, world.amal)
    counted = stay_of(world, world.amal)
    assert counted.until_on is None and counted.n_days == 191  # her days go on as they are
    with pytest.raises(Refused, match="before she was away"):
        returned(world.bea, away, {"returned_on": ago(2)})
    returned(world.bea, away, {"words": "মা অসুস্থ ছিল।", "language": "bn"})
    assert "missing" not in [kind for kind, _who in what(world, world.amal)]
    assert leaving(world.bea, world.amal).absences[0].words == "মা অসুস্থ ছিল।"
    with pytest.raises(Refused, match="come back already"):
        returned(world.bea, away, {})


def test_who_does_not_hold_her_place_learns_nothing(world: Any) -> None:
    """Dia sees Amal's plan, Cyr nothing: neither what she asked nor that anything is owed."""
    request = ask_to_leave(world.bea, world.stay, WORDS)
    for other in (world.dia, world.cyr, world.eli, world.kamal):
        assert leaving(other, world.amal).requests == ()
        assert letter(other, world.amal) is None
        assert alarms(other) == []
        with pytest.raises((NotFound, Refused)):
            left(other, request, {"left_on": NOW})


def test_today_reads_what_is_owed_in_two_statements(world: Any, django_assert_max_num_queries: Any) -> None:
    for name in ("Second", "Third", "Fourth"):
        _her, stay = grown(world, name=name)
        ask_to_leave(world.bea, stay, WORDS)
    with django_assert_max_num_queries(9) as captured:  # savepoints and who acts are told apart below
        assert len(alarms(world.bea)) == 3
    assert sum("cases_leavingrequest" in one["sql"] for one in captured.captured_queries) == 1


def test_midnight_is_where_the_programme_works() -> None:
    assert midnight(NOW).utcoffset() == timedelta(hours=5, minutes=30)


def test_today_looks_first_at_who_asked_to_leave(world: Any) -> None:
    plain, _stay = grown(world, name="Stays")
    asked, stay = grown(world, name="Asks")
    assert {plain, asked} <= set(_looked_at(world))
    ask_to_leave(world.bea, stay, WORDS)
    after = _looked_at(world)
    assert after[0] == asked and after.index(plain) > after.index(world.amal)  # who is not free comes between


def _looked_at(world: Any) -> list[Any]:
    with opened(world.bea, "stays.alarms", writes=False):
        return list(dict.fromkeys(lists.held_longest(MOST_ROWS + 1)))

"""Every silence produces its clock: each state of the tables of working together, the clock that a silence in it sets
off, whose turn it is, and on whose page it is seen without being looked for.

SILENCES is written by hand and held against the programme: a state that is not in it, or whose clocks are others, fails.
Where a state stands under a name of ENDS nobody has to act in it, and the reason is said.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from django.urls import reverse

from saathi.desk.tests.conftest import signed_in  # noqa: F401
from saathi.handovers.followup_choices import AlarmState, SupportState, VisitState
from saathi.handovers.followups.queries import after_return
from saathi.handovers.handover_choices import Stage
from saathi.handovers.offers import stages
from saathi.handovers.return_choices import StepState
from saathi.handovers.returns.loading import tracks
from saathi.handovers.returns.standing import StepStanding, WayStanding, wait_of
from saathi.handovers.returns.standing import dues_of as dues_of_way
from saathi.handovers.studies.standing import StudyStanding
from saathi.handovers.studies.standing import dues_of as dues_of_study
from saathi.kernel import clock as kernel_clock
from saathi.links.choices import RequestState
from saathi.links.entitled_choices import RESTING as HELD_OR_NOT_WANTED
from saathi.links.entitled_choices import State as Entitled
from saathi.links.learning_choices import PathState
from saathi.links.models import Entitlement, LearningPath
from saathi.links.requests.clocks import Standing, dues_of
from saathi.stigma.choices import IncidentState, ResponseState
from saathi.stigma.models import Incident
from tests.contracts import entitled, handed, homeward, requested, returned
from tests.world import World

HERS, THEIRS = "those beside her", "whoever was asked"
ASKED, UNHEARD, PASSING, AFTER, WAYS, PAST = (
    "late to answer", "requests.silent", "handovers.list", "followups.due", "returns.list", "entitlements.owed",
)  # fmt: skip
LATE = [("ack", THEIRS, ASKED), ("outcome", THEIRS, ASKED), ("silence", HERS, UNHEARD)]
HEARD = [("hear_her", HERS, UNHEARD)]
# State -> the clocks of a silence: (which, whose turn, the piece of Today on which it stands once it ran out).
SILENCES: dict[str, dict[str, list[tuple[str, str, str]]]] = {
    "request": {
        "draft": [("ask_her", HERS, UNHEARD)],
        "in_progress": LATE,
        "accepted": LATE[1:],
        "rejected": HEARD,
        "done": HEARD,
    },
    "handover": {
        "thinking": [("ask_her", HERS, PASSING)],
        "offered": [("accept", THEIRS, PASSING)],
        "accepted": [("confirm", HERS, PASSING)],
        "confirmed": [("arrive", THEIRS, PASSING), ("meet", HERS, PASSING)],
        "arrived": [("check", THEIRS, PASSING), ("release", HERS, PASSING), ("visit", THEIRS, PASSING)],
    },
    "study": {"found": [("tell", HERS, WAYS)], "closed to her": [("options", HERS, WAYS), ("tell", HERS, WAYS)]},
    "way": {
        **{state: [("ask", "as the step says", WAYS)] for state in ("not_begun", "asked", "waits", "refused")},
        "lapsed": [("ask", "as the step says", WAYS), ("permit_over", HERS, WAYS)],
        "every step done": [("close", HERS, WAYS)],
    },
    "visit": {"planned": [("visit", HERS, AFTER)]},
    "support": {state: [("support", HERS, AFTER)] for state in ("asked", "not_found", "found")},
    "alarm": {"raised": [("alarm", HERS, AFTER)], "decided": [("tell", HERS, AFTER)]},
    "incident": {state: [("stigma", HERS, AFTER)] for state in ("heard", "going_on")},
    "entitlement": {
        state: [("next_on", "as it says", PAST)] for state in Entitled.values if state not in HELD_OR_NOT_WANTED
    },
    "learning": {state: [("next_on", "as it says", PAST)] for state in ("chosen", "learning", "finished", "not_used")},
}
ENDS: dict[str, dict[str, str]] = {
    "request": {"revoked": "taken back", "said_no": "her no"},
    "handover": {
        "settled": "nothing is left", "declined": "their no: what came of it is asked by the clock of the request",
        "recalled": "taken back", "said_no": "her no", "sent_back": "as declined",
    },
    "study": {"told": "she knows what was found, and what follows is a way home or other options"},
    "way": {"done": "the next step waits", "not_needed": "the next step waits"},
    "visit": {"met": "the next one is planned", "not_met": "the next try is planned", "called_off": "her word"},
    "support": {"begun": "somebody is beside her", "ended": "over", "said_no": "her no"},
    "alarm": {"closed": "decided and told"},
    "incident": {"resting": "she wants nothing now", "ended": "her word"},
    "entitlement": dict.fromkeys(HELD_OR_NOT_WANTED, "she has it, or does not want it"),
    "learning": {"used": "she lives from it", "left": "she left"},
}  # fmt: skip
STATES: dict[str, set[str]] = {
    "request": set(RequestState.values),
    "handover": set(Stage.values),
    "study": {"found", "closed to her", "told"},
    "way": {*StepState.values, "every step done"},
    "visit": set(VisitState.values),
    "support": set(SupportState.values),
    "alarm": set(AlarmState.values),
    "incident": set(IncidentState.values),
    "entitlement": set(Entitled.values),
    "learning": set(PathState.values),
}
NOW, DAY = datetime(2026, 3, 1, tzinfo=UTC), date(2026, 3, 1)


def what(table: str, state: str) -> list[str]:
    return sorted(clock for clock, _turn, _where in SILENCES[table].get(state, []))


@pytest.mark.parametrize("table", sorted(STATES))
def test_every_state_has_its_clock_or_is_an_end_with_a_reason(table: str) -> None:
    assert set(SILENCES[table]) | set(ENDS[table]) == STATES[table]
    assert not set(SILENCES[table]) & set(ENDS[table]) and all(SILENCES[table].values())


@pytest.mark.parametrize("state", RequestState.values)
def test_the_clocks_of_a_request(state: str) -> None:
    sent = None if state == "draft" else NOW
    ended = NOW if state in ("rejected", "done", "revoked", "said_no") else None
    dues = dues_of(Standing(state, NOW, None, ended, sent, sent, sent, False))
    assert sorted(due.what for due in dues if state != "accepted" or due.what != "ack") == what("request", state)
    turns = {clock: turn for clock, turn, _where in SILENCES["request"].get(state, [])}
    assert all((due.side == "sender") == (turns[due.what] == HERS) for due in dues)
    assert dues or state in ENDS["request"]


AS = stages.Standing("draft", "", None, NOW, None, None, None, None, None, None, None, 0)
OFFERED = replace(AS, state="in_progress", sent_at=NOW)
ACCEPTED = replace(OFFERED, state="accepted", answered_at=NOW)
CONFIRMED = replace(ACCEPTED, agreed_at=NOW, n_open=2)
ARRIVED = replace(CONFIRMED, state="done", outcome="happened", arrived_at=NOW)
STANDINGS = {
    "thinking": AS, "offered": OFFERED, "accepted": ACCEPTED, "confirmed": CONFIRMED, "arrived": ARRIVED,
    "settled": replace(ARRIVED, visited_on=DAY, released_at=NOW, n_open=0),
    "declined": replace(OFFERED, state="rejected"), "recalled": replace(OFFERED, state="revoked"),
    "said_no": replace(ACCEPTED, state="said_no"),
    "sent_back": replace(ACCEPTED, state="done", outcome="not_happened"),
}  # fmt: skip


@pytest.mark.parametrize("stage", Stage.values)
def test_the_clocks_of_a_handover(stage: str) -> None:
    one = STANDINGS[stage]
    assert stages.stage_of(one) == stage
    assert sorted(due.what for due in stages.clocks(one)) == what("handover", stage)
    turns = {clock: turn for clock, turn, _where in SILENCES["handover"].get(stage, [])}
    assert all((due.side == "sender") == (turns[due.what] == HERS) for due in stages.clocks(one))


def test_the_clocks_of_a_study() -> None:
    her = UUID(int=1)
    found = StudyStanding(her, her, "family", "yes", "low", "yes", DAY, None)
    for state, one in (("found", found), ("closed to her", replace(found, options_by_on=DAY)),
                       ("told", replace(found, tell_by_on=None))):  # fmt: skip
        assert sorted(due.what for due in dues_of_study(one)) == what("study", state)


@pytest.mark.parametrize("state", StepState.values)
@pytest.mark.parametrize("track", sorted(tracks()))
def test_the_clocks_of_a_way_home(track: str, state: str) -> None:
    """One step stands in the state, every other is done: it waits on somebody until a day, or is an end."""
    one = tracks()[track]
    for step in one.steps:
        if state == "lapsed" and step.of != "permit":
            continue
        steps = {each.code: StepStanding(each.code, "done") for each in one.steps}
        steps[step.code] = StepStanding(step.code, state)
        if state in ("asked", "waits"):
            steps[step.code] = StepStanding(step.code, state, step.acts, DAY, DAY + timedelta(days=14))
        permit = DAY - timedelta(days=1) if state == "lapsed" else None
        wait = wait_of(one, steps, permit, DAY, DAY)
        assert (wait is None) == (state in ENDS["way"])
        if wait is not None:
            assert wait.who not in ("", "nobody")
            at = WayStanding(step, step, track, wait.code, wait.who, wait.since, wait.next_on, False, permit, False, None)  # type: ignore[arg-type]
            assert sorted(due.what for due in dues_of_way(at, wait.next_on)) == what("way", state)
    done = WayStanding(one, one, track, "", "", None, DAY, False, None, True, None)  # type: ignore[arg-type]
    assert [due.what for due in dues_of_way(done, DAY)] == what("way", "every step done")


def _refuses(model: Any, name: str, **values: Any) -> bool:
    """Whether PostgreSQL would refuse a row of these values, by the constraint of that name."""
    from django.core.exceptions import ValidationError

    (constraint,) = [one for one in model._meta.constraints if one.name == name]
    try:
        constraint.validate(model, model(**values))
    except ValidationError:
        return True
    return False


@pytest.mark.django_db
def test_postgresql_refuses_what_waits_without_a_day() -> None:
    day = {"waits_on": "us", "since_on": DAY, "next_on": DAY}
    for model, name, table in ((Entitlement, "entitled_waits", "entitlement"), (LearningPath, "learning_waits", "learning")):
        for state in STATES[table]:
            told = {"state": state, "is_date_given": False} if model is Entitlement else {"state": state}
            assert _refuses(model, name, **told) == (state in SILENCES[table]), state
            assert _refuses(model, name, **told, **day) == (state in ENDS[table]), state
    for state in SILENCES["incident"]:
        assert _refuses(Incident, "what_she_wants_has_its_day", state=state, wants="ally", act_by_on=None)


def test_what_is_proposed_to_her_has_its_day() -> None:
    """A response never stands without a day, whatever its state, and the incident's own day lies over it."""
    from saathi.stigma.models import Response

    assert set(ResponseState.values) == {"proposed", "agreed", "said_no", "done", "stopped"}
    assert not Response._meta.get_field("by_on").null


def test_after_her_return_what_waits_falls_due(world: World) -> None:
    support, alarm, visit = returned.support(world), returned.alarm(world), returned.visit(world)
    returned.incident(world)
    found = after_return(world.bea, world.amal)
    assert {(due.what, due.about) for due in found.dues} >= {("support", support), ("alarm", alarm)}
    assert visit in {due.about for due in found.dues if due.what == "visit"}
    for state in ("not_found", "found"):
        returned._run("supports.move", world, support, {"state": state, "words": "x"})
        assert support in {due.about for due in after_return(world.bea, world.amal).dues}
    returned._run("alarms.decide", world, alarm, returned.DECIDE)
    assert ("tell", alarm) in {(due.what, due.about) for due in after_return(world.bea, world.amal).dues}


# On Today, by a moved clock.
def moved(monkeypatch: pytest.MonkeyPatch, days: int) -> None:
    class Later(datetime):
        @classmethod
        def now(cls, tz: Any = None) -> datetime:
            return datetime.now(tz) + timedelta(days=days, minutes=1)

    monkeypatch.setattr(kernel_clock, "datetime", Later)


def piece(browser: Any, who: str, where: str) -> str:
    """What Today shows of it: the page asks for it itself."""
    client = browser(who)
    asked = client.get(reverse("desk.today")).content.decode()
    assert f'hx-get="{where}"' in asked, f"Today of {who} does not ask for {where}"
    return str(client.get(where, headers={"HX-Request": "true"}).content.decode())


def every_step_done(world: World) -> None:
    """The way home as far as it goes; nobody has said yet how it ended."""
    from saathi.handovers.returns.queries import ways

    homeward.crossed(world)
    for one in ways(world.bea, world.amal).ways[0].steps:
        if one.state not in ("done", "not_needed"):
            homeward.run(world, "bea", "returns.reach", one.id)
    way = ways(world.bea, world.amal).ways[0]
    assert way.standing.who == "" and way.closed_on is None
    homeward.run(world, "bea", "returns.tell", way.id, homeward.TELL)


SEEN: list[tuple[str, Callable[[World], Any], int, str, str, tuple[str, ...], str]] = [
    ("nobody answers", requested.asked, 14, "requests.silent", "", ("bea", "indu", "mina"), "somebody has to face it"),
    ("she thinks", requested.draft, 14, "requests.silent", "", ("bea", "indu", "mina"), "Ask her again, once."),
    ("what came of it", requested.rejected, 7, "requests.silent", "", ("bea", "indu", "mina"), "what came of it"),
    ("not seen there", requested.asked, 3, "requests.inbox", "?late=on", ("pia", "dia"), "Say that you have seen it"),
    ("not accepted", handed.offer, 3, "handovers.list", "", ("bea", "indu", "mina", "pia"), "Somebody is late"),
    ("conference", handed.called, 4, "handovers.list", "", ("bea", "indu"), "The day went by."),
    ("way home", homeward.way, 14, "returns.list", "", ("bea", "indu"), "No date was given: ask again."),
    ("all done", every_step_done, 7, "returns.list", "", ("bea", "indu"), "Every step is done. Say with her"),
    ("visit", returned.visit, 12, "followups.due", "", ("bea", "indu"), "Write down whether you met"),
    ("wants it", entitled.wanted, 30, "entitlements.owed", "?due=past", ("bea", "indu"), "The date went by"),
    ("course", entitled.chosen, 60, "entitlements.owed", "?due=past", ("bea", "indu"), "She chose it"),
    ("which course", entitled.offered, 15, "entitlements.owed", "?due=past", ("bea", "indu"), "Ask her again."),
]  # fmt: skip


@pytest.mark.parametrize(("name", "make", "days", "url", "query", "people", "words"), SEEN, ids=[one[0] for one in SEEN])
def test_it_is_seen_on_today(
    world: World, signed_in: Any, monkeypatch: pytest.MonkeyPatch,  # noqa: F811
    name: str, make: Callable[[World], Any], days: int, url: str, query: str, people: tuple[str, ...], words: str,
) -> None:  # fmt: skip
    make(world)
    where = reverse(url) + query
    before = {who: piece(signed_in, who, where) for who in people}
    moved(monkeypatch, days)
    for who in people:
        assert words in piece(signed_in, who, where), who
        assert words not in before[who], (who, "before its day")


def test_what_a_study_found_is_owed_to_her_on_today(world: World, signed_in: Any) -> None:  # noqa: F811
    """From the day it was found on, with its last day."""
    assert "Amal" not in piece(signed_in, "bea", reverse("returns.list"))
    homeward.reported(world)
    assert "Amal" in piece(signed_in, "bea", reverse("returns.list"))


def test_an_office_sees_what_is_past_its_limit(world: World, signed_in: Any, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: F811
    """The piece that Today shows those who answer for an office and for nothing else."""
    from saathi.desk.views.people import _answers_as_office
    from saathi.orgs.roles import ROLES
    from tests.contracts import owed

    owed.on_bandhu(world)
    where = reverse("offices.inbox")
    before = signed_in("pia").get(where, headers={"HX-Request": "true"}).content.decode()
    moved(monkeypatch, 90)
    after = signed_in("pia").get(where, headers={"HX-Request": "true"}).content.decode()
    assert "Requests on us" in after and "<h1" not in after
    assert after.count("late") > before.count("late")
    assert _answers_as_office(replace(world.pia, acts=ROLES["police_officer"].acts))

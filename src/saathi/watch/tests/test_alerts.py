"""From the journal to an alert: limits that bite in the act, the job, who looks, who may not, what leavers leave.

People, numbers and names are invented.
"""

from __future__ import annotations

from collections import OrderedDict
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from django.db import connection
from tests.world import idea

from saathi.cases.tests.test_people import _open
from saathi.kernel.clock import server_clock
from saathi.kernel.errors import AskedWhy, NotFound, Refused, Stopped
from saathi.kernel.journal import writing
from saathi.kernel.openings import ASK_ABOVE, STOP_ABOVE
from saathi.orgs.actions import end_person
from saathi.orgs.models import Person
from saathi.survivors.queries import card
from saathi.watch.actions import clear, explain, look, raise_alerts
from saathi.watch.orphans import WATCHES, orphans
from saathi.watch.queries import alert, alerts


@pytest.fixture
def many(world: Any) -> list[UUID]:
    """More people than a worker may open in an hour, all of Bea's team."""
    return [_open(world.bea, f"Person {n}") for n in range(STOP_ABOVE + 3)]


@pytest.fixture(autouse=True)
def _a_new_minute(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tries and refusals of other tests in this minute do not count."""
    monkeypatch.setattr(writing, "_refusals", OrderedDict())


def read_journal() -> None:
    raise_alerts(WATCHES, None, {}, clock=lambda: server_clock() + timedelta(minutes=11))


def told(actor: Any) -> set[tuple[str, str]]:
    return {(one.name, one.rule) for one in alerts(actor)}


def opened(actor: Any, people: list[UUID]) -> int:
    """How many open until she is held."""
    for n, one in enumerate(people):
        try:
            card(actor, one)
        except (AskedWhy, Stopped):
            return n
    return len(people)


def test_past_twenty_she_says_why_and_past_sixty_she_is_stopped_until_cleared(world: Any, many: list[UUID]) -> None:
    bea = world.bea
    assert opened(bea, many) == ASK_ABOVE
    card(bea, many[0]), card(bea, many[3])  # whom she opened already counts once
    with pytest.raises(AskedWhy, match="Say why"):
        card(bea, many[ASK_ABOVE])
    explain(bea, None, {"why": "audit", "words": "The yearly look at our files."})
    assert opened(bea, many) == STOP_ABOVE
    with pytest.raises(Stopped, match="60 people"):
        card(bea, many[0])
    explain(bea, None, {"why": "audit"})
    with pytest.raises(Stopped):
        card(bea, many[0])
    read_journal()
    stop = next(one for one in alerts(world.jaya) if one.rule == "stop")
    clear(world.jaya, stop.id, {"reason": "She showed me the audit plan."})
    assert card(bea, many[-1]).id == many[-1]
    with pytest.raises(Refused, match="already written"):
        clear(world.jaya, stop.id, {"reason": "Again"})


def test_a_stop_is_written_however_much_was_refused_before(world: Any, many: list[UUID]) -> None:
    for n in range(writing.REFUSALS_A_MINUTE + 1):
        with pytest.raises(NotFound):
            card(world.bea, UUID(int=n + 1))
    opened(world.bea, many)
    explain(world.bea, None, {"why": "count"})
    assert opened(world.bea, many) == STOP_ABOVE
    read_journal()
    assert {("Bea", "stop"), ("Bea", "tries")} <= told(world.jaya)


def test_a_stop_lasts_longer_than_the_hour_and_is_hers_alone(world: Any, many: list[UUID]) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('saathi.actor', %s, true)", [str(world.bea.id)])
        cursor.execute(
            "INSERT INTO kernel_journal (at, actor_kind, actor, act, outcome)"
            " VALUES (now() - interval '9 days', 'person', %s, 'access.stop', 'refused')",
            [world.bea.id],
        )
        cursor.execute("SELECT set_config('saathi.actor', '', true)")
    with pytest.raises(Stopped):
        card(world.bea, many[0])
    assert card(world.indu, many[0]).id == many[0]


def test_her_own_busy_hours_raise_the_first_number_but_never_the_second(world: Any, many: list[UUID]) -> None:
    bea = world.bea
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('saathi.actor', %s, true)", [str(bea.id)])
        for n in range(12):  # twelve people in one hour of yesterday: three times that is 36
            cursor.execute(
                "INSERT INTO kernel_journal (at, actor_kind, actor, act, outcome, survivor, target)"
                " VALUES (now() - interval '1 day', 'person', %s, 'people.page', 'shown', %s, %s)",
                [bea.id, many[n], many[n]],
            )
        cursor.execute("SELECT set_config('saathi.actor', '', true)")
    assert opened(bea, many) == 36


def test_an_action_that_opens_counts_as_well(world: Any, many: list[UUID]) -> None:
    from saathi.identities.actions import add_particular, reveal

    name = add_particular(world.bea, many[-1], {"kind": "legal_name", "value": "Invented", "language": "bn"})
    assert opened(world.bea, many[:-1]) == ASK_ABOVE
    with pytest.raises(AskedWhy):
        reveal(world.bea, name, {"purpose": "health"})


def test_a_try_at_someone_kept_from_her_is_raised_and_says_nothing_to_her(world: Any) -> None:
    with pytest.raises(NotFound):
        card(world.kamal, world.amal)
    read_journal()
    assert ("Kamal", "kept_from") in told(world.jaya)
    with pytest.raises(NotFound):
        card(world.eli, world.amal)  # out of reach, and nothing more
    read_journal()
    assert told(world.rafi) == set()


def test_every_search_is_remembered_even_one_that_finds_nobody(world: Any) -> None:
    from saathi.identities.queries import search

    with connection.cursor() as cursor:
        for _ in range(3):
            search(world.cyr, "Nobody Called So")
        cursor.execute("SELECT set_config('saathi.actor', %s, true)", [str(world.cyr.id)])
        cursor.execute("SELECT count(*) FROM kernel_journal WHERE act = 'people.search' AND actor = %s", [world.cyr.id])
        assert cursor.fetchone()[0] == 3
        cursor.execute("SELECT set_config('saathi.actor', '', true)")


def test_who_looks_is_never_the_one_it_is_about(world: Any) -> None:
    """Jaya alone administers Asha: what concerns her goes to whoever answers for the house. With someone who looks
    after data, it goes to her."""
    assert _raise(world, "jaya") == {"jaya": 0, "indu": 1, "kamal": 1, "bea": 0, "omar": 0}
    assert _raise(world, "bea") == {"jaya": 1, "indu": 1, "kamal": 1, "bea": 0, "omar": 0}
    _give(world, "gita", "data_lead")
    assert _raise(world, "cyr") == {"jaya": 0, "gita": 3, "indu": 0, "kamal": 0, "bea": 0, "omar": 0}
    assert _raise(world, "gita") == {"jaya": 1, "gita": 3, "indu": 0, "kamal": 0, "bea": 0, "omar": 0}


def _give(world: Any, name: str, role: str) -> None:
    from saathi.kernel.scope import opened as scope_opened

    with scope_opened(world.jaya, "test.roles", writes=False) as scope:
        scope.writes = True
        Person.objects.filter(pk=idea(name)).update(roles=[role])


def _raise(world: Any, name: str) -> dict[str, int]:
    """An alert about someone, written as the job does, and how many each of the others finds."""
    from saathi.kernel.scope import opened as scope_opened
    from saathi.watch.models import Alert

    with scope_opened(WATCHES, "test.raise", writes=False) as scope:
        scope.writes = True
        now = datetime.now(UTC)
        Alert.objects.bulk_create(
            [Alert(organisation=world.asha, person=idea(name), rule="export", on=now.date(), at=now, raised_at=now)]
        )
    who = ["jaya", "indu", "kamal", "bea", "omar"]
    if "data_lead" in world.gita.roles:
        who.append("gita")
    return {one: _n(world.actor(one)) for one in who}


def _n(actor: Any) -> int:
    return len(alerts(actor)) if actor.holds("alerts.list") else 0


def test_looking_is_written_with_a_reason_and_ends(world: Any) -> None:
    _raise(world, "bea")
    one = alerts(world.jaya)[0]
    look(world.jaya, one.id, {"state": "looked"})
    assert alert(world.jaya, one.id).state == "looked" and alert(world.jaya, one.id).looked_by == "Jaya"
    look(world.jaya, one.id, {"state": "true", "reason": "She said so herself."})
    assert alerts(world.jaya) == [] and alerts(world.jaya, "true")[0].reason == "She said so herself."
    with pytest.raises(Refused):
        look(world.jaya, one.id, {"state": "explained", "reason": "No."})
    with pytest.raises(NotFound):
        alert(world.omar, one.id)


def test_nobody_raises_by_hand(world: Any) -> None:
    with pytest.raises(Refused):
        raise_alerts(world.jaya, None, {})


def test_the_same_is_told_once_a_day(world: Any) -> None:
    for _ in range(2):
        with pytest.raises(NotFound):
            card(world.kamal, world.amal)
        read_journal()
    assert [one.rule for one in alerts(world.jaya)] == ["kept_from"]


def test_someone_who_opens_many_and_goes_is_seen_when_she_leaves(world: Any, many: list[UUID]) -> None:
    opened(world.bea, many)
    explain(world.bea, None, {"why": "handover"})
    opened(world.bea, many[:50])
    end_person(world.jaya, world.bea.id, {})
    read_journal()
    assert ("Bea", "leaving") in told(world.jaya) and ("Bea", "explained") in told(world.jaya)


def test_an_orphan_is_found(world: Any) -> None:
    from saathi.orgs.models import Login, Session

    assert {one.n for one in orphans(WATCHES)} == {0}
    login = Login.objects.get(person=world.cyr.id).id
    end_person(world.jaya, idea("cyr"), {})
    assert {one.n for one in orphans(world.jaya)} == {0}
    now = server_clock()
    Session.objects.create(key="a" * 64, login=login, sealed=b"", began_at=now, until=now + timedelta(hours=1))
    assert {one.kind: one.n for one in orphans(world.jaya) if one.n} == {"session": 1}
    assert {one.n for one in orphans(world.omar)} == {0}, "another organisation's"


def test_access_given_to_someone_who_left_is_an_orphan(world: Any) -> None:
    end_person(world.omar, idea("dia"), {})
    assert {one.kind: one.n for one in orphans(world.omar) if one.n} == {"access": 1, "key": 1}


def test_the_job_of_the_worker_reads_the_real_journal_and_raises(world: Any) -> None:
    from saathi.watch.jobs import look_through

    with pytest.raises(NotFound):
        card(world.kamal, world.amal)
    began = server_clock()
    look_through(0)
    [one] = alerts(world.jaya)
    assert (one.name, one.rule, one.state) == ("Kamal", "kept_from", "open")
    assert server_clock() - began < timedelta(seconds=30)


def test_the_command_and_the_weekly_job_say_what_is_left_over(world: Any, caplog: Any, capsys: Any) -> None:
    from django.core.management import call_command

    from saathi.watch.jobs import look_for_orphans

    call_command("orphans")
    look_for_orphans(0)
    assert "     0 Sessions of people who have left" in capsys.readouterr().out and not caplog.records
    end_person(world.omar, idea("dia"), {})
    with pytest.raises(SystemExit), caplog.at_level("WARNING"):
        look_for_orphans(0)
        call_command("orphans")
    assert [record.message for record in caplog.records][:1] == ["Left over of people who have left: 1 of kind access."]


def test_two_numbers_of_the_kernel_are_the_ones_of_the_paper() -> None:
    assert (ASK_ABOVE, STOP_ABOVE) == (20, 60)

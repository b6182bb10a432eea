"""Two organisations that share nothing but a directory: offer, bundle, receipts, recall, and what goes wrong."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from tests.contracts import carried_files as stage
from tests.world import World, idea

from saathi.exchange import sending
from saathi.exchange.bundles import actions
from saathi.exchange.bundles.queries import overdue, received, sealed_files, sent
from saathi.exchange.kinds import Kind, State
from saathi.exchange.models import Received, Sent
from saathi.kernel.access import acts
from saathi.kernel.clock import server_clock
from saathi.kernel.errors import Invalid, NotFound, Refused
from saathi.kernel.scope import opened
from saathi.vault.bundles import Forged


@pytest.fixture
def linked(world: World) -> World:
    stage.keyed(world)
    return world


def sees(world: World, who: str, ask: Callable[[], Any]) -> Any:
    with opened(world.actor(who), "test.read", writes=False):
        return ask()


def change(world: World, who: str, do: Callable[[], Any]) -> Any:
    with opened(world.actor(who), "test.change", writes=False) as scope:
        scope.writes = True
        return do()


def why(world: World, who: str, act: str, target: UUID | None = None, data: Any = None) -> str:
    with pytest.raises(Refused) as refused:
        stage.run(world, who, act, target, data)
    return refused.value.sentence


def made_by(world: World, who: str, kind: Kind) -> UUID:
    """The newest message of this kind that an organisation has to carry."""
    return sees(world, who, lambda: Sent.objects.filter(kind=kind).order_by("-seq").first().pk)  # type: ignore[union-attr]


def test_a_bundle_made_in_one_opens_in_the_other_and_nowhere_else(linked: World) -> None:
    sent_id = stage.bundle(linked)
    raw = stage.carry(linked, "asha", sent_id)
    assert b"Amalika" not in raw and b"goals" not in raw
    assert "None of our keys" in why(linked, "dia", "bundles.open", None, {"file": raw})  # Bandhu
    assert "None of our keys" in why(linked, "bea", "bundles.open", None, {"file": raw})  # whoever sealed it
    took = stage.run(linked, "eli", "bundles.open", None, {"file": raw})
    assert "once it was accepted" in why(linked, "eli", "bundles.unpack", took, {"part": "plan"})
    stage.run(linked, "eli", "bundles.accept", took)
    plan = stage.run(linked, "eli", "bundles.unpack", took, {"part": "plan"})
    assert "Amalika Invented" in plan.raw.decode() and plan.name == "part.json"
    with opened(linked.eli, "test.take", writes=False) as scope:
        scope.writes = True
        parts = actions.taken_over(linked.eli, Received.objects.get(pk=took), clock=server_clock)
    assert parts == stage.cut().parts
    for who in ("bea", "dia"):
        with pytest.raises(NotFound):
            stage.run(linked, who, "bundles.unpack", took, {"part": "plan"})


def test_what_the_receiver_sees_before_it_accepts_names_nobody(linked: World) -> None:
    page = received(linked.eli, stage.hand(linked, "asha", "setu", stage.bundle(linked)))
    text = repr(page)
    assert page.offer is not None and page.offer["need"] == "handover" and page.said.body["fields"] == ["legal", "plan"]
    for word in ("Amal", "Invented", "CWC", "স্কুলে", str(linked.amal), str(linked.amal)[:8]):
        assert word not in text
    assert not page.may_unpack


def test_receipts_come_back(linked: World) -> None:
    sent_id = stage.bundle(linked)
    took = stage.hand(linked, "asha", "setu", sent_id)
    back = stage.run(linked, "eli", "receipts.make", took)
    assert "Nothing has happened" in why(linked, "eli", "receipts.make", took)
    stage.hand(linked, "setu", "asha", back)
    line = sent(linked.bea, sent_id).line
    assert line.state == State.RECEIVED and line.due_at is None
    stage.run(linked, "eli", "bundles.accept", took)
    stage.run(linked, "eli", "bundles.unpack", took, {"part": "legal"})
    stage.hand(linked, "setu", "asha", stage.run(linked, "eli", "receipts.make", took))
    assert sent(linked.bea, sent_id).line.state == State.ACCEPTED
    told = stage.hand(linked, "setu", "asha", stage.run(linked, "eli", "outcomes.tell", took, {"outcome": "met"}))
    assert received(linked.bea, told).said.body["outcome"] == "met"


def test_a_receipt_that_does_not_come_is_late(linked: World) -> None:
    sent_id = stage.bundle(linked)
    later = server_clock() + timedelta(days=4)
    assert not sent(linked.bea, sent_id).line.is_late and sent(linked.bea, sent_id, clock=lambda: later).line.is_late
    assert sees(linked, "bea", lambda: overdue(linked.bea, later)) == [sent_id]
    assert sees(linked, "bea", lambda: overdue(linked.bea, server_clock())) == []


def test_a_recall_closes_it_and_is_answered(linked: World) -> None:
    sent_id = stage.bundle(linked)
    took = stage.hand(linked, "asha", "setu", sent_id)
    stage.run(linked, "eli", "bundles.accept", took)
    recall = stage.run(linked, "bea", "bundles.recall", sent_id, {"reason": "her_no"})
    assert sent(linked.bea, recall).line.due_at - server_clock() < timedelta(hours=24, minutes=1)  # type: ignore[operator]
    assert "not kept any more" in why(linked, "bea", "bundles.carry", sent_id)
    came = stage.hand(linked, "asha", "setu", recall)
    assert received(linked.eli, took).line.state == State.RECALLED
    assert "not after it was recalled" in why(linked, "eli", "bundles.unpack", took, {"part": "plan"})
    assert sees(linked, "eli", lambda: bytes(Received.objects.get(pk=took).file.sealed)) == b""
    with pytest.raises(Invalid):
        stage.run(linked, "eli", "receipts.close", came, {"copies": "0"})
    back = stage.run(linked, "eli", "receipts.close", came, {"copies": "1", "is_closed": "on"})
    stage.hand(linked, "setu", "asha", back)
    assert sent(linked.bea, sent_id).line.state == State.CLOSED == sent(linked.bea, recall).line.state
    assert sent(linked.bea, recall).line.due_at is None


def test_a_recall_that_comes_before_the_bundle_wins(linked: World) -> None:
    sent_id = stage.bundle(linked)
    raw = stage.carry(linked, "asha", sent_id)
    recall = stage.run(linked, "bea", "bundles.recall", sent_id, {"reason": "mistake"})
    stage.hand(linked, "asha", "setu", recall)  # the number before it is named in it as one that never comes
    assert "Another file with this number" in why(linked, "eli", "bundles.open", None, {"file": raw})
    again = stage.run(linked, "bea", "bundles.make", made_by(linked, "bea", Kind.OFFER), {"cut": stage.cut()})
    assert received(linked.eli, stage.hand(linked, "asha", "setu", again)).line.kind == Kind.BUNDLE


def test_a_file_twice_changes_nothing_and_answers_the_first(linked: World) -> None:
    raw = stage.carry(linked, "asha", stage.bundle(linked))
    took = stage.run(linked, "eli", "bundles.open", None, {"file": raw})
    stage.run(linked, "eli", "bundles.accept", took)
    n = sees(linked, "eli", lambda: (Received.objects.count(), Sent.objects.count()))
    assert stage.run(linked, "eli", "bundles.open", None, {"file": raw}) == took
    assert received(linked.eli, took).line.state == State.ACCEPTED
    assert sees(linked, "eli", lambda: (Received.objects.count(), Sent.objects.count())) == n


def test_one_that_is_missing_is_asked_for_and_not_guessed(linked: World) -> None:
    first, second = stage.offer(linked), stage.offer(linked)
    early = stage.hand(linked, "asha", "setu", second)
    assert received(linked.eli, early).line.state == State.EARLY
    assert "was not answered yet" in why(linked, "eli", "offers.answer", early, stage.YES)
    resend = made_by(linked, "eli", Kind.RESEND)
    assert sent(linked.eli, resend).said.body == {"first": 1, "last": 1}
    stage.hand(linked, "setu", "asha", resend)
    assert sent(linked.bea, first).line.carried_at is None
    stage.hand(linked, "asha", "setu", first)
    assert stage.hand(linked, "asha", "setu", second) == early
    assert received(linked.eli, early).line.state == State.RECEIVED
    stage.run(linked, "eli", "offers.answer", early, stage.YES)


def test_a_bundle_that_came_too_early_opens_when_its_turn_has_come(linked: World) -> None:
    made = stage.accepted(linked)
    between = stage.offer(linked)
    sent_id = stage.run(linked, "bea", "bundles.make", made, {"cut": stage.cut()})
    early = stage.hand(linked, "asha", "setu", sent_id)
    assert received(linked.eli, early).line.state == State.EARLY
    assert stage.hand(linked, "asha", "setu", sent_id) == early  # asked for once
    stage.hand(linked, "asha", "setu", between)
    assert stage.hand(linked, "asha", "setu", sent_id) == early
    stage.run(linked, "eli", "bundles.accept", early)
    assert b"CWC/12" in stage.run(linked, "eli", "bundles.unpack", early, {"part": "legal"}).raw


def test_what_nobody_asked_for_is_not_taken(linked: World) -> None:
    """A bundle on an offer that was declined, or never made, and an answer to nothing."""
    made = stage.offer(linked)
    took = stage.hand(linked, "asha", "setu", made)
    stage.run(linked, "eli", "offers.answer", took, {"answer": "decline", "reason": "full"})
    assert "said yes" in why(linked, "bea", "bundles.make", made, {"cut": stage.cut()})
    change(linked, "bea", lambda: Sent.objects.filter(pk=made).update(state=State.ACCEPTED))  # a sender that lies
    forced = stage.run(linked, "bea", "bundles.make", made, {"cut": stage.cut()})
    assert "did not send" in why(linked, "eli", "bundles.open", None, {"file": stage.carry(linked, "asha", forced)})


def test_new_keys_sign_nothing_before_others_can_know_them(linked: World) -> None:
    """Until the next directory has them, what is sealed is signed with those before."""
    recovery = stage.prepared().elsewhere.keys.recovery
    stage.run(linked, "jaya", "peers.set_keys", None, {"recovery": recovery})
    made = sent(linked.bea, stage.offer(linked)).said
    assert made.sender_keys == stage.prepared().orgs["asha"].keys.id
    answered = stage.hand(linked, "setu", "asha", stage.offer(linked, "asha", "setu"))
    assert received(linked.bea, answered).line.waits


def test_more_than_her_yes_is_not_sealed(linked: World) -> None:
    ready, cut = stage.accepted(linked), stage.cut()
    from dataclasses import replace

    over = replace(cut.consent, expires_at=server_clock())
    less = replace(cut.consent, scope=("plan",))
    assert "Ask her again" in why(linked, "bea", "bundles.make", ready, {"cut": replace(cut, consent=over)})
    assert "more than she agreed" in why(linked, "bea", "bundles.make", ready, {"cut": replace(cut, consent=less)})
    assert "at least one part" in why(linked, "bea", "bundles.make", ready, {"cut": replace(cut, parts=())})
    with pytest.raises(Invalid):
        stage.run(linked, "bea", "bundles.make", ready, {"cut": '{"purpose": "handover"}'})
    stage.run(linked, "bea", "bundles.make", ready, {"cut": cut})
    assert "on its way already" in why(linked, "bea", "bundles.make", ready, {"cut": cut})


def test_nothing_new_is_sealed_by_a_directory_nobody_looked_at_today(linked: World) -> None:
    from saathi.exchange.models import KnownDirectory

    sent_id = stage.bundle(linked)
    old = server_clock() - timedelta(hours=25)
    change(linked, "bea", lambda: KnownDirectory.objects.update(checked_at=old))
    data = {**stage.OFFER, "to": str(idea("setu"))}
    assert "today" in why(linked, "bea", "offers.make", None, data)
    stage.run(linked, "bea", "bundles.recall", sent_id, {"reason": "order"})  # this does not wait
    stage.run(linked, "jaya", "peers.take_directory", None, {"file": stage.prepared().directory.written()})
    stage.run(linked, "bea", "offers.make", None, data)


def test_a_key_distrusted_after_it_came_opens_nothing(linked: World) -> None:
    """The sender's key was stolen before the file came, and everybody hears of it later."""
    took = stage.hand(linked, "asha", "setu", stage.bundle(linked))
    stage.run(linked, "rafi", "peers.distrust", None, {
        "key": stage.prepared().orgs["asha"].keys.id, "since_on": server_clock().date() - timedelta(days=1)})
    from saathi.exchange import own

    row = sees(linked, "rafi", lambda: own.read_row(own.draft_row(linked.rafi)))  # type: ignore[arg-type]
    for private, public in stage.prepared().keepers[:3]:
        row = row.signed(private, public)
    stage.run(linked, "rafi", "peers.take_directory", None, {"file": row.written()})
    assert "not trusted any more" in why(linked, "eli", "bundles.accept", took)


def test_whoever_accepted_leaves_and_somebody_else_takes_it_up(linked: World) -> None:
    took = stage.hand(linked, "asha", "setu", stage.bundle(linked))
    data = {"name": "Nila", "profession": "case_worker", "sign_in_name": "nila.test"}
    nila = stage.run(linked, "rafi", "orgs.add_person", None, data)
    stage.run(linked, "eli", "bundles.accept", took)
    other = _actor_of(nila)
    with pytest.raises(Refused):
        acts()["bundles.accept"].run(other, took, {})
    stage.run(linked, "rafi", "orgs.end_person", idea("eli"))
    acts()["bundles.accept"].run(other, took, {})
    assert acts()["bundles.unpack"].run(other, took, {"part": "plan"}).raw
    acts()["receipts.make"].run(other, took, {})


def _actor_of(person: UUID) -> Any:
    from saathi.orgs.models import Login
    from saathi.orgs.queries import actor_of

    return actor_of(Login.objects.get(person_id=person))


def test_files_are_thrown_away_when_their_time_is_over(linked: World) -> None:
    sent_id = stage.bundle(linked)
    took = stage.hand(linked, "asha", "setu", sent_id)
    stage.run(linked, "eli", "bundles.accept", took)
    later = server_clock() + timedelta(days=17)
    assert not sent(linked.bea, sent_id, clock=lambda: later).line.is_kept
    change(linked, "bea", lambda: sending.throw_away_ended(linked.bea, later))
    change(linked, "eli", lambda: sending.throw_away_ended(linked.eli, later))
    assert sees(linked, "bea", lambda: bytes(Sent.objects.get(pk=sent_id).file.sealed)) == b""
    assert "its time is over" in why(linked, "eli", "bundles.unpack", took, {"part": "plan"})


def test_the_wall_behind_each_rule(linked: World) -> None:
    """Were the rule not there, a forged file still meets the same questions."""
    from saathi.kernel import access

    kept = access._rules["bundles.open"]
    access._rules["bundles.open"] = lambda actor, target, data: None
    try:
        with pytest.raises(Forged):
            stage.run(linked, "eli", "bundles.open", None, {"file": b"age-encryption.org/v1\nforged"})
    finally:
        access._rules["bundles.open"] = kept


def test_the_list_says_what_is_to_do(linked: World) -> None:
    stage.hand(linked, "asha", "setu", stage.offer(linked))
    assert sealed_files(linked.eli).n_waiting == 1 and sealed_files(linked.bea).n_to_carry == 0
    stage.offer(linked)
    page = sealed_files(linked.bea)
    assert page.n_to_carry == 1 and {line.to for line in page.sent} == {"Setu"} and page.received == ()
    assert all(line.by == "Bea" and len(line.case) == 9 for line in page.sent)


def test_the_acts_are_those_of_case_workers(linked: World) -> None:
    for name in ("bundles.accept", "bundles.make", "offers.make", "bundles.recall"):
        assert acts()[name].kind == "action"
        assert not linked.jaya.holds(name) and not linked.hena.holds(name) and linked.bea.holds(name)

"""A handover to another installation: the same request, the same handover, and files between them that name nobody."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from django.db import DatabaseError
from tests.contracts import carried_files, crossed
from tests.contracts.crossed import YES, carry, run
from tests.world import World, idea

from saathi.exchange.bundles.actions import taken_over
from saathi.exchange.bundles.queries import received, sealed_files
from saathi.exchange.models import Received, Sent
from saathi.handovers.crossings.queries import Came, came, to_take
from saathi.handovers.handover_choices import Stage
from saathi.handovers.joint.queries import together
from saathi.handovers.models import Arrival, CameAlong
from saathi.handovers.offers.crossing import CROSSING, FOLLOW, may_seal
from saathi.handovers.offers.lists import HandoverLine, handovers, of_her
from saathi.handovers.offers.stages import OVER
from saathi.kernel.access import acts
from saathi.kernel.actor import SYSTEM
from saathi.kernel.clock import server_clock, today
from saathi.kernel.errors import NotFound, Refused
from saathi.kernel.scope import opened
from saathi.links.requests.queries import InboxFilter, inbox
from saathi.links.requests.table import HER, OFFICE, SENDER, TABLE
from saathi.orgs.actions import add_person
from saathi.survivors.queries import who_looked


def line(world: World) -> HandoverLine:
    return of_her(world.bea, world.amal)[0].line


def heard(world: World) -> Any:
    files = line(world).carried
    assert files is not None and files.heard is not None
    return files.heard


def why(world: World, who: str, act: str, target: UUID, data: Any = None) -> str:
    with pytest.raises(Refused) as refused:
        run(world, who, act, target, data)
    return refused.value.sentence


def accountable(world: World) -> UUID | None:
    return together(world.bea, world.amal).accountable


def test_the_table_of_crossings_is_that_of_requests_and_names_real_acts() -> None:
    moves = {(row.act, row.to): set(row.sides) for row in TABLE if row.act.startswith("crossings.")}
    assert {to for act, to in moves if act == FOLLOW} == {"accepted", "rejected", "done"}
    for step in CROSSING:
        assert step.act in acts() and step.stage not in OVER
        assert set(step.sides) <= {SENDER, OFFICE, HER}, "nobody over there writes here"
    assert all(sides == {OFFICE} for sides in moves.values())
    stages = {step.stage for step in CROSSING}
    for stage in stages - {Stage.ARRIVED}:
        assert any(step.stage == stage and HER in step.sides and step.to in OVER for step in CROSSING), stage


def test_from_an_offer_to_her_arrival_one_organisation_is_accountable(world: World) -> None:
    made = crossed.offer(world)
    assert (line(world).stage, accountable(world)) == (Stage.OFFERED, world.asha)
    assert line(world).follows == ("handovers.recall", "handovers.say_no"), "they have not answered"
    assert "No file of theirs" in why(world, "bea", "crossings.follow", made)
    assert not inbox(world.eli, InboxFilter()).lines, "they hear of it by the file alone"
    run(world, "eli", "offers.answer", carry(world, "asha", "setu", "offer"), carried_files.YES)
    carry(world, "setu", "asha", "accept")
    assert "crossings.follow" in line(world).follows
    run(world, "bea", "crossings.follow", made)
    assert line(world).stage == Stage.ACCEPTED and "2" in line(world).request.capacity
    assert "does not follow" in why(world, "bea", "crossings.seal", made)
    run(world, "bea", "crossings.confirm", made, crossed.CONFIRMED)
    assert (line(world).stage, line(world).yes) == (Stage.CONFIRMED, YES) and "crossings.seal" in line(world).follows
    run(world, "bea", "crossings.seal", made)
    assert "sealed already" in why(world, "bea", "crossings.seal", made)
    assert accountable(world) == world.asha
    took = carry(world, "asha", "setu", "bundle")
    run(world, "eli", "bundles.accept", took)
    assert [id for id, _words in to_take(world.eli)] == [str(took)]
    new = crossed.opened(world)
    run(world, "eli", "crossings.take_in", new, {"bundle": str(took), "she_knows": "on"})
    assert to_take(world.eli) == [] and accountable(world) == world.asha, "until their receipt is here"
    carry(world, "setu", "asha", "outcome")
    run(world, "bea", "crossings.follow", made)
    found = line(world)
    assert (found.stage, accountable(world)) == (Stage.ARRIVED, world.setu) and found.arrived_on is not None
    assert [due.what for due in found.dues] == ["visit"] and found.follows == ()
    assert heard(world).bundle == "accepted" and heard(world).due_at is None, "their outcome says more than a receipt"
    run(world, "eli", "outcomes.tell", took, {"outcome": "met"})
    carry(world, "setu", "asha", "outcome")
    run(world, "bea", "crossings.follow", made)
    assert line(world).stage == Stage.SETTLED and line(world).dues == ()


def test_what_is_sealed_is_what_she_let_go(world: World) -> None:
    took = crossed.there(world)
    said = received(world.eli, took).said
    assert set(said.body["consent"]["scope"]) == {
        "identity", "place", "plan", "health", "family", "learning", "safety"}  # fmt: skip
    assert {one["section"] for one in said.parts} <= {"card", *said.body["consent"]["scope"]}
    assert not {"legal", "counselling"} & {one["section"] for one in said.parts}
    with opened(world.eli, "test.take", writes=False) as scope:
        scope.writes = True
        parts = taken_over(world.eli, Received.objects.get(pk=took), clock=server_clock)
    text = b"".join(part.raw for part in parts).decode()
    assert "Amal" in text and "1234" not in text
    assert world.amal.hex not in text and str(world.amal) not in text, "no id of hers leaves the house"


def came_of(world: World, survivor: UUID) -> Came:
    return came(world.eli, survivor)[0]


def test_what_came_along_is_looked_at_with_her_and_nothing_is_told_twice(world: World) -> None:
    took, new = crossed.there(world), crossed.opened(world)
    made = run(world, "eli", "crossings.take_in", new, {"bundle": str(took), "she_knows": "on"})
    found = came_of(world, new)
    goal = next(one for one in found.lines if one.group == "goals")
    assert goal.line.text and found.n_open == len(found.lines) > 3 and found.sender == "Asha Home"
    run(world, "eli", "crossings.check", made, {"facts": [str(goal.id)], "state": "corrected", "her_words": "না।"})
    run(world, "eli", "crossings.check", made, {"every": "on", "state": "confirmed"})
    assert came_of(world, new).n_open == 0 and came_of(world, new).loss.loss == 0
    assert "nobody took in yet" in why(
        world, "eli", "crossings.take_in", new, {"bundle": str(took), "she_knows": "on"})
    with pytest.raises(NotFound):
        came(world.dia, new)


def test_a_no_of_theirs_ends_it_and_she_stays_where_she_is(world: World) -> None:
    made = crossed.answered(world, answer="decline", reason="not_safe")
    run(world, "bea", "crossings.follow", made)
    assert (line(world).stage, line(world).request.reason) == (Stage.DECLINED, "unsafe")
    assert accountable(world) == world.asha


def test_a_bundle_they_do_not_accept_comes_back(world: World) -> None:
    made = crossed.sealed(world)
    took = carry(world, "asha", "setu", "bundle")
    run(world, "eli", "bundles.decline", took)
    run(world, "eli", "receipts.make", took)
    carry(world, "setu", "asha", "receipt")
    run(world, "bea", "crossings.follow", made)
    assert line(world).stage == Stage.SENT_BACK and accountable(world) == world.asha


def test_her_no_recalls_what_was_sealed(world: World) -> None:
    crossed.there(world)
    run(world, "bea", "handovers.say_no", line(world).request.id, {"her_words": "আমি যাব না।", "language": "bn"})
    assert line(world).stage == Stage.SAID_NO and heard(world).bundle == "recalled" and heard(world).to_carry
    carry(world, "asha", "setu", "withdraw")
    assert to_take(world.eli) == [], "nothing of it is taken in any more"
    assert accountable(world) == world.asha


def looked_at(world: World) -> tuple[UUID, UUID]:
    """Whom Eli wrote down, and what came along with her: one goal confirmed, one put right with her, the rest open."""
    took, new = crossed.there(world), crossed.opened(world)
    made = run(world, "eli", "crossings.take_in", new, {"bundle": str(took), "she_knows": "on"})
    first, second = [one.id for one in came_of(world, new).lines if one.group in ("goals", "card")][:2]
    run(world, "eli", "crossings.check", made, {"facts": [str(first)], "state": "confirmed"})
    run(world, "eli", "crossings.check", made, {"facts": [str(second)], "state": "corrected", "her_words": "এটা ঠিক।"})
    return new, made


def test_a_recall_closes_what_came_from_the_copy_alone(world: World) -> None:
    """Whoever takes it in does not reach her; what she confirmed stays, and of what was put right her words alone."""
    new, made = looked_at(world)
    before = came_of(world, new)
    person = {"id": idea("tia"), "name": "Tia", "profession": "case_worker", "sign_in_name": "tia.test",
              "home_district": "", "languages": ["bn"], "language": "en", "joined_on": today()}  # fmt: skip
    add_person(world.rafi, None, person)
    with pytest.raises(NotFound):
        came(world.actor("tia"), new)
    crossed.recall(world, by="tia")
    after = came_of(world, new)
    assert after.recalled_at is not None and after.n_open == 0
    assert (after.n_closed, len(after.kept)) == (len(before.lines) - 2, 2) and after.loss.loss is None
    for one in after.lines:
        was = next(line for line in before.lines if line.id == one.id)
        if was.state == "confirmed":
            assert one == was and one.line.text
        else:
            assert (one.line.text, one.line.code, one.line.more, one.line.on) == ("", "", "", None)
            assert one.her_words == ("এটা ঠিক।" if was.state == "corrected" else "")
    looks = [one for one in who_looked(world.eli, new, days=1) if one.act == "crossings.recalled"]
    assert [(one.actor, one.organisation) for one in looks] == [(SYSTEM, None)]
    assert "did not come along" in why(world, "eli", "crossings.check", made, {
        "facts": [str(next(one.id for one in after.lines if one.is_gone))], "state": "confirmed"})  # fmt: skip


def test_nothing_of_what_was_closed_is_left_in_its_row(world: World) -> None:
    """Not hidden but emptied: no key of hers opens what is not there."""
    new, made = looked_at(world)
    crossed.recall(world)
    with opened(world.eli, "t", writes=False):
        rows = list(CameAlong.objects.filter(arrival=made).exclude(state="confirmed"))
        assert len(rows) > 2 and all(row.closed_at and row.words.sealed == b"" for row in rows)
        assert [row.her_words.read() for row in rows if row.her_words] == ["এটা ঠিক।"]
        assert {row.group for row in rows if not row.her_words} == {""}
    assert new


def test_what_she_does_not_want_kept_goes_as_well(world: World) -> None:
    new, made = looked_at(world)
    assert "not taken back" in why(world, "eli", "crossings.close", made, {"every": "on"})
    crossed.recall(world)
    kept = came_of(world, new).kept
    run(world, "eli", "crossings.close", made, {"facts": [str(kept[0].id)]})
    assert [one.id for one in came_of(world, new).kept] == [kept[1].id]
    run(world, "eli", "crossings.close", made, {"every": "on"})
    assert came_of(world, new).kept == ()
    with opened(world.eli, "t", writes=False):
        assert not any(row.words or row.her_words for row in CameAlong.objects.filter(arrival=made))


def test_a_recall_before_it_was_taken_in_lets_nothing_in(world: World) -> None:
    """Also past the rule that says so: PostgreSQL looks at the file itself."""
    took, new = crossed.there(world), crossed.opened(world)
    crossed.recall(world)
    assert "after it was recalled" in why(
        world, "eli", "crossings.take_in", new, {"bundle": str(took), "she_knows": "on"})
    with pytest.raises(DatabaseError, match="only a file that stands"), opened(world.eli, "t", writes=False) as at:
        at.writes = True
        Arrival.objects.create(
            survivor_id=new, bundle=took, peer=world.asha, sections=1, arrived_on=today(), taken_by=world.eli.id,
            taken_at=server_clock())


def test_no_line_is_emptied_by_hand_and_nothing_closes_without_a_recall(world: World) -> None:
    new, made = looked_at(world)
    for values in ({"words": b""}, {"closed_at": server_clock()}, {"code": ""}):
        with pytest.raises(DatabaseError), opened(world.eli, "t", writes=False) as at:
            at.writes = True
            CameAlong.objects.filter(arrival=made).update(**values)
    with opened(world.eli, "t", writes=False) as at:
        at.writes = True
        Received.objects.filter(kind="bundle").update(state="recalled")
    assert came_of(world, new).recalled_at is None and came_of(world, new).n_closed == 0


def test_their_receipt_says_that_it_is_closed(world: World) -> None:
    looked_at(world)
    recalled = crossed.recall(world)
    run(world, "eli", "receipts.close", recalled, {"copies": 1, "is_closed": "on"})
    carry(world, "setu", "asha", "outcome")  # made when she arrived, and not carried until now
    carry(world, "setu", "asha", "sealed")
    bundle = next(one for one in sealed_files(world.bea).sent if one.kind == "bundle")
    assert bundle.state == "closed" and not bundle.is_late


def test_an_offer_is_taken_back_with_its_file(world: World) -> None:
    crossed.offer(world)
    run(world, "bea", "handovers.recall", line(world).request.id, {"answer_words": "She stays."})
    assert line(world).stage == Stage.RECALLED and heard(world).state == "recalled"


def test_her_no_is_kept_and_nothing_is_sealed(world: World) -> None:
    carried_files.keyed(world)
    run(world, "bea", "crossings.offer", world.amal, {**crossed.OFFERED, "answer": "no"})
    assert line(world).stage == Stage.SAID_NO and sealed_files(world.bea).sent == ()


def test_silence_is_late_after_three_days_with_the_managers_of_this_side(world: World) -> None:
    crossed.offer(world)
    later = server_clock() + timedelta(days=4)
    assert [one.stage for one in handovers(world.mina, clock=lambda: later).late] == [Stage.OFFERED]
    run(world, "bea", "handovers.recall", line(world).request.id, {"answer_words": "She stays."})


def test_what_was_never_taken_in_is_sealed_again_once_its_time_is_over(world: World) -> None:
    made = crossed.sealed(world)
    assert "sealed already" in why(world, "bea", "crossings.seal", made)
    after = heard(world).expires_at
    assert not may_seal(heard(world), after - timedelta(days=1)) and may_seal(heard(world), after)


def test_nobody_becomes_accountable_over_there_without_a_file_that_says_so(world: World) -> None:
    """Whatever the program would do: PostgreSQL looks for their outcome."""
    from saathi.cases.models import Case
    from saathi.handovers.models import Handover

    made = crossed.sealed(world)
    with pytest.raises(DatabaseError, match="only a handover that arrived"), opened(world.bea, "t", writes=False) as at:
        at.writes = True
        Handover.objects.filter(pk=made).update(
            arrived_on="2026-11-22", arrived_at=server_clock(), visit_by_on="2026-11-29")
        Case.objects.filter(survivor_id=world.amal).update(organisation=world.setu)


def test_after_her_no_nobody_writes_that_she_arrived(world: World) -> None:
    """Where it is carried no consent rests here: her no ended the request, and PostgreSQL asks for that."""
    from saathi.handovers.models import Handover

    made = crossed.sealed(world)
    run(world, "bea", "handovers.say_no", line(world).request.id, {"her_words": "না।", "language": "bn"})
    with pytest.raises(DatabaseError, match="without her yes"), opened(world.bea, "t", writes=False) as at:
        at.writes = True
        Handover.objects.filter(pk=made).update(
            arrived_on="2026-11-22", arrived_at=server_clock(), visit_by_on="2026-11-29")


def test_a_file_that_names_a_section_she_kept_back_is_never_written(world: World) -> None:
    """What is cut is cut by her yes, whoever seals it: Sent holds nothing of her legal part."""
    crossed.sealed(world)
    sent = next(one for one in sealed_files(world.bea).sent if one.kind == "bundle")
    with opened(world.bea, "test.read", writes=False):
        row = Sent.objects.get(pk=sent.id)
        assert b"legal" not in row.claims.read_bytes()

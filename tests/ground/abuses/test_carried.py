"""Sealed files that come again, from elsewhere, or to somebody else. The forgeries of a single file are the vectors of
exchange/tests; here are people who have one in their hands."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from saathi.kernel.clock import server_clock
from tests.contracts import carried_files as stage
from tests.ground.abuses.stage import hers, run
from tests.world import World

pytestmark = pytest.mark.usefixtures("written")


@pytest.fixture
def raw(world: World) -> bytes:
    """A bundle of Asha's for Setu, sealed and fetched; her legal name is in it."""
    stage.keyed(world)
    return stage.carry(world, "asha", stage.bundle(world))


def takes_in(one: Any, raw: bytes) -> int:
    return int(one.post("bundles.open", data={"file": SimpleUploadedFile("notes.age", raw)}))


def came(one: Any) -> UUID:
    """The number of what was taken in last, from where the page sent one."""
    head = next(line for line in one.said().splitlines() if line.startswith("Location:"))
    return UUID(head.split("/")[-2])


def test_a_bundle_that_was_declined_is_taken_in_again(raw: bytes, hand: Any) -> None:
    eli = hand("eli")
    assert takes_in(eli, raw) == 303
    one = came(eli)
    assert eli.acts("bundles.decline", one) == "yes" and takes_in(eli, raw) == 303 and came(eli) == one
    assert eli.acts("bundles.accept", one) == "403" and eli.acts("bundles.unpack", one, {"part": "plan"}) == "403"
    assert eli.get("bundles.page", one) == 200 and eli.got_nothing()


def test_a_bundle_is_taken_in_again_after_she_took_her_yes_back(world: World, raw: bytes, hand: Any) -> None:
    from saathi.exchange.bundles.queries import sealed_files

    eli = hand("eli")
    assert takes_in(eli, raw) == 303
    one = came(eli)
    sent = next(line.id for line in sealed_files(world.bea).sent if line.kind == "bundle")
    recalled = run(world, "bea", "bundles.recall", sent, {"reason": "her_no"})
    assert takes_in(eli, stage.carry(world, "asha", recalled)) == 303 and takes_in(eli, raw) == 303
    for act, said in (("bundles.accept", {}), ("bundles.unpack", {"part": "plan"}), ("outcomes.tell", {"outcome": "met"})):
        assert eli.acts(act, one, said) == "403"
    assert eli.got_nothing()


def test_the_file_is_fetched_once_more_after_it_was_recalled(world: World, raw: bytes, hand: Any) -> None:
    from saathi.exchange.bundles.queries import sealed_files

    sent = next(line.id for line in sealed_files(world.bea).sent if line.kind == "bundle")
    run(world, "bea", "bundles.recall", sent, {"reason": "her_no"})
    cyr = hand("cyr")  # of the same house, who carries files as well
    assert cyr.acts("bundles.carry", sent) == "403" and cyr.post("bundles.carry", sent) in (403, 409)
    assert cyr.got_nothing()


def test_whoever_carries_it_opens_it(raw: bytes, hand: Any) -> None:
    """On the way it lies in the hands of Bandhu, and of the house that sealed it."""
    for who in ("dia", "pia", "cyr"):
        one = hand(who, 9 if who == "dia" else 0)
        assert takes_in(one, raw) == 409 and "None of our keys" in one.said()
        one.heard.append(raw.decode("latin-1"))
        assert one.got_nothing()


def test_a_colleague_of_the_one_who_accepted_opens_its_parts(world: World, raw: bytes, hand: Any) -> None:
    eli, sana = hand("eli"), hand("sana")
    assert takes_in(eli, raw) == 303
    one = came(eli)
    run(world, "eli", "bundles.accept", one)
    for part in ("plan", "legal"):
        assert sana.acts("bundles.unpack", one, {"part": part}) == "403"
    assert sana.get("bundles.page", one) == 200 and sana.got_nothing()


def test_a_part_is_asked_for_that_is_not_in_it(raw: bytes, world: World, hand: Any) -> None:
    eli = hand("eli")
    takes_in(eli, raw)
    one = came(eli)
    run(world, "eli", "bundles.accept", one)
    for part in ("identity", "counselling", "../plan", "plan\x00", "", "PLAN"):
        assert eli.acts("bundles.unpack", one, {"part": part}) in ("403", "404", "422")
    assert eli.got_nothing()


def test_a_bundle_cut_off_on_the_way(raw: bytes, world: World, hand: Any) -> None:
    from saathi.exchange.bundles.queries import sealed_files

    eli, n = hand("eli"), len(sealed_files(world.eli).received)
    for length in (len(raw) - 1, len(raw) // 2, 400, 1):
        assert takes_in(eli, raw[:length]) == 409
    assert len(sealed_files(world.eli).received) == n and eli.got_nothing()


def test_two_bundles_glued_and_turned_round(raw: bytes, hand: Any) -> None:
    eli = hand("eli")
    for wrong in (raw + raw, raw[::-1], raw[len(raw) // 2 :] + raw[: len(raw) // 2], b"\n" + raw):
        assert takes_in(eli, wrong) == 409
    assert eli.got_nothing()


def test_a_bundle_is_sealed_for_an_offer_of_another(world: World, hand: Any) -> None:
    """Bandhu's offer was answered; the bundle of Asha's person is put on it."""
    stage.keyed(world)
    made, cyr = stage.accepted(world, "bandhu", "setu"), hand("cyr")
    assert cyr.acts("bundles.make", made, {"cut": stage.cut()}) == "404"
    assert cyr.get("bundles.sent", made) == 404 and cyr.got_nothing()


def test_the_yes_to_one_offer_is_counted_for_another(world: World, hand: Any) -> None:
    stage.keyed(world)
    stage.accepted(world)
    other = stage.offer(world)
    assert hand("bea", 1023).acts("bundles.make", other, {"cut": stage.cut()}) == "403"
    assert hand("eli").got_nothing()


def test_an_offer_is_answered_by_those_it_was_not_carried_to(world: World, hand: Any) -> None:
    stage.keyed(world)
    there = stage.hand(world, "asha", "setu", stage.offer(world))
    for who in ("pia", "cyr"):
        one = hand(who)
        assert one.acts("offers.answer", there, stage.YES) == "404" and one.get("bundles.page", there) == 404
        assert one.got_nothing()


def test_more_is_sealed_than_she_agreed_to(world: World, hand: Any) -> None:
    stage.keyed(world)
    made, cut, eli = stage.accepted(world), stage.cut(), hand("eli")
    for scope in (("plan",), ("legal",), ()):
        less = replace(cut, consent=replace(cut.consent, scope=scope))
        assert hand("bea", 1023).acts("bundles.make", made, {"cut": less}) == "403"
    assert eli.get("bundles.list") == 200 and eli.got_nothing()


def test_it_is_opened_after_her_yes_has_run_out(world: World, hand: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """She agreed for two days; the file itself would live for fourteen."""
    from saathi.exchange.bundles import opening, rules

    stage.keyed(world)
    made, cut = stage.accepted(world), stage.cut()
    short = replace(cut.consent, expires_at=server_clock() + timedelta(days=2))
    sent = run(world, "bea", "bundles.make", made, {"cut": replace(cut, consent=short)})
    one, eli = stage.hand(world, "asha", "setu", sent), hand("eli")
    run(world, "eli", "bundles.accept", one)
    for module in (opening, rules):
        if hasattr(module, "server_clock"):
            monkeypatch.setattr(module, "server_clock", lambda: server_clock() + timedelta(days=3))
    assert eli.acts("bundles.unpack", one, {"part": "plan"}) == "403" and eli.got_nothing()


def test_the_pages_of_sealed_files_for_one_of_her_district(world: World, raw: bytes, hand: Any) -> None:
    """Files carry no number of hers: the house carries them, and nobody there reads in them whose they are."""
    kamal = hand("kamal")
    assert kamal.get("bundles.list") == 200
    from saathi.exchange.bundles.queries import sealed_files

    for line in sealed_files(world.bea).sent:
        assert kamal.get("bundles.sent", line.id) == 200
    assert kamal.got_nothing()


def test_what_was_taken_in_is_read_after_she_took_her_yes_back(world: World, hand: Any) -> None:
    """Every page about her over there, her file as it is printed, and the rows themselves: it was in her file, and is
    not; those who take the recall in are told nothing of whose it was."""
    from saathi.exchange.bundles.queries import sealed_files
    from tests.contracts import crossed

    took, new = crossed.there(world), crossed.opened(world)
    run(world, "eli", "crossings.take_in", new, {"bundle": str(took), "she_knows": "on"})
    eli, sana = hand("eli", 1), hand("sana")  # how she is called there he wrote down himself
    assert eli.get("handovers.of_her", new) == 200 and "Class 9" in eli.said(), "before, it is there to be read"
    eli.browser.got.clear()
    sent = next(line.id for line in sealed_files(world.bea).sent if line.kind == "bundle")
    recalled = stage.carry(world, "asha", run(world, "bea", "bundles.recall", sent, {"reason": "her_no"}))
    assert takes_in(sana, recalled) == 303 and str(new) not in sana.said()
    assert eli.get("handovers.of_her", new) == 200 and "taken in here on" in eli.said()
    assert eli.acts("crossings.take_in", new, {"bundle": str(took), "she_knows": "on"}) == "403"
    assert 200 in eli.opens([name for name in hers() if not name.startswith("booklets")], new).values()
    words = "SELECT count(*) FROM handovers_camealong WHERE words <> '' OR code <> '' OR her_words <> ''"
    assert eli.reads(words) == [(0,)] and eli.got_nothing()

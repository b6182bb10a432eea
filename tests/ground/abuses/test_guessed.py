"""Numbers of things of hers, guessed or remembered: typed alone, and under the number of somebody who is open."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest

from saathi.survivors.searched import searched_token
from tests.contracts import attempts, entitled, handed, homeward, noted, owed, papered, promised, requested, returned
from tests.contracts.attempts import ATTEMPTS
from tests.ground.abuses.stage import hers, run
from tests.world import World

pytestmark = pytest.mark.usefixtures("written")
Making = Callable[[World], UUID]

# What is asked under another's number: (acts and pages, what of Amal's it is).
THINGS: dict[str, tuple[tuple[str, ...], Making]] = {
    "a handover": (("handovers.dossier", "handovers.confirm", "handovers.meet", "handovers.arrive", "handovers.release",
                    "handovers.visit", "handovers.check"), handed.accepted),
    "the request of a handover": (("handovers.recall", "handovers.say_no"), handed.asked),
    "a joint team": (("joint.end",), handed.team),
    "what was asked for it": (("joint.decide",), handed.named),
    "a conference": (("conferences.page", "conferences.move", "conferences.hold", "conferences.decide",
                      "conferences.promise"), handed.held),
    "a request": (("requests.send", "requests.say_no", "requests.revoke", "requests.face", "requests.refuse_person",
                   "requests.note_answer", "requests.hear"), requested.request),
    "a referral": (("referrals.call", "referrals.company"), requested.referral),
    "a duty of an office": (("offices.note_answer", "offices.take_in", "letters.write"), owed.on_an_office),
    "a letter": (("letters.print", "letters.send"), owed.letter),
    "a study": (("studies.report", "studies.not_done", "studies.say", "studies.tell", "studies.options"), homeward.study),
    "a way home": (("returns.choose_where", "returns.tell", "returns.close"), homeward.way),
    "a step of it": (("returns.ask", "returns.wait", "returns.reach", "returns.refuse", "returns.skip", "returns.paper",
                      "returns.permit", "returns.schedule", "returns.put_off"), homeward.steps("r1")),
    "a meeting after her return": (("visits.note",), returned.visit),
    "an alarm": (("alarms.decide", "alarms.tell"), returned.alarm),
    "somebody beside her": (("supports.move",), returned.support),
    "an incident": (("incidents.want", "incidents.paper", "incidents.end", "responses.propose"), returned.incident),
    "an entitlement": (("entitlements.pack", "entitlements.tell", "entitlements.answer", "entitlements.gather",
                        "entitlements.file", "entitlements.move", "entitlements.undo"), entitled.found),
    "courses that lie before her": (("learning.choose",), entitled.offered),
    "a course she chose": (("learning.begin", "learning.finish", "learning.use"), entitled.chosen),
    "a paper": (("papers.page", "papers.open", "papers.change_section"), papered.paper),
    "a promise": (("promises.keep", "promises.let_go", "promises.pass_on"), promised.promise),
    "a note": (("notes.correct", "notes.show_her"), noted.note_of),
    "a challenge": (("challenges.page", "challenges.step", "challenges.conclude"), attempts.challenge_of),
}  # fmt: skip


@pytest.fixture
def noyon(world: World) -> UUID:
    """Somebody of Setu's own, whose file is open to Eli: her address is the way in."""
    said = {**ATTEMPTS["survivors.open"].data, "chosen_name": "Deepa", "searched": searched_token(world.eli)}
    made: UUID = run(world, "eli", "survivors.open", None, said)
    return made


@pytest.mark.parametrize(("names", "first"), THINGS.values(), ids=THINGS)
def test_what_is_hers_is_asked_for_under_the_number_of_another(
    world: World, noyon: UUID, hand: Any, names: tuple[str, ...], first: Making
) -> None:
    thing, eli = first(world), hand("eli")
    assert eli.get("people.page", noyon) == 200
    for name in names:
        assert eli.get(name, noyon, thing) in (404, 405), name
        assert eli.post(name, noyon, thing, data={"her_words": "x"}) in (404, 405), name
        assert eli.get(name, world.amal, thing) in (404, 405), name
    assert eli.got_nothing()


@pytest.mark.parametrize("page", ["requests.page", "handovers.offered", "offices.page", "bundles.page", "bundles.sent"])
def test_a_page_that_has_no_number_of_hers_is_guessed(world: World, hand: Any, page: str) -> None:
    there = {"handovers.offered": handed.asked, "offices.page": owed.on_bandhu}.get(page, requested.asked)(world)
    eli = hand("eli")
    assert eli.get(page, there) == 404 and eli.get(page, world.amal) == 404 and eli.get(page, world.consent) == 404
    assert eli.got_nothing()


def test_what_there_is_of_her_is_asked_for_on_the_pages_of_another_of_ones_own(
    world: World, noyon: UUID, hand: Any
) -> None:
    """One's own person's pages, with Amal's number in what is asked after the question mark."""
    eli = hand("eli")
    for page in hers():
        eli.get(page, noyon, survivor=str(world.amal), her=str(world.amal), after=str(world.amal), id=str(world.goal))
    assert eli.got_nothing()


def test_lists_are_paged_from_a_row_of_hers(world: World, hand: Any) -> None:
    made, eli = requested.asked(world), hand("eli")
    for page in ("requests.inbox", "offices.inbox", "directory.search", "letters.register", "people.list"):
        assert eli.get(page, after=f"2020-01-01T00:00:00+00:00_{made}") in (200, 404)
        assert eli.get(page, after=f"0_{world.amal}") in (200, 404)
    assert eli.got_nothing()


def test_a_code_of_hers_is_typed_into_the_box_that_finds_pages(world: World, hand: Any) -> None:
    eli, number = hand("eli"), str(world.amal)
    for code in (number, number[:8].upper(), number.replace("-", ""), f"{number[:4]}-{number[4:8]}"):
        assert eli.post("desk.go", data={"q": code}) == eli.get("people.search", q=code) == 200
        assert f"/people/{number}" not in eli.said()
    assert eli.got_nothing()


def test_a_piece_of_a_page_is_asked_for_by_itself(world: World, hand: Any) -> None:
    """As the browser asks for a part that is drawn anew."""
    made, eli = handed.asked(world), hand("eli")
    for where in (f"/handovers/{made}/", f"/requests/{made}/", f"/people/{world.amal}/joint/", f"/people/{world.amal}/"):
        answer = eli.browser.get(where, headers={"HX-Request": "true", "HX-Target": "found"})
        assert answer.status_code == 404
    assert eli.got_nothing()


def test_an_act_is_asked_for_by_the_undo_and_by_a_draft_of_hers(world: World, hand: Any) -> None:
    made, eli = handed.offer(world), hand("eli")
    assert eli.post("desk.undo", data={"act": "handovers.offer", "target": str(made)}) in (400, 403, 404, 409, 422)
    assert eli.post("drafts.keep", "handovers.offer", world.amal, data={"text": "x"}) in (204, 303, 403, 404, 409, 422)
    assert eli.get("handovers.offer", world.amal) == 404 and eli.got_nothing()

"""Everything the receiving side can open before she agreed, followed from link to link, holds none of 200 values that
name her, wherever a file has them. What lies in a sealed file before it is accepted is told by desk/tests/test_sealed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import unescape
from typing import Any

import pytest

from saathi.kernel.sections import Section
from tests.contracts import handed, homeward, noted, owed, requested
from tests.ground.abuses.stage import IDENTITY, MARK, OTHERS, Hand, Secrets, hers, run
from tests.world import World

pytestmark = pytest.mark.usefixtures("written")
LINK = re.compile(r'(?:href|action|hx-get)="(/[^"#]*)"')
NOT_FOLLOWED = ("/static/", "/accounts/", "/account/", "/set-language", "/sign", "/her/", "/my/")
N_VALUES = 200


def fill(world: World, kept: Secrets) -> None:
    """Beside what stands in every file: her words in each thing that is asked of others, and names and numbers up to 200."""
    new = kept.new
    run(world, "bea", "notes.write", world.amal, {**noted.NOTE, "words": new(Section.PLAN)})
    run(world, "bea", "decisions.record", world.amal, {
        "what": "school_or_course", "made_by": "hers", "her_words": new(Section.PLAN), "her_language": "bn"})
    held = run(world, "bea", "conferences.call", world.amal, {**handed.CALLED, "agenda": new(Section.PLAN)})
    run(world, "bea", "conferences.hold", held, {
        **handed.HELD, "statement": new(Section.PLAN), "minutes": new(Section.PLAN)})
    n = 0
    while len(kept) < N_VALUES:
        value, n = new(Section.IDENTITY), n + 1
        run(world, "bea", "identities.add", world.amal, {
            "kind": IDENTITY[n % len(IDENTITY)], "value": value, "language": "bn"})


def ask(world: World, kept: Secrets) -> Any:
    """Each kind of request there is, of Bandhu; gives the handover's."""
    new = kept.new
    run(world, "bea", "joint.ask", world.amal, {**handed.ASKED, "her_words": new(Section.PLAN)})
    run(world, "bea", "studies.ask", world.amal, {
        **homeward.ASK, "her_words": new(Section.FAMILY), "cover": new(Section.FAMILY)})
    run(world, "bea", "returns.ask_escort", homeward.ordered(world), homeward.ESCORT)
    requested.asked(world)
    owed.on_bandhu(world)
    run(world, "bea", "handovers.offer", world.amal, {**handed.OFFERED, "her_words": new(Section.PLAN)})
    return handed.request_of(world)


def follow(one: Hand, begin: Iterable[str], most: int = 260) -> set[str]:
    """Every page that can be reached by links and forms from these, each once; what is asked after the question mark
    counts once for each address."""
    waiting, seen = list(dict.fromkeys(begin)), set()
    while waiting and len(seen) < most:
        where = waiting.pop(0)
        if where in seen or where.startswith(NOT_FOLLOWED):
            continue
        seen.add(where)
        answer = one.browser.get(where, follow=True)
        body = one.said() if "html" in answer.get("Content-Type", "") else ""
        found = (unescape(link) for link in LINK.findall(body))
        waiting += [link for link in found if link.partition("?")[0] not in {was.partition("?")[0] for was in seen}]
    return seen


@pytest.mark.slow
def test_nothing_that_names_her_is_anywhere_before_her_yes(world: World, kept: Secrets, hand: Any) -> None:
    from django.urls import reverse

    own = Secrets.copied(kept)
    fill(world, own)
    made = ask(world, own)
    values = {value for each in own.of.values() for value in each}
    assert len(values) >= N_VALUES and sum(MARK in value for value in values) >= N_VALUES - 10
    everything = [reverse(name) for name in OTHERS]
    about_her = [reverse(name, args=[world.amal]) for name in hers()]
    for who in ("pia", "omar"):
        one = hand(who)
        one.kept = own
        seen = follow(one, [*everything, *about_her])
        assert len(seen) > len(everything) + len(about_her) - 5
        if who == "pia":
            assert {f"/handovers/{made}/", f"/handovers/{made}/accept/"} <= seen
        assert one.got_nothing()
    run(world, "pia", "handovers.accept", made, handed.ACCEPTED)
    pia = hand("pia")
    pia.kept = own
    assert len(follow(pia, ["/handovers/", "/requests/", "/offices/", f"/handovers/{made}/", *about_her])) > 40
    assert pia.got_nothing()
    run(world, "bea", "handovers.confirm", handed_of(world), handed.CONFIRMED)
    follow(pia, about_her, most=40)  # the same look finds them now: it is no proof of nothing
    assert sum(value in said for value in values for _where, said in pia.browser.got) > 20


def handed_of(world: World) -> Any:
    from saathi.handovers.offers.lists import of_her

    return of_her(world.bea, world.amal)[0].line.id

"""Patterns by place, feedback on services and counts: nobody is found in a group, and no group is a difference of two."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from saathi.cases.queries.people import Filters, people
from saathi.kernel import groups
from saathi.kernel.clock import today
from saathi.survivors.searched import searched_token
from tests.contracts import requested, returned
from tests.contracts.attempts import ATTEMPTS
from tests.ground.abuses.stage import run
from tests.world import PARGANAS, World

pytestmark = pytest.mark.usefixtures("written")


def others(world: World, n: int) -> list[UUID]:
    """So many more people of Asha, each with a file of her own."""
    made = []
    for _n in range(n):
        said = {**ATTEMPTS["survivors.open"].data, "chosen_name": "Nodi", "searched": searched_token(world.bea)}
        made.append(run(world, "bea", "survivors.open", None, said))
    return made


def places(world: World, who: str = "eli") -> list[Any]:
    from saathi.stigma.queries import places as of_place

    return list(of_place(world.actor(who)))


def test_one_incident_in_a_district_is_no_pattern(world: World, hand: Any) -> None:
    run(world, "bea", "incidents.record", world.amal, {**returned.TOLD, "her_words": "qzxkhonaplace"})
    eli = hand("eli")
    assert eli.get("stigma.places") == 200 and places(world) == []
    assert eli.got_nothing()


def test_ten_incidents_of_one_person_are_still_one_person(world: World, hand: Any) -> None:
    for n in range(12):
        run(world, "bea", "incidents.record", world.amal,
            {**returned.TOLD, "on": today() - timedelta(days=100 + n)})  # fmt: skip
    assert places(world) == places(world, "bea") == []
    assert hand("eli").get("stigma.places") == 200 and hand("eli").got_nothing()


def test_whoever_reaches_nobody_there_counts_nobody_exactly(world: World, hand: Any) -> None:
    """Exact figures are of those whose file is open anyway."""
    from saathi.stigma.queries import patterns

    assert patterns(world.bea)
    for who in ("eli", "pia", "cyr", "kamal"):
        assert patterns(world.actor(who)) == []
        one = hand(who)
        assert one.get("stigma.places") == 200 and one.got_nothing()


def test_a_partner_without_what_keeps_her_safe_counts_nobody(world: World, hand: Any) -> None:
    from saathi.stigma.queries import patterns

    dia = hand("dia", 9)
    assert patterns(world.dia) == [] and dia.asks("stigma.patterns") == "yes"
    assert dia.get("stigma.places") == 200 and dia.got_nothing()


def test_she_is_counted_once_however_often_she_is_asked_about_the_same_service(
    world: World, hand: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nine known answers of somebody would tell the tenth."""
    counted: list[int] = []
    monkeypatch.setattr(groups, "answer", lambda _question, value: counted.append(value))
    entry = requested.provider(world)
    for useful in ("0", "2", "2"):
        heard(world, entry, useful)
    assert counted == [1]
    assert hand("cyr").get("directory.page", entry) == 200 and hand("cyr").got_nothing()


def heard(world: World, entry: UUID, useful: str) -> None:
    made = requested.asked(world, organisation=None, provider=entry)
    run(world, "bea", "requests.note_answer", made, {"answer": "accept", "how": "call"})
    run(world, "bea", "requests.hear", made, {"useful": useful, "came_words": "qzxkhonacame"})


def test_feedback_on_a_service_is_not_shown_below_ten(world: World, hand: Any) -> None:
    from saathi.links.directory.queries import provider_page

    entry = requested.provider(world)
    heard(world, entry, "2")
    eli, cyr = hand("eli"), hand("cyr")
    for one in (eli, cyr):
        assert one.get("directory.page", entry) == 200 and one.got_nothing()
    assert provider_page(world.bea, entry).said == provider_page(world.eli, entry).said == ()


def test_counts_before_and_after_a_handover_differ_by_nobody_for_those_who_were_asked(world: World, hand: Any) -> None:
    from tests.contracts import handed

    pia = hand("pia")

    def seen() -> tuple[int, int]:
        found = people(world.pia, Filters())
        return len(found.lines), found.n_masked

    before = seen()
    assert pia.get("people.counts") == 200
    figures = pia.said()
    handed.accepted(world)
    assert seen() == before and pia.get("people.counts") == 200
    assert [line for line in pia.said().splitlines() if "nonce" not in line] == [
        line for line in figures.splitlines() if "nonce" not in line]  # fmt: skip
    assert pia.got_nothing()


def test_gaps_of_another_organisation_tell_where_somebody_looked_in_vain(world: World, hand: Any) -> None:
    run(world, "bea", "directory.log_gap", None, {**requested.GAP, "words": "qzxkhonagap"})
    eli, sana = hand("eli"), hand("sana")
    assert eli.get("directory.gaps") == 403 and sana.get("directory.gaps") == 200
    assert sana.reads("SELECT count(*) FROM links_gap")[0][0] == 0
    assert eli.got_nothing() and sana.got_nothing()


def test_what_she_asked_to_learn_in_vain_is_counted_for_those_beside_her_alone(world: World, hand: Any) -> None:
    run(world, "bea", "learning.gap", world.amal, {"district": PARGANAS, "occupation": "7231"})
    for who, may in (("eli", 0), ("pia", 0), ("dia", 9), ("kamal", 0)):
        one = hand(who, may)
        one.asks("learning.gaps")
        one.get("courses.list")
        assert "7231" not in "".join(one.heard) and one.got_nothing()


def test_a_group_of_many_is_not_told_apart_by_one_more(world: World, hand: Any) -> None:
    """Twelve people, this month: none of it is shown before the month has been over for thirty days."""
    for her in [*others(world, 11), world.amal]:
        run(world, "bea", "incidents.record", her, returned.TOLD)
    before = places(world)
    run(world, "bea", "incidents.record", world.amal, {**returned.TOLD, "her_words": "qzxkhonamore"})
    assert places(world) == before == [] and hand("eli").got_nothing()

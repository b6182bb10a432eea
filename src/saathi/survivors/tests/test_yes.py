"""The yes a file is opened with is a yes like any other; under 18 it needs an order, and a no needs nothing."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from tests.world import World, idea

from saathi.cases.actions import begin_stay, record_order
from saathi.cases.queries.today import second_of
from saathi.cases.tests.test_people import GIRL, _open
from saathi.kernel.clock import server_clock, today
from saathi.kernel.errors import Invalid, NotFound, Refused
from saathi.portal.looked import seen
from saathi.portal.queries import names
from saathi.portal.talks import at_table
from saathi.portal.tests.conftest import signed_in  # noqa: F401
from saathi.survivors.actions import give_consent, record_ground, withdraw_consent
from saathi.survivors.answers.actions import answer
from saathi.survivors.answers.children import counts_as_child
from saathi.survivors.opening import KEEPS
from saathi.survivors.queries import card, doors, sections

CHILD = {**GIRL, "track": "child"}


def _yes(**more: Any) -> dict[str, Any]:
    return {
        "organisation": idea("bandhu"), "who": "case_worker", "sections": ["8"], "purpose": "return",
        "until": today() + timedelta(days=60), "language": "hi", "proof": "witness", "words": "", **more,
    }  # fmt: skip


def test_the_yes_a_file_is_opened_with_stands_among_her_yeses(world: World) -> None:
    her = _open(world.bea, "Second", explained_in="ur", proof="pictures")
    found = doors(world.bea, her)
    opened, *keeps = found
    assert (opened.kind, opened.purpose, opened.is_unconfirmed, opened.opens_file) == ("consent", "care", True, True)
    assert timedelta(days=13) < opened.until - server_clock() <= timedelta(days=14)
    assert opened.asked_until is not None and opened.asked_until - server_clock() > timedelta(days=360)
    assert {(one.law, one.basis, len(one.sections)) for one in keeps} == {(KEEPS, "duty", 1)} and len(keeps) == 2
    table = at_table(world.bea, her)
    named = names(table, (), {idea("asha")})
    (mine,) = seen.hers(table, doors(table, her, rest=True), named)
    assert mine["opens_file"] and mine["unconfirmed"] and mine["may_stop"] and not mine["may_confirm"]
    assert len(seen.by_law(doors(table, her), named)) == 1  # the same duty twice is told her once


def test_by_order_or_duty_no_yes_is_written(world: World) -> None:
    (only,) = doors(world.bea, _open(world.bea, "Second", **CHILD))
    assert (only.kind, only.basis, only.law) == ("ground", "duty", "in_jj_2015_s30")


def test_how_she_said_yes_is_asked(world: World) -> None:
    for missing in ("explained_in", "proof"):
        with pytest.raises(Invalid) as caught:
            _open(world.bea, "Second", **{missing: ""})
        assert missing in caught.value.form.errors


def test_staff_end_it_as_any_other_and_her_name_stays(world: World, signed_in: Any) -> None:  # noqa: F811
    her = _open(world.bea, "Second")
    opened = doors(world.bea, her)[0]
    client = signed_in("bea")
    page = client.get(f"/people/{her}/sharing/").content.decode()
    assert "Her file here rests on this yes." in page and f"/people/{her}/sharing/{opened.id}/withdraw/" in page
    withdraw_consent(world.bea, opened.id, {})
    assert card(world.bea, her).chosen_name == "Second" and sections(world.bea, her) == []
    with pytest.raises(NotFound):
        card(world.gita, her)
    assert client.get(f"/people/{her}/").status_code == 200


def test_today_says_in_time_that_it_ends(world: World, signed_in: Any) -> None:  # noqa: F811
    assert second_of(world.bea).unsaid == ()
    her = _open(world.bea, "Second")
    ((one),) = second_of(world.bea).unsaid
    assert (one.survivor, one.opens_file) == (her, True)
    page = signed_in("bea").get("/today/second/").content.decode()
    assert "Only we wrote down that she agreed" in page and f"/people/{her}/sharing/" in page and "in 14 days" in page
    assert second_of(world.dia).unsaid == ()
    withdraw_consent(world.bea, doors(world.bea, her)[0].id, {})
    assert second_of(world.bea).unsaid == ()


@pytest.mark.parametrize(
    ("track", "age_band", "is_child"),
    [("child", 16, True), ("adult", 16, True), ("unknown", None, True), ("child", None, True), ("adult", None, False),
     ("child", 18, False), ("unknown", 21, False)],
)  # fmt: skip
def test_who_counts_as_a_child(track: str, age_band: int | None, is_child: bool) -> None:
    assert counts_as_child(track, age_band) is is_child


@pytest.mark.parametrize("age", [{"age_band": "16", "track": "child"}, {"age_band": "", "track": "unknown"}])
def test_no_file_of_a_child_is_opened_on_her_yes(world: World, age: dict[str, str]) -> None:
    with pytest.raises(Refused, match="No parent agrees instead of her"):
        _open(world.bea, "Second", **age)


def _girl(world: World, **more: Any) -> UUID:
    return _open(world.bea, "Second", **{**CHILD, **more})


@pytest.mark.parametrize("unknown", [{}, {"age_band": "", "track": "unknown"}])
def test_a_childs_yes_waits_for_an_order(world: World, unknown: dict[str, str]) -> None:
    """Refused with what is needed and who gives it; with an order to share written down it is given."""
    her = _girl(world, **unknown)
    with pytest.raises(Refused, match=r"Child Welfare Committee or a court gives it.*No parent gives it instead"):
        give_consent(world.bea, her, _yes())
    with pytest.raises(Refused, match="Under 18 my yes needs an order too"):
        give_consent(at_table(world.bea, her), her, _yes())
    record_ground(world.bea, her, {
        "organisation": idea("asha"), "who": "lawyer", "sections": ["64"], "basis": "order", "law": "in_jj_2015_s31",
        "document": "CWC/9 of today", "until": today() + timedelta(days=30)})  # fmt: skip
    assert give_consent(world.bea, her, _yes())


def test_the_order_by_which_she_stays_counts_until_it_ends(world: World) -> None:
    her = _girl(world)
    stay = begin_stay(world.bea, her, {
        "kind": "shelter_home", "organisation": idea("asha"), "country": "IN", "district": "IN-D497",
        "freedom": "not_free", "from_on": today() - timedelta(days=40), "reason": "wait_home_report",
        "waiting_on": "protection_unit"})  # fmt: skip
    past = {"authority": "cwc", "kind": "form_18", "number": "CWC/1", "from_on": today() - timedelta(days=40)}
    record_order(world.bea, stay, {**past, "until_on": today() - timedelta(days=1)})
    with pytest.raises(Refused, match="an order is needed"):
        give_consent(world.bea, her, _yes())
    record_order(world.bea, stay, past)
    made = give_consent(world.bea, her, _yes(who="community_worker"))
    assert card(world.dia, her) is not None
    withdraw_consent(world.dia, made, {})  # who does not see where she stays may end it, and is told nothing more
    with pytest.raises(NotFound):
        card(world.dia, her)


def test_her_no_binds_though_there_is_an_order(world: World) -> None:
    """Amal is 16 and a committee's order stands; after her no nobody writes a yes down for her."""
    about = {"topic": "organisation", "organisation": idea("setu"), "answer": "no", "language": "bn"}
    answer(at_table(world.bea, world.amal), world.amal, about)
    with pytest.raises(Refused, match="Only she can say yes"):
        give_consent(world.bea, world.amal, _yes(organisation=idea("setu")))

"""The pages of what is hers by law: who, since when and until when in every line that waits; sums apart; papers."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from tests.contracts.entitled import CREDITED, FILED, TOLD, approved, filed, found, wanted
from tests.contracts.test_words import banned_in

from saathi.desk.tests.test_cost import cost
from saathi.desk.tests.test_matters import boxes, text_of
from saathi.kernel.access import acts
from saathi.kernel.clock import today
from saathi.links.entitlements.queries import entitlements
from saathi.ui import wording

NOW = today()


def ago(days: int) -> Any:
    return NOW - timedelta(days=days)


def page(signed_in: Any, world: Any, who: str = "bea") -> str:
    return text_of(signed_in(who).get(f"/people/{world.amal}/entitlements/"))


def test_nothing_is_written_down_and_much_may_be_hers(world: Any, signed_in: Any) -> None:
    said = page(signed_in, world)
    assert "Nothing is written down here." in said and "What may be hers too" in said
    assert "Sponsorship of Mission Vatsalya, each month" in said
    assert "Aadhaar (not verified)" in said, "what was not read in a text says so"
    assert "Interim compensation (not verified)" not in said
    assert banned_in(said, "en") == []


def test_it_waits_on_us_until_she_was_told(world: Any, signed_in: Any) -> None:
    found(world)
    said = page(signed_in, world)
    by = wording.day(NOW + timedelta(days=7))
    assert f"Waits on: Us, who are beside her, 0 days, since {wording.day(NOW)}." in said
    assert f"She is to be told by {by}, in 7 days." in said
    assert "She was told, and what she said" in said, "the button of what comes next"


def test_a_no_date_is_said_and_a_given_one_is_shown(world: Any, signed_in: Any) -> None:
    made = filed(world)
    again = wording.day(NOW + timedelta(days=30))
    assert f"No date was given. To be asked again on {again}, in 30 days." in page(signed_in, world)
    acts()["entitlements.move"].run(world.bea, made, {"step": "inquires", "next_on": NOW + timedelta(days=4)})
    said = page(signed_in, world)
    assert f"Next date: {wording.day(NOW + timedelta(days=4))}, in 4 days." in said
    assert "Waits on: District Child Protection Unit" in said and "Receipt: BDO/7" in said


def test_awarded_is_never_shown_as_what_she_has(world: Any, signed_in: Any) -> None:
    made = approved(world)
    said = page(signed_in, world)
    assert "Applied for Rs 4,000 Awarded Rs 48,000 In her hands Rs 0 Still owed to her Rs 48,000" in said
    acts()["entitlements.credit"].run(world.bea, made, CREDITED)
    said = page(signed_in, world)
    assert "In her hands Rs 4,000 Still owed to her Rs 44,000" in said
    assert "What she can do: She may take it to the District Magistrate, with the receipt." in said
    assert "Where the money goes: An account in her name alone." in said


def test_money_is_asked_about_only_where_it_is_paid(world: Any, signed_in: Any) -> None:
    client, made = signed_in("bea"), wanted(world)
    where = f"/people/{world.amal}/entitlements/{made}/filed/"
    assert "Where does the money go?" in client.get(where).content.decode()
    acts()["entitlements.add"].run(world.bea, world.amal, {"codes": ["in_group"]})
    other = next(one.id for one in entitlements(world.bea, world.amal).going if one.code == "in_group")
    acts()["entitlements.tell"].run(world.bea, other, TOLD)
    bare = client.get(where.replace(str(made), str(other))).content.decode()
    assert "Where does the money go?" not in bare and "How much was asked for?" not in bare
    saved = client.post(where.replace(str(made), str(other)), boxes("on", NOW))
    assert saved.status_code == 303
    fact = next(one for one in entitlements(world.bea, world.amal).going if one.id == other)
    assert (fact.state, fact.account, fact.applied) == ("filed", "", 0)


def test_a_shared_account_comes_back_with_a_whole_sentence(world: Any, signed_in: Any) -> None:
    client, made = signed_in("bea"), wanted(world)
    where = f"/people/{world.amal}/entitlements/{made}/filed/"
    half = client.post(where, {**FILED, "account": "shared"})
    assert half.status_code == 422
    assert "Whoever shares an account with her can take all of it out." in half.content.decode()
    whole = client.post(where, {**FILED, "account": "shared", "she_chose": "on"})
    assert whole.status_code == 303 and "#" not in whole["Location"].partition("?")[0]
    assert "somebody shares with her: whoever shares it can take all of it out." in page(signed_in, world)


def test_what_was_ticked_is_found_and_can_be_taken_back_step_by_step(world: Any, signed_in: Any) -> None:
    client = signed_in("bea")
    where = f"/people/{world.amal}/entitlements/"
    form = client.get(f"{where}add/").content.decode()
    assert 'value="in_sponsorship"' in form and 'value="bd_grant"' not in form
    assert client.post(f"{where}add/", {"codes": ["in_sponsorship", "in_school"]}).status_code == 303
    assert len(entitlements(world.bea, world.amal).going) == 2
    made = next(one.id for one in entitlements(world.bea, world.amal).going if one.code == "in_school")
    client.post(f"{where}{made}/told/", {**TOLD, **boxes("on", NOW), "her_words": "হ্যাঁ।"})
    said = page(signed_in, world)
    assert "She was told on" in said and "within a week." in said and said.count("হ্যাঁ।") == 1
    assert "Written by you within the hour: She wants it." in said
    assert client.post(f"{where}{made}/undo/").status_code == 303
    assert "It stands where it stood." in text_of(client.get(f"{where}?done=entitlements.undo"))
    assert "taken back" in page(signed_in, world)


def test_something_of_somebody_elses_is_not_there(world: Any, signed_in: Any) -> None:
    from saathi.cases.tests.test_people import _open

    made, other = wanted(world), _open(world.bea, "Other")
    client = signed_in("bea")
    for where in (f"{made}/filed/", f"{made}/papers/", f"{made}/undo/"):
        assert client.get(f"/people/{other}/entitlements/{where}").status_code == 404
    assert client.post(f"/people/{other}/entitlements/{made}/filed/", FILED).status_code == 404


def test_the_papers_that_go_with_it_and_what_lacks(world: Any, signed_in: Any) -> None:
    from tests.contracts import papered

    made = found(world)
    acts()["papers.add"].run(
        world.bea, world.amal, {**papered.PAPER, "kind": "order", "title": "Order of March"}, files=papered.files()
    )
    said = text_of(signed_in("bea").get(f"/people/{world.amal}/entitlements/{made}/papers/"))
    assert re.search(r"here Order of a court or committee Order of March lacks Identity paper lacks Bank paper", said)


def test_the_list_of_all_counts_told_and_credited_apart(world: Any, signed_in: Any) -> None:
    client: Client = signed_in("bea")
    assert "Nothing goes on." in text_of(client.get("/entitlements/"))
    acts()["entitlements.credit"].run(world.bea, approved(world), CREDITED)
    said = text_of(client.get("/entitlements/"))
    assert "Told within a week 1 of 1" in said and "Applied for and in her hands 0 of 1" in said
    assert "Awarded and still owed Rs 44,000" in said and "Amal" in said
    assert "Amal" in text_of(client.get("/entitlements/?due=arrears"))
    assert "No one matches." in text_of(client.get("/entitlements/?due=untold"))
    assert "Amal" not in text_of(signed_in("cyr").get("/entitlements/"))


@pytest.mark.parametrize("where", ["/people/{amal}/entitlements/", "/entitlements/"])
def test_what_the_pages_cost(world: Any, signed_in: Any, where: str) -> None:
    client, address = signed_in("bea"), where.format(amal=world.amal)
    approved(world)
    before = len(cost(client, address))
    acts()["entitlements.add"].run(world.bea, world.amal, {"codes": ["in_school", "in_skill", "in_aadhaar"]})
    said = cost(client, address)
    assert len(said) == before <= 18, said

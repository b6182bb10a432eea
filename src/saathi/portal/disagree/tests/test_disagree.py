"""Five pages from "I do not agree" to the receipt, and who is kept from it."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest
from django.test import Client
from tests.contracts.attempts import GATE
from tests.world import World, idea

from saathi.decisions.actions import record_decision
from saathi.decisions.challenges.actions import name_helper
from saathi.decisions.challenges.doors import doors
from saathi.decisions.challenges.queries import ChallengeCard, DoorOffer, challenges, ways
from saathi.decisions.choices import Wanted
from saathi.decisions.queries import decisions
from saathi.portal.disagree.saying import WANTS, door_for
from saathi.portal.tests.conftest import signed_in, together  # noqa: F401
from saathi.portal.tests.test_nothing_of_staff import strangers

Sits = Callable[..., Client]


def _order(world: World) -> UUID:
    """What the committee decided for her."""
    return next(one.id for one in decisions(world.bea, world.amal) if one.made_by == "for_her")


def _decided(world: World) -> UUID:
    made: UUID = record_decision(world.indu, world.amal, GATE)
    return made


def _sends(client: Client, decision: UUID, **more: Any) -> str:
    """Answers the address of the receipt, and counts the pages on the way to it."""
    pages = ["/n/e/"]
    for step, sent in (
        ("", {"wanted": "look_again"}),
        ("b/", {"beside": ["peer", "lawyer"]}),
        ("k/", {"keep_from": ["family"], **more}),
    ):
        where = f"/n/e/{decision}/{step}"
        page = client.get(where)
        text = page.content.decode()
        assert page.status_code == 200 and "checked" not in text, where
        assert strangers(text) == set(), where
        if once := re.search(r'name="once" value="([^"]+)"', text):
            sent = {**sent, "once": once[1]}
        answer = client.post(where, sent)
        assert answer.status_code == 302, where
        pages.append(where)
    assert len(pages) + 1 <= 5
    return str(answer["Location"])


def _of(world: World, who: str) -> list[ChallengeCard]:
    return challenges(world.actor(who), world.amal)


def test_by_pictures_alone_to_the_receipt(world: World, together: Sits) -> None:  # noqa: F811
    decision = _decided(world)
    client = together()
    assert f"/n/e/{decision}/" in client.get("/n/e/").content.decode()
    where = _sends(client, decision)
    [card] = _of(world, "bea")
    assert where == f"/n/e/r/{card.id}/"
    assert (card.wanted, card.beside, card.keep_from) == ("look_again", ("peer", "lawyer"), ("family",))
    assert card.her_words and card.her_language == "bn"
    client.post("/n/l/", {"language": "en"})
    text = client.get(where).content.decode()
    assert strangers(text) == set()
    for words in ("No independent helper yet", "Please look at it again", "Nobody of my family", "unkind since",
                  card.door.whom):  # fmt: skip
        assert words in text, words
    name_helper(world.bea, card.id, {"organisation": idea("bandhu"), "person": idea("dia")})
    assert "Dia, Bandhu Samiti helps me since" in client.get(where).content.decode()
    page = client.get("/n/e/").content.decode()
    assert where in page and f"/n/e/{decision}/" not in page


def test_her_own_words_go_first_and_a_second_press_changes_nothing(world: World, together: Sits) -> None:  # noqa: F811
    decision, client = _decided(world), together()
    _sends(client, decision, words="আমি চাই না।")
    assert [one.her_words for one in _of(world, "bea")] == ["আমি চাই না।"]


def test_those_who_decided_see_nothing_of_it(world: World, together: Sits) -> None:  # noqa: F811
    decision, client = _decided(world), together()
    where = _sends(client, decision)
    assert _of(world, "indu") == [] and len(_of(world, "gita")) == 1
    other = together("indu")
    assert other.get(where).status_code == 404
    assert where not in other.get("/n/e/").content.decode()
    page = other.get(f"/n/e/{decision}/").content.decode()
    assert 'name="wanted"' not in page
    assert other.post(f"/n/e/{decision}/", {"wanted": "keep"}).status_code == 200
    assert other.get(f"/n/e/{decision}/b/")["Location"] == f"/n/e/{decision}/"


def test_kept_from_everyone_where_it_was_decided(world: World, together: Sits) -> None:  # noqa: F811
    decision, client = _decided(world), together()
    for step, sent in (("", {"wanted": "keep"}), ("b/", {}), ("k/", {"keep_from": ["office"]})):
        answer = client.post(f"/n/e/{decision}/{step}", sent)
    assert len(_of(world, "bea")) == 1
    assert _of(world, "gita") == [] and _of(world, "indu") == []
    assert client.get(answer["Location"]).status_code == 200


def test_what_she_decided_herself_or_is_not_hers_is_not_there(world: World, together: Sits) -> None:  # noqa: F811
    client = together()
    assert client.get(f"/n/e/{world.decision}/").status_code == 404
    assert client.get(f"/n/e/{idea('nothing')}/").status_code == 404
    assert client.get(f"/n/e/r/{idea('nothing')}/").status_code == 404


def test_a_step_without_the_one_before_leads_back(world: World, together: Sits) -> None:  # noqa: F811
    decision, client = _decided(world), together()
    for step in ("b/", "k/"):
        assert client.get(f"/n/e/{decision}/{step}")["Location"] == f"/n/e/{decision}/"
    assert client.post(f"/n/e/{decision}/", {"wanted": "revenge"})["Location"] == f"/n/e/{decision}/"


@pytest.mark.parametrize("wanted", [*Wanted.values])
def test_every_wish_has_its_picture_and_leads_to_a_door_that_fits(world: World, wanted: str) -> None:
    assert wanted in WANTS
    offers = ways(world.bea, _decided(world))
    door = door_for(wanted, offers)
    assert door in offers
    assert (door.door.code == "keep_words") == (wanted in ("keep", "explain"))


def test_a_lawyer_and_outside_are_other_doors(world: World) -> None:
    codes = ("home_complaint", "childrens_court", "legal_aid", "keep_words")
    offers = [DoorOffer(doors()[code], None) for code in codes]
    found = {wanted: one.door.code for wanted in WANTS if (one := door_for(wanted, offers))}
    assert found == {
        "explain": "keep_words", "look_again": "home_complaint", "lawyer": "legal_aid", "outside": "childrens_court",
        "keep": "keep_words",
    }  # fmt: skip


def test_paper_bears_no_name(world: World, together: Sits) -> None:  # noqa: F811
    """Her name, the helper's, her words and everything of the frame are not printed."""
    from pathlib import Path

    import saathi.portal

    sheet = (Path(saathi.portal.__file__).parent / "static/portal/disagree.css").read_text()
    hidden = re.findall(r"\.hers ([\w.]+)(?=[,{])", sheet.split("{display:none}")[0])
    assert {".top", ".lead", ".rest", ".unprinted", ".ask"} <= set(hidden)
    decision, client = _decided(world), together()
    where = _sends(client, decision)
    [card] = _of(world, "bea")
    name_helper(world.bea, card.id, {"organisation": idea("bandhu"), "person": idea("dia")})
    text = client.get(where).content.decode()
    printed = re.sub(r'<(li|p|div) class="[^"]*unprinted.*?</\1>', "", text.split('class="leaf paper"')[1], flags=re.S)
    printed = printed.split('<footer')[0]
    for name in ("Amal", "Dia", "Bandhu", "বন্ধু", "Bea", "Asha"):
        assert name not in printed, name

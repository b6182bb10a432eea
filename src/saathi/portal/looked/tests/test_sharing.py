"""Yes, no, only a part and not now; stopping; the yes that those wrote down who gain by it; being counted."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from django.test import Client
from django.utils import translation
from tests.world import World, idea

from saathi.kernel.clock import server_clock, today
from saathi.kernel.errors import NotFound, Refused
from saathi.orgs.roles import HER_OWN
from saathi.portal.talks import at_table
from saathi.portal.tests.conftest import signed_in, together  # noqa: F401
from saathi.portal.tests.test_nothing_of_staff import strangers
from saathi.survivors.actions import give_consent
from saathi.survivors.answers.actions import answer, confirm
from saathi.survivors.answers.queries import answers
from saathi.survivors.queries import card, doors, sections

Sits = Callable[..., Client]
SETU = f"/n/d/p/{idea('setu')}/"
BUTTONS = re.compile(r'<button class="big" name="answer" value="(\w+)">')


def _asked(client: Client, where: str = SETU, sections: tuple[str, ...] = ("8", "4")) -> str:
    """Through the four questions, up to what is read back."""
    for step, sent in (("", {"purpose": "care"}), ("s/", {"sections": list(sections)}), ("w/", {"who": "case_worker"}),
                       ("l/", {"lasts": "30"})):  # fmt: skip
        page = client.get(where + step)
        assert page.status_code == 200 and "checked" not in page.content.decode(), step
        assert strangers(page.content.decode()) == set(), step
        assert client.post(where + step, sent).status_code == 302, step
    page = client.get(where + "r/")
    assert page.status_code == 200 and strangers(page.content.decode()) == set()
    return page.content.decode()


def _consent(world: World, organisation: str, **more: Any) -> dict[str, Any]:
    return {
        "organisation": idea(organisation), "who": "counsellor", "sections": ["8"], "purpose": "care",
        "until": today() + timedelta(days=90), "language": "bn", "proof": "witness", "words": "", **more,
    }  # fmt: skip


def test_yes_opens_what_she_ticked_and_stopping_closes_it_at_once(world: World, together: Sits) -> None:  # noqa: F811
    client = together()
    text = _asked(client)
    assert BUTTONS.findall(text) == ["yes", "no", "part", "not_now"]
    with pytest.raises(NotFound):
        card(world.eli, world.amal)
    once = re.search(r'name="once" value="([^"]+)"', text)
    assert once is not None
    for _twice in range(2):
        sent = client.post(SETU + "r/", {"answer": "yes", "once": once[1]})
        assert sent.status_code == 302
    assert card(world.eli, world.amal) is not None
    found = [one for one in doors(world.bea, world.amal) if one.organisation == idea("setu")]
    assert len(found) == 1 and found[0].purpose == "care" and not found[0].is_unconfirmed
    page = client.get("/n/d/s/").content.decode()
    assert f"/n/d/s/{found[0].id}/x/" in page
    assert client.post(f"/n/d/s/{found[0].id}/x/")["Location"] == "/n/d/s/"
    with pytest.raises(NotFound):
        card(world.eli, world.amal)
    assert f"/n/d/s/{found[0].id}/x/" not in client.get("/n/d/s/").content.decode()


def test_a_no_binds_until_she_says_yes_herself(world: World, together: Sits) -> None:  # noqa: F811
    client = together()
    _asked(client)
    assert client.post(SETU + "r/", {"answer": "no"}).status_code == 302
    sent = _consent(world, "setu", who="case_worker")
    translation.activate("en")  # her pages spoke Bengali
    with pytest.raises(Refused, match="Only she can say yes"):
        give_consent(world.bea, world.amal, sent)
    page = client.get("/n/d/p/").content.decode()
    assert SETU in page and page.index(SETU) > page.index("rest-of")
    give_consent(at_table(world.bea, world.amal), world.amal, sent)
    assert [one.answer for one in answers(world.bea, world.amal)] == ["yes"]
    assert card(world.eli, world.amal) is not None


def test_not_now_is_not_asked_again_for_fourteen_days(
    world: World, together: Sits, signed_in: Sits, monkeypatch: pytest.MonkeyPatch  # noqa: F811
) -> None:
    client = together()
    _asked(client)
    client.post(SETU + "r/", {"answer": "not_now"})
    sent = _consent(world, "setu", who="case_worker")
    again = today() + timedelta(days=14)
    translation.activate("en")  # her pages spoke Bengali
    with pytest.raises(Refused, match=f"from {again.day} "):
        give_consent(world.bea, world.amal, sent)
    page = signed_in("gita").get(f"/people/{world.amal}/sharing/").content.decode()
    assert "“not now”" in page
    from saathi.survivors import rules

    monkeypatch.setattr(rules, "server_clock", lambda: server_clock() + timedelta(days=14, minutes=1))
    give_consent(world.bea, world.amal, {**sent, "until": today() + timedelta(days=90)})
    assert card(world.eli, world.amal) is not None


def test_only_a_part_leads_back_to_the_parts(world: World, together: Sits) -> None:  # noqa: F811
    client = together()
    _asked(client)
    assert client.post(SETU + "r/", {"answer": "part"})["Location"] == SETU + "s/"
    assert answers(world.bea, world.amal) == []


def test_what_was_not_offered_is_not_taken(world: World, together: Sits) -> None:  # noqa: F811
    client = together()
    assert client.post(SETU + "s/", {}).status_code == 422
    assert client.post(SETU + "s/", {"sections": ["32"]}).status_code == 422  # Bea does not see it
    assert client.post(SETU + "p/", {"purpose": "gossip"}).status_code == 422
    assert client.get(SETU + "r/")["Location"] == SETU + "p/"
    assert client.get(SETU + "z/").status_code == 404
    assert client.get(f"/n/d/p/{idea('nobody')}/").status_code == 404


def test_nothing_is_taken_away_and_a_child_is_told_what_stands(world: World, together: Sits) -> None:  # noqa: F811
    client = together()
    client.post("/n/l/", {"language": "en"})
    text = _asked(client)
    for words in ("If I say no, nothing is taken away from me.", "I am under 18.", "A duty by law",
                  "Juvenile Justice Act 2015, section 30"):  # fmt: skip
        assert words in text, words
    page = client.get("/n/d/s/").content.decode()
    for words in ("Without my yes", "A duty by law", "If I do not agree with this:", "(Not yet verified.)"):
        assert words in page, words


def test_a_yes_written_by_those_who_gain_ends_in_fourteen_days(world: World, together: Sits) -> None:  # noqa: F811
    made = give_consent(world.bea, world.amal, _consent(world, "asha", who="lawyer"))
    found = next(one for one in doors(world.bea, world.amal) if one.id == made)
    assert found.is_unconfirmed
    assert abs(found.until - server_clock() - timedelta(days=14)) < timedelta(minutes=5)
    assert card(world.lila, world.amal) is not None
    client = together()
    client.post("/n/l/", {"language": "en"})
    page = client.get("/n/d/s/").content.decode()
    assert "Only they wrote this down." in page and f"/n/d/s/{made}/y/" not in page
    assert client.post(f"/n/d/s/{made}/y/").status_code == 403


def test_she_confirms_beside_another_organisation(world: World, together: Sits, signed_in: Sits) -> None:  # noqa: F811
    made = give_consent(world.bea, world.amal, _consent(world, "asha", who="lawyer"))
    client = together("dia")
    assert f"/n/d/s/{made}/y/" in client.get("/n/d/s/").content.decode()
    assert client.post(f"/n/d/s/{made}/y/")["Location"] == "/n/d/s/"
    found = next(one for one in doors(world.bea, world.amal) if one.id == made)
    assert not found.is_unconfirmed and found.until - server_clock() > timedelta(days=88)
    translation.activate("en")  # her pages spoke Bengali
    with pytest.raises(Refused, match="no second yes"):
        confirm(at_table(world.dia, world.amal), made, {})


def test_who_confirms_what(world: World) -> None:
    made = give_consent(world.bea, world.amal, _consent(world, "asha", who="lawyer"))
    wider = give_consent(world.bea, world.amal, _consent(world, "asha", who="doctor", sections=["16"]))
    forged = replace(world.dia, acts=world.dia.acts | HER_OWN)
    here = at_table(world.dia, world.amal)
    for actor, consent, said in (
        (forged, made, "while you sit together"),
        (at_table(world.bea, world.amal), made, "another organisation"),
        (here, world.consent, "no second yes"),
    ):
        translation.activate("en")  # her pages spoke Bengali
        with pytest.raises(Refused, match=said):
            confirm(actor, consent, {})
    assert confirm(here, wider, {}) == wider  # nobody passes on what she confirms, so Dia need not see it
    assert not sections(world.dia, world.amal)[1:]


@pytest.mark.parametrize("topic", ["counted", "organisation"])
def test_nobody_answers_for_her(world: World, topic: str) -> None:
    about: UUID | str = idea("setu") if topic == "organisation" else ""
    sent = {"topic": topic, "organisation": about, "answer": "no", "language": "bn"}
    forged = replace(world.bea, acts=world.bea.acts | HER_OWN)
    translation.activate("en")  # her pages spoke Bengali
    with pytest.raises(Refused, match="while you sit together"):
        answer(forged, world.amal, sent)
    if topic == "organisation":
        translation.activate("en")  # her pages spoke Bengali
        with pytest.raises(Refused, match="organisation from the list"):
            answer(at_table(world.bea, world.amal), world.amal, {**sent, "organisation": idea("nobody")})


def test_being_counted_is_a_question_of_its_own(world: World, together: Sits) -> None:  # noqa: F811
    client = together()
    before = doors(world.bea, world.amal)
    for said in ("yes", "no"):
        assert client.post("/n/d/n/", {"answer": said})["Location"] == "/n/d/n/"
        assert [(one.topic, one.answer) for one in answers(world.bea, world.amal)] == [("counted", said)]
    assert doors(world.bea, world.amal) == before
    client.post("/n/d/n/", {"answer": "perhaps"})
    assert [one.answer for one in answers(world.bea, world.amal)] == ["no"]

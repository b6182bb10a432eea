"""Who looked, her question about it, and the answer she reads."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from tests.contracts.watched import WHY, questioned
from tests.world import World, idea

from saathi.kernel.clock import today
from saathi.kernel.errors import NotFound, Refused
from saathi.orgs.roles import HER_OWN
from saathi.portal.looked import lines
from saathi.portal.talks import at_table
from saathi.portal.tests.conftest import signed_in, together  # noqa: F401
from saathi.survivors.queries import card, who_looked
from saathi.watch.questions.actions import answer, ask
from saathi.watch.questions.queries import asked, to_answer

Sits = Callable[..., Client]
OPENED = "/n/d/o/"
FORM = re.compile(r'name="looked_at" value="([^"]+)"><input type="hidden" name="person" value="([^"]+)"')


def _english(client: Client) -> Client:
    client.post("/n/l/", {"language": "en"})
    return client


def _text(client: Client, where: str = OPENED) -> str:
    page = client.get(where)
    assert page.status_code == 200
    return page.content.decode()


def test_every_opening_has_person_work_office_day_and_reason(world: World, together: Sits) -> None:  # noqa: F811
    card(world.indu, world.amal)
    text = _text(_english(together()))
    for words in ("Indu", "Superintendent", "Asha Home", "Opened my page", "We sat together.",
                  "No reason was written down.", "No law hides a line"):  # fmt: skip
        assert words in text, words


def test_lists_are_one_sentence_a_month(world: World, together: Sits) -> None:  # noqa: F811
    from saathi.cases.queries.people import Filters
    from saathi.cases.queries.people import people as listed
    from saathi.cases.tests.test_people import _open

    _open(world.bea, "Second")
    listed(world.bea, Filters())
    text = _text(_english(together()))
    found = re.findall(r"In [A-Z][a-z]+ \d{4} (?:my name stood in one list|\w+ (?:person|people) saw my name)", text)
    assert len(found) == 1


def test_she_did_not_expect_it_and_reads_the_answer(
    world: World, together: Sits, signed_in: Sits, monkeypatch: pytest.MonkeyPatch  # noqa: F811
) -> None:
    card(world.indu, world.amal)
    client = _english(together())
    forms = [one for one in FORM.findall(_text(client)) if one[1] == str(idea("indu"))]
    assert len(forms) == 1
    sent = {"looked_at": forms[0][0], "person": forms[0][1]}
    assert client.post("/n/d/q/", sent)["Location"] == OPENED
    due = today() + timedelta(days=7)
    text = _text(client)
    assert f"must answer by {due.day} " in text
    assert (forms[0][0], forms[0][1]) not in FORM.findall(text)

    monkeypatch.setattr(lines, "today", lambda: due + timedelta(days=1))
    assert f"should have answered by {due.day} " in _text(client)

    jaya = signed_in("jaya")
    waiting = to_answer(world.jaya)
    assert [one.name for one in waiting] == ["Indu"]
    page = jaya.get("/alerts/").content.decode()
    assert "Indu" in page and "Amal" not in page and str(world.amal) not in page
    where = f"/alerts/asked/{waiting[0].id}/"
    assert "Amal" not in jaya.get(where).content.decode()
    assert jaya.get(f"{where}answer/").status_code == 200
    assert jaya.post(f"{where}answer/", {"answer": "mistake"}).status_code == 422
    assert jaya.post(f"{where}answer/", WHY).status_code == 303
    text = _text(client)
    assert WHY["words"] in text and "have answered" not in text
    assert to_answer(world.jaya) == []


def test_whom_it_is_about_and_others_do_not_answer(world: World, signed_in: Sits) -> None:  # noqa: F811
    question = questioned(world, "indu")
    for who in ("indu", "kamal", "omar"):
        assert to_answer(world.actor(who)) == []
        assert signed_in(who).get(f"/alerts/asked/{question}/").status_code == 404
        with pytest.raises(NotFound):
            answer(world.actor(who), question, WHY)
    assert [one.person for one in asked(at_table(world.bea, world.amal), world.amal)] == [idea("indu")]
    assert asked(at_table(world.indu, world.amal), world.amal) == []


def test_only_at_her_table_and_only_what_was_there(world: World) -> None:
    card(world.indu, world.amal)
    look = next(one for one in who_looked(world.bea, world.amal) if one.actor == idea("indu"))
    sent: dict[str, Any] = {"looked_at": look.at.isoformat(), "person": str(look.actor)}
    forged = replace(world.bea, acts=world.bea.acts | HER_OWN)
    here = at_table(world.bea, world.amal)
    for actor, data, said in (
        (forged, sent, "while you sit together"),
        (here, {**sent, "person": str(idea("cyr"))}, "not there any more"),
        (here, {**sent, "looked_at": (look.at - timedelta(seconds=1)).isoformat()}, "not there any more"),
    ):
        with pytest.raises(Refused, match=said):
            ask(actor, world.amal, data)
    ask(here, world.amal, sent)
    with pytest.raises(Refused, match="asked this already"):
        ask(here, world.amal, sent)


def test_who_may_not_show_it_says_so(world: World, together: Sits, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: F811
    from saathi.portal import talks

    held = talks.HER_TABLE - {"sharing.page", "sharing.who_looked", "sharing.answers"}
    monkeypatch.setattr(talks, "HER_TABLE", held)
    client = _english(together())
    assert "may not open this" in _text(client, "/n/d/")
    assert client.get(OPENED).status_code == 403

"""Alerts, saying why, homes not known and files of one person, as their pages show them. People are invented."""

from __future__ import annotations

from typing import Any

import pytest
from django.urls import reverse
from tests.contracts.watched import asked_side, raised, stopped, without_home
from tests.world import KOLKATA

from saathi.cases.tests.test_people import GIRL, _open
from saathi.desk.tests.test_cost import cost
from saathi.kernel.openings import ASK_ABOVE
from saathi.survivors.queries import card
from saathi.watch.queries import alert

ALERTS = "/alerts/"


def test_the_page_says_what_who_when_and_until_when(world: Any, signed_in: Any) -> None:
    one = raised(world)
    client = signed_in("jaya")
    page = client.get(ALERTS).content.decode()
    for words in ("Took data out, and nobody else had approved it", "Bea", "Nobody has looked yet",
                  "Waits on whoever looks after data", "Nobody who has left can sign in"):
        assert words in page, words
    where = reverse("alerts.page", args=[one])
    assert f'href="{where}"' in page
    said = client.post(where + "look/", {"state": "true", "reason": ""})
    assert said.status_code == 422 and "Write how you know" in said.content.decode()
    done = client.post(where + "look/", {"state": "explained", "reason": "The court asked for it."})
    assert done.status_code == 303 and alert(world.jaya, one).reason == "The court asked for it."
    assert "The court asked for it." in client.get(where).content.decode()
    assert "Nothing is here." in client.get(ALERTS).content.decode()
    assert "Bea" in client.get(ALERTS + "?state=explained").content.decode()
    assert client.get(where + "look/").status_code == 403


def test_nobody_else_opens_it(world: Any, signed_in: Any) -> None:
    where = reverse("alerts.page", args=[raised(world)])
    assert signed_in("indu").get(where).status_code == 404
    assert signed_in("omar").get(where + "look/").status_code == 404
    assert signed_in("bea").get(ALERTS).status_code == 403


def test_whoever_was_stopped_is_let_go_on(world: Any, signed_in: Any) -> None:
    where = reverse("alerts.page", args=[stopped(world)])
    page = signed_in("jaya").get(where).content.decode()
    assert "Let her go on" in page
    done = signed_in("jaya").post(where + "clear/", {"reason": "She showed me the plan."})
    assert done.status_code == 303 and "She can go on." in signed_in("jaya").get(done["Location"]).content.decode()


def test_asked_why_she_says_it_and_comes_back_to_the_file(world: Any, signed_in: Any) -> None:
    people = [_open(world.bea, f"Person {n}") for n in range(ASK_ABOVE + 1)]
    for one in people[:-1]:
        card(world.bea, one)
    client, where = signed_in("bea"), f"/people/{people[-1]}/"
    asked = client.get(where)
    assert asked.status_code == 302 and asked["Location"].startswith("/explain/?next=")
    page = client.get(asked["Location"]).content.decode()
    assert "That can be right" in page and where in page
    empty = client.post("/explain/", {"next": where, "why": "other"})
    assert empty.status_code == 422 and "Write in one sentence" in empty.content.decode()
    done = client.post("/explain/", {"next": where, "why": "arrivals", "words": ""})
    assert done.status_code == 303 and done["Location"] == where
    assert client.get(where).status_code == 200
    assert "Many people came at once" in signed_in("jaya").get(ALERTS).content.decode()


@pytest.mark.parametrize("where", ["https://elsewhere.example/", "//elsewhere.example/", "javascript:alert(1)", ""])
def test_saying_why_leads_to_no_other_site(world: Any, signed_in: Any, where: str) -> None:
    assert signed_in("bea").post("/explain/", {"next": where, "why": "audit"})["Location"] == "/people/"


def test_a_home_that_is_not_known_is_listed_and_written_down(world: Any, signed_in: Any) -> None:
    second = without_home(world)
    client = signed_in("indu")
    assert "Home district not known" in client.get("/people/").content.decode()
    assert "Second" in client.get("/people/homes/").content.decode()
    done = client.post(reverse("conflicts.home", args=[second]), {"district": KOLKATA})
    assert done.status_code == 303 and done["Location"].startswith("/people/homes/")
    assert "Second" not in client.get("/people/homes/").content.decode()


def test_two_files_are_linked_page_by_page(world: Any, signed_in: Any) -> None:
    side = asked_side(world)
    where = reverse("duplicates.page", args=[world.amal])
    page = signed_in("bea").get(where).content.decode()
    assert "Somebody believes that she has another file" in page and "Both files are of her" in page
    accept = reverse("duplicates.accept", args=[world.amal, side])
    assert signed_in("bea").post(accept, {"her_answer": "not_asked", "why_not": ""}).status_code == 422
    assert signed_in("bea").post(accept, {"her_answer": "agrees"}).status_code == 303
    page = signed_in("bea").get(where).content.decode()
    assert "Second" in page and "Take the two files apart again" in page
    assert signed_in("bea").post(reverse("duplicates.undo", args=[world.amal, side])).status_code == 303
    assert "Was taken apart again" in signed_in("bea").get(where).content.decode()


def test_looking_elsewhere_says_when_nobody_knows_her(world: Any, signed_in: Any) -> None:
    client, where = signed_in("bea"), reverse("duplicates.offer", args=[world.amal])
    _open(world.bea, "Amol", **GIRL)
    offered = client.get(where).content.decode()
    assert "One of another organisation" in offered and "Amol" in offered and "A file you may see." in offered
    done = client.post(where, {"her_answer": "agrees", "other": ""})
    assert "No other organisation knows her by a number." in client.get(done["Location"]).content.decode()


@pytest.mark.parametrize("where", ["/alerts/", "/people/homes/", "/people/{amal}/files/", "/explain/"])
def test_statements_of_the_pages(world: Any, signed_in: Any, where: str) -> None:
    raised(world, about="bea")
    who = "jaya" if where == "/alerts/" else "indu"
    said = cost(signed_in(who), where.format(amal=world.amal))
    assert len(said) <= 12, said

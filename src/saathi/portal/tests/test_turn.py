"""Her turn: only her pages answer, she alone is there, and the way back needs the staff secret."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.conf import settings
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse
from tests.world import PASSWORD, World, idea

from saathi.portal import talks
from saathi.portal.tiles import TILES

from .conftest import BEGIN

CARDS = ["/n/v/", "/n/v/1/", "/n/b/2/", "/n/f/2/", "/n/f/3/", "/n/f/3/2/", "/n/f/g/", "/n/f/p/"]  # rights, before, help
HER_PAGES = [*CARDS, "/n/", "/n/s/", "/n/y/", "/n/z/", "/n/w/", *(f"/n/{tile.code}/" for tile in TILES)]
HER_PAGES += ["/n/a/b/"]  # her booklet
HER_PAGES += ["/n/d/m/", "/n/d/m/c/", "/n/d/m/w/", "/n/d/m/w/8/", "/n/d/m/w/8/a/", "/n/d/m/e/"]  # my file
HER_PAGES += ["/n/d/o/", "/n/d/s/", "/n/d/n/", "/n/d/p/"]  # her no
HER_PAGES += ["/n/p/"]  # her own door
HER_PAGES += ["/n/g/", *(f"/n/g/{part}/" for part in "ngwvaoqt"), "/n/g/a/u/"]  # her road ahead
Sits = Callable[..., Client]


def _routes(resolver: Any = None, before: str = "/") -> Iterator[str]:
    for pattern in (resolver or get_resolver()).url_patterns:
        route = before + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            yield from _routes(pattern, route)
        elif isinstance(pattern, URLPattern):
            yield route


def _address(route: str, world: World) -> str:
    """The route with Amal in it, and anything for the rest."""
    for slot, value in {"<uuid:survivor>": str(world.amal), "<str:act>": "decisions.record", "<int:pk>": "1"}.items():
        route = route.replace(slot, value)
    while "<uuid:" in route:
        start = route.index("<uuid:")
        route = route[:start] + str(world.decision) + route[route.index(">", start) + 1 :]
    return route


def test_two_clicks_from_her_page(world: World, signed_in: Sits) -> None:
    client = signed_in()
    assert f'href="/people/{world.amal}/together/"' in client.get(f"/people/{world.amal}/").content.decode()
    page = client.get(f"/people/{world.amal}/together/").content.decode()
    assert settings.DEMO_PIN in page and 'name="ready"' in page
    assert client.post(f"/people/{world.amal}/together/", BEGIN)["Location"] == "/n/v/1/"
    assert "Amal" in client.get("/n/").content.decode()


@pytest.mark.parametrize("given", [{"room": "others"}, {"ready": "no"}, {"ready": ""}, {"language": "xx"}])
def test_it_does_not_begin_where_she_is_not_all_right(world: World, signed_in: Sits, given: dict[str, str]) -> None:
    client = signed_in()
    assert client.post(f"/people/{world.amal}/together/", {**BEGIN, **given}).status_code == 422
    assert client.get("/n/")["Location"] == "/day/"


def test_no_staff_route_answers_while_it_is_her_turn(world: World, together: Sits) -> None:
    client = together()
    staff = [one for one in _routes() if not one.startswith(("/n/", "/day/"))]
    assert len(staff) > 100
    for route in staff:
        where = _address(route, world)
        for ask in (client.get, client.post):
            answer = ask(where, headers={"HX-Request": "true"})
            assert answer.status_code == 404, where
            assert 'data-surface="survivor"' in answer.content.decode()
    assert client.get("/n/").status_code == 200


def test_her_pages_are_there_for_nobody_else(signed_in: Sits) -> None:
    for client in (signed_in(), Client(SERVER_NAME="localhost")):
        for where in HER_PAGES:
            assert client.get(where)["Location"] == "/day/"


def test_what_is_not_there_is_said_in_her_frame(together: Sits) -> None:
    client = together()
    for where in ("/n/q/", "/n/a/nothing/", f"/n/{uuid4()}/"):
        answer = client.get(where)
        assert answer.status_code == 404 and 'class="hers"' in answer.content.decode()


def test_headers_of_her_pages(together: Sits) -> None:
    client = together()
    for where in [*HER_PAGES, "/n/q/", "/people/"]:
        answer = client.get(where)
        assert answer["Cache-Control"] == "no-store" and answer["Referrer-Policy"] == "no-referrer"
        assert "<title>খাতা</title>" in answer.content.decode(), where


def test_the_secret_brings_the_staff_pages_back(world: World, together: Sits) -> None:
    client = together()
    key = client.session.session_key
    assert client.post("/n/w/", {"secret": "0000"}).status_code == 422
    assert client.get(f"/people/{world.amal}/").status_code == 404
    assert client.post("/n/w/", {"secret": settings.DEMO_PIN})["Location"] == f"/people/{world.amal}/"
    assert client.get(f"/people/{world.amal}/").status_code == 200
    assert client.session.session_key != key
    assert client.get("/n/")["Location"] == "/day/"


def test_in_an_office_the_secret_is_the_password(world: World, together: Sits) -> None:
    from saathi.orgs.actions import set_password

    set_password(world.bea, None, {"password": PASSWORD})
    client = together()
    session = client.session
    del session["demonstration"]
    session["_second_step"] = True
    session.save()
    assert client.post("/n/w/", {"secret": settings.DEMO_PIN}).status_code == 422
    given_back = client.post("/n/w/", {"secret": PASSWORD})
    assert (given_back.status_code, given_back.get("Location")) == (302, f"/people/{world.amal}/")


def test_five_wrong_secrets_end_the_session(together: Sits) -> None:
    client = together()
    for _n in range(4):
        assert client.post("/n/w/", {"secret": "1111"}).status_code == 422
    assert client.post("/n/w/", {"secret": "1111"})["Location"].startswith("/day/")
    assert client.get("/people/")["Location"].startswith(reverse("account_login"))


def test_five_tries_are_five_however_they_are_sent(db: None) -> None:
    talk = talks.Talk(str(uuid4()), str(uuid4()), "en", 0, 0)
    assert [talks.may_try(talk) for _n in range(7)] == [4, 3, 2, 1, 0, -1, -1]


def test_leaving_ends_everything(together: Sits) -> None:
    client = together()
    answer = client.post("/n/x/")
    assert (answer.status_code, answer["Location"]) == (302, "/day/?l=bn")
    assert answer["Clear-Site-Data"] == '"cache", "storage"' and answer["Cache-Control"] == "no-store"
    assert client.get("/n/")["Location"] == "/day/"
    assert client.get("/people/")["Location"].startswith(reverse("account_login"))
    assert "Amal" not in client.get("/day/?l=bn").content.decode()


def test_five_idle_minutes_end_it(together: Sits) -> None:
    client = together()
    session = client.session
    session[talks.KEY] = {**session[talks.KEY], "seen": session[talks.KEY]["seen"] - talks.IDLE - 1}
    session.save()
    assert client.get("/n/")["Location"].startswith("/day/")
    assert client.get("/people/")["Location"].startswith(reverse("account_login"))


def test_a_form_without_an_origin_needs_its_secret(together: Sits) -> None:
    client = together(enforce_csrf_checks=False)
    client.handler.enforce_csrf_checks = True
    page = client.get("/n/").content.decode()
    token = page.split('name="csrfmiddlewaretoken" value="')[1].split('"')[0]
    asked: dict[str, Any] = {"headers": {"Origin": "null", "Sec-Fetch-Site": "same-origin"}}
    assert client.post("/n/l/", {"language": "hi"}, **asked).status_code == 403
    good = {"language": "hi", "csrfmiddlewaretoken": token}
    assert client.post("/n/l/", good, headers={"Origin": "null", "Sec-Fetch-Site": "cross-site"}).status_code == 403
    assert client.post("/n/l/", good, headers={"Origin": "https://elsewhere.example"}).status_code == 403
    assert client.post("/n/l/", good, **asked).status_code == 302
    assert '<html lang="hi"' in client.get("/n/").content.decode()


def test_language_and_light_are_hers_alone(world: World, together: Sits) -> None:
    client = together()
    client.post("/n/l/", {"language": "mr"})
    client.post("/n/l/", {"theme": "dark"})
    page = client.get("/n/").content.decode()
    assert '<html lang="mr"' in page and 'data-theme="dark"' in page
    client.post("/n/w/", {"secret": settings.DEMO_PIN})
    assert '<html lang="en"' in client.get(f"/people/{world.amal}/").content.decode()


def test_who_loses_sight_of_her_loses_her_pages(world: World, together: Sits, monkeypatch: pytest.MonkeyPatch) -> None:
    client = together("dia")
    assert client.get("/n/").status_code == 200
    from saathi.survivors.actions import withdraw_consent

    withdraw_consent(world.bea, world.consent, {})
    answer = client.get("/n/")
    assert answer.status_code == 404 and "Amal" not in answer.content.decode()


def test_the_journal_knows_that_they_sat_together(world: World, together: Sits) -> None:
    from saathi.kernel.models import JournalEntry
    from saathi.kernel.scope import opened

    client = together()
    client.post("/n/z/", {"felt": "2"})
    client.post("/n/w/", {"secret": settings.DEMO_PIN})
    with opened(world.bea, "test.reads", writes=False):
        rows = JournalEntry.objects.filter(act__startswith="talks.", outcome="done").order_by("seq")
        found = [(row.act, row.actor, row.survivor, row.purpose, row.target) for row in rows]
    bea, amal = idea("bea"), UUID(str(world.amal))
    assert found == [
        ("talks.begin", bea, amal, "", amal),
        ("talks.answer", bea, amal, "sit_together", amal),
        ("talks.end", bea, amal, "sit_together", amal),
    ]


def test_asking_for_the_page_about_nothing_ends_the_talk(together: Callable[..., Client]) -> None:
    """Whoever goes back at once finds nothing, also where the word that she left comes later."""
    client = together()
    assert client.get("/n/").status_code == 200
    assert client.get("/day/?l=bn")["Location"].startswith("/day/")
    assert client.get("/day/?l=bn").status_code == 200
    assert client.get("/n/").status_code != 200

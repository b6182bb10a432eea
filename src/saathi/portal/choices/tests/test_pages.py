"""The pages of "my choices": from the tile to a choice and another, and what may not stand on them."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

from django.test import Client
from django.utils import translation
from tests.browsers import is_named
from tests.contracts.laid import OFFER
from tests.world import World

from saathi.decisions.options.sentences import too_long
from saathi.decisions.options.topics import TYPE_OF, WAIT
from saathi.decisions.queries import decisions
from saathi.kernel.access import acts
from saathi.portal.cards import library
from saathi.portal.choices import views
from saathi.portal.tests.conftest import signed_in, together  # noqa: F401
from saathi.portal.tests.test_nothing_of_staff import TELLING, strangers

from .test_choices import matter

Sits = Callable[..., Client]


def _links(client: Client) -> list[str]:
    return re.findall(r'href="(/n/c/[0-9a-f-]{36}/)"', client.get("/n/c/").content.decode())


def test_from_the_tile_to_a_choice_and_another(world: World, together: Sits) -> None:  # noqa: F811
    client = together()
    where = _links(client)[-1]
    assert client.post(f"{where}a/", {"picked": "go_home"})["Location"] == f"{where}e/"
    assert client.post(f"{where}e/", {"nobody": "on", "hearers": "family"})["Location"] == f"{where}g/"
    page = client.get(f"{where}g/").content.decode()
    once = re.findall(r'name="once" value="([^"]+)"', page)[0]
    save = {"picked": "go_home", "days": "28", "once": once}
    for _twice in range(2):
        assert client.post(f"{where}g/", save)["Location"] == where
    assert len([one for one in decisions(world.bea, world.amal) if one.what == "return_home"]) == 1
    assert client.post(where, {"picked": "wait", "once": str(uuid4())})["Location"] == where
    found = matter(world)
    assert found.now is not None and found.now.picked == WAIT and found.now.hearers == ()
    assert [was.picked for was in found.earlier] == ["go_home"]
    with translation.override("bn"):
        assert f"<li>{acts()['choices.choose'].words}</li>" in client.get("/n/y/").content.decode()


def test_put_aside_until_two_are_left(together: Sits) -> None:  # noqa: F811
    client = together()
    where = _links(client)[-1]
    for option, answer in (("go_home", "yes"), ("near_home", "no"), ("across", "no"), ("wait", "not_sure")):
        assert client.get(f"{where}b/").content.decode().count(f'value="{option}"') == 1
        client.post(f"{where}b/", {"option": option, "answer": answer})
    assert client.get(f"{where}b/")["Location"] == f"{where}d/"
    page = client.get(f"{where}d/").content.decode()
    assert page.count('name="picked"') == 2 and 'value="near_home"' not in page
    client.post(f"{where}a/", {"option": "wait", "answer": "no"})
    assert client.get(f"{where}d/")["Location"] == f"{where}a/"


def test_something_else_is_read_back_and_saved(world: World, together: Sits) -> None:  # noqa: F811
    client = together()
    where = _links(client)[-1]
    assert client.post(f"{where}f/", {"words": " "}).status_code == 422
    assert client.post(f"{where}f/", {"words": "দিদির কাছে যাব"})["Location"] == f"{where}e/"
    client.post(f"{where}e/", {"these": "on", "hearers": ["family"]})
    assert "দিদির কাছে যাব" in client.get(f"{where}g/").content.decode()
    client.post(f"{where}g/", {"picked": "something_else", "days": "7", "once": str(uuid4())})
    assert "দিদির কাছে যাব" in client.get(where).content.decode()
    assert decisions(world.bea, world.amal)[0].her_words == "দিদির কাছে যাব"


def test_what_is_no_answer_changes_nothing(world: World, together: Sits) -> None:  # noqa: F811
    client = together()
    where = _links(client)[-1]
    before = len(decisions(world.bea, world.amal))
    for page, sent in (("a/", {"option": "go_home", "answer": "perhaps"}), ("a/", {"picked": "A B"}),
                       ("e/", {"hearers": "police"}), ("g/", {"picked": "nothing", "days": "28"}), ("g/", {})):
        assert client.post(f"{where}{page}", sent).status_code == 302, page
    assert client.post(f"/n/c/{uuid4()}/", {"picked": "wait"}).status_code == 404
    assert len(decisions(world.bea, world.amal)) == before


def test_an_address_is_of_one_talk(together: Sits) -> None:  # noqa: F811
    first, second = _links(together()), _links(together())
    assert len(first) == len(TYPE_OF) and not set(first) & set(second)


def test_nothing_of_staff_and_nothing_telling(world: World, together: Sits) -> None:  # noqa: F811
    client = together()
    where = _links(client)[0]
    for page in ("", "a/", "b/", "f/"):
        text = client.get(f"{where}{page}").content.decode()
        assert strangers(text) == set(), page
        assert not is_named("Bea", text) and not TELLING.search(f"{where}{page}")
    client.post(f"{where}a/", {"picked": "wait"})
    for page in ("e/", "g/"):
        assert strangers(client.get(f"{where}{page}").content.decode()) == set(), page
    client.post(f"{where}g/", {"picked": "wait", "days": "28"})
    text = client.get(where).content.decode()
    assert strangers(text) == set() and not is_named("Bea", text)


def test_staff_prepare_from_the_library(world: World, signed_in: Sits) -> None:  # noqa: F811
    client = signed_in()
    where = f"/people/{world.amal}/options/"
    assert where in client.get(f"/people/{world.amal}/record/").content.decode()
    assert "?topic=home" in client.get(where).content.decode()
    page = client.get(f"{where}?topic=home&language=bn").content.decode()
    topic = next(one for one in library.choices("IN", "child") if one.key == "home")
    assert topic.options[0].name["bn"] in page
    assert client.post(where, {**OFFER, "1_pays": ""}).status_code == 422
    assert client.post(where, OFFER)["Location"] == f"/people/{world.amal}/"
    assert matter(world).options[0].key == "aunt"


def test_no_sentence_of_her_pages_is_long() -> None:
    folder = Path(views.__file__).parents[1] / "templates" / "portal" / "choices"
    said = [words for page in folder.glob("*.html") for words in re.findall(r'_\("([^"]+)"', page.read_text())]
    assert len(said) > 40
    assert [words for words in said if too_long(words)] == []

"""Help: each picture leads to a promise with a date, danger to what to do at once, leaving to its own act."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.test import Client
from tests.world import World

from saathi.cases.heard_choices import HelpKind
from saathi.cases.leaving.queries import leaving
from saathi.cases.promises.queries import PromiseFact, promised
from saathi.cases.queries.today import today_of
from saathi.kernel.clock import today
from saathi.portal.cards import library
from saathi.portal.tests.conftest import signed_in, together  # noqa: F401

Sits = Callable[..., Client]
HELPS = library.helps()


def asked(world: World) -> list[PromiseFact]:
    return [one for one in promised(world.bea, world.amal).open if one.asked_by == "her"]


def test_every_help_is_there_to_leave_first(together: Sits) -> None:  # noqa: F811
    assert [one.key for one in HELPS] == list(HelpKind) and HELPS[0].act == "stays.ask_to_leave"
    client = together()
    page = client.get("/n/f/").content.decode()
    places = [page.index(f'href="/n/f/{n}/"') for n in range(1, len(HELPS) + 1)]
    assert places == sorted(places)
    assert client.get("/n/f/12/").status_code == client.get("/n/f/3/4/").status_code == 404


@pytest.mark.parametrize(("nth", "way", "when"), [(3, 1, "0"), (5, 2, "1"), (6, 3, "7")])
def test_a_help_becomes_a_promise_on_the_workers_list(
    world: World, together: Sits, nth: int, way: int, when: str  # noqa: F811
) -> None:
    client = together()
    assert f'href="/n/f/{nth}/{way}/"' in client.get(f"/n/f/{nth}/").content.decode()
    answer = client.post(f"/n/f/{nth}/{way}/", {"when": when})
    (one,) = asked(world)
    assert answer["Location"] == f"/n/f/k/{one.id}/"
    help_name, way_name = HELPS[nth - 1].name, library.ways()[way - 1].name
    hers, staffs = f"{help_name['bn']}: {way_name['bn']}", f"{help_name['en']}: {way_name['en']}"
    assert one.words == f"{hers}\n({staffs})"
    assert one.due_on == today() + timedelta(days=int(when))
    listed = [made.id for made in today_of(world.bea).promises]
    assert (one.id in listed) or when == "7"
    receipt = client.get(answer["Location"]).content.decode()
    assert hers in receipt and staffs not in receipt and "Bea" in receipt
    assert help_name["bn"] in client.get("/n/y/").content.decode()


def test_without_a_day_nothing_is_promised(world: World, together: Sits) -> None:  # noqa: F811
    client = together()
    assert client.post("/n/f/3/1/", {"when": "30"})["Location"] == "/n/f/3/1/"
    assert asked(world) == []


def test_she_lets_it_go_in_one_tap(world: World, together: Sits) -> None:  # noqa: F811
    client = together()
    where = client.post("/n/f/3/1/", {"when": "1"})["Location"]
    assert f'action="{where}o/"' in client.get(where).content.decode()
    assert client.post(f"{where}o/")["Location"] == "/n/f/"
    assert asked(world) == []
    assert [one.state for one in promised(world.bea, world.amal).over if one.words] == ["let_go"]
    assert client.get(where).status_code == 404


def test_what_is_late_is_called_late(world: World, together: Sits, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: F811
    from saathi.portal import told

    client = together()
    where = client.post("/n/f/3/1/", {"when": "1"})["Location"]
    client.post("/n/l/", {"language": "en"})
    assert "Bea does it by" in client.get(where).content.decode()
    monkeypatch.setattr(told, "today", lambda: today() + timedelta(days=2))
    page = client.get(where).content.decode()
    assert "It is late: ask why." in page and "Bea does it by" not in page


def test_only_what_she_asked_herself_is_hers_to_let_go(world: World, together: Sits) -> None:  # noqa: F811
    from tests.contracts.promised import promise

    made = promise(world)
    client = together()
    assert client.get(f"/n/f/k/{made}/").status_code == 200  # she asked for the bank form
    owed = next(one for one in promised(world.bea, world.amal).open if one.asked_by == "us")
    assert client.post(f"/n/f/k/{owed.id}/o/").status_code == 404


def test_not_safe_now_says_at_once_what_to_do(world: World, together: Sits) -> None:  # noqa: F811
    client = together()
    page = client.get("/n/f/2/").content.decode()
    assert all(line.number in page for line in library.helplines("IN"))
    client.post("/n/f/2/")
    (one,) = asked(world)
    assert one.due_on == today() and one.words.startswith(HELPS[1].name["bn"])


def test_a_number_nobody_called_says_so(together: Sits) -> None:  # noqa: F811
    client = together()
    client.post("/n/l/", {"language": "en"})
    page = client.get("/n/f/p/").content.decode()
    lines = library.helplines("IN")
    assert [line.is_verified for line in lines] == [False] * len(lines)
    assert page.count("We have not called this number yet to check it.") == len(lines) == page.count('class="number"')


def test_to_leave_starts_the_act_and_shows_who_and_by_when(world: World, together: Sits) -> None:  # noqa: F811
    client = together()
    assert client.get("/n/f/1/")["Location"] == "/n/f/g/"
    assert client.post("/n/f/g/", {"words": "আমি দিদির কাছে যেতে চাই।"})["Location"] == "/n/f/g/"
    (request,) = leaving(world.bea, world.amal).requests
    assert (request.words, request.language, request.owner, request.stay) == (
        "আমি দিদির কাছে যেতে চাই।", "bn", "cwc", world.stay,
    )  # fmt: skip
    client.post("/n/l/", {"language": "en"})
    page = client.get("/n/f/g/").content.decode()
    assert "আমি দিদির কাছে যেতে চাই।" in page and "Now it waits on: Child Welfare Committee." in page
    assert "Bea sends your words by" in page and str((today() + timedelta(days=1)).day) in page
    assert client.post("/n/f/g/o/")["Location"] == "/n/f/"
    (request,) = leaving(world.bea, world.amal).requests
    assert request.outcome == "withdrawn"


def test_without_words_the_picture_is_what_she_says(world: World, together: Sits) -> None:  # noqa: F811
    together().post("/n/f/g/", {"words": "  "})
    (request,) = leaving(world.bea, world.amal).requests
    assert request.words == HELPS[0].name["bn"]


def test_where_her_stay_is_not_shared_it_is_a_promise(world: World, together: Sits) -> None:  # noqa: F811
    client = together("dia")
    assert client.get("/n/f/g/")["Location"] == "/n/f/1/"
    assert client.post("/n/f/1/2/", {"when": "0"})["Location"].startswith("/n/f/k/")
    made = [one for one in promised(world.dia, world.amal).open if one.asked_by == "her"]
    assert [one.doer_name for one in made] == ["Dia"]


def test_a_door_is_never_shut_because_its_words_wait(together: Sits) -> None:  # noqa: F811
    client = together()
    session = client.session
    del session["demonstration"]
    session["_second_step"] = True
    session.save()
    page = client.get("/n/f/").content.decode()
    assert all(one.name["bn"] in page for one in HELPS) and not any(one.says["bn"] in page for one in HELPS)

"""She ticks, it is printed while they sit together, and nobody has it without her."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pikepdf
import pytest
from django.db import transaction
from django.test import Client
from tests.world import World, idea

from saathi.kernel.access import acts
from saathi.kernel.clock import server_clock
from saathi.kernel.errors import NotFound, NotHeld, Refused
from saathi.kernel.scope import opened
from saathi.plans.models import Booklet
from saathi.portal.booklet.queries import booklet
from saathi.portal.booklet.ticks import KEY
from saathi.portal.talks import at_table
from saathi.portal.tests.conftest import signed_in, together  # noqa: F401
from saathi.portal.tests.test_nothing_of_staff import ADDRESSES, CLASSES, TAGS, Page

Sits = Callable[..., Client]
FIRST = "/n/a/b/"
PAGES = [FIRST, *(f"{FIRST}{code}/" for code in "rcnd")]


def ticks(client: Client, *parts: str, named: str = "no", cards: tuple[str, ...] = ()) -> None:
    """From the first page to the one where it is ready."""
    answer = client.post(FIRST, {"pages": list(parts)})
    if "rights" in parts:
        assert answer["Location"] == f"{FIRST}r/"
        answer = client.post(f"{FIRST}r/", {"cards": list(cards)})
    assert answer["Location"] == f"{FIRST}c/"
    assert client.post(f"{FIRST}c/", {"cover": "cover_rain"})["Location"] == f"{FIRST}n/"
    assert client.post(f"{FIRST}n/", {"named": named})["Location"] == f"{FIRST}d/"


def rows(world: World) -> list[tuple[str, ...]]:
    """What is kept of hers."""
    with transaction.atomic(), opened(world.bea, "test.kept", writes=False):
        return [tuple(one) for one in Booklet.objects.order_by("printed_at").values_list("pages", flat=True)]


def test_she_ticks_and_it_is_printed(together: Sits) -> None:  # noqa: F811
    client = together()
    assert FIRST in client.get("/n/a/").content.decode()
    assert "checked" not in client.get(FIRST).content.decode()  # nothing is ticked before she does it
    ticks(client, "words", "goals", "help")
    answer = client.post(f"{FIRST}p/", {"paper": "a5"})
    assert answer["Content-Type"] == "application/pdf" and answer["Cache-Control"] == "no-store"
    assert answer["Content-Disposition"] == f'inline; filename="notes-{server_clock():%Y-%m}.pdf"'
    made = pikepdf.open(io.BytesIO(answer.content))
    assert len(made.pages) == 8 and str(made.docinfo["/Title"]) == "আমার খাতা"
    assert len(pikepdf.open(io.BytesIO(client.post(f"{FIRST}p/", {"paper": "a4"}).content)).pages) == 4


def test_that_it_was_printed_is_kept_once_and_nothing_of_it(world: World, together: Sits) -> None:  # noqa: F811
    client, before = together(), rows(world)
    ticks(client, "words", "blank")
    for paper in ("a5", "a4", "a4"):
        client.post(f"{FIRST}p/", {"paper": paper})
    assert rows(world) == [*before, ("words", "blank")]
    assert {field.name for field in Booklet._meta.fields} == {"id", "survivor", "pages", "printed_at", "written_by"}
    assert set(client.session[KEY]) == {"talk", "once", "parts", "cards", "cover", "is_named"}
    assert client.get("/n/y/").status_code == 200


def test_only_pages_that_would_not_be_empty_are_offered(together: Sits) -> None:  # noqa: F811
    text = together().get(FIRST).content.decode()
    offered = {code for code in ("words", "goals", "decisions", "stand", "rights", "beside", "changed", "help", "blank")
               if f'value="{code}"' in text}  # fmt: skip
    assert offered == {"words", "goals", "decisions", "rights", "beside", "changed", "help", "blank"}


@pytest.mark.parametrize("given", [[], ["stand"], ["nonsense"]])
def test_what_was_not_offered_is_not_taken(together: Sits, given: list[str]) -> None:  # noqa: F811
    client = together()
    answer = client.post(FIRST, {"pages": given})
    assert answer.status_code == 422 and KEY not in client.session
    for where in PAGES[1:]:
        assert client.get(where)["Location"] == FIRST
    assert client.post(f"{FIRST}p/", {"paper": "a5"})["Location"] == FIRST


def test_rights_that_she_picked_and_no_others(together: Sits, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: F811
    sent: list[dict[str, Any]] = []
    monkeypatch.setattr("saathi.portal.booklet.press.printed", lambda it, paper: sent.append(it) or b"%PDF-")
    client = together()
    assert 'value="why"' in _after(client, "rights").get(f"{FIRST}r/").content.decode()
    ticks(client, "rights", cards=("leave", "why", "nonsense"), named="yes")
    client.post(f"{FIRST}p/", {"paper": "a5"})
    (part,) = sent[0]["parts"]
    assert len(part["blocks"]) == 2 and sent[0]["name"] == "Amal"
    assert all("খসড়া" in block["lines"][-1]["text"] for block in part["blocks"])  # nobody reviewed them


def _after(client: Client, *parts: str) -> Client:
    client.post(FIRST, {"pages": list(parts)})
    return client


def test_outside_the_demonstration_a_card_without_a_review_is_not_offered(together: Sits) -> None:  # noqa: F811
    client = together()
    session = client.session
    del session["demonstration"]
    session.save()
    assert 'value="rights"' not in client.get(FIRST).content.decode()


def test_what_others_decided_for_her_and_her_legal_name_do_not_stand_in_it(
    together: Sits, monkeypatch: pytest.MonkeyPatch  # noqa: F811
) -> None:
    sent: list[dict[str, Any]] = []
    monkeypatch.setattr("saathi.portal.booklet.press.printed", lambda it, paper: sent.append(it) or b"%PDF-")
    client = together()
    ticks(client, "words", "goals", "decisions", "beside", "changed", "help", named="yes")
    client.post(f"{FIRST}p/", {"paper": "a5"})
    by_heading = {part["heading"]: part["blocks"] for part in sent[0]["parts"]}
    assert [block["mark"] for block in by_heading["আমার সিদ্ধান্ত"]] == ["hers"]
    assert [block["text"] for block in by_heading["আমার পাশে কারা আছেন"]].count("Gita") == 1
    assert "Amalika" not in str(sent) and "অমল" not in str(sent) and "CWC/12" not in str(sent)


def test_what_changed_is_known_from_the_day_of_the_last_one(world: World) -> None:
    bea = at_table(world.bea, world.amal)
    acts()["booklets.print"].run(bea, world.amal, {"pages": ["words"]})
    now = server_clock()
    since = booklet(bea, world.amal, now).since
    assert since is not None and since.is_nothing and since.pages == ("words",)
    added = acts()["plans.goal_add"].run(world.bea, world.amal, GOAL)
    acts()["plans.goal_change"].run(world.bea, world.goal, {"state": "done", "changed_by": "hers"})
    acts()["plans.words"].run(world.bea, world.amal, {"text": "নতুন কথা", "language": "bn"})
    since = booklet(bea, world.amal, now).since
    assert since is not None and since.has_new_words
    assert (since.new, since.moved) == (frozenset([added]), frozenset([world.goal]))
    assert booklet(bea, world.amal, now - timedelta(days=1)).since is None  # before it there was none


GOAL = {"text": "Own room", "language": "en", "state": "idea", "chosen_by": "hers", "origin": "own"}


def test_nobody_prints_it_without_her(world: World) -> None:
    """No role holds it; and where one were given it, the rule still asks that they sit together, and with her."""
    from dataclasses import replace
    from uuid import uuid4

    run = acts()["booklets.print"].run
    data = {"pages": ["words"]}
    with pytest.raises(NotHeld):
        run(world.bea, world.amal, data)
    given = replace(world.bea, acts=world.bea.acts | {"booklets.print"})
    with pytest.raises(Refused):
        run(given, world.amal, data)
    with pytest.raises(NotFound):  # she sits with somebody else: Amal is not there for her
        run(replace(given, only=uuid4()), world.amal, data)
    assert run(at_table(world.bea, world.amal), world.amal, data)


def test_without_her_plan_there_is_no_booklet(world: World) -> None:
    """Pia knows where Amal is, and not what she plans: beside her nothing of the plan is printed."""
    said = {"organisation": idea("bandhu"), "subject": idea("pia"), "sections": ["4"], "purpose": "return",
            "until": server_clock() + timedelta(days=9), "language": "bn", "proof": "witness", "words": ""}  # fmt: skip
    acts()["consents.give"].run(world.bea, world.amal, said)
    with pytest.raises(Refused):
        acts()["booklets.print"].run(at_table(world.pia, world.amal), world.amal, {"pages": ["help"]})


def test_a_press_that_fails_leaves_no_trace(
    world: World, together: Sits, monkeypatch: pytest.MonkeyPatch  # noqa: F811
) -> None:
    from saathi.portal.booklet import press

    def fails(it: dict[str, Any], paper: str) -> bytes:
        raise press.NotPrinted

    client, before = together(), rows(world)
    ticks(client, "words")
    monkeypatch.setattr(press, "printed", fails)
    answer = client.post(f"{FIRST}p/", {"paper": "a5"})
    assert answer.status_code == 503 and "Amal" not in answer.content.decode()
    assert rows(world) == before and client.session[KEY]["parts"] == ["words"]


def test_ticks_of_an_earlier_talk_are_gone(together: Sits) -> None:  # noqa: F811
    client = together()
    ticks(client, "words")
    session = client.session
    session[KEY] = {**session[KEY], "talk": "another"}
    session.save()
    assert client.get(f"{FIRST}d/")["Location"] == FIRST


def test_nothing_of_staff_stands_on_its_pages(together: Sits) -> None:  # noqa: F811
    client = together()
    ticks(client, "words", "rights", cards=("why",))
    for where in PAGES:
        page = Page(client.get(where).content.decode())
        assert page.tags <= TAGS and all(ADDRESSES.match(one) for one in page.addresses), where
        assert {one for one in page.classes if not one.startswith("tone-")} <= CLASSES, where
        assert not [name for name in page.names if name.startswith(("hx-", "on", "style"))], where


def test_only_while_they_sit_together(world: World, signed_in: Sits) -> None:  # noqa: F811
    client = signed_in()
    for where in PAGES:
        assert client.get(where)["Location"] == "/day/"
    assert client.post(f"{FIRST}p/", {"paper": "a5"})["Location"] == "/day/"

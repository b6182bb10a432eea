"""A copy of her file: all that whoever sits with her may see, what is left out said and counted, and no trace of it."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pikepdf
import pytest
from django.db import connection
from django.test import Client
from tests.contracts.noted import NOTE
from tests.world import World, idea

from saathi.herfile.copies.queries import Whole, whole
from saathi.kernel.access import acts
from saathi.kernel.clock import server_clock, today
from saathi.kernel.errors import NotFound, NotHeld, Refused
from saathi.kernel.scope import opened
from saathi.kernel.sections import Section
from saathi.portal.booklet import child, press
from saathi.portal.mine.ticks import KEY
from saathi.portal.talks import at_table
from saathi.portal.tests.conftest import signed_in, together  # noqa: F401

Sits = Callable[..., Client]
FILE = "/n/d/m/"


def entries(found: Whole, model: str) -> list[dict[str, Any]]:
    """Values of every entry of a kind, by column."""
    return [
        {one.name: one.value for one in entry.said}
        for kind, every in found.groups
        for entry in every
        if kind.model == model
    ]


def left(found: Whole) -> dict[tuple[str, str, Section | None], int]:
    return {(one.why, one.kind, one.section): one.n for one in found.left_out}


def copied(client: Client, form: str, *parts: str) -> Any:
    """From the ticks to the copy."""
    answer = client.post(f"{FILE}c/", {"parts": list(parts)} if parts else {"all": "yes"})
    assert answer["Location"] == f"{FILE}d/"
    return client.post(f"{FILE}p/", {"form": form})


def test_all_that_bea_may_see_is_in_it(world: World) -> None:
    found = whole(at_table(world.bea, world.amal), world.amal)
    assert [one["text"] for one in entries(found, "plans.Words")] == ["আমি স্কুলে ফিরতে চাই।"]
    assert {one["value"] for one in entries(found, "identities.Particular")} >= {"Amalika Invented", "অমল"}
    assert {one["number"] for one in entries(found, "cases.Order")} == {"CWC/12"}
    assert "The committee said so." in {one.get("reason") for one in entries(found, "decisions.Decision")}
    assert len(entries(found, "survivors.Consent")) == 1


def test_what_bea_does_not_see_is_named_and_counted(world: World) -> None:
    """Gita's note of a talk stands in counselling: Bea knows of it at her table by its number alone."""
    found = whole(at_table(world.bea, world.amal), world.amal)
    assert left(found)[("section", "", Section.COUNSELLING)] == 1
    assert "Only for her counsellor" not in str([one for _kind, every in found.groups for one in map(str, every)])
    assert not found.n_of(Section.COUNSELLING)
    beside_gita = whole(at_table(world.gita, world.amal), world.amal)
    assert ("section", "", Section.COUNSELLING) not in left(beside_gita)
    assert "Only for her counsellor" in {one.get("words") for one in entries(beside_gita, "cases.Service")}
    # Dia has her card and her plan: the rest is counted part by part.
    beside_dia = whole(at_table(world.dia, world.amal), world.amal)
    outside = {one.section for one in beside_dia.left_out if one.why == "section"}
    assert outside >= {Section.IDENTITY, Section.PLACE, Section.COUNSELLING}


def test_a_role_that_opens_no_names_hands_out_none(world: World) -> None:
    """A lawyer with every part of her: names are opened by those whose role does it, and are counted for the others."""
    said = {"organisation": idea("asha"), "subject": idea("lila"), "sections": ["2", "4"], "purpose": "legal",
            "until": server_clock() + timedelta(days=9), "language": "bn", "proof": "witness", "words": ""}  # fmt: skip
    acts()["consents.give"].run(world.bea, world.amal, said)
    found = whole(at_table(world.lila, world.amal), world.amal)
    assert entries(found, "identities.Particular") == []
    assert left(found)[("role", "identities.particular", None)] == 3
    assert entries(found, "cases.Stay")


def test_what_somebody_has_to_tell_her_first_is_counted_with_its_day(world: World) -> None:
    later = today() + timedelta(days=6)
    kept = {**NOTE, "may_read": "not_yet", "why_not": "court", "not_until_on": later, "words": "For the court first"}
    acts()["notes.write"].run(world.bea, world.amal, kept)
    beside = at_table(world.bea, world.amal)
    found = whole(beside, world.amal)
    assert "For the court first" not in {one.get("words") for one in entries(found, "cases.Note")}
    (held,) = [one for one in found.left_out if one.why == "kept_back"]
    assert (held.kind, held.n, held.until_on) == ("cases.note", 1, later)
    after = whole(beside, world.amal, clock=lambda: server_clock() + timedelta(days=7))
    assert "For the court first" in {one.get("words") for one in entries(after, "cases.Note")}


def test_what_she_keeps_from_whoever_sits_with_her_is_not_even_counted(world: World) -> None:
    """She does not agree with what Bea decided for her: at Bea's table nothing tells that she said so."""
    beside = at_table(world.bea, world.amal)
    before = left(whole(beside, world.amal))
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT prosrc FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace"
            " WHERE nspname = 'house' AND proname = 'n_out_of_reach'"
        )
        (body,) = cursor.fetchone()
    hidden = ("challenge", "retaliation", "watch_question", "duplicate", "kernel_request", "breakglass")
    assert not [name for name in hidden if name in body]
    assert before


def test_the_count_is_told_at_her_table_alone(world: World) -> None:
    for actor in (world.bea, at_table(world.bea, uuid4())):
        with opened(actor, "test.count", writes=False), connection.cursor() as cursor:
            cursor.execute("SELECT count(*) FROM house.n_out_of_reach(%s)", [world.amal])
            assert cursor.fetchone() == (0,)


def test_as_data_in_her_language(world: World, together: Sits) -> None:  # noqa: F811
    client = together()
    assert "checked" not in client.get(f"{FILE}c/").content.decode()  # nothing is ticked before she does it
    answer = copied(client, "data")
    assert answer["Content-Disposition"] == f'attachment; filename="notes-{server_clock():%Y-%m}.json"'
    assert (answer["Content-Type"], answer["Cache-Control"]) == ("application/json", "no-store")
    data = json.loads(answer.content)
    assert (data["format"], data["language"], data["made_on"]) == ("notes/1", "bn", today().isoformat())
    parts = {one["part"]: one["entries"] for one in data["parts"]}
    assert set(parts) >= {"card", "identity", "place", "plan"} and "counselling" not in parts
    fields = {one["name"]: one for entry in parts["plan"] if entry["kind"] == "plans.words" for one in entry["fields"]}
    assert fields["text"]["value"] == "আমি স্কুলে ফিরতে চাই।" and fields["text"]["language"] == "bn"
    stay = next(entry for entry in parts["place"] if entry["kind"] == "cases.stay")
    days = next(one["value"] for one in stay["fields"] if one["name"] == "days")
    assert days == [(today() - timedelta(days=190)).isoformat(), None]
    assert data["who_may_see"] and data["who_looked"] and data["left_out"]


def test_only_what_she_ticked(together: Sits) -> None:  # noqa: F811
    data = json.loads(copied(together(), "data", "8", "may").content)
    assert [one["part"] for one in data["parts"]] == ["plan"]
    assert data["who_may_see"] and data["who_looked"] is None


@pytest.mark.parametrize("given", [[], ["32"], ["nonsense"], ["1023"]])
def test_what_was_not_offered_is_not_taken(together: Sits, given: list[str]) -> None:  # noqa: F811
    client = together()
    assert client.post(f"{FILE}c/", {"parts": given}).status_code == 422 and KEY not in client.session
    assert client.get(f"{FILE}d/")["Location"] == f"{FILE}c/"
    assert client.post(f"{FILE}p/", {"form": "paper"})["Location"] == f"{FILE}c/"


def test_on_paper_on_a4_with_nothing_of_hers_on_the_first_page(together: Sits) -> None:  # noqa: F811
    answer = copied(together(), "paper")
    assert answer["Content-Disposition"] == f'inline; filename="notes-{server_clock():%Y-%m}.pdf"'
    made = pikepdf.open(io.BytesIO(answer.content))
    sizes = {tuple(round(float(side) / 72 * 25.4) for side in list(page.mediabox)[2:]) for page in made.pages}
    assert sizes == {(210, 297)} and len(made.pages) > 3
    assert str(made.docinfo["/Title"]) == "আমার খাতা" and str(made.Root.Lang) == "bn"
    assert not [page for page in made.pages if page.get_images()]  # no sign of ours
    assert made.Root.MarkInfo.Marked


def test_nothing_of_hers_is_set_before_the_first_part(
    together: Sits, monkeypatch: pytest.MonkeyPatch  # noqa: F811
) -> None:
    sent: list[dict[str, Any]] = []
    monkeypatch.setattr(press, "printed", lambda it, paper: sent.append(it) or b"%PDF-")
    copied(together(), "paper")
    first = str({name: sent[0][name] for name in ("title", "opening")})
    assert "Amal" not in first and "CWC/12" not in first and "Amalika" in str(sent[0]["parts"])


@pytest.mark.parametrize("language", ["en", "bn", "hi", "mr"])
def test_the_press_takes_an_empty_and_a_strange_file(language: str) -> None:
    """Marks of markup and signs no font draws are words like others."""
    odd = {"label": "#x", "text": '*"]$ #image("a.png") <b>', "language": language}
    groups = [{"heading": "", "entries": [{"day": "", "said": [odd]}]}]
    it = {"language": language, "title": "N", "opening": ["a"], "left": {"heading": "L", "lines": []},
          "parts": [{"heading": "P", "groups": groups}]}  # fmt: skip
    assert len(pikepdf.open(io.BytesIO(child.printed(it, child.FILE))).pages) == 4


def test_that_it_was_handed_out_is_written_down_once_for_each_form(world: World, together: Sits) -> None:  # noqa: F811
    client = together()
    copied(client, "paper", "8")
    client.post(f"{FILE}p/", {"form": "paper"})
    client.post(f"{FILE}p/", {"form": "data"})
    with opened(world.bea, "test.read", writes=False), connection.cursor() as cursor:
        cursor.execute(
            "SELECT actor, survivor, section, purpose FROM kernel_journal WHERE act = 'file.copy' AND outcome = 'done'"
        )
        assert cursor.fetchall() == [(idea("bea"), world.amal, int(Section.PLAN), "sit_together")] * 2
    assert set(client.session[KEY]) == {"talk", "once", "parts"}


def test_a_press_that_fails_leaves_no_trace(
    world: World, together: Sits, monkeypatch: pytest.MonkeyPatch  # noqa: F811
) -> None:
    def fails(it: dict[str, Any], paper: str) -> bytes:
        raise press.NotPrinted

    monkeypatch.setattr(press, "printed", fails)
    answer = copied(together(), "paper", "8")
    assert answer.status_code == 503 and "Amalika" not in answer.content.decode()
    with opened(world.bea, "test.read", writes=False), connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM kernel_journal WHERE act = 'file.copy'")
        assert cursor.fetchone() == (0,)


def test_nobody_has_it_without_her(world: World) -> None:
    """No role holds it; and where one were given it, the rule still asks that they sit together, and with her."""
    run, data = acts()["file.copy"].run, {"parts": ["8"], "form": "data"}
    with pytest.raises(NotHeld):
        run(world.bea, world.amal, data)
    with pytest.raises(NotHeld):
        whole(world.bea, world.amal)
    given = replace(world.bea, acts=world.bea.acts | {"file.copy"})
    with pytest.raises(Refused):
        run(given, world.amal, data)
    with pytest.raises(NotFound):
        run(replace(given, only=uuid4()), world.amal, data)
    with pytest.raises(NotFound):
        whole(at_table(world.bea, uuid4()), world.amal)


def test_what_danger_opened_for_hours_is_handed_to_nobody(world: World) -> None:
    from tests.contracts.noted import DANGER

    acts()["access.break_glass"].run(world.cyr, None, {**DANGER, "code": _code(world)})
    beside = at_table(world.cyr, world.amal)
    with pytest.raises(Refused):
        acts()["file.copy"].run(beside, world.amal, {"parts": ["8"], "form": "data"})
    assert whole(beside, world.amal).groups == ()


def _code(world: World) -> str:
    from saathi.survivors.danger.code import code_of

    return code_of(world.amal)

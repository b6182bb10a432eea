"""Her voice: kept at her table alone, heard by whom she named, gone when she deletes it; and how a service was."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

import pytest
from django.test import Client
from tests.contracts import voiced
from tests.world import World

from saathi.cases.felt.queries import felt
from saathi.config.headers import OFF
from saathi.kernel import groups
from saathi.kernel.access import acts
from saathi.kernel.actor import Actor
from saathi.kernel.errors import Invalid, NotFound, NotHeld, Refused
from saathi.kernel.scope import opened
from saathi.orgs.roles import HER_OWN
from saathi.plans.models import Recording, RecordingPiece
from saathi.plans.recordings.queries import recording, recordings, sound
from saathi.portal.plan.views.voice import MICROPHONE
from saathi.portal.talks import at_table
from saathi.portal.tests.conftest import signed_in, together  # noqa: F401
from saathi.portal.tests.test_nothing_of_staff import strangers

Sits = Callable[..., Client]


def keeps(client: Client, seconds: int = 1) -> str:
    answer = client.post("/n/a/s/", {**voiced.sound(voiced.webm(seconds))})
    assert answer.status_code == 302, answer.content.decode()[-400:]
    return str(answer["Location"])


def test_kept_named_heard_and_deleted(world: World, together: Sits) -> None:  # noqa: F811
    client = together()
    where = keeps(client)
    assert client.get(f"{where}m/").status_code == 404, "nobody is named before she names somebody"
    page = client.get(where).content.decode()
    assert strangers(page) == set() and "<audio" not in page
    client.post(where, {"person": world.bea.id, "may": "yes"})
    heard = client.get(f"{where}m/")
    assert heard["Content-Type"] == "audio/ogg" and heard.content.startswith(b"OggS")
    assert (heard["Cache-Control"], heard["Content-Disposition"]) == ("no-store", "inline")
    assert "<audio" in client.get(where).content.decode()
    assert client.post(f"{where}x/", {"sure": "no"})["Location"] == where
    assert client.post(f"{where}x/", {"sure": "yes"})["Location"] == "/n/a/"
    assert client.get(where).status_code == client.get(f"{where}m/").status_code == 404
    assert recordings(world.bea, world.amal) == []


def test_nothing_of_the_sound_is_left(world: World) -> None:
    made, table = voiced.kept(world), at_table(world.bea, world.amal)
    acts()["recordings.delete"].run(table, made, {})
    with opened(table, "test.left", writes=False):
        row = Recording.objects.get(pk=made)
        pieces = [one.piece.sealed for one in RecordingPiece.objects.filter(recording=made)]
    assert pieces == [b""] and (row.sha256.sealed, row.may_hear) == (b"", [])
    for act in ("recordings.delete", "recordings.name"):
        with pytest.raises(Refused, match="deleted"):
            acts()[act].run(table, made, {"person": world.bea.id, "may": "yes"})


def test_only_those_she_named_hear_it(world: World) -> None:
    made = voiced.kept(world)
    assert sound(world.bea, made).raw.startswith(b"OggS")
    for other in ("gita", "indu", "dia", "cyr", "eli"):
        with pytest.raises(NotFound):
            sound(world.actor(other), made)
    table = at_table(world.bea, world.amal)
    acts()["recordings.name"].run(table, made, {"person": world.bea.id, "may": "no"})
    with pytest.raises(NotFound):
        sound(world.bea, made)


def test_postgresql_gives_the_sound_to_nobody_else(world: World) -> None:
    """Whatever is asked of the tables: Gita holds her plan, and finds no piece of what Bea may hear."""
    made, table = voiced.kept(world), at_table(world.bea, world.amal)

    def pieces(actor: Actor) -> int:
        with opened(actor, "test.heard", writes=False):
            return RecordingPiece.objects.filter(recording=made).count()

    assert [pieces(one) for one in (world.bea, world.gita, world.indu, world.dia)] == [1, 0, 0, 0]
    acts()["recordings.name"].run(table, made, {"person": world.bea.id, "may": "no"})
    assert pieces(world.bea) == 0
    acts()["recordings.delete"].run(table, made, {})


def test_whoever_works_with_her_can_be_named_and_nobody_else(world: World) -> None:
    made, table = voiced.kept(world), at_table(world.bea, world.amal)
    ears = {ear.person for ear in recording(table, made).ears}
    assert world.bea.id in ears and world.eli.id not in ears
    with pytest.raises(Refused, match="works with you"):
        acts()["recordings.name"].run(table, made, {"person": world.eli.id, "may": "yes"})


@pytest.mark.parametrize("act", ["recordings.keep", "recordings.name", "recordings.delete", "services.answer"])
def test_only_at_her_table(world: World, act: str) -> None:
    """A worker who held it anyway is refused by the rule."""
    forged = replace(world.bea, acts=world.bea.acts | HER_OWN)
    on: dict[str, Callable[[], UUID]] = {
        "recordings.keep": lambda: world.amal,
        "services.answer": lambda: voiced.service(world),
    }
    target = on.get(act, lambda: voiced.kept(world))()
    data = {"language": "bn", "person": world.bea.id, "may": "yes", "felt": "3"}
    with pytest.raises(Refused) as refused:
        acts()[act].run(forged, target, data, files=voiced.sound())
    assert not isinstance(refused.value, NotHeld)


def test_longer_than_two_minutes_or_no_voice_is_said_on_the_page(world: World, together: Sits) -> None:  # noqa: F811
    client = together()
    for raw in (voiced.webm(125), b"%PDF-1.7 no voice", b"x" * (3 << 20)):
        answer = client.post("/n/a/s/", voiced.sound(raw))
        assert answer.status_code == 422 and 'role="alert"' in answer.content.decode()
    with pytest.raises(Invalid):
        acts()["recordings.keep"].run(at_table(world.bea, world.amal), world.amal, {"language": "bn"})
    assert recordings(world.bea, world.amal) == []


def test_the_microphone_is_opened_on_one_page(together: Sits) -> None:  # noqa: F811
    client = together()
    assert client.get("/n/a/s/")["Permissions-Policy"] == MICROPHONE
    assert client.get("/n/a/")["Permissions-Policy"].count("microphone=()") == 1
    opened = {one.partition("=")[0] for one in MICROPHONE.split(", ") if not one.endswith("=()")}
    assert opened == {"microphone"}
    assert {one.partition("=")[0] for one in MICROPHONE.split(", ")} == set(OFF.split())


def test_how_a_service_was_is_counted_once_in_a_talk(
    world: World, together: Sits, monkeypatch: pytest.MonkeyPatch  # noqa: F811
) -> None:
    counted: list[tuple[str, int]] = []
    monkeypatch.setattr(groups, "answer", lambda question, value: counted.append((question, value)))
    service, client = voiced.service(world), together()
    where = f"/n/a/h/{service}/"
    page = client.get(where).content.decode()
    assert strangers(page) == set() and page.count('name="felt"') == 9
    for value in ("5", "1"):
        assert client.post(where, {"felt": value})["Location"] == "/n/a/h/"
    assert counted == [("service_legal", 5)]
    assert client.post(where, {"felt": "9"})["Location"] == where
    assert client.get(f"/n/a/h/{world.stay}/").status_code == 404


def test_a_count_of_services_is_taken_by_the_database(world: World) -> None:
    """No group is shown of one answer."""
    acts()["services.answer"].run(at_table(world.bea, world.amal), voiced.service(world), {"felt": "4"})
    assert felt(world.indu) == {}
    with pytest.raises(NotHeld):
        felt(world.bea)


def test_a_service_that_did_not_happen_is_not_answered(world: World) -> None:
    planned = acts()["services.record"].run(
        world.bea, world.amal, {"lane": "legal", "on": voiced.today(), "state": "asked"}
    )
    with pytest.raises(Refused, match="what happened here"):
        acts()["services.answer"].run(at_table(world.bea, world.amal), planned, {"felt": "4"})

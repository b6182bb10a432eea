"""She wants her file erased: two people seal it, nobody reads it, keys are destroyed on the day, a ledger says so."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.db import DatabaseError, connection, transaction
from django.test import Client
from tests.contracts.test_catalogue import tables_with_a_survivor
from tests.contracts.wronged import ERASE, wanted
from tests.world import World, idea

from saathi.herfile.erasures.queries import erasure, erasures
from saathi.herfile.jobs import SHREDS, shred
from saathi.herfile.law import kept_until
from saathi.herfile.models import Ledger
from saathi.kernel.access import acts
from saathi.kernel.clock import today
from saathi.kernel.errors import NotFound, NotHeld, Refused
from saathi.kernel.scope import opened
from saathi.portal.talks import at_table
from saathi.portal.tests.conftest import signed_in, together  # noqa: F401
from saathi.survivors.queries import card
from saathi.vault import erased, holding, recovery

Sits = Callable[..., Client]
ASKS = "/n/d/m/e/"


@pytest.fixture(autouse=True)
def outside(tmp_path: Path, settings: Any, world: World) -> Iterator[dict[str, Any]]:
    """Two people who open together what is sealed, and a ledger of this test alone. The keys stay where they are."""
    card(world.bea, world.amal)  # the vault has read its keys from the home of the run
    settings.SAATHI_HOME = tmp_path
    yield {name: identity(tmp_path, recovery.add(tmp_path / "recovery", name)) for name in ("asha", "bandhu")}


def identity(folder: Path, text: str) -> Any:
    (folder / "identity").write_text(text)
    return recovery.read_identity(folder / "identity")


def run(act: str, who: Any, target: UUID | None, **data: Any) -> Any:
    return acts()[act].run(who, target, data)


def sealed(world: World) -> UUID:
    """Bea prepared it, Indu sealed it."""
    one = wanted(world)
    run("erasures.prepare", world.bea, one, law_keeps="none")
    run("erasures.seal", world.indu, one)
    return one


def raw(query: str, *values: Any) -> list[tuple[Any, ...]]:
    """As the web role, whoever the open scope says acts."""
    with connection.cursor() as cursor:
        cursor.execute(query, list(values))
        return list(cursor.fetchall())


def seen(actor: Any, table: str, column: str, survivor: UUID) -> int:
    with opened(actor, "test.count", writes=False), connection.cursor() as cursor:
        cursor.execute(f"SELECT count(*) FROM {table} WHERE {column} = %s", [survivor])
        (n,) = cursor.fetchone()
        return int(n)


def test_she_asks_and_takes_it_back(world: World, together: Sits) -> None:  # noqa: F811
    client = together()
    assert client.post(ASKS, {"her_words": "সব মুছে দিন।"})["Location"] == ASKS
    page = client.get(ASKS).content.decode()
    assert "সব মুছে দিন।" in page and 'name="her_words"' not in page  # asked once
    found = erasure(world.bea, world.amal).wanted
    assert found is not None and found.due_on == today() + timedelta(days=30) and found.is_open
    assert client.post(f"{ASKS}x/")["Location"] == ASKS
    found = erasure(world.bea, world.amal).wanted
    assert found is not None and found.answer == "taken_back"
    assert card(world.bea, world.amal)


def test_two_people_and_never_the_same(world: World) -> None:
    one = wanted(world)
    with pytest.raises(Refused):  # nobody has prepared it
        run("erasures.seal", world.indu, one)
    run("erasures.prepare", world.bea, one, law_keeps="none")
    with pytest.raises(Refused):
        run("erasures.seal", world.bea, one)
    with pytest.raises(Refused):  # she has not shown who she is
        run("erasures.seal", replace(world.indu, second_step_at=None), one)
    with pytest.raises(Refused):  # another organisation
        run("erasures.seal", world.dia, one)
    assert card(world.bea, world.amal)


def test_the_law_and_an_order_say_until_when(world: World) -> None:
    one, far = wanted(world), today() + timedelta(days=700)
    run("erasures.prepare", world.bea, one, law_keeps="none")
    asked = erasure(world.bea, world.amal).wanted
    assert asked is not None and asked.shred_on == kept_until("IN", today()) == today() + timedelta(days=365)
    assert kept_until("BD", today()) == today() + timedelta(days=30)
    run("erasures.prepare", world.bea, one, law_keeps="order", until_on=far)
    asked = erasure(world.bea, world.amal).wanted
    assert asked is not None and asked.shred_on == far


def test_a_no_has_its_reason_and_she_reads_it(world: World, together: Sits) -> None:  # noqa: F811
    one = wanted(world)
    run("erasures.keep", world.indu, one, reason="The court has asked for it until March.")
    assert "The court has asked" in together().get(ASKS).content.decode()
    with pytest.raises(Refused):
        run("erasures.prepare", world.bea, one, law_keeps="none")


def test_once_sealed_no_row_no_key_and_nobody_sees_her(world: World) -> None:
    sealed(world)
    for name in ("bea", "indu", "gita", "dia"):
        with pytest.raises(NotFound):
            card(world.actor(name), world.amal)
    tables = tables_with_a_survivor()
    del tables["kernel_journal"]  # what somebody did herself stays hers to see: ids and days, no word
    for table, column in tables.items():
        if raw("SELECT has_table_privilege('saathi_app', %s, 'SELECT')", table) == [(True,)]:
            counts = [seen(world.actor(who), table, column, world.amal) for who in ("bea", "mina", "dia")]
            assert counts == [0, 0, 0], table
    with opened(world.bea, "test.count", writes=False):
        assert raw("SELECT count(*) FROM vault.wrap") == [(0,)]


def test_no_other_way_leads_back(world: World) -> None:
    """Neither danger to life, nor a new access row of anybody."""
    from saathi.survivors.danger.code import code_of

    sealed(world)
    with pytest.raises((Refused, NotFound)):
        run("access.break_glass", world.cyr, None, danger="self_harm", words="x", code=code_of(world.amal))
    grant = "SELECT house.grant_access(%s, %s, %s, %s, 1, 'consent', now() + interval '1 day', NULL)"
    with (
        opened(world.bea, "test.write", writes=False),
        pytest.raises(DatabaseError, match="access refused"),
        transaction.atomic(),
    ):
        raw(grant, uuid4(), world.amal, idea("bea"), idea("asha"))


def test_what_is_kept_opens_for_two_outside_and_never_for_one(
    world: World, outside: dict[str, Any], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    kept: list[bytes] = []
    made = holding.enclosed
    monkeypatch.setattr(holding, "enclosed", lambda wraps, named: kept.append(made(wraps, named)) or kept[-1])
    sealed(world)
    rows = holding.opened(kept[0], outside)
    assert {UUID(row["access"]["survivor"]) for row in rows} == {world.amal}
    assert all(row["keys"] for row in rows) and idea("dia") in {UUID(row["access"]["subject"]) for row in rows}
    stranger = identity(tmp_path, recovery.add(tmp_path / "elsewhere", "somebody"))
    for wrong in ("asha", "bandhu"):
        with pytest.raises(recovery.NoRecovery):
            holding.opened(kept[0], {**outside, wrong: stranger})


def test_without_two_people_outside_nothing_is_sealed(world: World, tmp_path: Path) -> None:
    (tmp_path / "recovery" / "asha.txt").unlink()
    one = wanted(world)
    run("erasures.prepare", world.bea, one, law_keeps="none")
    with pytest.raises(Refused):
        run("erasures.seal", world.indu, one)
    assert card(world.bea, world.amal) and not (tmp_path / "erasures.log").exists()


def test_not_a_day_before(world: World) -> None:
    sealed(world)
    shred(0)
    assert {one.what for one in erasures(world.bea).ledger} == {"sealed"}


def test_on_its_day_the_keys_are_gone(world: World, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("saathi.herfile.erasures.forms.kept_until", lambda country, sealed_on: sealed_on)
    one = sealed(world)
    shred(0)
    lines = erasures(world.bea).ledger
    assert {line.what for line in lines} == {"sealed", "shredded"} and all(line.n > 10 for line in lines)
    assert [line["what"] for line in erased.read(tmp_path / "erasures.log")] == ["sealed", "shredded"]
    with opened(SHREDS, "test.shred", writes=False):
        assert raw("SELECT house.shred_due()") == [([],)]  # nothing is held any more
        assert {line["erasure"] for line in holding.erased()} == {str(one)}
        last = "SELECT shown FROM kernel_journal WHERE act = 'erasures.shred' ORDER BY seq DESC LIMIT 1"
        assert raw(last) == [
            ([world.amal],)
        ]


def test_the_ledger_says_kinds_numbers_days_and_nothing_else(world: World) -> None:
    sealed(world)
    with opened(world.bea, "test.read", writes=False):
        rows = list(Ledger.objects.filter(organisation=world.asha))
    assert {row.section for row in rows} >= {1, 2, 4, 8, 32} and {row.what for row in rows} == {"sealed"}
    assert {field.name for field in Ledger._meta.fields} == {
        "id", "whose", "erasure", "organisation", "what", "section", "n", "law", "at", "until_on",
    }  # fmt: skip
    assert erasures(world.pia).ledger == ()  # another organisation's


def test_it_stands_outside_of_the_database_too(world: World, tmp_path: Path) -> None:
    one = sealed(world)
    file = tmp_path / "erasures.log"
    (line,) = erased.read(file)
    assert (line["what"], line["erasure"], line["whose"]) == ("sealed", str(one), str(world.amal))
    assert file.stat().st_mode & 0o777 == 0o600 and "Amal" not in file.read_text()
    file.write_text(file.read_text() + '{"what": "seal')  # a crash amid a line
    with opened(SHREDS, "test.lines", writes=False):
        lines = holding.erased()
    assert erased.bring_up(lines) == 0
    file.unlink()
    assert erased.bring_up(lines) == 1 and len(erased.read(file)) == 1
    assert json.loads(file.read_text())["whose"] == str(world.amal)
    file.write_text('{"what": "else"}\n')
    with pytest.raises(ValueError, match="no ledger"):
        erased.read(file)


def test_what_is_shredded_counts_more_than_what_is_sealed() -> None:
    first, second = {"whose": "a", "what": "sealed"}, {"whose": "a", "what": "shredded"}
    other = {"whose": "b", "what": "sealed"}
    assert list(erased.last([first, other, second])) == [second, other]


def test_the_list_says_who_waits_and_no_name_of_what_is_gone(world: World, signed_in: Sits) -> None:  # noqa: F811
    one = wanted(world)
    client = signed_in("indu")
    assert "Amal" in client.get("/people/erased/").content.decode()
    her = f"/people/{world.amal}/"
    assert f"{her}erasures/{one}/prepare/" in client.get(f"{her}corrections/").content.decode()
    run("erasures.prepare", world.bea, one, law_keeps="none")
    run("erasures.seal", world.indu, one)
    page = client.get("/people/erased/").content.decode()
    assert "Amal" not in page and str(world.amal) not in page and "Sealed" in page
    assert client.get(her).status_code == 404


def test_nobody_asks_for_it_without_her(world: World) -> None:
    act = acts()["erasures.ask"].run
    with pytest.raises(NotHeld):
        act(world.bea, world.amal, ERASE)
    given = replace(world.bea, acts=world.bea.acts | {"erasures.ask", "erasures.take_back"})
    with pytest.raises(Refused):
        act(given, world.amal, ERASE)
    with pytest.raises(Refused):
        run("erasures.take_back", given, wanted(world))
    with pytest.raises(Refused):  # once
        act(at_table(world.bea, world.amal), world.amal, ERASE)
    with pytest.raises(NotFound):
        act(replace(given, only=uuid4()), world.amal, ERASE)


def test_the_system_alone_shreds(world: World) -> None:
    sealed(world)
    with pytest.raises(NotHeld):
        run("erasures.shred", world.indu, None)
    with (
        opened(world.indu, "test.write", writes=False),
        pytest.raises(DatabaseError, match="access refused"),
        transaction.atomic(),
    ):
        raw("SELECT house.shred_due()")
    with pytest.raises(DatabaseError, match="permission denied"), transaction.atomic():
        raw("SELECT vault.shred(%s, %s, %s, 'none', now(), current_date)", uuid4(), world.amal, world.asha)

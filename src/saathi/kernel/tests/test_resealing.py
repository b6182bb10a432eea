"""A sealed column moves to another section: afterwards the old key opens nothing of it. Done as the owner of the
tables, as a migration does it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from uuid import UUID, uuid4

import pytest
from conftest import become
from django.db import connection, transaction
from tests.world import small_world

from saathi.kernel import scope
from saathi.kernel.actor import Actor
from saathi.kernel.errors import Closed, Tampered
from saathi.kernel.records import cipher
from saathi.kernel.resealing import _field, _row, reseal
from saathi.kernel.sections import Section

TABLE, NOBODY = "kernel_words_of_a_test", uuid4()
_MADE = f"""
CREATE TABLE {TABLE} (id uuid PRIMARY KEY, survivor_id uuid NOT NULL, words bytea NOT NULL);
ALTER TABLE {TABLE} ENABLE ROW LEVEL SECURITY;
ALTER TABLE {TABLE} FORCE ROW LEVEL SECURITY;
CREATE FUNCTION pg_temp.stays() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'it stays'; END $$;
CREATE TRIGGER stays BEFORE UPDATE ON {TABLE} FOR EACH ROW EXECUTE FUNCTION pg_temp.stays();
"""


@pytest.fixture
def amal(django_db_setup: None, django_db_blocker: Any) -> Iterator[UUID]:
    """Inside a transaction of the owner that leaves nothing."""
    with django_db_blocker.unblock():
        her = small_world().amal
        become("owner")
        with transaction.atomic():
            yield her
            transaction.set_rollback(True)
        become("app")


def sealed(row: UUID, her: UUID, section: Section, plain: bytes) -> bytes:
    with _all_keys(), scope.opened(Actor.system(frozenset()), "test.seal", writes=False):
        return cipher().seal(_field("words", section), _row(TABLE, row, her), plain)


def opens(row: UUID, her: UUID, section: Section, cell: bytes) -> bytes:
    with _all_keys(), scope.opened(Actor.system(frozenset()), "test.open", writes=False):
        return cipher().open(_field("words", section), _row(TABLE, row, her), cell)


class _all_keys:
    """As the migration: nothing is forced on the owner for a moment."""

    def __enter__(self) -> None:
        run("ALTER TABLE kernel_access NO FORCE ROW LEVEL SECURITY; ALTER TABLE vault.wrap NO FORCE ROW LEVEL SECURITY")

    def __exit__(self, *_error: object) -> None:
        run("ALTER TABLE kernel_access FORCE ROW LEVEL SECURITY; ALTER TABLE vault.wrap FORCE ROW LEVEL SECURITY")


def run(statement: str, values: list[Any] | None = None) -> list[Any]:
    with connection.cursor() as cursor:
        cursor.execute(statement, values)
        return cursor.fetchall() if cursor.description else []


def test_what_was_under_the_card_opens_with_the_plan_alone(amal: UUID) -> None:
    run(_MADE)
    hers, empty, lost = uuid4(), uuid4(), uuid4()
    run(f"ALTER TABLE {TABLE} NO FORCE ROW LEVEL SECURITY")
    for row, whose, cell in ((hers, amal, sealed(hers, amal, Section.CARD, "আমি যাব।".encode())), (empty, amal, b""),
                             (lost, NOBODY, b"\x01 sealed for somebody whose keys are gone")):  # fmt: skip
        run(f"INSERT INTO {TABLE} VALUES (%s, %s, %s)", [row, whose, cell])
    run(f"ALTER TABLE {TABLE} FORCE ROW LEVEL SECURITY")

    assert reseal(TABLE, "words", Section.CARD, Section.PLAN) == 1

    run(f"ALTER TABLE {TABLE} NO FORCE ROW LEVEL SECURITY")
    now = {row: bytes(words) for row, words in run(f"SELECT id, words FROM {TABLE}")}
    assert opens(hers, amal, Section.PLAN, now[hers]).decode() == "আমি যাব।"
    with pytest.raises(Tampered):
        opens(hers, amal, Section.CARD, now[hers])
    assert now[empty] == b"" and now[lost].endswith(b"gone")


def test_every_wall_stands_again_afterwards(amal: UUID) -> None:
    run(_MADE)
    reseal(TABLE, "words", Section.CARD, Section.PLAN)
    forced = run("SELECT bool_and(relforcerowsecurity) FROM pg_class WHERE oid = ANY (%s::regclass[])",
                 [[TABLE, "kernel_access", "vault.wrap"]])  # fmt: skip
    assert forced == [(True,)]
    assert run("SELECT tgenabled FROM pg_trigger WHERE tgrelid = %s::regclass", [TABLE]) == [("O",)]
    row = uuid4()
    with pytest.raises(Closed), scope.opened(Actor.system(frozenset()), "test.open", writes=False):
        cipher().open(_field("words", Section.CARD), _row(TABLE, row, amal), b"\x01" + bytes(40))

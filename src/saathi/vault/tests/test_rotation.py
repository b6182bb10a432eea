"""New keys after a withdrawal, for an organisation and for the root."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.db import ProgrammingError, connection, transaction

from saathi.kernel import scope
from saathi.kernel.sections import Section
from saathi.vault import keys

from .machines import CANARY, MAKE, READ, Machine

PLAN = Section.PLAN


def ring(actor: Any, survivor: Any, section: Section = PLAN) -> list[bytes]:
    with scope.opened(actor, "test.read", writes=False):
        return [key.key for key in keys.keys_of(survivor, section)]


@pytest.mark.django_db
def test_what_is_written_after_a_withdrawal_is_closed_to_a_key_that_left(world: Any) -> None:
    from saathi.survivors.actions import withdraw_consent

    bea, gita, dia = world.bea, world.gita, world.dia
    left, before, health = ring(dia, world.amal), ring(bea, world.amal), ring(gita, world.amal, Section.HEALTH)
    assert left == before
    withdraw_consent(bea, world.consent, {})
    after = ring(bea, world.amal)
    assert after[: len(before)] == before and len(after) == len(before) + 1 and after[-1] not in left
    assert ring(gita, world.amal, Section.HEALTH) == health  # Dia never had it
    assert ring(gita, world.amal, Section.CARD) == ring(bea, world.amal, Section.CARD)


@pytest.mark.django_db
def test_renewal_reaches_every_wrap_that_remains_and_old_cells_still_open(world: Any) -> None:
    from saathi.identities.models import Particular

    with scope.opened(world.bea, "test.renew", writes=True):
        assert keys.renew(world.amal, Section.IDENTITY) >= 1
        row = Particular.objects.get(kind="legal_name")
        assert row.value.read() == "Amalika Invented"
        row.value = "Another Invented"
        row.save()
        newest = keys.keys_of(world.amal, Section.IDENTITY)[-1]
        assert row.value.sealed[1:5] == newest.id and newest.generation == 2
    with scope.opened(world.bea, "test.read", writes=False):
        assert Particular.objects.get(kind="legal_name").value.read() == "Another Invented"


def refused(query: str, *values: Any) -> None:
    with pytest.raises(ProgrammingError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(query, values)


@pytest.mark.django_db
def test_only_a_holder_may_renew_and_only_what_she_holds(world: Any) -> None:
    with scope.opened(world.bea, "test.read", writes=False), connection.cursor() as cursor:
        cursor.execute("SELECT access, kek FROM vault.remaining(%s, %s)", [world.amal, int(PLAN)])
        access, kek = cursor.fetchall()[0]
    entry = bytes([PLAN.bit_length(), 9]) + bytes(60)
    health = bytes([Section.HEALTH.bit_length(), 9]) + bytes(60)
    with scope.opened(world.eli, "test.read", writes=False):
        refused("SELECT vault.remaining(%s, %s)", world.amal, int(PLAN))
        refused("SELECT vault.replace(%s, %s, %s)", access, kek, entry)
    with scope.opened(world.dia, "test.read", writes=False):
        refused("SELECT vault.remaining(%s, %s)", world.amal, int(Section.HEALTH))
        refused("SELECT vault.replace(%s, %s, %s)", access, kek, health)
        refused("SELECT vault.replace(%s, %s, %s)", access, kek, entry[:-1])
        refused("SELECT vault.replace(%s, %s, %s)", access, kek + 1, entry)
    for query in ("SELECT vault.wrapped_under(%s, 9, 9)", "SELECT vault.rewrap(%s, 1, 1, '')"):
        refused(query, world.asha)
    refused("SELECT vault.rewrap_organisation(%s, 1, '')", world.asha)
    refused("UPDATE vault.wrap SET keys = '' WHERE access = %s", access)


@pytest.fixture(scope="module")
def machine() -> Iterator[Machine]:
    made = Machine()
    made.lay()
    made.script(MAKE)
    yield made
    made.erase()


@pytest.mark.slow
def test_organisations_and_root_rotate_and_everything_still_opens(machine: Machine) -> None:
    wraps = machine.rows("SELECT access, keys FROM vault.wrap ORDER BY 1")
    machine.saathi("rotate", "organisation", "--all")
    assert machine.rows("SELECT DISTINCT kek FROM vault.wrap") == [(2,)]
    again = machine.rows("SELECT access, keys FROM vault.wrap ORDER BY 1")
    assert [row[0] for row in again] == [row[0] for row in wraps]
    assert not {row[1] for row in again} & {row[1] for row in wraps}
    assert CANARY in machine.script(READ)
    machine.saathi("rotate", "root")
    assert machine.rows("SELECT DISTINCT get_byte(wrapped, 0) FROM vault.kek") == [(2,)]
    assert CANARY in machine.script(READ)
    assert {path.name for path in (machine.home / "keys").glob("root-*.key")} == {"root-1.key", "root-2.key"}
    (organisation,) = machine.rows(
        "SELECT organisation::text FROM vault.wrap w JOIN kernel_access a ON a.id = w.access LIMIT 1"
    )
    machine.saathi("rotate", "organisation", str(organisation[0]))
    assert CANARY in machine.script(READ)
    assert "There is no organisation" in machine.saathi(
        "rotate", "organisation", "00000000-0000-0000-0000-00000000dead", rc=1
    )

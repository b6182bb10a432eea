"""Cells and wraps in the hands of somebody who holds the database: anything moved or changed stays closed."""

from typing import Any
from uuid import uuid4

import pytest

from saathi.kernel.errors import Tampered
from saathi.kernel.sections import Section
from saathi.vault import cells, keys
from saathi.vault.keyring import InstallationKeyring


@pytest.fixture
def key() -> keys.SectionKey:
    return keys.section_key(bytes(range(32)), 1)


def sealed(key: keys.SectionKey, plain: bytes = b"an invented name") -> tuple[bytes, bytes]:
    aad = cells.label("table_a", "column_a", uuid4(), uuid4())
    return cells.seal_with(key.cipher, key.id, plain, aad), aad


def test_a_flipped_bit_anywhere_in_what_is_opened_is_found(key: keys.SectionKey) -> None:
    cell, aad = sealed(key)
    found = 0
    for place in [0, *range(5, len(cell))]:  # 1 to 4 name the key, see below
        for bit in range(8):
            changed = bytearray(cell)
            changed[place] ^= 1 << bit
            with pytest.raises(Tampered):
                cells.open_with(key.cipher, bytes(changed), aad)
            found += 1
    assert found == (len(cell) - 4) * 8 and cells.open_with(key.cipher, cell, aad) == b"an invented name"


@pytest.mark.parametrize("length", range(0, 65, 1))
def test_a_cut_cell_is_found(key: keys.SectionKey, length: int) -> None:
    cell, aad = sealed(key)
    assert len(cell) > 64
    with pytest.raises(Tampered):
        cells.open_with(key.cipher, cell[:length], aad)


@pytest.mark.parametrize("moved", ["table", "column", "row", "survivor"])
def test_a_cell_opens_only_where_it_was_sealed(key: keys.SectionKey, moved: str) -> None:
    place: dict[str, Any] = {"table": "table_a", "column": "column_a", "row": uuid4(), "survivor": uuid4()}
    cell = cells.seal_with(key.cipher, key.id, b"x", cells.label(**place))
    other = {**place, moved: "other" if moved in ("table", "column") else uuid4()}
    with pytest.raises(Tampered):
        cells.open_with(key.cipher, cell, cells.label(**other))


def test_no_nonce_comes_twice(key: keys.SectionKey) -> None:
    aad = b"same"
    nonces = {cells.seal_with(key.cipher, key.id, b"same", aad)[5:17] for _ in range(20_000)}
    assert len(nonces) == 20_000


@pytest.mark.django_db
class TestWithAWorld:
    """Through the fields of records, as the rooms read them."""

    def test_every_byte_of_a_stored_cell(self, world: Any) -> None:
        with opened(world.bea) as row:
            cell, field = bytes(row.value.sealed), type(row)._meta.get_field("value")
            assert row.value.read() == "Amalika Invented"
            for place in range(len(cell)):
                changed = bytearray(cell)
                changed[place] ^= 0x40
                with pytest.raises(Tampered):
                    cells.Cells().open(field, row, bytes(changed))

    def test_every_byte_of_a_cell_of_the_installation(self, world: Any) -> None:
        keyring = InstallationKeyring()
        cell = keyring.seal("test", b"an invented name")
        assert keyring.open("test", cell) == b"an invented name"
        for place in range(len(cell)):
            changed = bytearray(cell)
            changed[place] ^= 0x40
            with pytest.raises(Tampered):
                keyring.open("test", bytes(changed))
        with pytest.raises(Tampered):
            keyring.open("other", cell)

    def test_a_cell_of_another_section_or_person_names_a_key_that_is_not_hers(self, world: Any) -> None:
        with opened(world.bea) as row:
            field = type(row)._meta.get_field("value")
            card = keys.keys_of(row.survivor_id, Section.CARD)[-1]
            changed = row.value.sealed[:1] + card.id + row.value.sealed[5:]
            with pytest.raises(Tampered):
                cells.Cells().open(field, row, changed)
            row.pk = uuid4()
            with pytest.raises(Tampered):
                cells.Cells().open(field, row, row.value.sealed)

    def test_a_wrap_moved_to_another_person_organisation_or_section_does_not_open(self, world: Any) -> None:
        with opened(world.bea) as row:
            asha, section = world.asha, Section.IDENTITY
            held = keys.keys_of(row.survivor_id, section)
            version, wrap = keys.pack(row.survivor_id, asha, [(section, held[-1])])
            assert keys.unpack(row.survivor_id, asha, version, wrap, section)[0].key == held[-1].key
            for survivor, organisation in ((uuid4(), asha), (row.survivor_id, world.bandhu)):
                with pytest.raises(Tampered):
                    keys.unpack(survivor, organisation, keys.organisation_key(organisation)[0], wrap, section)
            other = bytes([Section.HEALTH.bit_length()]) + wrap[1:]
            with pytest.raises(Tampered):
                keys.unpack(row.survivor_id, asha, version, other, Section.HEALTH)
            for place in range(2, len(wrap)):
                changed = bytearray(wrap)
                changed[place] ^= 1
                with pytest.raises(Tampered):
                    keys.unpack(row.survivor_id, asha, version, bytes(changed), section)


def opened(actor: Any) -> Any:
    """Amal's legal name, in an open query of this actor."""
    from contextlib import contextmanager

    from saathi.identities.models import Particular
    from saathi.kernel import scope

    @contextmanager
    def reading() -> Any:
        with scope.opened(actor, "test.read", writes=False):
            yield Particular.objects.filter(kind="legal_name").first()

    return reading()

"""A full cycle: an installation with canaries in its cells, backed up, restored on an empty machine, opened again."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from .machines import CANARY, MAKE, READ, Machine

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def old() -> Iterator[Machine]:
    machine = Machine()
    machine.lay()
    machine.script(MAKE)
    machine.seal()
    yield machine
    machine.erase()


@pytest.fixture(scope="module")
def backup(old: Machine, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("backup")
    assert "Nobody could open this backup" in old.saathi("backup", "--to", str(folder), rc=1)
    said = old.saathi("recovery", "add", "asha")
    identity = folder / "asha.identity"
    identity.write_text("# invented\n" + said.strip().split("\n")[-1] + "\n")
    old.saathi("backup", "--to", str(folder))
    (data,), (keys,) = folder.glob("data-*.age"), folder.glob("keys-*.age")
    return {"data": data, "keys": keys, "identity": identity}


@pytest.fixture
def new() -> Iterator[Machine]:
    machine = Machine()
    yield machine
    machine.erase()


def arguments(backup: dict[str, Path], *names: str) -> list[str]:
    return [word for name in names for word in (f"--{name}", str(backup[name]))]


# Rows, walls and what holds tables together.
COUNTS = """SELECT (SELECT count(*) FROM kernel_journal), (SELECT count(*) FROM kernel_access),
    (SELECT count(*) FROM vault.wrap), (SELECT count(*) FROM pg_class WHERE relforcerowsecurity),
    (SELECT count(*) FROM pg_constraint WHERE contype = 'f')"""


def test_with_keys_everything_opens_and_the_journal_goes_on(
    old: Machine, new: Machine, backup: dict[str, Path]
) -> None:
    assert CANARY in old.script(READ)
    said = new.saathi("restore", *arguments(backup, "data", "keys", "identity"))
    assert "0 faults" in said and "0 waiting" in said, said
    assert new.rows(COUNTS) == old.rows(COUNTS)
    assert CANARY in new.script(READ)
    ((before,),) = new.rows(
        "INSERT INTO kernel_journal (actor_kind, actor, act, outcome) VALUES"
        " ('system', gen_random_uuid(), 'cases.move', 'done') RETURNING (SELECT max(size) FROM kernel_batch)"
    )
    new.seal()
    assert new.rows(f"SELECT max(size) > {before} FROM kernel_batch") == [(True,)]
    assert "The journal is whole." in new.saathi("journal", "verify")


def test_without_keys_no_canary_can_be_read(new: Machine, backup: dict[str, Path]) -> None:
    said = new.saathi("restore", *arguments(backup, "data", "identity"))
    assert "stays closed" in said and "0 faults" in said
    assert new.rows("SELECT count(*) FROM vault.wrap") == [(0,)]
    assert "CLOSED" in new.script(READ)
    assert not new.contains(CANARY)


def test_files_show_nothing_and_open_for_the_right_person_only(
    new: Machine, backup: dict[str, Path], tmp_path: Path
) -> None:
    for name in ("data", "keys"):
        content = backup[name].read_bytes()
        assert content.startswith(b"age-encryption.org/v1") and CANARY.encode() not in content
        assert backup[name].stat().st_mode & 0o777 == 0o600
    from pyrage import x25519

    stranger = tmp_path / "stranger"
    stranger.write_text(str(x25519.Identity.generate()))
    said = new.saathi("restore", *arguments({**backup, "identity": stranger}, "data", "keys", "identity"), rc=1)
    assert "cannot be opened with this identity" in said


def test_a_damaged_backup_leaves_the_target_empty(new: Machine, backup: dict[str, Path], tmp_path: Path) -> None:
    whole = backup["data"].read_bytes()
    damaged = {
        "cut": whole[: len(whole) // 2],
        "flipped amid a table": flipped(whole, len(whole) // 2),
        "flipped at the end": flipped(whole, len(whole) - 40),
        "swapped": backup["keys"].read_bytes(),
    }
    for fault, content in damaged.items():
        changed = tmp_path / "changed.age"
        changed.write_bytes(content)
        new.saathi("restore", *arguments({**backup, "data": changed}, "data", "keys", "identity"), rc=1)
        assert not (new.home / "keys").exists() and not (new.home / "heads").exists(), fault
    # And it can be tried again: a target that was not empty would be refused.
    assert "0 faults" in new.saathi("restore", *arguments(backup, "data", "keys", "identity"))


def flipped(content: bytes, at: int) -> bytes:
    return content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :]


def test_a_target_that_is_not_empty_is_refused(old: Machine, backup: dict[str, Path]) -> None:
    said = old.saathi("restore", *arguments(backup, "data", "keys", "identity"), rc=1)
    assert "is not empty" in said

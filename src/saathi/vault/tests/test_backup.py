"""A full cycle: an installation with canaries in its cells, backed up, restored on an empty machine, opened again."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from psycopg.conninfo import make_conninfo

from saathi.config.folders import state_folder
from saathi.config.postgres import Embedded

pytestmark = pytest.mark.slow
ROOT = Path(__file__).parents[4]
SAATHI = [sys.executable, "-m", "saathi.config.command"]
CANARY = "Amalika Invented"  # the legal name that the small world gives Amal
READ = """
import django
from saathi.config.environment import ground
with ground():
    django.setup()
    from saathi.kernel import scope
    from saathi.kernel.errors import Closed
    from tests.world import _actor, idea
    from saathi.identities.models import Particular
    try:
        bea = _actor("bea")
        with scope.opened(bea, "test.read", writes=False):
            print([row.value.read() for row in Particular.objects.all()])
    except Exception as refusal:
        print("CLOSED", type(refusal).__name__)
"""
MAKE = """
import django
from saathi.config.environment import ground
with ground():
    django.setup()
    from tests.world import make
    make()
"""


class Machine:
    def __init__(self) -> None:
        self.home = Path(tempfile.mkdtemp(prefix="saathi-machine-"))
        self.home.chmod(0o711)

    def environment(self, **more: str) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("SAATHI_", "PYTEST_"))}
        ours = {"SAATHI_HOME": str(self.home), "SAATHI_SECRET": "only-for-tests-" + "z" * 50}
        return {**kept, **ours, "DJANGO_SETTINGS_MODULE": "saathi.config.settings", **more}

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command, env=self.environment(), cwd=ROOT, capture_output=True, text=True, check=False, timeout=180
        )

    def saathi(self, *words: str, rc: int = 0) -> str:
        done = self.run(*SAATHI, *words)
        assert done.returncode == rc, done.stdout + done.stderr
        return done.stdout + done.stderr

    def script(self, text: str) -> str:
        done = self.run(sys.executable, "-c", text)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def seal(self) -> None:
        """One short life of the worker."""
        server = Embedded(self.home)
        server.start()
        try:
            worker = subprocess.Popen(
                [*SAATHI, "worker"], env=self.environment(SAATHI_DATABASE_ROLE="jobs", SAATHI_SUPERVISED="1"), cwd=ROOT,
                stderr=subprocess.DEVNULL,
            )
            with pytest.raises(subprocess.TimeoutExpired):
                worker.wait(6)
            worker.terminate()
            assert worker.wait(20) == 0
        finally:
            server.leave()

    def rows(self, query: str) -> list[tuple[object, ...]]:
        server = Embedded(self.home)
        server.start()
        try:
            with psycopg.connect(make_conninfo(server.admin_dsn, dbname="saathi")) as admin:
                return admin.execute(query).fetchall()
        finally:
            server.leave()

    def contains(self, word: str) -> bool:
        folders = [self.home, state_folder(self.home)]
        files = (path for folder in folders for path in folder.rglob("*") if path.is_file())
        return any(word.encode() in path.read_bytes() for path in files)

    def erase(self) -> None:
        Embedded(self.home).erase()
        shutil.rmtree(self.home, ignore_errors=True)


@pytest.fixture(scope="module")
def old() -> Iterator[Machine]:
    machine = Machine()
    machine.saathi("migrate", "--verbosity=0")
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


COUNTS = "SELECT (SELECT count(*) FROM kernel_journal), (SELECT count(*) FROM kernel_access), (SELECT count(*) FROM vault.wrap)"


def test_with_keys_everything_opens_and_the_journal_goes_on(old: Machine, new: Machine, backup: dict[str, Path]) -> None:
    assert CANARY in old.script(READ)
    said = new.saathi("restore", *arguments(backup, "data", "keys", "identity"))
    assert "0 faults" in said and "0 waiting" in said, said
    assert new.rows(COUNTS) == old.rows(COUNTS)
    forced = "SELECT count(*) FROM pg_class WHERE relforcerowsecurity"
    assert new.rows(forced) == old.rows(forced)
    between = "SELECT count(*) FROM pg_constraint WHERE contype = 'f'"
    assert new.rows(between) == old.rows(between)
    assert CANARY in new.script(READ)
    before = new.rows("SELECT max(batch), max(size) FROM kernel_batch")
    new.rows(
        "INSERT INTO kernel_journal (actor_kind, actor, act, outcome)"
        " VALUES ('system', gen_random_uuid(), 'cases.move', 'done') RETURNING seq"
    )
    new.seal()
    after = new.rows("SELECT max(batch), max(size) FROM kernel_batch")
    assert after[0][1] == before[0][1] + 1, (before, after)  # type: ignore[operator]
    assert "The journal is whole." in new.saathi("journal", "verify")


def test_without_keys_no_canary_can_be_read(new: Machine, backup: dict[str, Path]) -> None:
    said = new.saathi("restore", *arguments(backup, "data", "identity"))
    assert "stays closed" in said and "0 faults" in said
    assert new.rows("SELECT count(*) FROM vault.wrap") == [(0,)]
    assert "CLOSED" in new.script(READ)
    assert not new.contains(CANARY)


def test_files_show_nothing_and_open_for_the_right_person_only(new: Machine, backup: dict[str, Path], tmp_path: Path) -> None:
    for name in ("data", "keys"):
        content = backup[name].read_bytes()
        assert content.startswith(b"age-encryption.org/v1") and CANARY.encode() not in content
        assert backup[name].stat().st_mode & 0o777 == 0o600
    from pyrage import x25519

    stranger = tmp_path / "stranger"
    stranger.write_text(str(x25519.Identity.generate()))
    said = new.saathi("restore", *arguments({**backup, "identity": stranger}, "data", "keys", "identity"), rc=1)
    assert "cannot be opened with this identity" in said


@pytest.mark.parametrize("fault", ["cut", "flipped", "swapped"])
def test_a_damaged_backup_leaves_the_target_empty(new: Machine, backup: dict[str, Path], fault: str, tmp_path: Path) -> None:
    content = bytearray(backup["data"].read_bytes())
    if fault == "cut":
        content = content[: len(content) // 2]
    elif fault == "flipped":
        content[-40] ^= 1
    else:
        content = bytearray(backup["keys"].read_bytes())
    changed = tmp_path / "changed.age"
    changed.write_bytes(bytes(content))
    new.saathi("restore", *arguments({**backup, "data": changed}, "data", "keys", "identity"), rc=1)
    assert not (new.home / "keys").exists() and not (new.home / "heads").exists()
    assert "0 faults" in new.saathi("restore", *arguments(backup, "data", "keys", "identity"))  # and it can be tried again


def test_a_target_that_is_not_empty_is_refused(old: Machine, backup: dict[str, Path]) -> None:
    said = old.saathi("restore", *arguments(backup, "data", "keys", "identity"), rc=1)
    assert "is not empty" in said

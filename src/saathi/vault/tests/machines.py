"""Installations of their own for tests of the vault: a SAATHI_HOME each, used through the command line."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psycopg
from psycopg.conninfo import make_conninfo
from tests.tables import lay

from saathi.config.folders import state_folder
from saathi.config.postgres import Embedded

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


SEALED = "SELECT (SELECT count(*) FROM kernel_journal) = (SELECT coalesce(max(size), 0) FROM kernel_batch)"


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

    def lay(self) -> None:
        lay(self.home, lambda: self.saathi("migrate", "--verbosity=0"))

    def script(self, text: str) -> str:
        done = self.run(sys.executable, "-c", text)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def seal(self) -> None:
        """One short life of the worker: until everything written is sealed."""
        server = Embedded(self.home)
        server.start()
        try:
            worker = subprocess.Popen(
                [*SAATHI, "worker"],
                env=self.environment(SAATHI_DATABASE_ROLE="jobs", SAATHI_SUPERVISED="1"),
                cwd=ROOT,
                stderr=subprocess.DEVNULL,
            )
            while not self.rows(SEALED)[0][0]:
                assert worker.poll() is None
                time.sleep(0.2)
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

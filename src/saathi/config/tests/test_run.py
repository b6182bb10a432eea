"""`saathi run` as a person starts it: an empty folder, a free port, and everything that may be killed killed."""

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psutil
import psycopg
import pytest
from psycopg.conninfo import make_conninfo

from saathi.config.postgres import Embedded

from .servers import folder

pytestmark = pytest.mark.slow
RUN = [sys.executable, "-m", "saathi.config.command", "run"]
WEB = "saathi.config.web"
PATIENCE = 90.0


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def environment(home: Path, port: int, **more: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("SAATHI_", "PYTEST_"))}
    return {**kept, "SAATHI_HOME": str(home), "PORT": str(port), "SAATHI_MODE": "demo", **more}


class Running:
    """One `saathi run` and what a person can see of it."""

    def __init__(self, home: Path) -> None:
        self.home, self.port = home, free_port()
        self.log = (home.parent / f"{home.name}.log").open("w+")
        self.process = subprocess.Popen(
            RUN, env=environment(home, self.port), stdout=self.log, stderr=self.log, start_new_session=True
        )

    def said(self) -> str:
        return Path(self.log.name).read_text()

    def health(self) -> tuple[int, dict[str, Any]]:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/healthz", timeout=5) as answer:
                return answer.status, json.load(answer)
        except urllib.error.HTTPError as refusal:
            with refusal:
                return refusal.code, json.load(refusal)
        except (OSError, ValueError):
            return 0, {}

    def is_well(self) -> bool:
        return self.health()[0] == 200

    def family(self) -> list[psutil.Process]:
        return psutil.Process(self.process.pid).children(recursive=True)

    def application(self) -> psutil.Process:
        """The process that has loaded Saathi."""
        (loaded,) = (child for child in psutil.Process(self.process.pid).children() if WEB in child.cmdline())
        return loaded

    def copies(self) -> tuple[psutil.Process, psutil.Process] | None:
        """The web, which has its own processes, and the worker, which has none; once both are there."""
        web, worker = [], []
        with contextlib.suppress(psutil.NoSuchProcess):  # one of them is just being begun again
            for copy in self.application().children():
                (web if copy.children() else worker).append(copy)
        return (web[0], worker[0]) if len(web) == len(worker) == 1 else None

    def logins(self) -> dict[str, int]:
        """Who is signed in to the database, and how many times."""
        server = Embedded(self.home)
        with psycopg.connect(make_conninfo(server.admin_dsn, dbname="postgres")) as admin:
            asked = "SELECT usename, count(*) FROM pg_stat_activity WHERE usename LIKE 'saathi%' GROUP BY usename"
            return dict(admin.execute(asked).fetchall())

    def close(self) -> None:
        self.process.send_signal(signal.SIGINT)
        self.process.wait(60)
        self.log.close()
        Path(self.log.name).unlink()


def eventually(true: Callable[[], bool], what: str, seconds: float = PATIENCE) -> float:
    started = time.monotonic()
    while not true():
        assert time.monotonic() - started < seconds, what
        time.sleep(0.05)
    return time.monotonic() - started


def eventually_both(running: "Running") -> tuple[psutil.Process, psutil.Process]:
    eventually(lambda: running.copies() is not None, "web and worker")
    both = running.copies()
    assert both
    return both


@pytest.fixture(scope="module")
def running() -> Iterator[Running]:
    with folder() as home:
        one = Running(home)
        try:
            eventually(lambda: "is ready at" in one.said() or one.process.poll() is not None, "ready")
            yield one
        finally:
            one.close()
            Embedded(home).erase()


def test_it_says_when_it_is_ready_and_is_well(running: Running) -> None:
    assert f"Saathi is ready at http://localhost:{running.port}\n" in running.said(), running.said()
    status, health = running.health()
    assert status == 200
    assert health["database"] == {"ok": True, "server_version": health["database"]["server_version"], "embedded": True}
    assert health["migrations"]["missing"] == 0 and health["migrations"]["applied"] > 0
    assert set(health) == {"version", "well", "database", "migrations", "journal"} and "state" in health["journal"]


def test_a_second_one_on_the_same_home_is_refused_with_a_sentence(running: Running) -> None:
    again = subprocess.run(RUN, env=environment(running.home, free_port()), capture_output=True, text=True, check=False)
    assert again.returncode == 1 and f"already runs with SAATHI_HOME={running.home}" in again.stderr
    assert running.is_well()


def test_a_taken_port_is_refused_with_a_sentence(running: Running) -> None:
    with folder() as home:
        taken = subprocess.run(RUN, env=environment(home, running.port), capture_output=True, text=True, check=False)
        assert taken.returncode == 1 and f"Port {running.port} on 127.0.0.1 cannot be used" in taken.stderr
        assert not (home / "postgres").exists()


def test_the_database_comes_back_after_kill_9_and_the_web_finds_it(running: Running) -> None:
    server = Embedded(running.home)
    before = server.pid() or 0
    os.kill(before, signal.SIGKILL)
    eventually(lambda: server.pid() not in (None, before), "a new server")
    eventually(running.is_well, "well again")
    assert "The database stopped; starting it again." in running.said()


def test_web_and_worker_share_what_was_loaded(running: Running) -> None:
    """Each has less than half of its memory for itself."""
    web, worker = eventually_both(running)
    for copy in (*web.children(), worker):
        memory = copy.memory_full_info()
        assert memory.uss < memory.rss / 2, memory


def test_the_worker_signs_in_as_jobs_and_the_web_as_app(running: Running) -> None:
    eventually(lambda: running.is_well() and {"saathi_app", "saathi_jobs"} <= set(running.logins()), "both signed in")
    assert set(running.logins()) == {"saathi_admin", "saathi_app", "saathi_jobs"}


def test_the_web_comes_back_after_kill_9(running: Running) -> None:
    web = [child for child in running.family() if WEB in child.cmdline()]
    for process in web:
        process.kill()
    psutil.wait_procs(web, timeout=10)
    eventually(running.is_well, "well again")
    assert "The application stopped; starting it again." in running.said()


def test_what_loaded_them_takes_both_along_at_kill_9(running: Running) -> None:
    before = running.application()
    copies = before.children(recursive=True)
    before.kill()
    _gone, alive = psutil.wait_procs(copies, timeout=10)
    assert alive == []
    eventually(running.is_well, "well again")


@pytest.mark.parametrize("which", ["web", "worker"])
def test_one_comes_back_after_kill_9_and_the_other_stays(running: Running, which: str) -> None:
    web, worker = eventually_both(running)
    killed, stays = (web, worker) if which == "web" else (worker, web)
    killed.kill()
    eventually(lambda: (now := running.copies()) is not None and killed not in now, "another one")
    eventually(running.is_well, "well again")
    assert stays in eventually_both(running)
    assert f"The {which} stopped; starting it again." in running.said()


def test_kill_9_leaves_no_orphan_and_the_next_start_works(running: Running) -> None:
    family = running.family()
    assert len(family) >= 6  # the database, what loaded Saathi, the worker, the web and its two processes
    running.process.kill()
    running.process.wait()
    _gone, alive = psutil.wait_procs(family, timeout=120)  # the last checkpoint of a busy disk takes long
    assert [process.cmdline() for process in alive] == []
    running.process = subprocess.Popen(
        RUN, env=environment(running.home, running.port), stdout=running.log, stderr=running.log, start_new_session=True
    )
    eventually(running.is_well, "well after the next start")


def test_ctrl_c_ends_everything_in_order(running: Running) -> None:
    family = running.family()
    running.process.send_signal(signal.SIGINT)
    assert running.process.wait(60) == 0
    assert not any(process.is_running() for process in family)
    assert running.said().endswith("Saathi has stopped.\n")


def test_production_without_its_settings_is_refused_with_sentences() -> None:
    with folder() as home:
        unsafe = environment(home, free_port(), SAATHI_MODE="production", SAATHI_DEMO_SIGN_IN="1")
        refused = subprocess.run(RUN, env=unsafe, capture_output=True, text=True, check=False)
        assert refused.returncode == 2
        for words in ("SAATHI_SECRET is not set: set it", "SAATHI_HOSTS is not set: set it", "set SAATHI_DEMO_SIGN_IN"):
            assert words in refused.stderr
        assert list(home.iterdir()) == []


def test_the_web_alone_refuses_an_unsafe_production_too() -> None:
    with folder() as home:
        unsafe = environment(home, free_port(), SAATHI_MODE="production")
        load = [sys.executable, "-c", "import saathi.config.wsgi"]
        refused = subprocess.run(load, env=unsafe, capture_output=True, text=True, check=False)
        assert refused.returncode == 1 and "SAATHI_SECRET is not set: set it" in refused.stderr

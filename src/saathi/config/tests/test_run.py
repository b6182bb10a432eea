"""`saathi run` as a person starts it: an empty folder, a free port, and everything that may be killed killed."""

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
import pytest

from saathi.config.postgres import Embedded

from .servers import folder

pytestmark = pytest.mark.slow
RUN = [sys.executable, "-m", "saathi.config.command", "run"]
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


def test_the_web_comes_back_after_kill_9(running: Running) -> None:
    web = [child for child in running.family() if "saathi.config.web" in child.cmdline()]
    for process in web:
        process.kill()
    psutil.wait_procs(web, timeout=10)
    eventually(running.is_well, "well again")


def test_kill_9_leaves_no_orphan_and_the_next_start_works(running: Running) -> None:
    family = running.family()
    assert len(family) >= 4  # the database, the web and its two workers
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

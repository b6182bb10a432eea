"""Processes that must be there, with short ones of our own: how they end, and when they are begun again."""

import signal
import subprocess
import sys
import time
from collections.abc import Callable
from itertools import pairwise

import psutil
import pytest

from saathi.config import children
from saathi.config.children import LONGEST_WAIT, Child, Program


class Done:
    """A process that ended at once."""

    def exit_code(self) -> int | None:
        return 1

    def end(self, how: signal.Signals) -> None: ...


class Clock:
    now = 1000.0

    def monotonic(self) -> float:
        return self.now


def eventually(true: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 20
    while not true():
        assert time.monotonic() < deadline
        time.sleep(0.02)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(children, "time", clock)
    return clock


def test_what_keeps_dying_is_begun_again_ever_later(clock: Clock) -> None:
    begun: list[float] = []
    said: list[str] = []

    def begin() -> Done:
        begun.append(clock.now)
        return Done()

    child = Child("web", begin)  # type: ignore[arg-type]
    while len(begun) < 9:
        child.revive(said.append)
        clock.now += 0.25
    gaps = [later - earlier for earlier, later in pairwise(begun)]
    assert gaps == sorted(gaps) and gaps[0] <= 1.5 and LONGEST_WAIT <= gaps[-1] <= LONGEST_WAIT + 1
    assert set(said) == {"The web stopped; starting it again."} and len(said) == 8


def test_what_lived_long_is_begun_again_soon(clock: Clock) -> None:
    child = Child("web", Done)  # type: ignore[arg-type]
    child.wait = LONGEST_WAIT
    child.start()
    clock.now += children.STEADY_SECONDS + 1
    child.revive(lambda line: None)
    clock.now += children.SHORTEST_WAIT
    child.revive(lambda line: None)
    assert child.running is not None


def test_a_program_has_its_login_and_ends_with_what_it_started() -> None:
    asked = "import os, subprocess, sys; assert os.environ['SAATHI_DATABASE_ROLE'] == 'dump'; sys.exit(3)"
    program = Program([sys.executable, "-c", asked], "dump")
    eventually(lambda: program.exit_code() == 3)
    family = Program(["/bin/sh", "-c", "sleep 60 & wait"], "app")
    shell = psutil.Process(family._running.pid)
    eventually(lambda: len(shell.children()) == 1)
    sleeps = shell.children()
    family.end(signal.SIGKILL)
    _gone, alive = psutil.wait_procs(sleeps, timeout=10)
    eventually(lambda: family.exit_code() == -signal.SIGKILL)
    assert alive == []


FORKS = """
import os, signal, sys, time
from saathi.config.children import OURS, Fork

signal.pthread_sigmask(signal.SIG_BLOCK, OURS)
told = Fork(lambda: time.sleep(60), signal.SIGKILL)
failed = Fork(lambda: sys.exit(7), signal.SIGKILL)
told.end(signal.SIGTERM)
while told.exit_code() is None or failed.exit_code() is None:
    time.sleep(0.01)
told.end(signal.SIGTERM)  # nobody is there
orphan = Fork(lambda: time.sleep(60), signal.SIGTERM)
print(told.exit_code(), failed.exit_code(), orphan._running.pid, flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_fork_can_be_told_says_how_it_ended_and_leaves_no_orphan() -> None:
    done = subprocess.run([sys.executable, "-c", FORKS], capture_output=True, text=True, check=False, timeout=60)
    told, failed, orphan = map(int, done.stdout.split())
    assert (told, failed) == (-signal.SIGTERM, 7), done.stderr
    eventually(lambda: not psutil.pid_exists(orphan) or psutil.Process(orphan).status() == psutil.STATUS_ZOMBIE)

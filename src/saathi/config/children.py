"""Processes that must be there: started, watched, begun again and ended.

What dies comes back after 0.5 s, doubled up to 30 s while it keeps dying. A child gets a signal from the kernel when
we die, so that kill -9 leaves no orphan.
"""

import contextlib
import multiprocessing
import os
import signal
import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from .command import SUPERVISED
from .postgres import die_with_parent

SHORTEST_WAIT, LONGEST_WAIT = 0.5, 30.0
STEADY_SECONDS = 60.0  # a child that lived this long starts again without waiting
OURS = {signal.SIGTERM, signal.SIGINT, signal.SIGHUP}  # what a process that forks waits for instead of dying of it


class Program:
    """A command in its own process and with its own login, in a session of its own: Ctrl-C reaches only us."""

    def __init__(self, command: Sequence[str], role: str, orphaned: signal.Signals = signal.SIGTERM) -> None:
        self._running = subprocess.Popen(
            command,
            env={**os.environ, "SAATHI_DATABASE_ROLE": role, SUPERVISED: "1", "PYTHONUNBUFFERED": "1"},
            start_new_session=True,
            preexec_fn=lambda: die_with_parent(orphaned),
        )

    def exit_code(self) -> int | None:
        return self._running.poll()

    def end(self, how: signal.Signals) -> None:
        """It and whatever it started."""
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self._running.pid, how)


class Fork:
    """A copy of this process that does one thing. We have no thread and no connection, and `OURS` are blocked."""

    def __init__(self, act: Callable[[], object], orphaned: signal.Signals) -> None:
        parent = os.getpid()

        def begin() -> None:
            die_with_parent(orphaned)
            if os.getppid() != parent:
                return  # it was gone before we could ask to be told
            signal.pthread_sigmask(signal.SIG_UNBLOCK, OURS)
            act()

        self._running = multiprocessing.get_context("fork").Process(target=begin)
        self._running.start()

    def exit_code(self) -> int | None:
        return self._running.exitcode

    def end(self, how: signal.Signals) -> None:
        if self._running.pid is not None and self.exit_code() is None:
            os.kill(self._running.pid, how)


@dataclass
class Child:
    """One process that must be there: its name on screen, and how it is begun."""

    name: str
    begin: Callable[[], Program | Fork]
    running: Program | Fork | None = None
    started: float = 0.0
    wait: float = SHORTEST_WAIT
    not_before: float = 0.0

    def start(self) -> None:
        self.started = time.monotonic()
        self.running = self.begin()

    def is_dead(self) -> bool:
        return self.running is None or self.running.exit_code() is not None

    def revive(self, say: Callable[[str], object]) -> None:
        """Called at every tick: collects a dead child, waits a little longer each time, starts it again."""
        now = time.monotonic()
        if not self.is_dead() or now < self.not_before:
            return
        if self.running is not None:
            self.end(signal.SIGKILL)  # what is left of its session, which may hold the port
            self.running, self.wait = None, SHORTEST_WAIT if now - self.started > STEADY_SECONDS else self.wait * 2
            self.not_before = now + min(self.wait, LONGEST_WAIT)
            say(f"The {self.name} stopped; starting it again.")
            return
        self.start()

    def end(self, how: signal.Signals) -> None:
        if self.running is not None:
            self.running.end(how)

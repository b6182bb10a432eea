"""`saathi run`: one process that starts the database, the web and the worker, watches them and ends them together.

Every child gets a session of its own, so that Ctrl-C reaches only us and we stop them in order, and a signal from the
kernel when we die, so that kill -9 leaves no orphan. What dies comes back: the database within a second, a child
after 0.5 s, doubled up to 30 s while it keeps dying.
"""

import contextlib
import fcntl
import http.client
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from types import FrameType
from typing import TextIO

from django.core.management import get_commands

from . import environment
from .collecting import collect_static
from .command import SUPERVISED
from .folders import make_home
from .postgres import Embedded, die_with_parent

TICK = 0.2
SHORTEST_WAIT, LONGEST_WAIT = 0.5, 30.0
STEADY_SECONDS = 60.0  # a child that lived this long starts again without waiting
READY_SECONDS = 60.0
STOP_SECONDS = 10.0


class NotReady(Exception):
    """Saathi could not start; the text is one sentence."""


@dataclass
class Child:
    """One process that must be there: its name on screen, its command and the database login it uses."""

    name: str
    command: Sequence[str]
    role: str
    orphaned: signal.Signals = signal.SIGTERM  # what it gets when we are killed
    running: subprocess.Popen[bytes] | None = None
    started: float = 0.0
    wait: float = SHORTEST_WAIT
    not_before: float = 0.0

    def start(self) -> None:
        self.started = time.monotonic()
        self.running = subprocess.Popen(
            self.command,
            env=child_environment(self.role),
            start_new_session=True,
            preexec_fn=lambda: die_with_parent(self.orphaned),
        )

    def is_dead(self) -> bool:
        return self.running is None or self.running.poll() is not None

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
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self.running.pid, how)


@dataclass
class Installation:
    """One SAATHI_HOME being run. `say` prints one line for the person at the terminal."""

    say: Callable[[str], object]
    server: Embedded | None = None
    children: list[Child] = field(default_factory=list)
    stopping: bool = False

    def run(self) -> None:
        """Returns after a signal, when everything has ended."""
        make_home(environment.home())
        with only_one(), self._listening():
            check_port_is_free()
            try:
                self._prepare()
                self._start_children()
                self._watch()
            finally:
                self._stop()

    def _prepare(self) -> None:
        environment.keep_demo_secret()
        self.say("Starting the database …")
        self.server = environment.prepare_ground()
        self._once("Preparing tables …", "owner", "migrate", "--no-input", "--verbosity=0")
        collect_static(self.say)
        if environment.mode() == "demo" and "demo" in get_commands():
            self._once("Looking for the invented people …", "app", "demo", "--if-empty")

    def _once(self, words: str, role: str, *command: str) -> None:
        """A command in its own process and with its own login; its output is the progress shown."""
        if self.stopping:
            return
        self.say(words)
        step = Child(command[0], [*SAATHI, *command], role)
        step.start()
        while step.is_dead() is False and not self.stopping:
            time.sleep(0.05)
        if self.stopping:
            step.end(signal.SIGTERM)
        elif step.running is None or step.running.returncode:
            raise NotReady(f"“saathi {' '.join(command)}” failed; what it said is above.")

    def _start_children(self) -> None:
        self.children = [Child("web", WEB, "app")]
        if "worker" in get_commands():
            # Its work survives any crash; an orderly end could wait for a database that has gone with us.
            self.children.append(Child("worker", [*SAATHI, "worker"], "jobs", orphaned=signal.SIGKILL))
        for child in self.children if not self.stopping else []:
            child.start()

    def _watch(self) -> None:
        deadline, is_ready = time.monotonic() + READY_SECONDS, False
        while not self.stopping:
            if self.server and not self.server.is_running():
                self.say("The database stopped; starting it again.")
                self.server.start()
            for child in self.children:
                child.revive(self.say)
            if not is_ready and (is_ready := answers()):
                self._say_ready()
            if not is_ready and time.monotonic() > deadline:
                raise NotReady(
                    f"The health page did not say within a minute that all is well: {health()[1] or 'no answer'}."
                )
            time.sleep(TICK)

    def _say_ready(self) -> None:
        address = f"http://localhost:{environment.port()}"
        self.say(f"Saathi is ready at {address}")
        if environment.demo_sign_in():
            self.say(f"Everyone in it is invented. Choose who you are at {address}/demo/")

    def _stop(self) -> None:
        for child in self.children:
            child.end(signal.SIGTERM)
        deadline = time.monotonic() + STOP_SECONDS
        while time.monotonic() < deadline and not all(child.is_dead() for child in self.children):
            time.sleep(0.05)
        for child in self.children:
            child.end(signal.SIGKILL)
        if self.server:
            self.server.stop()
        self.say("Saathi has stopped.")

    @contextlib.contextmanager
    def _listening(self) -> Iterator[None]:
        """Ctrl-C, a stop from the system and a closed terminal all end everything in order."""

        def stop(number: int, frame: FrameType | None) -> None:
            self.stopping = True

        signals = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
        before = [signal.signal(number, stop) for number in signals]
        try:
            yield
        finally:
            for number, handler in zip(signals, before, strict=True):
                signal.signal(number, handler)


SAATHI = (sys.executable, "-m", "saathi.config.command")
WEB = (sys.executable, "-m", "saathi.config.web")


def child_environment(role: str) -> dict[str, str]:
    return {**os.environ, "SAATHI_DATABASE_ROLE": role, SUPERVISED: "1", "PYTHONUNBUFFERED": "1"}


def check_port_is_free() -> None:
    where, port = environment.bind(), environment.port()
    family = socket.AF_INET6 if ":" in where else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((where, port))
        except OSError:
            raise NotReady(f"Port {port} on {where} cannot be used: set PORT to one that is free.") from None


def answers() -> bool:
    """Whether the health page says that all is well."""
    return health()[0] == 200


def health() -> tuple[int, str]:
    """The health page's status and what stands on it, counts and versions only; 0 where nobody answers."""
    host = environment.hosts()[0] if environment.mode() == "production" else "localhost"
    near = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(environment.bind(), environment.bind())
    asking = http.client.HTTPConnection(near, environment.port(), timeout=5)
    try:
        asking.request("GET", "/healthz", headers={"Host": host})
        answer = asking.getresponse()
        return answer.status, answer.read().decode("utf-8", "replace")
    except (OSError, http.client.HTTPException):
        return 0, ""
    finally:
        asking.close()


@contextlib.contextmanager
def only_one() -> Iterator[TextIO]:
    """Two `saathi run` on one SAATHI_HOME would stop each other's database."""
    with (environment.home() / "run.lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise NotReady(
                f"Saathi already runs with SAATHI_HOME={environment.home()}: stop it, or name another folder."
            ) from None
        yield lock

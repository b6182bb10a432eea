"""`saathi run`: one process that starts the database and the application, watches them and ends them together.

The application is the web and the worker, two copies of one process that has loaded Saathi (`web.py`). The database
comes back within a second, other children as `children.py` says.
"""

import contextlib
import fcntl
import http.client
import signal
import socket
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from types import FrameType
from typing import TextIO

from django.core.management import get_commands

from . import environment
from .children import Child, Program
from .collecting import collect_static
from .folders import make_home
from .postgres import Embedded

TICK = 0.2
READY_SECONDS = 60.0
STOP_SECONDS = 10.0


class NotReady(Exception):
    """Saathi could not start; the text is one sentence."""


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
        step = Program([*SAATHI, *command], role)
        while step.exit_code() is None and not self.stopping:
            time.sleep(0.05)
        if self.stopping:
            step.end(signal.SIGTERM)
        elif step.exit_code():
            raise NotReady(f"“saathi {' '.join(command)}” failed; what it said is above.")

    def _start_children(self) -> None:
        self.children = [Child("application", lambda: Program(WEB, "app", orphaned=signal.SIGKILL))]
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

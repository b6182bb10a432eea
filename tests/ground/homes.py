"""An installation of its own for a test: SAATHI_HOME in a temporary folder, the small world in it, `saathi run`."""

from __future__ import annotations

import contextlib
import http.client
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.parse
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psutil

from saathi.config.folders import socket_folder, state_folder
from saathi.config.postgres import Embedded
from tests.tables import lay

ROOT = Path(__file__).resolve().parents[2]
SAATHI = [sys.executable, "-m", "saathi.config.command"]
PATIENCE = 120.0
TOKEN = "t" * 32  # what a form and its cookie carry against forged posts
SECRET = "only-for-tests-" + "y" * 50  # sessions are made before `saathi run` would have made one
# Servers that another process of the run will end. Kept to the end of this one: a forgotten child that still runs is
# taken for a mistake.
_LEFT: list[subprocess.Popen[bytes]] = []


@dataclass
class Answer:
    status: int
    headers: Mapping[str, str]
    body: str


@dataclass
class Home:
    """`ids` and `cookies` are of the small world, by name."""

    folder: Path
    port: int
    more: dict[str, str] = field(default_factory=dict)
    ids: dict[str, str] = field(default_factory=dict)
    cookies: dict[str, str] = field(default_factory=dict)
    running: subprocess.Popen[bytes] | None = None
    hers: list[str] = field(default_factory=list)  # pages of the demonstration's people, in the order stories found them
    pid: int = 0  # of `saathi run`; kept so that another process of the tests may end it

    @property
    def log(self) -> Path:
        """What `saathi run` and its children wrote; beside the home, where an administrator would collect it."""
        return self.folder.with_name(f"{self.folder.name}.log")

    @property
    def address(self) -> str:
        return f"http://localhost:{self.port}"

    @property
    def database(self) -> Embedded:
        return Embedded(self.folder)

    def environment(self) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("SAATHI_", "PYTEST_"))}
        ours = {"SAATHI_HOME": str(self.folder), "PORT": str(self.port), "SAATHI_MODE": "demo", "SAATHI_SECRET": SECRET}
        return {**kept, **ours, "DJANGO_SETTINGS_MODULE": "saathi.config.settings", **self.more}

    def saathi(self, *words: str) -> str:
        """A command of this installation; its output. A failure shows what it said."""
        return self._run([*SAATHI, *words])

    def _run(self, command: list[str]) -> str:
        done = subprocess.run(command, env=self.environment(), cwd=ROOT, capture_output=True, text=True, check=False)
        assert done.returncode == 0, f"{command[1:]}: {done.stdout}\n{done.stderr}"
        return done.stdout

    def seed(self, hands: int = 0) -> None:
        made = json.loads(self._run([sys.executable, "-m", "tests.ground.seed", str(hands)]))
        self.ids, self.cookies = made["ids"], made["cookies"]

    def script(self, module: str) -> str:
        """Runs a module of these tests inside this installation."""
        return self._run([sys.executable, "-m", module])

    def output(self, module: str, *words: str) -> str:
        """The same with words for it."""
        return self._run([sys.executable, "-m", module, *words])

    def start(self) -> None:
        with self.log.open("ab") as log:
            self.running = subprocess.Popen(
                [*SAATHI, "run"], env=self.environment(), stdout=log, stderr=log, start_new_session=True
            )
        self.pid = self.running.pid
        eventually(lambda: self.is_well() or self.has_ended(), "the installation is well", self.said)
        assert not self.has_ended(), self.said()

    def said(self) -> str:
        return self.log.read_text()[-3000:]

    def has_ended(self) -> bool:
        return self.running is None or self.running.poll() is not None

    def is_well(self) -> bool:
        with contextlib.suppress(OSError, http.client.HTTPException):
            return self.ask("GET", "/healthz").status == 200
        return False

    def stop(self) -> None:
        if not self.pid:
            return
        with contextlib.suppress(psutil.NoSuchProcess):
            process = psutil.Process(self.pid)
            process.send_signal(signal.SIGINT)
            if self.running:
                self.running.wait(60)
            else:
                eventually(lambda: not process.is_running() or process.status() == psutil.STATUS_ZOMBIE, "stopped")
        self.running, self.pid = None, 0

    def leave(self) -> None:
        """It goes on without us: whoever uses it last erases it."""
        if self.running:
            _LEFT.append(self.running)
            self.running = None

    def erase(self) -> None:
        self.stop()
        self.database.erase()
        shutil.rmtree(self.folder, ignore_errors=True)
        self.log.unlink(missing_ok=True)

    def places(self) -> list[Path]:
        """Everywhere this installation writes: its home, the database's state with its socket, its log."""
        return [self.folder, state_folder(self.folder), socket_folder(self.folder), self.log]

    def ask(
        self,
        method: str,
        path: str,
        who: str = "",
        data: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        *,
        body: str | bytes | None = None,
    ) -> Answer:
        """One request without a browser. `data` is posted as a form, with the token that forms carry."""
        cookies = {"saathi_form": TOKEN, "saathi_language": "en", **({"saathi": self.cookies[who]} if who else {})}
        sent = {
            "Cookie": "; ".join(f"{name}={value}" for name, value in cookies.items()),
            "Connection": "close",
            **(headers or {}),
        }
        if data is not None:
            body = urllib.parse.urlencode({**data, "csrfmiddlewaretoken": TOKEN}, doseq=True)
            sent["Content-Type"] = "application/x-www-form-urlencoded"
        asking = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        try:
            asking.request(method, path, body, sent)
            answer = asking.getresponse()
            return Answer(answer.status, dict(answer.getheaders()), answer.read().decode("utf-8", "replace"))
        finally:
            asking.close()


@contextlib.contextmanager
def installed(*, demonstration: bool = False, **more: str) -> Iterator[Home]:
    """Tables made and the small world in it; erased afterwards. The demonstration's people are loaded only if asked."""
    home = made(more, demonstration=demonstration)
    try:
        yield home
    finally:
        home.erase()


def made(more: dict[str, str], *, demonstration: bool, hands: int = 0) -> Home:
    """Not erased by itself: for whoever shares it."""
    folder = Path(tempfile.mkdtemp(prefix="saathi-ground-"))
    if os.geteuid() == 0:
        folder.chmod(0o711)
    home = Home(folder, free_port(), more)
    try:
        lay(folder, lambda: home.saathi("migrate", "--verbosity=0", "--no-input"))
        if demonstration:
            home.saathi("demo")
        home.seed(hands)
    except BaseException:
        home.erase()
        raise
    return home


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def eventually(true: Callable[[], bool], what: str, why: Callable[[], str] = str, seconds: float = PATIENCE) -> float:
    """Waits until something is so; the seconds it took."""
    started = time.monotonic()
    while not true():
        assert time.monotonic() - started < seconds, f"Not within {seconds:.0f} s: {what}. {why()}"
        time.sleep(0.05)
    return time.monotonic() - started

"""The embedded PostgreSQL server of one SAATHI_HOME: found, made, started, watched and stopped by ourselves.

It listens on a Unix socket only, asks for a SCRAM password, flushes every commit to disk and logs no values.
The state (data, socket, server password) lies in SAATHI_HOME/postgres; where the server's own system user cannot
enter SAATHI_HOME (we are root, it has mode 700) it lies in /var/lib/saathi/<hash> and SAATHI_HOME holds a pointer.
"""

import contextlib
import ctypes
import fcntl
import os
import secrets
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TextIO

import psutil
import psycopg
from psycopg.conninfo import make_conninfo

from .folders import choose_state, make_home, make_socket_folder, socket_folder, state_folder, write_private
from .programs import Runner, ServerRefused, newest_major, programs, runner
from .roles import database_name, prepare_database, prepare_roles

ADMIN = "saathi_admin"
START_SECONDS = 60.0
STOP_SECONDS = 30.0
SETTINGS = {
    "listen_addresses": "",
    "unix_socket_permissions": "0700",
    "password_encryption": "scram-sha-256",
    "fsync": "on",
    "synchronous_commit": "on",
    "full_page_writes": "on",
    "shared_buffers": "128MB",
    "max_connections": "60",
    "idle_in_transaction_session_timeout": "10min",
    # Nothing a person wrote may reach a log: no statements, no parameters, no statement of an error.
    "log_statement": "none",
    "log_min_duration_statement": "-1",
    "log_parameter_max_length": "0",
    "log_parameter_max_length_on_error": "0",
    "log_min_error_statement": "panic",
    "log_error_verbosity": "terse",
    "log_min_messages": "fatal",  # an ERROR line of a broken constraint would quote the row
    "logging_collector": "off",
}


@dataclass
class Embedded:
    """The server of one SAATHI_HOME. `start` attaches to one that runs; whoever started it stops it."""

    home: Path
    child: subprocess.Popen[bytes] | None = field(default=None, init=False)
    use: TextIO | None = field(default=None, init=False)  # a shared lock: whoever holds one needs the server

    @property
    def state(self) -> Path:
        return state_folder(self.home)

    @property
    def data(self) -> Path:
        return self.state / "data"

    @property
    def admin_dsn(self) -> str:
        """The server's superuser, for preparing roles only."""
        password = (self.state / "admin.password").read_text().strip()
        return make_conninfo(host=str(socket_folder(self.home)), user=ADMIN, password=password, dbname="postgres")

    def start(self, *, dies_with_us: bool = True) -> None:
        """Running and answering when this returns; raises `ServerRefused` with a sentence otherwise."""
        make_home(self.home)
        with _locked(self.home / "postgres.lock"):
            if self.use is None:
                self.use = (self.home / "postgres.users").open("w")
                fcntl.flock(self.use, fcntl.LOCK_SH)
            if self.is_running() and self.answers():
                return
            try:
                self._make_and_launch(runner(), dies_with_us)
            except ServerRefused:
                self._let_go()
                raise

    def prepare(self) -> None:
        """The roles and the database `saathi` of a running server."""
        prepare_roles(self.admin_dsn, self.home, renew=True)
        prepare_database(self.admin_dsn, database_name(""))

    def is_running(self) -> bool:
        return self.pid() is not None

    def pid(self) -> int | None:
        """The running server's process id; a pid file left by kill -9 or a power cut does not count."""
        try:
            lines = (self.data / "postmaster.pid").read_text().split("\n")
            process = psutil.Process(int(lines[0]))
            ours = process.name().startswith("postgres") and abs(process.create_time() - int(lines[2])) < 120
            return process.pid if ours and process.status() != psutil.STATUS_ZOMBIE else None
        except (FileNotFoundError, ValueError, IndexError, psutil.Error):
            return None

    def answers(self) -> bool:
        try:
            psycopg.connect(self.admin_dsn, connect_timeout=2).close()
        except (psycopg.OperationalError, FileNotFoundError):
            return False
        return True

    def stop(self) -> None:
        """Fast shutdown: sessions are ended, everything is flushed."""
        if not self._end(signal.SIGINT, STOP_SECONDS):
            self._end(signal.SIGQUIT, STOP_SECONDS)
        self._let_go()

    def leave(self) -> None:
        """This user needs it no longer; the last one out stops it."""
        with _locked(self.home / "postgres.lock"):
            if self.use is None:
                return
            self._let_go()
            with (self.home / "postgres.users").open("w") as users:
                try:
                    fcntl.flock(users, fcntl.LOCK_EX | fcntl.LOCK_NB)
                except BlockingIOError:
                    return
                self.stop()

    def erase(self) -> None:
        """Stop and delete the data. For tests, and for a person who asked for exactly this."""
        self.stop()
        for folder in (self.state, socket_folder(self.home)):
            shutil.rmtree(folder, ignore_errors=True)
        (self.home / "postgres.path").unlink(missing_ok=True)

    def _let_go(self) -> None:
        if self.use:
            self.use.close()
        self.use = None

    def _make_and_launch(self, who: Runner, dies_with_us: bool) -> None:
        choose_state(self.home, who)
        if not (self.data / "PG_VERSION").exists():
            self._create(who)
        self._launch(who, dies_with_us)

    def _create(self, who: Runner) -> None:
        """initdb into a folder of its own, renamed when whole, so that an interrupted first start leaves nothing."""
        password = self.state / "admin.password"
        half = self.state / "data.half"
        shutil.rmtree(half, ignore_errors=True)
        write_private(password, secrets.token_urlsafe(32), who)
        made = who.run(
            [
                *(programs(newest_major(), self.state, who) / "initdb", "-D", half, "-U", ADMIN),
                *(f"--pwfile={password}", "--auth=scram-sha-256", "--encoding=UTF8", "--no-instructions"),
                *("--data-checksums", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"),
            ]
        )
        if made.returncode:
            raise ServerRefused(f"PostgreSQL could not make its folder {self.data}: {made.stderr.strip()[-400:]}")
        half.rename(self.data)

    def _launch(self, who: Runner, dies_with_us: bool) -> None:
        major = int((self.data / "PG_VERSION").read_text())
        folder = make_socket_folder(self.home, who)
        options = {**SETTINGS, "unix_socket_directories": str(folder)}
        switches = [part for name, value in options.items() for part in ("-c", f"{name}={value}")]
        command = [str(programs(major, self.state, who) / "postgres"), "-D", str(self.data), *switches]
        deadline = time.monotonic() + START_SECONDS
        # After kill -9 the old server's children hold its memory for some moments more: try again until they are gone.
        while time.monotonic() < deadline:
            self._clear_stale_pid()
            with (self.state / "server.log").open("wb") as log:
                self.child = subprocess.Popen(
                    command,
                    stdout=log,
                    stderr=log,
                    start_new_session=True,  # Ctrl-C is for whoever started it, not for the server
                    preexec_fn=die_with_parent if dies_with_us else None,
                    **who.options(),
                )
            if self._wait_until_it_answers(deadline):
                return
            time.sleep(0.2)
        self.stop()
        raise ServerRefused(f"PostgreSQL did not start; its own words are in {self.state / 'server.log'}.")

    def _wait_until_it_answers(self, deadline: float) -> bool:
        while time.monotonic() < deadline and self.child and self.child.poll() is None:
            if self.answers():
                return True
            time.sleep(0.03)
        return False

    def _clear_stale_pid(self) -> None:
        """PostgreSQL refuses a pid file whose number now belongs to another process, or to a zombie of ours.

        The file also guards against a dead server's children that still write: they must be gone before it goes.
        """
        if self.child:
            self.child.poll()
        stale = self.data / "postmaster.pid"
        if self.pid() is None and stale.exists():
            _, deaf = psutil.wait_procs(self._left_behind(), timeout=2)
            for process in deaf:
                process.kill()
            psutil.wait_procs(deaf, timeout=2)
            stale.unlink(missing_ok=True)

    def _left_behind(self) -> list[psutil.Process]:
        """Processes of a dead server: PostgreSQL's all work in the data folder."""
        found = []
        for process in psutil.process_iter(["name"]):
            with contextlib.suppress(psutil.Error):
                if str(process.info["name"]).startswith("postgres") and Path(process.cwd()) == self.data.resolve():
                    found.append(process)
        return found

    def _end(self, how: signal.Signals, seconds: float) -> bool:
        pid = self.pid()
        if pid is not None:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, how)
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            if self.child:
                self.child.poll()  # collects our own child, else it stays a zombie with a pid
            if not self.is_running() and (self.child is None or self.child.returncode is not None):
                return True
            time.sleep(0.02)
        return False


@contextlib.contextmanager
def standing(home: Path) -> Iterator[Embedded]:
    """The server for the length of a command, shared with others who use it at the same time."""
    server = Embedded(home)
    server.start(dies_with_us=False)
    try:
        yield server
    finally:
        server.leave()


def die_with_parent(how: signal.Signals = signal.SIGINT) -> None:
    """Linux: this process gets a signal (SIGINT: an orderly shutdown) when its parent is gone, even by kill -9."""
    if sys.platform == "linux":
        ctypes.CDLL(None, use_errno=True).prctl(1, how)  # PR_SET_PDEATHSIG


def call_itself(name: str) -> None:
    """Linux: what ps and top call this process, in 15 letters; its command stays that of whoever it is a copy of."""
    if sys.platform == "linux":
        ctypes.CDLL(None, use_errno=True).prctl(15, name.encode())  # PR_SET_NAME


@contextlib.contextmanager
def _locked(path: Path) -> Iterator[None]:
    with path.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield

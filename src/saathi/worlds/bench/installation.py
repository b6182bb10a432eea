"""An installation of the bench's own: a home, people in it, `saathi run` with everything on."""

from __future__ import annotations

import contextlib
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil

SAATHI = (sys.executable, "-m", "saathi.config.command")
FILLED = "bench.filled"  # with what stands between organisations
READY_SECONDS = 120.0
_PSS = re.compile(r"^Pss:\s+(\d+) kB", re.MULTILINE)

Say = Callable[[str], object]


class Installation:
    """`home` is ours alone. `environment` is what every command of it is given."""

    def __init__(self, home: Path) -> None:
        self.home, self.port = home, _free_port()
        kept = {name: value for name, value in os.environ.items() if not name.startswith("SAATHI_")}
        self.environment = {
            **kept, "SAATHI_HOME": str(home), "SAATHI_MODE": "demo", "SAATHI_WEB_WORKERS": "2", "PORT": str(self.port),
        }  # fmt: skip
        self._run: psutil.Process | None = None

    def fill(self, people: int, say: Say) -> float:
        """Loads the people unless they are there from an earlier bench; people each second, 0 where nothing was done.

        Raises ValueError where the home holds another number of people.
        """
        note = self.home / FILLED
        if note.exists():
            if note.read_text() != str(people):
                raise ValueError(f"{self.home} holds {note.read_text()} people, not {people}: name another folder.")
            return 0.0
        self.command("migrate", "--no-input", "--verbosity=0")
        began = time.perf_counter()
        self.command("bench_fill", str(people), say=say)
        took = time.perf_counter() - began
        note.write_text(str(people))
        return people / took

    def command(self, *words: str, say: Say | None = None) -> None:
        with subprocess.Popen([*SAATHI, *words], env=self.environment, stdout=subprocess.PIPE, text=True) as running:
            assert running.stdout is not None
            for line in running.stdout:
                if say:
                    say(line.rstrip())
        if running.returncode:
            raise RuntimeError(f"saathi {' '.join(words)} failed; what it said is above.")

    @contextlib.contextmanager
    def running(self) -> Iterator[None]:
        """Two web processes and the worker, journal sealed, files collected; until the block ends."""
        started = subprocess.Popen([*SAATHI, "run"], env=self.environment, stdout=subprocess.DEVNULL)
        self._run = psutil.Process(started.pid)
        try:
            self._wait(started)
            yield
        finally:
            started.send_signal(signal.SIGTERM)
            started.wait(60)
            self._run = None

    def _wait(self, started: subprocess.Popen[bytes]) -> None:
        deadline = time.monotonic() + READY_SECONDS
        while time.monotonic() < deadline and started.poll() is None:
            with contextlib.suppress(OSError), socket.create_connection(("localhost", self.port), 1):
                return
            time.sleep(0.1)
        raise RuntimeError("The server of the bench did not start.")

    def memory(self) -> float:
        """Proportional memory of web and worker together, in MiB; without PostgreSQL and without who watches them."""
        assert self._run is not None
        found = 0
        for process in self._run.children(recursive=True):
            with contextlib.suppress(psutil.NoSuchProcess, FileNotFoundError, ProcessLookupError):
                if process.cmdline()[-1:] in (["saathi.config.web"], ["worker"]):
                    read = _PSS.search(Path(f"/proc/{process.pid}/smaps_rollup").read_text())
                    found += int(read[1]) if read else 0
        return found / 1024

    def busy(self) -> float:
        """Milliseconds of processor time that web, worker and PostgreSQL have used so far: what an answer costs, also
        where others keep the machine busy and it takes longer."""
        assert self._run is not None
        spent = 0.0
        for process in self._run.children(recursive=True):
            with contextlib.suppress(psutil.NoSuchProcess):
                times = process.cpu_times()
                spent += times.user + times.system
        return spent * 1000


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("localhost", 0))
        port: int = probe.getsockname()[1]
        return port

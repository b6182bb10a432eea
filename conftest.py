"""One database server for the whole run, one database for each worker, and the small world in it."""

from __future__ import annotations

import gc
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import hypothesis
import pytest

# How fast this machine is says nothing about a property.
SLOW = [hypothesis.HealthCheck.too_slow]
hypothesis.settings.register_profile("any machine", deadline=None, suppress_health_check=SLOW)
hypothesis.settings.load_profile("any machine")

WORKER = os.environ.get("PYTEST_XDIST_WORKER", "")
if not WORKER:
    # Before settings are read. Set by hand to keep the server between runs.
    os.environ["SAATHI_HOME"] = os.environ.get("SAATHI_TEST_HOME") or tempfile.mkdtemp(prefix="saathi-tests-")
    os.environ.pop("SAATHI_DATABASE_ROLE", None)
os.environ["DJANGO_SETTINGS_MODULE"] = "saathi.config.settings"
os.environ["SAATHI_MODE"] = "demo"
os.environ["SAATHI_DATABASE_NAME"] = f"saathi_test{WORKER}"
# The browser's driver keeps an event loop open in its thread; the tests themselves are never asynchronous.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"
os.environ.setdefault("SAATHI_SECRET", "only-for-tests-" + "x" * 50)

_ground: list[Any] = []
ORDINARY: dict[str, int] = {}  # what hashing a password costs outside of these tests: `time_cost`, `memory_cost` in KiB


def ground() -> None:
    """Starts the embedded server (or reaches the one of SAATHI_DATABASE_URL) and makes this worker's database."""
    from saathi.config.environment import prepare_ground
    from tests.tables import without_disk

    if not _ground:
        with without_disk():
            _ground.append(prepare_ground())
        (Path(os.environ["SAATHI_HOME"]) / "static").mkdir(exist_ok=True)


def pytest_configure(config: pytest.Config) -> None:
    import django

    ground()  # first: the settings read the passwords it makes
    django.setup()
    passwords_are_hashed_fast()


def passwords_are_hashed_fast() -> None:
    """A quarter of a second each is for whoever guesses. Servers that tests start do it as it is done for everybody."""
    from django.contrib.auth.hashers import Argon2PasswordHasher as Hasher

    ORDINARY.update(time_cost=Hasher.time_cost, memory_cost=Hasher.memory_cost, parallelism=Hasher.parallelism)
    Hasher.time_cost, Hasher.memory_cost, Hasher.parallelism = 1, 8, 1


def pytest_unconfigure(config: pytest.Config) -> None:
    say_what_was_not_run(config)
    if not _ground or _ground[0] is None:
        return
    if WORKER:
        _ground[0].leave()
    else:
        _ground[0].stop()
        if not os.environ.get("SAATHI_TEST_HOME"):
            _ground[0].erase()
            shutil.rmtree(os.environ["SAATHI_HOME"], ignore_errors=True)


# Long, and without a browser: whoever waits while one process makes the world of the stories has these to do.
BESIDE = ("tests/contracts/test_pages.py", "tests/contracts/test_person_table.py")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest first, so that the processes end together; within each kind the order stays."""
    items.sort(key=_turn)


def _turn(one: pytest.Item) -> int:
    if one.nodeid.startswith(BESIDE):
        return 0
    return 1 if one.get_closest_marker("journey") else 2 if one.get_closest_marker("slow") else 3


def pytest_collection_finish() -> None:
    """What was loaded stays: without looking through it for garbage again and again, tests take a tenth less time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(100_000, 50, 100)


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    """A test that spoke another language leaves none of it to the next."""
    yield
    from django.utils import translation

    translation.activate("en")


def admin_dsn() -> str:
    """A superuser's address of this worker's database: only for proofs that need to change policies and take it back."""
    from psycopg.conninfo import make_conninfo

    given = os.environ.get("SAATHI_DATABASE_URL") or _ground[0].admin_dsn
    return make_conninfo(given, dbname=os.environ["SAATHI_DATABASE_NAME"])


def say_what_was_not_run(config: pytest.Config) -> None:
    """Below the last line of the run, so that a journey without a browser is never taken for passed."""
    reporter: Any = config.pluginmanager.get_plugin("terminalreporter")
    skipped = reporter.stats.get("skipped", []) if reporter else []
    if n := sum("NOT RUN" in str(report.longrepr) for report in skipped):
        reporter.write_line(f"{n} journeys NOT RUN: no browser could be started.", red=True)


def become(role: str) -> None:
    """This process's one connection signs in as another role of the database."""
    from django.db import connection

    from saathi.config.environment import database

    connection.close()
    connection.settings_dict.update({key: database(role)[key] for key in ("NAME", "USER", "PASSWORD", "HOST", "PORT")})


@pytest.fixture(scope="session")
def django_db_setup(django_db_blocker: Any) -> Iterator[None]:
    """Tables are made by the owner; everything after is done as the web role, as in production."""
    from django.core.management import call_command
    from tests import tables
    from tests.world import make

    with django_db_blocker.unblock():
        become("owner")
        tables.lay_once(admin_dsn(), lambda: call_command("migrate", verbosity=0))
        become("app")
        make()
    yield
    with django_db_blocker.unblock():
        from django.db import connection

        connection.close()


@pytest.fixture
def world(db: None) -> Any:
    """Amal, Bea, Cyr, Dia, Eli, Fay and the others of the small world; changes are rolled back after the test."""
    from tests.world import small_world

    return small_world()


@pytest.fixture(autouse=True)
def _only_loopback(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reaches anything but this machine."""
    import socket

    real = socket.socket.connect

    def connect(self: socket.socket, address: Any) -> None:
        if isinstance(address, tuple) and address[0] not in ("127.0.0.1", "::1", "localhost"):
            raise AssertionError("A test reached for the network.")
        real(self, address)

    monkeypatch.setattr(socket.socket, "connect", connect)


ROOT = Path(__file__).parent
BROWSERS = ("/usr/bin/chromium-headless-shell", "/usr/bin/chromium")  # whichever is there first


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """The one browser of a test process: its driver keeps an event loop, and a second one would refuse to start."""
    from playwright.sync_api import Error, Locator, sync_playwright

    from tests.clicking import arriving

    here = [path for path in (os.environ.get("CHROMIUM", ""), *BROWSERS) if os.path.exists(path)]
    with sync_playwright() as playwright:
        try:
            opened = playwright.chromium.launch(
                executable_path=here[0] if here else None,
                # An invented microphone, and nobody to ask for it: it is heard only where the headers of a page give it
                # (tests/journeys/test_her_plan.py).
                args=["--disable-background-networking", "--use-fake-device-for-media-stream",
                      "--use-fake-ui-for-media-stream", *(["--no-sandbox"] if os.geteuid() == 0 else [])],
            )
        except Error as missing:
            pytest.skip(f"NOT RUN: no browser can be started ({missing.message.splitlines()[0]})")
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(Locator, "click", arriving(Locator.click))
            patch.setattr(Locator, "tap", arriving(Locator.tap))
            yield opened
        opened.close()

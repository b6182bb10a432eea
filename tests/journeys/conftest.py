"""One installation for all stories of a run: the demonstration and the small world in it, served as in an office.

The stories change only people they made or chose for themselves, so that they may share it.
"""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import re
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.ground.homes import Home, made

from .combinations import Look, two
from .visitor import Visitor

HERS = re.compile(r'href="(/people/[0-9a-f-]{36}/)"')
HANDS = 8  # workers beside Bea: nobody opens so many new files in an hour that she would be asked why


@pytest.fixture(scope="session")
def home(browser: Browser) -> Iterator[Home]:
    """Made by whichever process of the run comes first, erased by the last that used it."""
    run = os.environ.get("PYTEST_XDIST_TESTRUNUID") or str(os.getpid())
    kept = Path(tempfile.gettempdir()) / f"saathi-journeys-{run}"
    with kept.with_suffix(".lock").open("w") as making, kept.with_suffix(".users").open("w") as using:
        fcntl.flock(making, fcntl.LOCK_EX)
        fcntl.flock(using, fcntl.LOCK_SH)
        one = _met(kept) if kept.exists() else _begun(kept)
        fcntl.flock(making, fcntl.LOCK_UN)
        yield one
        fcntl.flock(making, fcntl.LOCK_EX)
        fcntl.flock(using, fcntl.LOCK_UN)
        try:
            fcntl.flock(using, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            one.leave()
            return
        one.erase()
        for name in (kept, kept.with_suffix(".lock"), kept.with_suffix(".users")):
            name.unlink(missing_ok=True)


def _clear_away(kept: Path) -> None:
    """Installations of runs that were killed: nobody holds their lock any more."""
    for users in kept.parent.glob("saathi-journeys-*.users"):
        stale = users.with_suffix("")
        with users.open("w") as using, contextlib.suppress(BlockingIOError, FileNotFoundError):
            fcntl.flock(using, fcntl.LOCK_EX | fcntl.LOCK_NB)
            _met(stale).erase()
            for name in (stale, stale.with_suffix(".lock"), users):
                name.unlink(missing_ok=True)


def _begun(kept: Path) -> Home:
    _clear_away(kept)
    one = made({}, demonstration=True, hands=HANDS)
    try:
        one.start()
    except BaseException:
        one.erase()
        raise
    one.hers = HERS.findall(one.ask("GET", "/people/", "case_worker").body)
    kept.write_text(json.dumps([str(one.folder), one.port, one.pid, one.ids, one.cookies, one.hers]))
    return one


def _met(kept: Path) -> Home:
    folder, port, pid, ids, cookies, hers = json.loads(kept.read_text())
    return Home(Path(folder), port, {}, ids, cookies, None, hers, pid)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A story that asks for `look` and names none is told twice, on a phone and on a desk, in the light and in the dark;
    stories take turns in the four languages. In test-full each is told in all sixteen."""
    named = any("look" in str(mark.args[0]) for mark in metafunc.definition.iter_markers("parametrize"))
    if "look" in metafunc.fixturenames and not named:
        metafunc.parametrize("look", two(metafunc.function.__name__), ids=str)


@pytest.fixture
def visitor(browser: Browser, home: Home) -> Iterator[Callable[..., Visitor]]:
    """Makes people in front of a browser: visitor("bea"), visitor(look=…), visitor(script=False)."""
    met: list[Visitor] = []

    def come(name: str = "", look: Look = Look("en", "light", 1280), *, script: bool = True, touch: bool = False) -> Visitor:  # noqa: B008
        one = Visitor(browser, home, look, script=script, touch=touch)
        met.append(one)
        if name:
            one.is_signed_in_as(name)
        return one

    yield come
    for one in met:
        one.closes()

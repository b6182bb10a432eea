"""kill -9 while four people write: what they were told was saved is there, once, and the history is whole.

`make test` kills twelve times, `make test-full` fifty. Whoever is killed is chosen at random; SAATHI_CRASH_SEED
repeats a choice.
"""

from __future__ import annotations

import json
import os
import random
import signal
import threading
import time
from collections import Counter
from collections.abc import Iterator
from typing import Any

import psutil
import psycopg
import pytest

from saathi.config.roles import login_dsn

from .homes import Home, eventually, installed
from .writers import Ledger, Writer

pytestmark = pytest.mark.slow
KILLS = 50 if os.environ.get("SAATHI_COMBINATIONS") == "all" else 12
SEED = int(os.environ.get("SAATHI_CRASH_SEED") or random.SystemRandom().randrange(10**6))
WRITERS = 4
WEB = "saathi.config.web"
LAST_CHECKPOINT = 120  # seconds: PostgreSQL ends in order and writes all it holds, which a busy disk makes long
# Whom, how often in ten. "everything" is the supervisor itself: its children go with it and a person starts it again.
# "loaded" is what loaded Saathi, of which web and worker are copies.
WHOM = {"web worker": 2, "database": 2, "database session": 2, "web": 1, "worker": 1, "loaded": 1, "everything": 1}
BETWEEN = 8  # writes acknowledged between two deaths, most of the time


@pytest.fixture(scope="module")
def home() -> Iterator[Home]:
    with installed() as one:
        one.start()
        yield one


def targets(home: Home, whom: str) -> list[psutil.Process]:
    """Only processes of this installation: the supervisor we started and what it started."""
    assert home.running is not None
    if whom == "everything":
        return [psutil.Process(home.running.pid)]
    found = []
    for process in psutil.Process(home.running.pid).children(recursive=True):
        try:
            if kind(process) == whom:
                found.append(process)
        except psutil.Error:
            continue
    return found


def kind(process: psutil.Process) -> str:
    words, name, parent = process.cmdline(), process.name(), process.parent()
    line = " ".join(words)
    if line.startswith("postgres:"):
        return "database session" if "saathi_" in line else "database part"
    if words and words[0].endswith("/postgres"):
        return "database"
    if name == "saathi-worker":
        return "worker"
    if name == "saathi-web":
        return "web worker" if parent and parent.name() == name else "web"
    return "loaded" if words and words[-1] == WEB else ""


def deck(chance: random.Random) -> Iterator[str]:
    """Whom next: shuffled tens, so that a short run meets everybody."""
    while True:
        ten = [whom for whom, times in WHOM.items() for _ in range(times)]
        chance.shuffle(ten)
        yield from ten


def strike(home: Home, whom: str, chance: random.Random) -> bool:
    """False where nobody of that kind is alive at this moment."""
    family = psutil.Process(home.running.pid).children(recursive=True) if home.running else []
    aims = targets(home, whom)
    if not aims:
        return False
    try:
        chance.choice(aims).send_signal(signal.SIGKILL)
    except psutil.NoSuchProcess:
        return False
    if whom == "everything" and home.running is not None:
        home.running.wait(30)
        _, orphans = psutil.wait_procs(family, timeout=LAST_CHECKPOINT)
        assert orphans == [], "Children outlived their supervisor."
        home.start()
    return True


@pytest.fixture(scope="module")
def aftermath(home: Home) -> tuple[Ledger, Counter[str], float]:
    """The ledger of those who wrote, whom we killed, and for how many seconds it went on."""
    ledger, ending, chance, killed = Ledger(), threading.Event(), random.Random(SEED), Counter[str]()
    writers = [Writer(home, "bea", home.ids["amal"], ledger, ending) for _ in range(WRITERS)]
    for writer in writers:
        writer.start()
    eventually(lambda: len(ledger.saved) > 20 or len(ledger.odd) > 0, "the first twenty are saved", home.said)
    assert ledger.odd == []
    began = time.monotonic()
    for whom in deck(chance):
        if killed.total() == KILLS:
            break
        time.sleep(chance.uniform(0, 0.5))
        enough = len(ledger.saved) + BETWEEN
        killed[whom] += strike(home, whom, chance)
        if chance.random() < 0.75:  # sometimes it is struck again before it has stood up
            eventually(
                lambda enough=enough: len(ledger.saved) >= enough, f"writes after the death of the {whom}", home.said
            )
    eventually(home.is_well, "well after the last death", home.said)
    time.sleep(1)
    seconds = time.monotonic() - began
    ending.set()
    for writer in writers:
        writer.join(120)
        assert not writer.is_alive(), "A write never had an answer."
    return ledger, killed, seconds


def read(home: Home, statement: str) -> list[tuple[Any, ...]]:
    dsn = login_dsn(home.database.admin_dsn, home.folder, "dump", "saathi")
    with psycopg.connect(dsn) as session:
        return session.execute(statement).fetchall()


WRITTEN = """SELECT d.id::text, o.once::text FROM decisions_decision d LEFT JOIN kernel_once o ON o.made = d.id
             WHERE d.what = 'school_or_course' AND d.made_by = 'hers' AND d.written_at > %s"""


def test_nothing_acknowledged_is_lost_and_nothing_stands_twice(
    home: Home, aftermath: tuple[Ledger, Counter[str], float], capsys: pytest.CaptureFixture[str]
) -> None:
    ledger, killed, seconds = aftermath
    rows = read(home, "SELECT made::text, once::text FROM kernel_once WHERE act = 'decisions.record'")
    found = {once: made for made, once in rows}
    there = {made for (made,) in read(home, "SELECT id::text FROM decisions_decision WHERE made_by = 'hers'")}
    lost = [once for once, made in ledger.saved.items() if found.get(once) != made or made not in there]
    assert lost == [] and ledger.twice == [] and ledger.odd == []
    # Beside what was saved there is only the one decision of the small world: nothing half, nothing doubled.
    assert len(there) == len(ledger.saved) + 1 and len(found) == len(ledger.saved)
    with capsys.disabled():
        print(f"\ncrashes: {killed.total()} times kill -9 in {seconds:.0f} s (seed {SEED}) {dict(killed)}")
        print(f"{len(ledger.saved)} writes acknowledged, {ledger.again.total()} sent again {dict(ledger.again)},")
        print(f"{len(lost)} lost, {len(ledger.twice)} doubled")


def test_what_follows_from_a_write_came_with_it(home: Home, aftermath: tuple[Ledger, Counter[str], float]) -> None:
    """The journal has one entry for each, and the counts on the list are those of the ledger."""
    n = len(aftermath[0].saved)
    entries = read(
        home,
        "SELECT count(*), count(DISTINCT target) FROM kernel_journal"
        " WHERE act = 'decisions.record' AND outcome = 'done'",
    )
    small_world = 2
    assert entries == [(n + small_world, n + small_world)]
    counts = read(
        home, f"SELECT DISTINCT hers FROM kernel_access WHERE survivor = '{home.ids['amal']}' AND sections & 256 > 0"
    )
    assert counts == [(n + 1,)]


def test_the_history_is_whole(home: Home, aftermath: tuple[Ledger, Counter[str], float]) -> None:
    eventually(lambda: _unsealed(home) == 0, "everything is sealed", home.said)
    report = json.loads(home.saathi("journal", "verify", "--json"))
    assert report["whole"] is True and report["findings"] == []
    assert report["entries"] > len(aftermath[0].saved)


def _unsealed(home: Home) -> int:
    return int(json.loads(home.ask("GET", "/healthz").body)["journal"]["unsealed"])

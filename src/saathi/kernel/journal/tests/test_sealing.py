"""The sealer against real PostgreSQL: late commits, crashes between the files and the database, another server."""

import threading
import time
from collections.abc import Callable
from typing import Any

import pytest
from psycopg import errors

from saathi.kernel.journal.loop import keep_sealing
from saathi.kernel.journal.outside import OutsideBroken
from saathi.kernel.journal.sealing import Sealer

from .grounds import Ground, write

pytestmark = pytest.mark.slow


def test_entries_are_sealed_signed_and_whole(ground: Ground) -> None:
    ground.write(ground.session("app"), 25)
    sealer = ground.sealer()
    assert (
        sealer.seal(limit=10) == 10
        and sealer.seal(limit=10) == 10
        and sealer.seal(limit=10) == 5
        and sealer.seal() == 0
    )
    assert sealer.sign() is not None and sealer.sign() is None
    report = ground.report()
    assert report.findings == [] and (report.entries, report.batches, report.checkpoints) == (25, 3, 1)


def test_a_late_commit_with_a_smaller_seq_is_sealed_later(ground: Ground) -> None:
    slow, quick, sealer = ground.session("app"), ground.session("app"), ground.sealer()
    with slow.transaction():
        first = write(slow)
        second = write(quick)
        assert first < second
        assert sealer.seal() == 0  # the slow one runs since before: nothing above it is final yet
        assert ground.report().is_whole
    assert sealer.seal() == 2
    with slow.transaction():
        early = write(slow)
    with quick.transaction():
        late = write(quick)  # commits after the next one, which has a greater seq
        between = write(ground.session("app"))
        assert sealer.seal() == 1
    assert early < late < between
    assert sealer.seal() == 2 and sealer.seal() == 0
    report = ground.report()
    assert report.is_whole and report.entries == 5 and report.batches == 3


def test_rolled_back_numbers_leave_gaps_and_no_alarm(ground: Ground) -> None:
    app, sealer = ground.session("app"), ground.sealer()
    write(app)
    with pytest.raises(RuntimeError), app.transaction():
        write(app)
        raise RuntimeError
    write(app)
    assert sealer.seal() == 2 and ground.report().is_whole


@pytest.mark.parametrize("crash", ["before the head", "half a head", "before the commit", "after the commit"])
def test_a_crash_between_files_and_database_is_mended(
    ground: Ground, crash: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    app, sealer = ground.session("app"), ground.sealer()
    ground.write(app, 5)
    sealer.seal()
    sealer.sign()
    ground.write(app, 7)
    _crash(sealer, crash, monkeypatch)
    sealer.connection.close()
    assert ground.report().findings == []  # no false alarm in between
    ground.write(app, 2)
    again = ground.sealer()
    while again.seal():
        pass
    again.sign(now=True)
    report = ground.report()
    assert report.findings == [] and report.entries == 14 and report.checkpoints == 2


class Crash(Exception):
    pass


def _crash(sealer: Sealer, where: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(*args: Any, **options: Any) -> None:
        raise Crash

    def leaves_only(head: Any, records: bytes) -> None:
        with sealer.outside.leaves.open("ab") as file:
            file.write(records)
        if where == "half a head":
            with sealer.outside.heads.open("a") as file:
                file.write(head.line()[:70])
        raise Crash

    with monkeypatch.context() as patch:
        if where in ("before the head", "half a head"):
            patch.setattr(sealer.outside, "append", leaves_only)
        elif where == "before the commit":
            patch.setattr(sealer, "_write", stop)
        else:
            patch.setattr(sealer.outside, "confirm", stop)
        with pytest.raises(Crash):
            sealer.seal()


def test_a_crash_in_the_middle_of_signing_is_mended(ground: Ground, monkeypatch: pytest.MonkeyPatch) -> None:
    ground.write(ground.session("app"), 3)
    sealer = ground.sealer()
    sealer.seal()
    monkeypatch.setattr(sealer, "_write_note", lambda *args: (_ for _ in ()).throw(Crash()))
    with pytest.raises(Crash):
        sealer.sign()
    sealer.connection.close()
    assert ground.report().findings == []
    ground.sealer()
    report = ground.report()
    assert report.findings == [] and report.checkpoints == 1


def test_a_confirmed_batch_may_not_vanish_and_is_not_sealed_over(ground: Ground) -> None:
    ground.write(ground.session("app"), 3)
    sealer = ground.sealer()
    sealer.seal()
    ground.write(ground.session("app"), 3)
    sealer.seal()
    sealer.connection.close()
    with ground.session("admin") as admin:
        admin.execute("DELETE FROM kernel_batch")
        admin.execute("DELETE FROM kernel_seal")
    assert [f.sentence for f in ground.report().findings][:2] == ["Batch 1 was removed.", "Batch 2 was removed."]
    with pytest.raises(OutsideBroken):
        ground.sealer()


def test_only_one_seals(ground: Ground) -> None:
    ground.sealer()
    assert not Sealer(ground.session("jobs"), ground.outside, ground.signer).begin()


@pytest.mark.parametrize("role", ["app", "dump", "owner"])
@pytest.mark.parametrize(
    "statement",
    [
        "SELECT house.seal(1, 1, '\\x00', '\\x00', '{1}', '\\x00', '1', 1, 0, now())",
        "SELECT house.checkpoint(1, 1, '\\x00', now(), '')",
        "SELECT house.unsealed('0', 0, 0, 10)",
        "SELECT house.carried_over()",
        "SELECT house.last_batch()",
    ],
)
def test_only_the_worker_may_seal(ground: Ground, role: str, statement: str) -> None:
    with pytest.raises(errors.InsufficientPrivilege):
        ground.session(role).execute(statement)


@pytest.mark.parametrize("role", ["app", "jobs"])
@pytest.mark.parametrize("table", ["kernel_batch", "kernel_seal", "kernel_checkpoint"])
@pytest.mark.parametrize(
    "statement", ["SELECT 1 FROM {}", "DELETE FROM {}", "UPDATE {} SET batch = 1", "INSERT INTO {} DEFAULT VALUES"]
)
def test_seal_tables_are_closed(ground: Ground, role: str, table: str, statement: str) -> None:
    with pytest.raises(errors.InsufficientPrivilege):
        ground.session(role).execute(statement.format(table))


TAMPERINGS: dict[str, tuple[str, str, set[int]]] = {
    "edit": ("UPDATE kernel_journal SET act = 'cases.close' WHERE seq = 7", "Entry 7 was changed.", {7}),
    "actor": ("UPDATE kernel_journal SET actor = gen_random_uuid() WHERE seq = 3", "Entry 3 was changed.", {3}),
    "delete": ("DELETE FROM kernel_journal WHERE seq = 4", "Entry 4 is missing.", {4}),
    "cut": (
        "DELETE FROM kernel_journal WHERE seq > 20",
        "The last 10 entries (21 to 30) were cut off.",
        set(range(21, 31)),
    ),
    "swap": (
        "UPDATE kernel_journal j SET (xid, at, actor, survivor) = (SELECT k.xid, k.at, k.actor, k.survivor"
        " FROM kernel_journal k WHERE k.seq = 14 - j.seq) WHERE seq IN (5, 9)",
        "Entries 5 and 9 were swapped.",
        {5, 9},
    ),
    "insert": (
        "INSERT INTO kernel_journal (seq, xid, actor_kind, actor, act, outcome) OVERRIDING SYSTEM VALUE"
        " VALUES (0, '3', 'system', gen_random_uuid(), 'cases.move', 'done')",
        "Entry 0 was inserted after its time.",
        {0},
    ),
    "batch": ("DELETE FROM kernel_batch WHERE batch = 2", "Batch 2 was removed.", set()),
    "seal": (
        "UPDATE kernel_seal SET leaf = sha256('x') WHERE seq = 2",
        "The seal table was rewritten in batch 1: entries 2.",
        {2},
    ),
}


@pytest.mark.parametrize("what", TAMPERINGS)
def test_what_a_dba_does_is_named(ground: Ground, what: str) -> None:
    statement, sentence, entries = TAMPERINGS[what]
    app, sealer = ground.session("app"), ground.sealer()
    for _ in range(3):
        ground.write(app, 10)
        sealer.seal()
    sealer.sign()
    with ground.session("admin") as admin:
        admin.execute(statement)
    assert [(f.sentence, set(f.entries)) for f in ground.report().findings] == [(sentence, entries)]


def test_a_database_moved_to_a_server_with_smaller_xids(ground: Ground) -> None:
    app, sealer = ground.session("app"), ground.sealer()
    ground.write(app, 4)
    sealer.seal()
    sealer.connection.close()
    ground.write(app, 2)
    with ground.session("admin") as admin:  # as if these came from a server a million transactions ahead
        admin.execute("UPDATE kernel_journal SET xid = (xid::text::bigint + 1000000)::text::xid8")
        for table in ("kernel_batch", "kernel_seal"):
            admin.execute(f"TRUNCATE {table}")
    for path in ground.outside.folder.iterdir():
        path.unlink()
    first = ground.sealer()
    assert first.seal() == 0  # not below this server's oldest transaction, and nothing sealed tells of another server
    with ground.session("admin") as admin:
        admin.execute("UPDATE kernel_journal SET xid = (xid::text::bigint - 1000000)::text::xid8 WHERE seq <= 3")
    assert first.seal() == 3
    with ground.session("admin") as admin:
        admin.execute("UPDATE kernel_batch SET last_xid = '1000000'")
    first.connection.close()
    text = ground.outside.heads.read_text()
    ground.outside.heads.write_text(text.replace(f"xid {first.last.xid} ", "xid 1000000 "))
    second = ground.sealer()
    assert second.seal() == 3 and second.last.floor == 6
    write(app)
    assert second.seal() == 1
    report = ground.report()
    assert report.is_whole and report.entries == 7


def test_the_loop_survives_the_end_of_its_session(ground: Ground) -> None:
    app, ending = ground.session("app"), threading.Event()
    loop = threading.Thread(
        target=keep_sealing, args=(lambda: ground.session("jobs"), ground.outside, ground.signer, ending)
    )
    loop.start()
    try:
        write(app)
        _until(lambda: ground.report().entries == 1)
        with ground.session("admin") as admin:
            admin.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'saathi_jobs'")
        write(app)
        _until(lambda: ground.report().entries == 2)
    finally:
        ending.set()
        loop.join(20)
    report = ground.report()
    assert not loop.is_alive() and report.is_whole and report.unsealed == 0 and report.checkpoints >= 1


def _until(true: Callable[[], bool], seconds: float = 15) -> None:
    deadline = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < deadline
        time.sleep(0.1)

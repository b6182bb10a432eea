"""A thousand random faults by somebody who holds the whole database: each is found, and named."""

import random
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from saathi.kernel.journal.outside import Outside
from saathi.kernel.journal.signing import Checkpoint

from .copies import Copy, keys, line, report_on, sealed_journal

Named = tuple[str, set[int]]  # the kind expected, and the entries it must name


def changed(journal: Copy, draw: random.Random) -> Named:
    seq = draw.choice(sorted(journal.lines))
    fields = journal.lines[seq].split(b"\t")
    which = draw.choice([1, 2, 4, 6, 8, 10])
    fields[which] = fields[which][:-1] + bytes([fields[which][-1] ^ 1])
    journal.lines[seq] = b"\t".join(fields)
    return "changed", {seq}


def deleted(journal: Copy, draw: random.Random) -> Named:
    seq = draw.choice(sorted(journal.lines)[:-1])
    del journal.lines[seq]
    return "missing", {seq}


def swapped(journal: Copy, draw: random.Random) -> Named:
    one, other = sorted(draw.sample(sorted(journal.lines), 2))
    first, second = journal.lines[one], journal.lines[other]
    journal.put(one, second)
    journal.put(other, first)
    return "swapped", {one, other}


def renumbered(journal: Copy, draw: random.Random) -> Named:
    seq, free = draw.choice(sorted(journal.lines)), draw.choice(_free(journal))
    journal.put(free, journal.lines.pop(seq))
    return "renumbered", {seq, free}


def inserted(journal: Copy, draw: random.Random) -> Named:
    seq = draw.choice(_free(journal))
    journal.lines[seq] = line(seq, draw.randint(1, journal.heads[-1].xid), draw)
    return "inserted", {seq}


def cut_off(journal: Copy, draw: random.Random) -> Named:
    gone = sorted(journal.lines)[-draw.randint(2, 60) :]
    for seq in gone:
        del journal.lines[seq]
    return "cut_off", set(gone)


def _free(journal: Copy) -> list[int]:
    return sorted(set(range(1, max(journal.lines))) - journal.lines.keys())


ENTRY_FAULTS: list[Callable[[Copy, random.Random], Named]] = [changed, deleted, swapped, renumbered, inserted, cut_off]


def batch_removed(journal: Copy, draw: random.Random) -> tuple[str, int]:
    batch = draw.choice(journal.heads)
    journal.heads.remove(batch)
    journal.sealed = [seal for seal in journal.sealed if seal[0] != batch.batch]
    return "batch_removed", batch.batch


def batch_changed(journal: Copy, draw: random.Random) -> tuple[str, int]:
    from dataclasses import replace

    at = draw.randrange(len(journal.heads))
    change: dict[str, Any] = draw.choice(
        [{"root": bytes(32)}, {"head": bytes(32)}, {"size": 1}, {"xid": 7}, {"seq": 5}]
    )
    journal.heads[at] = replace(journal.heads[at], **change)
    return "batch_changed", journal.heads[at].batch


def batch_added(journal: Copy, draw: random.Random) -> tuple[str, int]:
    from dataclasses import replace

    number = len(journal.heads) + draw.randint(1, 3)
    journal.heads.append(replace(journal.heads[-1], batch=number))
    return "batch_added", number


def seal_changed(journal: Copy, draw: random.Random) -> tuple[str, int]:
    at = draw.randrange(len(journal.sealed))
    batch, position, seq, leaf = journal.sealed[at]
    what = draw.choice(["leaf", "position", "gone", "seq"])
    if what == "gone" and sum(seal[0] == batch for seal in journal.sealed) > 1:
        del journal.sealed[at]
    elif what == "position":
        journal.sealed[at] = (batch, position + 1_000, seq, leaf)
    elif what == "seq":
        journal.sealed[at] = (batch, position, seq + 10_000, leaf)
    else:
        journal.sealed[at] = (batch, position, seq, bytes(32))
    return "seals_rewritten", batch


def checkpoint_removed(journal: Copy, draw: random.Random) -> tuple[str, int]:
    batch = draw.choice(sorted(journal.notes))
    del journal.notes[batch]
    return "checkpoint_changed", batch


BATCH_FAULTS = [batch_removed, batch_changed, batch_added, seal_changed, checkpoint_removed]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("home")
    outside, signer = Outside(folder / "heads"), keys(folder / "keys")
    return outside, signer, sealed_journal(outside, signer, random.Random(7))


def test_an_untouched_journal_is_whole(whole: Any) -> None:
    outside, signer, journal = whole
    report = report_on(journal, outside, signer)
    assert report.findings == []
    assert (report.entries, report.batches, report.checkpoints) == (len(journal.lines), 9, 3)


@pytest.mark.parametrize("seed", range(10))
def test_faults_of_entries_are_named(whole: Any, seed: int) -> None:
    """60 a seed; every second forger rewrites all seals, batches and heads so that the tables agree."""
    outside, signer, journal = whole
    draw, seen = random.Random(seed), Counter[str]()
    for number in range(60):
        tampered = journal.twin()
        kind, entries = ENTRY_FAULTS[number % len(ENTRY_FAULTS)](tampered, draw)
        if number // len(ENTRY_FAULTS) % 2:
            tampered.reseal()
        report = report_on(tampered, outside, signer)
        of_kind = [finding for finding in report.findings if finding.kind == kind]
        assert [set(finding.entries) for finding in of_kind] == [entries], (kind, entries, report.findings)
        assert all(str(entry) in of_kind[0].sentence or kind == "cut_off" for entry in entries)
        seen[kind] += 1
    assert sum(seen.values()) == 60


@pytest.mark.parametrize("seed", range(10))
def test_faults_of_batches_are_named(whole: Any, seed: int) -> None:
    outside, signer, journal = whole
    draw, seen = random.Random(seed), 0
    for number in range(40):
        tampered = journal.twin()
        kind, batch = BATCH_FAULTS[number % len(BATCH_FAULTS)](tampered, draw)
        report = report_on(tampered, outside, signer)
        assert (kind, batch) in {(finding.kind, finding.batch) for finding in report.findings}, (kind, report.findings)
        seen += 1
    assert seen == 40


@pytest.mark.parametrize("seed", range(5))
def test_many_faults_at_once_are_all_named(whole: Any, seed: int) -> None:
    outside, signer, journal = whole
    draw, tampered = random.Random(seed), journal.twin()
    edited = set(draw.sample(sorted(journal.lines)[:-3], 12))
    gone = set(draw.sample(sorted(edited), 4))
    for seq in edited - gone:
        tampered.lines[seq] += b"x"
    for seq in gone:
        del tampered.lines[seq]
    report = report_on(tampered, outside, signer)
    assert {finding.entries[0] for finding in report.findings if finding.kind == "changed"} == edited - gone
    assert {finding.entries[0] for finding in report.findings if finding.kind == "missing"} == gone


def test_a_whole_history_cut_back_to_an_earlier_batch(whole: Any) -> None:
    outside, signer, journal = whole
    tampered = journal.twin()
    tampered.heads = tampered.heads[:6]
    tampered.sealed = [seal for seal in tampered.sealed if seal[0] <= 6]
    kept = {seal[2] for seal in tampered.sealed}
    lost = {seq for seq in journal.lines if seq not in kept}
    tampered.lines = {seq: one for seq, one in journal.lines.items() if seq in kept}
    tampered.notes = {batch: note for batch, note in journal.notes.items() if batch <= 6}
    report = report_on(tampered, outside, signer)
    assert {finding.batch for finding in report.findings if finding.kind == "batch_removed"} == {7, 8, 9}
    (cut,) = [finding for finding in report.findings if finding.kind == "cut_off"]
    assert set(cut.entries) == lost and f"The last {len(lost)} entries" in cut.sentence


def test_a_truncated_database_of_a_forger_with_another_key(whole: Any, tmp_path: Path) -> None:
    outside, signer, journal = whole
    tampered, other = journal.twin(), keys(tmp_path)
    changed(tampered, random.Random(1))
    tampered.reseal()
    for batch in tampered.notes:
        head = tampered.heads[batch - 1]
        tampered.notes[batch] = Checkpoint(batch, head.size, head.head, head.sealed_at).note(other)
    kinds = {finding.kind for finding in report_on(tampered, outside, signer).findings}
    assert {"changed", "batch_changed", "seals_rewritten", "checkpoint_changed"} <= kinds


def test_without_files_the_signatures_still_tell(whole: Any, tmp_path: Path) -> None:
    _, signer, journal = whole
    nothing = Outside(tmp_path / "lost")
    assert {f.kind for f in report_on(journal, nothing, signer).findings} == {"outside_missing"}
    tampered = journal.twin()
    seq = min(tampered.lines)
    tampered.lines[seq] += b"x"
    assert ("changed", (seq,)) in {(f.kind, f.entries) for f in report_on(tampered, nothing, signer).findings}
    tampered.reseal()
    assert "history_rewritten" in {f.kind for f in report_on(tampered, nothing, signer).findings}


def test_damaged_files_are_named_and_do_not_hide_a_fault(whole: Any, tmp_path: Path) -> None:
    _, signer, _ = whole
    outside = Outside(tmp_path / "heads")
    journal = sealed_journal(outside, signer, random.Random(3))
    raw = bytearray(outside.leaves.read_bytes())
    raw[12] ^= 1
    outside.leaves.write_bytes(bytes(raw))
    assert [(f.kind, f.batch) for f in report_on(journal, outside, signer).findings] == [("outside_changed", 1)]
    seq = min(journal.lines)
    journal.lines[seq] += b"x"
    assert ("changed", (seq,)) in {(f.kind, f.entries) for f in report_on(journal, outside, signer).findings}


def test_new_entries_wait_without_alarm_for_a_minute(whole: Any) -> None:
    outside, signer, journal = whole
    tampered, draw = journal.twin(), random.Random(5)
    last = journal.heads[-1]
    tampered.lines[last.seq + 1] = line(last.seq + 1, 280, draw)  # 20 seconds before the report
    report = report_on(tampered, outside, signer)
    assert report.is_whole and report.unsealed == 1
    tampered.lines[last.seq + 2] = (
        line(last.seq + 2, 239, draw) if last.xid < 239 else line(last.seq + 2, last.xid + 1, draw)
    )
    assert [(f.kind, f.entries) for f in report_on(tampered, outside, signer).findings] == [("late", (last.seq + 2,))]

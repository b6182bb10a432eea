"""A sealed journal in memory that may be tampered with, read by the same verifier as a database. All invented."""

from __future__ import annotations

import copy
import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

from saathi.kernel.journal import merkle
from saathi.kernel.journal.findings import Report
from saathi.kernel.journal.inside import Seals
from saathi.kernel.journal.outside import START, Head, Outside
from saathi.kernel.journal.rows import seq_of_row
from saathi.kernel.journal.signing import Checkpoint, Signer
from saathi.kernel.journal.verifying import verify

NOON = datetime(2026, 1, 5, 12, 0, tzinfo=UTC)


@dataclass
class Copy:
    """What a DBA holds: four tables."""

    lines: dict[int, bytes] = field(default_factory=dict)
    heads: list[Head] = field(default_factory=list)
    sealed: list[tuple[int, int, int, bytes]] = field(default_factory=list)  # batch, position, seq, leaf
    notes: dict[int, str] = field(default_factory=dict)

    def rows(self) -> Iterator[bytes]:
        return iter([self.lines[seq] for seq in sorted(self.lines)])

    def rows_of(self, seqs: list[int]) -> dict[int, bytes]:
        return {seq: self.lines[seq] for seq in seqs if seq in self.lines}

    def batches(self) -> list[Head]:
        return list(self.heads)

    def seals(self) -> Iterator[Seals]:
        for batch in sorted({seal[0] for seal in self.sealed}):
            own = sorted(seal for seal in self.sealed if seal[0] == batch)
            positions = b"".join(position.to_bytes(4) for _, position, _, _ in own)
            yield Seals(batch, positions, b"".join(merkle.record(seq, leaf) for _, _, seq, leaf in own))

    def checkpoints(self) -> dict[int, str]:
        return dict(self.notes)

    def next_xid(self) -> int:
        return 1_000_000

    def twin(self) -> Copy:
        return copy.deepcopy(self)

    def put(self, seq: int, line: bytes) -> None:
        """The content of `line` under this seq."""
        self.lines[seq] = b"%d\t%b" % (seq, line.partition(b"\t")[2])

    def reseal(self) -> None:
        """Rewrites every leaf, root and head so that the tables agree with each other, as a careful forger would."""
        self.sealed = [
            (batch, position, seq, merkle.leaf(self.lines[seq]))
            for batch, position, seq, _ in sorted(self.sealed)
            if seq in self.lines
        ]
        last, heads = START, []
        for old in self.heads:
            leaves = [seal[3] for seal in self.sealed if seal[0] == old.batch]
            if leaves:
                last = _head(last, old.batch, leaves, old.xid, old.seq)
                heads.append(last)
        self.heads = heads


def _head(last: Head, batch: int, leaves: list[bytes], xid: int, seq: int) -> Head:
    root = merkle.root(leaves)
    head = merkle.head(last.head, root, batch, len(leaves))
    at = NOON + timedelta(seconds=batch)
    return Head(batch, last.size + len(leaves), len(leaves), root, head, xid, seq, 0, at)


def line(seq: int, xid: int, draw: random.Random) -> bytes:
    """One invented row as COPY text."""
    who, whom = (UUID(int=draw.getrandbits(128)) for _ in range(2))
    at = (NOON + timedelta(seconds=xid)).isoformat(" ").replace("+00:00", "+00")
    act = draw.choice(["decisions.record", "cases.move", "identities.reveal"])
    return f"{seq}\t{xid}\t{at}\tperson\t{who}\t\\N\t{act}\tdone\t{whom}\t\\N\t8\tcare\t\\N".encode()


def sealed_journal(outside: Outside, signer: Signer, draw: random.Random, *, batches: int = 9) -> Copy:
    """Entries with gaps between their numbers, in batches of different sizes, signed now and then."""
    made, last, seq, xid = Copy(), START, 0, 10
    outside.mend()
    for batch in range(1, batches + 1):
        lines = []
        for _ in range(draw.randint(1, 40)):
            seq, xid = seq + draw.choice([1, 1, 1, 2]), xid + 1
            lines.append(line(seq, xid, draw))
        leaves = [merkle.leaf(one) for one in lines]
        last = _head(last, batch, leaves, xid, seq)
        made.heads.append(last)
        outside.append(
            last, b"".join(merkle.record(seq_of_row(one), leaf) for one, leaf in zip(lines, leaves, strict=True))
        )
        outside.confirm(batch)
        for position, one in enumerate(lines):
            made.lines[seq_of_row(one)] = one
            made.sealed.append((batch, position, seq_of_row(one), leaves[position]))
        if batch % 3 == 0:
            note = Checkpoint(batch, last.size, last.head, last.sealed_at).note(signer)
            outside.append_note(batch, note)
            outside.confirm_note(batch)
            made.notes[batch] = note
    return made


def report_on(journal: Copy, outside: Outside, signer: Signer) -> Report:
    return verify(lambda: journal, outside, signer, clock=lambda: NOON + timedelta(minutes=5))


def keys(folder: Path) -> Signer:
    from saathi.vault.signatures import KeyFiles

    return KeyFiles(folder)

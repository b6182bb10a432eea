"""Verification: recomputes every leaf, root, head and signature, and names whatever is not as it was sealed.

Against whom: somebody who holds the whole database and may rewrite journal, seals, batches and checkpoints so that
they agree with each other, but neither the files in SAATHI_HOME/heads nor the signing key. The files are believed
where their heads chain and their checkpoints are signed; where they are lost, the database is checked against itself
and against the signed checkpoints it still has, and the report says so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from hashlib import sha256
from itertools import islice

from ..clock import Clock, server_clock
from . import merkle
from .findings import Report, name_entries, spans
from .inside import Inside, Seals
from .outside import START, Head, History, Outside
from .signing import Signer, read_note

LATE = timedelta(seconds=60)


def verify(open_inside: Callable[[], Inside], outside: Outside, signer: Signer, clock: Clock = server_clock) -> Report:
    """The files are read before and after the snapshot begins, so that sealing meanwhile raises no alarm: what was
    confirmed before must be inside, what is inside must be in the files after."""
    before = outside.history()
    inside = open_inside()
    return Verification(inside, outside, signer, before, outside.history()).run(clock())


class Verification:
    def __init__(self, inside: Inside, outside: Outside, signer: Signer, before: History, after: History) -> None:
        self.inside, self.outside, self.signer = inside, outside, signer
        self.kept, self.noted, self.heads = before.kept, before.noted, after.heads
        self.notes = outside.checkpoints()
        self.report = Report()
        self.instead: dict[int, bytes] = {}  # batch → seals from inside, where the file of leaves was damaged
        if after.unreadable:
            self.report.find("outside_changed", f"{after.unreadable} lines of heads.log are not Saathi's.")

    def run(self, now: datetime) -> Report:
        batches = {head.batch: head for head in self.inside.batches()}
        if not self.heads and batches:
            self._without_files(batches)
        self._check_chain()
        self._check_batches(batches)
        self._check_seals()
        self._check_checkpoints()
        self._check_rows(now)
        last = self.heads[-1] if self.heads else START
        self.report.entries, self.report.batches = last.size, last.batch
        return self.report

    def _without_files(self, batches: dict[int, Head]) -> None:
        sentence = "SAATHI_HOME/heads holds no heads: the database was checked against itself and its signatures only."
        self.report.find("outside_missing", sentence)
        self.heads = [batches[number] for number in sorted(batches)]
        self.kept = self.noted = self.heads[-1].batch

    def _check_chain(self) -> None:
        last = START
        for head in self.heads:
            follows = head.batch == last.batch + 1 and head.size == last.size + head.count
            if not follows or head.head != merkle.head(last.head, head.root, head.batch, head.count):
                sentence = f"Batch {head.batch} in heads.log does not follow batch {last.batch}."
                self.report.find("outside_changed", sentence, batch=head.batch)
            last = head

    def _check_batches(self, batches: dict[int, Head]) -> None:
        for head in self.heads:
            inside = batches.pop(head.batch, None)
            if inside is None and head.batch <= self.kept:
                self.report.find("batch_removed", f"Batch {head.batch} was removed.", batch=head.batch)
            elif inside is not None and inside != head:
                self.report.find("batch_changed", f"Batch {head.batch} was changed.", batch=head.batch)
        for batch in sorted(batches):
            self.report.find("batch_added", f"Batch {batch} was added; nothing outside knows of it.", batch=batch)

    def _check_seals(self) -> None:
        sealed = self.inside.seals()
        seals = next(sealed, None)
        for head, records in zip(self.heads, self.outside.all_records(self.heads), strict=True):
            while seals is not None and seals.batch < head.batch:
                self._unknown_seals(seals)
                seals = next(sealed, None)
            own = seals if seals is not None and seals.batch == head.batch else None
            self._check_batch(head, records, own)
            seals = next(sealed, None) if own else seals
        while seals is not None:
            self._unknown_seals(seals)
            seals = next(sealed, None)

    def _unknown_seals(self, seals: Seals) -> None:
        entries = [merkle.seq_of(record) for record in merkle.split(seals.records)]
        sentence = f"The seal table has entries of a batch {seals.batch} that was never sealed."
        self.report.find("seals_added", sentence, entries, seals.batch)

    def _check_batch(self, head: Head, records: bytes, seals: Seals | None) -> None:
        if merkle.root(merkle.leaves_of(records)) != head.root or len(records) != head.count * merkle.RECORD:
            self._leaves_damaged(head, seals)
            return
        if seals is None:
            if head.batch <= self.kept:
                self.report.find("seals_removed", f"The seals of batch {head.batch} were removed.", batch=head.batch)
        elif seals.records != records or seals.positions != _positions(head.count):
            ours, theirs = set(merkle.split(records)), set(merkle.split(seals.records))
            entries = sorted({merkle.seq_of(record) for record in ours ^ theirs})
            which = f": entries {spans(entries)}" if entries else ", in another order"
            sentence = f"The seal table was rewritten in batch {head.batch}{which}."
            self.report.find("seals_rewritten", sentence, entries, head.batch)

    def _leaves_damaged(self, head: Head, seals: Seals | None) -> None:
        if self.outside.leaves.exists():
            sentence = f"The file of leaves was damaged in batch {head.batch}."
            self.report.find("outside_changed", sentence, batch=head.batch)
        if seals is None:
            return
        if merkle.root(merkle.leaves_of(seals.records)) == head.root:
            self.instead[head.batch] = seals.records
        else:
            sentence = f"The seal table was rewritten in batch {head.batch}."
            self.report.find("seals_rewritten", sentence, batch=head.batch)

    def _check_checkpoints(self) -> None:
        inside, heads = self.inside.checkpoints(), {head.batch: head for head in self.heads}
        notes = self.notes or inside
        for batch, note in sorted(notes.items()):
            made, head = read_note(note, self.signer), heads.get(batch)
            if made is None:
                sentence = f"The checkpoint of batch {batch} is not signed by this installation's key."
                self.report.find("checkpoint_forged", sentence, batch=batch)
            elif head is None or (made.batch, made.size, made.head) != (batch, head.size, head.head):
                sentence = f"The signed checkpoint of batch {batch} tells another history than its head."
                self.report.find("history_rewritten", sentence, batch=batch)
            else:
                self.report.checkpoints += 1
                self.report.last_checkpoint_at = max(self.report.last_checkpoint_at or made.signed_at, made.signed_at)
            if inside.pop(batch, None) != note and batch <= self.noted:
                self.report.find(
                    "checkpoint_changed", f"The checkpoint of batch {batch} was changed or removed.", batch=batch
                )
        for batch in sorted(inside):
            if batch not in self.outside.checkpoints():  # one may have been signed since we read the file
                self.report.find("checkpoint_added", f"A checkpoint of batch {batch} was added.", batch=batch)

    def _records(self, head: Head, records: bytes) -> bytes:
        return self.instead.get(head.batch, records)

    def _check_rows(self, now: datetime) -> None:
        expected: set[bytes] = set()
        found: set[bytes] = set()
        rows = self._row_records()
        for head, records in zip(self.heads, self.outside.all_records(self.heads), strict=True):
            expected.update(merkle.split(self._records(head, records)))
            found.update(islice(rows, head.count))
            same = expected & found
            expected -= same
            found -= same
        found.update(rows)
        same = expected & found
        self._name(_by_seq(expected - same), _by_seq(found - same), now)

    def _row_records(self) -> Iterator[bytes]:
        before = -1
        for row in self.inside.rows():
            seq = int(row[: row.index(b"\t")])
            if seq == before:
                self.report.find("inserted", f"Entry {seq} stands there twice.", (seq,))
            before = seq
            yield seq.to_bytes(8) + sha256(b"\0" + row).digest()

    def _name(self, expected: dict[int, bytes], found: dict[int, bytes], now: datetime) -> None:
        self._set_apart_unsealed(found, expected, now)
        if not expected and not found:
            return
        batch_of: dict[int, int] = {}
        remains = 0
        for head, records in zip(self.heads, self.outside.all_records(self.heads), strict=True):
            for seq in map(merkle.seq_of, merkle.split(self._records(head, records))):
                if seq in expected:
                    batch_of[seq] = head.batch
                if seq not in expected or seq in found:
                    remains = max(remains, seq)
        # Sealed while we read: the snapshot need not have these rows yet.
        for seq in [seq for seq in expected if batch_of[seq] > self.kept and seq not in found]:
            del expected[seq]
        name_entries(self.report, expected, found, self.inside.rows_of, batch_of.get, remains)

    def _set_apart_unsealed(self, found: dict[int, bytes], expected: dict[int, bytes], now: datetime) -> None:
        """Rows after the cursor are waiting for the sealer; any other row nobody sealed was slipped in."""
        last = self.heads[-1] if self.heads else START
        cursor, floor = (last.xid, last.seq), last.floor
        if last.xid >= self.inside.next_xid():  # moved from another server, and nothing sealed here yet
            cursor, floor = (0, 0), last.seq
        new = [seq for seq in found if seq not in expected and seq > floor]
        late = []
        for start in range(0, len(new), 10_000):
            for seq, row in self.inside.rows_of(new[start : start + 10_000]).items():
                _, xid, at, _ = row.split(b"\t", 3)
                if (int(xid), seq) <= cursor:
                    continue
                del found[seq]
                self._count_unsealed(datetime.fromisoformat(at.decode()))
                if now - datetime.fromisoformat(at.decode()) > LATE:
                    late.append(seq)
        if late:
            self.report.find("late", f"{len(late)} entries have waited more than a minute to be sealed.", sorted(late))

    def _count_unsealed(self, at: datetime) -> None:
        self.report.unsealed += 1
        self.report.oldest_unsealed_at = min(self.report.oldest_unsealed_at or at, at)


def _by_seq(records: set[bytes]) -> dict[int, bytes]:
    return {merkle.seq_of(record): record[8:] for record in records}


def _positions(count: int) -> bytes:
    return b"".join(position.to_bytes(4) for position in range(count))

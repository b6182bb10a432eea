"""The journal's heads and leaves in files, out of reach of whoever holds only the database.

`heads.log` has lines `batch …` (a head), `kept N` (the database has committed batch N) and `noted N` (its checkpoint).
`leaves.bin` has 40 bytes an entry (seq, leaf) in the order of sealing; `checkpoints.log` one signed note a line (JSON).
Order of writing: leaves, then the head, each flushed to disk, then the database commits, then `kept`. So the files are
never behind the database and at most one batch ahead of it; the sealer brings that batch in again after a crash, from
the file, never from the rows. A half-written end (no newline, leaves without a head) is cut at the next start.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from .merkle import NO_HEAD, RECORD

TAIL = 1 << 16  # bytes read at start: many times the longest line


class OutsideBroken(Exception):
    """The files and the database do not tell the same history. The argument is one sentence."""


@dataclass(frozen=True, slots=True)
class Head:
    """One sealed batch. `xid` and `seq` are where the next batch starts; see kernel_batch for `floor`."""

    batch: int
    size: int
    count: int
    root: bytes
    head: bytes
    xid: int
    seq: int
    floor: int
    sealed_at: datetime

    def line(self) -> str:
        at = self.sealed_at.astimezone(UTC).isoformat()
        return (
            f"batch {self.batch} size {self.size} count {self.count} root {self.root.hex()} head {self.head.hex()}"
            f" xid {self.xid} seq {self.seq} floor {self.floor} at {at}\n"
        )


START = Head(0, 0, 0, NO_HEAD, NO_HEAD, 0, 0, 0, datetime(1970, 1, 1, tzinfo=UTC))


def read_head(line: str) -> Head | None:
    """A line `batch …`; None where somebody wrote something else."""
    words = line.split(" ")
    named = dict(zip(words[0::2], words[1::2], strict=False))
    try:
        size, count, at = int(named["size"]), int(named["count"]), datetime.fromisoformat(named["at"])
        root, head = bytes.fromhex(named["root"]), bytes.fromhex(named["head"])
        xid, seq, floor = int(named["xid"]), int(named["seq"]), int(named["floor"])
        return Head(int(named["batch"]), size, count, root, head, xid, seq, floor, at)
    except (KeyError, ValueError):
        return None


@dataclass(slots=True)
class History:
    """What `heads.log` says: heads in order, up to where the database confirmed, and lines nobody can read."""

    heads: list[Head] = field(default_factory=list)
    kept: int = 0
    noted: int = 0
    unreadable: int = 0

    def take(self, line: str) -> None:
        word, _, rest = line.partition(" ")
        if word in ("kept", "noted") and rest.isdigit():
            setattr(self, word, max(getattr(self, word), int(rest)))
        elif head := read_head(line):
            self.heads.append(head)
            self.kept = max(self.kept, head.batch - 1)  # a next batch is begun only after the commit of the last
        else:
            self.unreadable += 1

    @property
    def last(self) -> Head:
        return self.heads[-1] if self.heads else START


class Outside:
    """The folder `heads` of an installation."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.heads, self.leaves, self.notes = folder / "heads.log", folder / "leaves.bin", folder / "checkpoints.log"

    def is_there(self) -> bool:
        return self.heads.exists()

    def history(self, *, only_end: bool = False) -> History:
        found = History()
        if not self.heads.exists():
            return found
        with self.heads.open("rb") as file:
            whole = True
            if only_end and (length := file.seek(0, os.SEEK_END)) > TAIL:
                file.seek(length - TAIL)
                whole = False
            elif only_end:
                file.seek(0)
            text = file.read().decode("ascii", "replace")
        lines = text.split("\n")[0 if whole else 1 : -1]  # what follows the last newline was never finished
        for line in lines:
            found.take(line)
        return found

    def records(self, head: Head) -> bytes:
        """The leaves of one batch as kept; shorter if the file was cut."""
        with self.reading() as file:
            return _records(file, head)

    def all_records(self, heads: list[Head]) -> Iterator[bytes]:
        with self.reading() as file:
            for head in heads:
                yield _records(file, head)

    @contextmanager
    def reading(self) -> Iterator[int]:
        if not self.leaves.exists():
            yield -1
            return
        file = os.open(self.leaves, os.O_RDONLY)
        try:
            yield file
        finally:
            os.close(file)

    def checkpoints(self) -> dict[int, str]:
        """Batch → note. An unreadable line is kept under batch 0, so that verification names it."""
        found: dict[int, str] = {}
        for batch, line in self.note_lines():
            found[batch] = str(json.loads(line)["note"]) if batch else line
        return found

    def note_lines(self) -> Iterator[tuple[int, str]]:
        """Batch and line, as it stands in the file."""
        if self.notes.exists():
            for line in self.notes.read_text().split("\n")[:-1]:
                try:
                    kept = json.loads(line)
                    yield (int(kept["batch"]) if isinstance(kept["note"], str) else 0), line + "\n"
                except (ValueError, KeyError, TypeError):
                    yield 0, line

    def append(self, head: Head, records: bytes) -> None:
        """On disk when this returns. The caller commits the same batch afterwards."""
        _append(self.leaves, records)
        _append(self.heads, head.line().encode())

    def confirm(self, batch: int) -> None:
        """Not flushed: if this line is lost, the next start looks in the database."""
        _append(self.heads, f"kept {batch}\n".encode(), flushed=False)

    def append_note(self, batch: int, note: str) -> None:
        _append(self.notes, (json.dumps({"batch": batch, "note": note}, ensure_ascii=False) + "\n").encode())

    def confirm_note(self, batch: int) -> None:
        _append(self.heads, f"noted {batch}\n".encode(), flushed=False)

    def mend(self) -> Head:
        """Cuts what a crash left half-written, and answers the last whole head."""
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _cut_half_line(self.heads)
        _cut_half_line(self.notes)
        last = self.history(only_end=True).last
        length = self.leaves.stat().st_size if self.leaves.exists() else 0
        if length > last.size * RECORD:
            os.truncate(self.leaves, last.size * RECORD)
        elif length < last.size * RECORD:
            raise OutsideBroken("The file of leaves is shorter than the heads say: restore SAATHI_HOME/heads.")
        return last


def _records(file: int, head: Head) -> bytes:
    return os.pread(file, head.count * RECORD, (head.size - head.count) * RECORD) if file >= 0 else b""


def _append(path: Path, content: bytes, *, flushed: bool = True) -> None:
    is_new = not path.exists()
    file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    try:
        left = memoryview(content)
        while left:
            left = left[os.write(file, left) :]
        if flushed:
            os.fsync(file)
    finally:
        os.close(file)
    if is_new:
        folder = os.open(path.parent, os.O_RDONLY)
        os.fsync(folder)
        os.close(folder)


def _cut_half_line(path: Path) -> None:
    if not path.exists():
        return
    with path.open("rb+") as file:
        length = file.seek(0, os.SEEK_END)
        file.seek(max(0, length - TAIL))
        end = file.read()
        file.truncate(length - (len(end) - (end.rfind(b"\n") + 1)))

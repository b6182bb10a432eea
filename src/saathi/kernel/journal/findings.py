"""What verification found, in words: which entries, which batch, and what was done to them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime

from .merkle import leaf

COMPARED = 2_000  # above this many faulty entries, swaps are no longer told from changes (it is quadratic)


@dataclass(frozen=True, slots=True)
class Finding:
    """`kind` is for programs, `sentence` for people; `entries` are seq numbers."""

    kind: str
    sentence: str
    entries: tuple[int, ...] = ()
    batch: int | None = None


@dataclass(slots=True)
class Report:
    """The state of the journal. `unsealed` entries are younger than the last batch; they are not an error."""

    entries: int = 0
    batches: int = 0
    checkpoints: int = 0
    unsealed: int = 0
    oldest_unsealed_at: datetime | None = None
    last_checkpoint_at: datetime | None = None
    findings: list[Finding] = field(default_factory=list)

    @property
    def is_whole(self) -> bool:
        return not self.findings

    def find(self, kind: str, sentence: str, entries: Iterable[int] = (), batch: int | None = None) -> None:
        self.findings.append(Finding(kind, sentence, tuple(entries), batch))


def spans(numbers: Iterable[int]) -> str:
    """1, 2, 3, 7 → “1 to 3, 7”."""
    runs: list[list[int]] = []
    for number in sorted(numbers):
        if runs and number == runs[-1][1] + 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    return ", ".join(str(first) if first == last else f"{first} to {last}" for first, last in runs)


def name_entries(
    report: Report,
    expected: dict[int, bytes],
    found: dict[int, bytes],
    row_of: Callable[[list[int]], dict[int, bytes]],
    batch_of: Callable[[int], int | None],
    remains: int,
) -> None:
    """Says what became of each entry that is not as it was sealed.

    `expected` are leaves sealed that no row has now, `found` leaves of rows that were not sealed so, both by seq;
    `remains` is the highest sealed seq still there.
    """
    changed = expected.keys() & found.keys()
    missing, added = set(expected.keys() - found.keys()), set(found.keys() - expected.keys())
    faulty = sorted(changed | added)
    origin: dict[int, int] = {}
    if len(faulty) <= COMPARED and len(expected) <= COMPARED:
        origin = _origins(expected, row_of(faulty))
    for seq in sorted(changed):
        _name_changed(report, seq, origin, batch_of(seq))
    for seq in sorted(added & origin.keys()):
        was = origin[seq]
        report.find("renumbered", f"Entry {was} was renumbered to {seq}.", (was, seq), batch_of(was))
        missing.discard(was)
        added.discard(seq)
    _name_missing(report, missing, batch_of, remains)
    for seq in sorted(added):
        report.find("inserted", f"Entry {seq} was inserted after its time.", (seq,))


def _origins(expected: dict[int, bytes], rows: dict[int, bytes]) -> dict[int, int]:
    """seq now → seq under which the same content was sealed."""
    found = {}
    for now, row in rows.items():
        _, _, content = row.partition(b"\t")
        was = next((seq for seq in expected if leaf(b"%d\t%b" % (seq, content)) == expected[seq]), None)
        if was is not None:
            found[now] = was
    return found


def _name_changed(report: Report, seq: int, origin: dict[int, int], batch: int | None) -> None:
    was = origin.get(seq)
    if was is None:
        report.find("changed", f"Entry {seq} was changed.", (seq,), batch)
    elif origin.get(was) == seq:
        if seq < was:
            report.find("swapped", f"Entries {seq} and {was} were swapped.", (seq, was), batch)
    else:
        report.find("moved", f"Entry {seq} now holds what was entry {was}.", (seq, was), batch)


def _name_missing(report: Report, missing: set[int], batch_of: Callable[[int], int | None], remains: int) -> None:
    cut = sorted(seq for seq in missing if seq > remains)
    if len(cut) > 1:
        sentence = f"The last {len(cut)} entries ({spans(cut)}) were cut off."
        report.find("cut_off", sentence, cut, batch_of(cut[0]))
        missing = missing - set(cut)
    for seq in sorted(missing):
        report.find("missing", f"Entry {seq} is missing.", (seq,), batch_of(seq))

"""The columns of one file made ready for speed: each with its reader, and a memory of words it has already read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from saathi.intake.days import Days
from saathi.intake.mapping import Mapping, Source
from saathi.intake.parsing import Reader, Value, reader_of
from saathi.intake.reading import Table
from saathi.intake.sentences import Sentence
from saathi.intake.tidying import is_blank

REMEMBERED = 20_000
"""Different cells of one column that are remembered; then its memory starts anew."""
_TOO_VARIED = frozenset({"text", "longtext", "phone", "email"})


@dataclass(frozen=True, slots=True)
class Column:
    """One heading with a home. `read` gives the value, the sentence about it, or None for a cell that says nothing."""

    heading: str
    home: str
    is_personal: bool
    takes_several: bool
    read: Callable[[str], Value | Sentence | None]


Step = tuple[str, str, Callable[[str], Value | Sentence | None], Column]
"""Heading, home, reader and column: what the walk over a row needs, laid out so that it costs no look-up."""


@dataclass(frozen=True, slots=True)
class Plan:
    """All columns with a home, the same as steps, and the headings that stay in the file."""

    columns: tuple[Column, ...]
    left: frozenset[str]
    steps: tuple[Step, ...]

    def heading_of(self, home: str) -> str:
        """The heading a value came from; empty if no column has that home."""
        return next((column.heading for column in self.columns if column.home == home), "")


class _Memory(dict[str, Value | Sentence | None]):
    """Most columns hold few words many times: each is parsed once."""

    def __init__(self, read: Callable[[str], Value | Sentence | None]) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, cell: str) -> Value | Sentence | None:
        if len(self) >= REMEMBERED:
            self.clear()
        value = self[cell] = self._read(cell)
        return value


def plan_of(table: Table, mapping: Mapping, today: date) -> Plan:
    """What to do with each column of this table; headings the table does not have are passed over."""
    serials = 0 if table.kind == "csv" else 1904 if table.from_1904 else 1900
    present = set(table.columns)
    columns = tuple(
        _column(source, Days(today, source.date_order, serials))
        for source in mapping.sources
        if source.field.home and source.column in present
    )
    steps = tuple((column.heading, column.home, column.read, column) for column in columns)
    return Plan(columns, frozenset(mapping.left), steps)


def _column(source: Source, days: Days) -> Column:
    field = source.field
    read = _translating(source, reader_of(field.kind, field.name, field.takes_several, days))
    remembered = read if field.kind in _TOO_VARIED else _Memory(read).__getitem__
    return Column(source.column, field.home, field.is_personal, field.takes_several, remembered)


def _translating(source: Source, read: Reader) -> Callable[[str], Value | Sentence | None]:
    """First the words of the mapping file, then the reader of the field; a lone dash says nothing."""
    values = source.values

    def translated(cell: str) -> Value | Sentence | None:
        word = values.get(cell.casefold(), cell) if values else cell
        return None if is_blank(word) else read(word)

    return translated

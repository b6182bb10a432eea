"""The dry run: every row of a table judged, nothing written. The same walk feeds the report, the rows to take and the
rows given back.

Memory: one digest a row, for repeats within the file; never the rows themselves.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils.translation import gettext_noop as _

from saathi.intake.columns import Column, Plan, plan_of
from saathi.intake.crosschecks import findings
from saathi.intake.keys import key_of_content, key_of_reference
from saathi.intake.mapping import Mapping
from saathi.intake.persons import MAJORITY, ages_now
from saathi.intake.progress import EVERY, Progress, quiet
from saathi.intake.reading import Row, Table
from saathi.intake.rows import FREE_TEXT, CaseloadRow
from saathi.intake.sentences import Fault, Sentence, said
from saathi.intake.tidying import is_blank

LISTED = 1_000
"""Faults a report lists one by one; all are counted, and the file given back names every one."""
LONGEST_SHOWN = 40

_REPEATED = _("This reference already stands in row %(row)s. One case is one row; bring its other events in later.")


@dataclass(frozen=True, slots=True)
class Outcome:
    """One row judged: `taken` when nothing is wrong with it, else its faults. `source` is the row as it was read."""

    source: Row
    taken: CaseloadRow | None
    faults: tuple[Fault, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """The dry run in figures. `counted` is (heading, message id, rows at fault), most frequent first.

    `kept_in_file` is (heading, filled cells) of fields that have no home with us, or hold free text; `unknown` is the
    same for headings nobody has decided about. A file is well when no row is at fault, no heading is unknown and no
    field is claimed twice.
    """

    rows: int
    good: int
    without_reference: int
    anonymous: int
    consent_not_stated: int
    children: int
    faults: tuple[Fault, ...]
    counted: tuple[tuple[str, str, int], ...]
    clashes: tuple[Sentence, ...]
    unknown: tuple[tuple[str, int], ...]
    kept_in_file: tuple[tuple[str, int], ...]
    left: tuple[str, ...]

    @property
    def bad(self) -> int:
        """Rows at fault."""
        return self.rows - self.good

    @property
    def is_well(self) -> bool:
        """Whether all of it may be taken without another word."""
        return self.rows > 0 and not (self.bad or self.unknown or self.clashes)


def examine(
    table: Table, mapping: Mapping, *, today: date, organisation: str, key: bytes, progress: Progress = quiet
) -> Iterator[Outcome]:
    """Judge row by row. Ask `mapping.clashes()` first: of two columns for one field the later would win here.

    `key` is secret and stays the same for the organisation; keys of rows depend on it.
    """
    plan = plan_of(table, mapping, today)
    repeats = _Repeats(organisation, key)
    done = 0
    for row in table.rows:
        yield _judged(row, plan, repeats, today)
        done += 1
        if done % EVERY == 0:
            progress(done, table.expected)
    progress(done, done)


def check(
    table: Table,
    mapping: Mapping,
    *,
    today: date,
    organisation: str,
    key: bytes,
    progress: Progress = quiet,
    seen: Callable[[CaseloadRow], None] | None = None,
) -> Report:
    """The report of a whole table, which is read to its end. `seen` is given every good row."""
    tally = _Tally(table, mapping, today)
    for outcome in examine(table, mapping, today=today, organisation=organisation, key=key, progress=progress):
        tally.add(outcome)
        if seen is not None and outcome.taken is not None:
            seen(outcome.taken)
    return tally.report(mapping)


class _Repeats:
    """Keys given so far in this file."""

    def __init__(self, organisation: str, key: bytes) -> None:
        self.organisation, self.key = organisation, key
        self.rows: dict[bytes, int] = {}
        self.occurrences: Counter[bytes] = Counter()

    def reference(self, reference: str, row: int) -> tuple[str, int]:
        """Its key, and the row where it already stood, or 0."""
        made = key_of_reference(self.key, self.organisation, reference)
        first = self.rows.setdefault(bytes.fromhex(made), row)
        return made, 0 if first == row else first

    def content(self, values: dict[str, Any]) -> str:
        """The key of a row without reference; equal rows are told apart by their number."""
        blind = bytes.fromhex(key_of_content(self.key, self.organisation, values, 0))
        self.occurrences[blind] += 1
        return key_of_content(self.key, self.organisation, values, self.occurrences[blind])


def _judged(row: Row, plan: Plan, repeats: _Repeats, today: date) -> Outcome:
    values, faults = _parsed(row, plan)
    for home, other, reason in findings(values, today):
        faults.append(_cross_fault(row, plan, home, other, reason))
    row_key = ""
    if "reference" in values:
        row_key, first = repeats.reference(values["reference"], row.number)
        if first:
            faults.append(Fault(row.number, plan.heading_of("reference"), "", said(_REPEATED, row=first)))
    if faults:
        return Outcome(row, None, tuple(faults))
    return Outcome(row, CaseloadRow(line=row.number, row_key=row_key or repeats.content(values), **values), ())


def _parsed(row: Row, plan: Plan) -> tuple[dict[str, Any], list[Fault]]:
    """The values of one row by home, and what is wrong with its cells. Runs for every cell of a million rows: no call
    that can be spared.
    """
    faults = _reading_faults(row, plan) if row.faults else []
    at_fault = {fault.column for fault in faults}
    values: dict[str, Any] = {}
    cells = row.cells
    for heading, home, read, column in plan.steps:
        cell = cells[heading]
        if not cell or heading in at_fault:
            continue
        found = read(cell)
        if found is None:
            continue
        if type(found) is Sentence:
            faults.append(Fault(row.number, heading, _shown(cell, column), found))
        elif home in values and column.takes_several:
            values[home] = tuple(dict.fromkeys((*values[home], *found)))  # type: ignore[misc]  # such readers give tuples
        else:
            values[home] = found
    return values, faults


def _shown(cell: str, column: Column) -> str:
    return "" if column.is_personal or len(cell) > LONGEST_SHOWN else cell


def _reading_faults(row: Row, plan: Plan) -> list[Fault]:
    """Faults of reading, but for columns that stay in the file by a person's decision. Such cells are never shown."""
    return [Fault(row.number, heading, "", reason) for heading, reason in row.faults if heading not in plan.left]


def _cross_fault(row: Row, plan: Plan, home: str, other: str, reason: Sentence) -> Fault:
    if other:
        reason = said(reason.msgid, other=plan.heading_of(other))
    return Fault(row.number, plan.heading_of(home) if home else "", "", reason)


def _may_be_child(row: CaseloadRow, today: date) -> bool:
    """Under 18, or of an age the file does not say: her yes alone does not do."""
    ages = ages_now(row, today)
    return ages is None or ages[0] < MAJORITY


class _Tally:
    """Counts outcomes without keeping them."""

    def __init__(self, table: Table, mapping: Mapping, today: date) -> None:
        self.today = today
        stays = FREE_TEXT | {""}
        home_less = [source.column for source in mapping.sources if source.field.home in stays]
        self.watched = Counter(dict.fromkeys((*mapping.unknown, *home_less), 0))
        self.home_less = tuple(home_less)
        self.rows = self.good = self.without_reference = self.anonymous = self.consent_not_stated = 0
        self.children = 0
        self.listed: list[Fault] = []
        self.counted: Counter[tuple[str, str]] = Counter()

    def add(self, outcome: Outcome) -> None:
        self.rows += 1
        cells = outcome.source.cells
        for heading in self.watched:
            if cells[heading] and not is_blank(cells[heading]):
                self.watched[heading] += 1
        if outcome.taken is not None:
            self._good(outcome.taken)
        for fault in outcome.faults:
            self.counted[fault.column, fault.reason.msgid] += 1
        if len(self.listed) < LISTED:
            self.listed.extend(outcome.faults[: LISTED - len(self.listed)])

    def _good(self, row: CaseloadRow) -> None:
        self.good += 1
        self.without_reference += not row.reference
        self.anonymous += row.is_anonymous
        self.consent_not_stated += row.consent is None
        self.children += bool(row.consent) and _may_be_child(row, self.today)

    def report(self, mapping: Mapping) -> Report:
        """Headings without a single filled cell need no decision."""
        return Report(
            rows=self.rows,
            good=self.good,
            without_reference=self.without_reference,
            anonymous=self.anonymous,
            consent_not_stated=self.consent_not_stated,
            children=self.children,
            faults=tuple(self.listed),
            counted=tuple((heading, msgid, count) for (heading, msgid), count in self.counted.most_common()),
            clashes=mapping.clashes(),
            unknown=tuple((heading, self.watched[heading]) for heading in mapping.unknown if self.watched[heading]),
            kept_in_file=tuple((heading, self.watched[heading]) for heading in self.home_less),
            left=mapping.left,
        )

"""Which column of a file is which field of the standard: recognised by its heading, or said in a mapping file.

A mapping file is a CSV with the columns `source_column`, `field`, `source_value`, `code`. A line with only the first
two says what a column is; a line with all four turns one value into a code (an empty code: into nothing); a line
without a field says that the column is left in the file. In a date field the value `dd/mm/yyyy` or `mm/dd/yyyy` says
in which order days are written.
"""

from __future__ import annotations

import dataclasses
import re
from collections import Counter
from collections.abc import Iterable
from collections.abc import Mapping as Map
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import BinaryIO

from django.utils.translation import gettext_noop as _

from saathi.intake.reading import Row, Table, open_table
from saathi.intake.sentences import Fault, Sentence, Unreadable, UnusableMapping, said
from saathi.intake.standard import Field, codes, fields, spellings
from saathi.intake.tidying import plain

REASON_COLUMN = "x_ReasonNotTaken"
"""The column our own file of rows not taken carries; when that file comes back it is known and left."""
DATE_ORDERS = ("dd/mm/yyyy", "mm/dd/yyyy")
_HEADINGS = ("source_column", "field", "source_value", "code")
# Names that mean different things in different registers: without a prefix they are left to the person.
_TOO_COMMON = {
    "name", "type", "status", "date", "country", "city", "state", "street", "description", "phone", "title",
    "organisation", "longitude", "latitude",
}  # fmt: skip
# The published XLSForm, and what registers call the two things the standard has no field for.
_ALSO = {
    "prs_First_Name": "prs_FirstName",
    "prs_Second_Name": "prs_SecondName",
    "vic_Methods_of_Control": "vic_MethodsOfControl",
    "case_id": "x_CaseReference",
    "case_no": "x_CaseReference",
    "case_number": "x_CaseReference",
    "case_reference": "x_CaseReference",
    "alias": "x_Alias",
    "chosen_name": "x_Alias",
    "date_of_birth": "prs_Birthdate",
    "last_name": "prs_SecondName",
    "surname": "prs_SecondName",
}
_NO_FIELD = _("The mapping file names the field “%(field)s”, which the standard does not have.")
_NO_CODE = _("The mapping file names the code “%(code)s”, which the field “%(field)s” does not have.")
_NO_COLUMN = _("The mapping file names the column “%(column)s”, which the file does not have.")
_TWO_FIELDS = _("The column “%(column)s” is given to two fields. One column can be one field only.")
_TWO_COLUMNS = _("The columns %(columns)s are all the field “%(field)s”, which takes one. Leave all but one.")
_HEADINGS_WRONG = _("A mapping file needs the headings %(headings)s in its first row.")
_FAULTY = _("This line of the mapping file cannot be used: %(reason)s")


@dataclass(frozen=True, slots=True)
class Source:
    """One column of the file and its field. `values` turns plain values into codes; `date_order` is one of
    `DATE_ORDERS` or empty.
    """

    column: str
    field: Field
    values: Map[str, str] = dataclasses.field(default_factory=lambda: MappingProxyType({}))
    date_order: str = ""


@dataclass(frozen=True, slots=True)
class Mapping:
    """What every column of one file is. `unknown` columns wait for a decision, `left` ones have had it."""

    sources: tuple[Source, ...]
    unknown: tuple[str, ...]
    left: tuple[str, ...] = ()

    def leaving(self, columns: Iterable[str]) -> Mapping:
        """The same with these columns left in the file, known or not: the decision of a person."""
        leave = set(columns)
        return replace(
            self,
            sources=tuple(source for source in self.sources if source.column not in leave),
            unknown=tuple(column for column in self.unknown if column not in leave),
            left=(*self.left, *sorted(leave - set(self.left))),
        )

    def clashes(self) -> tuple[Sentence, ...]:
        """Fields that two columns claim though they take one: nobody may guess which is right."""
        claimed = Counter(source.field.name for source in self.sources if not source.field.takes_several)
        return tuple(self._clash(name) for name, count in claimed.items() if count > 1)

    def _clash(self, name: str) -> Sentence:
        columns = ", ".join(f"“{source.column}”" for source in self.sources if source.field.name == name)
        return said(_TWO_COLUMNS, columns=columns, field=name)


@cache
def _headings() -> Map[str, str]:
    """Plain heading to field name: full name, name without prefix and label where they can mean one field only."""
    short = [
        (plain(form), name)
        for name, one in fields().items()
        for form in {plain(name.partition("_")[2]), plain(one.label)}
    ]
    owners = Counter(form for form, _name in set(short))
    sure = {form: name for form, name in short if owners[form] == 1 and form not in _TOO_COMMON}
    return MappingProxyType(sure | {plain(form): name for form, name in _ALSO.items()} | _full_names())


@cache
def _full_names() -> dict[str, str]:
    """Names with their prefix, as the standard and the XLSForm write them: sure wherever they stand."""
    published = {plain(form): name for form, name in _ALSO.items() if form.startswith(("prs_", "vic_"))}
    return published | {plain(name): name for name in fields()}


def recognised(column: str) -> Source | None:
    """The field a heading names, with or without prefix, blanks, group path (`group/field`) option (`field/code`)."""
    if name := _headings().get(plain(column)):
        return Source(column, fields()[name])
    parts = [plain(part) for part in re.split(r"[/.]", column) if part.strip()]
    if len(parts) < 2:
        return None
    if name := _full_names().get(parts[-1]):
        return Source(column, fields()[name])
    name = _full_names().get(parts[-2], "")
    if code := spellings(name).get(parts[-1]):
        ticked = {"1": code, "true": code, "yes": code, "0": "", "false": "", "no": ""}
        return Source(column, fields()[name], MappingProxyType(ticked))
    return None


def recognise(columns: Iterable[str]) -> Mapping:
    """What the headings say by themselves."""
    columns = tuple(columns)
    found = {column: recognised(column) for column in columns if plain(column) != plain(REASON_COLUMN)}
    return Mapping(
        sources=tuple(source for source in found.values() if source),
        unknown=tuple(column for column, source in found.items() if source is None),
        left=tuple(column for column in columns if column not in found),
    )


def read_mapping(source: Path | str | BinaryIO, columns: Iterable[str], name: str = "") -> Mapping:
    """The mapping of a mapping file for a file with these columns; what it does not name is recognised by its heading.

    Raises `Unreadable` when it is no mapping file, `UnusableMapping` with every fault when it does not fit.
    """
    columns = tuple(columns)
    with open_table(source, name) as table:
        if not {"source_column", "field"} <= set(table.columns):
            raise Unreadable(_HEADINGS_WRONG, headings=", ".join(_HEADINGS))
        lines = _Lines(columns)
        lines.read(table)
    if lines.faults:
        raise UnusableMapping(tuple(lines.faults))
    by_heading = recognise(column for column in columns if column not in lines.named and column not in lines.left)
    return Mapping(
        sources=tuple(lines.source(column) for column in lines.named) + by_heading.sources,
        unknown=by_heading.unknown,
        left=(*lines.left, *by_heading.left),
    )


class _Lines:
    """A mapping file while it is read line by line."""

    def __init__(self, columns: tuple[str, ...]) -> None:
        self.columns = {plain(column): column for column in reversed(columns)} | {column: column for column in columns}
        self.named: dict[str, Field] = {}
        self.values: dict[str, dict[str, str]] = {}
        self.orders: dict[str, str] = {}
        self.left: dict[str, None] = {}
        self.faults: list[Fault] = []

    def read(self, table: Table) -> None:
        for row in table.rows:
            if row.faults:
                for column, reason in row.faults:
                    self.faults.append(Fault(row.number, column, "", said(_FAULTY, reason=reason)))
            else:
                self._line(row)

    def source(self, column: str) -> Source:
        values = MappingProxyType(self.values.get(column, {}))
        return Source(column, self.named[column], values, self.orders.get(column, ""))

    def _line(self, row: Row) -> None:
        written, target = row.cells["source_column"], row.cells["field"]
        column = self.columns.get(written) or self.columns.get(plain(written))
        if column is None:
            self._fault(row, "source_column", said(_NO_COLUMN, column=written))
        elif target in ("", "-"):
            self.left[column] = None
        elif (name := _headings().get(plain(target))) is None:
            self._fault(row, "field", said(_NO_FIELD, field=target))
        elif self.named.setdefault(column, fields()[name]).name != name:
            self._fault(row, "field", said(_TWO_FIELDS, column=column))
        else:
            self._value(row, column, fields()[name])

    def _value(self, row: Row, column: str, target: Field) -> None:
        value, code = row.cells.get("source_value", ""), row.cells.get("code", "")
        if target.kind in ("date", "planned_date") and value.casefold() in DATE_ORDERS:
            self.orders[column] = value.casefold()
        elif not value:
            return
        elif code and codes(target.name):
            self._code(row, column, value, target)
        else:
            self.values.setdefault(column, {})[value.casefold()] = code

    def _code(self, row: Row, column: str, value: str, target: Field) -> None:
        known = spellings(target.name).get(plain(row.cells["code"]))
        if known is None:
            self._fault(row, "code", said(_NO_CODE, code=row.cells["code"], field=target.name))
        else:
            self.values.setdefault(column, {})[value.casefold()] = known

    def _fault(self, row: Row, column: str, reason: Sentence) -> None:
        self.faults.append(Fault(row.number, column, "", reason))

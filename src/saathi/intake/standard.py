"""The Human Trafficking Case Data Standard 2.0: its fields, its codes, and where each field lives with us.

Source: HTCDS 2.0, 24 December 2021, by the International Organization for Migration, CC BY 4.0; trimmed by us to
names, types and codes. IOM does not endorse this product. Fields that start with `x_` and the codes in
`extension_codes.csv` are ours, for what case files hold and the standard has no place for.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from saathi.intake.tidying import plain


@dataclass(frozen=True, slots=True)
class Field:
    """One column of the standard or one of our extensions.

    `kind` says how a cell is parsed (`parsing.reader_of`); `home` is the attribute of `CaseloadRow` it becomes, empty
    for what stays in the file only; `is_personal` values are never repeated in a message.
    """

    name: str
    label: str
    section: str
    status: str
    is_core: bool
    kind: str
    takes_several: bool
    is_personal: bool
    home: str


def _rows(table: str) -> list[dict[str, str]]:
    with files("saathi.intake").joinpath("data", f"{table}.csv").open(encoding="utf-8") as source:
        return list(csv.DictReader(source))


def _field(row: dict[str, str], home: dict[str, str]) -> Field:
    return Field(
        name=row["field_name"],
        label=row["label"],
        section=row["section"],
        status=row["status"],
        is_core=row["core"] == "yes",
        kind=home["kind"],
        takes_several=home["several"] == "yes",
        is_personal=home["personal"] == "yes",
        home=home["home"],
    )


@cache
def fields() -> Mapping[str, Field]:
    """All fields by name, the standard's first, then ours."""
    homes = {row["field_name"]: row for row in _rows("homes")}
    named = [*_rows("htcds_fields"), *_rows("extension_fields")]
    return MappingProxyType({row["field_name"]: _field(row, homes[row["field_name"]]) for row in named})


@cache
def codes(field_name: str) -> Mapping[str, str]:
    """Code to English label of a pick-list, in the standard's order; empty for a field without one."""
    found = [*_rows("htcds_codes"), *_rows("extension_codes")]
    return MappingProxyType({row["code"]: row["label"] for row in found if row["field_name"] == field_name})


@cache
def spellings(field_name: str) -> Mapping[str, str]:
    """Plain form of every code and label to its code: the published files carry stray blanks and hyphens."""
    known = {plain(label): code for code, label in codes(field_name).items()}
    return MappingProxyType(known | {plain(code): code for code in codes(field_name)})


@cache
def language_letters() -> dict[str, str]:
    """The three letters of ISO 639-2 and 639-3, which the standard asks for, to the two letters we keep."""
    return {row["three_letters"]: row["code"] for row in _rows("language_letters")}

"""A list of services and offices as a file: its rows as the directory's own form takes them, or why one cannot be read.

Headings are those of the standard list (`COLUMNS`), in any order; what else a file holds is left out. A district is a
code of the place table or its English name where only one place is called so.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import BinaryIO

from django.utils.translation import gettext_noop as _

from saathi.intake.reading import Row, open_table
from saathi.intake.sentences import Fault, Unreadable, said
from saathi.links.directory.forms import MOST_ROWS
from saathi.links.directory_choices import Access, Cost, ProviderKind
from saathi.orgs.geography import districts, valid

COLUMNS = (
    "kind", "name", "name_local", "local_language", "district", "address", "phone", "hours", "is_day_and_night",
    "languages", "woman", "access", "cost", "words", "verified_on",
)  # fmt: skip
NEEDED = ("kind", "name", "district")
LISTS = ("languages", "access")
YES = frozenset(["yes", "y", "true", "1", "on", "হ্যাঁ", "हाँ", "होय"])
NO = frozenset(["no", "n", "false", "0", "না", "नहीं", "नाही"])
_MISSING = _("The column “%(name)s” is not there. A list needs: %(needed)s.")
_MANY = _("The list has more than %(limit)s rows. Split it into smaller lists.")
_PLACE = _("This district is not known, or several are called so. Write its code.")
_KIND = _("This is none of the kinds of the directory.")


def rows_of(file: BinaryIO, name: str) -> tuple[list[dict[str, object]], list[Fault]]:
    """What can be taken, and what is wrong, row by row. Raises Unreadable for what is no table."""
    good: list[dict[str, object]] = []
    bad: list[Fault] = []
    with open_table(file, name) as table:
        known = {column.strip().casefold().replace(" ", "_"): column for column in table.columns}
        for needed in NEEDED:
            if needed not in known:
                raise Unreadable(_MISSING, name=needed, needed=", ".join(NEEDED))
        for row in table.rows:
            if len(good) + len(bad) >= MOST_ROWS:
                raise Unreadable(_MANY, limit=MOST_ROWS)
            faults = list(_faults(row, known))
            bad += faults
            if not faults:
                good.append(_entry({code: row.cells.get(known[code], "") for code in COLUMNS if code in known}))
    return good, bad


def _faults(row: Row, known: Mapping[str, str]) -> Iterator[Fault]:
    for column, sentence in row.faults:
        # A formula in a column nobody takes is nobody's harm, and one in a cell we take is never taken.
        if not column or column in known.values():
            yield Fault(row.number, column, "", sentence)
    if not _district(row.cells.get(known["district"], "")):
        yield Fault(row.number, known["district"], "", said(_PLACE))
    if not _kind(row.cells.get(known["kind"], "")):
        yield Fault(row.number, known["kind"], "", said(_KIND))


def _entry(cells: Mapping[str, str]) -> dict[str, object]:
    found: dict[str, object] = {code: value for code, value in cells.items() if value and code not in LISTS}
    found |= {code: _codes(code, cells[code]) for code in LISTS if cells.get(code)}
    found["district"], found["kind"] = _district(cells["district"]), _kind(cells["kind"])
    if "cost" in found:
        found["cost"] = _word(cells["cost"], Cost.choices)
    if "woman" in found:
        found["woman"] = "true" if _is(cells["woman"], YES) else "false" if _is(cells["woman"], NO) else ""
    if "is_day_and_night" in found:
        found["is_day_and_night"] = "on" if _is(cells["is_day_and_night"], YES) else ""
    return {code: value for code, value in found.items() if value not in ("", [])}


def _is(text: str, words: frozenset[str]) -> bool:
    return text.strip().casefold() in words


def _codes(code: str, text: str) -> list[str]:
    parts = [part.strip().casefold() for part in text.replace(";", ",").replace("|", ",").split(",") if part.strip()]
    return [_word(part, Access.choices) for part in parts] if code == "access" else parts


def _word(text: str, choices: Sequence[tuple[str, object]]) -> str:
    """A code, or what it is called on the page; what is neither is left for the form to refuse."""
    wanted = text.strip().casefold()
    return next((code for code, words in choices if wanted in (code, str(words).casefold())), text)


def _kind(text: str) -> str:
    found = _word(text, ProviderKind.choices)
    return found if found in ProviderKind.values else ""


def _district(text: str) -> str:
    wanted = text.strip()
    if wanted and valid(wanted):
        return wanted
    return _named().get(wanted.casefold(), "")


@cache
def _named() -> dict[str, str]:
    """English names and older ones that only one district has."""
    found: dict[str, set[str]] = {}
    for country in ("IN", "BD", "NP"):
        for one in districts(country):
            for name in (one.names["en"], *one.aliases):
                found.setdefault(name.casefold(), set()).add(one.code)
    return {name: next(iter(codes)) for name, codes in found.items() if len(codes) == 1}

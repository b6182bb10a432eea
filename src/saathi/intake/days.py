"""Days as people and spreadsheets write them. A day that can mean two is never guessed: wrong birth dates follow a
person for life.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from django.utils.translation import gettext_noop as _

from saathi.intake.sentences import Sentence, said

FIRST, LAST = date(1900, 1, 1), date(2100, 12, 31)
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ][\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?")
_SLASHED = re.compile(r"(\d{1,2})([/.\-])(\d{1,2})\2(\d{4})")
_WORDED = re.compile(r"(\d{1,2})[ \-/]([A-Za-z]{3,9})[ \-/,]+(\d{4})")
_SHORT_YEAR = re.compile(r"\d{1,2}[/.\- ][\dA-Za-z]{1,9}[/.\- ]\d{2}")
_SERIAL = re.compile(r"(\d{4,5})(?:\.\d+)?")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_SINCE_1900, _SINCE_1904 = date(1899, 12, 30), date(1904, 1, 1)

_NOT_DAY = _("This is not a day. Write it as year-month-day, such as 2019-04-03.")
_NO_SUCH_DAY = _("There is no such day in the calendar.")
_TWO_DAYS = _(
    "This can mean two days. Write it as year-month-day, such as 2019-04-03, or give the order of this column "
    "(dd/mm/yyyy) in the mapping file."
)
_YEAR_SHORT = _("The year has two digits only. Write all four.")
_YEAR_ALONE = _("This is a year, not a day. If only the age is known, give it in the column x_Age.")
_SERIAL_TEXT = _("This is a spreadsheet's number of a day. Format the column as a date there and save the file again.")
_FUTURE = _("This day has not come yet.")
_FAR = _("This day is before 1900 or after 2100.")


@dataclass(frozen=True, slots=True)
class Days:
    """How one column writes days. `order` is `dd/mm/yyyy`, `mm/dd/yyyy` or empty; `serials` is the year a workbook
    counts from, 0 for a CSV.
    """

    today: date
    order: str = ""
    serials: int = 0

    def past(self, cell: str) -> date | Sentence:
        """A day that has come."""
        found = self.any(cell)
        return said(_FUTURE) if isinstance(found, date) and found > self.today else found

    def any(self, cell: str) -> date | Sentence:
        """Any day of two centuries."""
        found = self._read(cell)
        return said(_FAR) if isinstance(found, date) and not FIRST <= found <= LAST else found

    def _read(self, cell: str) -> date | Sentence:
        if iso := _ISO.fullmatch(cell):
            return _day(int(iso[1]), int(iso[2]), int(iso[3]))
        if slashed := _SLASHED.fullmatch(cell):
            return self._ordered(int(slashed[1]), int(slashed[3]), int(slashed[4]))
        if worded := _WORDED.fullmatch(cell):
            return _named(int(worded[3]), worded[2][:3].casefold(), int(worded[1]))
        if serial := _SERIAL.fullmatch(cell):
            return self._serial(int(serial[1]))
        return said(_YEAR_SHORT) if _SHORT_YEAR.fullmatch(cell) else said(_NOT_DAY)

    def _ordered(self, first: int, second: int, year: int) -> date | Sentence:
        if self.order == "mm/dd/yyyy":
            return _day(year, first, second)
        if self.order == "dd/mm/yyyy" or first > 12 or first == second:
            return _day(year, second, first)
        return _day(year, first, second) if second > 12 else said(_TWO_DAYS)

    def _serial(self, number: int) -> date | Sentence:
        """Day numbers of Excel: 1 is 1 January 1900 by a leap day that never was, so 60 days on it counts from 30
        December 1899.
        """
        if FIRST.year <= number <= self.today.year:
            return said(_YEAR_ALONE)
        if not self.serials:
            return said(_SERIAL_TEXT)
        return (_SINCE_1904 if self.serials == 1904 else _SINCE_1900) + timedelta(days=number)


def _named(year: int, month: str, day: int) -> date | Sentence:
    return _day(year, _MONTHS.index(month) + 1, day) if month in _MONTHS else said(_NOT_DAY)


def _day(year: int, month: int, day: int) -> date | Sentence:
    try:
        return date(year, month, day)
    except ValueError:
        return said(_NO_SUCH_DAY)

"""What one cell cannot tell: values of a row that cannot all be true, and the least a row must say."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from django.utils.translation import gettext_noop as _

from saathi.intake.rows import Band
from saathi.intake.sentences import Sentence, said

Values = Mapping[str, Any]
NAMES = ("alias", "first_name", "middle_name", "second_name")
_FINDABLE = frozenset({*NAMES, "reference"})
SLACK = 1
"""Years two ages may differ: a birthday may lie between the two days."""

_NOBODY = _("This row has neither a name nor a case reference, so nobody could find it again.")
_NO_CONSENT = _("The file says that she did not agree. Such a row is not taken in.")
_BEFORE = _("This day is before “%(other)s”, which cannot be.")
_AGES = _("This age does not fit “%(other)s”.")

_ORDERED = (
    ("referred_out_on", "referred_in_on"),
    ("event_on", "born_on"),
    ("registered_on", "born_on"),
    ("referred_in_on", "born_on"),
    ("plan_ended_on", "born_on"),
)

Finding = tuple[str, str, Sentence]
"""The home of the value at fault, the home it disagrees with (or empty), and the sentence; `other` is filled with its
heading later.
"""


def findings(values: Values, today: date) -> Iterator[Finding]:
    """Every contradiction of one row."""
    if _FINDABLE.isdisjoint(values):
        yield "", "", said(_NOBODY)
    if values.get("consent") is False:
        yield "consent", "", said(_NO_CONSENT)
    for later, earlier in _ORDERED:
        if later in values and earlier in values and values[later] < values[earlier]:
            yield later, earlier, said(_BEFORE)
    yield from _ages(values, today)


def _ages(values: Values, today: date) -> Iterator[Finding]:
    """Ages against the birth date at registration, against the band, and against the age when it began."""
    born, then = values.get("born_on"), values.get("registered_on")
    if born and "age" in values and not _fits(values["age"], born, then, today):
        yield "age", "born_on", said(_AGES)
    if "age" in values and "age_band" in values and not _inside(values["age"], values["age_band"]):
        yield "age", "age_band", said(_AGES)
    if (began := values.get("age_when_trafficked")) is not None:
        yield from _beginning(values, began, today)


def _fits(age: int, born: date, then: date | None, today: date) -> bool:
    """With the day of registration the age must match; without it, it may only not lie ahead."""
    if then:
        return abs(years(born, then) - age) <= SLACK
    return age <= years(born, today) + SLACK


def _beginning(values: Values, began: int, today: date) -> Iterator[Finding]:
    born, event = values.get("born_on"), values.get("event_on")
    if born and began > years(born, today):
        yield "age_when_trafficked", "born_on", said(_AGES)
    elif born and event and values.get("event_type") == "Recruitment" and abs(years(born, event) - began) > SLACK:
        yield "age_when_trafficked", "event_on", said(_AGES)
    if "age" in values and began > values["age"]:
        yield "age_when_trafficked", "age", said(_AGES)
    if "age_band_when_trafficked" in values and not _inside(began, values["age_band_when_trafficked"]):
        yield "age_when_trafficked", "age_band_when_trafficked", said(_AGES)


def years(born: date, day: date) -> int:
    """Full years lived on that day."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def _inside(age: int, band: Band) -> bool:
    return band.lowest <= age and (band.highest is None or age <= band.highest)

"""One checked row as what is to be written: her card, what identifies her, and the facts that have no other home.

Pure. Nothing is guessed: an age that may since have passed into another band is not known, and a pronoun follows the
gender the file states, else "they".
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from django.utils.translation import gettext as _

from saathi.identities.choices import ParticularKind
from saathi.intake.rows import FREE_TEXT, Band, CaseloadRow
from saathi.survivors.choices import AgeBand, Pronoun, Track
from saathi.survivors.many import Opening

LONGEST_NAME = 80
MAJORITY = 18  # years; both countries (JJ Act 2015 s. 2(12), Bangladesh Children Act 2013 s. 4)
CLOSED = frozenset({"Closed", "ClosedReferred"})
_PRONOUNS = {
    "Feminine": Pronoun.SHE,
    "TransgenderFeminine": Pronoun.SHE,
    "Masculine": Pronoun.HE,
    "TransgenderMasculine": Pronoun.HE,
}
_LOWER_ENDS = sorted(AgeBand.values)
_IDENTIFYING = frozenset(
    {
        "reference",
        "alias",
        "first_name",
        "middle_name",
        "second_name",
        "born_on",
        "identity_number",
        "email",
        "home_phone",
        "mobile_phone",
        "home_street",
        "home_city",
        "home_postal_code",
        "home_state",
    }
)
_FACTS = tuple(
    name
    for name in CaseloadRow.__dataclass_fields__
    if name not in _IDENTIFYING | FREE_TEXT | {"line", "row_key", "consent"}
)


def opening_of(row: CaseloadRow, today: date) -> Opening:
    """Her card. Without any name she is found by the number of her row, until someone asks her."""
    ages = ages_now(row, today)
    languages = dict.fromkeys(filter(None, (row.primary_language, *row.other_languages)))
    return Opening(
        chosen_name=(row.alias or row.first_name or row.second_name)[:LONGEST_NAME]
        or _("Not named yet (row %(row)s)") % {"row": row.line},
        pronoun=_PRONOUNS.get(row.gender, Pronoun.THEY),
        languages=tuple(languages),
        age_band=_band_of(ages),
        track=_track_of(ages),
        country=row.citizenships[0] if len(row.citizenships) == 1 else "",
        state="closed" if row.case_status in CLOSED else "open",
    )


def opened_on(row: CaseloadRow, today: date) -> date:
    """The day of registration; of a year alone its first day, and today where the file says neither."""
    return row.registered_on or (date(row.year_registered, 1, 1) if row.year_registered else today)


def particulars_of(row: CaseloadRow) -> Iterator[tuple[str, str]]:
    """(kind, value) of everything that could name her to the outside."""
    if legal := " ".join(filter(None, (row.first_name, row.middle_name, row.second_name))):
        yield ParticularKind.LEGAL_NAME, legal
    if row.born_on:
        yield ParticularKind.BIRTH_DATE, row.born_on.isoformat()
    for kind, value in (
        (ParticularKind.PHONE, row.mobile_phone),
        (ParticularKind.PHONE, row.home_phone),
        (ParticularKind.ADDRESS, _address(row)),
        (ParticularKind.ADDRESS, row.email),
        (ParticularKind.ID_NUMBER, row.identity_number),
        (ParticularKind.REFERENCE, row.reference),
    ):
        if value:
            yield kind, value


def facts_of(row: CaseloadRow) -> dict[str, Any]:
    """Codes, numbers and days of the row by home; what the file does not say is absent."""
    found = ((name, getattr(row, name)) for name in _FACTS)
    return {
        name: str(value) if isinstance(value, Band) else value
        for name, value in found
        if value is not None and value not in ("", ())
    }


def ages_now(row: CaseloadRow, today: date) -> tuple[int, int | None] | None:
    """The youngest and oldest she can be today in years (no oldest: open); None where the file does not say."""
    if row.born_on:
        years = _years(row.born_on, today)
        return years, years
    told = (row.age, row.age) if row.age is not None else row.age_band
    if told is None:
        return None
    least, most = _years_since(row, today)
    return told[0] + least, None if told[1] is None else told[1] + most


def _years_since(row: CaseloadRow, today: date) -> tuple[int, int]:
    """Fewest and most birthdays since the age was written; an age without a day is taken as today's."""
    if row.registered_on:
        years = _years(row.registered_on, today)
        return years, years + (row.registered_on != today)
    years = today.year - (row.year_registered or today.year)
    return max(0, years - 1), years + (row.year_registered is not None)


def _years(since: date, today: date) -> int:
    return today.year - since.year - ((today.month, today.day) < (since.month, since.day))


def _band_of(ages: tuple[int, int | None] | None) -> int | None:
    if ages is None:
        return None
    youngest, oldest = ages
    lower = max(end for end in _LOWER_ENDS if end <= youngest)
    after = next((end for end in _LOWER_ENDS if end > youngest), None)
    fits = after is None or (oldest is not None and oldest < after)
    return int(lower) if fits else None


def _track_of(ages: tuple[int, int | None] | None) -> str:
    if ages and ages[0] >= MAJORITY:
        return Track.ADULT
    return Track.CHILD if ages and ages[1] is not None and ages[1] < MAJORITY else Track.UNKNOWN


def _address(row: CaseloadRow) -> str:
    parts = [row.home_street, row.home_city, row.home_postal_code, row.home_state]
    return ", ".join([part for part in parts if part] + ([row.home_country] if any(parts) and row.home_country else []))

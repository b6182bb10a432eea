"""One cell to one value, by the kind of its field. A reader returns the value, or the sentence that says why there is
none.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from functools import cache
from typing import Final

from django.utils.translation import gettext_noop as _

from saathi.intake.days import Days
from saathi.intake.rows import Band
from saathi.intake.sentences import Sentence, said
from saathi.intake.standard import language_letters, spellings
from saathi.intake.tidying import one_line, plain
from saathi.orgs.geography import countries, languages

Value = str | int | bool | date | Band | tuple[str, ...]
Reader = Callable[[str], Value | Sentence]

LONGEST: Final = {"text": 255, "longtext": 10_000}
OLDEST, MOST_CHILDREN, FIRST_YEAR = 120, 30, 1950
_SEVERAL = re.compile(r"[;|\n,\u060c]")
_BAND = re.compile(r"(\d{1,3})\s*(?:-{1,2}|\u2013|\u2014|to)\s*(\d{1,3})|(\d{1,3})\s*\+")
_WHOLE = re.compile(r"(\d{1,9})(?:\.0{1,3})?")
_PHONE = re.compile(r"\+?[1-9]\d{6,14}")
_EMAIL = re.compile(r"[^\s@<>,;\"]{1,64}@[^\s@<>,;\"]+\.[^\s@<>,;\"]{2,}")
_OTHER_COUNTRY_NAMES = {
    "usa": "US", "unitedstatesofamerica": "US", "uk": "GB", "greatbritain": "GB", "uae": "AE", "burma": "MM",
    "myanmar": "MM", "bharat": "IN", "southkorea": "KR", "northkorea": "KP", "ivorycoast": "CI", "turkey": "TR",
}  # fmt: skip
_OTHER_LANGUAGE_NAMES = {"bengali": "bn", "oriya": "or"}
_YES = frozenset(["1", "true", "yes", "y", "हाँ", "हां", "हो", "होय", "হ্যাঁ", "হ্যা"])
_NO = frozenset(["0", "false", "no", "n", "नहीं", "नाही", "না"])

_NOT_CODE = _("This is none of the words of the field %(field)s. The words are: %(words)s.")
_NOT_COUNTRY = _("This is not a country. Write its two letters (IN), three letters (IND) or its name.")
_NOT_LANGUAGE = _("This is not a language we know. Write its letters (bn, ben) or its name.")
_NOT_NUMBER = _("This is not a whole number.")
_OUT_OF_RANGE = _("This must be between %(lowest)s and %(highest)s.")
_NOT_BAND = _("This is not a range. Write it as 18-20 or 48+; a spreadsheet may have turned it into a date.")
_NOT_FLAG = _("This is neither yes nor no. Write yes, no, 1, 0, true or false, or leave it blank if it is not known.")
_NOT_PHONE = _("This is not a phone number with its country code, such as +91 and ten digits.")
_NOT_EMAIL = _("This is not an e-mail address.")
_TOO_LONG = _("This is longer than %(limit)s characters. Shorten it.")


def reader_of(kind: str, field_name: str, takes_several: bool, days: Days) -> Reader:
    """How cells of a field are read. `days` knows today and in which order this column writes days."""
    if kind == "pick":
        return _several(_code(field_name), field_name) if takes_several else _code(field_name)
    if kind in ("country", "language"):
        one = _country if kind == "country" else _language
        return _several(one, field_name) if takes_several else one
    simple: dict[str, Reader] = {
        "text": _text("text"),
        "longtext": _text("longtext"),
        "flag": _flag,
        "age": _number(0, OLDEST),
        "count": _number(0, MOST_CHILDREN),
        "year": _number(FIRST_YEAR, days.today.year),
        "band": _band,
        "phone": _phone,
        "email": _email,
        "date": days.past,
        "planned_date": days.any,
    }
    return simple[kind]


def _text(kind: str) -> Reader:
    limit = LONGEST[kind]

    def read(cell: str) -> str | Sentence:
        text = one_line(cell) if kind == "text" else cell
        return text if len(text) <= limit else said(_TOO_LONG, limit=limit)

    return read


def _code(field_name: str) -> Callable[[str], str | Sentence]:
    known = spellings(field_name)
    words = ", ".join(dict.fromkeys(known.values()))

    def read(cell: str) -> str | Sentence:
        return known.get(plain(cell)) or said(_NOT_CODE, field=field_name, words=words)

    return read


def _several(one: Callable[[str], str | Sentence], field_name: str) -> Reader:
    """Several words in one cell: by semicolon, comma, bar or line as spreadsheets have them, or by blanks as XLSForm
    writes codes.
    """

    def read(cell: str) -> tuple[str, ...] | Sentence:
        whole = one(cell)
        if isinstance(whole, str):
            return (whole,)
        parts = [part for part in _SEVERAL.split(cell) if part.strip()]
        found = [one(part) for part in parts]
        if any(isinstance(part, Sentence) for part in found):
            found = [one(word) for part in parts for word in part.split()]
        words = [word for word in found if isinstance(word, str)]
        return tuple(dict.fromkeys(words)) if found and len(words) == len(found) else whole

    return read


@cache
def _country_forms() -> dict[str, str]:
    forms = {
        plain(spelled): place.code
        for place in countries()
        for name in (*place.names.values(), *place.aliases)
        for spelled in (name, name.replace("&", "and"))
    }
    codes = {place.code.casefold(): place.code for place in countries()}
    return _OTHER_COUNTRY_NAMES | forms | codes


@cache
def _language_forms() -> dict[str, str]:
    forms = {plain(name): language.code for language in languages() for name in language.names.values()}
    codes = {language.code: language.code for language in languages()}
    return _OTHER_LANGUAGE_NAMES | forms | language_letters() | codes


def _country(cell: str) -> str | Sentence:
    return _country_forms().get(plain(cell)) or said(_NOT_COUNTRY)


def _language(cell: str) -> str | Sentence:
    return _language_forms().get(plain(cell)) or said(_NOT_LANGUAGE)


def _flag(cell: str) -> bool | Sentence:
    word = one_line(cell).casefold()
    return True if word in _YES else False if word in _NO else said(_NOT_FLAG)


def _number(lowest: int, highest: int) -> Reader:
    def read(cell: str) -> int | Sentence:
        found = _WHOLE.fullmatch(cell)
        if found is None:
            return said(_NOT_NUMBER)
        number = int(found[1])
        return number if lowest <= number <= highest else said(_OUT_OF_RANGE, lowest=lowest, highest=highest)

    return read


def _band(cell: str) -> Band | Sentence:
    found = _BAND.fullmatch(cell)
    if found is None:
        return said(_NOT_BAND)
    if found[3]:
        return Band(int(found[3]), None)
    lowest, highest = int(found[1]), int(found[2])
    return Band(lowest, highest) if lowest <= highest else said(_NOT_BAND)


def _phone(cell: str) -> str | Sentence:
    digits = re.sub(r"[\s().\-/]", "", cell)
    if not digits.isascii():
        digits = "".join(str(int(sign)) if sign.isdecimal() else sign for sign in digits)
    return digits if _PHONE.fullmatch(digits) else said(_NOT_PHONE)


def _email(cell: str) -> str | Sentence:
    return cell if len(cell) <= 254 and _EMAIL.fullmatch(cell) else said(_NOT_EMAIL)

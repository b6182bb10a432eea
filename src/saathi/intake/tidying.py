"""Small text rules that reading, mapping and checking share, or one cell would be judged in two ways."""

from __future__ import annotations

import re
import unicodedata

# The signs a spreadsheet takes for the start of a formula, their full-width twins, and what hides one (blank,
# apostrophe).
FORMULA_START = re.compile(r"^[ ']*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]", re.MULTILINE)
_HARMLESS = re.compile(r"-?\d+(?:[.,]\d+)?|\+\d[\d ()-]{5,22}|[-\u2013\u2014]{1,3}")
_LONE_DASH = re.compile(r"[-\u2013\u2014]{1,3}")
# C0 but tab, line feed and return; DEL and C1; line and direction controls that make a text read otherwise than it is
# stored.
# Zero-width joiner and non-joiner stay: Bengali and Devanagari need them.
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffc\ufffe\uffff]")
# UTF-8 of Bengali or Devanagari once read as Windows-1252 and saved again starts every letter with one of these pairs.
GARBLED = re.compile("\u00e0[\u00a4-\u00a7]|\ufffd")
_UNPLAIN = re.compile(r"[\W_]+")


def plain(text: str) -> str:
    """For comparing names and codes: case, blanks, hyphens and other marks gone; letters and vowel signs of every
    script kept.
    """
    folded = unicodedata.normalize("NFC", text).casefold()
    if folded.isascii():
        return _UNPLAIN.sub("", folded)
    return "".join(sign for sign in folded if unicodedata.category(sign)[0] in "LMN")


def one_line(text: str) -> str:
    """Composed letters (NFC) and single blanks, so that one name has one spelling in storage."""
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    return " ".join(text.split())


def is_blank(text: str) -> bool:
    """Nothing, blanks, or the lone dash that registers write for nothing."""
    stripped = text.strip()
    return len(stripped) <= 3 and (not stripped or _LONE_DASH.fullmatch(stripped) is not None)


def is_formula(text: str) -> bool:
    """Whether a spreadsheet would run this cell. Plain negative numbers, phone numbers and a lone dash are not
    formulas.
    """
    return FORMULA_START.match(text) is not None and _HARMLESS.fullmatch(text.strip()) is None


def visible(text: str) -> str:
    """The text with each control character shown as a sign that can be seen, kept and searched for."""
    return CONTROL.sub(lambda found: _sign(found.group()), text)


def _sign(character: str) -> str:
    number = ord(character)
    if number < 0x20:
        return chr(0x2400 + number)
    return "\u2421" if number == 0x7F else f"[U+{number:04X}]"

"""One exact name or number against what is known of people: equal or not, never nearly.

A name is cut into words as the name index cuts it, each in a clerk's Latin letters, so that a name reads the same in
Bengali, Devanagari and Latin. Nothing begins with, sounds like or suggests.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Mapping
from uuid import UUID

from saathi.kernel.keyring import keyring
from saathi.letters import romanise, words

PHONE_DIGITS = 10  # without the country, as people say it
LEAST_NAME, LEAST_NUMBER = 2, 4  # signs
_LETTERS = "abcdefghijklmnop"
_JOURNALLED = 24  # letters of the keyed hash that an entry of the journal holds: 96 bits


def name_form(text: str) -> str:
    return " ".join(romanise(word) for word in words(text))


def number_form(text: str) -> str:
    """Digits of any script as 0 to 9, small letters, no spaces; what else stands in a case number stays."""
    plain = "".join(unicodedata.normalize("NFKC", text).casefold().split())
    return "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in plain)


def phone_form(text: str) -> str:
    """The last ten digits; empty for fewer than six, which are nobody's own."""
    digits = "".join(sign for sign in number_form(text) if sign.isdecimal())
    return digits[-PHONE_DIGITS:] if len(digits) >= 6 else ""


FORMS: Mapping[str, Callable[[str], str]] = {
    "chosen_name": name_form,
    "legal_name": name_form,
    "alias": name_form,
    "phone": phone_form,
    "reference": number_form,
}


def whose(cells: Iterable[tuple[UUID, str, str]], typed: str) -> UUID | None:
    """The one person who has it, of (survivor, kind, text); None where nobody or more than one has. Every text is
    compared, whoever was found before, so that time does not tell either."""
    asked = {form: form(typed) for form in set(FORMS.values())}
    found = set()
    for survivor, kind, text in cells:
        said = FORMS[kind](text)
        if said and said == asked[FORMS[kind]]:
            found.add(survivor)
    return found.pop() if len(found) == 1 else None


def journalled(by: str, typed: str) -> str:
    """The keyed hash of what was asked, in letters: the same name twice can be recognised, and none be read back."""
    token = keyring().token(f"access.find|{by}", name_form(typed) if by == "name" else number_form(typed))
    return "".join(_LETTERS[int(sign, 16)] for sign in token[:_JOURNALLED])

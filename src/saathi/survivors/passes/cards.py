"""The number of a card, and what is kept instead of it and of her pictures. Pure but for the keyed hash.

Forty figures, because figures are known to more people than letters: 39 are random (129 bits), the last one tells a
slip of the pen (ISO 7064, MOD 11,10). The pictures are kept as one slow hash over a keyed hash of number and pictures:
whoever stole the database would need the key of the installation and the paper card as well.
"""

from __future__ import annotations

import secrets
import unicodedata
from collections.abc import Sequence
from functools import cache

from django.contrib.auth.hashers import check_password, make_password

from saathi.kernel.keyring import keyring

LENGTH = 40
FIRST, SECOND = 4, 3  # pictures of the first and of the second secret
_SPACES = " -\u00a0\u2009"


def new_number() -> str:
    drawn = "".join(str(secrets.randbelow(10)) for _ in range(LENGTH - 1))
    return drawn + _last(drawn)


def _last(figures: str) -> str:
    """The figure that makes the whole right, by ISO 7064 MOD 11,10: one wrong figure or two neighbours changed over
    are noticed."""
    rest = 10
    for figure in figures:
        rest = ((rest + int(figure)) % 10 or 10) * 2 % 11
    return str((11 - rest) % 10)


def plain_number(typed: str) -> str:
    """The figures of a typed or scanned number, of whichever script; "" where it cannot be one."""
    figures = []
    for sign in typed.rpartition("#")[2]:
        value = unicodedata.decimal(sign, None)
        if value is not None:
            figures.append(str(value))
        elif sign not in _SPACES:
            return ""
    number = "".join(figures)
    return number if len(number) == LENGTH and _last(number[:-1]) == number[-1] else ""


def in_groups(number: str) -> list[str]:
    """By fours, as it is printed and read aloud."""
    return [number[start : start + 4] for start in range(0, len(number), 4)]


def token(number: str) -> str:
    """By which a card is found: it cannot be turned back into the number."""
    return keyring().token("card", number)


def secret(number: str, pictures: Sequence[str]) -> str:
    return make_password(_told(number, pictures))


def is_secret(number: str, pictures: Sequence[str], kept: str) -> bool:
    """`kept` may be "", where there is no such card: then as much work is done, and the answer is no."""
    nobody = _nobody()  # made first in either case, so that the first question of a process tells nothing
    return check_password(_told(number, pictures), kept or nobody) and bool(kept)


def _told(number: str, pictures: Sequence[str]) -> str:
    return keyring().token("card-pictures", f"{number}|{'|'.join(pictures)}")


@cache
def _nobody() -> str:
    return make_password(secrets.token_hex(32))

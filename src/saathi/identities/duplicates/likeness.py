"""Numbers that belong to one person alone, as keyed hashes: equal ones can be recognised between organisations, none
can be read back. Only telephone and identity numbers: a hash of a name would tell how many are called so (security,
part 3.3)."""

from __future__ import annotations

from uuid import UUID

from saathi.kernel.keyring import keyring

from ..choices import ParticularKind
from ..models import Likeness

KINDS = (ParticularKind.PHONE, ParticularKind.ID_NUMBER)
PHONE_DIGITS = 10  # without the country, as people say it
LEAST = 6


def token(kind: str, value: str) -> str:
    """Empty where the value is too short to be of one person alone."""
    plain = "".join(sign for sign in value.casefold() if sign.isalnum())
    if kind == ParticularKind.PHONE:
        plain = "".join(str(int(sign)) for sign in plain if sign.isdecimal())[-PHONE_DIGITS:]
    return keyring().token(f"likeness|{kind}", plain) if len(plain) >= LEAST else ""


def keep_likeness(survivor: UUID, kind: str, value: str) -> None:
    """Inside an action, when such a number is written down."""
    if kind in KINDS and (made := token(kind, value)):
        Likeness.objects.get_or_create(survivor_id=survivor, kind=kind, token=made)

"""A password alone opens nothing: a passkey or an authenticator app must stand beside it."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from allauth.mfa.models import Authenticator

STEPS = (Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN)


def has_second_step(login: UUID) -> bool:
    """Recovery codes do not count: they replace a lost step, they are not one."""
    return Authenticator.objects.filter(user_id=login, type__in=STEPS).exists()


@dataclass(frozen=True, slots=True)
class Passkey:
    id: int
    name: str


@dataclass(frozen=True, slots=True)
class Steps:
    """What stands beside someone's password. `codes_left` is None before recovery codes were made."""

    app: bool
    passkeys: tuple[Passkey, ...]
    codes_left: int | None


def steps_of(login: UUID) -> Steps:
    rows = list(Authenticator.objects.filter(user_id=login).order_by("pk"))
    keys = tuple(Passkey(row.pk, str(row)) for row in rows if row.type == Authenticator.Type.WEBAUTHN)
    codes = [row for row in rows if row.type == Authenticator.Type.RECOVERY_CODES]
    left = len(codes[0].wrap().get_unused_codes()) if codes else None
    return Steps(any(row.type == Authenticator.Type.TOTP for row in rows), keys, left)

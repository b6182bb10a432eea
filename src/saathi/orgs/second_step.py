"""A password alone opens nothing: a passkey or an authenticator app must stand beside it."""

from __future__ import annotations

from uuid import UUID

from allauth.mfa.models import Authenticator

STEPS = (Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN)


def has_second_step(login: UUID) -> bool:
    """Recovery codes do not count: they replace a lost step, they are not one."""
    return Authenticator.objects.filter(user_id=login, type__in=STEPS).exists()

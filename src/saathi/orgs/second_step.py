"""A password alone opens nothing: a passkey or an authenticator app must stand beside it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from allauth.account.internal.flows.login import get_authentication_records
from allauth.mfa.models import Authenticator
from django.http import HttpRequest

STEPS = (Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN)


def has_second_step(login: UUID) -> bool:
    """Recovery codes do not count: they replace a lost step, they are not one."""
    return Authenticator.objects.filter(user_id=login, type__in=STEPS).exists()


def shown_at(request: HttpRequest, login: Any) -> datetime | None:
    """When one of them was shown last in this session. A session begins with it, or a page asks for it again; who has
    only just set one up, or came in with a recovery code, has shown none."""
    found = [one["at"] for one in get_authentication_records(request, login) if one.get("type") in STEPS]
    return datetime.fromtimestamp(max(found), UTC) if found else None


def way_to_show(login: UUID) -> str:
    """The name of the page that asks for it again: the app's code, or the passkey of whoever has no app."""
    has_app = Authenticator.objects.filter(user_id=login, type=Authenticator.Type.TOTP).exists()
    return "mfa_reauthenticate" if has_app else "mfa_reauthenticate_webauthn"


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

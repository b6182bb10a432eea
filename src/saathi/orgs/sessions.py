"""Sessions kept so that a stolen database signs nobody in: the key only as its SHA-256, the content sealed.

A session ends after 15 idle minutes (SESSION_COOKIE_AGE) and in any case 12 hours after signing in
(SESSION_ABSOLUTE_AGE), as `security` 3.8 asks.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any, cast

from django.conf import settings
from django.contrib.sessions.backends.base import SessionBase, UpdateError
from django.db.models import DateTimeField

from saathi.kernel.clock import server_clock
from saathi.kernel.compiled import Compiled, Given
from saathi.kernel.errors import Tampered
from saathi.kernel.fields import Hash
from saathi.kernel.keyring import keyring

from .models import Session

_valid = Compiled(
    lambda: Session.objects.filter(key=Given("key", Hash()), until__gt=Given("now", DateTimeField()))
)
_BEGAN = "_began"
_LOGIN = "_auth_user_id"


def hashed(key: str) -> str:
    return sha256(key.encode()).hexdigest()


def _purpose(key: str) -> str:
    return f"session|{hashed(key)}"


class SessionStore(SessionBase):
    """What Django's session middleware asks for. `ends_at` is for the page that warns before the time is over."""

    def load(self) -> dict[str, Any]:
        row = self._row()
        if row is None:
            self._session_key = None
            return {}
        try:
            found: dict[str, Any] = json.loads(keyring().open(_purpose(row_key(self)), bytes(row.sealed)))
        except (Tampered, ValueError):
            self._session_key = None
            return {}
        return found

    def _row(self) -> Session | None:
        if not self.session_key:
            return None
        found: Session | None = _valid.first(key=hashed(self.session_key), now=server_clock())
        return found

    def exists(self, session_key: str) -> bool:
        return Session.objects.filter(key=hashed(session_key)).exists()

    def create(self) -> None:
        self._session_key = self._get_new_session_key()  # type: ignore[attr-defined]
        self.save(must_create=True)
        self.modified = True

    def save(self, must_create: bool = False) -> None:
        if self.session_key is None:
            return self.create()
        data = dict(self._get_session(no_load=must_create))  # type: ignore[attr-defined]
        row = self._as_row(data)
        if must_create:
            row.save(force_insert=True)
        elif not Session.objects.filter(key=row.key).update(login=row.login, sealed=row.sealed, until=row.until):
            # Gone while this request ran: she signed out elsewhere, or has left. It must not come back.
            raise UpdateError
        return None

    def _as_row(self, data: dict[str, Any]) -> Session:
        began = self.began_at(data)
        sealed = keyring().seal(_purpose(row_key(self)), json.dumps(data).encode())
        return Session(
            key=hashed(row_key(self)), login=data.get(_LOGIN), sealed=sealed, began_at=began, until=_until(began)
        )

    def began_at(self, data: dict[str, Any] | None = None) -> datetime:
        """When she signed in. A new key for the same sign-in (a changed password) does not start the 12 hours again."""
        data = self._session if data is None else data  # type: ignore[attr-defined]
        if _LOGIN in data and _BEGAN not in data:
            data[_BEGAN] = self[_BEGAN] = server_clock().timestamp()
        return datetime.fromtimestamp(data.get(_BEGAN) or server_clock().timestamp(), UTC)

    def ends_at(self) -> datetime:
        """When this session ends if nothing more is asked for; it was last given its idle time at `_seen`."""
        seen = self.get("_seen")
        idle_from = datetime.fromtimestamp(seen, UTC) if seen else server_clock()
        return _until(self.began_at(), idle_from)

    def delete(self, session_key: str | None = None) -> None:
        key = session_key or self.session_key
        if key:
            Session.objects.filter(key=hashed(key)).delete()

    @classmethod
    def clear_expired(cls) -> None:
        Session.objects.filter(until__lte=server_clock()).delete()


def row_key(store: SessionStore) -> str:
    return cast(str, store.session_key)


def _until(began: datetime, idle_from: datetime | None = None) -> datetime:
    idle = (idle_from or server_clock()) + timedelta(seconds=settings.SESSION_COOKIE_AGE)
    return min(idle, began + timedelta(seconds=settings.SESSION_ABSOLUTE_AGE))


def sessions_of(login: Any) -> list[Mapping[str, Any]]:
    """Where someone is signed in now, newest first: only when it began and when it ends."""
    rows = Session.objects.filter(login=login, until__gt=server_clock()).order_by("-began_at")
    return list(rows.values("key", "began_at", "until"))

"""The cache of rate limits and used-up codes: one table, so that a second web process is no second chance.

Values are JSON, never pickles: whoever could write the table must not be able to run code.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any

from django.core.cache.backends.base import DEFAULT_TIMEOUT, BaseCache

from saathi.kernel.clock import server_clock

from .models import Try

_LONGEST = datetime(9999, 1, 1, tzinfo=UTC)


class Tries(BaseCache):
    def __init__(self, location: str, params: dict[str, Any]) -> None:
        super().__init__(params)

    def _hashed(self, key: str, version: int | None) -> str:
        return sha256(self.make_and_validate_key(key, version=version).encode()).hexdigest()

    def _until(self, timeout: Any) -> datetime:
        seconds = self.default_timeout if timeout is DEFAULT_TIMEOUT else timeout
        return _LONGEST if seconds is None else server_clock() + timedelta(seconds=float(seconds))

    def get(self, key: str, default: Any = None, version: int | None = None) -> Any:
        row = Try.objects.filter(key=self._hashed(key, version), until__gt=server_clock()).first()
        return default if row is None else row.value

    def set(self, key: str, value: Any, timeout: Any = DEFAULT_TIMEOUT, version: int | None = None) -> None:
        kept = {"value": value, "until": self._until(timeout)}
        Try.objects.update_or_create(key=self._hashed(key, version), defaults=kept)

    def add(self, key: str, value: Any, timeout: Any = DEFAULT_TIMEOUT, version: int | None = None) -> bool:
        """True for exactly one of many who ask at once: PostgreSQL's primary key decides."""
        hashed = self._hashed(key, version)
        Try.objects.filter(until__lte=server_clock()).delete()
        kept = {"value": value, "until": self._until(timeout)}
        return Try.objects.get_or_create(key=hashed, defaults=kept)[1]

    def touch(self, key: str, timeout: Any = DEFAULT_TIMEOUT, version: int | None = None) -> bool:
        rows = Try.objects.filter(key=self._hashed(key, version), until__gt=server_clock())
        return bool(rows.update(until=self._until(timeout)))

    def delete(self, key: str, version: int | None = None) -> bool:
        return bool(Try.objects.filter(key=self._hashed(key, version)).delete()[0])

    def clear(self) -> None:
        Try.objects.all().delete()

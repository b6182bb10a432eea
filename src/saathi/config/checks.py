"""Reasons not to start in production, each a sentence that says what to set. A demonstration passes them all."""

import stat
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, register
from psycopg.conninfo import conninfo_to_dict

from . import environment
from .folders import state_folder

SHORTEST_SECRET = 50
LOCAL = ("", "localhost", "127.0.0.1", "::1")


@register("saathi")
def production(app_configs: Sequence[Any] | None = None, **options: Any) -> list[CheckMessage]:
    if environment.mode() != "production":
        return []
    return [*_secret(), *_hosts(), *_https(), *_demonstration(), *_files(environment.home()), *_database()]


def _error(number: int, sentence: str) -> Error:
    return Error(sentence, id=f"saathi.E{number:03}")


def _secret() -> Iterator[Error]:
    given = environment.given_secret()
    if not given:
        yield _error(1, "SAATHI_SECRET is not set: set it to at least 50 random characters and keep it secret.")
    elif len(given) < SHORTEST_SECRET or len(set(given)) < 10:
        yield _error(2, "SAATHI_SECRET is too easy to guess: set it to at least 50 random characters.")


def _hosts() -> Iterator[Error]:
    if not settings.ALLOWED_HOSTS:
        yield _error(3, "SAATHI_HOSTS is not set: set it to the host names people will use, separated by commas.")
    elif any(host.startswith(("*", ".")) for host in settings.ALLOWED_HOSTS):
        yield _error(4, "SAATHI_HOSTS lets any name in: name each host fully, without * or a leading dot.")


def _https() -> Iterator[Error]:
    cookies = settings.SESSION_COOKIE_SECURE and settings.CSRF_COOKIE_SECURE
    if not (cookies and settings.SECURE_SSL_REDIRECT and settings.SECURE_PROXY_SSL_HEADER):
        yield _error(5, "HTTPS is off: keep secure cookies, the redirect to HTTPS and the proxy header switched on.")
    if not settings.SECURE_HSTS_SECONDS:
        yield _error(6, "Browsers are not told to insist on HTTPS: set SECURE_HSTS_SECONDS to at least one year.")


def _demonstration() -> Iterator[Error]:
    if settings.DEMO_SIGN_IN:
        yield _error(7, "The demonstration sign-in is on, anybody could enter: set SAATHI_DEMO_SIGN_IN to 0.")
    if settings.DEBUG:
        yield _error(8, "DEBUG is on and would show people's words in error pages: switch it off.")


def _files(home: Path) -> Iterator[Error]:
    """Keys and passwords under SAATHI_HOME that somebody else on this machine could read or replace."""
    if home.exists() and home.stat().st_mode & stat.S_IWOTH:
        yield _error(9, f"Anybody may write in SAATHI_HOME: run chmod o-w {home}.")
    for path in _secrets(home):
        if path.stat().st_mode & 0o077:
            yield _error(10, f"Others on this machine can read {path}: run chmod 600 {path}.")


def _secrets(home: Path) -> list[Path]:
    named = [home / "roles.json", home / "secret", state_folder(home) / "admin.password"]
    keys = [path for folder in ("keys", "vault") for path in (home / folder).rglob("*")]
    return [path for path in [*named, *sorted(keys), *sorted(home.glob("*.key"))] if path.is_file()]


def _database() -> Iterator[Error]:
    url = environment.database_url()
    if url is None:
        return
    address = conninfo_to_dict(url)
    host = str(address.get("host") or "")
    near = host in LOCAL or host.startswith("/")
    if not near and address.get("sslmode") not in ("verify-ca", "verify-full"):
        yield _error(11, "SAATHI_DATABASE_URL reaches another machine without checked TLS: add sslmode=verify-full.")

"""What the environment says: one place that reads SAATHI_* variables, so that `docs/run` can list them.

SAATHI_HOME            the data folder (default ~/.local/share/saathi)
SAATHI_MODE            demo (invented people, sign in by choosing one) or production
SAATHI_DATABASE_URL    a PostgreSQL server >= 15, with a login that may create roles; unset: the embedded server
SAATHI_DATABASE_NAME   default saathi
SAATHI_DATABASE_ROLE   owner, app, jobs or dump: which login this process uses
SAATHI_SECRET          50 characters or more that sign sessions; required in production
SAATHI_HOSTS           host names, separated by commas; required in production
SAATHI_DEMO_SIGN_IN    1 or 0; refused in production
SAATHI_WEB_WORKERS     web processes (2)
SAATHI_RENEW_ROLES     1: give the logins of a server new passwords, when roles.json was lost
SAATHI_VISITING_DAYS   days of the week on which somebody is there for survivors, 1 is Monday (1,2,3,4,5)
SAATHI_BIND, PORT      where the web listens (127.0.0.1, 8000)
"""

import contextlib
import os
import secrets
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from psycopg.conninfo import conninfo_to_dict

from .folders import make_home, socket_folder
from .postgres import Embedded, standing
from .roles import admin_address, database_name, prepare_database, prepare_roles, read_passwords

MODES = ("demo", "production")
ROLES = ("owner", "app", "jobs", "dump")


def home() -> Path:
    return Path(os.environ.get("SAATHI_HOME") or "~/.local/share/saathi").expanduser().absolute()


def mode() -> str:
    named = os.environ.get("SAATHI_MODE") or "demo"
    if named not in MODES:
        raise SystemExit(f"SAATHI_MODE is {named!r}: set it to demo or to production.")
    return named


def database_url() -> str | None:
    return os.environ.get("SAATHI_DATABASE_URL") or None


def hosts() -> list[str]:
    return [host.strip() for host in os.environ.get("SAATHI_HOSTS", "").split(",") if host.strip()]


def port() -> int:
    named = os.environ.get("PORT") or "8000"
    if not named.isdigit() or not 0 < int(named) < 65536:
        raise SystemExit(f"PORT is {named!r}: set it to a number from 1 to 65535.")
    return int(named)


def bind() -> str:
    return os.environ.get("SAATHI_BIND") or "127.0.0.1"


def role() -> str:
    named = os.environ.get("SAATHI_DATABASE_ROLE") or "app"
    if named not in ROLES:
        raise SystemExit(f"SAATHI_DATABASE_ROLE is {named!r}: set it to one of {', '.join(ROLES)}.")
    return named


def given_secret() -> str:
    return os.environ.get("SAATHI_SECRET", "")


def secret() -> str:
    """SAATHI_SECRET, or for a demonstration the one kept in SAATHI_HOME; an unusable one for this process if none."""
    kept = home() / "secret"
    if given := given_secret():
        return given
    if mode() == "demo" and kept.exists():
        return kept.read_text().strip()
    return secrets.token_urlsafe(50)


def keep_demo_secret() -> None:
    """Sessions of a demonstration outlive a restart; production brings its own secret."""
    kept = home() / "secret"
    if mode() == "demo" and not kept.exists():
        with os.fdopen(os.open(kept, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(secrets.token_urlsafe(50))


def demo_sign_in() -> bool:
    """Whether people may sign in by choosing an invented person; in production a check refuses it."""
    return os.environ.get("SAATHI_DEMO_SIGN_IN", "1" if mode() == "demo" else "0") == "1"


def visiting_days() -> frozenset[int]:
    """Days of the week as Python counts them, 0 is Monday. At least one."""
    named = os.environ.get("SAATHI_VISITING_DAYS") or "1,2,3,4,5"
    days = frozenset(day.strip() for day in named.split(","))
    if not days <= set("1234567"):
        raise SystemExit(f"SAATHI_VISITING_DAYS is {named!r}: set it to numbers from 1 to 7, separated by commas.")
    return frozenset(int(day) - 1 for day in days)


def database(as_role: str) -> dict[str, Any]:
    """Django's settings of the one database alias, signing in as that role. Starts and changes nothing."""
    given = database_url()
    address = conninfo_to_dict(given) if given else {"host": str(socket_folder(home())), "port": "5432"}
    for personal in ("user", "password", "dbname"):
        address.pop(personal, None)
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": database_name(given or ""),
        "USER": f"saathi_{as_role}",
        "PASSWORD": read_passwords(home()).get(f"saathi_{as_role}", ""),
        "HOST": address.pop("host", "") or "",
        "PORT": address.pop("port", "") or "",
        "OPTIONS": {**address, "server_side_binding": True, "prepare_threshold": 4},
        "CONN_MAX_AGE": None,
        "CONN_HEALTH_CHECKS": True,
        "ATOMIC_REQUESTS": False,
    }


def prepare_server(url: str) -> None:
    """Roles and database on the server of SAATHI_DATABASE_URL."""
    make_home(home())
    admin = admin_address(url)
    prepare_roles(admin, home(), renew=os.environ.get("SAATHI_RENEW_ROLES") == "1")
    prepare_database(admin, database_name(url))


def prepare_ground() -> Embedded | None:
    """Roles and database, for whoever stops the server himself (tests): the embedded one, started, or the URL's."""
    if url := database_url():
        prepare_server(url)
        return None
    server = Embedded(home())
    server.start()
    server.prepare()
    return server


@contextlib.contextmanager
def ground() -> Iterator[Embedded | None]:
    """A prepared database for the length of a command: the embedded server (answered), or the one of the URL."""
    if url := database_url():
        prepare_server(url)
        yield None
        return
    with standing(home()) as server:
        if not read_passwords(home()):
            server.prepare()
        yield server

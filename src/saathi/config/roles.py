"""The five logins of the database and what each may do (house: four roles, and one for dumps).

saathi_owner makes tables; saathi_app is the web; saathi_jobs the worker; saathi_definer owns the few functions that
cross organisations and never signs in; saathi_dump reads everything for a backup. None is a superuser. Row security
holds for owner, app and jobs. Denied by default: a room's migration grants its tables to app and jobs itself;
`library_grants` does so after each migration for the tables of the libraries we stand on.
"""

import contextlib
import json
import os
import secrets
from collections.abc import Iterable, Mapping
from pathlib import Path

import psycopg
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict, make_conninfo

LOGINS = ("saathi_owner", "saathi_app", "saathi_jobs", "saathi_dump")
DEFINER = "saathi_definer"
BYPASSING = ("saathi_dump", DEFINER)
OLDEST = 150000
ROLES_LOCK = 0x5AA7  # any number of our own: one preparation of roles at a time on a server


class RolesRefused(Exception):
    """The server cannot be prepared; the text is one sentence for the person at the terminal."""


def read_passwords(home: Path) -> dict[str, str]:
    """Login -> password, empty before the first start."""
    try:
        kept: dict[str, str] = json.loads((home / "roles.json").read_text())
    except FileNotFoundError:
        return {}
    return kept


def write_passwords(home: Path, passwords: Mapping[str, str]) -> None:
    """Written beside and renamed, so that a power cut leaves the old file or the new one."""
    new = home / f"roles.json.{os.getpid()}"
    with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
        json.dump(dict(passwords), file, indent=1)
        file.flush()
        os.fsync(file.fileno())
    new.replace(home / "roles.json")


def login_dsn(admin_dsn: str, home: Path, role: str, database: str) -> str:
    """The same server, as `saathi_<role>` with the password kept in SAATHI_HOME."""
    login = f"saathi_{role}"
    return make_conninfo(admin_dsn, user=login, password=read_passwords(home)[login], dbname=database)


def prepare_roles(admin_dsn: str, home: Path, *, renew: bool = False) -> dict[str, str]:
    """Make or repair the roles of a server; answers login -> password and keeps them in `roles.json`.

    A password that works is never changed, since several databases may share the server. One that does not work is
    changed only for a new role or with `renew` (our own embedded server, or SAATHI_RENEW_ROLES=1).
    """
    with psycopg.connect(admin_dsn, autocommit=True) as admin:
        _check_admin(admin)
        admin.execute("SELECT pg_advisory_lock(%s)", [ROLES_LOCK])
        existing = {name for (name,) in admin.execute("SELECT rolname FROM pg_roles")}
        for role in (*LOGINS, DEFINER):
            _make_role(admin, role, existing)
        passwords = read_passwords(home)
        for login in LOGINS:
            if login in existing and _signs_in(admin_dsn, login, passwords.get(login)):
                continue
            if login in existing and not renew:
                raise RolesRefused(_taken(login, home))
            passwords[login] = secrets.token_urlsafe(32)
            _set_password(admin, login, passwords[login])
        write_passwords(home, passwords)
        _lend_definer(admin)
    return passwords


def _taken(login: str, home: Path) -> str:
    return (
        f"The login {login} exists on this server with a password that {home / 'roles.json'} does not hold: copy "
        "roles.json from the installation that made it, or set SAATHI_RENEW_ROLES=1 to give the logins new passwords."
    )


def _check_admin(admin: psycopg.Connection) -> None:
    if admin.info.server_version < OLDEST:
        raise RolesRefused("Saathi needs PostgreSQL 15 or newer: point SAATHI_DATABASE_URL at such a server.")
    row = admin.execute("SELECT rolsuper, rolcreaterole, rolbypassrls FROM pg_roles WHERE rolname = current_user")
    superuser, creates, bypasses = row.fetchone() or (False, False, False)
    if not (superuser or (creates and bypasses and admin.info.server_version >= 160000)):
        raise RolesRefused(
            "The login of SAATHI_DATABASE_URL may not create Saathi's roles: use a superuser, or from PostgreSQL 16 "
            "on a login with CREATEROLE, CREATEDB and BYPASSRLS."
        )


def _make_role(admin: psycopg.Connection, role: str, existing: set[str]) -> None:
    name = sql.Identifier(role)
    login = sql.SQL("NOLOGIN" if role == DEFINER else "LOGIN")
    if role not in existing:
        bypass = sql.SQL("BYPASSRLS" if role in BYPASSING else "NOBYPASSRLS")
        admin.execute(sql.SQL("CREATE ROLE {} {} {} NOCREATEROLE").format(name, login, bypass))
    else:
        _check_role(admin, role)


def _check_role(admin: psycopg.Connection, role: str) -> None:
    """A role somebody widened would turn row security off without a sound: stop instead."""
    row = admin.execute("SELECT rolsuper, rolbypassrls, rolcanlogin FROM pg_roles WHERE rolname = %s", [role])
    if row.fetchone() != (False, role in BYPASSING, role != DEFINER):
        raise RolesRefused(f"The role {role} was changed on the server: drop it, or restore its attributes.")


def _set_password(admin: psycopg.Connection, login: str, password: str) -> None:
    # Hashed here, so that no server log or statistics view ever holds the password itself.
    verifier = admin.pgconn.encrypt_password(password.encode(), login.encode(), b"scram-sha-256").decode()
    admin.execute(sql.SQL("ALTER ROLE {} PASSWORD {}").format(sql.Identifier(login), sql.Literal(verifier)))


def _signs_in(admin_dsn: str, login: str, password: str | None) -> bool:
    if password is None:
        return False
    try:
        psycopg.connect(make_conninfo(admin_dsn, user=login, password=password)).close()
    except psycopg.OperationalError as refusal:
        if "password authentication failed" in str(refusal):
            return False
        raise
    return True


def _lend_definer(admin: psycopg.Connection) -> None:
    """The owner may give functions to the definer (SET), but carries none of its rights along (INHERIT)."""
    options = sql.SQL(" WITH INHERIT FALSE, SET TRUE" if admin.info.server_version >= 160000 else "")
    admin.execute(sql.SQL("GRANT saathi_definer TO saathi_owner") + options)


def prepare_database(admin_dsn: str, name: str) -> None:
    """Make the database if it is missing and set who may do what in it; safe to repeat."""
    with psycopg.connect(admin_dsn, autocommit=True) as admin:
        admin.execute("SELECT pg_advisory_lock(%s)", [ROLES_LOCK])
        _lend_owner(admin)
        if not admin.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name]).fetchone():
            create = "CREATE DATABASE {} OWNER saathi_owner TEMPLATE template0 ENCODING 'UTF8'"
            admin.execute(sql.SQL(create).format(sql.Identifier(name)))
        for statement in DATABASE_GRANTS:
            admin.execute(sql.SQL(statement).format(database=sql.Identifier(name)))
        with psycopg.connect(make_conninfo(admin_dsn, dbname=name), autocommit=True) as inside:
            for statement in SCHEMA_GRANTS:
                inside.execute(statement)
        _let_dump_read_all(admin)


def _lend_owner(admin: psycopg.Connection) -> None:
    """From PostgreSQL 16 a login that is not superuser must be able to SET the role it makes an owner."""
    if admin.info.server_version >= 160000:
        admin.execute("GRANT saathi_owner TO CURRENT_USER WITH INHERIT TRUE, SET TRUE")


def _let_dump_read_all(admin: psycopg.Connection) -> None:
    # A hosted server may keep that role to itself; the default privileges below already cover our tables.
    with contextlib.suppress(psycopg.errors.InsufficientPrivilege):
        admin.execute("GRANT pg_read_all_data TO saathi_dump")


def drop_database(admin_dsn: str, name: str) -> None:
    """For tests and drills: end its sessions and drop it."""
    with psycopg.connect(admin_dsn, autocommit=True) as admin:
        admin.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))


def admin_address(url: str) -> str:
    """The URL, or the server's own database `postgres` while the one it names is still to be made."""
    try:
        psycopg.connect(url, connect_timeout=10).close()
    except psycopg.OperationalError as refusal:
        if "FATAL:  database" in str(refusal) and "does not exist" in str(refusal):
            return make_conninfo(url, dbname="postgres")
        raise RolesRefused(
            "The server of SAATHI_DATABASE_URL does not let Saathi in: check its address, login and password. "
            f"It says: {str(refusal).splitlines()[-1]}"
        ) from None
    return url


def database_name(admin_dsn: str) -> str:
    """SAATHI_DATABASE_NAME, else the database a server's address names, else `saathi`."""
    named = os.environ.get("SAATHI_DATABASE_NAME")
    return named or str(conninfo_to_dict(admin_dsn).get("dbname") or "saathi")


def library_grants(tables: Iterable[str]) -> list[sql.Composed]:
    """What app and jobs may do with tables of Django, the sign-in library and the job queue; run as the owner."""
    grant = sql.SQL("GRANT SELECT, INSERT, UPDATE, DELETE ON {} TO saathi_app, saathi_jobs")
    return [
        *(grant.format(sql.Identifier(table)) for table in sorted(tables)),
        sql.SQL("GRANT SELECT ON django_migrations TO saathi_app, saathi_jobs").format(),
        sql.SQL(QUEUE_FUNCTIONS).format(),
    ]


QUEUE_FUNCTIONS = """
DO $$ DECLARE f regprocedure; BEGIN
    FOR f IN SELECT p.oid::regprocedure FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
             WHERE n.nspname = 'public' AND p.proname LIKE 'procrastinate%' AND NOT p.prosecdef LOOP
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO saathi_app, saathi_jobs', f);
    END LOOP;
END $$"""
DATABASE_GRANTS = (
    "REVOKE ALL ON DATABASE {database} FROM PUBLIC",
    "GRANT CONNECT ON DATABASE {database} TO saathi_owner, saathi_app, saathi_jobs, saathi_dump",
)
# A function or table made later by the owner starts with these grants; app and jobs get none. Nobody may execute a
# function just by being in the database: PUBLIC loses that default.
SCHEMA_GRANTS = (
    "ALTER SCHEMA public OWNER TO saathi_owner",
    "REVOKE ALL ON SCHEMA public FROM PUBLIC",
    "GRANT USAGE ON SCHEMA public TO saathi_app, saathi_jobs, saathi_dump, saathi_definer",
    "GRANT CREATE ON SCHEMA public TO saathi_definer",
    "ALTER DEFAULT PRIVILEGES FOR ROLE saathi_owner REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC",
    "ALTER DEFAULT PRIVILEGES FOR ROLE saathi_owner GRANT EXECUTE ON FUNCTIONS TO saathi_definer",
    "ALTER DEFAULT PRIVILEGES FOR ROLE saathi_owner GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO saathi_definer",
    "ALTER DEFAULT PRIVILEGES FOR ROLE saathi_owner GRANT USAGE ON SEQUENCES TO saathi_definer",
    "ALTER DEFAULT PRIVILEGES FOR ROLE saathi_owner GRANT SELECT ON TABLES TO saathi_dump",
    "ALTER DEFAULT PRIVILEGES FOR ROLE saathi_owner GRANT SELECT ON SEQUENCES TO saathi_dump",
    "ALTER DEFAULT PRIVILEGES FOR ROLE saathi_owner IN SCHEMA public "
    "GRANT USAGE ON SEQUENCES TO saathi_app, saathi_jobs",
)

import threading
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from psycopg import errors
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from saathi.config.roles import (
    RolesRefused,
    admin_address,
    drop_database,
    library_grants,
    login_dsn,
    prepare_database,
    prepare_roles,
    read_passwords,
)

from .servers import DEBIAN_15, debian_15, embedded, folder

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module", params=["embedded", "debian 15"])
def admin_dsn(request: pytest.FixtureRequest) -> Iterator[str]:
    if request.param == "embedded":
        with embedded() as server:
            yield server.admin_dsn
    elif (DEBIAN_15 / "initdb").exists():
        with debian_15() as dsn:
            yield dsn
    else:
        pytest.skip("PostgreSQL 15 of Debian is not on this machine")


@pytest.fixture(scope="module")
def home(admin_dsn: str) -> Iterator[Path]:
    with folder() as path:
        prepare_roles(admin_dsn, path)
        prepare_database(admin_dsn, "ledger")
        yield path


def as_role(admin_dsn: str, home: Path, role: str) -> psycopg.Connection:
    return psycopg.connect(login_dsn(admin_dsn, home, role, "ledger"), autocommit=True)


@pytest.fixture(scope="module")
def ledger(admin_dsn: str, home: Path) -> None:
    """A guarded table, as a room's migration makes one, with a row nobody's row security lets through."""
    with as_role(admin_dsn, home, "owner") as owner:
        owner.execute("CREATE TABLE guarded (word text); INSERT INTO guarded VALUES ('invented')")
        owner.execute("ALTER TABLE guarded ENABLE ROW LEVEL SECURITY; ALTER TABLE guarded FORCE ROW LEVEL SECURITY")
        owner.execute("CREATE FUNCTION counted() RETURNS bigint SECURITY DEFINER SET search_path = public, pg_temp "
                      "LANGUAGE sql AS 'SELECT count(*) FROM guarded'")  # fmt: skip
        owner.execute("ALTER FUNCTION counted() OWNER TO saathi_definer")


def test_roles_have_exactly_their_attributes(admin_dsn: str, home: Path) -> None:
    question = (
        "SELECT rolname, rolcanlogin, rolbypassrls FROM pg_roles WHERE rolname LIKE 'saathi\\_%' "
        "AND NOT rolsuper AND NOT rolcreaterole AND NOT rolcreatedb ORDER BY rolname"
    )
    with psycopg.connect(admin_dsn) as admin:
        assert admin.execute(question).fetchall() == [
            ("saathi_app", True, False),
            ("saathi_definer", False, True),
            ("saathi_dump", True, True),
            ("saathi_jobs", True, False),
            ("saathi_owner", True, False),
        ]


def test_again_changes_no_password(admin_dsn: str, home: Path) -> None:
    before = read_passwords(home)
    assert prepare_roles(admin_dsn, home) == before
    prepare_database(admin_dsn, "ledger")
    assert (home / "roles.json").stat().st_mode & 0o777 == 0o600


def test_another_installation_is_not_locked_out(admin_dsn: str, home: Path) -> None:
    with folder() as stranger, pytest.raises(RolesRefused, match="SAATHI_RENEW_ROLES=1"):
        prepare_roles(admin_dsn, stranger)
    as_role(admin_dsn, home, "app").close()


def test_several_at_once_agree(admin_dsn: str, home: Path) -> None:
    faults: list[Exception] = []

    def prepare() -> None:
        try:
            prepare_roles(admin_dsn, home)
            prepare_database(admin_dsn, "ledger")
        except Exception as fault:
            faults.append(fault)

    threads = [threading.Thread(target=prepare) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert faults == []


@pytest.mark.usefixtures("ledger")
def test_row_security_holds_for_owner_and_not_for_the_dump(admin_dsn: str, home: Path) -> None:
    for role, seen in (("owner", 0), ("dump", 1)):
        with as_role(admin_dsn, home, role) as one:
            assert one.execute("SELECT count(*) FROM guarded").fetchone() == (seen,)


@pytest.mark.usefixtures("ledger")
def test_denied_until_granted(admin_dsn: str, home: Path) -> None:
    for role in ("app", "jobs"):
        with as_role(admin_dsn, home, role) as one:
            for act in ("SELECT * FROM guarded", "SELECT counted()", "CREATE TABLE mine (word text)",
                        "SET ROLE saathi_definer"):  # fmt: skip
                with pytest.raises(errors.InsufficientPrivilege):
                    one.execute(act)


@pytest.mark.usefixtures("ledger")
def test_a_definer_function_crosses_row_security_for_whom_it_is_granted(admin_dsn: str, home: Path) -> None:
    with as_role(admin_dsn, home, "owner") as owner:
        owner.execute("SET ROLE saathi_definer; GRANT EXECUTE ON FUNCTION counted() TO saathi_app; RESET ROLE")
    with as_role(admin_dsn, home, "app") as app:
        assert app.execute("SELECT counted()").fetchone() == (1,)


@pytest.mark.usefixtures("ledger")
def test_the_dump_writes_nothing(admin_dsn: str, home: Path) -> None:
    with as_role(admin_dsn, home, "dump") as dump, pytest.raises(errors.InsufficientPrivilege):
        dump.execute("INSERT INTO guarded VALUES ('more')")


def test_library_tables_are_granted_and_others_are_not(admin_dsn: str, home: Path) -> None:
    with as_role(admin_dsn, home, "owner") as owner:
        owner.execute("CREATE TABLE library (id bigserial); CREATE TABLE django_migrations (id int)")
        for grant in library_grants(["library"]):
            owner.execute(grant)
    with as_role(admin_dsn, home, "app") as app:
        app.execute("INSERT INTO library DEFAULT VALUES")
        app.execute("SELECT * FROM django_migrations")
        with pytest.raises(errors.InsufficientPrivilege):
            app.execute("DELETE FROM django_migrations")


def test_a_widened_role_stops_the_start(admin_dsn: str, home: Path) -> None:
    with psycopg.connect(admin_dsn, autocommit=True) as admin:
        admin.execute("ALTER ROLE saathi_app BYPASSRLS")
        try:
            with pytest.raises(RolesRefused, match="saathi_app was changed"):
                prepare_roles(admin_dsn, home)
        finally:
            admin.execute("ALTER ROLE saathi_app NOBYPASSRLS")


def test_a_login_that_may_not_make_roles_is_told_so(admin_dsn: str, home: Path) -> None:
    with pytest.raises(RolesRefused, match="may not create Saathi's roles"):
        prepare_roles(login_dsn(admin_dsn, home, "owner", "ledger"), home)


def test_a_database_can_be_made_and_dropped_beside_another(admin_dsn: str, home: Path) -> None:
    prepare_database(admin_dsn, "second")
    psycopg.connect(login_dsn(admin_dsn, home, "jobs", "second")).close()
    drop_database(admin_dsn, "second")
    with pytest.raises(psycopg.OperationalError, match="does not exist"):
        psycopg.connect(login_dsn(admin_dsn, home, "jobs", "second"))


def test_a_url_may_name_a_database_that_is_still_to_be_made(admin_dsn: str) -> None:
    named = make_conninfo(admin_dsn, dbname="to_be_made")
    assert conninfo_to_dict(admin_address(named))["dbname"] == "postgres"
    assert admin_address(admin_dsn) == admin_dsn


def test_a_server_that_does_not_let_us_in_gets_a_sentence(admin_dsn: str) -> None:
    with pytest.raises(RolesRefused, match="check its address, login and password"):
        admin_address(make_conninfo(admin_dsn, password="guessed"))


def test_renewed_passwords_work_at_once(admin_dsn: str, home: Path) -> None:
    before = read_passwords(home)
    (home / "roles.json").unlink()
    after = prepare_roles(admin_dsn, home, renew=True)
    assert set(after) == set(before) and not set(after.values()) & set(before.values())
    as_role(admin_dsn, home, "app").close()

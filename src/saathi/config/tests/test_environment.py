import json
from pathlib import Path

import pytest

from saathi.config import environment
from saathi.config.folders import socket_folder


@pytest.fixture(autouse=True)
def clean(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("SAATHI_DATABASE_URL", "SAATHI_DATABASE_NAME", "SAATHI_SECRET", "SAATHI_MODE", "PORT"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("SAATHI_HOME", str(tmp_path))
    (tmp_path / "roles.json").write_text(json.dumps({"saathi_app": "invented", "saathi_jobs": "another"}))


PREPARED = {"server_side_binding": True, "prepare_threshold": 4}


def test_the_embedded_server_by_its_socket(tmp_path: Path) -> None:
    database = environment.database("app")
    assert database["NAME"] == "saathi" and database["USER"] == "saathi_app" and database["PASSWORD"] == "invented"
    assert database["HOST"] == str(socket_folder(tmp_path)) and database["OPTIONS"] == PREPARED
    assert database["ATOMIC_REQUESTS"] is False and database["CONN_HEALTH_CHECKS"] is True


def test_a_server_keeps_its_address_and_loses_its_login(monkeypatch: pytest.MonkeyPatch) -> None:
    url = "postgresql://boss:secret@db.example.org:6432/ledger?sslmode=verify-full&application_name=saathi"
    monkeypatch.setenv("SAATHI_DATABASE_URL", url)
    database = environment.database("jobs")
    assert (database["HOST"], database["PORT"], database["NAME"]) == ("db.example.org", "6432", "ledger")
    assert (database["USER"], database["PASSWORD"]) == ("saathi_jobs", "another")
    assert database["OPTIONS"] == {"sslmode": "verify-full", "application_name": "saathi", **PREPARED}
    monkeypatch.setenv("SAATHI_DATABASE_NAME", "drill")
    assert environment.database("jobs")["NAME"] == "drill"


def test_the_secret_of_a_demonstration_is_kept_and_private(tmp_path: Path) -> None:
    assert environment.secret() != environment.secret()
    environment.keep_demo_secret()
    environment.keep_demo_secret()
    assert environment.secret() == environment.secret() and len(environment.secret()) > 50
    assert (tmp_path / "secret").stat().st_mode & 0o777 == 0o600


def test_production_never_uses_a_kept_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    environment.keep_demo_secret()
    monkeypatch.setenv("SAATHI_MODE", "production")
    assert environment.secret() != environment.secret()
    assert environment.demo_sign_in() is False


@pytest.mark.parametrize(
    ("name", "value", "read"),
    [
        ("PORT", "eighty", environment.port),
        ("PORT", "70000", environment.port),
        ("SAATHI_MODE", "test", environment.mode),
        ("SAATHI_DATABASE_ROLE", "root", environment.role),
    ],
)
def test_a_wrong_value_gets_a_sentence(monkeypatch: pytest.MonkeyPatch, name: str, value: str, read: object) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(SystemExit, match=f"{name} is '{value}': set it to"):
        read()  # type: ignore[operator]

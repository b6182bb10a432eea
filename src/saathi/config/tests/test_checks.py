import os
from pathlib import Path
from types import SimpleNamespace

import pytest

from saathi.config import checks

GOOD = {
    "SAATHI_MODE": "production",
    "SAATHI_SECRET": "k3:" + "invented and long enough, 0123456789 abcdefghij klmnop",
    "SAATHI_HOSTS": "saathi.example.org",
}
SETTINGS = {
    "ALLOWED_HOSTS": ["saathi.example.org"],
    "SESSION_COOKIE_SECURE": True,
    "CSRF_COOKIE_SECURE": True,
    "SECURE_SSL_REDIRECT": True,
    "SECURE_PROXY_SSL_HEADER": ("HTTP_X_FORWARDED_PROTO", "https"),
    "SECURE_HSTS_SECONDS": 63072000,
    "DEMO_SIGN_IN": False,
    "DEBUG": False,
}


@pytest.fixture
def installation(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> SimpleNamespace:
    """A production installation with nothing to complain of; tests spoil one thing."""
    home = tmp_path / "home"
    home.mkdir(mode=0o700)
    for name in [name for name in os.environ if name.startswith("SAATHI_")]:
        monkeypatch.delenv(name)
    for name, value in {**GOOD, "SAATHI_HOME": str(home)}.items():
        monkeypatch.setenv(name, value)
    settings = SimpleNamespace(**SETTINGS)
    monkeypatch.setattr(checks, "settings", settings)
    return SimpleNamespace(home=home, settings=settings, setenv=monkeypatch.setenv, delenv=monkeypatch.delenv)


def faults() -> list[str]:
    found = checks.production()
    for fault in found:
        assert fault.msg.endswith(".") and fault.msg[0].isupper() and " " in fault.msg
    return [str(fault.id) for fault in found]


def test_a_good_installation_starts(installation: SimpleNamespace) -> None:
    assert faults() == []


def test_a_demonstration_is_not_asked(installation: SimpleNamespace) -> None:
    installation.setenv("SAATHI_MODE", "demo")
    installation.delenv("SAATHI_SECRET")
    assert faults() == []


@pytest.mark.parametrize(
    ("variable", "value", "fault"),
    [
        ("SAATHI_SECRET", "", "saathi.E001"),
        ("SAATHI_SECRET", "short", "saathi.E002"),
        ("SAATHI_SECRET", "ab" * 40, "saathi.E002"),
        ("SAATHI_DATABASE_URL", "postgresql://one@db.example.org/saathi", "saathi.E011"),
        ("SAATHI_DATABASE_URL", "postgresql://one@db.example.org/saathi?sslmode=require", "saathi.E011"),
    ],
)
def test_a_variable_that_is_unsafe(installation: SimpleNamespace, variable: str, value: str, fault: str) -> None:
    installation.setenv(variable, value)
    assert faults() == [fault]


@pytest.mark.parametrize(
    ("name", "value", "fault"),
    [
        ("ALLOWED_HOSTS", [], "saathi.E003"),
        ("ALLOWED_HOSTS", ["*"], "saathi.E004"),
        ("ALLOWED_HOSTS", [".example.org"], "saathi.E004"),
        ("SESSION_COOKIE_SECURE", False, "saathi.E005"),
        ("CSRF_COOKIE_SECURE", False, "saathi.E005"),
        ("SECURE_SSL_REDIRECT", False, "saathi.E005"),
        ("SECURE_PROXY_SSL_HEADER", None, "saathi.E005"),
        ("SECURE_HSTS_SECONDS", 0, "saathi.E006"),
        ("DEMO_SIGN_IN", True, "saathi.E007"),
        ("DEBUG", True, "saathi.E008"),
    ],
)
def test_a_setting_that_is_unsafe(installation: SimpleNamespace, name: str, value: object, fault: str) -> None:
    setattr(installation.settings, name, value)
    assert faults() == [fault]


def test_a_home_anybody_may_write_in(installation: SimpleNamespace) -> None:
    installation.home.chmod(0o777)
    assert faults() == ["saathi.E009"]


@pytest.mark.parametrize(
    "name", ["roles.json", "secret", "keys/organisation.key", "vault/a/b", "postgres/admin.password"]
)
def test_a_key_others_can_read(installation: SimpleNamespace, name: str) -> None:
    kept = installation.home / name
    kept.parent.mkdir(parents=True, exist_ok=True)
    kept.write_text("{}")
    kept.chmod(0o600)
    assert faults() == []
    kept.chmod(0o640)
    assert faults() == ["saathi.E010"]


@pytest.mark.parametrize("url", ["postgresql://one@/saathi?host=/run/postgresql", "postgresql://one@localhost/saathi"])
def test_a_near_server_needs_no_tls(installation: SimpleNamespace, url: str) -> None:
    installation.setenv("SAATHI_DATABASE_URL", url)
    assert faults() == []

"""Each contract of the house was seen to fail: here its fault is seeded, and the contract must find it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg
import pytest
from django.db import connection, models
from django.test.utils import isolate_apps
from django.urls import path

from saathi.kernel import access, scope
from saathi.kernel.errors import NotHeld, OutsideAccess
from saathi.kernel.records import Sealed
from saathi.kernel.sections import Section
from saathi.survivors.forms import RenameForm
from saathi.survivors.models import SafeContact, Survivor
from tests.contracts.test_catalogue import fault_of_column, faults_of_tables, unclassified
from tests.contracts.test_pages import routes_without_a_row
from tests.contracts.test_words import ROOT, bare_text, messages
from tests.world import World

SEEDS = {
    "a page names a table": ("desk/views/people.py", "from saathi.cases.models import Case"),
    "a form names a table": ("plans/forms.py", "from saathi.plans.models import Goal"),
    "a page names a key": ("desk/views/people.py", "from saathi.vault.keys import load"),
    "a room below knows one above": ("cases/actions.py", "from saathi.plans.models import Goal"),
    "cryptography outside the vault": ("cases/actions.py", "import cryptography"),
}


def lint(source: Path) -> subprocess.CompletedProcess[str]:
    command = [str(Path(sys.executable).with_name("lint-imports")), "--config", str(ROOT / ".importlinter"), "--no-cache"]
    return subprocess.run(command, cwd=source, env={**os.environ, "PYTHONPATH": str(source)}, text=True, capture_output=True)


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("house")
    shutil.copytree(ROOT / "src" / "saathi", folder / "saathi", ignore=shutil.ignore_patterns("static", "*.mo", "__pycache__"))
    return folder


def test_the_imports_of_the_house_hold(copy: Path) -> None:
    ran = lint(copy)
    assert ran.returncode == 0, ran.stdout


@pytest.mark.parametrize("seed", sorted(SEEDS))
def test_a_forbidden_import_is_found(copy: Path, seed: str) -> None:
    place, line = SEEDS[seed]
    file = copy / "saathi" / place
    before = file.read_text()
    file.write_text(before.replace("from __future__ import annotations\n", f"from __future__ import annotations\n{line}\n", 1))
    try:
        ran = lint(copy)
    finally:
        file.write_text(before)
    assert ran.returncode != 0
    assert "BROKEN" in ran.stdout


@pytest.fixture
def without_a_rule(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    @access.action("seeded.act", on=Survivor, takes=RenameForm, words="Seeded")
    def seeded(actor: Any, survivor: Any, data: Any, *, clock: Any) -> None:
        raise AssertionError("An act without a rule ran.")

    yield seeded
    del access._acts["seeded.act"]


def test_an_act_without_a_rule_cannot_run(world: World, without_a_rule: Any) -> None:
    from dataclasses import replace

    assert "seeded.act" not in access.rules()
    bea = replace(world.bea, acts=world.bea.acts | {"seeded.act"})
    with pytest.raises(NotHeld):
        without_a_rule(bea, world.amal, {"chosen_name": "x"})


@isolate_apps("saathi.kernel")
def test_an_unclassified_or_unsealed_field_is_found() -> None:
    class Loose(models.Model):
        survivor = models.UUIDField()
        story = models.TextField()
        words = Sealed(Section.CARD)

        class Meta:
            app_label = "kernel"

        class Privacy:
            case = ("survivor",)

    faults = unclassified(Loose)
    assert any("Loose.story is sorted 0 times" in fault for fault in faults)
    assert any("Loose.words is sealed but not called so" in fault for fault in faults)
    assert fault_of_column(Loose._meta.get_field("story")) is not None
    assert fault_of_column(Loose._meta.get_field("words")) is None


@pytest.mark.django_db
def test_a_table_without_its_policy_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """On a superuser's connection, in a transaction that is taken back."""
    import conftest

    assert faults_of_tables() == []
    with psycopg.connect(conftest.admin_dsn()) as admin:
        admin.execute("CREATE TABLE kernel_loose (id uuid, survivor_id uuid); GRANT SELECT ON kernel_loose TO saathi_app")
        monkeypatch.setattr(connection, "cursor", admin.cursor)
        faults = faults_of_tables()
        admin.execute("ALTER TABLE kernel_loose ENABLE ROW LEVEL SECURITY")
        half = faults_of_tables()
        monkeypatch.undo()
        admin.rollback()
    assert "kernel_loose has no forced row security" in faults
    assert "kernel_loose grants ['SELECT'] without a policy" in faults
    assert "kernel_loose has no forced row security" in half


def test_a_route_missing_from_the_person_table_is_found() -> None:
    class Seeded:
        url_patterns = [path("seeded/", lambda request: None, name="seeded.page")]

    assert routes_without_a_row(Seeded()) == {"seeded.page"}


def test_a_write_outside_an_action_is_refused(world: World) -> None:
    loose = SafeContact(survivor_id=world.amal, rule="never", said_at="2026-01-01T00:00Z")
    with pytest.raises(OutsideAccess):
        loose.save()
    with scope.opened(world.bea, "people.page", writes=False):
        writes = (
            loose.save,
            loose.delete,
            lambda: SafeContact.objects.create(survivor_id=world.amal, rule="never", said_at="2026-01-01T00:00Z"),
            lambda: SafeContact.objects.filter(survivor_id=world.amal).update(rule="never"),
            lambda: SafeContact.objects.filter(survivor_id=world.amal).delete(),
            lambda: SafeContact.objects.bulk_create([loose]),
            lambda: SafeContact.objects.bulk_update([loose], ["rule"]),
            lambda: SafeContact.objects.get_or_create(id=uuid4(), survivor_id=world.amal),
        )
        for write in writes:
            with pytest.raises(OutsideAccess):
                write()


def test_an_untranslated_string_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    assert bare_text("<p>{{ _('Said') }}</p><p>Not said in four languages</p>") == ["Not said in four languages"]
    gathered = messages.gathered()
    gathered.add("A seeded sentence that nobody translated.")
    monkeypatch.setattr(messages, "gathered", lambda: gathered)
    for language in messages.LANGUAGES:
        assert any("A seeded sentence" in fault for fault in messages.missing(language))

"""What PostgreSQL itself holds, read from its catalogue: closed columns, closed tables, few rights."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.apps import apps
from django.db import connection, models

from saathi.kernel.fields import Code, Codes, Hash, LanguageCode, PlaceCode, Word
from saathi.kernel.records import Record, Sealed

CLOSED = (Word, Code, Codes, PlaceCode, LanguageCode, Hash)
OURS = ("kernel", "vault", "orgs", "survivors", "identities", "cases", "plans", "decisions", "watch", "intake")
OURS += ("herfile",)  # my file
OURS += ("handovers", "stigma")  # after return, stigma and discrimination
OURS += ("exchange",)  # sealed files
OURS += ("links",)  # requests between organisations; entitlements, learning and livelihood
# Columns made by a library, or checked by a constraint of the kernel's own SQL: each with the reason it may be text.
LIBRARY = ("auth_", "account_", "mfa_", "usersessions_", "django_", "procrastinate_")


def fault_of_column(field: models.Field[Any, Any]) -> str | None:
    """Why this column may not stand: it could hold free text, a contact, a picture or a voice in the clear."""
    if isinstance(field, (Sealed, *CLOSED)):
        return None
    if isinstance(
        field, models.CharField | models.TextField | models.JSONField | models.BinaryField | models.FileField
    ):
        return f"{field.model._meta.label}.{field.name} is neither a closed list, a place nor sealed"
    return None


def tables_with_a_survivor() -> dict[str, str]:
    """table -> the column that names the survivor, straight from the catalogue and from the models."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT table_name, column_name FROM information_schema.columns"
            " WHERE table_schema = 'public' AND column_name IN ('survivor', 'survivor_id')"
            " AND table_name NOT IN (SELECT viewname FROM pg_views)"
        )
        found = dict(cursor.fetchall())
    found["survivors_survivor"] = "id"
    return found


def faults_of_tables() -> list[str]:
    """Every table with a survivor that is not closed: security enabled and forced, a policy for each verb granted."""
    faults = []
    with connection.cursor() as cursor:
        for table in tables_with_a_survivor():
            cursor.execute("SELECT relrowsecurity, relforcerowsecurity FROM pg_class WHERE oid = %s::regclass", [table])
            if cursor.fetchone() != (True, True):
                faults.append(f"{table} has no forced row security")
            cursor.execute("SELECT cmd FROM pg_policies WHERE tablename = %s", [table])
            verbs = {cmd for (cmd,) in cursor.fetchall()}
            cursor.execute(
                "SELECT privilege_type FROM information_schema.role_table_grants"
                " WHERE table_name = %s AND grantee = 'saathi_app'",
                [table],
            )
            granted = {verb for (verb,) in cursor.fetchall()}
            if "ALL" not in verbs and granted - verbs:
                faults.append(f"{table} grants {sorted(granted - verbs)} without a policy")
            if "DELETE" in granted and table != "kernel_draft":
                faults.append(f"{table} lets the web delete")
    return faults


def own_models() -> list[type[models.Model]]:
    return [model for model in apps.get_models() if model._meta.app_label in OURS]


@pytest.mark.django_db
def test_no_column_of_ours_can_hold_free_text() -> None:
    managed = [model for model in own_models() if model._meta.managed]
    faults = [fault for model in managed for field in model._meta.concrete_fields if (fault := fault_of_column(field))]
    assert [fault for fault in faults if fault.split()[0] not in EXEMPT] == []


@pytest.mark.django_db
def test_postgresql_itself_refuses_free_text() -> None:
    """Every text column of our tables carries a CHECK, so that not even raw SQL can put a sentence there."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT c.table_name, c.column_name FROM information_schema.columns c WHERE c.table_schema IN ('public', 'vault')"
            " AND (c.data_type IN ('text', 'character varying', 'json', 'jsonb') OR (c.data_type = 'ARRAY' AND c.udt_name IN ('_text', '_varchar')))"
            " AND NOT EXISTS (SELECT 1 FROM pg_constraint k JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = ANY (k.conkey)"
            "   WHERE k.contype = 'c' AND k.conrelid = (quote_ident(c.table_schema) || '.' || quote_ident(c.table_name))::regclass AND a.attname = c.column_name)"
            " ORDER BY 1, 2"
        )
        bare = [(table, column) for table, column in cursor.fetchall() if not table.startswith(LIBRARY)]
    assert [pair for pair in bare if pair not in ALLOWED_BARE] == []


# Why a column may stand that is none of these.
EXEMPT = {
    "orgs.Login.password": "an Argon2id hash made by Django",
    "orgs.Session.sealed": "a session, sealed by the session store with the installation's key",
    "orgs.Try.value": "times and counts of tries to sign in, written by the rate limiter alone",
}
ALLOWED_BARE = {("orgs_login", "password"), ("orgs_try", "value")}


@pytest.mark.django_db
def test_every_table_with_a_survivor_is_closed() -> None:
    assert faults_of_tables() == []


@pytest.mark.django_db
def test_every_record_names_its_survivor() -> None:
    tables = tables_with_a_survivor()
    for model in own_models():
        if issubclass(model, Record):
            assert model._meta.db_table in tables, model


@pytest.mark.django_db
def test_the_web_role_is_no_owner_and_passes_no_wall() -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb FROM pg_roles WHERE rolname = 'saathi_app'"
        )
        assert cursor.fetchone() == (False, False, False, False)
        cursor.execute(
            "SELECT pg_has_role('saathi_app', 'saathi_owner', 'MEMBER'), pg_has_role('saathi_app', 'saathi_definer', 'MEMBER')"
        )
        assert cursor.fetchone() == (False, False)
        cursor.execute(
            "SELECT privilege_type FROM information_schema.role_table_grants"
            " WHERE table_name = 'kernel_journal' AND grantee = 'saathi_app' ORDER BY 1"
        )
        assert [row[0] for row in cursor.fetchall()] == ["INSERT", "SELECT"]
        cursor.execute(
            "SELECT privilege_type FROM information_schema.role_table_grants"
            " WHERE table_name = 'kernel_access' AND grantee = 'saathi_app'"
        )
        assert [row[0] for row in cursor.fetchall()] == ["SELECT"]


def test_every_field_is_classified() -> None:
    assert [fault for model in own_models() for fault in unclassified(model)] == []


def unclassified(model: type[models.Model]) -> list[str]:
    """Fields of a model that its `class Privacy` does not sort into open, case, sealed or never."""
    privacy = getattr(model, "Privacy", None)
    if privacy is None:
        return [f"{model._meta.label} has no Privacy"]
    kinds = {kind: getattr(privacy, kind, ()) for kind in ("open", "case", "sealed", "never")}
    if "*" in kinds.values():
        return []
    sorted_ = [name for names in kinds.values() for name in names]
    fields = [field.name for field in model._meta.concrete_fields if field.name != "id"]
    faults = [
        f"{model._meta.label}.{name} is sorted {sorted_.count(name)} times"
        for name in fields
        if sorted_.count(name) != 1
    ]
    faults += [f"{model._meta.label}.{name} is sorted but not a field" for name in sorted_ if name not in fields]
    faults += [
        f"{model._meta.label}.{field.name} is sealed but not called so"
        for field in model._meta.concrete_fields
        if isinstance(field, Sealed) and field.name not in kinds["sealed"]
    ]
    return faults


@pytest.mark.django_db
def test_postgresql_holds_the_closed_lists_of_today() -> None:
    """Django writes a column's check when it makes the column and never again: a list that grew later needs its own
    statement, or a new word is refused in every installation."""
    faults = []
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE contype = 'c'"
        )
        held = {(table, name): said for table, name, said in cursor.fetchall()}
    for model in own_models():
        for field in (one for one in model._meta.concrete_fields if isinstance(one, Word) and model._meta.managed):
            said = held.get((model._meta.db_table, f"{model._meta.db_table}_{field.column}_check"))
            wanted = {str(value) for value, _words in field.flatchoices}
            if said is not None and (missing := wanted - set(re.findall(r"'([^']*)'", said))):
                faults.append(f"{model._meta.db_table}.{field.column} does not take {sorted(missing)}")
    assert faults == []

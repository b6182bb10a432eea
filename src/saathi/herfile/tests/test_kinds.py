"""No table that names her is forgotten, and no column of it is without a name."""

from __future__ import annotations

from django.apps import apps

from saathi.herfile.kinds import BY_MODEL, KINDS, LEFT_OUT, NOT_SAID, said
from saathi.herfile.labels import LABELS
from saathi.kernel.access import acts
from saathi.kernel.records import Record, Sealed


def records() -> set[str]:
    return {model._meta.label for model in apps.get_models() if issubclass(model, Record)}


def test_every_table_that_names_her_is_in_a_copy_or_left_out_with_a_reason() -> None:
    assert set(BY_MODEL) | set(LEFT_OUT) == records()
    assert not set(BY_MODEL) & set(LEFT_OUT)
    assert all(len(reason) > 20 for reason in LEFT_OUT.values())


def test_every_kind_is_read_by_an_act_that_there_is() -> None:
    for kind in KINDS:
        assert kind.by in acts(), kind.model
        if kind.on:
            kind.table._meta.get_field(kind.on)


def test_every_column_she_reads_has_a_name_and_no_name_is_left_over() -> None:
    names = {name for kind in KINDS for name in said(kind)}
    assert names - set(LABELS) == set()
    assert set(LABELS) - names == set()


def test_nothing_sealed_is_left_out_unsaid() -> None:
    """All that was ever written about her in words is hers to read, but fingerprints and what stood before a step."""
    silent = {
        f"{kind.model}.{field.name}"
        for kind in KINDS
        for field in kind.table._meta.concrete_fields
        if isinstance(field, Sealed) and field.name not in said(kind)
    }
    assert silent == {
        "cases.Paper.sha256", "plans.Recording.sha256", "cases.MatterStep.was",
        "links.EntitlementStep.was",  # entitlements
    }


def test_columns_that_are_not_said_are_there() -> None:
    columns = {field.name for kind in KINDS for field in kind.table._meta.concrete_fields}
    assert columns >= NOT_SAID

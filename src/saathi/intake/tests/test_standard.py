"""The shipped standard is whole, trimmed, and has a reader and an attribute for every home."""

from __future__ import annotations

import csv
import dataclasses
from datetime import date
from pathlib import Path

import pytest

from saathi.intake.days import Days
from saathi.intake.parsing import reader_of
from saathi.intake.rows import CaseloadRow
from saathi.intake.standard import codes, fields, spellings

SHARED = Path(__file__).resolve().parents[4].parent / "shared" / "data" / "htcds"


def test_every_home_is_an_attribute_and_every_attribute_has_one_home() -> None:
    homes = [field.home for field in fields().values() if field.home]
    attributes = {field.name for field in dataclasses.fields(CaseloadRow)} - {"line", "row_key"}
    assert sorted(homes) == sorted(attributes)


def test_every_home_has_a_reader_and_every_pick_list_its_codes() -> None:
    for field in fields().values():
        if field.home:
            assert callable(reader_of(field.kind, field.name, field.takes_several, Days(date(2025, 1, 1))))
            assert (field.kind == "pick") == bool(codes(field.name)), field.name


def test_codes_are_trimmed_and_found_by_code_label_and_stray_blank() -> None:
    assert all(code == code.strip() for name in fields() for code in codes(name))
    found = spellings("vic_MethodsOfControl")
    assert found["debtbondage"] == "DebtBondage" and found["restrictsmovement"] == "RestrictsMovement"
    assert spellings("vic_RelationshipToTrafficker")["unaquainted"] == "Unaquainted"


def test_what_stays_in_the_file_is_personal_until_someone_says_otherwise() -> None:
    assert all(field.is_personal for field in fields().values() if not field.home)


@pytest.mark.skipif(not SHARED.exists(), reason="the published standard does not lie beside this repository")
def test_nothing_of_the_published_standard_is_missing() -> None:
    with (SHARED / "htcds_fields.csv").open(encoding="utf-8", newline="") as source:
        assert [row["field_name"] for row in csv.DictReader(source)] == [n for n in fields() if not n.startswith("x_")]
    with (SHARED / "htcds_codes.csv").open(encoding="utf-8", newline="") as source:
        for row in csv.DictReader(source):
            assert codes(row["field_name"])[row["code"]] == row["label"]

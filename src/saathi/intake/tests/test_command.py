"""`saathi import caseload`: what it says, what it answers, and that it founds only where nobody is. Invented rows."""

from __future__ import annotations

import csv
import json
import stat
import subprocess
import sys
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command

from saathi.intake.models import Taken
from saathi.kernel import scope

HEAD = "x_CaseReference,prs_FirstName,x_Age\n"
LAW = ("--law", "in_jj_2015_s30")
AS_BEA = ("--as", "bea.test", *LAW)


def ran(path: Path, *options: str) -> tuple[int, str, str]:
    out, err = StringIO(), StringIO()
    with pytest.raises(SystemExit) as ended:
        call_command("import_caseload", str(path), *options, stdout=out, stderr=err)
    assert isinstance(ended.value.code, int)
    return ended.value.code, out.getvalue(), err.getvalue()


@pytest.fixture
def good(tmp_path: Path) -> Path:
    path = tmp_path / "good.csv"
    path.write_text(HEAD + "K-1,Invented,17\nK-2,,\n")
    return path


@pytest.fixture
def mixed(tmp_path: Path) -> Path:
    path = tmp_path / "mixed.csv"
    path.write_text(HEAD + "K-1,Invented,17\nK-2,=1+1,\n")
    return path


def how_many(actor: Any) -> int:
    with scope.opened(actor, "intake.page", writes=False):
        return int(Taken.objects.count())


def test_all_well_is_zero_and_again_adds_nothing(world: Any, good: Path) -> None:
    code, out, _err = ran(good, *AS_BEA, "--json")
    told = json.loads(out)
    assert (code, told["state"], told["taken"], told["already_there"], told["not_taken"]) == (0, "taken", 2, 0, 0)
    code, out, _err = ran(good, *AS_BEA, "--json")
    assert (code, json.loads(out)["taken"], json.loads(out)["already_there"]) == (0, 0, 2)
    assert how_many(world.bea) == 2


def test_a_dry_run_takes_nothing(world: Any, good: Path, mixed: Path) -> None:
    code, out, _err = ran(good, *AS_BEA, "--dry-run")
    assert code == 0 and "Nothing was taken." in out
    code, out, _err = ran(mixed, *AS_BEA, "--dry-run")
    assert code == 1 and "row 3, column prs_FirstName: This cell starts like a formula" in out
    assert how_many(world.bea) == 0


def test_faults_stop_everything_unless_the_good_rows_are_asked_for(world: Any, mixed: Path, tmp_path: Path) -> None:
    code, out, _err = ran(mixed, *AS_BEA)
    assert code == 1 and "=1+1" not in out and how_many(world.bea) == 0
    rest = tmp_path / "rest.csv"
    code, out, _err = ran(mixed, *AS_BEA, "--take-good", "--rest", str(rest))
    assert code == 3 and "1 people taken in" in out and how_many(world.bea) == 1
    assert stat.S_IMODE(rest.stat().st_mode) == 0o600
    lines = rest.read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) == 2 and lines[1].startswith("K-2,'=1+1,")
    code, _out, err = ran(mixed, *AS_BEA, "--take-good", "--rest", str(rest))
    assert code == 2 and "already there" in err


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("--as", "nobody.test", *LAW), "Nobody signs in by this name."),
        (("--as", "bea.test"), "Say which law"),
        (("--as", "gita.test", *LAW), "Your role does not include this."),
        (("--found", "Another", "--district", "IN-D519", *LAW), "An organisation is already here"),
        (("--as", "bea.test", *LAW, "--until", "2001-01-01"), "must be after today"),
    ],
)
def test_what_is_refused_is_said_in_a_sentence(world: Any, good: Path, options: tuple[str, ...], told: str) -> None:
    code, out, err = ran(good, *options)
    assert code == 2 and told in err and out == ""
    assert how_many(world.bea) == 0


def test_of_an_organisation_with_several_who_may_one_is_named(world: Any, good: Path) -> None:
    code, _out, err = ran(good, "--organisation", str(world.asha), *LAW)
    assert code == 2 and "Name one by her sign-in name" in err
    code, _out, _err = ran(good, "--organisation", str(world.setu), *LAW)
    assert code == 0 and how_many(world.eli) == 2


def test_a_file_that_is_not_there_or_not_a_table(world: Any, tmp_path: Path) -> None:
    code, _out, err = ran(tmp_path / "absent.csv", *AS_BEA)
    assert code == 2 and "cannot be opened" in err
    page = tmp_path / "page.xlsx"
    page.write_bytes(b"<html><body>not a table</body></html>")
    code, _out, err = ran(page, *AS_BEA)
    assert code == 2 and "caseload:" in err


def test_an_unknown_column_is_a_fault_until_a_mapping_says_what_it_is(world: Any, tmp_path: Path) -> None:
    path, mapping = tmp_path / "own.csv", tmp_path / "mapping.csv"
    path.write_text("File number,Ours\nK-1,x\n")
    mapping.write_text("source_column,field\nFile number,x_CaseReference\nOurs,\n")
    code, out, _err = ran(path, *AS_BEA, "--take-good")
    assert code == 1 and "column Ours: nobody knows what it means" in out
    code, out, _err = ran(path, *AS_BEA, "--mapping", str(mapping))
    assert code == 0 and how_many(world.bea) == 1


ROOT = Path(__file__).resolve().parents[4]
SHARED = ROOT.parent / "shared" / "data" / "ctdc_derived"
SAMPLE = 500


@pytest.mark.slow
@pytest.mark.skipif(not SHARED.exists(), reason="ctdc_derived does not lie beside this repository")
def test_a_sample_of_the_converted_caseload_is_taken_whole_and_once(world: Any, tmp_path: Path) -> None:
    source, target, sample = SHARED / "ctdc_like_193025.csv.gz", tmp_path / "all.csv", tmp_path / "sample.csv"
    tool = [sys.executable, str(ROOT / "tools" / "ctdc_to_htcds.py")]
    maps = str(SHARED / "ctdc_dictionary_and_htcds_map.csv")
    subprocess.run([*tool, str(source), maps, str(target)], check=True, capture_output=True)
    lines = target.read_text(encoding="utf-8").splitlines(keepends=True)
    sample.write_text("".join([lines[0], *lines[1::386][:SAMPLE]]), encoding="utf-8")
    code, out, _err = ran(sample, *AS_BEA, "--json")
    told = json.loads(out)
    assert (code, told["rows"], told["taken"], told["faults"]) == (0, SAMPLE, SAMPLE, [])
    code, out, _err = ran(sample, *AS_BEA, "--json")
    assert (code, json.loads(out)["taken"], json.loads(out)["already_there"]) == (0, 0, SAMPLE)
    with scope.opened(world.bea, "intake.page", writes=False):
        facts = [json.loads(row.facts.read()) for row in Taken.objects.all()]
    controls = sum(1 for line in csv.DictReader(lines[:1] + lines[1::386][:SAMPLE]) if line["vic_MethodsOfControl"])
    assert len(facts) == SAMPLE and sum("means_of_control" in fact for fact in facts) == controls

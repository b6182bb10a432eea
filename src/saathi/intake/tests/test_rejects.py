"""The file given back: whole, with reasons, harmless in a spreadsheet, and not taken when it comes back unmended."""

from __future__ import annotations

import csv
import io

import pytest

from saathi.intake.mapping import REASON_COLUMN
from saathi.intake.rejects import CsvRejects, XlsxRejects, harmless
from saathi.intake.tests.made import outcomes, report, rows, table

TEXT = 'Case ID,First Name,x_Age\nK-1,Rina,17\nK-2,"=HYPERLINK(""x"")",17\nK-3,Mi\x07na,17\nK-4,রিনা,old,extra\n'


def given_back(kind: type[CsvRejects] | type[XlsxRejects], text: str = TEXT) -> bytes:
    target = io.BytesIO()
    with table(text) as opened:
        columns = opened.columns
    with kind(target, columns) as rejects:
        for outcome in outcomes(text):
            rejects.add(outcome)
    return target.getvalue()


def test_only_the_rest_is_given_back_with_every_reason() -> None:
    heading, *lines = csv.reader(io.StringIO(given_back(CsvRejects).decode("utf-8-sig")))
    assert heading == ["Case ID", "First Name", "x_Age", REASON_COLUMN]
    assert [line[0] for line in lines] == ["K-2", "K-3", "K-4"]
    assert lines[0][1] == '\'=HYPERLINK("x")' and "[First Name]" in lines[0][3]
    assert lines[1][1] == "Mi\u2407na"
    assert lines[2][1] == "রিনা" and "[x_Age]" in lines[2][3] and lines[2][4] == "extra"


def test_as_a_workbook_it_holds_no_formula() -> None:
    found = rows(given_back(XlsxRejects))
    assert [row.cells["Case ID"] for row in found] == ["K-2", "K-3", "K-4"]
    assert not any("holds a formula" in str(reason) for row in found for _column, reason in row.faults)


@pytest.mark.parametrize("kind", [CsvRejects, XlsxRejects])
def test_brought_back_unmended_the_formula_is_refused_again(kind: type[CsvRejects] | type[XlsxRejects]) -> None:
    found = report(given_back(kind))
    assert found.unknown == () or all(heading.startswith("[") for heading, _count in found.unknown)
    assert any(fault.row == 2 and "formula" in str(fault.reason) for fault in found.faults)


def test_a_mended_row_is_taken_and_a_second_round_keeps_one_reason_column() -> None:
    again = given_back(CsvRejects, "Case ID,x_Age\nK-1,old\n").decode("utf-8-sig")
    assert report(again.replace("old,", "17,")).is_well
    assert given_back(CsvRejects, again).decode("utf-8-sig").count(REASON_COLUMN) == 1


@pytest.mark.parametrize("cell", ["=1", "+1+1", "-x", "@a", "\t=1", "\r=1", "'=1", " =1", "\uff1d1"])
def test_harmless_cells_start_with_an_apostrophe(cell: str) -> None:
    assert harmless(cell).startswith("'")


@pytest.mark.parametrize("cell", ["+919800000000", "-5", "a=b", "রিনা"])
def test_plain_cells_stay_as_they_are(cell: str) -> None:
    assert harmless(cell) == cell

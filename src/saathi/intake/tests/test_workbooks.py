"""XLSX through the child: dates, formulas, numbers, and the workbooks nobody should open."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import date

import pytest

from saathi.intake.sentences import Unreadable
from saathi.intake.tests.made import part_of, report, rezipped, rows, table, workbook
from saathi.intake.workbooks import caps, opening

SHEET = "xl/worksheets/sheet1.xml"
PLAIN = workbook(["prs_FirstName", "x_Age"], ["রিনা", 17])


def refusal(data: bytes, **options: str) -> str:
    with pytest.raises(Unreadable) as refused, table(data, **options) as opened:
        list(opened.rows)
    return str(refused.value)


def test_cells_come_as_text_with_days_and_whole_numbers() -> None:
    data = workbook(["a", "day", "phone", "yes"], ["রিনা", date(2001, 2, 3), 919876543210, True], [], [None, None, 1.5])
    first, second = rows(data)
    assert first.cells == {"a": "রিনা", "day": "2001-02-03 00:00:00", "phone": "919876543210", "yes": "true"}
    assert (second.number, second.cells["phone"]) == (4, "1.5")


def test_blank_rows_and_columns_in_front_keep_the_numbers() -> None:
    data = workbook([], [None, "a", "b"], [None, "1", "=2+3"])
    (row,) = rows(data)
    assert row.number == 3 and row.cells == {"[1]": "", "a": "1", "b": "0"}
    assert [column for column, _reason in row.faults] == ["b"]


def test_formulas_and_error_values_are_found_wherever_they_are() -> None:
    data = workbook(["a", "b"], ["=1+1", 2], [3, 4], [5, "=1/0"])
    assert [[column for column, _reason in row.faults] for row in rows(data)] == [["a"], [], ["b"]]
    assert "heading of column 2" in refusal(workbook(["a", '="b"'], [1, 2]))
    typed = part_of(PLAIN, SHEET).replace(b'<c r="B2"><v>17</v></c>', b'<c r="B2" t="e"><v>#N/A</v></c>')
    (row,) = rows(rezipped(PLAIN, {SHEET: typed}))
    assert "#N/A" in str(row.faults[0][1])


def test_formulas_hidden_behind_a_prefix_or_utf_16_are_found() -> None:
    sheet = part_of(workbook(["a", "b"], ["=1+1", 2]), SHEET)
    wide = sheet.decode().replace('encoding="UTF-8"', 'encoding="UTF-16"').encode("utf-16")
    from saathi.intake.workbooks.formulas import computed_cells

    for content in (
        wide,
        re.sub(rb"<(/?)f>", rb"<\1x:f>", sheet).replace(b"<worksheet ", b'<worksheet xmlns:x="u" ', 1),
    ):
        with zipfile.ZipFile(io.BytesIO(rezipped(PLAIN, {SHEET: content}))) as archive:
            assert computed_cells(archive, SHEET) == {(2, 1): "formula"}


def test_too_many_formulas_are_one_sentence() -> None:
    data = workbook(["a"], *(["=1+1"] for _ in range(caps.FORMULAS + 1)))
    assert "More than 1000 cells hold formulas" in refusal(data)


def test_the_first_shown_sheet_is_read_and_the_others_are_named() -> None:
    data = workbook(["a"], ["1"], sheets=("Cases", "Codes"))
    with table(data) as opened:
        assert (opened.sheet, opened.other_sheets, opened.kind) == ("Cases", ("Codes",), "xlsx")
    assert "no sheet named “Absent”" in refusal(data, sheet="Absent")
    assert "empty" in refusal(data, sheet="Codes")


def test_day_numbers_count_from_the_year_of_the_workbook() -> None:
    lines = (["x_CaseReference", "prs_Birthdate"], ["K-1", 33970])
    assert report(workbook(*lines)).is_well
    late = workbook(*lines, date_1904=True)
    with table(late) as opened:
        assert opened.from_1904


def test_bombs_are_refused_by_their_directory() -> None:
    zeros = b"<worksheet>" + b" " * (caps.RATIO_FROM * 3)
    assert "unpack to far more" in refusal(rezipped(PLAIN, {"xl/media/a.bin": zeros}))
    many = rezipped(PLAIN, {f"xl/x{number}": b"" for number in range(caps.PARTS)})
    assert "unpack to far more" in refusal(many)


def test_a_directory_that_lies_about_sizes_is_no_way_around() -> None:
    data = bytearray(rezipped(PLAIN, {SHEET: part_of(PLAIN, SHEET) + b" " * (caps.RATIO_FROM * 3)}))
    at = data.rindex(b"PK\x01\x02" + data[data.rindex(b"PK\x01\x02") + 4 : data.rindex(b"PK\x01\x02") + 5])
    data[at + 24 : at + 28] = (1000).to_bytes(4, "little")
    assert "damaged" in refusal(bytes(data))


def test_two_far_cells_do_not_eat_the_memory() -> None:
    far = part_of(PLAIN, SHEET).replace(
        b"</sheetData>", b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
    )
    assert re.search("more memory|columns", refusal(rezipped(PLAIN, {SHEET: far})))


def test_entities_are_never_expanded() -> None:
    laughs = b'<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'
    sheet = laughs + part_of(PLAIN, SHEET).partition(b"?>")[2]
    assert "no spreadsheet program writes" in refusal(rezipped(PLAIN, {SHEET: sheet}))
    book = laughs + part_of(PLAIN, "xl/workbook.xml").partition(b"?>")[2]
    assert "no spreadsheet program writes" in refusal(rezipped(PLAIN, {"xl/workbook.xml": book}))


@pytest.mark.parametrize(
    ("change", "word"),
    [
        ({"xl/vbaProject.bin": b"x"}, "macros"),
        ({"xl/workbook.xml": None, "xl/workbook.bin": b"x"}, "XLSB"),
        ({"xl/workbook.xml": None, "content.xml": b"x"}, "ODS"),
        ({"xl/workbook.xml": None}, "without a sheet"),
        ({"xl/workbook.xml": b"<not closed"}, "damaged"),
        ({"xl/_rels/workbook.xml.rels": None}, "damaged"),
        ({SHEET: b"<worksheet"}, "damaged"),
        ({"xl/sharedStrings.xml": b"\xff\xfe\x00"}, "damaged"),
    ],
)
def test_other_and_damaged_archives(change: dict[str, bytes | None], word: str) -> None:
    assert word in refusal(rezipped(PLAIN, change))


def test_a_cut_workbook_is_damaged() -> None:
    assert "damaged" in refusal(PLAIN[: len(PLAIN) // 2])


def test_a_child_that_takes_too_long_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening.caps, "SECONDS", 0.2)
    monkeypatch.setattr(opening, "_START", "import time; time.sleep(30)")
    assert "takes longer" in refusal(PLAIN)


def test_the_child_is_gone_when_the_table_is_closed() -> None:
    opened = table(workbook(["a"], *([str(number)] for number in range(5000))))
    next(opened.rows)
    (book,) = opened._owned
    opened.close()
    assert isinstance(book, opening.Workbook) and book._child.poll() is not None

"""CSV as it comes: encodings, delimiters, quoting, and what is refused with which sentence."""

from __future__ import annotations

import io
import os
from pathlib import Path

import pytest

from saathi.intake import reading
from saathi.intake.reading import open_table
from saathi.intake.sentences import Unreadable
from saathi.intake.tests.made import rows, table

BENGALI = "নাম,বয়স\nরিনা,১৭\nজ্যোৎস্না\u200dরানি,২০\n"


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_every_unicode_encoding_reads_the_same(codec: str) -> None:
    text = "prs_FirstName,x_Age\n" + "রিনা,17\n" * 3
    found = rows(text.encode(codec))
    assert [row.cells for row in found] == [{"prs_FirstName": "রিনা", "x_Age": "17"}] * 3
    assert not any(row.faults for row in found)


def test_bengali_headings_digits_and_joiners_are_kept() -> None:
    assert rows(BENGALI)[1].cells == {"নাম": "জ্যোৎস্না\u200dরানি", "বয়স": "২০"}


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ("name,city\nJosé,Málaga\n".encode("cp1252"), ["line 2", "8859-1"]),
        ("name,note\nRina,“told”\n".encode("cp1252"), ["line 2", "Windows-1252", "CSV UTF-8"]),
        (b"name\n\x81\x8d\x90\n", ["line 2", "none we know"]),
        ("name\nরিনা".encode()[:-1], ["cut off"]),
        ("name\nরিনা".encode("utf-16")[:-1], ["cut off"]),
        (b"\xef\xbb\xbfname\n\xff\xfe\n", ["UTF-8", "line 2"]),
    ],
)
def test_another_encoding_is_named_and_never_guessed_into_letters(data: bytes, words: list[str]) -> None:
    with pytest.raises(Unreadable) as refused:
        table(data)
    assert all(word in str(refused.value) for word in words), str(refused.value)


@pytest.mark.parametrize(
    ("start", "word"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600, "XLS"),
        (b"%PDF-1.7\n", "PDF"),
        (b"\x1f\x8b\x08\x00", "compressed"),
        (b"<html><table>", "web page"),
        (b'\xef\xbb\xbf {"a": 1}', "web page"),
        (b"\x89PNG\r\n\x1a\n" + b"\x00" * 40, "not a table"),
        (b"", "empty"),
        (b" \r\n \n", "empty"),
        (b",,,\n,,,\n", "empty"),
    ],
)
def test_other_kinds_of_file_get_their_own_sentence(start: bytes, word: str) -> None:
    with pytest.raises(Unreadable) as refused:
        table(start, "cases.csv")
    assert word in str(refused.value)


@pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
def test_the_delimiter_is_found(sign: str) -> None:
    text = f"a{sign}b{sign}c\n1{sign}2{sign}3\n4{sign}5{sign}6\n"
    with table(text) as found:
        assert (found.delimiter, found.columns) == (sign, ("a", "b", "c"))


def test_a_decimal_comma_does_not_win_over_the_semicolon() -> None:
    with table("a;b,c;d\n1,5;2,5;3,5\n1,5;2;3\n") as found:
        assert found.columns == ("a", "b,c", "d")


def test_excels_sep_line_is_obeyed_and_not_a_row() -> None:
    with table("sep=;\r\na;b\r\n1;2\r\n") as found:
        assert found.columns == ("a", "b")
        assert [(row.number, row.cells) for row in found.rows] == [(2, {"a": "1", "b": "2"})]


def test_quoted_cells_keep_delimiters_and_lines_and_the_row_numbers_are_a_spreadsheets() -> None:
    found = rows('a,b\n"x, y","two\nlines"\n\n3,4\n')
    assert [(row.number, row.cells["b"]) for row in found] == [(2, "two\nlines"), (4, "4")]


@pytest.mark.parametrize("text", ['a,b\n"x"y,2\n', 'a,b\n1,"never closed\n2,3\n'])
def test_quotation_marks_that_do_not_match_stop_the_file(text: str) -> None:
    with pytest.raises(Unreadable, match="quotation marks around line"):
        rows(text)


def test_a_ragged_row_is_at_fault_and_keeps_its_cells() -> None:
    wide, narrow, blanks = rows("a,b\n1,2,3\n1\n1,2,,\n")
    assert "3 cells" in str(wide.faults[0][1]) and wide.beyond == ("3",)
    assert "1 cells" in str(narrow.faults[0][1])
    assert not blanks.faults


@pytest.mark.parametrize(
    "cell", ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "'=1+1", " =1+1", "\uff1d1", "+91-x"]
)
def test_formulas_are_refused_with_a_sentence(cell: str) -> None:
    (row,) = rows(f'a,b\n"{cell}",2\n')
    assert [(column, "formula" in str(reason)) for column, reason in row.faults] == [("a", True)]


@pytest.mark.parametrize("cell", ["\t=1+1", "\r=1+1"])
def test_a_leading_tab_or_return_is_a_formula_too(cell: str) -> None:
    (row,) = rows(f'a,b\n"{cell}",2\n'.encode())
    assert row.faults[0][0] == "a"


@pytest.mark.parametrize("cell", ["-5", "-5.25", "+919800000000", "+91 98000 00000", "-", "--", "a=b", "x@y.in", "3-4"])
def test_numbers_phones_and_dashes_are_no_formulas(cell: str) -> None:
    (row,) = rows(f"a,b\n{cell},2\n")
    assert not row.faults


@pytest.mark.parametrize("sign", ["\x00", "\x07", "\x1b", "\x7f", "\x85", "\u202e", "\u2066", "\ufeff"])
def test_signs_that_cannot_be_seen_are_at_fault_with_their_place(sign: str) -> None:
    (row,) = rows(f"a,b\nx,y{sign}z\n")
    assert row.faults[0][0] == "b"
    assert f"U+{ord(sign):04X} at place 2" in str(row.faults[0][1])


def test_text_garbled_by_an_earlier_conversion_is_at_fault() -> None:
    garbled = "রিনা".encode().decode("cp1252", errors="ignore")
    (row,) = rows(f"a,b\n{garbled},1\n")
    assert "damaged" in str(row.faults[0][1])
    (lost,) = rows("a,b\nR\ufffdna,1\n")
    assert "damaged" in str(lost.faults[0][1])


def test_headings_are_trimmed_numbered_and_refused_when_hostile() -> None:
    with table(" a , b\t,,a\n1,2,3,4\n") as found:
        assert found.columns == ("a", "b", "[3]", "a (2)")
    for bad in ("=1+1,b\n1,2\n", "a\x07,b\n1,2\n", "x" * 201 + ",b\n1,2\n"):
        with pytest.raises(Unreadable, match="heading of column 1"):
            table(bad)


def test_too_many_columns_or_rows_or_bytes(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="more than 200 columns"):
        table(",".join(f"c{number}" for number in range(201)) + "\n")
    monkeypatch.setattr(reading.caps, "ROWS", 3)
    with pytest.raises(Unreadable, match="more than 3 rows"):
        rows("a,b\n" + "1,2\n" * 4)
    sparse = tmp_path / "large.csv"
    with sparse.open("wb") as file:
        file.truncate(reading.LARGEST + 1)
    with pytest.raises(Unreadable, match="larger than 200 MB"):
        open_table(sparse)


def test_a_line_without_end_is_refused_before_it_fills_memory() -> None:
    with pytest.raises(Unreadable, match="longer than a million"):
        rows("a,b\n1," + "x" * (1 << 20) + "\n")


def test_a_very_long_cell_is_at_fault() -> None:
    (row,) = rows("a,b\n1," + "x" * 40_000 + "\n")
    assert "32767" in str(row.faults[0][1])


def test_what_cannot_be_opened(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.csv"
    os.mkfifo(pipe)
    for path in (tmp_path / "absent.csv", tmp_path, pipe, "nul\x00.csv"):
        with pytest.raises(Unreadable, match="cannot be opened"):
            open_table(path)


def test_a_stream_that_cannot_go_back_is_read_too() -> None:
    class Stream(io.BytesIO):
        def seekable(self) -> bool:
            return False

    with open_table(Stream(b"a,b\n1,2\n"), "-") as found:
        assert [row.cells for row in found.rows] == [{"a": "1", "b": "2"}]


def test_a_file_that_was_lent_stays_open() -> None:
    file = io.BytesIO(b"a,b\n1,2\n")
    with open_table(file) as found:
        list(found.rows)
    assert not file.closed
    with open_table(file) as again:
        assert len(list(again.rows)) == 1

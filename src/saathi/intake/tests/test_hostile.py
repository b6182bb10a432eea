"""Whatever the bytes, the answer is a table or one clear sentence: never another exception, never a hidden letter."""

from __future__ import annotations

import io
from unittest.mock import patch

from hypothesis import given, settings
from hypothesis import strategies as st

from saathi.intake.mapping import recognise
from saathi.intake.reading import open_table
from saathi.intake.sentences import Unreadable
from saathi.intake.tests.made import outcomes, rows
from saathi.intake.tidying import CONTROL, is_formula
from saathi.intake.workbooks.opening import Workbook

pieces = st.sampled_from(
    [
        "a",
        "prs_FirstName",
        ",",
        ";",
        "\t",
        '"',
        "\n",
        "\r",
        "\r\n",
        "=",
        "+",
        "'",
        "\x00",
        "র",
        "\ufeff",
        "sep=",
        " ",
        "-",
    ]
)
awkward = st.lists(pieces, max_size=40).map("".join)
codecs = st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])


def survives(data: bytes) -> None:
    try:
        with open_table(io.BytesIO(data), "hostile") as table:
            for row in table.rows:
                assert set(row.cells) == set(table.columns)
            recognise(table.columns)
    except Unreadable as refused:
        assert len(str(refused)) > 10 and "%(" not in str(refused)


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=400).filter(lambda data: not data.startswith(b"PK")))
def test_any_bytes(data: bytes) -> None:
    survives(data)


@settings(max_examples=300, deadline=None)
@given(awkward, codecs)
def test_any_awkward_text_in_any_encoding(text: str, codec: str) -> None:
    survives(text.encode(codec, errors="replace"))


@settings(max_examples=200, deadline=None)
@given(awkward)
def test_no_row_without_fault_holds_a_control_or_a_formula(text: str) -> None:
    try:
        found = rows("a,b,c\n" + text)
    except Unreadable:
        return
    for row in found:
        if not row.faults:
            assert not any(CONTROL.search(cell) or is_formula(cell) for cell in row.cells.values())


@settings(max_examples=12, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_that_call_themselves_a_zip(data: bytes) -> None:
    survives(b"PK\x03\x04" + data)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.sampled_from(["x", "17", "2019-04-03", "=1", "IN", "yes", "", "Other", "9-17"]), min_size=4, max_size=4)
)
def test_every_row_is_taken_or_has_a_reason(cells: list[str]) -> None:
    text = "x_CaseReference,prs_Birthdate,prs_Citizenship,vic_MethodsOfControl\n" + ",".join(cells) + "\n"
    for outcome in outcomes(text):
        assert (outcome.taken is None) == bool(outcome.faults)
        assert all("%(" not in str(fault.reason) for fault in outcome.faults)


def test_a_plain_text_never_starts_a_child() -> None:
    with patch.object(Workbook, "__init__", side_effect=AssertionError):
        assert len(rows("a,b\n1,2\n")) == 1

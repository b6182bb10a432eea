"""The child: a workbook on standard input, one line of JSON and then CSV on standard output, never more memory or
time than its caps.
"""

from __future__ import annotations

import csv
import io
import json
import sys
import zipfile
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from saathi.intake.workbooks import archive as zips
from saathi.intake.workbooks import caps
from saathi.intake.workbooks.cells import rows_of
from saathi.intake.workbooks.formulas import computed_cells

if TYPE_CHECKING:
    from fastexcel import ExcelSheet


def main() -> None:
    """Answer and end. A workbook that breaks the reader ends this process without an answer, and the parent says so."""
    caps.set_limits()
    try:
        rows = _opened(sys.stdin.buffer.read(), sys.argv[1] if len(sys.argv) > 1 else "")
    except zips.NotTaken as no:
        _answer({"no": no.key, "parts": no.parts})
    except MemoryError:
        _answer({"no": "memory", "parts": {}})
    else:
        out = io.TextIOWrapper(sys.stdout.buffer, encoding="utf-8", newline="")
        csv.writer(out, lineterminator="\n").writerows(rows)
        out.flush()


def _answer(answer: Mapping[str, object]) -> None:
    sys.stdout.buffer.write(json.dumps(answer).encode() + b"\n")
    sys.stdout.buffer.flush()


def _opened(workbook: bytes, wanted: str) -> Iterator[tuple[str, ...]]:
    """Check, load, say what was found; the rows are what is left to send."""
    with zipfile.ZipFile(io.BytesIO(workbook)) as archive:
        zips.check_caps(archive)
        listed = zips.sheets(archive)
        chosen = _chosen(listed, wanted)
        computed = computed_cells(archive, chosen.part)
        from_1904 = zips.counts_from_1904(archive)
    sheet = _loaded(workbook, chosen.name)
    _answer(
        {
            "sheet": chosen.name,
            "sheets": [sheet.name for sheet in listed if not sheet.is_hidden],
            "rows": sheet.height,
            "computed": [[row, column, kind] for (row, column), kind in sorted(computed.items())],
            "from_1904": from_1904,
        }
    )
    # The reader leaves blank columns in front out; with them a cell stands where the formulas were looked for.
    lead = ("",) * _lead(sheet)
    return (lead + row for row in rows_of(sheet))


def _chosen(listed: list[zips.Sheet], wanted: str) -> zips.Sheet:
    """The sheet of that name, else the first that is shown."""
    for sheet in listed:
        if sheet.name == wanted or (not wanted and not sheet.is_hidden):
            return sheet
    raise zips.NotTaken("sheet", sheet=wanted)


def _loaded(workbook: bytes, name: str) -> ExcelSheet:
    import fastexcel  # late: a workbook that is refused by its directory never meets it

    sheet = fastexcel.read_excel(workbook).load_sheet(name, header_row=None, skip_rows=0, dtypes="string")
    if sheet.width + _lead(sheet) > caps.COLUMNS:
        raise zips.NotTaken("columns", limit=caps.COLUMNS)
    if sheet.height > caps.ROWS + 1:
        raise zips.NotTaken("rows", limit=caps.ROWS)
    return sheet


def _lead(sheet: ExcelSheet) -> int:
    columns = sheet.selected_columns
    return columns[0].absolute_index if columns else 0


if __name__ == "__main__":
    main()

"""The child: what is to be printed on standard input as JSON; the PDF on standard output.

Typst is loaded nowhere else: it would stay in the memory of a process that serves people. The child gets neither a key
nor the address of a database, and writes no file.
"""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
FONTS = HERE.parents[1] / "ui" / "fonts"
A4, A5, A6, FILE = "a4", "a5", "a6", "file"
SOURCES = {A6: "card.typ", FILE: "file.typ"}


def main() -> None:
    asked = json.loads(sys.stdin.buffer.read())
    sys.stdout.buffer.write(printed(asked["it"], asked["paper"]))


def printed(it: dict[str, Any], paper: str) -> bytes:
    """A PDF: pages of A5 to read, tagged for readers aloud; or sheets of A4, two pages a side, to fold and staple; the
    card of her own pages on A6; or a copy of her file."""
    made = compiled(it, "pdf", source=SOURCES.get(paper, "booklet.typ"))
    return imposed(made[0]) if paper == A4 else made[0]


def compiled(it: dict[str, Any], form: str, ppi: float = 0, *, source: str = "booklet.typ") -> list[bytes]:
    """One PDF, or a PNG of each page. Raises typst.TypstError; a warning of typst is a fault."""
    import typst

    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[FONTS])
    press = typst.Compiler(HERE / source, root=HERE, font_paths=fonts, sys_inputs={"it": json.dumps(it)})
    if form == "pdf":
        made, warnings = press.compile_with_warnings(format="pdf", pdf_standards=["ua-1"])
    else:
        made, warnings = press.compile_with_warnings(format="png", ppi=ppi)
    if warnings:
        raise ValueError("; ".join(one.message for one in warnings))
    return made if isinstance(made, list) else [made or b""]


def order(n: int) -> list[tuple[int, int]]:
    """Which pages, counted from 1, stand left and right on each side of the sheets: 8 -> (8, 1), (2, 7), (6, 3), …"""
    sides = []
    for sheet in range(n // 4):
        low, high = 2 * sheet + 1, n - 2 * sheet
        sides += [(high, low), (low + 1, high - 1)]
    return sides


def imposed(pdf: bytes) -> bytes:
    """Two pages on each side of A4, in the order in which the folded sheets are read. Raises ValueError where the
    pages are no multiple of four."""
    import pikepdf

    source = pikepdf.open(io.BytesIO(pdf))
    if len(source.pages) % 4:
        raise ValueError(f"{len(source.pages)} pages cannot be folded.")
    sheets, (width, height) = pikepdf.new(), (float(side) for side in list(source.pages[0].mediabox)[2:])
    for pair in order(len(source.pages)):
        sheets.add_blank_page(page_size=(2 * width, height))
        _laid(sheets.pages[-1], pair, source)
    sheets.trailer.Root.Lang = source.trailer.Root.Lang
    sheets.trailer.Root.ViewerPreferences = pikepdf.Dictionary(
        DisplayDocTitle=True, Duplex=pikepdf.Name.DuplexFlipShortEdge)
    sheets.docinfo["/Title"] = source.docinfo["/Title"]
    out = io.BytesIO()
    sheets.save(out, deterministic_id=True)
    return out.getvalue()


def _laid(sheet: Any, pair: Sequence[int], source: Any) -> None:
    import pikepdf

    height = float(sheet.mediabox[3])
    half = float(sheet.mediabox[2]) / 2
    for left, number in zip((0.0, half), pair, strict=True):
        sheet.add_overlay(source.pages[number - 1], pikepdf.Rectangle(left, 0, left + half, height))

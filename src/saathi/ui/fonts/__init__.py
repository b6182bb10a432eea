"""The letters of print: the fonts of the screen in the form typst reads, made by `tools/print_fonts.py`.

Licensed under the SIL Open Font License 1.1 (`ui/static/ui/vendor/licences/noto-fonts.txt`).
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

_BROKEN = {ord("\r"): None, ord("\n"): " ", ord("\t"): " "}
_JOINERS = {0x200C, 0x200D}  # drawn as nothing, but they say how letters join


@cache
def characters() -> frozenset[int]:
    """Every code point that one of the fonts draws."""
    read = json.loads(Path(__file__).with_name("characters.json").read_text(encoding="utf-8"))
    pairs = (pair for family in read.values() for pair in family)
    return frozenset(code for first, last in pairs for code in range(first, last + 1))


def drawable(text: str) -> str:
    """The same text without what no font of ours can draw (a smiling face, say), which would print as an empty box."""
    kept = characters() | _JOINERS
    return "".join(one for one in text.translate(_BROKEN) if ord(one) in kept)

"""Makes the fonts of print from the fonts of the screen, so that paper and page have the same letters.

Typst reads TrueType alone, and takes one file for one family and weight; the screen's WOFF2 files are cut by script and
carry one family name. Each is unpacked and given the name of its script. Beside them goes `characters.json`: the code
points each family draws, as [first, last] pairs.

Run from the root, with fonttools and brotli at hand:  python tools/print_fonts.py
"""

from __future__ import annotations

import json
from pathlib import Path

from fontTools.ttLib import TTFont

ROOT = Path(__file__).resolve().parents[1]
SCREEN = ROOT / "src/saathi/ui/static/ui/vendor/fonts"
PRINT = ROOT / "src/saathi/ui/fonts"
FAMILIES = {
    "noto-sans-bengali-latin": "Notes Latin",
    "noto-sans-bengali-latin-ext": "Notes Latin Extended",
    "noto-sans-bengali-bengali": "Notes Bengali",
    "noto-sans-devanagari-devanagari": "Notes Devanagari",
}
STYLES = {400: "Regular", 600: "SemiBold"}
FAMILY, STYLE, UNIQUE, FULL, POSTSCRIPT, FAMILY_TOO, STYLE_TOO = 1, 2, 3, 4, 6, 16, 17


def main() -> None:
    drawn = {}
    for stem, family in FAMILIES.items():
        for weight in STYLES:
            drawn[family] = _made(SCREEN / f"{stem}-{weight}-normal.woff2", family, weight)
    text = json.dumps(drawn, indent=1).replace(",\n   ", ", ").replace("[\n   ", "[").replace("\n  ]", "]")
    (PRINT / "characters.json").write_text(text + "\n", encoding="utf-8")


def _made(source: Path, family: str, weight: int) -> list[list[int]]:
    font = TTFont(source, recalcTimestamp=False)
    bare = family.replace(" ", "")
    names = {FAMILY: family, STYLE: STYLES[weight], FULL: f"{family} {STYLES[weight]}", FAMILY_TOO: family,
             STYLE_TOO: STYLES[weight], POSTSCRIPT: f"{bare}-{STYLES[weight]}", UNIQUE: f"{bare}-{STYLES[weight]}"}
    for name, words in names.items():
        font["name"].removeNames(nameID=name)
        font["name"].setName(words, name, 3, 1, 0x409)
    font["OS/2"].usWeightClass = weight
    font.flavor = None
    font.save(PRINT / f"{bare}-{weight}.ttf")
    return _pairs(sorted(font.getBestCmap()))


def _pairs(codes: list[int]) -> list[list[int]]:
    pairs: list[list[int]] = []
    for code in codes:
        if pairs and code == pairs[-1][1] + 1:
            pairs[-1][1] = code
        else:
            pairs.append([code, code])
    return pairs


if __name__ == "__main__":
    main()

"""The approved pages: one sheet for each language, small and grey, beside this file.

After a change that is meant, make them anew and LOOK at each before it is committed:
    python -m saathi.portal.booklet.tests.approved
"""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

from PIL import Image, ImageChops

from saathi.portal.booklet import child

HERE = Path(__file__).parent
PPI, ACROSS = 36, 4
FAINT = 0.005  # share of the points of a page that may differ
STEP = 64  # of 255: less is the edge of a letter


def sheet(it: dict[str, Any]) -> Image.Image:
    """All pages, four in a row."""
    pages = [Image.open(io.BytesIO(one)).convert("L") for one in child.compiled(it, "png", ppi=PPI)]
    width, height = pages[0].size
    made = Image.new("L", (ACROSS * width, -(-len(pages) // ACROSS) * height), 255)
    for n, page in enumerate(pages):
        made.paste(page, (n % ACROSS * width, n // ACROSS * height))
    return made


def approved(language: str) -> Image.Image:
    return Image.open(HERE / f"approved-{language}.png").convert("L")


def differing(one: Image.Image, other: Image.Image) -> float:
    """Of the page that differs most, the share of points that differ by more than STEP; 1 where the sheets are not of
    one size."""
    if one.size != other.size:
        return 1.0
    apart = ImageChops.difference(one, other)
    width, height = one.width // ACROSS, round(one.width // ACROSS * 210 / 148)
    corners = [(x, y) for y in range(0, one.height, height) for x in range(0, one.width, width)]
    pages = (apart.crop((x, y, x + width, y + height)).histogram() for x, y in corners)
    return max(sum(counts[STEP:]) / (width * height) for counts in pages)


def main() -> None:
    import django

    django.setup()
    from .invented import full
    from .test_paper import COVERS

    for language, cover in COVERS.items():
        made = sheet(full(language, cover=cover)).quantize(16)
        made.save(HERE / f"approved-{language}.png", optimize=True)


if __name__ == "__main__":
    main()

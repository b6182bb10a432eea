"""Invented letters in four languages, with the joined letters of each, and their approved pages, small and grey.

After a change that is meant, make them anew and LOOK at each before it is committed:
    python -m saathi.desk.tests.letter_pages
"""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import typst
from PIL import Image, ImageChops

from saathi import desk
from saathi.ui import press

HERE, PPI = Path(__file__).parent, 40
SOURCE = Path(desk.__file__ or "").parent / "letter.typ"
FAINT, STEP = 0.003, 64  # share of points that may differ, by how much of 255
SAID = {
    "en": ("Bandhu Samiti", "Number 2026/0012", "A decision on compensation", "Amalika Invented",
           "She is owed a decision on compensation. The limit has passed."),
    "bn": ("বন্ধু সমিতি", "নম্বর ২০২৬/০০১২", "ক্ষতিপূরণের সিদ্ধান্ত", "অমলিকা উদ্ভাবিত",
           "শ্রীমতী অফিসার, ক্ষতিপূরণের সিদ্ধান্ত প্রাপ্য। জ্ঞাতব্য: নির্ধারিত দিন অতিক্রান্ত।"),
    "hi": ("बंधु समिति", "संख्या 2026/0012", "क्षतिपूर्ति पर निर्णय", "अमलिका काल्पनिक",
           "श्री अधिकारी, क्षतिपूर्ति पर निर्णय देय है। ज्ञातव्य: निर्धारित तिथि बीत चुकी है, द्वितीय स्मरण।"),
    "mr": ("बंधू समिती", "क्रमांक 2026/0012", "नुकसानभरपाईचा निर्णय", "अमलिका काल्पनिक",
           "श्री अधिकारी, क्षतिपूर्तीचा निर्णय देणे आहे. दुसऱ्या पत्राद्वारे स्मरण: ठरलेली तारीख उलटून गेली आहे."),
}  # fmt: skip


def letter(language: str) -> dict[str, Any]:
    """What `letters.sheet` makes, with words that no translation changes."""
    ours, number, what, name, body = SAID[language]
    return {
        "title": number, "language": language, "ours": ours, "number": number, "day": "22. 11. 2026",
        "to": [ours, what], "subject": what, "body": [body, body],
        "named": [{"label": what, "value": name, "language": language}], "asks": [body], "foot": [ours, name],
    }  # fmt: skip


def page(it: dict[str, Any]) -> Image.Image:
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[press.HERE / "fonts"])
    made = typst.Compiler(SOURCE, root=SOURCE.parent, font_paths=fonts, sys_inputs={"it": json.dumps(it)})
    drawn = made.compile(format="png", ppi=PPI)
    assert isinstance(drawn, bytes), "a letter of one page"
    return Image.open(io.BytesIO(drawn)).convert("L")


def approved(language: str) -> Image.Image:
    return Image.open(HERE / f"letter-{language}.png").convert("L")


def differing(one: Image.Image, other: Image.Image) -> float:
    if one.size != other.size:
        return 1.0
    return sum(ImageChops.difference(one, other).histogram()[STEP:]) / (one.width * one.height)


if __name__ == "__main__":
    for code in SAID:
        page(letter(code)).quantize(16).save(HERE / f"letter-{code}.png", optimize=True)

"""How long a sentence may be that is written for her. Source: the experience paper, 4h."""

from __future__ import annotations

import re

MOST_WORDS = 12
_END = re.compile(r"[.?!।\n]+")


def too_long(text: str) -> str:
    """The first sentence of more than twelve words; empty where there is none."""
    sentences = (part.strip() for part in _END.split(text))
    return next((one for one in sentences if len(one.split()) > MOST_WORDS), "")

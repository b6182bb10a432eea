"""The questions a visit may ask and what must stay unsaid, from their data files; and whether a text tells it."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

from .words import HIDDEN, QUESTIONS

_PARTS = re.compile(r"[\s,.;:!?()\[\]\"'।/|]+")
FINDINGS = ("risk", "willing", "able")


class CatalogueFault(ValueError):
    """A data file that cannot be used, with what is wrong in it."""


@cache
def questions() -> Mapping[str, str]:
    """Code of a question: the finding that it belongs to."""
    found = {one["code"]: one["about"] for one in _read("questions.toml")["question"]}
    if strange := [code for code in found if code not in QUESTIONS or found[code] not in FINDINGS]:
        raise CatalogueFault(f"questions.toml: {', '.join(strange)} has no words or no finding.")
    return found


@cache
def tells() -> Mapping[str, tuple[str, ...]]:
    """Code of what must stay unsaid: beginnings of words that would tell it, folded."""
    found = {code: tuple(word.casefold() for word in one["words"]) for code, one in _read("hidden.toml").items()}
    if strange := set(found) ^ set(HIDDEN):
        raise CatalogueFault(f"hidden.toml: {', '.join(sorted(strange))} is not in both lists.")
    return found


def told_by(text: str, hidden: Iterable[str]) -> str:
    """The first code of `hidden` that a word of this text would tell; empty where none does."""
    words = [part for part in _PARTS.split(text.casefold()) if part]
    joined = [one + two for one, two in pairwise(words)]  # "red light" is one word to whoever hears
    for code in hidden:
        if any(_is_one(word, stem) for word in (*words, *joined) for stem in tells()[code]):
            return code
    return ""


def _is_one(word: str, stem: str) -> bool:
    return word == stem[:-1] if stem.endswith(".") else word.startswith(stem)


def _read(name: str) -> Mapping[str, Any]:
    return tomllib.loads(Path(__file__).with_name(name).read_text())

"""What was decided and who decided it, in her words and in a picture: whoever does not read tells one from another."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ..cards.pieces import LANGUAGES, Said


@dataclass(frozen=True, slots=True)
class Named:
    said: Said
    picture: str


@cache
def what() -> Mapping[str, Named]:
    """By the code of the type of decision."""
    return _read("what")


@cache
def who() -> Mapping[str, Named]:
    """By the code of the decider."""
    return _read("who")


def _read(part: str) -> Mapping[str, Named]:
    rows = tomllib.loads(Path(__file__).with_name("named.toml").read_text("utf-8"))[part]
    return {code: Named(Said(**{one: row[one] for one in LANGUAGES}), row["picture"]) for code, row in rows.items()}

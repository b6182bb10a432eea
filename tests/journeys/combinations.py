"""Language, theme and width in which a story is told: all sixteen, or the fewest in which every two values meet."""

from __future__ import annotations

import os
from dataclasses import dataclass
from itertools import product

LANGUAGES = ("en", "bn", "hi", "mr")
THEMES = ("light", "dark")
WIDTHS = (360, 1280)


@dataclass(frozen=True)
class Look:
    lang: str
    theme: str
    width: int

    def __str__(self) -> str:
        return f"{self.lang}-{self.theme}-{self.width}"


def every_look() -> bool:
    """test-full"""
    return os.environ.get("SAATHI_COMBINATIONS") == "all"


def looks() -> list[Look]:
    """SAATHI_COMBINATIONS=all gives sixteen; otherwise eight, the fewest, since language and theme alone make eight."""
    every = [Look(*values) for values in product(LANGUAGES, THEMES, WIDTHS)]
    return every if every_look() else pairwise()


def pairwise() -> list[Look]:
    return [
        Look(lang, theme, WIDTHS[(row + column) % 2])
        for row, lang in enumerate(LANGUAGES)
        for column, theme in enumerate(THEMES)
    ]


# Her stories: by touch on a small phone. Each language once, in turn by the light and in the dark.
PHONES = [Look(lang, theme, 360) for lang, theme in zip(("bn", "hi", "mr", "en"), (*THEMES, *THEMES), strict=True)]


def few() -> list[Look]:
    """Each language once, each theme and width twice, for stories and pages to take turns in; or all of them."""
    return looks() if every_look() else [pairwise()[n] for n in (0, 3, 5, 6)]


def two(story: str) -> list[Look]:
    """Two of the few that share neither language, theme nor width, chosen by the name of the story; or all of them."""
    some = few()
    return some if every_look() else some[len(story) % 2 :: 2]


def in_turn(some: list[Look], n: int) -> list[Look]:
    """All of them in test-full, in `make test` one: stories of a file take turns by `n`."""
    return some if every_look() else [some[n % len(some)]]

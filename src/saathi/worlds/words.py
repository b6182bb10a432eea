"""The bank of sentences a survivor may say, by topic and language. Wishes only."""

from functools import cache

from saathi.worlds.draws import Draws
from saathi.worlds.parameters import read_toml
from saathi.worlds.shapes import Words


@cache
def bank() -> dict[tuple[str, str], tuple[Words, ...]]:
    """(topic, language) -> ready values, shared by everybody who says them."""
    raw = read_toml("her_words.toml")
    return {
        (topic, language): tuple(Words(text, language) for text in texts)
        for topic, by_language in raw.items()
        if isinstance(by_language, dict)
        for language, texts in by_language.items()
    }


def her_words(draws: Draws, topic: str, language: str) -> Words:
    return draws.pick(bank()[topic, language])

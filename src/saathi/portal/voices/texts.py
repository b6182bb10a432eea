"""The words that are spoken on her surface: those of the pictograms she taps, and those of every card.

The words of a card are its sentences joined by a space (`Piece.text`); its name is a clip of its own, for the tile.
What a page asks is in the catalogues; `asked.txt` names it.
"""

from collections.abc import Iterator
from functools import cache
from gettext import GNUTranslations
from pathlib import Path

import saathi
from saathi.portal.cards.library import choices, every, helplines, ways
from saathi.portal.cards.pieces import COUNTRIES, LANGUAGES, TRACKS, Said
from saathi.portal.disagree.named import what
from saathi.portal.pictures.drawing import of_group

ASKED = Path(__file__).with_name("asked.txt")
LOCALE = Path(saathi.__file__).parent / "locale"
# Not `things`: nobody nearby may hear the pictures of her secret. Not covers, places, signs: words stand beside them.
ALOUD = ("tiles", "faces", "water", "acts", "people", "everybody")
AND = " | "  # between the sentences of one clip


def spoken() -> Iterator[tuple[str, str, str]]:
    """(key, language, words) of everything that has a listen button. Keys are unique in a language."""
    yield from _pictures()
    yield from _names()
    yield from _pieces()
    yield from _asked()
    yield from _decided()
    yield from _numbers()


def asked() -> list[tuple[str, ...]]:
    """In English, as the pages have it: the sentences of each clip."""
    lines = ASKED.read_text("utf-8").splitlines()
    return [tuple(line.split(AND)) for line in lines if line.strip() and not line.startswith("#")]


def _asked() -> Iterator[tuple[str, str, str]]:
    """What a language has not translated yet is not spoken in it."""
    for clip in asked():
        for lang in LANGUAGES:
            said = clip if lang == "en" else tuple(map(_catalogue(lang).gettext, clip))
            if lang == "en" or all(map(str.__ne__, said, clip)):
                yield f"asked/{' '.join(clip)}", lang, " ".join(said)


@cache
def _catalogue(lang: str) -> GNUTranslations:
    """The compiled words of a language, read without Django: the tool that speaks them has no installation."""
    with (LOCALE / lang / "LC_MESSAGES" / "django.mo").open("rb") as file:
        return GNUTranslations(file)


def _decided() -> Iterator[tuple[str, str, str]]:
    for code, named in what().items():
        for lang in LANGUAGES:
            yield f"decided/{code}", lang, named.said[lang]


def _numbers() -> Iterator[tuple[str, str, str]]:
    for line in dict.fromkeys(line for country in COUNTRIES for line in helplines(country)):
        for lang in LANGUAGES:
            yield f"number/{line.key}", lang, line.text(lang)


def _pictures() -> Iterator[tuple[str, str, str]]:
    for group in ALOUD:
        for shown in of_group(group):
            for lang, words in shown.words.items():
                yield f"picture/{shown.name}", lang, words


def _pieces() -> Iterator[tuple[str, str, str]]:
    for piece in every():
        for lang in LANGUAGES:
            yield piece.address, lang, piece.text(lang)


def _names() -> Iterator[tuple[str, str, str]]:
    """Of every card, topic and way."""
    for piece in every():
        for lang in LANGUAGES:
            yield f"{piece.address}/name", lang, piece.heading(lang)
    topics = {topic.key: topic.title for where in COUNTRIES for who in TRACKS for topic in choices(where, who)}
    named: dict[str, Said] = {f"choices/{key}/name": title for key, title in topics.items()}
    named |= {f"way/{way.key}/name": way.name for way in ways()}
    for key, name in named.items():
        for lang in LANGUAGES:
            yield key, lang, name[lang]

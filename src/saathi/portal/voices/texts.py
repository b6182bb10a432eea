"""The words that are spoken on her surface: those of the pictograms she taps, and those of every card.

The words of a card are its sentences joined by a space (`Piece.text`); its name is a clip of its own, for the tile.
"""

from collections.abc import Iterator

from saathi.portal.pictures.drawing import of_group

# Not `things`: nobody nearby may hear the pictures of her secret. Not covers and places: words stand beside them.
ALOUD = ("tiles", "topics", "faces", "water", "acts", "ways", "people")


def spoken() -> Iterator[tuple[str, str, str]]:
    """(key, language, words) of everything that has a listen button. Keys are unique in a language."""
    for group in ALOUD:
        for shown in of_group(group):
            for lang, words in shown.words.items():
                yield f"picture/{shown.name}", lang, words

"""Names of organisations that could be taken for one another (look-alikes), in the scripts a directory may use."""

from __future__ import annotations

import unicodedata

LONGEST = 120
_JOINERS = "\u200c\u200d"  # of Indian scripts: they change how a conjunct is drawn
_SCRIPTS = ("LATIN", "BENGALI", "DEVANAGARI")
_SHAPES = str.maketrans({"1": "l", "i": "l", "|": "l", "0": "o", "5": "s", "2": "z", "8": "b"})
_PAIRS = (("rn", "m"), ("vv", "w"), ("cl", "d"))


def may_stand(name: str) -> bool:
    """Letters of Latin, Bangla or Devanagari, no word of two scripts, nothing unseen, in normal form C."""
    if not 0 < len(name) <= LONGEST or name != name.strip() or unicodedata.normalize("NFC", name) != name:
        return False
    return all(_is_plain(char) for char in name) and all(len(_scripts(word)) <= 1 for word in name.split())


def _is_plain(char: str) -> bool:
    kind = unicodedata.category(char)
    if kind[0] in "LM":
        return _script(char) in _SCRIPTS and unicodedata.normalize("NFKC", char) == char
    return (kind == "Nd" and char.isascii()) or char in _JOINERS or char in " .,'()&/-"


def _script(char: str) -> str:
    return unicodedata.name(char, "").split(" ")[0]


def _scripts(word: str) -> set[str]:
    return {_script(char) for char in word if unicodedata.category(char)[0] == "L"}


def skeleton(name: str) -> str:
    """Two names with the same one look alike."""
    parted = unicodedata.normalize("NFKD", name).casefold()
    plain = "".join(char for char in parted if char.isalnum() or _script(char) in _SCRIPTS).translate(_SHAPES)
    for pair, one in _PAIRS:
        plain = plain.replace(pair, one)
    return plain

"""Bengali and Devanagari words in the Latin letters a clerk would choose.

The two blocks of Unicode run in parallel, so one table serves both and a second one holds where they differ. What is
not written must be added (the inherent vowel) and what is written but silent taken away (the schwa). The result is
one plausible spelling, meant for comparing and never for showing.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache


def _from(first: int, letters: str) -> dict[int, str]:
    return dict(enumerate(letters.split(), first))


# Offsets from the start of the block (U+0900, U+0980) to the letters of a clerk.
_CONSONANTS = _from(0x15, "k kh g gh n ch chh j jh n t th d dh n t th d dh n n p ph b bh m y r r l l l v sh sh s h")
_VOWELS = _from(0x05, "a a i i u u ri l e e e ai o o o au")
_SIGNS = _from(0x3E, "a i i u u ri ri e e e ai o o o au")
_CANDRABINDU, _ANUSVARA, _NUKTA, _VIRAMA = 0x01, 0x02, 0x3C, 0x4D

_BENGALI = {0x2F: "j", 0x2C: "b"}
_NUKTA_DEVANAGARI = {0x15: "q", 0x1C: "z", 0x2B: "f", 0x21: "r", 0x22: "r", 0x2F: "y", 0x17: "g"}
_NUKTA_BENGALI = {0x2F: "y", 0x21: "r", 0x22: "r", 0x1C: "z"}
_KHANDA_TA = 0x4E
_NYA = 0x1E  # ঞ outside a conjunct only carries its vowel, as in মিঞা (Mia)
_JNA = [0x1C, _VIRAMA, 0x1E]  # ज्ञ and জ্ঞ, said gy
_INHERENT = "\u0001"  # an 'a' nobody wrote; settled at the end
_VOWEL = f"[aeiou{_INHERENT}]"
_ONE_CONSONANT = "(?:chh?|[kgjtdpbs]h|[b-df-hj-np-tv-z])"
_MEDIAL_SILENCE = re.compile(f"(?<={_VOWEL})({_ONE_CONSONANT}){_INHERENT}(?={_ONE_CONSONANT}{_VOWEL})")
_FINAL_SILENCE = re.compile(f"(?<={_VOWEL})({_ONE_CONSONANT}){_INHERENT}$")
_FINAL_SILENCE_AFTER_NASAL = re.compile(f"(?<=\u0002)({_ONE_CONSONANT}){_INHERENT}$")
_NASAL_BEFORE_H = re.compile("\u0002(?=h)")
_LABIAL_NASAL = re.compile("\u0002(?=[pbm])")
_BENGALI_W = re.compile("(?:^|(?<=[b-df-hj-np-tv-z]))oya")  # ওয়া, and নোয়া as in Anwar


@lru_cache(maxsize=100_000)
def romanise(word: str) -> str:
    """One word in lower-case Latin letters. Latin loses its accents; scripts we have no table for are kept as they are.

    `romanise(romanise(word)) == romanise(word)` for every word.
    """
    parts = [_brahmic(run) if _block(run[0]) else _plain(run) for run in _runs(word.casefold())]
    return "".join(parts)


def _plain(run: str) -> str:
    parts = unicodedata.normalize("NFKD", run)
    return "".join(char for char in parts if not unicodedata.combining(char)).casefold()


def _block(char: str) -> int:
    """The start of the Brahmic block of a character, or 0."""
    start = ord(char) & ~0x7F
    return start if start in (0x0900, 0x0980) else 0


def _runs(word: str) -> list[str]:
    """The word cut where the script changes."""
    runs: list[str] = []
    for char in unicodedata.normalize("NFC", word):
        if runs and _block(runs[-1][0]) == _block(char):
            runs[-1] += char
        else:
            runs.append(char)
    return runs


def _brahmic(run: str) -> str:
    """One run of one Brahmic script."""
    bengali = _block(run[0]) == 0x0980
    letters = _letters([ord(char) & 0x7F for char in _without_composed(run)], bengali)
    return _settle("".join(letters), bengali)


def _without_composed(run: str) -> str:
    """Nukta letters as base and nukta, two-part vowel signs as one."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", run)).translate(
        {0x0929: "न", 0x0931: "र", 0x0934: "ळ"}
    )


def _letters(offsets: list[int], bengali: bool) -> list[str]:
    """Offsets to letters, with a mark for each inherent vowel."""
    out: list[str] = []
    place = 0
    while place < len(offsets):
        found, step = _consonant(offsets, place, bengali)
        if step:
            out.append(found)
            place += step
            if not _vowel_follows(offsets, place):
                out.append(_INHERENT)
        else:
            out.append(_mark(offsets[place], bengali))
            place += 1
    return out


def _consonant(offsets: list[int], place: int, bengali: bool) -> tuple[str, int]:
    """The consonant here and how many signs it takes; 0 if there is none."""
    here = offsets[place]
    if here == _KHANDA_TA and bengali:
        return "t", 1
    if here not in _CONSONANTS:
        return "", 0
    if offsets[place : place + 3] == _JNA:
        return "gy", 3
    if offsets[place + 1 : place + 2] == [_NUKTA]:
        own = _NUKTA_BENGALI if bengali else _NUKTA_DEVANAGARI
        return own.get(here, _CONSONANTS[here]), 2
    joined = place > 0 and offsets[place - 1] == _VIRAMA
    if here == _NYA and bengali and not joined and offsets[place + 1 : place + 2] != [_VIRAMA]:
        return "", 1
    return _joined(offsets, place) if bengali and joined else _alone(here, bengali), 1


def _alone(here: int, bengali: bool) -> str:
    return _BENGALI.get(here, _CONSONANTS[here]) if bengali else _CONSONANTS[here]


def _joined(offsets: list[int], place: int) -> str:
    """Bengali below a consonant: ya-phala is y, and ba-phala w but after m, b and r."""
    here, above = offsets[place], offsets[place - 2] if place > 1 else 0
    if here == 0x2F:
        return "j" if above == 0x30 else "y"
    if here == 0x2C:
        return "b" if above in (0x2E, 0x2C, 0x30, 0x17) else "w"
    return _alone(here, True)


def _vowel_follows(offsets: list[int], place: int) -> bool:
    following = offsets[place] if place < len(offsets) else -1
    if following == _VIRAMA:
        return True
    return following in _SIGNS or (following == _NUKTA and _vowel_follows(offsets, place + 1))


def _mark(offset: int, bengali: bool) -> str:
    """A vowel, a vowel sign or a nasal; a digit as itself; nothing for the silent rest."""
    if offset in (_CANDRABINDU, _ANUSVARA):
        return "ng" if bengali and offset == _ANUSVARA else "\u0002"
    if 0x66 <= offset <= 0x6F:
        return str(offset - 0x66)
    return _VOWELS.get(offset) or _SIGNS.get(offset, "")


def _settle(text: str, bengali: bool) -> str:
    """The unwritten vowels, silent at the end and, from the right, between VC and CV; then nasals by what follows."""
    text = _BENGALI_W.sub("wa", text) if bengali else _FINAL_SILENCE_AFTER_NASAL.sub(r"\1", text)
    text = _FINAL_SILENCE.sub(r"\1", text)
    previous = ""
    while previous != text:
        previous, text = text, _rightmost_silence(text)
    text = _LABIAL_NASAL.sub("m", _NASAL_BEFORE_H.sub("ng", text))
    return text.replace("\u0002", "n").replace(_INHERENT, "a")


def _rightmost_silence(text: str) -> str:
    found = list(_MEDIAL_SILENCE.finditer(text))
    if not found:
        return text
    last = found[-1]
    return text[: last.start()] + last.group(1) + text[last.end() :]

"""The phonetic fold: spellings a clerk, a typist or a survivor may use for one name come out alike.

What is merged: aspirates with their plain stops, s with sh, b with v, w and bh, j with z and with y at the start, p
with ph and f, long with short vowels, ri with ru after a consonant (Amrita, Amruta), o with a (the Bengali inherent
vowel is written either way), doubled letters with single ones. What stays apart: every other consonant, and a against
i, u and e.
"""

from __future__ import annotations

import re
from functools import lru_cache

from saathi.letters.brahmic import romanise
from saathi.letters.words import words

# Names written short or in too many ways to follow, with and without the sign of a Bengali abbreviation (ঃ).
_SHORTENED = {
    "mohammad": "md mohd mhd muhd মো মোঃ মোহাঃ মুঃ মু",
    "mosammat": "mst mosa mosamat মোছা মোছাঃ মোসা মোসাঃ",
    "sheikh": "sk shk",
    "saiyad": "syed sayed sayyed sayyid",
    "saiyada": "syeda sayeda",
}
_SHORT = {short: whole for whole, shorts in _SHORTENED.items() for short in shorts.split()}

# Applied in this order to Latin letters. Each line: what is heard as one.
_RULES = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        (r"[^a-z]+", ""),
        (r"(?<=[a-z])(?:kkh|ksh|ksch|x|ks)", "ks"),
        (r"^(?:ksh|x)", "k"),
        (r"dny|gny|jny|jn(?=a)|gy", "g"),
        (r"t+ch|c+h+|tsh", "C"),
        (r"C(?=r)", "k"),
        (r"c(?=[eiy])", "s"),
        (r"que?$|qu(?=[aei])|ck|c|q", "k"),
        (r"[sz]+h", "s"),
        (r"([kgjtdpb])h+", r"\1"),
        (r"f", "p"),
        (r"z", "j"),
        (r"(?:^|(?<=[^aeiou]))o[wy]?a(?=[a-z])", "wa"),
        (r"aa+", "a"),
        (r"ee+|ie(?![a-z])|(?<!^)ea(?=[^aeiou])", "i"),
        (r"oo+|(?<=y)ou", "u"),
        (r"o[uw](?![aeiou])|au", "AU"),
        (r"[vw]", "b"),
        (r"(?<=[bghkmpt])ru(?=[bkmnpst])", "ri"),
        (r"ey|ei", "e"),
        (r"o", "a"),
        (r"^([bdgjklmnprstC])y(?=[aeu])", r"\1"),
        (r"y", "i"),
        (r"i+", "i"),
        (r"^[ei]+(?=[au])", "j"),
        (r"(?<=[aeiu])[ei](?=[eiu])", ""),
        (r"h+$|h+(?=udd?in$)", ""),
        (r"(.)\1+", r"\1"),
        (r"ng(?=[sCtdpbmnjh])|nk(?=s)", "n"),
        (r"n(?=[pb])", "m"),
        (r"AU", "au"),
        (r"C", "c"),
        (r"(.)\1+", r"\1"),
    )
)
_WEAK = re.compile(r"[ah]")
_FRONT = str.maketrans("e", "i")


@lru_cache(maxsize=100_000)
def sound(word: str) -> str:
    """One word as it is heard, in lower case; `c` stands for ch. A script without a table comes back unchanged."""
    latin = romanise(_SHORT.get(word, word))
    heard = latin
    for pattern, replacement in _RULES:
        heard = pattern.sub(replacement, heard)
    return heard or latin


def fold(text: str) -> str:
    """A whole name or place as it is heard: its words' sounds, parted by single spaces."""
    return " ".join(sound(word) for word in words(text))


@lru_cache(maxsize=100_000)
def core(heard: str) -> str:
    """A sound without the vowel a and the breath h, which spellings drop and add most; i and e as one."""
    return _WEAK.sub("", heard).translate(_FRONT) or heard

"""How names and places sound, whichever of the Bengali, Devanagari and Latin scripts they are written in.

Owns transliteration and the phonetic fold; pure. Never stores a name, and imports no other room.
"""

from saathi.letters.brahmic import romanise
from saathi.letters.sounds import core, fold, sound
from saathi.letters.words import words

__all__ = ["core", "fold", "romanise", "sound", "words"]

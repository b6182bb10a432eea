"""Which words have a clip. A clip is found by its words, not by a name, so a card that was reworded has none.

`manifest.json` holds one row for each card and language: key, language, digest of the words, length in seconds, peak
(1.0 is full scale) and the share of it that sounds, both measured on the clip as it is played, and the sha256 of the
file. tools/voices.py writes it. Files are named by the digest alone: their address says nothing about the words.
"""

import hashlib
import json
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

ROOM: Final = Path(__file__).resolve().parent
MANIFEST: Final = ROOM / "manifest.json"
STATIC: Final = ROOM.parent / "static"
LANGUAGES: Final = ("en", "bn", "hi", "mr")
SOUNDING: Final = 0.4  # the least share of a clip that sounds: the rest are the pauses between words
SILENT: Final = 0.05  # a peak under this (-26 dB of full scale) is not heard on a small speaker


@dataclass(frozen=True, slots=True)
class Clip:
    """Words spoken by a machine. `seconds` is its length, `peak` 0.0 to 1.0 of full scale, `sounding` the share of its
    20 ms whose root mean square is over 0.01 of full scale (-40 dB)."""

    key: str
    lang: str
    digest: str
    seconds: float
    peak: float
    sha256: str
    sounding: float

    @property
    def address(self) -> str:
        """Where it lies under the static files."""
        return f"portal/v/{self.lang}/{self.digest}.webm"

    @property
    def file(self) -> Path:
        return STATIC / self.address


def digest(lang: str, text: str) -> str:
    """The words as a file name: 24 hexadecimal digits of the SHA-256 of the language and the words.

    Spaces are made single and letters are composed (NFC), so that only a change of words changes it.
    """
    plain = " ".join(unicodedata.normalize("NFC", text).split())
    return hashlib.sha256(f"{lang}\n{plain}".encode()).hexdigest()[:24]


@cache
def manifest() -> tuple[Clip, ...]:
    """Every clip of the package, in the order of the file."""
    rows = json.loads(MANIFEST.read_text("utf-8"))["clips"]
    return tuple(Clip(**row) for row in rows)


@cache
def _by_words() -> dict[tuple[str, str], Clip]:
    return {(clip.lang, clip.digest): clip for clip in manifest()}


def clip_of(lang: str, text: str) -> Clip | None:
    """The clip that speaks exactly these words, or None: then a recording by a person is wanted."""
    return _by_words().get((lang, digest(lang, text)))


def wanted(texts: Iterable[tuple[str, str, str]]) -> list[tuple[str, str]]:
    """Of (key, language, words), the (key, language) that nothing speaks yet: what staff are asked to record."""
    return [(key, lang) for key, lang, text in texts if clip_of(lang, text) is None]

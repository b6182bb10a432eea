"""The parent's side: hand the bytes to a child, read its answer, and say in a sentence what could not be done.

The parent looks at the first bytes and the length, and at nothing else of a file.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

import saathi

from .caps import LONGEST, MOST_BYTES, MOST_OUT, SECONDS, NotTaken
from .kinds import JPEG, MP4, OGG, PHOTOS, VOICE, kind_of

_SOURCE = str(Path(saathi.__file__ or "").resolve().parents[1])
_START = f"import sys; sys.path.insert(0, {_SOURCE!r}); from saathi.uploads.child import main; main()"
# Nothing of ours reaches the child: no key, no address of a database. Windows starts no process without the one named.
_ENVIRONMENT = {name: os.environ[name] for name in ("SYSTEMROOT",) if name in os.environ}
SENTENCES = {
    "empty": gettext_noop("This file is empty. Choose it again."),
    "large": gettext_noop("This file is larger than 10 MB. Make it smaller, or take the pages apart, and try again."),
    "kind": gettext_noop("This kind of file is not taken. Take a photograph of the paper, or save it as PDF."),
    "photo": gettext_noop("This is not a JPEG, PNG or WebP photograph."),
    "gif": gettext_noop("GIF pictures are not taken. Save it as PNG or JPEG."),
    "heic": gettext_noop("Pictures of the kind HEIC or AVIF are not taken. Save it as JPEG."),
    "office": gettext_noop("Office and packed files are not taken. Print or save it as PDF, and choose that."),
    "script": gettext_noop("This file is a page or a programme and no paper. It was not opened."),
    "film": gettext_noop("This film or recording cannot be checked. Save it as MP4 and try again."),
    "track": gettext_noop(
        "This recording carries something beside picture and sound, such as the places it was made at. Save it again "
        "with picture and sound only."
    ),
    "sound": gettext_noop("This recording is damaged, or not one voice in Opus. Save it again and try once more."),
    "voice": gettext_noop("This is no recording of a voice alone. Record it once more."),
    "pixels": gettext_noop("A picture in this file has more than 40 million points. Make it smaller first."),
    "pages": gettext_noop("This PDF has more than 200 pages. Take it apart and add the parts one by one."),
    "pdf": gettext_noop("This PDF is damaged, or made of parts that cannot be checked. Print it to a new PDF."),
    "locked": gettext_noop("This PDF is locked with a password. Save it without one and try again."),
    "hidden": gettext_noop("This PDF hides something that could tell a place. Print it to a new PDF and try again."),
    "bomb": gettext_noop("This file would unpack to far more than a paper can be, so it was not opened."),
    "memory": gettext_noop("Opening this file needs more memory than is allowed. Make it smaller and try again."),
    "time": gettext_noop("Opening this file takes longer than is allowed. Make it smaller and try again."),
    "unlike": gettext_noop("This is another kind of file than it was said to be, so it was not opened."),
    "broken": gettext_noop("This file is damaged and cannot be opened. Take the photograph again, or save it anew."),
}


class Unusable(Exception):
    """A file that is not taken. The argument is the full, translated sentence that says why."""

    def __init__(self, key: str) -> None:
        super().__init__(_(SENTENCES[key]))
        self.key = key


@dataclass(frozen=True, slots=True)
class Taken:
    """A file that may be kept. `pages` is 0 for what has none. Repr shows nothing of it."""

    kind: str
    raw: bytes = field(repr=False)
    pages: int = 0


def sniffed(raw: bytes) -> str:
    """Its kind, by its length and first bytes; all that is asked of a file that is kept as it came."""
    if not raw:
        raise Unusable("empty")
    if len(raw) > MOST_BYTES:
        raise Unusable("large")
    try:
        return kind_of(raw)
    except NotTaken as no:
        raise Unusable(no.key) from None


def cleaned(raw: bytes, longest: int = LONGEST) -> Taken:
    """What can be seen or heard of it, with nothing hidden in it; a photograph comes out as JPEG. Raises Unusable."""
    kind = sniffed(raw)
    pages, clean = _from_child(kind, raw, longest)
    return Taken(JPEG if kind in PHOTOS else kind, clean, pages)


def cleaned_photograph(raw: bytes, longest: int) -> bytes:
    """JPEG bytes. Raises Unusable for whatever is no photograph."""
    if sniffed(raw) not in PHOTOS:
        raise Unusable("photo")
    return cleaned(raw, longest).raw


@dataclass(frozen=True, slots=True)
class Voice:
    """A recording that may be kept: `kind` ogg or mp4; `seconds` 0 where the file does not say."""

    kind: str
    raw: bytes = field(repr=False)
    seconds: int = 0


def cleaned_voice(raw: bytes) -> Voice:
    """A voice and nothing else. What a browser records as WebM becomes Ogg. Raises Unusable."""
    if not raw:
        raise Unusable("empty")
    if len(raw) > MOST_BYTES:
        raise Unusable("large")
    if not raw.startswith((b"\x1aE\xdf\xa3", b"OggS")) and raw[4:8] != b"ftyp":
        raise Unusable("voice")
    seconds, clean = _from_child(VOICE, raw, 0)
    return Voice(OGG if clean.startswith(b"OggS") else MP4, clean, seconds)


def _from_child(kind: str, raw: bytes, longest: int) -> tuple[int, bytes]:
    with tempfile.TemporaryDirectory(prefix="saathi-") as nowhere:
        child = subprocess.Popen(
            [sys.executable, "-I", "-B", "-X", "utf8", "-c", _START, kind, str(longest)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_ENVIRONMENT,
            cwd=nowhere,
        )
        assert child.stdin is not None and child.stdout is not None
        clock = threading.Timer(SECONDS, child.kill)
        feeder = threading.Thread(target=_feed, args=(child.stdin, raw))
        clock.start()
        feeder.start()
        try:
            said = child.stdout.read(MOST_OUT + 1)  # no more, whatever the child would say
        finally:
            clock.cancel()
            child.kill()
            ended_by = -child.wait()
            feeder.join()
            child.stdout.close()
    if len(said) > MOST_OUT:
        raise Unusable("bomb")
    return _understood(said, ended_by)


def _feed(pipe: IO[bytes], raw: bytes) -> None:
    with suppress(OSError):  # a child that has ended reads no further
        pipe.write(raw)
    with suppress(OSError):
        pipe.close()


def _understood(said: bytes, ended_by: int) -> tuple[int, bytes]:
    """A child that said nothing met its own limits, or a file that breaks the library."""
    first, found, clean = said.partition(b"\n")
    try:
        answer: dict[str, Any] = json.loads(first) if found else {"no": _why(ended_by)}
    except ValueError:
        answer = {"no": "broken"}
    if "no" in answer or not clean:
        raise Unusable(answer.get("no", "broken"))
    return int(answer["pages"]), clean


def _why(ended_by: int) -> str:
    if ended_by == signal.SIGABRT:  # how a library ends when memory is refused to it
        return "memory"
    too_long = {getattr(signal, "SIGXCPU", None), getattr(signal, "SIGKILL", None)}
    return "time" if ended_by in too_long else "broken"

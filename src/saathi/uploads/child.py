"""The child: a file on standard input; one line of JSON and then the cleaned file on standard output."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable

from .caps import MOST_BYTES, NotTaken, confine
from .kinds import MP4, OGG, PDF, VOICE


def main() -> None:
    """Answer and end. A file that breaks a library ends this process without an answer, and the parent says so."""
    kind, longest = sys.argv[1], int(sys.argv[2])
    cleaned = _cleaner(kind, longest)
    json.dumps({}).encode()
    confine()
    try:
        clean, pages = cleaned(sys.stdin.buffer.read(MOST_BYTES + 1))
    except NotTaken as no:
        _answer({"no": no.key})
    except MemoryError:
        _answer({"no": "memory"})
    except Exception:
        # Libraries raise what they like on a damaged file; all of it means one thing, and the child ends here anyway.
        _answer({"no": "broken"})
    else:
        _answer({"pages": pages}, clean)


def _cleaner(kind: str, longest: int) -> Callable[[bytes], tuple[bytes, int]]:
    """Loads only what this kind needs, all of it before the walls go up."""
    if kind == PDF:
        from . import pdfs

        pdfs.warm()
        return pdfs.cleaned
    if kind == OGG:
        from . import sounds

        return sounds.cleaned
    if kind == MP4:
        from . import films

        return films.cleaned
    if kind == VOICE:
        from . import voices

        return voices.cleaned
    from . import photos

    photos.warm(kind.upper())
    return lambda raw: photos.cleaned(raw, longest)


def _answer(answer: dict[str, object], clean: bytes = b"") -> None:
    sys.stdout.buffer.write(json.dumps(answer).encode() + b"\n")
    sys.stdout.buffer.write(clean)
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()

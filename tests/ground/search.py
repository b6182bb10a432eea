"""Canaries and how they are searched for: as UTF-8, UTF-16, base64 and hexadecimal, also inside compressed files."""

from __future__ import annotations

import base64
import gzip
import io
import tarfile
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path

CORE = "qzxv7nari"  # stands in every canary and nowhere else
LETTERS = str.maketrans("0123456789", "bcdfghjkmp")
SCRIPTS = ("", "মেয়ের কথা ", "तिचे शब्द ", "")


def canary(number: int) -> str:
    """Distinct by its number, which is written in letters: words that go to others take no numbers. Every other one
    has letters of another script before it."""
    return f"{SCRIPTS[number % len(SCRIPTS)]}{CORE}{f'{number:05d}'.translate(LETTERS)}"


def patterns(core: str = CORE) -> dict[str, bytes]:
    """What any canary leaves in each encoding, wherever it begins."""
    plain = core.encode()
    found = {
        "utf-8": plain,
        "utf-16-le": core.encode("utf-16-le"),
        "utf-16-be": core.encode("utf-16-be"),
        "hexadecimal": plain.hex().encode(),
        "HEXADECIMAL": plain.hex().upper().encode(),
        "capitals": core.upper().encode(),
        "backwards": plain[::-1],
    }
    for before in range(3):
        found[f"base64 after {before}"] = _inside(plain, before)
    return found


def _inside(plain: bytes, before: int) -> bytes:
    """The letters of base64 that do not depend on the neighbours."""
    letters = base64.b64encode(b"\0" * before + plain)
    first, last = -(-before * 8 // 6), (before + len(plain)) * 8 // 6
    return letters[first:last]


def hits(places: Iterable[Path]) -> list[str]:
    """Each hit as `file: encoding: surrounding letters`. A file that vanishes meanwhile was temporary."""
    return [f"{path}: {hit}" for path in files(places) for hit in hits_in_file(path)]


def files(places: Iterable[Path]) -> Iterator[Path]:
    seen = set()
    for place in places:
        for path in [place] if place.is_file() else sorted(place.rglob("*")):
            if path.is_file() and path.resolve() not in seen:
                seen.add(path.resolve())
                yield path


def hits_in_file(path: Path) -> list[str]:
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return []
    found = hits_in(path.name.encode()) + hits_in(content)
    for inner in unpacked(content):
        found += hits_in(inner)
    return found


def hits_in(content: bytes) -> list[str]:
    return [
        f"{name}: {content[max(0, at - 40) : at + 60]!r}"
        for name, one in patterns().items()
        if (at := content.find(one)) >= 0
    ]


def unpacked(content: bytes) -> Iterator[bytes]:
    """What lies inside gzip, zip and tar, one level down."""
    if content[:2] == b"\x1f\x8b":
        yield gzip.decompress(content)
    elif content[:4] == b"PK\x03\x04":
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            yield from (archive.read(name) for name in archive.namelist())
    elif content[257:262] == b"ustar":
        with tarfile.open(fileobj=io.BytesIO(content)) as archive:
            for member in archive:
                if file := archive.extractfile(member):
                    yield file.read()

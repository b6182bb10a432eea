"""What an age file holds: the signed statement, a line feed, and the bytes of each part in the statement's order.

There are no lengths and no names but those that were signed. Both ways are streamed: a file is read in the pieces that
age hands over, and nothing of it is kept beyond what its own statement allows.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from saathi.vault.bundles import LONGEST_STATEMENT, Forged

from . import kinds


@dataclass(frozen=True, slots=True)
class Part:
    """One thing of a bundle. `name` is said before anything is accepted, so it never says whose it is; `section` is the
    section of her file it belongs to. Repr shows nothing of it."""

    name: str
    media: str
    section: str
    raw: bytes = field(repr=False)

    def said(self) -> dict[str, str | int]:
        digest = hashlib.sha256(self.raw).hexdigest()
        return {
            "name": self.name, "media": self.media, "section": self.section, "sha256": digest, "size": len(self.raw)
        }  # fmt: skip


def chunks(statement: bytes, parts: tuple[Part, ...]) -> Iterator[bytes]:
    yield statement + b"\n"
    for part in parts:
        yield part.raw


class Opening:
    """What a file is opened into: its first line, and what follows it, up to the most a bundle may have. It raises
    nothing while it is written to, since a library stands between; `fault` says afterwards what was wrong."""

    def __init__(self) -> None:
        self.line = bytearray()
        self.has_line = False
        self.rest = bytearray()
        self.fault = ""

    def write(self, content: bytes) -> int:
        if not self.fault:
            self._take(bytes(content))
        return len(content)

    def flush(self) -> None:
        """The decryption asks for it; nothing is kept back."""

    def _take(self, content: bytes) -> None:
        if not self.has_line:
            line, feed, content = content.partition(b"\n")
            self.line += line
            self.has_line = bool(feed)
            if len(self.line) > LONGEST_STATEMENT:
                self.fault = "large"
        self.rest += content
        if len(self.rest) > kinds.MOST_TOTAL:
            self.fault = "large"

    def statement(self) -> bytes:
        if self.fault or not self.has_line:
            raise Forged(self.fault or "statement")
        return bytes(self.line)

    def parts(self, said: Sequence[Mapping[str, Any]]) -> tuple[Part, ...]:
        """Each as it was signed: its size, its hash, in its place, and not a byte beside them."""
        view, start, found = memoryview(self.rest), 0, []
        for one in said:
            size = one["size"]
            raw = bytes(view[start : start + size])
            if len(raw) != size or hashlib.sha256(raw).hexdigest() != one["sha256"]:
                raise Forged("parts")
            found.append(Part(one["name"], one["media"], one["section"], raw))
            start += size
        if start != len(self.rest):
            raise Forged("parts")
        return tuple(found)

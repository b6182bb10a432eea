"""The plain form of a backup, which exists only inside a pipe: frames of a kind (1 byte), a length (4) and a payload.

    H header (JSON)   T table (JSON)   F file (JSON)   D data   E end of a table or file (JSON: count)
    M manifest (JSON)   S Ed25519 signature over the SHA-256 of everything before it

The manifest comes last because counts are known last; the signature makes a backup that was put together by somebody
else, though encrypted to the same people, worthless.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from hashlib import sha256
from typing import Any

CHUNK = 1 << 16
LONGEST = 1 << 26  # a longer frame is not ours


class Damaged(Exception):
    """The backup is cut, changed, or not a backup. The argument is one sentence."""


def frame(kind: bytes, payload: bytes) -> bytes:
    return kind + len(payload).to_bytes(4) + payload


def worded(kind: bytes, value: Any) -> bytes:
    return frame(kind, json.dumps(value, default=str).encode())


def signed(frames: Iterable[bytes], sign: Callable[[bytes], bytes]) -> Iterator[bytes]:
    """The frames, and a last one that signs them all."""
    digest = sha256()
    for one in frames:
        digest.update(one)
        yield one
    yield frame(b"S", sign(digest.digest()))


def in_chunks(lines: Iterable[bytes]) -> Iterator[bytes]:
    """Rows of COPY text as data frames of about 64 KiB."""
    waiting, length = [], 0
    for line in lines:
        waiting.append(line)
        length += len(line) + 1
        if length >= CHUNK:
            yield frame(b"D", b"\n".join(waiting) + b"\n")
            waiting, length = [], 0
    if waiting:
        yield frame(b"D", b"\n".join(waiting) + b"\n")


class Source:
    """What the encryption reads from: bytes are made as they are asked for."""

    def __init__(self, chunks: Iterator[bytes]) -> None:
        self.chunks, self.rest = chunks, b""

    def read(self, length: int = CHUNK) -> bytes:
        if not self.rest:
            self.rest = next(self.chunks, b"")
        given, self.rest = self.rest[:length], self.rest[length:]
        return given


class Sink:
    """What the decryption writes to: every whole frame is handed on at once."""

    def __init__(self, take: Callable[[bytes, bytes], None]) -> None:
        self.take, self.rest, self.digest, self.seal = take, bytearray(), sha256(), b""
        self.signature = b""

    def write(self, content: bytes) -> int:
        self.rest += content
        while len(self.rest) >= 5:
            length = int.from_bytes(self.rest[1:5])
            if length > LONGEST or self.signature:
                raise Damaged("This file is not a backup of Saathi.")
            if len(self.rest) < 5 + length:
                break
            whole = bytes(self.rest[: 5 + length])
            del self.rest[: 5 + length]
            self._hand_on(whole)
        return len(content)

    def flush(self) -> None:
        """The decryption asks for it; nothing is kept back."""

    def _hand_on(self, whole: bytes) -> None:
        if whole[:1] == b"S":
            self.signature, self.seal = whole[5:], self.digest.digest()
            return
        self.digest.update(whole)
        self.take(whole[:1], whole[5:])

    def check_end(self, verify: Callable[[bytes, bytes], bool]) -> None:
        if self.rest or not self.signature:
            raise Damaged("The backup ends too early.")
        if not verify(self.seal, self.signature):
            raise Damaged("The backup is not signed by the key it names.")

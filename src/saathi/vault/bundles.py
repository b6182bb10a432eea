"""What leaves for another installation: statements one organisation signs, and files only the receiver opens.

A statement is a compact JWS (RFC 7515) with Ed25519 (RFC 8037, named as RFC 9864 names it) and nothing else: its head
is the very bytes this module writes, so there is no other algorithm to choose and no second way to write the same
thing. A file is age. Age says nothing about who sealed it: that is what the statement inside is for.
"""

from __future__ import annotations

import base64
import binascii
import io
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Protocol

import pyrage  # type: ignore[import-untyped]
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from pyrage import x25519

ALGORITHM = "Ed25519"
LONGEST_STATEMENT = 256 << 10
"""Characters of one signed statement."""
_KEY_ID = re.compile(r"[0-9a-f]{64}", re.ASCII)
_TOKEN = re.compile(rb"[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]{86}")
_CHUNK = 1 << 16


class Forged(Exception):
    """It is not what it says it is, or not for us. `why` is a short word for a table of sentences."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class Reader(Protocol):
    """What a file is opened into. Nothing of it is believed before the whole file was opened."""

    def write(self, content: bytes) -> int: ...
    def flush(self) -> None: ...


def new_signing_pair() -> tuple[bytes, bytes]:
    """Private and public, 32 bytes each."""
    key = Ed25519PrivateKey.generate()
    return key.private_bytes_raw(), key.public_key().public_bytes_raw()


def new_sealing_pair() -> tuple[str, str]:
    """Private (AGE-SECRET-KEY-…) and public (age1…)."""
    key = x25519.Identity.generate()
    return str(key), str(key.to_public())


def sign(private: bytes, kind: str, key_id: str, claims: bytes) -> bytes:
    """`kind` is the `typ` of the statement: what was signed as one kind is worthless as another."""
    said = _head(kind, key_id) + b"." + encoded(claims)
    return said + b"." + encoded(Ed25519PrivateKey.from_private_bytes(private).sign(said))


def verified(token: bytes, kind: str, public_of: Callable[[str], bytes]) -> bytes:
    """The claims of a statement. `public_of` gives the public key of a key id, or raises. Raises Forged for everything
    that this module would not have written letter by letter: another algorithm, none, a second spelling of base64."""
    head, claims, signature = _parted(token)
    key_id = _key_id_of(head, kind)
    try:
        Ed25519PublicKey.from_public_bytes(public_of(key_id)).verify(decoded(signature), head + b"." + claims)
    except (InvalidSignature, ValueError):
        raise Forged("signature") from None
    return decoded(claims)


def unverified(token: bytes) -> bytes:
    """What a statement claims, believed by nobody yet: for one that names its own key."""
    return decoded(_parted(token)[1])


def _parted(token: bytes) -> list[bytes]:
    if len(token) > LONGEST_STATEMENT or not _TOKEN.fullmatch(token):
        raise Forged("statement")
    return token.split(b".")


def _key_id_of(head: bytes, kind: str) -> str:
    """The one thing a head may choose."""
    found = _KEY_ID.search(decoded(head).decode("ascii", "replace"))
    if found is None or head != _head(kind, found.group()):
        raise Forged("head")
    return found.group()


def _head(kind: str, key_id: str) -> bytes:
    return encoded(f'{{"alg":"{ALGORITHM}","kid":"{key_id}","typ":"{kind}"}}'.encode())


def encoded(raw: bytes) -> bytes:
    return base64.urlsafe_b64encode(raw).rstrip(b"=")


def decoded(text: bytes) -> bytes:
    """Raises Forged for any but the one way `encoded` writes it."""
    try:
        raw = base64.b64decode(text + b"=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except binascii.Error:
        raise Forged("statement") from None
    if encoded(raw) != text:  # bits beyond the last byte
        raise Forged("statement")
    return raw


class _Source:
    """What the encryption reads from."""

    def __init__(self, chunks: Iterable[bytes]) -> None:
        self.chunks: Iterator[bytes] = iter(chunks)
        self.rest = b""

    def read(self, length: int = _CHUNK) -> bytes:
        while not self.rest:
            following = next(self.chunks, None)
            if following is None:
                return b""
            self.rest = following
        given, self.rest = self.rest[:length], self.rest[length:]
        return given


def seal(chunks: Iterable[bytes], recipients: Sequence[str]) -> bytes:
    """An age file that only the holders of these keys open."""
    out = io.BytesIO()
    pyrage.encrypt_io(_Source(chunks), out, [x25519.Recipient.from_str(one) for one in recipients])
    return out.getvalue()


def unseal(raw: bytes, identity: str, into: Reader) -> None:
    """Opens a file into `into`. Raises Forged where this key does not open it, or it was changed or cut; what was
    written by then is not to be believed."""
    try:
        pyrage.decrypt_io(io.BytesIO(raw), into, [x25519.Identity.from_str(identity)])
    except (OSError, ValueError, pyrage.DecryptError):
        raise Forged("not_for_us") from None

"""Files: pieces of 64 KiB, each AES-256-GCM under a key of the file alone.

The first piece begins with a head: version (1 byte), key id (4), salt (16). From the section's key that the id names
and the salt, HKDF-SHA-256 derives the file's key, so a counter may be the nonce: 11 bytes, then 1 for the last piece,
else 0. Authenticated with every piece: the head, table, row, survivor and section. So a piece that is changed, moved,
cut off, repeated or put under another file does not open. Plain text is padded to steps of 4 KiB, so that its length
tells little.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Sequence

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from saathi.kernel.errors import Tampered
from saathi.kernel.files import FileLabel

from .cells import unpadded
from .keys import SectionKey, keys_of

PIECE = 64 << 10
_STEP = 4 << 10
_VERSION, _HEAD = b"\x01", 21


class Files:
    """The file cipher that kernel hands to rooms without keys."""

    def seal(self, label: FileLabel, plain: bytes) -> list[bytes]:
        newest = keys_of(label.survivor, label.section)[-1]
        return sealed_with(newest.key, newest.id, label, plain)

    def open(self, label: FileLabel, pieces: Sequence[bytes]) -> bytes:
        named = _head(pieces)[1:5]
        key = next((one for one in keys_of(label.survivor, label.section) if one.id == named), None)
        if key is None:
            raise Tampered("A file names a key that is not its survivor's.")
        return opened_with(key, label, pieces)


def sealed_with(key: bytes, key_id: bytes, label: FileLabel, plain: bytes) -> list[bytes]:
    head = _VERSION + key_id + secrets.token_bytes(16)
    cipher, bound = _cipher(key, head), _bound(label, head)
    whole = plain + b"\x80" + bytes(-(len(plain) + 1) % _STEP)
    cuts = range(0, len(whole), PIECE)
    pieces = [
        cipher.encrypt(_nonce(place, start + PIECE >= len(whole)), whole[start : start + PIECE], bound)
        for place, start in enumerate(cuts)
    ]
    return [head + pieces[0], *pieces[1:]]


def opened_with(key: SectionKey, label: FileLabel, pieces: Sequence[bytes]) -> bytes:
    head = _head(pieces)
    cipher, bound = _cipher(key.key, head), _bound(label, head)
    try:
        return unpadded(b"".join(_opened(cipher, bound, [pieces[0][_HEAD:], *pieces[1:]])))
    except (InvalidTag, ValueError) as error:
        raise Tampered("A file was changed, cut, or does not belong where it was found.") from error


def _head(pieces: Sequence[bytes]) -> bytes:
    if not pieces or pieces[0][:1] != _VERSION or len(pieces[0]) < _HEAD:
        raise Tampered("A file is missing its beginning, or is of a kind this version does not know.")
    return pieces[0][:_HEAD]


def _opened(cipher: AESGCM, bound: bytes, pieces: Sequence[bytes]) -> Iterator[bytes]:
    for place, piece in enumerate(pieces):
        yield cipher.decrypt(_nonce(place, place == len(pieces) - 1), piece, bound)


def _cipher(key: bytes, head: bytes) -> AESGCM:
    return AESGCM(HKDF(SHA256(), 32, salt=head[5:], info=b"saathi file v1").derive(key))


def _nonce(place: int, is_last: bool) -> bytes:
    return place.to_bytes(11) + bytes([is_last])


def _bound(label: FileLabel, head: bytes) -> bytes:
    return b"file|v1|%s|%s|%s|%d|" % (
        label.table.encode(), str(label.row).encode(), str(label.survivor).encode(), label.section,
    ) + head  # fmt: skip

"""Leaves, roots and heads. RFC 6962, section 2.1: a leaf is SHA-256(0x00 ‖ entry), a node SHA-256(0x01 ‖ left ‖ right).

An entry is the row's text as PostgreSQL's COPY writes it, without the line's end. A head chains the batches:
SHA-256(previous head ‖ root ‖ batch number ‖ count), both numbers as 8 bytes, the most significant first.
"""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256

NO_HEAD = bytes(32)
RECORD = 40  # bytes of a leaf as it is kept outside: seq (8), leaf (32)


def leaf(row: bytes) -> bytes:
    return sha256(b"\0" + row).digest()


def root(leaves: Sequence[bytes]) -> bytes:
    """The tree over one batch. Pairing level by level and carrying an odd last node up gives RFC 6962's tree."""
    level = list(leaves)
    if not level:
        return sha256(b"").digest()
    while len(level) > 1:
        odd = [level[-1]] if len(level) % 2 else []
        pairs = zip(level[0::2], level[1::2], strict=False)
        level = [sha256(b"\1" + left + right).digest() for left, right in pairs] + odd
    return level[0]


def head(previous: bytes, root: bytes, batch: int, count: int) -> bytes:
    return sha256(previous + root + batch.to_bytes(8) + count.to_bytes(8)).digest()


def record(seq: int, leaf: bytes) -> bytes:
    return seq.to_bytes(8) + leaf


def leaves_of(records: bytes) -> list[bytes]:
    return [records[start + 8 : start + RECORD] for start in range(0, len(records), RECORD)]


def split(records: bytes) -> list[bytes]:
    return [records[start : start + RECORD] for start in range(0, len(records), RECORD)]


def seq_of(record: bytes) -> int:
    return int.from_bytes(record[:8])

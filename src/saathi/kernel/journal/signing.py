"""Checkpoints as signed notes (C2SP signed-note): who holds the database but not this key cannot make another history.

The vault registers the Ed25519 signer at start-up, as it registers the cipher.
"""

from __future__ import annotations

import base64
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Protocol


class Signer(Protocol):
    """`name` identifies the key in a note; `key_id` are its 4 bytes of C2SP."""

    @property
    def name(self) -> str: ...
    @property
    def key_id(self) -> bytes: ...
    def sign(self, text: bytes) -> bytes: ...
    def verify(self, text: bytes, signature: bytes) -> bool: ...


_signer: Signer | None = None


def register_signer(signer: Signer) -> None:
    global _signer
    _signer = signer


def signer() -> Signer:
    if _signer is None:
        raise RuntimeError("The vault has not registered its signer.")
    return _signer


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """All batches up to `batch`, `size` entries, have this head at that time."""

    batch: int
    size: int
    head: bytes
    signed_at: datetime

    def note(self, signer: Signer) -> str:
        body = f"{signer.name}\n{self.size}\n{base64.b64encode(self.head).decode()}\n"
        body += f"batch {self.batch}\ntime {self.signed_at.astimezone(UTC).isoformat()}\n"
        signed = base64.b64encode(signer.key_id + signer.sign(body.encode())).decode()
        return f"{body}\n— {signer.name} {signed}\n"


def read_note(note: str, signer: Signer) -> Checkpoint | None:
    """The checkpoint of a note signed by this installation's key; None for any other text."""
    try:
        body, _, signature = note.partition("\n\n")
        body += "\n"
        dash, name, encoded = signature.removesuffix("\n").split(" ")
        raw = base64.b64decode(encoded, validate=True)
        if (dash, name, raw[:4]) != ("—", signer.name, signer.key_id) or not signer.verify(body.encode(), raw[4:]):
            return None
        origin, size, head, batch, time = body.removesuffix("\n").split("\n")
        if origin != signer.name:
            return None
        return Checkpoint(
            int(batch.removeprefix("batch ")),
            int(size),
            base64.b64decode(head, validate=True),
            datetime.fromisoformat(time.removeprefix("time ")),
        )
    except ValueError:
        return None

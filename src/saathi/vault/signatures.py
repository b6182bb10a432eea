"""The Ed25519 key that signs checkpoints of the journal and manifests of backups.

`journal.key` (32 bytes, mode 0600) is made at the first signature; `journal.pub` beside it is enough to verify.
"""

from __future__ import annotations

import hashlib
import os
from functools import cached_property
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

ED25519 = b"\x01"  # C2SP signed-note: the algorithm's byte inside a key id


class KeyFiles:
    """Signs with the key files of one folder; satisfies the kernel's Signer."""

    def __init__(self, folder: Path) -> None:
        self.private, self.public = folder / "journal.key", folder / "journal.pub"

    @property
    def name(self) -> str:
        """The origin in a note: it names no host and no organisation."""
        return f"saathi/journal/{hashlib.sha256(self._public_bytes).hexdigest()[:16]}"

    @property
    def key_id(self) -> bytes:
        return hashlib.sha256(self.name.encode() + b"\n" + ED25519 + self._public_bytes).digest()[:4]

    def sign(self, text: bytes) -> bytes:
        return self._key.sign(text)

    def verify(self, text: bytes, signature: bytes) -> bool:
        return verified_by(self._public_bytes, text, signature)

    @property
    def public_key(self) -> bytes:
        return self._public_bytes

    @cached_property
    def _key(self) -> Ed25519PrivateKey:
        if not self.private.exists():
            self._create()
        return Ed25519PrivateKey.from_private_bytes(self.private.read_bytes())

    @cached_property
    def _public_bytes(self) -> bytes:
        if not self.public.exists() and not self.private.exists():
            self._create()
        if self.public.exists():
            return self.public.read_bytes()
        return self._key.public_key().public_bytes_raw()

    def _create(self) -> None:
        self.private.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        key = Ed25519PrivateKey.generate()
        write_private(self.private, key.private_bytes_raw())
        write_private(self.public, key.public_key().public_bytes_raw())


def verified_by(public: bytes, text: bytes, signature: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, text)
    except InvalidSignature:
        return False
    return True


def write_private(path: Path, content: bytes) -> None:
    """A new file only we may read, on disk when this returns; raises FileExistsError rather than replace a key."""
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())

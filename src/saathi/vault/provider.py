"""Where the root key lives. A file for development and small offices; the same three methods front a KMS."""

from __future__ import annotations

import os
import secrets
from functools import cache
from pathlib import Path
from typing import Protocol

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from django.conf import settings
from django.utils.module_loading import import_string

NONCE = 12


class KeyProvider(Protocol):
    """Wraps and unwraps the keys of organisations. A KMS does this without ever handing out its root key."""

    def wrap(self, key: bytes, label: bytes) -> bytes: ...
    def unwrap(self, wrapped: bytes, label: bytes) -> bytes: ...
    def derive(self, label: bytes) -> bytes: ...


class FileKeys:
    """The newest of `root-N.key` (32 random bytes, mode 0600) wraps; any of them unwraps.

    A wrapped key is root number (1 byte), nonce (12), AES-256-GCM ciphertext and tag, with the label authenticated.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._roots: dict[int, bytes] = {}
        self._load()

    def _load(self) -> None:
        self._roots = {int(p.stem.split("-")[1]): p.read_bytes() for p in self.folder.glob("root-*.key")}

    def create(self) -> int:
        """Adds a root key and returns its number; the older ones stay to unwrap what they wrapped."""
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        number = max(self._roots, default=0) + 1
        path = self.folder / f"root-{number}.key"
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(secrets.token_bytes(32))
            file.flush()
            os.fsync(file.fileno())
        self._load()
        return number

    @property
    def is_empty(self) -> bool:
        return not self._roots

    def wrap(self, key: bytes, label: bytes) -> bytes:
        number = max(self._roots)
        nonce = secrets.token_bytes(NONCE)
        return bytes([number]) + nonce + AESGCM(self._roots[number]).encrypt(nonce, key, label)

    def unwrap(self, wrapped: bytes, label: bytes) -> bytes:
        if wrapped[0] not in self._roots:
            self._load()  # a root made by `saathi rotate` since this process began
        root, nonce, sealed = self._roots[wrapped[0]], wrapped[1 : 1 + NONCE], wrapped[1 + NONCE :]
        return AESGCM(root).decrypt(nonce, sealed, label)

    def derive(self, label: bytes) -> bytes:
        """A key for one purpose (search tokens, sign-in tokens) that the database alone cannot make. Derived from the
        first root, so that rotation does not break the tokens."""
        from cryptography.hazmat.primitives.hashes import SHA256
        from cryptography.hazmat.primitives.kdf.hkdf import HKDF

        return HKDF(SHA256(), 32, salt=b"saathi", info=label).derive(self._roots[min(self._roots)])


@cache
def provider() -> KeyProvider:
    """The provider named by SAATHI_KEY_PROVIDER, else key files in SAATHI_HOME/keys, made at first use."""
    named = getattr(settings, "SAATHI_KEY_PROVIDER", "")
    if named:
        made: KeyProvider = import_string(named)()
        return made
    keys = FileKeys(Path(settings.SAATHI_HOME) / "keys")
    if keys.is_empty:
        keys.create()
    return keys

"""The keyring that kernel hands to rooms without keys: HMAC-SHA-256 tokens, and cells under the installation's key."""

from __future__ import annotations

import hmac

import pyrage  # type: ignore[import-untyped]
from pyrage import RecipientError, x25519

from .cells import open_with, seal_with
from .keys import INSTALLATION, organisation_key
from .provider import provider


class InstallationKeyring:
    """Tokens hang on the first root key and survive its rotation; a cell names the version of the key it needs."""

    def token(self, purpose: str, text: str) -> str:
        return hmac.new(provider().derive(f"token|{purpose}".encode()), text.encode(), "sha256").hexdigest()

    def seal(self, purpose: str, plain: bytes) -> bytes:
        version, cipher = organisation_key(INSTALLATION)
        return seal_with(cipher, version.to_bytes(4), plain, _label(purpose))

    def open(self, purpose: str, sealed: bytes) -> bytes:
        return open_with(organisation_key(INSTALLATION, int.from_bytes(sealed[1:5]))[1], sealed, _label(purpose))

    def is_recipient(self, public: str) -> bool:
        try:
            x25519.Recipient.from_str(public)
        except RecipientError:
            return False
        return True

    def enclose(self, public: str, plain: bytes) -> bytes:
        """An age file that only the holder of this key opens."""
        sealed: bytes = pyrage.encrypt(plain, [x25519.Recipient.from_str(public)])
        return sealed


def _label(purpose: str) -> bytes:
    return f"v1|installation|{purpose}".encode()

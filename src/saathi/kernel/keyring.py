"""What rooms below the vault's reach may ask of it: a keyed hash, and sealing with the installation's own key.

A sign-in name, a second step's secret and a session are nobody's case, but must not lie open in a stolen database. The
vault registers itself here at start-up, so that no other room ever holds a key.
"""

from __future__ import annotations

from typing import Protocol

from .errors import Closed


class Keyring(Protocol):
    """`purpose` keeps uses apart: the same text under two purposes gives unrelated hashes and seals."""

    def token(self, purpose: str, text: str) -> str: ...
    def seal(self, purpose: str, plain: bytes) -> bytes: ...
    def open(self, purpose: str, sealed: bytes) -> bytes: ...

    # An envelope for one person outside: the public key is hers, and nobody here can open it again.
    def is_recipient(self, public: str) -> bool: ...
    def enclose(self, public: str, plain: bytes) -> bytes: ...


_registered: Keyring | None = None


def register_keyring(ring: Keyring) -> None:
    global _registered
    _registered = ring


def keyring() -> Keyring:
    """Raises Closed where no vault has registered; `open` raises Tampered for what this purpose did not seal."""
    if _registered is None:
        raise Closed("The vault has not registered its keyring.")
    return _registered

"""An age identity made for a test, and an envelope opened with it, for tests of rooms that hold no keys."""

from typing import Any

import pyrage
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

WRONG = pyrage.DecryptError


def new_identity() -> Any:
    return pyrage.x25519.Identity.generate()


def opened(sealed: bytes, identity: Any) -> bytes:
    """Raises WRONG where the envelope was sealed to somebody else."""
    plain: bytes = pyrage.decrypt(sealed, [identity])
    return plain


def raw_signature(private: bytes, said: bytes) -> bytes:
    """Over any bytes at all, as whoever holds the key could sign them."""
    return Ed25519PrivateKey.from_private_bytes(private).sign(said)

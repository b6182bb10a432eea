"""An age identity made for a test, and an envelope opened with it, for tests of rooms that hold no keys."""

from typing import Any

import pyrage

WRONG = pyrage.DecryptError


def new_identity() -> Any:
    return pyrage.x25519.Identity.generate()


def opened(sealed: bytes, identity: Any) -> bytes:
    """Raises WRONG where the envelope was sealed to somebody else."""
    plain: bytes = pyrage.decrypt(sealed, [identity])
    return plain

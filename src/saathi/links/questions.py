"""Under which name answers of survivors about one entry of the directory are counted (`kernel.groups`)."""

from __future__ import annotations

from hashlib import sha256
from uuid import UUID


def question_of(provider: UUID) -> str:
    """The name under which answers about one entry are counted: small letters alone, as PostgreSQL asks of a name."""
    digest = int.from_bytes(sha256(provider.bytes).digest()[:12], "big")
    letters = ""
    while digest:
        digest, rest = divmod(digest, 26)
        letters += chr(ord("a") + rest)
    return f"p_{letters[:22]}"

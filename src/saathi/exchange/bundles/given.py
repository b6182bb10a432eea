"""What a handover gives, to be sealed: parts that were cut by her consent, and what that consent says.

This is the door for other rooms: `seal_bundle` (actions) takes a `Cut`, `parts_of` gives one back on the other side.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any

from .. import canonical
from ..claims import seconds
from ..kinds import TEXT, VERSION
from ..parts import Part


@dataclass(frozen=True, slots=True)
class Consent:
    """What she said yes to. `words` is the SHA-256 of the consent as it was written down and read to her; `scope` are
    the names of sections; `withdrawal` how she takes it back, of `kinds.Withdrawal`."""

    words: str
    scope: tuple[str, ...]
    language: str
    expires_at: datetime
    withdrawal: tuple[str, ...]

    def said(self) -> dict[str, Any]:
        return {
            "hash": self.words, "scope": sorted(self.scope), "language": self.language,
            "expires": seconds(self.expires_at), "withdrawal": sorted(self.withdrawal),
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class Cut:
    """`purpose` is one of `kinds.Need`; every part names its section, and none goes beyond the consent but the card."""

    purpose: str
    consent: Consent
    parts: tuple[Part, ...]

    @property
    def fields(self) -> list[str]:
        return sorted({part.section for part in self.parts})

    def body(self, of: str) -> dict[str, Any]:
        return {
            "of": of, "purpose": self.purpose, "fields": self.fields, "consent": self.consent.said(), "onward": False,
            "schema": VERSION,
        }  # fmt: skip


def written_part(name: str, section: str, value: Mapping[str, Any]) -> Part:
    """A part of text: JSON with one way to be written."""
    return Part(name, TEXT, section, canonical.written(value))


def digest_of(consent: Mapping[str, Any]) -> str:
    """The hash of a consent as it was written down."""
    return sha256(canonical.written(consent)).hexdigest()

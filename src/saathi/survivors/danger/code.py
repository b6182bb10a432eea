"""The code of a file: what a colleague reads out when somebody may die. Random, so it cannot be guessed or counted."""

from __future__ import annotations

from uuid import UUID

LENGTH = 12


def code_of(survivor: UUID) -> str:
    """The last twelve hexadecimal digits of her id (48 random bits), in fours: 9F2A-77C1-0B3D."""
    last = survivor.hex[-LENGTH:].upper()
    return "-".join(last[start : start + 4] for start in range(0, LENGTH, 4))


def digits_of(typed: str) -> str:
    """What was typed without spaces and hyphens, in small letters; empty where it is no code."""
    bare = "".join(typed.split()).replace("-", "").lower()
    is_code = len(bare) == LENGTH and all(letter in "0123456789abcdef" for letter in bare)
    return bare if is_code else ""

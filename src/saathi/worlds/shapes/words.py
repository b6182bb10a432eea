"""Something somebody said."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """Something said, in the language and script it was said in."""

    text: str
    language: str

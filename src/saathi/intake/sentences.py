"""Sentences that are stored before the reader's language is known, and the two errors that carry them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from django.utils.translation import gettext

_NOTHING: Mapping[str, object] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Sentence:
    """A message id with its named parts; `str()` is the sentence in the language of the moment."""

    msgid: str
    parts: Mapping[str, object] = field(default_factory=lambda: _NOTHING)

    def __str__(self) -> str:
        return gettext(self.msgid) % self.parts


def said(msgid: str, **parts: object) -> Sentence:
    """A sentence with its parts. Mark the literal with `gettext_noop as _` so that translators see it."""
    return Sentence(msgid, parts)


@dataclass(frozen=True, slots=True)
class Fault:
    """Why one row is not taken. `row` counts as a spreadsheet does, header included, from 1; 0 is the file itself.

    `column` is the heading in the file, empty when the whole row is meant. `value` is empty wherever repeating it would
    show something personal or long.
    """

    row: int
    column: str
    value: str
    reason: Sentence


class Unreadable(Exception):
    """The file as a whole cannot be read. The argument is the sentence that says why and what to do."""

    def __init__(self, msgid: str, **parts: object) -> None:
        super().__init__(msgid)
        self.sentence = said(msgid, **parts)

    def __str__(self) -> str:
        return str(self.sentence)


class UnusableMapping(Exception):
    """The mapping file is readable but does not fit. Carries every fault, so that all can be mended at once."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__(len(faults))
        self.faults = faults

    def __str__(self) -> str:
        return " ".join(str(fault.reason) for fault in self.faults)

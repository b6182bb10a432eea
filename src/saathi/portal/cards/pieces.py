"""What the library is made of: words in four languages, each sentence with its law and how sure we are of it. Pure."""

from __future__ import annotations

import hashlib
import re
from abc import ABC, abstractmethod
from dataclasses import dataclass, fields
from datetime import date

LANGUAGES = ("en", "bn", "hi", "mr")
COUNTRIES = ("IN", "BD")
TRACKS = ("child", "adult")
# How sure the source is, after the domain paper: V read in a text, V~ in a parallel or older text, M from memory,
# P our own rule or plain words. What is V~ or M is never worded as a promise.
MARKS = ("V", "V~", "M", "P")
UNSURE = frozenset(["V~", "M"])
_ENDED = re.compile(r"[.?!।]$")


@dataclass(frozen=True, slots=True)
class Said:
    """The same thing in four languages; none is a translation word for word."""

    en: str
    bn: str
    hi: str
    mr: str

    def __post_init__(self) -> None:
        if not all(str(getattr(self, one.name)).strip() for one in fields(self)):
            raise ValueError(f"A language says nothing: {self.en!r}.")

    def __getitem__(self, language: str) -> str:
        """KeyError for a language we do not write: her page never falls back to English unseen."""
        if language not in LANGUAGES:
            raise KeyError(language)
        return str(getattr(self, language))

    def filled(self, name: str, words: Said) -> Said:
        """With {name} replaced, language by language."""
        return Said(**{code: self[code].replace("{" + name + "}", words[code]) for code in LANGUAGES})


@dataclass(frozen=True, slots=True)
class Source:
    """A law by its short name, the place in it, and the mark. `full` is for the legal reviewer, in English."""

    name: Said
    full: str
    place: str
    mark: str

    def __post_init__(self) -> None:
        if self.mark not in MARKS:
            raise ValueError(f"Unknown mark: {self.mark!r}.")

    @property
    def is_unsure(self) -> bool:
        return self.mark in UNSURE


@dataclass(frozen=True, slots=True)
class Sentence:
    """At most twelve words in each language."""

    said: Said
    source: Source


@dataclass(frozen=True, slots=True)
class Review:
    """Who vouches for a piece in one language: a native reader, a lawyer of that country, the day, and the digest of
    what they read. None has been made yet."""

    native_reviewer: str
    legal_reviewer: str
    reviewed_on: date | None
    digest: str

    def vouches_for(self, digest: str) -> bool:
        """Only whole, and only for the very words that were read: a later change needs a new review."""
        named = bool(self.native_reviewer.strip() and self.legal_reviewer.strip() and self.reviewed_on)
        return named and self.digest == digest


@dataclass(frozen=True, slots=True)
class Piece(ABC):
    """Anything that is shown and spoken as one. `address` is its lasting name, for reviews, clips and questions."""

    address: str
    picture: str

    @abstractmethod
    def heading(self, language: str) -> str:
        """Its name, without a stop."""

    @abstractmethod
    def sentences_in(self, language: str) -> tuple[str, ...]:
        """What is read out, in its order."""

    @abstractmethod
    def sources(self) -> tuple[Source, ...]:
        """What its sentences rest on, in their order."""

    def text(self, language: str) -> str:
        """Its sentences joined by a space: what a clip says."""
        return " ".join(self.sentences_in(language))

    def digest(self, language: str) -> str:
        """SHA-256 of everything a reviewer vouches for: heading, sentences, and where each comes from."""
        read = [self.heading(language), *self.sentences_in(language)]
        read += [f"{one.full} {one.place} {one.mark}" for one in self.sources()]
        return hashlib.sha256("\n".join(read).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Card(Piece):
    """A card of rights, or of what is said before her first words."""

    title: Said
    sentences: tuple[Sentence, ...]

    def heading(self, language: str) -> str:
        return self.title[language]

    def sentences_in(self, language: str) -> tuple[str, ...]:
        return tuple(one.said[language] for one in self.sentences)

    def sources(self) -> tuple[Source, ...]:
        return tuple(one.source for one in self.sentences)


@dataclass(frozen=True, slots=True)
class Labels:
    """What the parts of an option are called."""

    good: Said
    hard: Said
    pays: Said
    long: Said
    next: Said


@dataclass(frozen=True, slots=True)
class Option(Piece):
    """One way to choose: two good things, two hard ones, who pays, how long, what comes next. `labels` name these
    parts, and are read aloud with them."""

    key: str
    name: Said
    good: tuple[Said, Said]
    hard: tuple[Said, Said]
    pays: Said
    long: Said
    next: Said
    source: Source
    labels: Labels

    def heading(self, language: str) -> str:
        return self.name[language]

    def sentences_in(self, language: str) -> tuple[str, ...]:
        named = self.labels
        parts = ((named.good, *self.good), (named.hard, *self.hard), (named.pays, self.pays), (named.long, self.long))
        said = [with_stop(one[language], language) for part in (*parts, (named.next, self.next)) for one in part]
        return (with_stop(self.name[language], language), *said)

    def sources(self) -> tuple[Source, ...]:
        return (self.source,)


@dataclass(frozen=True, slots=True)
class Topic:
    """What a choice is about, with two to four options; to wait is the last of them."""

    key: str
    title: Said
    picture: str
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Help(Piece):
    """Something to ask for. `act` is the act that it starts; empty: it becomes a promise with a date."""

    key: str
    name: Said
    says: Said
    act: str
    source: Source

    def heading(self, language: str) -> str:
        return self.name[language]

    def sentences_in(self, language: str) -> tuple[str, ...]:
        return (self.says[language],)

    def sources(self) -> tuple[Source, ...]:
        return (self.source,)


@dataclass(frozen=True, slots=True)
class Way:
    """Who makes the call: she, both, or the worker."""

    key: str
    name: Said
    picture: str


@dataclass(frozen=True, slots=True)
class Helpline:
    """A number to call. Nobody has called it for us until `verified_on` says so."""

    key: str
    picture: str
    name: Said
    number: str
    mark: str
    verified_on: date | None

    @property
    def is_verified(self) -> bool:
        return self.mark == "V" and self.verified_on is not None

    def text(self, language: str) -> str:
        """As it is read aloud."""
        return f"{with_stop(self.name[language], language)} {self.number}"


def with_stop(text: str, language: str) -> str:
    """A heading or label as a sentence, for reading aloud."""
    return text if _ENDED.search(text) else text + ("।" if language in ("bn", "hi") else ".")

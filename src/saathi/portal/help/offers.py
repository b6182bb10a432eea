"""What her help page offers, as values in her language."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from django.utils.translation import gettext as _

from saathi.cases.heard.queries import heard
from saathi.cases.promises.queries import PromiseFact
from saathi.ui.wording import day

from ..cards import library
from ..cards.pieces import Helpline, Said
from ..pages import HerRequest
from ..told import both, her_line, in_demonstration, owed

LEAVE, UNSAFE = "leave", "unsafe"


@dataclass(frozen=True, slots=True)
class Offer:
    """One help. `says` is what follows, and is empty where nobody has vouched for those words yet: a door is never
    shut because its words wait for a reader, but nothing is promised in them."""

    n: int
    key: str
    picture: str
    name: str
    says: str


@dataclass(frozen=True, slots=True)
class Number:
    """A number to call. `verified_on` is empty while nobody has called it for us; `text` is what is read aloud."""

    picture: str
    name: str
    number: str
    verified_on: str
    text: str


@dataclass(frozen=True, slots=True)
class Asked:
    """What she asked for: in her words, and who does it by when."""

    id: UUID
    words: str
    next: str


def asked_of(promise: PromiseFact) -> Asked:
    return Asked(promise.id, her_line(promise.words), owed(promise, _("%(who)s does it by %(day)s.")))


def offers(request: HerRequest) -> tuple[Offer, ...]:
    language, is_demo = request.talk.language, in_demonstration(request)
    return tuple(
        Offer(n, one.key, one.picture, one.heading(language),
              one.says[language] if is_demo or library.is_ready(one, language) else "")
        for n, one in enumerate(library.helps(), 1)
    )  # fmt: skip


def numbers_of(request: HerRequest) -> tuple[Number, ...]:
    """By the country whose law counts for her."""
    country = heard(request.actor, request.talk.her).country
    return tuple(number_of(one, request.talk.language) for one in library.helplines(country))


def words_for(request: HerRequest, nth: int, way: int = 0) -> str:
    """What she asks for, as it will stand on the worker's list: in her language and in the worker's."""
    said = library.helps()[nth - 1].name
    if way:
        said = _joined(said, library.ways()[way - 1].name)
    return both(said, request.talk.language, getattr(request.user, "language", "en"))


def _joined(first: Said, second: Said) -> Said:
    return Said(**{code: f"{first[code]}: {second[code]}" for code in ("en", "bn", "hi", "mr")})


def number_of(line: Helpline, language: str) -> Number:
    checked = day(line.verified_on) if line.is_verified and line.verified_on else ""
    return Number(line.picture, line.name[language], line.number, checked, line.text(language))

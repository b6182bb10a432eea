"""The contents of her pages as values: what is shown to her, in her language, with what she said of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from saathi.cases.heard.queries import Answered, HerCards, heard
from saathi.cases.heard_choices import HerAnswer, WhyNoAnswer
from saathi.cases.promises.queries import PromiseFact, promised
from saathi.kernel.actor import Actor
from saathi.kernel.clock import today
from saathi.orgs.middleware import DEMONSTRATION
from saathi.ui.wording import day

from .cards import library
from .cards.pieces import LANGUAGES, UNSURE, Card, Said
from .pages import HerRequest

# What stands beside a card once she has answered; the first while the promise is open.
ASKED = {
    "ask": _("I asked. %(who)s answers by %(day)s."),
    "again": _("%(who)s tells me again by %(day)s."),
}
SAID = {
    "ask": _("I asked on %(day)s."),
    "again": _("I wanted to hear it again, on %(day)s."),
    "clear": _("Clear to me since %(day)s."),
    "not_clear": _("Not clear to me yet, on %(day)s."),
    "heard": _("I heard it on %(day)s."),
}


@dataclass(frozen=True, slots=True)
class Told:
    """One card. `n` is its place, from 1; `answer` what she said last of these very words, `on` the day of it, and
    `promise` who answers what she asked, by when. `is_ready` is False where nobody has vouched for the words."""

    n: int
    name: str
    picture: str
    heading: str
    sentences: tuple[str, ...]
    text: str
    sources: tuple[str, ...]
    digest: str
    is_ready: bool
    answer: str = ""
    on: str = ""
    why: str = ""
    promise: PromiseFact | None = None

    @property
    def state(self) -> str:
        """What she said of it, and who answers her question by when."""
        if self.promise is not None and self.answer in ASKED:
            return owed(self.promise, str(ASKED[self.answer]))
        return str(SAID[self.answer]) % {"day": self.on} if self.answer else ""

    @property
    def staff_state(self) -> str:
        """The same for whoever works with her; where she did not answer, it says why."""
        if self.why:
            return gettext("Not explained: %(why)s, on %(day)s.") % {"why": self.why, "day": self.on}
        return f"{HerAnswer(self.answer).label}, {self.on}" if self.answer else gettext("Not explained yet.")


@dataclass(frozen=True, slots=True)
class Deck:
    """The cards of one kind, by the law that counts for her; `n_waiting` are not shown, because nobody has vouched for
    them yet."""

    country: str
    track: str
    cards: tuple[Told, ...]
    n_waiting: int

    def after(self, n: int) -> Told | None:
        """The next card she has not answered, from there on and then from the beginning."""
        others = [*self.cards[n:], *self.cards[: n - 1]]
        return next((one for one in others if not one.answer), None)


def in_demonstration(request: HttpRequest) -> bool:
    return bool(settings.DEMO_SIGN_IN and request.session.get(DEMONSTRATION))


def deck(request: HerRequest, kind: str) -> Deck:
    """The cards `kind`, "rights" or "before", for her whose turn it is."""
    return deck_for(request.actor, request.talk.her, kind, request.talk.language, is_demo=in_demonstration(request))


def deck_for(actor: Actor, her: UUID, kind: str, language: str, *, is_demo: bool) -> Deck:
    law = heard(actor, her)
    every = library.rights(law.country, law.track) if kind == "rights" else library.before(law.country, law.track)
    pieces = library.to_show(every, language, demonstration=is_demo)
    asked = _asked(actor, her) if any(one.promise for one in law.answers.values()) else {}
    cards = tuple(_told(n, piece, language, law, asked) for n, piece in enumerate(pieces, 1))
    return Deck(law.country, law.track, cards, len(every) - len(pieces))


def hers_open(actor: Actor, her: UUID) -> list[PromiseFact]:
    """What she asked for and nobody has done yet, by day."""
    if not actor.holds("promises.list"):
        return []
    return [one for one in promised(actor, her).open if one.asked_by == "her" and one.state == "open"]


def owed(promise: PromiseFact, in_time: str) -> str:
    """Who does it by when; a day that has gone by is called late, and never left as if it were to come."""
    late = gettext("%(who)s promised it for %(day)s. It is late: ask why.")
    words = late if promise.due_on < today() else in_time
    return words % {"who": promise.doer_name, "day": day(promise.due_on)}


def both(said: Said, language: str, read_in: str, typed: str = "") -> str:
    """In her language, with what she `typed`; and on a line of its own in that of whoever will keep the promise."""
    other = read_in if read_in in LANGUAGES else "en"
    hers = f"{said[language]}: {typed}" if typed else said[language]
    return hers if other == language else f"{hers}\n({said[other]})"


def her_line(words: str) -> str:
    """What is hers of it (`both`)."""
    hers, _line, other = words.partition("\n")
    return hers if other.startswith("(") and other.endswith(")") else words


def named(pieces: Iterable[Card], name: str) -> Card:
    """The piece of a short name, such as rights.leave."""
    return next(piece for piece in pieces if name_of(piece) == name)


def name_of(piece: Card) -> str:
    """Without the country and the age, which stand beside it where an answer is kept."""
    return ".".join(piece.address.split("/")[:2])


def _told(n: int, piece: Card, language: str, law: HerCards, asked: dict[UUID, PromiseFact]) -> Told:
    name = name_of(piece)
    answered = law.answers.get(name)
    if answered and answered.digest != piece.digest(answered.language):
        answered = None  # these words are others
    return Told(
        n, name, piece.picture, piece.heading(language), piece.sentences_in(language), piece.text(language),
        _sources(piece, language), piece.digest(language), library.is_ready(piece, language), *_said(answered, asked),
    )  # fmt: skip


def _said(answered: Answered | None, asked: dict[UUID, PromiseFact]) -> tuple[str, str, str, PromiseFact | None]:
    """A card to which she gave no answer is not answered; only staff read why."""
    if answered is None:
        return "", "", "", None
    answer = "" if answered.answer == HerAnswer.NONE else answered.answer
    why = str(WhyNoAnswer(answered.why).label) if answered.why else ""
    return answer, day(answered.explained_on), why, asked.get(answered.promise) if answered.promise else None


def _sources(piece: Card, language: str) -> tuple[str, ...]:
    """The laws it rests on, each once; none that nobody has verified."""
    laws = [one for one in piece.sources() if one.place and one.mark not in UNSURE]
    return tuple(dict.fromkeys(f"{one.name[language]} · {one.place}" for one in laws))


def _asked(actor: Actor, her: UUID) -> dict[UUID, PromiseFact]:
    return {one.id: one for one in hers_open(actor, her)}

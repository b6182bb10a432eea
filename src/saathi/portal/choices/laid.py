"""What lies before her: the topics, the options of each as the page shows them, and what she said to them. Pure but for
the one query it is made from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID, uuid5

from saathi.decisions.options.forms import HEARERS
from saathi.decisions.options.queries import Choices, Chosen, Prepared, Weighing
from saathi.decisions.options.topics import ELSE, FEWEST, WAIT

from ..cards import library
from ..cards.pieces import Option, Said, Source, Topic

LOOK_AGAIN = timedelta(days=28)  # a day that lies behind us is followed by one four weeks ahead


@dataclass(frozen=True, slots=True)
class Laid:
    """One option. `text` is what is read out, in `language`; `standing` what she said to it: "", yes, not_sure, no."""

    key: str
    picture: str
    name: str
    good: tuple[str, ...]
    hard: tuple[str, ...]
    pays: str
    long: str
    next: str
    source: str
    is_unsure: bool
    text: str
    language: str
    standing: str


@dataclass(frozen=True, slots=True)
class Matter:
    """One topic of hers. `id` means something in this talk alone, so that an address tells nothing afterwards.
    `now` is what holds, `earlier` what she chose before it; `weighing` is what she has not chosen yet."""

    id: UUID
    key: str
    title: str
    picture: str
    options: tuple[Laid, ...]
    offer: UUID | None
    is_read: bool
    now: Chosen | None
    earlier: tuple[Chosen, ...]
    weighing: Weighing

    @property
    def left(self) -> tuple[Laid, ...]:
        """What she has not put aside."""
        return tuple(one for one in self.options if one.standing != "no")

    @property
    def aside(self) -> tuple[Laid, ...]:
        return tuple(one for one in self.options if one.standing == "no")

    @property
    def unasked(self) -> Laid | None:
        """The first option that she has said nothing to."""
        return next((one for one in self.options if not one.standing), None)

    @property
    def others(self) -> tuple[Laid, ...]:
        """What she may change to."""
        return tuple(one for one in self.options if self.now is None or one.key != self.now.picked)

    def name_of(self, picked: str, otherwise: str) -> str:
        """In the language of the page where the option is still there, else as it was said."""
        return next((one.name for one in self.options if one.key == picked), otherwise)

    def picture_of(self, picked: str) -> str:
        return next((one.picture for one in self.options if one.key == picked), ELSE)

    def choosing(self, picked: str, language: str, today: date, review_on: date | None = None) -> dict[str, Any]:
        """What `choices.choose` takes. With no day of hers she only changes her mind: the day she named before holds if
        it lies ahead, and the same people hear of it."""
        before = self.now.review_on if self.now else None
        keeps = "on" if review_on is None else ""
        if review_on is None:
            review_on = before if before and before > today else today + LOOK_AGAIN
        said = self.weighing.words if picked == ELSE else self.name_of(picked, "")
        options = "\n".join(one.name for one in self.options)
        return {"topic": self.key, "language": language, "picked": picked, "said": said, "options": options,
                "offer": self.offer or "", "review_on": review_on, "keeps_hearers": keeps}


def matters(page: Choices, talk: str, language: str, *, demonstration: bool) -> tuple[Matter, ...]:
    """Those of the topics shared with whoever sits here that have options to show, in the library's order."""
    topics = (topic for topic in of_library(page) if topic.key in page.topics)
    made = (_matter(topic, page, talk, language, demonstration) for topic in topics)
    return tuple(one for one in made if one.now or _is_whole(one.options))


def of_library(page: Choices) -> tuple[Topic, ...]:
    """Where nobody has counted her years yet, the options are a child's."""
    return library.choices(page.country, "adult" if page.track == "adult" else "child")


def hearers_named(codes: tuple[str, ...]) -> list[str]:
    return [str(words) for code, words in HEARERS if code in codes]


def _is_whole(options: tuple[Laid, ...]) -> bool:
    return len(options) >= FEWEST and WAIT in {one.key for one in options}


def _matter(topic: Topic, page: Choices, talk: str, language: str, demonstration: bool) -> Matter:
    prepared = page.prepared.get(topic.key)
    pieces = tuple(_as_option(prepared, one) for one in prepared.options) if prepared else library.to_show(
        topic.options, language, demonstration=demonstration)  # fmt: skip
    spoken = prepared.language if prepared else language
    weighing = page.weighing.get(topic.key, Weighing())
    chosen = page.chosen.get(topic.key, ())
    is_read = bool(prepared) or all(library.is_ready(one, language) for one in pieces)
    return Matter(
        uuid5(UUID(talk), topic.key), topic.key, topic.title[language], topic.picture,
        tuple(_laid(one, spoken, weighing) for one in pieces), prepared.id if prepared else None, is_read,
        chosen[0] if chosen else None, chosen[1:], weighing,
    )  # fmt: skip


def _laid(option: Option, language: str, weighing: Weighing) -> Laid:
    said = {"yes": weighing.wanted, "not_sure": weighing.unsure, "no": weighing.aside}
    standing = next((answer for answer, keys in said.items() if option.key in keys), "")
    source = " ".join(part for part in (option.source.name[language], option.source.place) if part)
    return Laid(
        option.key, option.picture, option.name[language], tuple(one[language] for one in option.good),
        tuple(one[language] for one in option.hard), option.pays[language], option.long[language],
        option.next[language], source, option.source.is_unsure, option.text(language), language, standing,
    )  # fmt: skip


def _as_option(prepared: Prepared, written: Mapping[str, Any]) -> Option:
    """What was written for her, as a piece of the library: unchanged words keep their clip."""

    def same(text: str) -> Said:
        return Said(text, text, text, text)

    def two(lines: list[str]) -> tuple[Said, Said]:
        first, second = lines
        return same(first), same(second)

    source = Source(same(written["source"]), written["source"], "", "P")
    return Option(
        f"offers/{prepared.id}/{written['key']}", written["picture"], written["key"], same(written["name"]),
        two(written["good"]), two(written["hard"]), same(written["pays"]), same(written["long"]),
        same(written["next"]), source, library.labels(),
    )  # fmt: skip

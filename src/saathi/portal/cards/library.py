"""The contents as they hold in a country for a child or an adult, read once from the files beside this one. Pure."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from .pieces import (
    COUNTRIES,
    LANGUAGES,
    TRACKS,
    Card,
    Help,
    Helpline,
    Labels,
    Option,
    Piece,
    Review,
    Said,
    Sentence,
    Source,
    Topic,
    Way,
)

HERE = Path(__file__).parent
P = TypeVar("P", bound=Piece)


@cache
def rights(country: str, track: str) -> tuple[Card, ...]:
    """The nine cards, in the order they are offered; none for a country whose law nobody has read for us (Nepal)."""
    return tuple(_card(path, country, track, None) for path in _files("rights")) if _known(country, track) else ()


@cache
def before(country: str, track: str, who: Said | None = None) -> tuple[Card, ...]:
    """What she hears before her first words. `who` must be told of danger, in the case each language needs there."""
    return tuple(_card(path, country, track, who) for path in _files("before")) if _known(country, track) else ()


@cache
def choices(country: str, track: str) -> tuple[Topic, ...]:
    """The library of options by topic, to be fitted to her with her; to wait is one of each."""
    return tuple(_topic(path, country, track) for path in _files("choices")) if _known(country, track) else ()


@cache
def labels() -> Labels:
    """What the parts of an option are called."""
    return Labels(**{name: _said(row) for name, row in _read("labels.toml").items()})


@cache
def helps() -> tuple[Help, ...]:
    """What she can ask for; to leave comes first."""
    return tuple(
        Help(f"help/{row['key']}", row["picture"], row["key"], _said(row["name"]), _said(row["says"]),
             row.get("act", ""), _source(row))
        for row in _read("help/helps.toml")["help"]
    )  # fmt: skip


@cache
def ways() -> tuple[Way, ...]:
    return tuple(Way(row["key"], _said(row["name"]), row["picture"]) for row in _read("help/helps.toml")["way"])


@cache
def helplines(country: str) -> tuple[Helpline, ...]:
    """Numbers of a country, verified or not; who shows one that is not says so."""
    rows = (row for row in _read("help/helplines.toml")["helpline"] if country in row["for"])
    return tuple(
        Helpline(row["key"], row["picture"], _said(row["name"]), row["number"], row["mark"], row["verified_on"] or None)
        for row in rows
    )


@cache
def laws() -> Mapping[str, Any]:
    """The sources by their short key: `full` for the legal reviewer, and the short name in four languages."""
    return _read("sources.toml")


@cache
def pictures() -> Mapping[str, str]:
    """Name of a picture: what it shows, in words for who draws it."""
    return {name: str(shows) for name, shows in _read("pictures.toml").items()}


def every() -> tuple[Piece, ...]:
    """Each piece there is, once: what has to be reviewed, drawn and spoken."""
    found: list[Piece] = [*helps()]
    for country in COUNTRIES:
        for track in TRACKS:
            found += [*rights(country, track), *before(country, track)]
            found += [option for topic in choices(country, track) for option in topic.options]
    return tuple({piece.address: piece for piece in found}.values())


def review(piece: Piece, language: str) -> Review | None:
    return _reviews().get((piece.address, language))


def is_ready(piece: Piece, language: str) -> bool:
    """A named native reader and a named lawyer have read these very words, and the day is known."""
    made = review(piece, language)
    return made is not None and made.vouches_for(piece.digest(language))


def to_show(pieces: Iterable[P], language: str, *, demonstration: bool) -> tuple[P, ...]:
    """The demonstration shows all, and marks what is not ready; anywhere else only what is ready is shown."""
    return tuple(piece for piece in pieces if demonstration or is_ready(piece, language))


@cache
def _reviews() -> Mapping[tuple[str, str], Review]:
    return reviews_from(_read("reviews.toml"))


def reviews_from(read: Mapping[str, Any]) -> Mapping[tuple[str, str], Review]:
    """The rows of `reviews.toml` by piece and language. A row that leaves something out is a fault, not a review."""
    return {
        (row["piece"], row["language"]): Review(
            row["native_reviewer"], row["legal_reviewer"], _day(row["reviewed_on"]), row["digest"]
        )
        for row in read.get("review", ())
    }


def _day(value: object) -> date | None:
    return value if isinstance(value, date) else None


def _card(path: Path, country: str, track: str, who: Said | None) -> Card:
    read = _read(path)
    sentences = [_sentence(row) for row in read["say"] if _holds(row, country, track)]
    if "who" in read:
        named = who or _said(read["who"])
        sentences = [Sentence(one.said.filled("who", named), one.source) for one in sentences]
    address = f"{path.parent.name}/{_key(path)}/{country}/{track}"
    title = read.get(f"title_{country}", read["title"])  # Bangladesh has no committee to be named
    return Card(address, read["picture"], _said(title), tuple(sentences))


def _sentence(row: Mapping[str, Any]) -> Sentence:
    return Sentence(_said(row), _source(row))


def _topic(path: Path, country: str, track: str) -> Topic:
    read = _read(path)
    rows = [row for row in read["option"] if _holds(row, country, track)]
    return Topic(_key(path), _said(read["title"]), read["picture"], tuple(_option(_key(path), row) for row in rows))


def _option(topic: str, row: Mapping[str, Any]) -> Option:
    def one(name: str) -> Said:
        return Said(**{code: row[code][name] for code in LANGUAGES})

    def two(name: str) -> tuple[Said, Said]:
        first, second = zip(*(row[code][name] for code in LANGUAGES), strict=True)  # (first, second) of each language
        return Said(*first), Said(*second)

    return Option(
        f"choices/{topic}/{row['key']}", row["picture"], row["key"], one("name"), two("good"), two("hard"),
        one("pays"), one("long"), one("next"), _source(row), labels(),
    )  # fmt: skip


def _said(row: Mapping[str, Any]) -> Said:
    return Said(**{code: row[code] for code in LANGUAGES})


def _source(row: Mapping[str, Any]) -> Source:
    law = laws()[row.get("source", "own")]
    return Source(_said(law), law["full"], row.get("place", ""), row.get("mark", "P"))


def _holds(row: Mapping[str, Any], country: str, track: str) -> bool:
    """`for` lists where it holds: a country, an age, or both; left out, it holds everywhere."""
    return "for" not in row or any(set(where.split()) <= {country, track} for where in row["for"])


def _known(country: str, track: str) -> bool:
    if track not in TRACKS:
        raise ValueError(f"Neither child nor adult: {track!r}.")
    return country in COUNTRIES


def _files(folder: str) -> list[Path]:
    return sorted((HERE / folder).glob("*.toml"))


def _key(path: Path) -> str:
    return path.stem.partition("_")[2]


@cache
def _read(path: str | Path) -> dict[str, Any]:
    return tomllib.loads((HERE / path).read_text(encoding="utf-8"))

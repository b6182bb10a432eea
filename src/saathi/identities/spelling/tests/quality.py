"""How well people are found: the measurement behind the figures we quote for the name index.

`python -m saathi.identities.spelling.tests.quality` measures the held-out half of the labelled name pairs against
50,000 invented people. With `tune` it prints the other half, the only one the shares in `alike.py` may be fitted on.

The halves are parted by consonant skeleton: names whose pairs or skeletons connect them stay in one half, so that
nothing learnt from a name is measured on its other spellings.
"""

from __future__ import annotations

import csv
import random
import re
import statistics
import sys
import time
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from saathi.identities.spelling import Hit, NameIndex
from saathi.letters import romanise, words

SOURCES = Path(__file__).resolve().parents[6] / "shared" / "data"
PAIRS = SOURCES / "names" / "name_pairs_labelled.csv"
PLANTED = "planted"


@dataclass(frozen=True, slots=True)
class Pair:
    """Two words and whether they are the same name."""

    a: str
    b: str
    same: bool
    hard: bool


def skeleton(word: str) -> str:
    """Consonants alone, aspirates plain; made apart from the fold, which it must not favour."""
    return re.sub("(.)\\1+", r"\1", re.sub("[aeiouyhw]", "", romanise(word.casefold())))


def pairs(half: str) -> list[Pair]:
    """The labelled pairs of persons' names in one half: `tune` or `held-out`."""
    with PAIRS.open(encoding="utf-8", newline="") as source:
        rows = [row for row in csv.DictReader(source) if row["kind"] in ("given", "name")]
    family = _families([(row["a"], row["b"]) for row in rows if row["label"] == "1"])
    chosen = []
    for row in rows:
        sides = {_half(family.get(skeleton(row[end]), skeleton(row[end]))) for end in ("a", "b")}
        if sides == {half}:
            chosen.append(Pair(row["a"], row["b"], row["label"] == "1", row["how"].startswith("hard")))
    return chosen


def _half(family: str) -> str:
    return "tune" if zlib.crc32(family.encode()) % 2 else "held-out"


def _families(same: list[tuple[str, str]]) -> dict[str, str]:
    """Each skeleton's family: the smallest skeleton it is connected with by pairs of one name."""
    up: dict[str, str] = {}

    def root(item: str) -> str:
        while up.setdefault(item, item) != item:
            item = up[item]
        return item

    for a, b in same:
        one, other = sorted((root(skeleton(a)), root(skeleton(b))))
        up[other] = one
    return {item: root(item) for item in up}


def invented_people(count: int, seed: int = 7) -> list[tuple[int, list[str]]]:
    """People who do not exist: a given and a family name drawn from lists of names, in whatever script they come."""
    given = [*_column("cmu_indian_first_names_en_hi.csv", "latin"), *_column("bengali_names_gender.csv", "name_bn")]
    given += _column("cmu_indian_first_names_en_hi.csv", "devanagari")
    family = [*_column("eci_name_tokens_en_hi.csv", "latin"), *_column("eci_name_tokens_en_hi.csv", "devanagari")]
    draw = random.Random(seed)
    return [(number, [f"{draw.choice(given)} {draw.choice(family)}"]) for number in range(count)]


def _column(table: str, column: str) -> list[str]:
    with (SOURCES / "names" / table).open(encoding="utf-8", newline="") as source:
        return [row[column].title() for row in csv.DictReader(source) if " " not in row[column]]


@dataclass(slots=True)
class Found:
    """Shares of right answers, from 0 to 1, and the median and 95th percentile of a query in milliseconds.

    `first` and `in_twenty` set aside invented people who bear the very name that was asked for, since the name should
    be there once; `first_of_all` and `in_twenty_of_all` count them as wrong answers.
    """

    planted: int
    first: float
    in_twenty: float
    first_of_all: float
    in_twenty_of_all: float
    told_apart: float
    apart: int
    median_ms: float
    p95_ms: float


def measure(half: str, people: int, sample: int | None = None, family: str = "") -> Found:
    """Plant each name once among the invented people under its other spelling, and look for it.

    `family` is a family name given to both; without one, the planted person has one name only and so has the query.
    """
    chosen = pairs(half)
    random.Random(1).shuffle(chosen)
    same = [pair for pair in chosen if pair.same][:sample]
    spellings = _spellings([pair for pair in chosen if pair.same])
    index: NameIndex[int | str] = NameIndex(invented_people(people))
    index.search("warm")
    looked = [_look(index, pair, family) for pair in same]
    apart = list(_told_apart(chosen, sample))
    times = [took for _, took in looked]
    alone = [
        _rank([hit for hit in hits if not _bears(hit, spellings[pair.a.casefold()])])
        for pair, (hits, _) in zip(same, looked, strict=True)
    ]
    of_all = [_rank(hits) for hits, _ in looked]
    return Found(
        planted=len(looked),
        first=_share(alone, 1),
        in_twenty=_share(alone, 20),
        first_of_all=_share(of_all, 1),
        in_twenty_of_all=_share(of_all, 20),
        told_apart=sum(apart) / len(apart),
        apart=len(apart),
        median_ms=round(statistics.median(times), 1),
        p95_ms=round(statistics.quantiles(times, n=20)[-1], 1),
    )


Hits = list[Hit[int | str]]


def _look(index: NameIndex[int | str], pair: Pair, family: str) -> tuple[Hits, float]:
    """The first 20 answers when asked for the planted person, then the next 180, and the time of the first query."""
    index.add(PLANTED, [f"{pair.b} {family}"])
    begun = time.perf_counter()
    index.search(f"{pair.a} {family}", 20)
    took = 1000 * (time.perf_counter() - begun)
    hits = index.search(f"{pair.a} {family}", 200)
    index.remove(PLANTED)
    return hits, took


def _bears(hit: Hit[int | str], spellings: set[str]) -> bool:
    return hit.key != PLANTED and not spellings.isdisjoint(words(hit.matched))


def _rank(hits: Hits) -> int:
    return next((rank for rank, hit in enumerate(hits, 1) if hit.key == PLANTED), len(hits) + 1000)


def _share(ranks: list[int], least: int) -> float:
    return round(sum(rank <= least for rank in ranks) / len(ranks), 4)


def _spellings(same: list[Pair]) -> dict[str, set[str]]:
    """Every spelling the labels hold to be one name with a word, by word."""
    groups: dict[str, set[str]] = {}
    for pair in same:
        joined = groups.get(pair.a.casefold(), {pair.a.casefold()}) | groups.get(pair.b.casefold(), {pair.b.casefold()})
        for word in joined:
            groups[word] = joined
    return groups


def _told_apart(chosen: list[Pair], sample: int | None) -> Iterator[bool]:
    """For names one letter apart: does another spelling of the same name, else the name itself, rank first?"""
    spellings: dict[str, list[str]] = {}
    for pair in chosen:
        if pair.same:
            spellings.setdefault(pair.a, []).append(pair.b)
    for pair in [pair for pair in chosen if pair.hard][:sample]:
        for right in spellings.get(pair.a, [pair.a]):
            index = NameIndex([("right", [right]), ("other", [pair.b])])
            yield [hit.key for hit in index.search(pair.a)][:1] == ["right"]


if __name__ == "__main__":
    for family in ("", "Das"):
        print(measure(sys.argv[1] if sys.argv[1:] else "held-out", 50_000, family=family))

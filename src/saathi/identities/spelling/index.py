"""The name index of one organisation: held in one process's memory, built from names it may see, dropped when idle.

A query is answered in three steps. The distinct words of all names are compared with each word of the query by a scan
in C over their sounds, and the likely ones are weighed properly; the people who have those words are gathered; the best
few hundred of them are ranked name by name. Every answer must still be checked against access rows as they are now.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from heapq import nlargest
from itertools import islice
from math import log10
from typing import Generic, TypeVar

from saathi.identities.spelling.vocabulary import Vocabulary
from saathi.letters import words

Key = TypeVar("Key")

EXACT = 100.0
CLOSEST = 99.0  # the most that anything but the exact name can score
LEAST = 55.0
CLOSE = 0.9  # from this likeness on, two words are counted as one name
SPARE_WORD, MOST_SPARE = 6.0, 2  # points off for a word of the name that nobody asked for, and for how many at most
LONG = 8  # letters from which a known word is also tried as two
RANKED = 400  # people weighed name by name


@dataclass(frozen=True, slots=True)
class Hit(Generic[Key]):
    """One person found: the score from 0 to 100, and the name it was won with, in small letters."""

    key: Key
    score: float
    matched: str


_Name = tuple[int, ...]  # the numbers of its words


class NameIndex(Generic[Key]):
    """Names of people, searchable as they are typed. Keys are opaque (record ids); one person may have many names."""

    def __init__(self, people: Iterable[tuple[Key, list[str]]] = ()) -> None:
        self._vocabulary = Vocabulary()
        self._slots: dict[Key, int] = {}
        self._keys: list[Key | None] = []  # beside each other, by slot: a pair for each person would cost 56 bytes
        self._names: list[tuple[_Name, ...]] = []
        self._shortest: list[int] = []  # words of each person's shortest name
        self._free: list[int] = []
        for key, names in people:
            self.add(key, names)

    def __len__(self) -> int:
        return len(self._slots)

    def __contains__(self, key: object) -> bool:
        return key in self._slots

    def add(self, key: Key, names: Iterable[str]) -> None:
        """Take a person in, in place of what was known under the same key. Names without a letter are left out."""
        self.remove(key)
        slot = self._free.pop() if self._free else len(self._keys)
        spelled = [cut for name in dict.fromkeys(names) if (cut := words(name))]
        kept = tuple(tuple(self._vocabulary.take(word, slot) for word in cut) for cut in spelled)
        if slot == len(self._keys):
            self._keys.append(None)
            self._names.append(())
            self._shortest.append(0)
        self._keys[slot], self._names[slot] = key, kept
        self._shortest[slot] = min(map(len, kept), default=0)
        self._slots[key] = slot

    def replace(self, key: Key, names: Iterable[str]) -> None:
        """The person's names are now these. `KeyError` if the person is not here."""
        if key not in self._slots:
            raise KeyError(key)
        self.add(key, names)

    def remove(self, key: Key) -> None:
        """Forget a person; nothing happens if there is none."""
        slot = self._slots.pop(key, None)
        if slot is None:
            return
        for name in self._names[slot]:
            for word in name:
                self._vocabulary.give_back(word, slot)
        self._keys[slot], self._names[slot] = None, ()
        self._free.append(slot)

    def search(self, text: str, limit: int = 20) -> list[Hit[Key]]:
        """The people whose names are most like `text`, best first; the last word may be only begun."""
        asked = words(text)
        found: dict[int, Hit[Key]] = {}
        for reading in self._readings(asked):
            for slot, hit in self._search(reading, asked):
                if slot not in found or hit.score > found[slot].score:
                    found[slot] = hit
        best = sorted(found.values(), key=lambda hit: (-hit.score, hit.matched, str(hit.key)))
        return best[:limit]

    def has_like(self, text: str, least: float, read: dict[str, dict[int, float]]) -> bool:
        """Whether anyone has a name that scores `least` or more; the last word is whole, too. Only people who may reach
        it are weighed, so it is quicker than a search. `read` keeps words from call to call, for as long as the index
        stays as it is.
        """
        asked = words(text)
        return any(self._has_reading(reading, asked, least, read) for reading in self._readings(asked))

    def _has_reading(
        self, reading: list[str], asked: list[str], least: float, read: dict[str, dict[int, float]]
    ) -> bool:
        for word in reading:
            if word not in read:
                read[word] = self._vocabulary.like(word, is_last=False)
        likes = [read[word] for word in reading]
        shares = self._shares([self._vocabulary.n_people(like, CLOSE) for like in likes])
        worth = [1 - (1 - least / CLOSEST) / share for share in shares]
        close = [{word: s for word, s in like.items() if s >= w} for like, w in zip(likes, worth, strict=True)]
        people = [self._vocabulary.people(like) for like in close]
        # Without a word that has this share of the score, the others cannot reach `least`.
        needed = [set(has) for has, least_like in zip(people, worth, strict=True) if least_like > 0]
        found = set.intersection(*needed) if needed else set().union(*people)
        exact = self._exact(asked)
        for slot in found:
            most = sum(share * has.get(slot, 0.0) for has, share in zip(people, shares, strict=True))
            if CLOSEST * most >= least and self._best(slot, likes, shares, exact).score >= least:
                return True
        return False

    def _exact(self, asked: list[str]) -> tuple[int, ...] | None:
        """The numbers of the words as they were typed, where all of them are known."""
        numbers = tuple(number for word in asked if (number := self._vocabulary.number(word)) is not None)
        return numbers if len(numbers) == len(asked) else None

    def _readings(self, asked: list[str]) -> Iterator[list[str]]:
        """The words as typed, and as they would be if a gap was typed or left out (Shah Jahan, Shahjahan)."""
        if not asked:
            return
        yield asked
        if 2 <= len(asked) <= 4:
            for place in range(len(asked) - 1):
                whole = asked[place] + asked[place + 1]
                if self._vocabulary.hears(whole):
                    yield [*asked[:place], whole, *asked[place + 2 :]]
        if len(asked) == 1 and (len(asked[0]) >= LONG or not self._vocabulary.hears(asked[0])):
            yield from islice(self._vocabulary.halves(asked[0]), 1)

    def _search(self, reading: list[str], asked: list[str]) -> Iterator[tuple[int, Hit[Key]]]:
        likes = [self._vocabulary.like(word, is_last=place == len(reading) - 1) for place, word in enumerate(reading)]
        people = [self._vocabulary.people(like) for like in likes]
        shares = self._shares([sum(score >= CLOSE for score in scores.values()) for scores in people])
        rough: dict[int, float] = {}
        for scores, share in zip(people, shares, strict=True):
            for slot, score in scores.items():
                rough[slot] = rough.get(slot, 0.0) + share * score
        exact = self._exact(asked)
        likely = nlargest(RANKED, rough, key=lambda slot: (rough[slot], -self._shortest[slot]))
        for slot in likely:
            hit = self._best(slot, likes, shares, exact)
            if hit.score >= LEAST:
                yield slot, hit

    def _shares(self, alike: list[int]) -> list[float]:
        """How much each word of the query counts, from how many people have it: a name half the caseload has says less
        than a rare one."""
        weights = [1.0 + log10((len(self) + 1) / (count + 1)) for count in alike]
        return [weight / sum(weights) for weight in weights]

    def _best(
        self, slot: int, likes: list[dict[int, float]], shares: list[float], exact: tuple[int, ...] | None
    ) -> Hit[Key]:
        """The best of one person's names. Words are compared in any order, since forms and families differ in it."""
        key = self._keys[slot]
        assert key is not None, "an empty slot has no words, so no query can reach it"
        top, matched = 0.0, _Name()
        for name in self._names[slot]:
            score = EXACT if name == exact else _weigh(name, likes, shares)
            if score > top:
                top, matched = score, name
        return Hit(key, round(top, 2), " ".join(map(self._vocabulary.text, matched)))


def _weigh(name: tuple[int, ...], likes: list[dict[int, float]], shares: list[float]) -> float:
    """One name against the query: each query word takes the likest word still free."""
    free = list(name)
    total = 0.0
    for like, share in zip(likes, shares, strict=True):
        if not free:
            break
        best = max(free, key=lambda word: like.get(word, 0.0))
        if best in like:
            total += share * like[best]
            free.remove(best)
    return max(0.0, CLOSEST * total - SPARE_WORD * min(len(free), MOST_SPARE))

"""The distinct words of all names in an index, and who has them."""

from __future__ import annotations

from array import array
from bisect import bisect_left, insort
from collections.abc import Iterator

from rapidfuzz import process
from rapidfuzz.distance import Indel

from saathi.identities.spelling.alike import Word, alike, word_of

NEAR = 200  # words taken from each scan
NEAR_SOUND, NEAR_CORE = 0.55, 0.66  # how alike a scan's words must be at least
WORTH = 0.60  # less alike than this is another name
BEGUN = 600  # words at most that a beginning may stand for
BEGUN_LEAST, BEGUN_SHARE = 0.66, 0.22  # a beginning scores between these two sums, by how much of the word it is
SHORTEST_HALF = 3  # letters


class Vocabulary:
    """Words by number. A number is given back when nobody has the word any more, and then used again."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._texts: list[str] = []
        self._words: list[Word | None] = []
        self._sounds: list[str | None] = []  # None is passed over by the scans
        self._cores: list[str | None] = []
        self._people: list[array[int]] = []
        self._free: list[int] = []
        self._heard: dict[str, int] = {}
        self._begun: list[tuple[str, int]] = []  # sounds and clerk's spellings with their words, sorted

    def number(self, text: str) -> int | None:
        """The number of a word, if anybody has it."""
        return self._numbers.get(text)

    def text(self, number: int) -> str:
        return self._texts[number]

    def hears(self, text: str) -> bool:
        """Whether anybody has a word that sounds just so."""
        return word_of(text).sound in self._heard

    def halves(self, text: str) -> Iterator[list[str]]:
        """The word cut in two where both halves are words somebody has."""
        for cut in range(SHORTEST_HALF, len(text) - SHORTEST_HALF + 1):
            if self.hears(text[:cut]) and self.hears(text[cut:]):
                yield [text[:cut], text[cut:]]

    def take(self, text: str, person: int) -> int:
        """The number of a word, which this person now has."""
        number = self._numbers.get(text)
        if number is None:
            number = self._new(text)
        if person not in self._people[number][-1:]:
            self._people[number].append(person)
        return number

    def _new(self, text: str) -> int:
        word = word_of(text)
        number = self._free.pop() if self._free else len(self._words)
        if number == len(self._words):
            self._words.append(word)
            self._texts.append(text)
            self._sounds.append(word.sound)
            self._cores.append(word.core)
            self._people.append(array("I"))
        else:
            self._words[number], self._texts[number] = word, text
            self._sounds[number], self._cores[number] = word.sound, word.core
        self._numbers[text] = number
        self._heard[word.sound] = self._heard.get(word.sound, 0) + 1
        for beginning in {word.sound, word.roman}:
            insort(self._begun, (beginning, number))
        return number

    def give_back(self, number: int, person: int) -> None:
        """This person no longer has the word. Asking twice does no harm, as a name may hold a word twice."""
        people = self._people[number]
        if person in people:
            people.remove(person)
        word = self._words[number]
        if people or word is None:
            return
        self._numbers.pop(self._texts[number])
        self._words[number] = self._sounds[number] = self._cores[number] = None
        for beginning in {word.sound, word.roman}:
            del self._begun[bisect_left(self._begun, (beginning, number))]
        self._heard[word.sound] -= 1
        if not self._heard[word.sound]:
            del self._heard[word.sound]
        self._free.append(number)

    def like(self, text: str, *, is_last: bool) -> dict[int, float]:
        """Words like this one, by number, with their likeness; if it is the last of a query it may be only begun."""
        asked = word_of(text)
        near = {number: alike(asked, word) for number in self._near(asked) if (word := self._words[number])}
        found = {number: score for number, score in near.items() if score >= WORTH}
        if is_last:
            for number, score in self._continued(asked):
                found[number] = max(score, found.get(number, 0.0))
        return found

    def _near(self, asked: Word) -> set[int]:
        by_sound = process.extract(
            asked.sound, self._sounds, scorer=Indel.normalized_similarity, limit=NEAR, score_cutoff=NEAR_SOUND
        )
        by_core = process.extract(
            asked.core, self._cores, scorer=Indel.normalized_similarity, limit=NEAR, score_cutoff=NEAR_CORE
        )
        return {number for _, _, number in (*by_sound, *by_core)}

    def _continued(self, asked: Word) -> Iterator[tuple[int, float]]:
        """Words that begin so, by sound or spelling; a last vowel is left open, since the next letter may change it."""
        for beginning in {asked.sound.rstrip("aeiu") or asked.sound, asked.sound, asked.roman} - {""}:
            first = bisect_left(self._begun, (beginning, 0))
            for whole, number in self._begun[first : first + BEGUN]:
                if not whole.startswith(beginning):
                    break
                yield number, BEGUN_LEAST + BEGUN_SHARE * len(beginning) / len(whole)

    def n_people(self, like: dict[int, float], least: float) -> int:
        """How many have any of these words whose likeness is `least` or more."""
        return len(set().union(*(self._people[number] for number, score in like.items() if score >= least)))

    def people(self, like: dict[int, float]) -> dict[int, float]:
        """Who has any of these words, each with the best likeness."""
        best: dict[int, float] = {}
        for number in sorted(like, key=like.__getitem__):
            best.update(dict.fromkeys(self._people[number], like[number]))
        return best

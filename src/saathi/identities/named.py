"""Whether a text names somebody: for words that are read by people who must not learn who she is."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from itertools import pairwise
from uuid import UUID

from saathi.kernel.actor import Actor
from saathi.letters import sound, words
from saathi.survivors.models import Survivor

from .models import Particular
from .names import NAMES_OF_HER, Comparison
from .spelling import NameIndex

LIKE = 85.0  # of 100: she is meant, or somebody called nearly as she is
SAME = 92.0  # of 100: somebody is called so, in whatever script; another word of her name may be left out
LEAST = 3  # letters from which a word is compared by likeness, and a name is looked for inside a longer word
ENDINGS = 3  # letters after a name that only say its case: of her, to her (-er, -ke, -la)


def names_her(survivor: UUID, text: str) -> bool:
    """Whether a word is, in any script and nearly enough, a name of hers that this actor may see; also with the ending
    of its case, parted, or letter by letter. Inside an act."""
    hers, said = _names(survivor), words(text)
    index = NameIndex([(survivor, hers)])
    if any(hit.score >= LIKE for word in said if len(word) >= LEAST for hit in index.search(word, 1)):
        return True
    heard = {sound(word) for name in hers for word in words(name) if len(word) > 1} - {""}  # an initial is no name
    return not heard.isdisjoint(map(sound, _readings(said)))


def names_somebody(actor: Actor, text: str) -> bool:
    """The same for all of the actor's reach together, and only where a name is written as it sounds: a word that is
    nearly one of thousands of names is an ordinary word."""
    known = Comparison(actor)
    return any(known.has_like(word, SAME) for word in dict.fromkeys(_readings(words(text))) if len(word) >= LEAST)


def _names(survivor: UUID) -> list[str]:
    her = Survivor.objects.filter(pk=survivor).first()
    others = Particular.objects.filter(survivor_id=survivor, kind__in=NAMES_OF_HER, ended_at=None)
    return [*([her.chosen_name.read()] if her else []), *(one.value.read() for one in others)]


def _readings(said: list[str]) -> Iterator[str]:
    """Each word, each without its last letters, each two written as one, and single letters read together."""
    yield from said
    for word in said:
        for n in range(1, ENDINGS + 1):
            if len(word) - n >= LEAST:
                yield word[:-n]
    yield from (one + other for one, other in pairwise(said))
    yield from _spelled(said)


def _spelled(said: Iterable[str]) -> Iterator[str]:
    """What stands there letter by letter, from wherever it begins to wherever it ends."""
    run: list[str] = []
    for word in [*said, "--"]:
        if sum(unicodedata.category(char)[0] == "L" for char in word) == 1:
            run.append(word)
            continue
        if len(run) >= LEAST:
            yield from ("".join(run[a:b]) for a in range(len(run)) for b in range(a + LEAST, len(run) + 1))
        run = []

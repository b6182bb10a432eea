"""Keeping what she presses under a card: the act gets the very words that were before her."""

from __future__ import annotations

from saathi.kernel.errors import Invalid

from .cards import library
from .pages import HerRequest, does
from .told import Deck, Told, both, named

ASKS = ("ask", "again")


def answered(request: HerRequest, deck: Deck, one: Told) -> bool:
    """Whether it was kept. What she typed follows on the name of the card, in her language and the worker's."""
    said = {"answer": request.POST.get("answer", ""), "once": request.POST.get("once", "")}
    if said["answer"] in ASKS:
        said["words"] = _asked(request, deck, one)
    piece = {"piece": one.name, "country": deck.country, "track": deck.track, "digest": one.digest}
    try:
        does(request, "cards.answer", request.talk.her, {**piece, **said, "language": request.talk.language})
    except Invalid:
        return False
    return True


def _asked(request: HerRequest, deck: Deck, one: Told) -> str:
    every = library.rights if one.name.startswith("rights.") else library.before
    title = named(every(deck.country, deck.track), one.name).title
    typed = " ".join(request.POST.get("words", "").split())
    return both(title, request.talk.language, getattr(request.user, "language", "en"), typed)

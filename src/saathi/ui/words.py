"""The closed list of status words: one stored code, one shape, one colour, one word on screen.

Templates may not invent a status. Stored codes are the field's; what is shown comes only from here, so that
a translator or a survivor leader can change a word in one place.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True)
class Word:
    """A status as shown. `text` may name values it needs ({who}, {date}); `tone` is a CSS class ending."""

    text: object
    shape: str
    tone: str


@dataclass(frozen=True)
class Status:
    """A word with its values filled in, ready to print."""

    text: str
    shape: str
    tone: str


WORDS: Final[Mapping[str, Mapping[str, Word]]] = {
    "goal": {
        "idea": Word(_("Idea"), "dotted", "quiet"),
        "now": Word(_("Now"), "ring", "jol"),
        "later": Word(_("Later"), "dotted", "quiet"),
        "waiting": Word(_("Waiting on %(who)s since %(date)s"), "clock", "holud"),
        "done": Word(_("Done"), "tick", "pata"),
        "dropped": Word(_("Dropped by me"), "dash", "pata"),
    },
    "agreement": {
        "agrees": Word(_("She agrees"), "solid", "jol"),
        "not_sure": Word(_("She is not sure"), "half", "jol"),
        "disagrees": Word(_("She does not agree"), "diamond", "neel"),
        "no_answer": Word(_("She could not answer"), "dotted", "quiet"),
    },
    "decision": {
        "hers": Word(_("She decided"), "solid", "jol"),
        "together": Word(_("Together"), "half", "jol"),
        "for_her": Word(_("For her"), "hollow", "mati"),
        "challenged": Word(_("Challenged"), "diamond", "neel"),
        "changed": Word(_("Changed after challenge"), "diamond", "neel"),
    },
    "challenge": {
        "received": Word(_("Received"), "diamond", "neel"),
        "helped": Word(_("Someone is helping: %(name)s"), "diamond", "neel"),
        "sent": Word(_("Sent to %(office)s"), "clock", "holud"),
        "answered": Word(_("Answer came"), "tick", "neel"),
        "changed": Word(_("Changed"), "tick", "pata"),
        "not_changed": Word(_("Not changed because %(reason)s"), "dash", "mati"),
    },
    "service": {
        "asked": Word(_("Asked"), "ring", "holud"),
        "booked": Word(_("Booked %(date)s"), "clock", "jol"),
        "happened": Word(_("Happened"), "tick", "pata"),
        "did_not_happen": Word(_("Did not happen because %(reason)s"), "dash", "mati"),
        "said_no": Word(_("She said no"), "dash", "quiet"),
    },
    "handover": {
        "offered": Word(_("Offered"), "ring", "holud"),
        "shared": Word(_("She agreed to share %(parts)s"), "solid", "jol"),
        "accepted": Word(_("Accepted after %(days)s"), "tick", "jol"),
        "visited": Word(_("First visit done"), "tick", "pata"),
        "sent_back": Word(_("Sent back because %(reason)s"), "dash", "mati"),
    },
    "sync": {
        "on_phone": Word(_("On this phone"), "ring", "quiet"),
        "sent": Word(_("Sent"), "tick", "pata"),
        "conflict": Word(_("Needs your look"), "diamond", "holud"),
    },
}


def status(where: str, code: str, **values: object) -> Status:
    """The words for a stored code. KeyError for a code that is not on the list or a value that is missing."""
    word = WORDS[where][code]
    return Status(str(word.text) % values if values else _plain(word), word.shape, word.tone)


def _plain(word: Word) -> str:
    text = str(word.text)
    if "%(" in text:
        raise KeyError(f"“{text}” needs its values")
    return text


def decider(code: str) -> Status:
    """Who decided: hers, together or for_her."""
    return status("decision", code)

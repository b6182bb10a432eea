"""What she can choose from, as the pages draw it."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.http import HttpRequest
from markupsafe import Markup

from saathi.orgs.middleware import DEMONSTRATION
from saathi.ui.wording import lang

from ..cards.library import is_ready, rights, to_show
from ..cards.pieces import TRACKS, Card
from ..pages import HerRequest
from ..pictures.drawing import of_group, pattern, words_of
from .contents import INK, PICTURES, WARM, Asked, there_is
from .queries import Facts, booklet
from .ticks import Ticks
from .words import words


def facts_of(request: HerRequest) -> Facts:
    return booklet(request.actor, request.talk.her, request.talk.began_at)


def parts(request: HerRequest, facts: Facts) -> list[tuple[str, str, str]]:
    """(code, words, picture) of the pages that would not be empty."""
    names = words(lang())["page"]
    return [(code, names[code], PICTURES[code]) for code in there_is(facts, cards(request, facts))]


def cards(request: HttpRequest, facts: Facts) -> tuple[Card, ...]:
    """Rights of the country where she stays; none while nobody knows whether she is a child by law."""
    if facts.track not in TRACKS:
        return ()
    in_demonstration = bool(settings.DEMO_PIN and request.session.get(DEMONSTRATION))
    return to_show(rights(facts.lives_in, facts.track), lang(), demonstration=in_demonstration)


def covers() -> list[dict[str, Any]]:
    """A piece of each pattern as it will be on paper."""
    return [
        {"name": one.name, "words": words_of(one.name), "drawn": _silent(pattern(one.name, 6, 4, ink=INK, warm=WARM))}
        for one in of_group("covers")
    ]


def asked(request: HerRequest, facts: Facts, ticks: Ticks) -> Asked:
    """What she ticked, for the press: a card that may no longer be shown is not printed."""
    picked = tuple((one, is_ready(one, lang())) for one in cards(request, facts) if key(one) in ticks.cards)
    return Asked(frozenset(ticks.parts), ticks.cover, ticks.is_named, picked)


def key(card: Card) -> str:
    """Its name without country and age, which are the facts' own."""
    return card.address.split("/")[1]


def _silent(svg: str) -> Markup:
    return Markup(svg.replace("<svg ", '<svg aria-hidden="true" focusable="false" ', 1))

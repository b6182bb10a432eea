"""Opening her own pages with her, shutting them, and her coming in."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from saathi.kernel import holders
from saathi.kernel.access import action
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock
from saathi.kernel.forms import NothingForm
from saathi.kernel.reach import lasting
from saathi.vault.keys import Grant, share

from ..models import Survivor
from . import cards
from .forms import PassForm

LASTS = timedelta(days=365)


@action("portal.open", on=Survivor, takes=PassForm, words=_("Open my pages for me alone"))
def open_door(actor: Actor, her: Survivor, data: Any, *, clock: Clock) -> UUID:
    """She gets a seat and an access row of her own, whose keys are wrapped under a key that is hers and no
    organisation's. It carries what whoever sits with her holds for good: nobody can give what they do not have. A card
    she had before opens nothing from here on."""
    until = clock() + LASTS
    made = holders.hold(her.pk, cards.token(data.number), cards.secret(data.number, data.pictures), until)
    share(her.pk, Grant(made, made, lasting(her.pk), "consent", until, made))
    return made


@action("portal.close", on=Survivor, takes=NothingForm, words=_("Shut the card of her pages"))
def close_door(actor: Actor, her: Survivor, data: Any, *, clock: Clock) -> None:
    """Card, seat, access row and wrapped keys are gone when this commits. Her keys stay as they are: none of them ever
    left the server."""
    holders.shut(her.pk)


@action("portal.enter", on=Survivor, takes=NothingForm, words=_("I opened my pages with my card"))
def enter(actor: Actor, her: Survivor, data: Any, *, clock: Clock) -> None:
    """The journal's entry only: she reads in "who looked" when somebody came in with her card and her pictures."""


@action("portal.own", on=Survivor, takes=NothingForm, words=_("Say that the card is mine"))
def own_card(actor: Actor, her: Survivor, data: Any, *, clock: Clock) -> None:
    """At its first use. Until then it opens only this question."""
    holders.own(her.pk)

"""A talk begins, is answered unseen, and ends. What is done in between are acts of other rooms."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _

from saathi.kernel import groups
from saathi.kernel.access import action
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock
from saathi.kernel.forms import NothingForm
from saathi.survivors.models import Survivor

from .forms import BeginForm, FeltForm

TALK = "talk"  # the question under which answers are counted


@action("talks.begin", on=Survivor, takes=BeginForm, words=_("Sit together"))
def begin(actor: Actor, her: Survivor, data: Any, *, clock: Clock) -> None:
    """Nothing is written but the journal's entry: she sees when somebody sat down with her."""


@action("talks.answer", on=Survivor, takes=FeltForm, words=_("Say how this talk was"))
def answer(actor: Actor, her: Survivor, felt: int, *, clock: Clock) -> None:
    """Only counted: neither her name, nor the worker's, nor the day stands beside it, and the journal knows only that
    she was asked."""
    groups.answer(TALK, felt)


@action("talks.end", on=Survivor, takes=NothingForm, words=_("End the talk"))
def end(actor: Actor, her: Survivor, data: Any, *, clock: Clock) -> None:
    """The journal's entry only."""


@action("portal.kiosk", takes=NothingForm, words=_("Make this browser the screen of the centre"))
def share_screen(actor: Actor, target: None, data: Any, *, clock: Clock) -> None:
    """The journal's entry only: who made a browser stand there for everybody, or took that back. The browser itself
    keeps it (`door.screen`)."""

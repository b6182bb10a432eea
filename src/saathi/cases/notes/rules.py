"""Whether these acts may happen now."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _

from saathi.kernel.access import rule
from saathi.kernel.actor import Actor
from saathi.kernel.errors import Refused
from saathi.kernel.reach import held
from saathi.survivors.models import Survivor

from ..models import Note
from .forms import SECTIONS


@rule("notes.write")
def may_write(actor: Actor, survivor: Survivor, data: Any) -> None:
    sections = held(survivor.pk) & SECTIONS
    if not sections:
        raise Refused(_("No part of her file in which notes are kept is shared with you."))
    if data is not None and not data.section & sections:
        raise Refused(_("You cannot write in this part of her file because you cannot see it."))


@rule("notes.correct")
def may_correct(actor: Actor, note: Note, data: Any) -> None:
    if note.written_by != actor.id:
        raise Refused(_("Only whoever wrote a note corrects it. Write a note of your own."))
    if Note.objects.filter(replaces=note).exists():
        raise Refused(_("This note was corrected already. Correct the newer one."))


@rule("notes.show_her")
def may_show(actor: Actor, note: Note, data: Any) -> None:
    if note.shown_on is not None:
        raise Refused(_("It is written already how she came to know this note."))
    if data is not None and data.shown_on < note.about_on:
        raise Refused(_("That day is before the day this note is about."))

"""Writing, correcting and showing notes. The words that have a softer way are counted for the writer alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date
from typing import Any
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from saathi.kernel import scope
from saathi.kernel.access import action
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, today
from saathi.kernel.reach import touch
from saathi.survivors.models import Survivor

from ..models import Note, WordCount
from .forms import CorrectForm, ShowForm, WriteForm
from .suggest import Found, look


@action("notes.write", on=Survivor, takes=WriteForm, words=_("Write a note"))
def write(actor: Actor, survivor: Survivor, data: Any, *, clock: Clock) -> UUID:
    return _written(actor, survivor.pk, clock, **vars(data))


@action("notes.correct", on=Note, takes=CorrectForm, words=_("Correct this note"))
def correct(actor: Actor, note: Note, data: Any, *, clock: Clock) -> UUID:
    return _written(
        actor, note.survivor_id, clock, section=note.section, about_on=note.about_on, replaces=note, **vars(data)
    )


@action("notes.show_her", on=Note, takes=ShowForm, words=_("Write down that she knows this note"))
def show_her(actor: Actor, note: Note, data: Any, *, clock: Clock) -> UUID:
    note.shown_on, note.shown_how, note.shown_by = data.shown_on, data.shown_how, actor.id
    note.her_words, note.her_language = data.her_words, data.her_language
    note.save(update_fields=["shown_on", "shown_how", "shown_by", "her_words", "her_language"])
    return note.pk


def _written(actor: Actor, survivor: UUID, clock: Clock, **values: Any) -> UUID:
    assert actor.organisation is not None
    made = Note.objects.create(
        survivor_id=survivor,
        written_by=actor.id,
        organisation=actor.organisation,
        written_at=clock(),
        **values,
    )
    scope.current().section = made.section
    touch(survivor, made.section)
    _mirror(actor.id, look(values["words"], values["language"]), today(clock).replace(day=1))
    return made.pk


def _mirror(writer: UUID, found: Iterable[Found], month: date) -> None:
    for group, n in Counter(one.group for one in found).items():
        row, _made = WordCount.objects.get_or_create(actor=writer, group=group, month_on=month)
        row.n += n
        row.save(update_fields=["n"])

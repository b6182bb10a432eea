"""Somebody beside her after her return: a peer companion, a group, a talk with her family, counselling near home."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from saathi.kernel import scope
from saathi.kernel.access import action
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, today
from saathi.kernel.reach import touch
from saathi.survivors.models import Survivor

from ..followup_choices import SUPPORT_SECTIONS, SupportKind, SupportState
from ..models import Support
from .dues import FIND_WITHIN
from .more_forms import MoveSupportForm, SupportForm


@action("supports.ask", on=Survivor, takes=SupportForm, words=_("She wants somebody beside her"))
def ask(actor: Actor, survivor: Survivor, data: Any, *, clock: Clock) -> UUID:
    made: Support = Support.objects.create(
        survivor=survivor,
        section=int(SUPPORT_SECTIONS[SupportKind(data.kind)]),
        asked_on=today(clock),
        organisation=actor.organisation,
        next_on=today(clock) + FIND_WITHIN,
        written_by=actor.id,
        written_at=clock(),
        **vars(data),
    )
    _touched(made)
    return made.pk


@action("supports.move", on=Support, takes=MoveSupportForm, words=_("Write down what came of it"))
def move(actor: Actor, support: Support, data: Any, *, clock: Clock) -> UUID:
    support.state, support.moved_on = data.state, data.on
    if data.her_words:
        support.moved_words, support.language = data.her_words, data.language or support.language
    if data.words:
        support.words = data.words
    is_waiting = data.state in (SupportState.NOT_FOUND, SupportState.FOUND)
    support.next_on = (data.next_on or today(clock) + FIND_WITHIN) if is_waiting else None
    support.save()
    _touched(support)
    return support.pk


def _touched(support: Support) -> None:
    scope.current().section = support.section
    touch(support.survivor_id, support.section)

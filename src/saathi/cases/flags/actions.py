"""Three acts of a flag. Raising says its section to the journal, so that who looked shows it to the right eyes."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from saathi.kernel import scope
from saathi.kernel.access import action
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, today
from saathi.kernel.forms import NothingForm
from saathi.kernel.reach import touch
from saathi.survivors.models import Survivor

from ..choices import FLAG_SECTIONS, FlagReason
from ..models import Flag
from .forms import FlagForm


@action("flags.raise", on=Survivor, takes=FlagForm, words=_("Raise a flag"))
def raise_flag(actor: Actor, survivor: Survivor, data: Any, *, clock: Clock) -> UUID:
    section = FLAG_SECTIONS[FlagReason(data.reason)]
    made = Flag.objects.create(
        survivor=survivor,
        section=int(section),
        reason=data.reason,
        words=data.words,
        raised_on=today(clock),
        raised_by=actor.id,
        until_on=data.until_on,
    )
    scope.current().section = int(section)
    touch(survivor.pk, section)
    return made.pk


@action("flags.lower", on=Flag, takes=NothingForm, words=_("Take the flag down"))
def lower(actor: Actor, flag: Flag, data: Any, *, clock: Clock) -> UUID:
    flag.lowered_at, flag.lowered_by = clock(), actor.id
    flag.save(update_fields=["lowered_at", "lowered_by"])
    return flag.pk


@action("flags.undo", on=Flag, takes=NothingForm, words=_("Put the flag back"))
def put_back(actor: Actor, flag: Flag, data: Any, *, clock: Clock) -> UUID:
    flag.lowered_at, flag.lowered_by = None, None
    flag.save(update_fields=["lowered_at", "lowered_by"])
    return flag.pk

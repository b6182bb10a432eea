"""Whether a flag may be raised, taken down or put back now."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django.utils.translation import gettext as _

from saathi.kernel.access import rule
from saathi.kernel.actor import Actor
from saathi.kernel.clock import server_clock, today
from saathi.kernel.errors import Refused
from saathi.kernel.reach import held
from saathi.survivors.models import Survivor

from ..choices import FLAG_SECTIONS, FlagReason
from ..models import Flag
from ..rules import open_case

UNDO_FOR = timedelta(minutes=10)


@rule("flags.raise")
def may_raise(actor: Actor, survivor: Survivor, data: Any) -> None:
    open_case(survivor.pk)
    if data is None:
        return
    if not held(survivor.pk) & FLAG_SECTIONS[FlagReason(data.reason)]:
        raise Refused(_("This belongs to a section that is not shared with you."))
    up = Flag.objects.filter(survivor=survivor, reason=data.reason, lowered_at=None, until_on__gte=today())
    if up.exists():
        raise Refused(_("This flag already stands on her page. Take it down first if something changed."))


@rule("flags.lower")
def may_lower(actor: Actor, flag: Flag, data: Any) -> None:
    if flag.lowered_at is not None:
        raise Refused(_("This flag was already taken down."))
    if flag.until_on < today():
        raise Refused(_("This flag has already ended by itself."))


@rule("flags.undo")
def may_put_back(actor: Actor, flag: Flag, data: Any) -> None:
    if flag.lowered_at is None or flag.until_on < today():
        raise Refused(_("There is nothing to put back."))
    if flag.lowered_by != actor.id:
        raise Refused(_("Only the person who took it down can put it back."))
    if server_clock() - flag.lowered_at > UNDO_FOR:
        raise Refused(_("Ten minutes have passed. Raise the flag again if it still holds."))

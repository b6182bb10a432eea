"""For how long an answer holds (issue 4 and the design paper 3b.6)."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID

from django.utils.translation import gettext as _

from saathi.kernel.actor import Actor
from saathi.kernel.clock import HOME_ZONE
from saathi.kernel.errors import Refused
from saathi.ui import wording

from ..choices import Said
from ..models import SharingAnswer

UNCONFIRMED = timedelta(days=14)  # a yes that only those wrote down who gain by it
NOT_NOW = timedelta(days=14)  # she is not asked again


def gains(actor: Actor, organisation: UUID) -> bool:
    """Whether whoever writes a yes down works for those who will see it."""
    return actor.organisation == organisation


def until_of(actor: Actor, organisation: UUID, asked_until: datetime, now: datetime) -> datetime:
    return min(asked_until, now + UNCONFIRMED) if gains(actor, organisation) else asked_until


def must_be_asked_now(actor: Actor, survivor: UUID, organisation: UUID, now: datetime) -> None:
    """Raises Refused where she said no, or not now a short while ago: then only she herself says yes, on her own
    surface."""
    if actor.only == survivor:
        return
    said = SharingAnswer.objects.filter(survivor_id=survivor, organisation=organisation).order_by("-said_at").first()
    if said is None or said.answer == Said.YES:
        return
    day = {"day": wording.day(said.said_at)}
    if said.answer == Said.NO:
        raise Refused(_("She said no to this on %(day)s. Only she can say yes, on her own pages.") % day)
    if said.said_at + NOT_NOW > now:
        again = wording.day((said.said_at + NOT_NOW).astimezone(HOME_ZONE).date())
        sentence = _("She said “not now” on %(day)s. Ask her again from %(again)s, or let her say so on her own pages.")
        raise Refused(sentence % {**day, "again": again})

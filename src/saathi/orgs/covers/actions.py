"""Writes about who is away, and who covers her."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from saathi.kernel.access import action
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, today
from saathi.kernel.forms import NothingForm

from ..models import Cover
from ..queries import own_organisation
from .forms import CoverForm
from .rules import arranges


@action("covers.ask", takes=CoverForm, words=_("Somebody is away"))
def cover(actor: Actor, target: None, data: Any, *, clock: Clock) -> UUID:
    """What a superintendent arranges holds at once. What a worker asks for holds once the other agrees."""
    agreed = {"agreed_by": actor.id, "agreed_at": clock()} if arranges(actor) else {}
    made = Cover(
        organisation_id=own_organisation(actor),
        person_id=data.person,
        by_id=data.by,
        from_on=data.from_on,
        until_on=data.until_on,
        asked_by=actor.id,
        asked_at=clock(),
        **agreed,
    )
    made.save(force_insert=True)
    return made.id


@action("covers.agree", on=Cover, takes=NothingForm, words=_("Agree to cover"))
def agree(actor: Actor, cover: Cover, data: Any, *, clock: Clock) -> UUID:
    cover.agreed_by, cover.agreed_at = actor.id, clock()
    cover.save(update_fields=["agreed_by", "agreed_at"])
    return cover.id


@action("covers.end", on=Cover, takes=NothingForm, words=_("End it"))
def end(actor: Actor, cover: Cover, data: Any, *, clock: Clock) -> UUID:
    """She is back early, or it was not needed."""
    cover.ended_on = today(clock)
    cover.save(update_fields=["ended_on"])
    return cover.id

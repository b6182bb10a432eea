"""When her voice may be kept, who may hear it, and who deletes it: all of it is hers, at her table."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

from saathi.cases.models import Member
from saathi.kernel.access import rule
from saathi.kernel.actor import Actor
from saathi.kernel.errors import Refused
from saathi.survivors.models import Survivor

from ..models import Recording
from ..rules import shared_plan


@rule("recordings.keep")
def may_keep(actor: Actor, survivor: Survivor, data: Any) -> None:
    _hers(actor, survivor.pk)
    shared_plan(survivor)


@rule("recordings.name")
def may_name(actor: Actor, recording: Recording, data: Any) -> None:
    _lasts(actor, recording)
    if data is not None and data.may and data.person not in askable(actor, recording.survivor_id):
        raise Refused(_("Choose somebody who works with you."))


@rule("recordings.delete")
def may_delete(actor: Actor, recording: Recording, data: Any) -> None:
    _lasts(actor, recording)


def askable(actor: Actor, survivor: UUID) -> list[UUID]:
    """Whom she can name: who sits with her, and those on her team. Inside a query or action that is open."""
    team = Member.objects.filter(survivor_id=survivor, until_on=None).values_list("person", flat=True)
    return list(dict.fromkeys([actor.id, *team.order_by("from_on", "id")]))


def _hers(actor: Actor, survivor: UUID) -> None:
    if actor.only is None or actor.only != survivor:
        raise Refused(_("This is hers, while you sit together."))


def _lasts(actor: Actor, recording: Recording) -> None:
    _hers(actor, recording.survivor_id)
    if recording.deleted_at is not None:
        raise Refused(_("She deleted this. Nothing of it is left."))

"""Whether a conference may be called and held. Nobody speaks about her without her, or her words, or her own no."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

from saathi.cases.rules import open_case
from saathi.kernel.access import rule
from saathi.kernel.actor import Actor
from saathi.kernel.errors import Refused
from saathi.kernel.reach import held, who_may
from saathi.survivors.models import Survivor

from ..models import Conference


@rule("conferences.call")
def may_call(actor: Actor, survivor: Survivor, data: Any) -> None:
    open_case(survivor.pk)
    if data is not None and not held(survivor.pk) & data.section:
        raise Refused(_("This part of her file is not shared with you."))


@rule("conferences.move")
def may_move(actor: Actor, conference: Conference, data: Any) -> None:
    _ahead(conference)
    if data is not None and data.planned_on == conference.planned_on:
        raise Refused(_("This is the date it has already."))


@rule("conferences.hold")
def may_hold(actor: Actor, conference: Conference, data: Any) -> None:
    open_case(conference.survivor_id)
    _ahead(conference)
    if data is None:
        return
    strangers = {where for where, _duty in data.there} - _beside_her(actor, conference.survivor_id)
    if strangers:
        raise Refused(
            _("An organisation that she does not share with was there. Ask her first, and share with it on that page.")
        )


@rule("conferences.decide")
@rule("conferences.promise")
def may_add(actor: Actor, conference: Conference, data: Any) -> None:
    """The ledger's and the promise's own rules are asked as well, where each is written."""
    open_case(conference.survivor_id)
    if conference.held_on is None:
        raise Refused(_("Write down first that it was held, with her words."))


def _ahead(conference: Conference) -> None:
    if conference.held_on is not None:
        raise Refused(_("It was held already. What came of it stands below it."))


def _beside_her(actor: Actor, survivor: UUID) -> set[UUID]:
    found = {one.organisation for one in who_may(survivor)}
    return found | {actor.organisation} if actor.organisation else found

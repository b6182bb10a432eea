"""Whether these acts may happen now. What she wants bounds what may be proposed; her yes bounds what may be done."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

from saathi.cases.models import Paper
from saathi.cases.rules import open_case
from saathi.kernel.access import rule
from saathi.kernel.actor import Actor
from saathi.kernel.errors import Refused
from saathi.kernel.moves import move_to, moves_from
from saathi.kernel.reach import held
from saathi.kernel.sections import Section
from saathi.survivors.models import Survivor

from .choices import Want
from .models import Incident, Response
from .tables import INCIDENTS, RESPONSES, allowed, state_for


def _safety(survivor: UUID) -> None:
    if not held(survivor) & Section.SAFETY:
        raise Refused(_("What keeps her safe is not shared with you."))


@rule("incidents.record")
def may_record(actor: Actor, survivor: Survivor, data: Any) -> None:
    _safety(survivor.pk)


@rule("incidents.want")
def may_want(actor: Actor, incident: Incident, data: Any) -> None:
    """She may change what she wants at any time, after the end too; only the day it was told is not moved."""
    if data is not None and incident.wants == data.wants and not data.wants_words:
        raise Refused(_("She wants this already."))
    if data is None:
        return
    if move_to(INCIDENTS, incident.state, state_for(incident.state, data.wants), "incidents.want") is None:
        raise Refused(_("This does not follow from where it stands."))
    if data.wants != Want.NOTHING:
        open_case(incident.survivor_id)


@rule("incidents.paper")
def may_add_paper(actor: Actor, incident: Incident, data: Any) -> None:
    if data is None:
        return
    if data.paper in incident.papers:
        raise Refused(_("This paper stands there already."))
    if not Paper.objects.filter(pk=data.paper, survivor_id=incident.survivor_id, withdrawn_on=None).exists():
        raise Refused(_("This is not a paper of hers that you may see."))


@rule("incidents.end")
def may_end(actor: Actor, incident: Incident, data: Any) -> None:
    if not moves_from(INCIDENTS, incident.state, "incidents.end"):
        raise Refused(_("It has ended for her already. If it begins again, write down what she wants."))
    if data is not None and data.on < incident.on:
        raise Refused(_("That day is before it happened."))


@rule("responses.propose")
def may_propose(actor: Actor, incident: Incident, data: Any) -> None:
    open_case(incident.survivor_id)
    if incident.wants == Want.NOTHING:
        raise Refused(_("She wants nothing to be done now. Ask her again when she is ready."))
    if not moves_from(INCIDENTS, incident.state, "responses.propose"):
        raise Refused(_("It has ended for her. If it begins again, write down what she wants."))
    if data is not None and data.what not in allowed(incident.wants):
        raise Refused(_("This is louder than what she wants. Ask her first whether she wants that now."))


@rule("responses.move")
def may_move(actor: Actor, response: Response, data: Any) -> None:
    if not moves_from(RESPONSES, response.state):
        raise Refused(_("This step is over."))
    if data is None:
        return
    found = move_to(RESPONSES, response.state, data.state, "responses.move")
    if found is None:
        raise Refused(_("Nothing is done before she said yes to this very step."))
    if found.is_hers and not data.she_said_so:
        raise Refused(_("Her yes and her no are hers. Ask her alone, and write that she said so."))
    if response.agreed_on is not None and data.on < response.agreed_on:
        raise Refused(_("That day is before she agreed."))

"""Only she answers: while somebody sits with her, and about her alone."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

from saathi.kernel.access import rule
from saathi.kernel.actor import Actor
from saathi.kernel.clock import server_clock
from saathi.kernel.errors import Refused
from saathi.kernel.reach import lasting
from saathi.orgs.models import Organisation

from ..models import Consent, Survivor
from .children import must_be_ordered
from .limits import gains


@rule("sharing.answer")
def may_answer(actor: Actor, survivor: Survivor, data: Any) -> None:
    _is_hers(actor, survivor.pk)
    if data is None or data.organisation is None:
        return
    if not Organisation.objects.filter(pk=data.organisation, is_active=True).exists():
        raise Refused(_("Choose an organisation from the list."))


@rule("consents.confirm")
def may_confirm(actor: Actor, consent: Consent, data: Any) -> None:
    _is_hers(actor, consent.survivor_id)
    if not consent.is_unconfirmed:
        raise Refused(_("This needs no second yes."))
    if consent.withdrawn_at is not None or consent.asked_until is None or consent.asked_until <= server_clock():
        raise Refused(_("This has ended. It can be said anew."))
    if gains(actor, consent.organisation):
        raise Refused(_("Say it again beside someone of another organisation. Then it counts."))
    if not lasting(consent.survivor_id):
        raise Refused(_("Her file is open to you only for a danger. Who sees her is for those beside her to write."))
    her = consent.survivor
    must_be_ordered(actor, her.pk, her.track, her.age_band)


def _is_hers(actor: Actor, survivor: UUID) -> None:
    if actor.only is None or actor.only != survivor:
        raise Refused(_("This is hers, while you sit together."))

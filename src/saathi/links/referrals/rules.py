"""Whether a referral may be made, and what happens around it."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _

from saathi.cases.rules import open_case
from saathi.kernel.access import rule
from saathi.kernel.actor import Actor
from saathi.kernel.errors import Refused
from saathi.survivors.models import Survivor

from ..choices import ENDED
from ..models import Provider, Referral
from ..requests.rules import must_send
from .actions import asking_of, view_of


@rule("referrals.ask")
def may_ask(actor: Actor, survivor: Survivor, data: Any) -> None:
    open_case(survivor.pk)
    if data is None:
        return
    provider = Provider.objects.filter(pk=data.provider, closed_on=None).first()
    if provider is None:
        raise Refused(_("Choose one from the directory. This entry is not there any more."))
    must_send(actor, survivor, asking_of(data, provider), view_of(data))


@rule("referrals.call")
@rule("referrals.company")
def may_go_on(actor: Actor, referral: Referral, data: Any) -> None:
    open_case(referral.survivor_id)
    if referral.request.state in ENDED:
        raise Refused(_("This request has ended. Ask anew if it is needed again."))
    if referral.request.kept_by != actor.organisation:
        raise Refused(_("This is for those beside her who asked."))

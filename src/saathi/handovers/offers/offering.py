"""Offering her case to another organisation, without her name."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from saathi.kernel.access import action
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock
from saathi.links.requests.sending import send
from saathi.survivors.models import Survivor

from ..models import Handover
from .asking import asking_of, view_of
from .forms import OfferForm


@action("handovers.offer", on=Survivor, takes=OfferForm, words=_("Offer a handover"))
def offer(actor: Actor, survivor: Survivor, data: Any, *, clock: Clock) -> UUID:
    """Whoever offers stays accountable until she has arrived."""
    request = send(actor, survivor, asking_of(survivor.pk, data), view_of(data), clock=clock)
    made = Handover.objects.create(
        survivor=survivor, request=request, from_organisation=request.from_organisation,
        to_organisation=data.organisation, offered_at=clock(),
    )  # fmt: skip
    return made.pk

"""By the law of which country a day is counted."""

from __future__ import annotations

from uuid import UUID

from saathi.cases.models import Stay
from saathi.kernel.clock import today
from saathi.survivors.models import Survivor


def lives_in(survivor: UUID) -> str:
    """Where she stays, as far as the actor knows, or else the country she is from. Inside a query or act."""
    stay = Stay.objects.filter(survivor_id=survivor, days__contains=today()).first()
    if stay is not None:
        return str(stay.country)
    her = Survivor.objects.filter(pk=survivor).first()
    return str(her.country) if her else ""

"""What a referral has beside its request, for the page that shows it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.models import Access

from ..directory.queries import ProviderLine, providers
from ..models import Call, Referral
from ..requests.queries import HerRequests, of_her


@dataclass(frozen=True, slots=True)
class CallLine:
    caller: str
    spoke: str
    words: str
    language: str
    called_on: date


@dataclass(frozen=True, slots=True)
class ReferralLine:
    """`id` is the referral's; it stands beside the request of the same page."""

    id: UUID
    request: UUID
    caller: str
    company: str
    company_words: str
    calls: tuple[CallLine, ...]


@dataclass(frozen=True, slots=True)
class Services:
    """All that was asked of others for her: requests, referrals by request, and entries of the directory by id."""

    asked: HerRequests
    referrals: dict[UUID, ReferralLine]
    providers: dict[UUID, ProviderLine]


@query("referrals.around")
def around(actor: Actor, survivor: UUID) -> str:
    """The district where she is now, from which one looks for a service; empty where the actor may not know it."""
    places = Access.objects.filter(survivor=survivor).exclude(district="").values_list("district", flat=True)
    return places.first() or ""


@query("referrals.page")
def services(actor: Actor, survivor: UUID) -> Services:
    """Raises NotFound where she is out of reach."""
    asked = of_her(actor, survivor)
    calls: dict[UUID, list[CallLine]] = {}
    for row in Call.objects.filter(survivor_id=survivor).order_by("called_on", "written_at"):
        line = CallLine(row.caller, row.spoke, row.words.read(), row.language, row.called_on)
        calls.setdefault(row.referral_id, []).append(line)
    found = {
        row.request_id: ReferralLine(
            row.pk, row.request_id, row.caller, row.company, row.company_words.read(), tuple(calls.get(row.pk, ()))
        )
        for row in Referral.objects.filter(survivor_id=survivor)
    }
    known = providers(one.line.provider for one in asked.requests if one.line.provider)
    return Services(asked, found, known)

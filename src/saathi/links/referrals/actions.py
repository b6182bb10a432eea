"""Asking a service for her, calling them, and going with her."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from saathi.kernel.access import action
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock
from saathi.kernel.reach import touch
from saathi.survivors.forms import sections_of
from saathi.survivors.models import Survivor

from ..choices import RequestKind
from ..models import Call, Provider, Referral
from ..requests.sending import Asking, HerView, send
from .forms import CallForm, CompanyForm, ReferralForm


def asking_of(data: Any, provider: Provider) -> Asking:
    """Where they have a sign-in here it goes to their own page, else somebody beside her takes it to them."""
    return Asking(
        RequestKind.REFERRAL,
        data.need,
        data.started_by,
        organisation=provider.organisation,
        provider=provider.pk,
        words=data.words,
        sections=int(sections_of(data.sections)),
        district=provider.district,
        by_on=data.by_on,
    )


def view_of(data: Any) -> HerView:
    return HerView(data.answer, data.her_words, data.language, data.n_offered)


@action("referrals.ask", on=Survivor, takes=ReferralForm, words=_("Ask a service with her"))
def ask(actor: Actor, survivor: Survivor, data: Any, *, clock: Clock) -> UUID:
    provider = Provider.objects.get(pk=data.provider)
    request = send(actor, survivor, asking_of(data, provider), view_of(data), clock=clock)
    Referral.objects.create(
        survivor=survivor,
        request=request,
        section=int(asking_of(data, provider).stands_in),
        caller=data.caller,
        company=data.company,
        company_words=data.company_words,
    )
    return request.pk


@action("referrals.call", on=Referral, takes=CallForm, words=_("Write down a call"))
def call(actor: Actor, referral: Referral, data: Any, *, clock: Clock) -> UUID:
    made = Call.objects.create(
        survivor_id=referral.survivor_id,
        referral=referral,
        section=referral.section,
        written_by=actor.id,
        written_at=clock(),
        **vars(data),
    )
    touch(referral.survivor_id, referral.section)
    return made.pk


@action("referrals.company", on=Referral, takes=CompanyForm, words=_("Say who goes with her"))
def company(actor: Actor, referral: Referral, data: Any, *, clock: Clock) -> UUID:
    referral.company, referral.company_words = data.company, data.company_words
    referral.save(update_fields=["company", "company_words"])
    touch(referral.survivor_id, referral.section)
    return referral.pk

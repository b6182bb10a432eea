"""Keeping the directory, and saying where there is nobody to ask."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from saathi.kernel.access import action
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, today
from saathi.kernel.forms import NothingForm
from saathi.orgs.queries import own_organisation

from ..models import Doubt, Gap, Provider
from .forms import DoubtForm, GapForm, JoinForm, ProviderForm, TakeInForm, VerifyForm


@action("directory.add", takes=ProviderForm, words=_("Add a service or an office"))
def add(actor: Actor, target: None, data: Any, *, clock: Clock) -> UUID:
    made = _new(actor, vars(data), clock)
    made.save(force_insert=True)
    return made.pk


@action("directory.take_in", takes=TakeInForm, words=_("Take in a list of services"))
def take_in(actor: Actor, target: None, data: Any, *, clock: Clock) -> None:
    """All rows of a list or none."""
    Provider.objects.bulk_create([_new(actor, row, clock) for row in data.rows])


@action("directory.change", on=Provider, takes=ProviderForm, words=_("Correct it"))
def change(actor: Actor, provider: Provider, data: Any, *, clock: Clock) -> UUID:
    for name, value in vars(data).items():
        setattr(provider, name, value)
    provider.verified_by = actor.id if provider.verified_on else None
    provider.doubted_on = None
    provider.save()
    return provider.pk


@action("directory.verify", on=Provider, takes=VerifyForm, words=_("It is right: they said so"))
def verify(actor: Actor, provider: Provider, data: Any, *, clock: Clock) -> UUID:
    provider.verified_on, provider.verified_by, provider.doubted_on = data.verified_on, actor.id, None
    provider.save(update_fields=["verified_on", "verified_by", "doubted_on"])
    return provider.pk


@action("directory.doubt", on=Provider, takes=DoubtForm, words=_("Something is wrong here"))
def doubt(actor: Actor, provider: Provider, data: Any, *, clock: Clock) -> UUID:
    provider.doubted_on = today(clock)
    provider.save(update_fields=["doubted_on"])
    Doubt.objects.create(
        provider=provider,
        kept_by=provider.kept_by,
        organisation=own_organisation(actor),
        by=actor.id,
        words=data.words,
        at=clock(),
    )
    return provider.pk


@action("directory.join", on=Provider, takes=JoinForm, words=_("They have a sign-in here"))
def join(actor: Actor, provider: Provider, data: Any, *, clock: Clock) -> UUID:
    """From now on what is asked of them reaches their own page."""
    provider.organisation = UUID(data.organisation)
    provider.save(update_fields=["organisation"])
    return provider.pk


@action("directory.close", on=Provider, takes=NothingForm, words=_("It is not there any more"))
def close(actor: Actor, provider: Provider, data: Any, *, clock: Clock) -> UUID:
    provider.closed_on = today(clock)
    provider.save(update_fields=["closed_on"])
    return provider.pk


@action("directory.log_gap", takes=GapForm, words=_("No service within reach"))
def log_gap(actor: Actor, target: None, data: Any, *, clock: Clock) -> UUID:
    made = Gap.objects.create(organisation=own_organisation(actor), by=actor.id, at=clock(), **vars(data))
    return made.pk


def _new(actor: Actor, said: dict[str, Any], clock: Clock) -> Provider:
    verified = actor.id if said.get("verified_on") else None
    return Provider(**said, kept_by=own_organisation(actor), added_at=clock(), verified_by=verified)

"""She answers, and she confirms."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from saathi.kernel.access import action
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock
from saathi.kernel.forms import NothingForm
from saathi.kernel.sections import Section
from saathi.vault.keys import Grant, share

from ..models import Consent, SharingAnswer, Survivor
from .forms import AnswerForm


@action("sharing.answer", on=Survivor, takes=AnswerForm, words=_("Say yes, no or not now to sharing"))
def answer(actor: Actor, survivor: Survivor, data: Any, *, clock: Clock) -> UUID:
    made = SharingAnswer.objects.create(
        survivor=survivor,
        topic=data.topic,
        organisation=data.organisation,
        answer=data.answer,
        language=data.language,
        said_at=clock(),
    )
    return made.pk


@action("consents.confirm", on=Consent, takes=NothingForm, words=_("Say yes once more, without those who see it"))
def confirm(actor: Actor, consent: Consent, data: Any, *, clock: Clock) -> UUID:
    """From here on it holds until the day she named."""
    assert consent.asked_until is not None
    consent.confirmed_at, consent.until = clock(), consent.asked_until
    consent.save(update_fields=["confirmed_at", "until"])
    sections = Section(consent.sections)
    grant = Grant(consent.subject, consent.organisation, sections, "consent", consent.until, consent.pk)
    share(consent.survivor_id, grant)
    return consent.pk

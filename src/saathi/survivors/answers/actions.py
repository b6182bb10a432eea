"""She answers, and she confirms."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from saathi.kernel.access import action
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock
from saathi.kernel.errors import Refused
from saathi.kernel.forms import NothingForm
from saathi.vault.keys import say_again

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
    """From here on all that rests on it holds until the day she named, also where its access had ended meanwhile.
    PostgreSQL lengthens what is there: nobody passes on what she confirms."""
    assert consent.asked_until is not None
    if not say_again(consent.survivor_id, consent.pk):
        raise Refused(_now("This has ended. It can be said anew."))
    consent.confirmed_at, consent.until = clock(), consent.asked_until
    consent.save(update_fields=["confirmed_at", "until"])
    return consent.pk

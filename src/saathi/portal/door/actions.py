"""A card that is not hers: shut at once, and somebody independent asks whoever made it."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from saathi.kernel import holders
from saathi.kernel.access import action, rule
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, today
from saathi.kernel.forms import NothingForm
from saathi.survivors.models import Survivor
from saathi.survivors.passes.rules import is_she
from saathi.watch.models import Question
from saathi.watch.questions.actions import ANSWER_WITHIN


@action("portal.disown", on=Survivor, takes=NothingForm, words=_("Say that the card is not mine"))
def disown(actor: Actor, her: Survivor, data: Any, *, clock: Clock) -> UUID | None:
    """One transaction: no question without a shut card, and no shut card without a question. It is asked as she asks
    why somebody looked: whoever looks after data there answers, never the person who made the card."""
    known = holders.door(her.pk)
    made = None
    if known is not None and known.organisation is not None:
        made = Question.objects.create(
            survivor=her, organisation=known.organisation, person=known.opened_by, act="portal.open",
            looked_at=known.opened_at, asked_at=clock(), asked_by=actor.id, due_on=today(clock) + ANSWER_WITHIN,
        ).pk  # fmt: skip
    holders.shut(her.pk)
    return made


rule("portal.disown")(is_she)

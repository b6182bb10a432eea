"""She says that something is wrong; somebody answers."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from saathi.cases.promises.hers import kept_to_her, promise_to_her
from saathi.kernel import scope
from saathi.kernel.access import action
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, today
from saathi.kernel.reach import touch
from saathi.kernel.sections import Section
from saathi.survivors.models import Survivor

from ..law import own_term
from ..models import Correction
from .forms import AnswerForm, WrongForm


@action("corrections.ask", on=Survivor, takes=WrongForm, words=_("Say that something is wrong"))
def ask(actor: Actor, her: Survivor, data: Any, *, clock: Clock) -> UUID:
    """Whoever sits with her owes the answer, as a promise in that part of her file."""
    assert actor.organisation is not None
    section, due_on = Section(data.section), own_term("correction").last_day(today(clock))
    promise = promise_to_her(
        actor, her.pk, section, _now("Answer what she says is wrong in her file."), due_on, clock=clock
    )
    made = Correction.objects.create(
        survivor=her,
        section=int(section),
        about=data.about,
        row=data.row,
        her_words=data.her_words,
        wants=data.wants,
        her_language=data.her_language,
        organisation=actor.organisation,
        asked_at=clock(),
        asked_by=actor.id,
        due_on=due_on,
        promise=promise,
    )
    scope.current().section = int(section)
    return made.pk


@action("corrections.answer", on=Correction, takes=AnswerForm, words=_("Answer what she says is wrong"))
def answer(actor: Actor, correction: Correction, data: Any, *, clock: Clock) -> UUID:
    """The promise is kept with it, and stays on the list of whoever owes it until she was told."""
    correction.answer, correction.reason = data.answer, data.reason
    correction.answered_at, correction.answered_by = clock(), actor.id
    correction.save(update_fields=["answer", "reason", "answered_at", "answered_by"])
    kept_to_her(actor, correction.promise, clock=clock)
    touch(correction.survivor_id, correction.section)
    return correction.pk

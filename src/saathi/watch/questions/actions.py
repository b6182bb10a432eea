"""She asks; whoever looks after data answers."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from saathi.kernel.access import action
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, today
from saathi.survivors.models import Survivor

from ..forms import AnswerForm, AskForm
from ..models import Question
from .queries import look_of

ANSWER_WITHIN = timedelta(days=7)


@action("looks.ask", on=Survivor, takes=AskForm, words=_("Ask why somebody looked"))
def ask(actor: Actor, survivor: Survivor, data: Any, *, clock: Clock) -> UUID:
    look = look_of(survivor.pk, data.person, data.looked_at)
    assert look is not None
    assert look.organisation is not None
    made = Question.objects.create(
        survivor=survivor,
        organisation=look.organisation,
        person=look.actor,
        act=look.act,
        looked_at=look.at,
        asked_at=clock(),
        asked_by=actor.id,
        due_on=today(clock) + ANSWER_WITHIN,
    )
    return made.pk


@action("looks.answer", on=Question, takes=AnswerForm, words=_("Answer why somebody looked"))
def answer(actor: Actor, question: Question, data: Any, *, clock: Clock) -> UUID:
    question.answer, question.words = data.answer, data.words
    question.answered_at, question.answered_by = clock(), actor.id
    question.save(update_fields=["answer", "words", "answered_at", "answered_by"])
    return question.pk

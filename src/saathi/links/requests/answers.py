"""What somebody without a sign-in here answered, written down by those beside her who asked."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from saathi.kernel.access import action
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock

from ..models import Request
from .forms import AnswerForm
from .moving import advance


@action("requests.note_answer", on=Request, takes=AnswerForm, words=_("Write down what they answered"))
def note_answer(actor: Actor, request: Request, data: Any, *, clock: Clock) -> UUID:
    """Every answer stops a clock, whoever wrote it down; the step says by what it is known."""
    if data.answer == "finish":
        request.outcome = data.outcome
    if data.answer in ("decline", "finish"):
        request.reason, request.answer_words = data.reason, data.answer_words
    if data.answer == "accept":
        request.capacity, request.booked_on = data.answer_words, data.booked_on
    known = {"how": data.how, "reference": data.reference, "words": data.answer_words}
    why = data.reason if data.answer in ("decline", "finish") else ""
    advance(actor, request, data.answer, act="requests.note_answer", clock=clock, reason=why, **known)
    return request.pk

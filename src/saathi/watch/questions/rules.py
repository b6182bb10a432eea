"""Whether she may ask, and whether it is answered."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _

from saathi.kernel.access import rule
from saathi.kernel.actor import Actor
from saathi.kernel.errors import Refused
from saathi.survivors.models import Survivor

from ..models import Question
from .queries import look_of


@rule("looks.ask")
def may_ask(actor: Actor, survivor: Survivor, data: Any) -> None:
    if actor.only is None or actor.only != survivor.pk:
        raise Refused(_("This is hers, while you sit together."))
    if data is None:
        return
    look = look_of(survivor.pk, data.person, data.looked_at)
    if look is None:
        raise Refused(_("This line is not there any more."))
    if look.organisation is None:
        raise Refused(_("No person did this, so nobody can be asked."))
    if Question.objects.filter(survivor=survivor, person=data.person, looked_at=data.looked_at).exists():
        raise Refused(_("You asked this already. The answer comes here."))


@rule("looks.answer")
def may_answer(actor: Actor, question: Question, data: Any) -> None:
    if question.answered_at is not None:
        raise Refused(_("This was already answered, and an answer is not changed."))

"""She answers what was explained to her, and asks. What she asks becomes a promise with a date at once."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from saathi.kernel import scope
from saathi.kernel.access import action
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, today
from saathi.kernel.reach import touch
from saathi.kernel.sections import Section
from saathi.survivors.models import Survivor

from ..heard_choices import PART_OF, HelpKind, HerAnswer
from ..models import Heard
from ..promises.hers import part_held, promise_to_her
from .forms import ExplainForm, HelpForm, HerAnswerForm

ANSWER_IN = timedelta(days=7)  # a question of hers, and what she wants to be told again (our own rule)


@action("cards.answer", on=Survivor, takes=HerAnswerForm, words=_("Look at a card together"))
def answer(actor: Actor, her: Survivor, data: Any, *, clock: Clock) -> UUID:
    """`words` names the card, and after it what she asks; it is kept in the promise alone."""
    asks = data.answer in (HerAnswer.ASK, HerAnswer.AGAIN)
    words, data.words = data.words, ""
    return _heard(actor, her, data, words if asks else "", True, clock, explained_on=today(clock))


@action("cards.explain", on=Survivor, takes=ExplainForm, words=_("Write down what was explained to her"))
def explain(actor: Actor, her: Survivor, data: Any, *, clock: Clock) -> UUID:
    """Away from her screen. Her question becomes a promise as if she had asked it there."""
    asked = data.words if data.answer == HerAnswer.ASK else ""
    return _heard(actor, her, data, asked, False, clock)


@action("helps.ask", on=Survivor, takes=HelpForm, words=_("Ask for help"))
def ask(actor: Actor, her: Survivor, data: Any, *, clock: Clock) -> UUID:
    """Whoever sees her card alone may promise it too, and then the words do not say what it is about."""
    section = part_held(her.pk, PART_OF.get(HelpKind(data.kind), Section.PLAN))
    words = str(_("What she asked for at her table.")) if section == Section.CARD else data.words
    due_on = today(clock) + timedelta(days=data.when)
    scope.current().section = section
    return promise_to_her(actor, her.pk, section, words, due_on, clock=clock)


def _heard(
    actor: Actor, her: Survivor, data: Any, asked: str, is_hers: bool, clock: Clock, **columns: Any
) -> UUID:
    promise = _promised(actor, her.pk, asked, clock) if asked else None
    made = Heard.objects.create(
        survivor=her,
        is_hers=is_hers,
        promise=promise,
        written_by=actor.id,
        written_at=clock(),
        **{**vars(data), **columns},
    )
    touch(her.pk, Section.CARD)
    return made.pk


def _promised(actor: Actor, her: UUID, asked: str, clock: Clock) -> UUID:
    return promise_to_her(actor, her, part_held(her, Section.PLAN), asked, today(clock) + ANSWER_IN, clock=clock)

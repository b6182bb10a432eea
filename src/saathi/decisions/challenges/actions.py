"""Seven acts of a challenge. None of them touches the decision, a list column or anything its deciders read: until she
agrees to tell, all that is written lies behind the wall of `hidden_from`. Each answers the challenge's id, by which the
journal's entry is kept back as well."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from saathi.kernel import scope
from saathi.kernel.access import action
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, today

from ..models import Challenge, ChallengeStep, Decision, RetaliationCheck
from .forms import AnswerForm, CheckForm, ConcludeForm, HelperForm, LodgeForm, StepForm, ToldForm
from .line import kept_from

ASKED_AFTER = (timedelta(days=7), timedelta(days=30))


@action("challenges.lodge", on=Decision, takes=LodgeForm, words=_("She does not agree"))
def lodge(actor: Actor, decision: Decision, data: Any, *, clock: Clock) -> UUID:
    """Writes it down with her, and the two days on which she is asked whether anyone makes her pay for it."""
    assert actor.organisation is not None
    made = Challenge.objects.create(
        survivor_id=decision.survivor_id,
        decision=decision,
        section=decision.section,
        door=data.door,
        her_words=data.her_words,
        her_language=data.her_language,
        wanted=data.wanted,
        beside=data.beside,
        keep_from=data.keep_from,
        lodged_on=data.lodged_on,
        kept_by=actor.id,
        organisation=actor.organisation,
        hidden_from=sorted(kept_from(decision, data.keep_from)),
    )
    for after in ASKED_AFTER:
        RetaliationCheck.objects.create(
            survivor_id=decision.survivor_id,
            challenge=made,
            section=decision.section,
            due_on=data.lodged_on + after,
        )
    scope.current().section = decision.section
    return made.pk


@action("challenges.step", on=Challenge, takes=StepForm, words=_("Write down a step"))
def add_step(actor: Actor, challenge: Challenge, data: Any, *, clock: Clock) -> UUID:
    ChallengeStep.objects.create(
        survivor_id=challenge.survivor_id,
        challenge=challenge,
        section=challenge.section,
        what=data.what,
        on=data.on,
        words=data.words,
        written_by=actor.id,
        written_at=clock(),
    )
    return challenge.pk


@action("challenges.helper", on=Challenge, takes=HelperForm, words=_("Name an independent helper"))
def name_helper(actor: Actor, challenge: Challenge, data: Any, *, clock: Clock) -> UUID:
    """Naming her opens nothing: what she may see of the survivor is a consent of its own."""
    challenge.helper, challenge.helper_organisation = data.person, data.organisation
    challenge.helper_since_on = data.since_on
    challenge.save(update_fields=["helper", "helper_organisation", "helper_since_on"])
    return challenge.pk


@action("challenges.tell", on=Challenge, takes=ToldForm, words=_("She agrees that they are told"))
def tell(actor: Actor, challenge: Challenge, data: Any, *, clock: Clock) -> UUID:
    challenge.agreed_to_tell_on = data.agreed_on
    challenge.save(update_fields=["agreed_to_tell_on"])
    return challenge.pk


@action("challenges.answer", on=Challenge, takes=AnswerForm, words=_("Answer her"))
def answer(actor: Actor, challenge: Challenge, data: Any, *, clock: Clock) -> UUID:
    challenge.answer, challenge.answered_on, challenge.answered_by = data.answer, today(clock), actor.id
    challenge.save(update_fields=["answer", "answered_on", "answered_by"])
    return challenge.pk


@action("challenges.conclude", on=Challenge, takes=ConcludeForm, words=_("Write down how it ended"))
def conclude(actor: Actor, challenge: Challenge, data: Any, *, clock: Clock) -> UUID:
    challenge.changed, challenge.why, challenge.concluded_on = data.changed, data.why, data.concluded_on
    challenge.save(update_fields=["changed", "why", "concluded_on"])
    return challenge.pk


@action("challenges.check", on=RetaliationCheck, takes=CheckForm, words=_("She was asked"))
def check(actor: Actor, check: RetaliationCheck, data: Any, *, clock: Clock) -> UUID:
    check.answer, check.words, check.asked_on, check.asked_by = data.answer, data.words, data.asked_on, actor.id
    check.save(update_fields=["answer", "words", "asked_on", "asked_by"])
    return check.challenge_id

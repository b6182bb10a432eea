"""Three acts: put options before her; she weighs them; she chooses."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as now_said
from django.utils.translation import gettext_lazy as _

from saathi.cases.models import Promise
from saathi.cases.promise_choices import PromiseState
from saathi.kernel import scope
from saathi.kernel.access import action, lend
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, today
from saathi.survivors.models import Survivor

from ..models import Choice, Offer
from .forms import HEARERS, ChooseForm, OfferForm, WeighForm
from .topics import ELSE, TYPE_OF, section_of

TELLS_WITHIN = timedelta(days=7)


@action("choices.offer", on=Survivor, takes=OfferForm, words=_("Prepare options for her"))
def offer(actor: Actor, survivor: Survivor, data: Any, *, clock: Clock) -> UUID:
    """A new offer stands before the earlier ones of its topic, which stay as they were."""
    section = scope.current().section = int(section_of(data.topic))
    return Offer.objects.create(
        survivor=survivor, section=section, topic=data.topic, language=data.language, options=data.written,
        written_by=actor.id, organisation=actor.organisation, written_at=clock(),
    ).pk  # fmt: skip


@action("choices.weigh", on=Survivor, takes=WeighForm, words=_("Look at what I can choose"))
def weigh(actor: Actor, survivor: Survivor, data: Any, *, clock: Clock) -> UUID:
    """Kept at each step, so that whoever stops goes on where she was."""
    row = _weighed(actor, survivor, data, clock)
    if data.option:
        row.wanted, row.unsure, row.aside = (
            [*(key for key in kept if key != data.option), *([data.option] if data.answer == answer else [])]
            for kept, answer in ((row.wanted, "yes"), (row.unsure, "not_sure"), (row.aside, "no"))
        )
    if data.picked:
        row.picked, row.words = data.picked, data.words if data.picked == ELSE else ""
    if data.is_heard:
        row.hearers = data.hearers
    row.save()
    return row.pk


@action("choices.choose", on=Survivor, takes=ChooseForm, words=_("Choose"))
def choose(actor: Actor, survivor: Survivor, data: Any, *, clock: Clock) -> UUID:
    """Her choice becomes a decision of hers in the ledger, in the same transaction; whoever she wants told is promised
    to be told. What she chose before stays in the history."""
    row, earlier = _weighed(actor, survivor, data, clock), _earlier(survivor.pk, data.topic)
    if data.keeps_hearers and earlier is not None:
        row.hearers = earlier.hearers
    row.picked, row.words, row.language = data.picked, data.said, data.language
    row.offer_id, row.chosen_at = data.offer, clock()
    row.decision_id = lend(
        actor, "decisions.record", survivor.pk,
        {"what": TYPE_OF[data.topic], "made_by": "hers", "her_words": data.said, "her_language": data.language,
         "told_language": data.language, "options": data.options, "review_on": data.review_on},
        clock=clock,
    )  # fmt: skip
    row.promise = _promised(actor, survivor.pk, row, earlier, clock)
    row.save()
    return row.pk


def _weighed(actor: Actor, survivor: Survivor, data: Any, clock: Clock) -> Choice:
    """What she is weighing in this topic, or the beginning of it. The lock on her row makes it one at a time."""
    section = scope.current().section = int(section_of(data.topic))
    assert actor.organisation is not None
    row: Choice | None = Choice.objects.filter(survivor=survivor, topic=data.topic, decision=None).first()
    return row or Choice(
        survivor=survivor, section=section, topic=data.topic, language=data.language, begun_at=clock(),
        written_by=actor.id, organisation=actor.organisation,
    )  # fmt: skip


def _earlier(survivor: UUID, topic: str) -> Choice | None:
    rows = Choice.objects.filter(survivor_id=survivor, topic=topic, decision__isnull=False)
    return rows.order_by("-chosen_at").first()


def _promised(actor: Actor, survivor: UUID, row: Choice, earlier: Choice | None, clock: Clock) -> UUID | None:
    """One promise for the same people, who hear what she chose last; where she names others, the one before ends."""
    made = Promise.objects.filter(pk=earlier.promise, state=PromiseState.OPEN).first() if earlier else None
    if made is not None and earlier is not None and set(earlier.hearers) == set(row.hearers):
        return made.pk
    if made is not None:
        why = now_said("She chose again, and said anew who is told.")
        lend(actor, "promises.let_go", made.pk, {"how": "let_go", "reason": why}, clock=clock)
    return _promise(actor, survivor, row, clock) if row.hearers else None


def _promise(actor: Actor, survivor: UUID, row: Choice, clock: Clock) -> UUID | None:
    named = ", ".join(str(words) for code, words in HEARERS if code in row.hearers)
    promise = {
        "words": now_said("Tell them what I chose: %(who)s.") % {"who": named},
        "due_on": today(clock) + TELLS_WITHIN, "asked_by": "her", "kind": "promise", "section": str(row.section),
    }  # fmt: skip
    return lend(actor, "promises.make", survivor, promise, clock=clock)

"""The ledger's three acts: record, tell her, take back within minutes."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from saathi.cases.promises.telling import need_not_tell, promise_to_tell, was_told
from saathi.kernel import scope
from saathi.kernel.access import action
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, today
from saathi.kernel.compiled import SURVIVOR, Compiled
from saathi.kernel.forms import NothingForm
from saathi.kernel.reach import touch
from saathi.survivors.models import Survivor

from .forms import RecordForm, TellForm
from .models import Decision
from .types import decision_types


@action("decisions.record", on=Survivor, takes=RecordForm, words=_("Record a decision"))
def record_decision(actor: Actor, survivor: Survivor, data: Any, *, clock: Clock) -> UUID:
    """Writes one entry of the ledger. A decision she has not been told of carries the day by which she will be."""
    kind = decision_types()[data.what]
    told_on = _told_on(data)
    options = [line.strip() for line in data.options.splitlines() if line.strip()]
    assert actor.organisation is not None
    made = Decision.objects.create(
        survivor=survivor,
        section=int(kind.section),
        what=kind.code,
        made_by=data.made_by,
        decider=data.decider,
        decided_on=data.decided_on,
        is_emergency=data.is_emergency,
        options="\n".join(options),
        options_n=len(options),
        asked_on=None if data.position == "not_asked" else data.decided_on,
        told_on=told_on,
        told_language=data.told_language or (data.her_language if told_on else ""),
        tell_by_on=None if told_on else max(data.decided_on, today(clock)) + timedelta(days=kind.tell_in_days),
        position=data.position,
        her_words=data.her_words,
        her_language=data.her_language,
        why_no_view=data.why_no_view,
        reason=data.reason,
        law=data.law,
        until_on=data.until_on,
        review_on=data.review_on,
        written_by=actor.id,
        organisation=actor.organisation,
        written_at=clock(),
    )
    scope.current().section = int(kind.section)
    if made.tell_by_on is not None:
        promise_to_tell(actor, survivor.pk, made.section, made.pk, made.tell_by_on, clock=clock)
    _follow(survivor.pk, made, **{data.made_by: 1})
    return made.pk


@action("decisions.tell", on=Decision, takes=TellForm, words=_("She has been told"))
def tell(actor: Actor, decision: Decision, data: Any, *, clock: Clock) -> UUID:
    decision.told_on = data.told_on or today(clock)
    decision.told_language = data.told_language
    decision.position = data.position
    if data.her_words:
        decision.her_words = data.her_words
    decision.save(update_fields=["told_on", "told_language", "position", "her_words"])
    was_told(decision.pk, decision.told_on)
    _follow(decision.survivor_id, decision)
    return decision.pk


@action("decisions.undo", on=Decision, takes=NothingForm, words=_("Undo"))
def undo(actor: Actor, decision: Decision, data: Any, *, clock: Clock) -> UUID:
    """The row stays, marked: the ledger forgets nothing, it only stops counting."""
    decision.undone_at = clock()
    decision.save(update_fields=["undone_at"])
    need_not_tell(decision.pk)
    _follow(decision.survivor_id, decision, **{decision.made_by: -1})
    return decision.pk


def _told_on(data: Any) -> date | None:
    if data.told == "told":
        told: date = data.decided_on
        return told
    later: date | None = data.told_on if data.told == "later" or data.told_on else None
    return later


def _follow(survivor: UUID, decision: Decision, **counts: int) -> None:
    soonest = _soonest.first(survivor=survivor)
    touch(survivor, decision.section, to_tell_on=soonest and soonest[0], **counts)


_soonest = Compiled(
    lambda: Decision.objects.filter(survivor_id=SURVIVOR, told_on=None, undone_at=None, tell_by_on__isnull=False)
    .order_by("tell_by_on")
    .values_list("tell_by_on")[:1]
)

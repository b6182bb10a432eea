"""Her case is closed with her word, and her word opens it again."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from saathi.cases.choices import CaseState
from saathi.cases.models import Case
from saathi.kernel import scope
from saathi.kernel.access import action
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, today
from saathi.kernel.reach import touch
from saathi.kernel.sections import Section

from ..models import Closure, FollowUp
from .actions import strike_out
from .more_forms import AskAgainForm, CloseForm, ReopenForm
from .rules import newest_closure
from .standing import sustained_on


@action("cases.close", on=Case, takes=CloseForm, words=_("Close her case with her"))
def close(actor: Actor, case: Case, data: Any, *, clock: Clock) -> UUID:
    now = today(clock)
    case.state, case.closed_on = CaseState.CLOSED, now
    case.save(update_fields=["state", "closed_on"])
    Closure.objects.create(
        survivor_id=case.survivor_id,
        case=case,
        sustained=sustained_on(case.survivor_id, now),
        on=now,
        written_by=actor.id,
        written_at=clock(),
        **vars(data),
    )
    FollowUp.objects.filter(survivor_id=case.survivor_id, ended_on=None).update(ended_on=now)
    strike_out(case.survivor_id, now)
    scope.current().section = int(Section.PLAN)
    touch(case.survivor_id, Section.CARD, state="closed")
    return case.pk


@action("cases.reopen", on=Case, takes=ReopenForm, words=_("She wants it open again"))
def reopen(actor: Actor, case: Case, data: Any, *, clock: Clock) -> UUID:
    """The case she had goes on, with its organisation; that it was closed, and how, stays written."""
    closure = newest_closure(case.pk)
    if closure is not None:
        closure.reopened_on, closure.reopened_by = data.on, actor.id
        closure.reopened_words, closure.reopened_language = data.her_words, data.language
        closure.save(update_fields=["reopened_on", "reopened_by", "reopened_words", "reopened_language"])
    case.state, case.closed_on = CaseState.OPEN, None
    case.save(update_fields=["state", "closed_on"])
    scope.current().section = int(Section.PLAN)
    touch(case.survivor_id, Section.CARD, state="open")
    return case.pk


@action("cases.ask_again", on=Case, takes=AskAgainForm, words=_("She was asked how she is"))
def ask_again(actor: Actor, case: Case, data: Any, *, clock: Clock) -> UUID:
    closure = newest_closure(case.pk)
    assert closure is not None
    closure.asked_words, closure.ask_again_on = data.her_words, data.ask_again_on
    closure.save(update_fields=["asked_words", "ask_again_on"])
    scope.current().section = int(Section.PLAN)
    touch(case.survivor_id, Section.PLAN)
    return case.pk

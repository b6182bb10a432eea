"""A way home as a whole: begun with her, where to, told, ended."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from saathi.kernel.access import action, lend
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, today
from saathi.orgs.queries import own_organisation
from saathi.survivors.models import Survivor

from ..models import Return, ReturnStep
from ..return_choices import EventKind
from ..study_choices import Grasp
from .forms import BeginForm, CloseForm, TellForm, WhereForm
from .keeping import event, follow
from .loading import tracks
from .permits import settle_promise
from .standing import TELL_WITHIN


@action("returns.begin", on=Survivor, takes=BeginForm, words=_("Begin the way home with her"))
def begin(actor: Actor, survivor: Survivor, data: Any, *, clock: Clock) -> UUID:
    """An order that sends her against her word, or against what was found, becomes a decision made for her: told
    to her, with its door to challenge."""
    track = tracks()[data.track]
    way = Return(
        survivor=survivor,
        kind=track.code,
        opened_on=data.on,
        wants_to_go=data.wants,
        where=data.where,
        where_words=data.where_words,
        language=data.language,
        at_step=track.steps[0].code,
        decision=_ordered(actor, survivor.pk, track.decision, data, clock) if data.ordered_by else None,
        organisation=own_organisation(actor),
        written_by=actor.id,
        written_at=clock(),
    )
    way.save(force_insert=True)
    ReturnStep.objects.bulk_create([ReturnStep(survivor=survivor, way=way, code=one.code) for one in track.steps])
    event(actor, way, EventKind.BEGUN, data.on, clock, where=data.where, her_words=data.her_words,
          language=data.language)  # fmt: skip
    follow(way, data.on, clock)
    return way.pk


def _ordered(actor: Actor, survivor: UUID, what: str, data: Any, clock: Clock) -> UUID | None:
    decision = {
        "what": what, "made_by": "for_her", "decider": data.ordered_by, "reason": data.order_reason,
        "law": data.order_law, "her_words": data.her_words, "her_language": data.language if data.her_words else "",
        "why_no_view": data.why_no_view, "position": "" if data.why_no_view else "disagree", "told": "not_yet",
    }  # fmt: skip
    return lend(actor, "decisions.record", survivor, decision, clock=clock)


@action("returns.choose_where", on=Return, takes=WhereForm, words=_("She chooses where"))
def choose_where(actor: Actor, way: Return, data: Any, *, clock: Clock) -> UUID:
    """What she chose before stays in the history."""
    way.where, way.where_words, way.language = data.where, data.where_words, data.language
    way.save(update_fields=["where", "where_words", "language"])
    event(actor, way, EventKind.WHERE, today(clock), clock, where=data.where, her_words=data.where_words,
          language=data.language)  # fmt: skip
    return way.pk


@action("returns.tell", on=Return, takes=TellForm, words=_("She was told where it stands"))
def tell(actor: Actor, way: Return, data: Any, *, clock: Clock) -> UUID:
    """A question of hers, or a no to hearing it now, is owed an answer in the same time again."""
    way.told_on = data.on
    way.tell_by_on = None if data.understood == Grasp.YES else data.on + TELL_WITHIN
    way.save(update_fields=["told_on", "tell_by_on"])
    event(actor, way, EventKind.TOLD, data.on, clock, how=data.how, understood=data.understood,
          her_words=data.her_words, language=data.language)  # fmt: skip
    return way.pk


@action("returns.close", on=Return, takes=CloseForm, words=_("It ended"))
def close(actor: Actor, way: Return, data: Any, *, clock: Clock) -> UUID:
    way.closed_on, way.outcome = data.on, data.outcome
    way.waiting_on, way.waiting_since, way.next_on, way.is_date_given = "", None, None, False
    by = max(data.on, today(clock)) + TELL_WITHIN
    way.tell_by_on = min(way.tell_by_on, by) if way.tell_by_on else by
    settle_promise(actor, way, today(clock), clock)
    way.save()
    event(actor, way, EventKind.CLOSED, data.on, clock, her_words=data.her_words, language=data.language)
    return way.pk

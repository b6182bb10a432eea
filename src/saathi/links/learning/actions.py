"""Courses put before her, what she chose, and how it went."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as now_said
from django.utils.translation import gettext_lazy as _

from saathi.kernel import scope
from saathi.kernel.access import action, lend
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, today
from saathi.kernel.reach import touch
from saathi.kernel.sections import Section
from saathi.survivors.models import Survivor

from ..learning_choices import ELSE, NONE_FITS, PathState, PathStep, Waits
from ..models import Course, LearningGap, LearningOffer, LearningPath, LearningStep
from .forms import BeginForm, ChooseForm, FinishForm, GapForm, OfferForm, UseForm
from .market.queries import course_fact, markets
from .offered import as_option, options_of
from .table import ASKED_AGAIN, found

BEGINS_WITHIN = timedelta(days=30)  # where no day was given on which a course begins, it is asked for by then
LATE_BY = timedelta(days=14)  # so long after its last week it is asked whether it ended


@action("learning.offer", on=Survivor, takes=OfferForm, words=_("Put courses before her"))
def offer(actor: Actor, survivor: Survivor, data: Any, *, clock: Clock) -> UUID:
    """Their facts are kept as they are now, so that nobody says later that she knew something else."""
    rows = {str(row.pk): course_fact(row) for row in Course.objects.filter(pk__in=data.courses)}
    chosen = [rows[str(UUID(one))] for one in data.courses]
    taken = markets(data.district, [one.occupation for one in chosen], today(clock))
    options = [
        as_option(f"c{n}", one, taken[one.occupation], data.district) for n, one in enumerate(chosen, start=1)
    ]
    assert actor.organisation is not None
    made = LearningOffer.objects.create(
        survivor=survivor, district=data.district, language=data.language,
        options=json.dumps(options, ensure_ascii=False), written_by=actor.id, organisation=actor.organisation,
        written_at=clock(),
    )  # fmt: skip
    _learned(survivor.pk)
    return made.pk


@action("learning.choose", on=LearningOffer, takes=ChooseForm, words=_("Write down what she takes"))
def choose(actor: Actor, offer: LearningOffer, data: Any, *, clock: Clock) -> UUID:
    """Her choice is a decision in the ledger, in the same transaction. That none fits is counted as a gap."""
    options = {one["key"]: one for one in options_of(offer)}
    offer.picked, offer.chosen_on, offer.made_by = data.picked, data.on, data.whose
    offer.her_words, offer.her_language = data.her_words, data.language
    offer.decision = _decided(actor, offer, options, data, clock)
    offer.save()
    if data.picked in options:
        _begin_path(actor, offer, options[data.picked], data, clock)
    elif data.picked == NONE_FITS:
        _gap(actor, offer.survivor_id, offer.district, data.wanted, data, clock)
    _learned(offer.survivor_id)
    return offer.pk


def _decided(
    actor: Actor, offer: LearningOffer, options: dict[str, dict[str, Any]], data: Any, clock: Clock
) -> UUID | None:
    taken = options[data.picked]["name"] if data.picked in options else str(ELSE[data.picked])
    lay = [*(one["name"] for one in options.values()), *(str(words) for words in ELSE.values())]
    said = {
        "what": "school_or_course", "made_by": data.whose, "decided_on": data.on,
        "her_words": data.her_words or now_said("She took: %(what)s") % {"what": taken},
        "her_language": data.language or offer.language, "told_language": offer.language, "options": "\n".join(lay),
    }  # fmt: skip
    return lend(actor, "decisions.record", offer.survivor_id, said, clock=clock)


def _begin_path(actor: Actor, offer: LearningOffer, option: dict[str, Any], data: Any, clock: Clock) -> None:
    now, starts = today(clock), date.fromisoformat(option["starts_on"]) if option["starts_on"] else None
    is_mismatch = markets(offer.district, [option["occupation"]], now)[option["occupation"]].is_mismatch
    path = LearningPath(
        survivor_id=offer.survivor_id, offer=offer, course_id=UUID(option["course"]), occupation=option["occupation"],
        district=offer.district, weeks=option["weeks"], mismatch_told_on=data.on if is_mismatch else None,
        starts_on=starts, waits_on=Waits.US, since_on=data.on,
        next_on=starts if starts and starts > now else now + BEGINS_WITHIN, written_by=actor.id, written_at=clock(),
    )  # fmt: skip
    path.save(force_insert=True)
    _step(actor, path, PathStep.CHOOSES, data, clock)


@action("learning.gap", on=Survivor, takes=GapForm, words=_("No course fits"))
def log_gap(actor: Actor, survivor: Survivor, data: Any, *, clock: Clock) -> UUID:
    made = _gap(actor, survivor.pk, data.district, data.occupation, data, clock)
    _learned(survivor.pk)
    return made


def _gap(actor: Actor, survivor: UUID, district: str, occupation: str, data: Any, clock: Clock) -> UUID:
    assert actor.organisation is not None
    return LearningGap.objects.create(
        survivor_id=survivor, occupation=occupation, district=district, her_words=data.her_words,
        language=data.language, on=data.on, written_by=actor.id, organisation=actor.organisation, written_at=clock(),
    ).pk  # fmt: skip


@action("learning.begin", on=LearningPath, takes=BeginForm, words=_("She began the course"))
def begin(actor: Actor, path: LearningPath, data: Any, *, clock: Clock) -> UUID:
    path.starts_on = data.on
    taken = markets(path.district, [path.occupation], today(clock))[path.occupation]
    if taken.is_mismatch and path.mismatch_told_on is None:
        path.mismatch_told_on = data.on
    return _go(actor, path, PathStep.BEGINS, data, clock, next_on=data.on + timedelta(weeks=path.weeks) + LATE_BY)


@action("learning.finish", on=LearningPath, takes=FinishForm, words=_("How the course ended"))
def finish(actor: Actor, path: LearningPath, data: Any, *, clock: Clock) -> UUID:
    path.done_on, path.why = data.on, data.why
    return _go(actor, path, data.step, data, clock, next_on=data.on + timedelta(days=ASKED_AGAIN))


@action("learning.use", on=LearningPath, takes=UseForm, words=_("Whether she uses it"))
def use(actor: Actor, path: LearningPath, data: Any, *, clock: Clock) -> UUID:
    path.why = data.why
    return _go(actor, path, data.step, data, clock, next_on=data.on + timedelta(days=ASKED_AGAIN))


def _go(actor: Actor, path: LearningPath, step: str, data: Any, clock: Clock, *, next_on: date) -> UUID:
    """One step of the table. What goes on waits on somebody until a day that lies ahead."""
    move = found(path.state, step)
    assert move is not None
    path.state, path.waits_on = PathState(move.to), move.waits_on
    path.since_on = data.on if move.waits_on else None
    path.next_on = max(next_on, today(clock)) if move.waits_on else None
    path.save()
    _step(actor, path, step, data, clock)
    _learned(path.survivor_id)
    return path.pk


def _step(actor: Actor, path: LearningPath, what: str, data: Any, clock: Clock) -> None:
    LearningStep.objects.create(
        survivor_id=path.survivor_id, path=path, what=what, on=data.on, why=getattr(data, "why", ""),
        her_words=getattr(data, "her_words", ""), language=getattr(data, "language", ""), written_by=actor.id,
        written_at=clock(),
    )  # fmt: skip


def _learned(survivor: UUID) -> None:
    scope.current().section = int(Section.LEARNING)
    touch(survivor, Section.LEARNING)

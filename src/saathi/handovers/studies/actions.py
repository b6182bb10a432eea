"""Asking for a home study with her, writing what was found, telling her, and putting other ways before her."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as now_said
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override

from saathi.cases.models import Promise
from saathi.cases.promise_choices import PromiseState
from saathi.kernel import scope
from saathi.kernel.access import action, lend
from saathi.kernel.actor import Actor
from saathi.kernel.clock import HOME_ZONE, Clock, today
from saathi.kernel.reach import touch
from saathi.kernel.sections import Section
from saathi.links.choices import HerAnswer, Outcome, Why
from saathi.links.models import Request
from saathi.links.requests.actions import she_says
from saathi.links.requests.moving import advance
from saathi.links.requests.sending import send
from saathi.survivors.models import Survivor

from ..models import Study, StudyReport, StudyView
from ..study_choices import Grasp, NotDone
from .asking import asking_of, view_of
from .forms import AskForm, NarrowForm, NotDoneForm, OptionsForm, ReportForm, SayForm, SendForm, TellForm
from .options import written
from .standing import TELL_WITHIN, closed_by, options_by

# What the request's own list of reasons says where a visit did not happen.
WHY = {
    NotDone.NOT_FOUND: Why.OTHER,
    NotDone.NOT_SAFE: Why.UNSAFE,
    NotDone.NOBODY: Why.CLOSED,
    NotDone.CANNOT: Why.FULL,
}


@action("studies.ask", on=Survivor, takes=AskForm, words=_("Ask for a home study with her"))
def ask(actor: Actor, survivor: Survivor, data: Any, *, clock: Clock) -> UUID:
    """The request goes out without identity. That she hears what was found is promised with a day once it went."""
    request = send(actor, survivor, asking_of(data), view_of(data), clock=clock)
    study = Study.objects.create(
        survivor=survivor,
        request=request,
        towards=data.towards,
        questions=data.questions,
        hidden=data.hidden,
        may_meet=data.may_meet,
        cover=data.cover,
        wish=data.wish,
        asked_on=today(clock),
        options_by_on=options_by(None, None, closed_by(data.wish, "", ""), today(clock)),
        promise=_promised(actor, survivor.pk, request, data.language, clock),
        written_by=actor.id,
        written_at=clock(),
    )
    _write_view(actor, study, data, clock)
    return study.pk


def _promised(actor: Actor, survivor: UUID, request: Request, language: str, clock: Clock) -> UUID | None:
    if request.due_outcome_at is None or request.ended_at is not None:
        return None
    due_on = request.due_outcome_at.astimezone(HOME_ZONE).date() + TELL_WITHIN
    with override(language):  # it is read to her
        words = now_said("Tell her what was found on the visit to her family.")
    section = str(int(Section.FAMILY))
    promise = {"words": words, "due_on": due_on, "asked_by": "us", "kind": "promise", "section": section}
    return lend(actor, "promises.make", survivor, promise, clock=clock)


@action("studies.send", on=Study, takes=SendForm, words=_("She allows it: send it"))
def send_draft(actor: Actor, study: Study, data: Any, *, clock: Clock) -> UUID:
    """She thought about it, and says yes: with what may be asked, whom they may meet and what stays unsaid."""
    _allow(study, data)
    she_says(actor, study.request, HerAnswer.YES, data, clock)
    advance(actor, study.request, "send", clock=clock)
    study.promise = _promised(actor, study.survivor_id, study.request, data.language, clock)
    study.save()
    scope.current().section = int(Section.FAMILY)
    return study.pk


@action("studies.narrow", on=Study, takes=NarrowForm, words=_("She allows less, or more stays unsaid"))
def narrow(actor: Actor, study: Study, data: Any, *, clock: Clock) -> UUID:
    """At any time until they wrote what was found; whoever goes there reads it at once."""
    _allow(study, data)
    study.save()
    touch(study.survivor_id, Section.FAMILY)
    return study.pk


def _allow(study: Study, data: Any) -> None:
    study.questions, study.may_meet, study.hidden = data.questions, data.may_meet, data.hidden


@action("studies.report", on=Study, takes=ReportForm, words=_("Write down what was found"))
def report(actor: Actor, study: Study, data: Any, *, clock: Clock) -> UUID:
    made = StudyReport.objects.create(
        survivor_id=study.survivor_id, study=study, organisation=actor.organisation, written_by=actor.id,
        written_at=clock(), visited_on=data.visited_on, met=data.met, asked=data.asked, why_risk=data.why_risk,
        why_willing=data.why_willing, why_able=data.why_able, family_words=data.family_words, language=data.language,
    )  # fmt: skip
    study.risk, study.willing, study.able = data.risk, data.willing, data.able
    _ends(actor, study, clock)
    advance(actor, study.request, "finish", clock=clock, act="studies.report", outcome=Outcome.HAPPENED)
    return made.pk


@action("studies.not_done", on=Study, takes=NotDoneForm, words=_("Nobody was visited"))
def not_done(actor: Actor, study: Study, data: Any, *, clock: Clock) -> UUID:
    study.not_done, why = data.not_done, WHY[NotDone(data.not_done)]
    _ends(actor, study, clock)
    advance(
        actor, study.request, "finish", clock=clock, act="studies.not_done", words=data.words, reason=why,
        outcome=Outcome.NOT_HAPPENED, answer_words=data.words,
    )  # fmt: skip
    return study.pk


def _ends(actor: Actor, study: Study, clock: Clock) -> None:
    now = today(clock)
    study.ended_on, study.tell_by_on = now, now + TELL_WITHIN
    _count_options(study, now)
    study.save()
    touch(study.survivor_id, Section.FAMILY)


@action("studies.say", on=Study, takes=SayForm, words=_("Write down what she says now"))
def say(actor: Actor, study: Study, data: Any, *, clock: Clock) -> UUID:
    """Her view may change on any day; what holds is what she said last."""
    study.wish = data.wish
    _count_options(study, today(clock))
    study.save()
    _write_view(actor, study, data, clock)
    return study.pk


@action("studies.tell", on=Study, takes=TellForm, words=_("She heard what was found"))
def tell(actor: Actor, study: Study, data: Any, *, clock: Clock) -> UUID:
    """A question of hers, or a no to hearing it now, is owed an answer in the same time again; the promise is kept once
    she understood."""
    study.wish, study.told_on = data.wish, data.on
    is_settled = data.understood == Grasp.YES
    study.tell_by_on = None if is_settled else data.on + TELL_WITHIN
    _count_options(study, data.on)
    study.save()
    _write_view(actor, study, data, clock)
    if is_settled:
        _keep_promise(actor, study, data.on, clock)
    return study.pk


@action("studies.options", on=Study, takes=OptionsForm, words=_("Put other ways before her"))
def put_options(actor: Actor, study: Study, data: Any, *, clock: Clock) -> UUID:
    """They lie on her own page of choices at once, with waiting among them. Nothing is chosen by this."""
    offer = lend(actor, "choices.offer", study.survivor_id, written(tuple(data.options), data.language), clock=clock)
    study.options_by_on, study.options_on = None, today(clock)
    study.save(update_fields=["options_by_on", "options_on"])
    scope.current().section = int(Section.FAMILY)
    assert offer is not None
    return offer


def _count_options(study: Study, on: date) -> None:
    why = closed_by(study.wish, study.risk, study.willing)
    study.options_by_on = options_by(study.options_by_on, study.options_on, why, on)


def _write_view(actor: Actor, study: Study, data: Any, clock: Clock) -> None:
    StudyView.objects.create(
        survivor_id=study.survivor_id,
        study=study,
        wish=data.wish,
        words=data.her_words,
        language=data.language,
        is_told=hasattr(data, "understood"),
        how=getattr(data, "how", ""),
        understood=getattr(data, "understood", ""),
        said_on=getattr(data, "on", None) or today(clock),
        written_by=actor.id,
        written_at=clock(),
    )
    scope.current().section = int(Section.FAMILY)
    touch(study.survivor_id, Section.FAMILY)


def _keep_promise(actor: Actor, study: Study, on: date, clock: Clock) -> None:
    open_ = Promise.objects.filter(pk=study.promise, state=PromiseState.OPEN) if study.promise else None
    if open_ is not None and open_.exists():
        lend(actor, "promises.keep", study.promise, {"done_on": on, "told_on": on}, clock=clock)

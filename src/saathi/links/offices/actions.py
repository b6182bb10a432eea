"""Asking an office for what it owes, its answer, and where that answer stands in her matters."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from saathi.cases.clock_acts import happened
from saathi.cases.clocks.events import EVENTS
from saathi.cases.matters.actions import now_waits
from saathi.cases.models import CaseEvent
from saathi.cases.paper_choices import PaperKind
from saathi.cases.papers.actions import keep_paper
from saathi.kernel import scope
from saathi.kernel.access import action
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, today
from saathi.kernel.forms import NothingForm
from saathi.kernel.reach import held
from saathi.survivors.models import Survivor

from ..models import Duty, DutyOf, Letter, Request
from ..office_choices import Reply
from ..requests.sending import HerView, send
from .asking import asking_of
from .book import asks, offices
from .forms import AskForm, NoteForm, ReplyForm
from .replying import answered, end_of
from .words import OFFICES


@action("offices.ask", on=Survivor, takes=AskForm, words=_("Ask an office for what it owes her"))
def ask_office(actor: Actor, survivor: Survivor, data: Any, *, clock: Clock) -> UUID:
    """The limit is that of the law, counted from the day it says; the request's own clock is set to it."""
    view, asking = HerView(data.answer, data.her_words, data.language), asking_of(data)
    request = send(actor, survivor, asking, view, clock=clock)
    assert asking.by_on is not None
    if request.sent_at is not None:
        request.due_outcome_at = end_of(asking.by_on)
        request.save(update_fields=["due_outcome_at"])
    ask = asks()[data.ask]
    Duty.objects.create(
        request=request, office=ask.office, ask=ask.code, since_on=data.since_on, due_on=asking.by_on
    )  # fmt: skip
    DutyOf.objects.create(
        survivor=survivor, request=request, section=int(asking.stands_in), matter_id=data.matter
    )  # fmt: skip
    return request.pk


@action("offices.answer", on=Request, takes=ReplyForm, words=_("Answer"))
def answer(actor: Actor, request: Request, data: Any, *, clock: Clock) -> UUID:
    """The office itself. Where it stands in her matters is written by those beside her, who are told of it."""
    data.came_on = today(clock)
    answered(actor, request, Duty.objects.get(request=request), data, "offices.answer", clock)
    return request.pk


@action("offices.note_answer", on=Request, takes=NoteForm, words=_("Write down their answer"))
def note_answer(actor: Actor, request: Request, data: Any, *, clock: Clock) -> UUID:
    duty, her = Duty.objects.get(request=request), DutyOf.objects.get(request=request)
    known = {"how": data.how, "reference": data.reference}
    answered(actor, request, duty, data, "offices.note_answer", clock, **known)
    for letter in Letter.objects.filter(request=request, sent_on__isnull=False, answered_on=None):
        letter.answered_on = data.came_on
        letter.save(update_fields=["answered_on"])
    if data.paper is not None:
        her.papers = [*her.papers, _kept(actor, her, data, clock)]
    _stands_there(actor, request, duty, her, clock)
    her.save(update_fields=["papers", "taken_in_on"])
    scope.current().about, scope.current().section = her.survivor_id, her.section
    return request.pk


@action("offices.take_in", on=Request, takes=NothingForm, words=_("Write their answer where it stands"))
def take_in(actor: Actor, request: Request, data: Any, *, clock: Clock) -> UUID:
    her = DutyOf.objects.get(request=request)
    _stands_there(actor, request, Duty.objects.get(request=request), her, clock)
    her.save(update_fields=["taken_in_on"])
    scope.current().about, scope.current().section = her.survivor_id, her.section
    return request.pk


def _kept(actor: Actor, her: DutyOf, data: Any, clock: Clock) -> UUID:
    paper = SimpleNamespace(
        paper=data.paper, section=her.section, kind=PaperKind.LETTER, title="", language="", dated_on=None,
        from_whom="", is_evidence=False,
    )  # fmt: skip
    return keep_paper(actor, her.survivor, paper, clock)


def _stands_there(actor: Actor, request: Request, duty: Duty, her: DutyOf, clock: Clock) -> None:
    """In the matter that waits for it, with the next date; and with the law's clocks, where it was granted. What is in
    a section this actor does not hold is left to whoever does."""
    assert duty.replied_on is not None
    matter = her.matter
    if matter is not None and matter.closed_on is None and not matter.is_at_end:
        said = SimpleNamespace(
            waiting_on=offices()[duty.office].waits, since_on=duty.replied_on, next_on=duty.next_on,
            asked_on=None if duty.next_on else today(clock), words=sentence(duty, request.answer_words),
        )  # fmt: skip
        now_waits(actor, matter, said, clock, by=offices()[duty.office].waits)
        her.taken_in_on = today(clock)
    if duty.reply == Reply.GRANTED and (event := asks()[duty.ask].event):
        _tell_the_law(actor, her, event, duty.replied_on, clock)


def _tell_the_law(actor: Actor, her: DutyOf, event: str, on: Any, clock: Clock) -> None:
    there = CaseEvent.objects.filter(survivor_id=her.survivor_id, what=event, on=on, undone_at=None)
    if held(her.survivor_id) & EVENTS[event].section and not there.exists():
        happened(actor, her.survivor, event, on, clock)


def sentence(duty: Duty, words: Any) -> str:
    """What the office said, in one line, in the language of whoever writes it down."""
    said = _now("%(office)s answered our request: %(reply)s.") % {
        "office": OFFICES[duty.office], "reply": Reply(duty.reply).label}  # fmt: skip
    return " ".join(filter(None, (said, words if isinstance(words, str) else words.read())))

"""What whoever was asked, and whoever asked, may do with a request of any kind."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from saathi.kernel import groups, scope
from saathi.kernel.access import action
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, today
from saathi.kernel.forms import NothingForm

from ..choices import HerAnswer, RequestKind
from ..models import Request, RequestOf
from ..questions import question_of
from .forms import (
    AcceptForm,
    DeclineForm,
    FaceForm,
    FinishForm,
    HearForm,
    RefusePersonForm,
    RevokeForm,
    SayNoForm,
    SendForm,
    WorkerForm,
)
from .moving import advance
from .sending import write_view
from .sides import of


@action("requests.send", on=Request, takes=SendForm, words=_("She says yes: send it"))
def send_draft(actor: Actor, request: Request, data: Any, *, clock: Clock) -> UUID:
    she_says(actor, request, HerAnswer.YES, data, clock)
    advance(actor, request, "send", clock=clock)
    return request.pk


@action("requests.acknowledge", on=Request, takes=NothingForm, words=_("We have seen it"))
def acknowledge(actor: Actor, request: Request, data: Any, *, clock: Clock) -> UUID:
    advance(actor, request, "acknowledge", clock=clock)
    return request.pk


@action("requests.accept", on=Request, takes=AcceptForm, words=_("Say yes"))
def accept(actor: Actor, request: Request, data: Any, *, clock: Clock) -> UUID:
    said = {"capacity": data.capacity, "booked_on": data.booked_on}
    if data.worker:
        said["worker"] = UUID(data.worker)
    advance(actor, request, "accept", clock=clock, words=data.capacity, **said)
    return request.pk


@action("requests.decline", on=Request, takes=DeclineForm, words=_("Say no"))
def decline(actor: Actor, request: Request, data: Any, *, clock: Clock) -> UUID:
    said = {"reason": data.reason, "words": data.answer_words}
    request.reason, request.answer_words = data.reason, data.answer_words
    advance(actor, request, "decline", clock=clock, **said)
    return request.pk


@action("requests.finish", on=Request, takes=FinishForm, words=_("It came to its end"))
def finish(actor: Actor, request: Request, data: Any, *, clock: Clock) -> UUID:
    said = {"reason": data.reason, "words": data.answer_words}
    request.reason = data.reason
    advance(
        actor, request, "finish", clock=clock, outcome=data.outcome, answer_words=data.answer_words, **said
    )  # fmt: skip
    return request.pk


@action("requests.name_worker", on=Request, takes=WorkerForm, words=_("Say who would walk with her"))
def name_worker(actor: Actor, request: Request, data: Any, *, clock: Clock) -> UUID:
    advance(actor, request, "name_worker", clock=clock, worker=UUID(data.worker))
    return request.pk


@action("requests.refuse_person", on=Request, takes=RefusePersonForm, words=_("She wants somebody else"))
def refuse_person(actor: Actor, request: Request, data: Any, *, clock: Clock) -> UUID:
    """The request goes on, with somebody else; whoever was asked is not told why."""
    assert request.worker is not None
    refused = [*request.refused, request.worker]
    advance(actor, request, "refuse_person", clock=clock, worker=None, refused=refused)
    return request.pk


@action("requests.revoke", on=Request, takes=RevokeForm, words=_("Take it back"))
def revoke(actor: Actor, request: Request, data: Any, *, clock: Clock) -> UUID:
    advance(actor, request, "revoke", clock=clock, words=data.answer_words, answer_words=data.answer_words)
    return request.pk


@action("requests.say_no", on=Request, takes=SayNoForm, words=_("She says no"))
def say_no(actor: Actor, request: Request, data: Any, *, clock: Clock) -> UUID:
    """Her words stay with her file; whoever was asked reads only that it has ended."""
    she_says(actor, request, HerAnswer.NO, data, clock)
    advance(actor, request, "say_no", clock=clock)
    return request.pk


@action("requests.face", on=Request, takes=FaceForm, words=_("Say what is done about the silence"))
def face(actor: Actor, request: Request, data: Any, *, clock: Clock) -> UUID:
    """The two weeks begin again: a silence is faced until it ends."""
    advance(actor, request, "face", clock=clock, reason=data.what, words=data.words)
    return request.pk


@action("requests.hear", on=Request, takes=HearForm, words=_("What came of it, in her words"))
def hear(actor: Actor, request: Request, data: Any, *, clock: Clock) -> UUID:
    her = of(request)
    assert her is not None
    is_of_service = request.kind == RequestKind.REFERRAL and data.useful is not None
    if is_of_service and request.provider and not _answered(her.survivor_id, request.provider):
        groups.answer(question_of(request.provider), _AS_ANSWER[data.useful])
    her.came_on, her.useful = data.came_on, data.useful
    her.save(update_fields=["came_on", "useful"])
    write_view(actor, her, "", data.came_words, data.came_language, clock)
    scope.current().about, scope.current().section = her.survivor_id, her.section
    return request.pk


def _answered(survivor: UUID, provider: UUID) -> bool:
    """Everybody is counted once: of ten answers, nine by somebody whose answers are known would tell the tenth."""
    hers = RequestOf.objects.filter(survivor_id=survivor, request__provider=provider, useful__isnull=False)
    return bool(hers.exists())


# Of use or not, among the five answers that groups count; nothing ties an answer to her.
_AS_ANSWER = {0: 1, 1: 3, 2: 5}


def she_says(actor: Actor, request: Request, answer: str, data: Any, clock: Clock) -> None:
    """Keeps her answer with its day, and her words beside those she said before."""
    her = of(request)
    assert her is not None
    her.answer, her.answered_on = answer, today(clock)
    her.save(update_fields=["answer", "answered_on"])
    write_view(actor, her, answer, data.her_words, data.language, clock)

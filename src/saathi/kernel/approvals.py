"""Acts that need a second person. A room says which of its acts may (`askable`), an organisation which of those do
(`register_seconds`). What was asked is kept sealed and not done; whoever may answers it; a yes does it as hers who
asked, with every rule asked again at that moment, and both names in the journal."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from django import forms
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db.models import Q
from django.http import QueryDict
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from . import access
from .access import action, lend, query, rule
from .actor import Actor
from .clock import Clock, server_clock, today
from .errors import Invalid, NotFound, Refused
from .forms import ActForm, NothingForm
from .journal.writing import remember_asked
from .models import Answer, Request
from .proof import proven
from .scope import Scope

NEXT, SHOWN_FOR, MOST = timedelta(days=3), timedelta(days=7), 60
When = Callable[[Actor, Any], bool]


@dataclass(frozen=True, slots=True)
class Askable:
    """An act that may need a second person. `section` is what it touches of hers, or how what was filled in says it; 0
    where it is about nobody. `when` says for which data it always does, whatever an organisation says; then `by` are
    the roles that may answer."""

    section: int | Callable[[Any], int]
    when: When | None = None
    by: tuple[str, ...] = ()


_askable: dict[str, Askable] = {}
_seconds: list[Callable[[Actor, str], tuple[str, ...]]] = []
_actors: list[Callable[[UUID], Actor | None]] = []


def askable(
    name: str, section: int | Callable[[Any], int], *, when: When | None = None, by: tuple[str, ...] = ()
) -> None:
    _askable[name] = Askable(section, when, by)


def all_askable() -> Mapping[str, Askable]:
    return _askable


def register_seconds(
    seconds: Callable[[Actor, str], tuple[str, ...]], actors: Callable[[UUID], Actor | None]
) -> None:
    """`seconds` answers which roles must look at this act of this actor (none: it is simply done); `actors` who
    somebody on staff is now, None for one who left."""
    _seconds[:], _actors[:] = [seconds], [actors]


def _gate(
    opened: Scope, name: str, target: Any, target_id: UUID | None, form: ActForm, taken: Any, clock: Clock
) -> UUID | None:
    """Keeps the act where a second person must look; None where it is simply done."""
    known, actor = _askable.get(name), opened.actor
    if known is None or actor.organisation is None:
        return None
    roles = _seconds[0](actor, name) if _seconds else ()
    if not roles and known.when is not None and known.when(actor, taken):
        roles = known.by
    if not roles:
        return None
    survivor = getattr(target, target.SURVIVOR) if target is not None and hasattr(target, "SURVIVOR") else None
    section = int(known.section(taken) if callable(known.section) else known.section)
    file_of, file = _brought(form)
    made: Request = Request.objects.create(
        actor=actor.id, organisation=actor.organisation, act=name, target=target_id, survivor=survivor,
        section=section, value=json.dumps(_typed(form), default=str), file_of=file_of, file=file, roles=sorted(roles),
        asked_at=clock(), next_on=today(clock) + NEXT)  # fmt: skip
    remember_asked(actor, made.pk, survivor, section)
    return made.pk


def _brought(form: ActForm) -> tuple[str, bytes]:
    """The file as the form cleaned it: what was hidden in it is gone before it is kept. No act here asks for two."""
    names = [name for name, field in form.fields.items() if isinstance(field, forms.FileField)]
    for name in names:
        if (file := form.cleaned_data.get(name)) is not None:
            return name, file if isinstance(file, bytes) else file.raw
    return "", b""


access._gates.append(_gate)


def _typed(form: ActForm) -> dict[str, list[str]]:
    """What was filled in, field by field, as the form would read it again."""
    data: Any = form.data
    said: dict[str, list[str]] = {}
    for name in form.fields:
        value = data.getlist(name) if hasattr(data, "getlist") else data.get(name)
        values = value if isinstance(value, list | tuple) else [value]
        if kept := [str(one) for one in values if one not in (None, "")]:
            said[name] = kept
    return said


def _again(row: Request) -> QueryDict:
    data = QueryDict(mutable=True)
    for name, values in json.loads(row.value.read()).items():
        data.setlist(name, values)
    return data


def _file_again(row: Request) -> dict[str, SimpleUploadedFile] | None:
    return {row.file_of: SimpleUploadedFile(row.file_of, row.file.read_bytes())} if row.file else None


def may_answer(actor: Actor, roles: list[str], asked_by: UUID, act: str) -> bool:
    """Nobody answers what she asked herself, nor what she could not do."""
    return asked_by != actor.id and actor.holds(act) and bool(set(actor.roles) & set(roles))


class NoForm(ActForm):
    reason = forms.CharField(
        label=_("Why not? Whoever asked reads this sentence, and tells her."), max_length=400, widget=forms.Textarea
    )


@rule("approvals.approve")
def may_approve(actor: Actor, request: Request, data: Any) -> None:
    may_say(actor, request, data)
    proven(actor)


@rule("approvals.refuse")
def may_say(actor: Actor, request: Request, data: Any) -> None:
    _waits(request)
    if request.actor == actor.id:
        raise Refused(_now("You asked for this yourself. Somebody else has to look at it."))
    if not may_answer(actor, request.roles, request.actor, request.act):
        raise Refused(_now("Your organisation asked other people to look at this."))


@rule("approvals.withdraw")
def may_withdraw(actor: Actor, request: Request, data: Any) -> None:
    _waits(request)
    if request.actor != actor.id:
        raise Refused(_now("Only the person who asked can take it back."))


@rule("approvals.open_file")
def may_open_file(actor: Actor, request: Request, data: Any) -> None:
    _waits(request)
    if not request.file:
        raise Refused(_now("No file came with this."))
    if request.actor != actor.id and not may_answer(actor, request.roles, request.actor, request.act):
        raise Refused(_now("Your organisation asked other people to look at this."))


@rule("approvals.tell")
def may_tell(actor: Actor, request: Request, data: Any) -> None:
    if request.survivor is None or request.state not in (Answer.GRANTED, Answer.REFUSED):
        raise Refused(_now("There is no answer to tell her yet."))
    if request.told_on is not None:
        raise Refused(_now("It is written already that she was told."))


def _waits(request: Request) -> None:
    if request.state != Answer.ASKED:
        raise Refused(_now("This was answered already."))


@action("approvals.approve", on=Request, takes=NothingForm, words=_("Yes, do it"))
def approve(actor: Actor, request: Request, data: Any, *, clock: Clock) -> UUID:
    """Does it in this transaction as the act of whoever asked. What she may not do any more is not done."""
    asker = _actors[0](request.actor) if _actors else None
    if asker is None:
        raise Refused(_now("Whoever asked for this does not work here any more."))
    try:
        request.made = lend(
            asker, request.act, request.target, _again(request), files=_file_again(request), clock=clock
        )
    except (Invalid, NotFound) as gone:
        raise Refused(_now("This cannot be done any more as it was asked. Say no, and why.")) from gone
    return _answered(request, actor, Answer.GRANTED, clock)


@action("approvals.refuse", on=Request, takes=NoForm, words=_("No"))
def refuse(actor: Actor, request: Request, data: Any, *, clock: Clock) -> UUID:
    request.reason = data.reason
    return _answered(request, actor, Answer.REFUSED, clock)


@action("approvals.withdraw", on=Request, takes=NothingForm, words=_("Take back what I asked"))
def withdraw(actor: Actor, request: Request, data: Any, *, clock: Clock) -> UUID:
    return _answered(request, actor, Answer.WITHDRAWN, clock)


@action("approvals.tell", on=Request, takes=NothingForm, words=_("I told her"))
def tell(actor: Actor, request: Request, data: Any, *, clock: Clock) -> UUID:
    request.told_on = today(clock)
    request.save(update_fields=["told_on"])
    return request.pk


@dataclass(frozen=True, slots=True)
class Brought:
    """The file that waits with a request. Repr shows nothing of it."""

    id: UUID
    survivor: UUID | None
    raw: bytes = field(repr=False)


@action("approvals.open_file", on=Request, takes=NothingForm, words=_("Open the file"))
def open_file(actor: Actor, request: Request, data: Any, *, clock: Clock) -> Brought:
    """Whoever answers looks first. The journal gets who and when; the bytes are handed over this once."""
    return Brought(request.pk, request.survivor, request.file.read_bytes())


def _answered(request: Request, actor: Actor, state: str, clock: Clock) -> UUID:
    request.state, request.answered_by, request.answered_at, request.file = state, actor.id, clock(), b""
    request.save(update_fields=["state", "answered_by", "answered_at", "reason", "made", "file"])
    return request.pk


@dataclass(frozen=True, slots=True)
class Asked:
    """What waits or was answered. `reason` is the sentence of a no."""

    id: UUID
    act: str
    actor: UUID
    survivor: UUID | None
    target: UUID | None
    roles: tuple[str, ...]
    asked_at: datetime
    next_on: date
    state: str
    answered_by: UUID | None
    answered_at: datetime | None
    reason: str
    told_on: date | None
    file_of: str
    may_answer: bool

    @property
    def is_to_tell(self) -> bool:
        return bool(self.survivor) and self.state in (Answer.GRANTED, Answer.REFUSED) and self.told_on is None


def _shown(found: list[Asked]) -> list[UUID]:
    return [one.survivor for one in found if one.survivor]


@query("approvals.list", shows=_shown)
def asked(actor: Actor, *, clock: Clock = server_clock) -> list[Asked]:
    """What waits for this actor's answer, what she asked and waits, and answers she has not told yet or got within a
    week. One statement."""
    return asked_near(actor, clock)


def asked_near(actor: Actor, clock: Clock) -> list[Asked]:
    """The same inside a query that is already open, which journals whom it shows itself."""
    recent = Q(answered_at__gt=clock() - SHOWN_FOR) | Q(told_on=None, survivor__isnull=False)
    own = Q(actor=actor.id) & (Q(state=Answer.ASKED) | (recent & ~Q(state=Answer.WITHDRAWN)))
    rows = Request.objects.defer("file").filter(own | Q(state=Answer.ASKED)).order_by("next_on", "asked_at")[:MOST]
    return [one for one in (_asked(actor, row) for row in rows) if one.may_answer or one.actor == actor.id]


@query("approvals.page", shows=lambda found: _shown([found[0]]))
def request_of(actor: Actor, request: UUID) -> tuple[Asked, ActForm]:
    """One request, and its form with what was filled in. NotFound for whoever neither asked nor may answer."""
    row = Request.objects.defer("file").filter(pk=request).first()
    one = _asked(actor, row) if row else None
    if row is None or one is None or not (one.may_answer or one.actor == actor.id):
        raise NotFound()
    takes = access.acts()[row.act].takes
    assert takes is not None
    return one, takes(actor, _again(row))


def _asked(actor: Actor, row: Request) -> Asked:
    return Asked(
        row.pk, row.act, row.actor, row.survivor, row.target, tuple(row.roles), row.asked_at, row.next_on, row.state,
        row.answered_by, row.answered_at, row.reason.read(), row.told_on, row.file_of,
        row.state == Answer.ASKED and may_answer(actor, row.roles, row.actor, row.act),
    )  # fmt: skip

"""What is asked of us as an office; and what offices owe her, with every letter."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db.models import Q

from saathi.cases.models import Matter
from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, server_clock, today
from saathi.kernel.errors import NotFound
from saathi.orgs.models import Organisation
from saathi.orgs.queries import own_organisation
from saathi.survivors.queries import Card, card

from ..choices import ENDED, GOING, RequestKind
from ..models import Duty, DutyOf, Letter, Provider, Request
from ..requests.lines import RequestLine, StepLine, lines_of, steps_of, whose
from ..requests.sides import sides
from ..requests.table import transitions
from ..requests.there import called
from .book import asks, offices
from .register import LetterLine, letters_of

PAGE = 25
MOST_CHOICES = 200
STATES = ("going", "late", "over")


@dataclass(frozen=True, slots=True)
class DutyLine:
    """What is asked of an office. `survivor` stands in `line` only for whoever may know."""

    line: RequestLine
    office: str
    ask: str
    since_on: date
    due_on: date
    reply: str
    replied_on: date | None
    missing: tuple[str, ...]
    next_on: date | None

    def is_late(self, today: date) -> bool:
        """By law, or by the date the office gave itself since."""
        return self.line.is_going and (self.next_on or self.due_on) < today


@dataclass(frozen=True, slots=True)
class Owed:
    """The oldest first. `after` asks for the next page; empty on the last. `called`: organisations by id."""

    lines: tuple[DutyLine, ...]
    called: dict[UUID, str]
    after: str
    today: date


@query("offices.inbox", shows=lambda page: [one.line.survivor for one in page.lines if one.line.survivor])
def inbox(actor: Actor, state: str = "going", after: str = "", *, clock: Clock = server_clock) -> Owed:
    """Of the actor's own office. Keyset paging by the moment it was asked."""
    now = today(clock)
    wanted = Request.objects.filter(to_organisation=actor.organisation, kind=RequestKind.DUTY, sent_at__isnull=False)
    wanted = wanted.filter(state__in=ENDED if state == "over" else GOING)
    if state == "late":
        wanted = wanted.filter(Q(duty__next_on=None, duty__due_on__lt=now) | Q(duty__next_on__lt=now))
    if after:
        wanted = wanted.filter(_beyond(after))
    rows = list(wanted.order_by("sent_at", "id").select_related("duty")[: PAGE + 1])
    last = rows[PAGE - 1] if len(rows) > PAGE else None
    lines = tuple(_duties(rows[:PAGE]))
    return Owed(lines, _called(lines), f"{last.sent_at.isoformat()}_{last.pk}" if last else "", now)


def _beyond(after: str) -> Q:
    moment, _sep, pk = after.partition("_")
    try:
        at, row = datetime.fromisoformat(moment), UUID(pk)
    except ValueError as strange:
        raise NotFound() from strange
    return Q(sent_at__gte=at) & (Q(sent_at__gt=at) | Q(pk__gt=row))


def _duties(rows: list[Request]) -> list[DutyLine]:
    return [_line(row.duty, line) for row, line in zip(rows, lines_of(rows), strict=True)]


def _line(duty: Duty, line: RequestLine) -> DutyLine:
    return DutyLine(
        line, duty.office, duty.ask, duty.since_on, duty.due_on, duty.reply, duty.replied_on, tuple(duty.missing),
        duty.next_on,
    )  # fmt: skip


def _called(lines: Iterable[DutyLine]) -> dict[UUID, str]:
    return called(one.line for one in lines)


@dataclass(frozen=True, slots=True)
class DutyPage:
    """One thing that is asked of an office, all its steps, and what may follow for this actor, as names of acts."""

    duty: DutyLine
    steps: tuple[StepLine, ...]
    follows: frozenset[str]
    sides: frozenset[str]
    called: dict[UUID, str]
    today: date


@query("offices.page", shows=lambda page: [page.duty.line.survivor] if page.duty.line.survivor else [])
def duty_page(actor: Actor, request: UUID, *, clock: Clock = server_clock) -> DutyPage:
    """Raises NotFound where it is asked neither of the actor's organisation nor for somebody within reach."""
    row = Request.objects.filter(pk=request, kind=RequestKind.DUTY).select_related("duty").first()
    if row is None:
        raise NotFound()
    line = lines_of([row], whose([row.pk]))[0]
    stands = sides(actor, row, line.survivor)
    duty = _line(row.duty, line)
    return DutyPage(
        duty=duty,
        steps=tuple(steps_of([row.pk]).get(row.pk, ())),
        follows=frozenset(one.act for one in transitions(row.kind, row.state, stands)),
        sides=stands,
        called=_called([duty]),
        today=today(clock),
    )


@dataclass(frozen=True, slots=True)
class HerDuty:
    """What one office owes her, the letters about it (the first first), and where its answer belongs."""

    duty: DutyLine
    letters: tuple[LetterLine, ...]
    steps: tuple[StepLine, ...]
    follows: frozenset[str]
    matter: UUID | None
    is_to_take_in: bool
    papers: tuple[UUID, ...]


@dataclass(frozen=True, slots=True)
class HerDuties:
    card: Card
    duties: tuple[HerDuty, ...]
    called: dict[UUID, str]
    today: date

    def of_matter(self, matter: UUID) -> list[HerDuty]:
        return [one for one in self.duties if one.matter == matter]


@query("offices.of_her")
def of_her(actor: Actor, survivor: UUID, *, clock: Clock = server_clock) -> HerDuties:
    """All that offices owe her in sections the actor holds: what goes on first, then the newest."""
    return owed_to(actor, card(actor, survivor), today(clock))


def owed_to(actor: Actor, about: Card, now: date) -> HerDuties:
    """The same for a page that has opened her card already."""
    hers = {one.request_id: one for one in DutyOf.objects.filter(survivor_id=about.id).select_related("matter")}
    rows = {row.pk: row for row in Request.objects.filter(pk__in=list(hers)).select_related("duty")}
    lines = lines_of(rows.values()) if rows else []
    steps = steps_of(list(rows)) if rows else {}
    letters = letters_of(Letter.objects.filter(request__in=list(rows))) if rows else {}
    found = [_hers(actor, rows[one.id], one, hers[one.id], letters, steps) for one in lines]
    found.sort(key=lambda one: (one.duty.line.is_going, one.duty.line.made_at), reverse=True)
    return HerDuties(about, tuple(found), _called([one.duty for one in found]), now)


def _hers(
    actor: Actor, row: Request, line: RequestLine, her: DutyOf, letters: dict[UUID, list[LetterLine]],
    steps: dict[UUID, list[StepLine]],
) -> HerDuty:  # fmt: skip
    duty, stands = _line(row.duty, line), sides(actor, row, her.survivor_id)
    is_owed = duty.replied_on is not None and (her.taken_in_on is None or her.taken_in_on < duty.replied_on)
    goes_on = her.matter is not None and her.matter.closed_on is None and not her.matter.is_at_end
    return HerDuty(
        duty=duty,
        letters=tuple(letters.get(line.id, ())),
        steps=tuple(steps.get(line.id, ())),
        follows=frozenset(one.act for one in transitions(line.kind, line.state, stands)),
        matter=her.matter_id,
        is_to_take_in=is_owed and goes_on,
        papers=tuple(her.papers),
    )


@dataclass(frozen=True, slots=True)
class Choices:
    """Whom one may ask, and what waits: (id, name, kind)."""

    organisations: tuple[tuple[UUID, str, str], ...]
    providers: tuple[tuple[UUID, str, str], ...]
    matters: tuple[tuple[UUID, str, str], ...]


@query("offices.choices")
def choices(actor: Actor, survivor: UUID) -> Choices:
    """Offices with a sign-in, entries of the directory, and her matters that go on as (id, kind, about)."""
    card(actor, survivor)
    kinds = {kind for one in offices().values() for kind in one.kinds}
    entries = {kind for one in offices().values() for kind in one.entries}
    theirs = Organisation.objects.filter(kind__in=kinds, is_active=True).exclude(pk=own_organisation(actor))
    listed = Provider.objects.filter(kind__in=entries, closed_on=None, organisation=None)[:MOST_CHOICES]
    going = Matter.objects.filter(survivor_id=survivor, closed_on=None, is_at_end=False).order_by("opened_on")
    return Choices(
        tuple(sorted(((row.pk, row.name.read(), row.kind) for row in theirs), key=lambda one: one[1])),
        tuple(sorted(((row.pk, row.name.read(), row.kind) for row in listed), key=lambda one: one[1])),
        tuple((row.pk, row.kind, row.about) for row in going),
    )


def law_of(ask: str) -> tuple[str, str, bool]:
    """Law, place in it, and whether it was read there."""
    one = asks()[ask]
    return one.law, one.place, one.is_sure

"""What is asked of us as an office; what offices owe her, with every letter; and the register of letters."""

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
from ..models import Duty, DutyOf, Letter, LetterOf, Provider, Request
from ..requests.lines import RequestLine, StepLine, lines_of, steps_of, whose
from ..requests.sides import sides
from ..requests.table import transitions
from ..requests.there import called
from .book import asks, offices
from .letters import reference

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
class LetterLine:
    """One line of the register. `survivor` is whose it is, for whoever reaches her; `carries` what it names of her.
    `is_followed`: another letter went after it."""

    id: UUID
    request: UUID
    number: str
    kind: str
    office: str
    ask: str
    language: str
    made_on: date
    sent_on: date | None
    how: str
    receipt: str
    due_on: date
    answered_on: date | None
    survivor: UUID | None
    carries: tuple[str, ...]
    is_followed: bool

    def is_late(self, today: date) -> bool:
        """No answer, and no letter after it."""
        is_open = self.sent_on is not None and self.answered_on is None and not self.is_followed
        return is_open and self.due_on < today


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
    letters = _letters(Letter.objects.filter(request__in=list(rows))) if rows else {}
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


def _letters(rows: Iterable[Letter]) -> dict[UUID, list[LetterLine]]:
    """By request, the first first."""
    found: dict[UUID, list[LetterLine]] = {}
    for line in sorted(_register(list(rows)), key=lambda one: one.number):
        found.setdefault(line.request, []).append(line)
    return found


def _register(rows: list[Letter]) -> list[LetterLine]:
    ids = [row.pk for row in rows]
    hers = {one.letter_id: one for one in LetterOf.objects.filter(letter__in=ids)}
    followed = set(Letter.objects.filter(after__in=ids).values_list("after", flat=True))
    return [_letter(row, hers.get(row.pk), row.pk in followed) for row in rows]


def _letter(row: Letter, her: LetterOf | None, is_followed: bool) -> LetterLine:
    return LetterLine(
        row.pk, row.request_id, reference(row.year, row.number), row.kind, row.office, row.ask, row.language,
        row.made_on, row.sent_on, row.how, row.receipt.read(), row.due_on, row.answered_on,
        her.survivor_id if her else None, tuple(her.carries) if her else (), is_followed,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class RegisterFilter:
    """`state` is open (it went, nobody answered), late, unsent, answered, or empty for all."""

    state: str = ""
    office: str = ""


@dataclass(frozen=True, slots=True)
class Register:
    """The newest first. `names` are those of people within reach, as each chose hers."""

    lines: tuple[LetterLine, ...]
    after: str
    today: date


@query("letters.register", shows=lambda page: [one.survivor for one in page.lines if one.survivor])
def register(actor: Actor, filters: RegisterFilter, after: str = "", *, clock: Clock = server_clock) -> Register:
    """Of the actor's own organisation. It names nobody; keyset paging by the number."""
    now = today(clock)
    wanted = Letter.objects.filter(_wanted(filters, now), organisation=actor.organisation)
    if after:
        wanted = wanted.filter(_before(after))
    rows = list(wanted.order_by("-year", "-number")[: PAGE + 1])
    last = rows[PAGE - 1] if len(rows) > PAGE else None
    return Register(tuple(_register(rows[:PAGE])), f"{last.year}_{last.number}" if last else "", now)


def _wanted(filters: RegisterFilter, now: date) -> Q:
    every = {
        "open": Q(sent_on__isnull=False, answered_on=None),
        "late": Q(sent_on__isnull=False, answered_on=None, due_on__lt=now, reminders=None),
        "unsent": Q(sent_on=None),
        "answered": Q(answered_on__isnull=False),
    }
    wanted = every.get(filters.state, Q())
    return wanted & Q(office=filters.office) if filters.office else wanted


def _before(after: str) -> Q:
    year, _sep, number = after.partition("_")
    try:
        at, row = int(year), int(number)
    except ValueError as strange:
        raise NotFound() from strange
    return Q(year__lte=at) & (Q(year__lt=at) | Q(number__lt=row))


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

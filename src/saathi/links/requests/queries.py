"""What was asked of us, what was asked for her, and what nobody answers. Frozen values; words are opened here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db.models import Q, QuerySet

from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, server_clock
from saathi.kernel.errors import NotFound
from saathi.survivors.queries import Card, card, names

from ..choices import ENDED, GOING, RequestState
from ..models import Request, RequestOf
from .clocks import ASK_HER_AGAIN, BLACK_HOLE, HEAR_HER, HEARD_OF
from .lines import RequestLine, StepLine, ViewLine, lines_of, steps_of, views_of, whose
from .sides import sides
from .table import transitions
from .there import Walker, called, walkers

PAGE = 25
MOST = 50


@dataclass(frozen=True, slots=True)
class InboxFilter:
    """`state` is "going", "over" or empty for both; `is_late`: only where a clock of ours ran out."""

    state: str = "going"
    kind: str = ""
    need: str = ""
    is_late: bool = False


@dataclass(frozen=True, slots=True)
class Inbox:
    """The oldest first. `after` asks for the next page; empty on the last. `names` are the names that those chose who
    are open to this actor, `called` those of organisations and of entries of the directory."""

    lines: tuple[RequestLine, ...]
    names: dict[UUID, str]
    called: dict[UUID, str]
    after: str
    now: datetime

    def shown(self) -> Iterable[UUID]:
        return self.names


@query("requests.inbox", shows=Inbox.shown)
def inbox(actor: Actor, filters: InboxFilter, after: str = "", *, clock: Clock = server_clock) -> Inbox:
    """What was asked of the actor's organisation. Keyset paging by the moment it was sent."""
    now = clock()
    rows = list(rows_of(actor, filters, after, now)[: PAGE + 1])
    lines = lines_of(rows[:PAGE])
    known = [line.survivor for line in lines if line.survivor]
    last = rows[PAGE - 1] if len(rows) > PAGE else None
    next_after = f"{last.sent_at.isoformat()}_{last.pk}" if last and last.sent_at else ""
    return Inbox(tuple(lines), names(actor, known) if known else {}, called(lines), next_after, now)


def rows_of(actor: Actor, filters: InboxFilter, after: str, now: datetime) -> QuerySet[Request]:
    """Inside a query: the oldest first, beyond the row that was shown last."""
    wanted = Request.objects.filter(_asked_of(actor, filters, now)).order_by("sent_at", "id")
    return wanted.filter(_beyond(after)) if after else wanted


def _asked_of(actor: Actor, filters: InboxFilter, now: datetime) -> Q:
    wanted = Q(to_organisation=actor.organisation, sent_at__isnull=False)
    if filters.state == "going":
        wanted &= Q(state__in=GOING)
    elif filters.state == "over":
        wanted &= Q(state__in=ENDED)
    if filters.kind:
        wanted &= Q(kind=filters.kind)
    if filters.need:
        wanted &= Q(need=filters.need)
    if filters.is_late:
        wanted &= Q(state__in=GOING) & (Q(acked_at=None, due_ack_at__lte=now) | Q(due_outcome_at__lte=now))
    return wanted


def _beyond(after: str) -> Q:
    moment, _sep, pk = after.partition("_")
    try:
        at, row = datetime.fromisoformat(moment), UUID(pk)
    except ValueError as strange:
        raise NotFound() from strange
    # The first half bounds the index; the second breaks ties.
    return Q(sent_at__gte=at) & (Q(sent_at__gt=at) | Q(pk__gt=row))


@dataclass(frozen=True, slots=True)
class RequestPage:
    """One request, all its steps, what may follow now for this actor as (transition, act), and who was named."""

    line: RequestLine
    steps: tuple[StepLine, ...]
    views: tuple[ViewLine, ...]
    follows: tuple[tuple[str, str], ...]
    sides: frozenset[str]
    walkers: dict[UUID, Walker]
    called: dict[UUID, str]
    card: Card | None
    now: datetime


@query("requests.page", shows=lambda page: [page.card.id] if page.card else [])
def request_page(actor: Actor, request: UUID, *, clock: Clock = server_clock) -> RequestPage:
    """Raises NotFound where it is neither asked of the actor's organisation nor of somebody within reach."""
    row = Request.objects.filter(pk=request).first()
    if row is None:
        raise NotFound()
    hers = whose([row.pk])
    line = lines_of([row], hers)[0]
    stands = sides(actor, row, line.survivor)
    return RequestPage(
        line=line,
        steps=tuple(steps_of([row.pk]).get(row.pk, ())),
        views=tuple(views_of([row.pk]).get(row.pk, ())) if hers else (),
        follows=tuple((one.transition, one.act) for one in transitions(row.kind, row.state, stands)),
        sides=stands,
        walkers=walkers([row.worker], line.survivor) if row.worker else {},
        called=called([line]),
        card=card(actor, line.survivor) if line.survivor and actor.holds("people.page") else None,
        now=clock(),
    )


@dataclass(frozen=True, slots=True)
class HerRequest:
    """One request of hers, with what she said and what happened."""

    line: RequestLine
    answer: str
    answered_on: date
    n_offered: int
    came_on: date | None
    useful: int | None
    views: tuple[ViewLine, ...]
    steps: tuple[StepLine, ...]
    follows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class HerRequests:
    card: Card
    requests: tuple[HerRequest, ...]
    walkers: dict[UUID, Walker]
    called: dict[UUID, str]
    now: datetime


@query("requests.of_her")
def of_her(actor: Actor, survivor: UUID, kinds: Iterable[str] = (), *, clock: Clock = server_clock) -> HerRequests:
    """All of hers in sections the actor holds, what goes on first, then the newest. Raises NotFound out of reach."""
    about = card(actor, survivor)
    wanted = RequestOf.objects.filter(survivor_id=survivor).select_related("request")
    if kinds := list(kinds):
        wanted = wanted.filter(request__kind__in=kinds)
    hers = {one.request_id: one for one in wanted}
    lines = lines_of([one.request for one in hers.values()], hers)
    steps, views = (steps_of(list(hers)), views_of(list(hers))) if hers else ({}, {})
    found = [_hers(actor, hers[line.id], line, steps.get(line.id, []), views.get(line.id, [])) for line in lines]
    found.sort(key=lambda one: (one.line.is_going, one.line.made_at), reverse=True)
    named = [line.worker for line in lines if line.worker]
    there = walkers(named, survivor) if named else {}
    return HerRequests(about, tuple(found), there, called(lines), clock())


def _hers(actor: Actor, her: RequestOf, line: RequestLine, steps: list[StepLine], views: list[ViewLine]) -> HerRequest:
    stands = sides(actor, her.request, her.survivor_id)
    return HerRequest(
        line=line,
        answer=her.answer,
        answered_on=her.answered_on,
        n_offered=her.n_offered,
        came_on=her.came_on,
        useful=her.useful,
        views=tuple(views),
        steps=tuple(steps),
        follows=tuple((one.transition, one.act) for one in transitions(line.kind, line.state, stands)),
    )


@dataclass(frozen=True, slots=True)
class Silent:
    """`lines` are black holes: nobody was heard for two weeks, and nobody beside her faced it; the longest silence
    first. `asks` are those about which she is to be asked since some days: whether to send it, or what came of it."""

    lines: tuple[RequestLine, ...]
    asks: tuple[RequestLine, ...]
    names: dict[UUID, str]
    called: dict[UUID, str]
    is_cut: bool
    now: datetime

    def shown(self) -> Iterable[UUID]:
        return self.names


@query("requests.silent", shows=Silent.shown)
def silent(actor: Actor, *, clock: Clock = server_clock) -> Silent:
    """Of requests the actor's organisation answers for on her side, about people within reach."""
    now = clock()
    ours = Request.objects.filter(kept_by=actor.organisation, of__isnull=False)
    quiet = ours.filter(state__in=GOING, quiet_since__lte=now - BLACK_HOLE).order_by("quiet_since", "id")
    rows, asked_of_her = list(quiet[: MOST + 1]), list(ours.filter(_ask_her(now)).order_by("made_at", "id")[: MOST + 1])
    found = lines_of([*rows[:MOST], *asked_of_her[:MOST]])
    lines, asks = found[: len(rows[:MOST])], found[len(rows[:MOST]) :]
    known = [line.survivor for line in found if line.survivor]
    is_cut = max(len(rows), len(asked_of_her)) > MOST
    return Silent(tuple(lines), tuple(asks), names(actor, known) if known else {}, called(found), is_cut, now)


def _ask_her(now: datetime) -> Q:
    """Where a clock of `dues_of` that waits on those beside her ran out, other than a silence."""
    not_sent = Q(state=RequestState.DRAFT, made_at__lte=now - ASK_HER_AGAIN)
    return not_sent | Q(state__in=HEARD_OF, ended_at__lte=now - HEAR_HER, of__came_on=None)

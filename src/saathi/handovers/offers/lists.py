"""Handovers as they are read: of one person, of an organisation, and as whoever is asked sees one before she agreed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db.models import Count, Q

from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, server_clock
from saathi.kernel.errors import NotFound
from saathi.links.choices import ENDED, RequestKind
from saathi.links.models import Request
from saathi.links.requests.clocks import Due
from saathi.links.requests.lines import RequestLine, StepLine, ViewLine, lines_of, steps_of, views_of, whose
from saathi.links.requests.sides import sides
from saathi.links.requests.there import Walker, walkers
from saathi.survivors.queries import Card, card, names

from ..handover_choices import FactState
from ..models import FactAsked, Handover, HandoverFact
from .carried import Carried, carried
from .crossing import FOLLOW, may_seal, news
from .loss import Loss, loss_of
from .stages import OVER, clocks, stage_of
from .standing import sides_after, standing_of, table_of

MOST = 100


@dataclass(frozen=True, slots=True)
class HandoverLine:
    """One handover. What only those know who may know whose it is, is empty for the others. `dues`: its clocks."""

    request: RequestLine
    id: UUID | None
    stage: str
    dues: tuple[Due, ...]
    yes: int
    keeps: int
    agreed_at: datetime | None
    met_on: date | None
    presence: str
    meeting_words: str
    arrived_on: date | None
    released_at: datetime | None
    visit_by_on: date | None
    visited_on: date | None
    n_facts: int
    n_open: int
    follows: tuple[str, ...]
    carried: Carried | None = None

    @property
    def to(self) -> UUID | None:
        """Also where they work with another installation."""
        return self.request.to_organisation or self.request.provider

    @property
    def is_over(self) -> bool:
        return self.stage in OVER

    def is_late(self, now: datetime) -> bool:
        return any(due.is_late(now) for due in self.dues)


@dataclass(frozen=True, slots=True)
class HandoverPage:
    card: Card | None
    line: HandoverLine
    steps: tuple[StepLine, ...]
    views: tuple[ViewLine, ...]
    walkers: dict[UUID, Walker]
    loss: Loss | None
    now: datetime


@dataclass(frozen=True, slots=True)
class HandoverList:
    """`lines` of the actor's organisation, either way; `late` are those on which a clock ran out, which the managers of
    both sides see until somebody acts. `names` are of those who are open to the actor."""

    lines: tuple[HandoverLine, ...]
    names: dict[UUID, str]
    now: datetime

    @property
    def late(self) -> tuple[HandoverLine, ...]:
        return tuple(one for one in self.lines if one.is_late(self.now))

    def shown(self) -> Iterable[UUID]:
        return self.names


@query("handovers.of_her")
def of_her(actor: Actor, survivor: UUID, *, clock: Clock = server_clock) -> list[HandoverPage]:
    """The newest first. Raises NotFound where she is out of reach."""
    about = card(actor, survivor)
    rows = list(
        Handover.objects.filter(survivor_id=survivor).select_related("request").order_by("-offered_at", "-id")
    )
    return [_page(actor, row.request, row, about, clock()) for row in rows]


@query("handovers.offered", shows=lambda page: [page.card.id] if page.card else [])
def offered(actor: Actor, request: UUID, *, clock: Clock = server_clock) -> HandoverPage:
    """One handover by its request: before she agreed whoever is asked reads the need, and not whose it is. Raises
    NotFound where it was neither asked of the actor's organisation nor is of somebody within reach."""
    row = Request.objects.filter(pk=request, kind=RequestKind.HANDOVER).first()
    if row is None:
        raise NotFound()
    handover = Handover.objects.filter(request=row).first()
    about = card(actor, handover.survivor_id) if handover and actor.holds("people.page") else None
    return _page(actor, row, handover, about, clock())


@query("handovers.list", shows=HandoverList.shown)
def handovers(actor: Actor, *, is_over: bool = False, clock: Clock = server_clock) -> HandoverList:
    """From us and to us, the oldest first; the settled ones only where they are asked for."""
    ours = Q(to_organisation=actor.organisation, sent_at__isnull=False) | Q(kept_by=actor.organisation)
    wanted = Request.objects.filter(ours | Q(from_organisation=actor.organisation), kind=RequestKind.HANDOVER)
    if not is_over:
        wanted = wanted.exclude(state__in=[one for one in ENDED if one != "done"])
    rows = list(wanted.order_by("made_at", "id")[:MOST])
    known = {one.request_id: one for one in Handover.objects.filter(request__in=[row.pk for row in rows])}
    n_open = _open_facts([one.pk for one in known.values()])
    lines = [_line(actor, row, known.get(row.pk), request, n_open)
             for row, request in zip(rows, lines_of(rows), strict=True)]  # fmt: skip
    shown = tuple(one for one in lines if is_over == one.is_over)
    hers = [one.request.survivor for one in shown if one.request.survivor]
    return HandoverList(shown, names(actor, hers) if hers else {}, clock())


def _page(actor: Actor, row: Request, handover: Handover | None, about: Card | None, now: datetime) -> HandoverPage:
    hers = whose([row.pk])
    n_open = _open_facts([handover.pk]) if handover else {}
    line = _line(actor, row, handover, lines_of([row], hers)[0], n_open)
    return HandoverPage(
        card=about,
        line=line,
        steps=tuple(steps_of([row.pk]).get(row.pk, ())),
        views=tuple(views_of([row.pk]).get(row.pk, ())) if hers else (),
        walkers=walkers([row.worker], line.request.survivor) if row.worker else {},
        loss=_loss(handover) if handover else None,
        now=now,
    )


def _line(
    actor: Actor, row: Request, handover: Handover | None, request: RequestLine, n_open: dict[UUID, int]
) -> HandoverLine:
    one = handover or Handover()
    files = carried(actor, handover) if handover and row.to_organisation is None else None
    standing = standing_of(row, handover, n_open.get(one.pk, 0), files)
    stage, stands = stage_of(standing), _sides(actor, row, handover, request.survivor)
    return HandoverLine(
        request=request,
        id=handover.pk if handover else None,
        stage=stage,
        dues=tuple(clocks(standing)),
        yes=one.yes,
        keeps=one.keeps,
        agreed_at=one.agreed_at,
        met_on=one.met_on,
        presence=one.presence,
        meeting_words=one.meeting_words.read_or() if handover else "",
        arrived_on=one.arrived_on,
        released_at=one.released_at,
        visit_by_on=one.visit_by_on,
        visited_on=one.visited_on,
        n_facts=one.n_facts,
        n_open=n_open.get(one.pk, 0),
        follows=_follows(row, stage, stands, files),
        carried=files,
    )


def _follows(row: Request, stage: str, stands: frozenset[str], files: Carried | None) -> tuple[str, ...]:
    """Of what is carried, only what a file says that stands nowhere yet, and what was not sealed."""
    found = dict.fromkeys(step.act for step in table_of(row) if step.stage == stage and stands & {*step.sides})
    if files is not None and not (files.heard and news(stage, files.heard)):
        found.pop(FOLLOW, None)
    if files is not None and not (files.heard and may_seal(files.heard, server_clock())):
        found.pop("crossings.seal", None)
    return tuple(found)


def _sides(actor: Actor, row: Request, handover: Handover | None, survivor: UUID | None) -> frozenset[str]:
    if handover is None or handover.arrived_at is None:
        return sides(actor, row, survivor)
    return sides_after(handover, actor.organisation)


def _open_facts(handovers_: list[UUID]) -> dict[UUID, int]:
    rows = HandoverFact.objects.filter(handover__in=handovers_, state=FactState.OPEN)
    return dict(rows.values_list("handover").annotate(n=Count("id")))


def _loss(handover: Handover) -> Loss | None:
    """Of those facts and questions this actor may see: whoever sees all that went along sees the whole figure."""
    if handover.arrived_at is None:
        return None
    checked = HandoverFact.objects.filter(handover=handover).values_list("state", "checked_at")
    asked = FactAsked.objects.filter(survivor_id=handover.survivor_id, organisation=handover.to_organisation)
    return loss_of(handover.n_facts, checked, handover.arrived_at, asked.values_list("is_held", "asked_at"))

"""The way home of one person, and where everybody's stands: on whom it waits, since when, until when. Frozen values."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from django.db.models import Q

from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, server_clock, today
from saathi.kernel.reach import held
from saathi.kernel.sections import Section
from saathi.survivors.queries import Card, card, names

from ..models import Return, ReturnEvent, ReturnPaper, ReturnStep, Study
from ..return_choices import StepState
from ..studies.queries import standing_of as study_standing
from ..studies.standing import StudyDue
from ..studies.standing import dues_of as study_dues
from .keeping import standing_of
from .loading import Step, Track, tracks
from .standing import WHAT, Due, StepStanding, WayStanding, dues_of, missing
from .table import acts_of, stands

MOST = 200


@dataclass(frozen=True, slots=True)
class PaperFact:
    """One version. `is_over`: its last day has passed; `is_newest`: none of its kind came after it."""

    kind: str
    version: int
    number: str
    issued_on: date
    until_on: date | None
    is_over: bool
    is_newest: bool


@dataclass(frozen=True, slots=True)
class StepFact:
    """One step as it stands today. `acts` may be written now; `lacks` names what comes first. `target_on` is until when
    it should be there, where the data names a number of days."""

    id: UUID
    step: Step
    state: str
    standing: StepStanding
    lacks: tuple[str, ...]
    target_on: date | None
    papers: tuple[PaperFact, ...]
    acts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EventFact:
    what: str
    on: date
    step: str
    state: str
    waiting_on: str
    where: str
    how: str
    understood: str
    words: str
    her_words: str
    language: str
    written_by: UUID


@dataclass(frozen=True, slots=True)
class WayFact:
    """One way home. `events` are newest first; `question` is what she asked last and nobody has answered."""

    id: UUID
    track: Track
    opened_on: date
    wants: str
    where: str
    where_words: str
    language: str
    decision: UUID | None
    request: UUID | None
    standing: WayStanding
    travels_on: date | None
    told_on: date | None
    closed_on: date | None
    outcome: str
    steps: tuple[StepFact, ...]
    events: tuple[EventFact, ...]
    question: EventFact | None
    dues: tuple[Due, ...]
    may_choose: bool


@dataclass(frozen=True, slots=True)
class Ways:
    """The one that goes on first, then the newest."""

    card: Card
    ways: tuple[WayFact, ...]
    is_shared: bool
    today: date


@query("returns.page")
def ways(actor: Actor, survivor: UUID, *, clock: Clock = server_clock) -> Ways:
    """Raises NotFound where she is out of reach."""
    her, now = card(actor, survivor), today(clock)
    rows = list(Return.objects.filter(survivor_id=survivor).order_by("-opened_on", "-id"))
    parts = _parts(survivor) if rows else ({}, {}, {})
    found = sorted((_way(row, parts, now) for row in rows), key=lambda one: one.closed_on is not None)
    return Ways(her, tuple(found), bool(held(survivor) & Section.PLACE), now)


Parts = tuple[dict[UUID, list[ReturnStep]], dict[UUID, list[ReturnPaper]], dict[UUID, list[EventFact]]]


def _parts(survivor: UUID) -> Parts:
    steps: dict[UUID, list[ReturnStep]] = {}
    papers: dict[UUID, list[ReturnPaper]] = {}
    events: dict[UUID, list[EventFact]] = {}
    for step in ReturnStep.objects.filter(survivor_id=survivor):
        steps.setdefault(step.way_id, []).append(step)
    for paper in ReturnPaper.objects.filter(survivor_id=survivor).order_by("kind", "-version"):
        papers.setdefault(paper.way_id, []).append(paper)
    for one in ReturnEvent.objects.filter(survivor_id=survivor).order_by("-on", "-written_at", "-id"):
        events.setdefault(one.way_id, []).append(_event(one))
    return steps, papers, events


def _way(row: Return, parts: Parts, now: date) -> WayFact:
    track, events = tracks()[row.kind], parts[2].get(row.pk, [])
    kept = {one.code: one for one in parts[0].get(row.pk, [])}
    at = {code: standing_of(one) for code, one in kept.items()}
    papers = parts[1].get(row.pk, [])
    is_open, standing = row.closed_on is None, way_standing(row, _has_crossed(track, at))
    steps = tuple(_step(row, track, step, kept[step.code].pk, at, papers, now) for step in track.steps)
    told = next((one for one in events if one.what == "told"), None)
    day = track.of("day")
    return WayFact(
        id=row.pk,
        track=track,
        opened_on=row.opened_on,
        wants=row.wants_to_go,
        where=row.where,
        where_words=row.where_words.read(),
        language=row.language,
        decision=row.decision,
        request=row.request,
        standing=standing,
        travels_on=row.travels_on,
        told_on=row.told_on,
        closed_on=row.closed_on,
        outcome=row.outcome,
        steps=steps,
        events=tuple(events),
        question=told if told and told.understood == "asks" else None,
        dues=tuple(dues_of(standing, now)),
        may_choose=is_open and not (day and at[day.code].state == StepState.DONE),
    )


def _step(
    row: Return, track: Track, step: Step, pk: UUID, at: dict[str, StepStanding], papers: list[ReturnPaper], now: date
) -> StepFact:
    one = at[step.code]
    state = stands(step, one.state, row.permit_until_on, now)
    began, is_open = one.asked_on or one.since_on, row.closed_on is None
    lacks = missing(track, step, at, row.permit_until_on, now)
    acts = acts_of(step, state) if is_open else []
    if step.papers and step.of != "permit" and is_open:
        acts.append("returns.paper")
    return StepFact(
        id=pk,
        step=step,
        state=state,
        standing=one,
        lacks=tuple(lacks),
        target_on=began + timedelta(days=step.days) if began and step.days else None,
        papers=tuple(_papers(step.code, papers, now)),
        acts=tuple(acts),
    )


def _papers(code: str, papers: list[ReturnPaper], now: date) -> Iterable[PaperFact]:
    seen: set[str] = set()
    for one in papers:
        if one.step == code:
            is_over = one.until_on is not None and one.until_on < now
            yield PaperFact(one.kind, one.version, one.number.read(), one.issued_on, one.until_on, is_over,
                            one.kind not in seen)  # fmt: skip
            seen.add(one.kind)


def _event(row: ReturnEvent) -> EventFact:
    return EventFact(
        row.what, row.on, row.step, row.state, row.waiting_on, row.where, row.how, row.understood, row.words.read(),
        row.her_words.read(), row.language, row.written_by,
    )  # fmt: skip


def _has_crossed(track: Track, at: dict[str, StepStanding]) -> bool:
    crossing = track.of("crossing")
    return bool(crossing and at[crossing.code].state == StepState.DONE)


def way_standing(row: Return, has_crossed: bool) -> WayStanding:
    return WayStanding(
        row.survivor_id, row.pk, row.kind, row.at_step, row.waiting_on, row.waiting_since, row.next_on,
        row.is_date_given, row.permit_until_on, has_crossed, row.tell_by_on,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Everybody:
    """Ways home that go on, those that wait the longest first, and what is owed around them and around
    home studies: the heaviest and oldest first. `is_cut` where there are more."""

    ways: tuple[WayStanding, ...]
    dues: tuple[Due, ...]
    studies: tuple[StudyDue, ...]
    names: dict[UUID, str]
    is_cut: bool
    today: date

    def shown(self) -> Iterable[UUID]:
        return self.names


@query("returns.list", shows=Everybody.shown)
def everybody(actor: Actor, *, clock: Clock = server_clock) -> Everybody:
    """Of those within reach, whoever wrote it down."""
    now = today(clock)
    rows = list(Return.objects.filter(closed_on=None).order_by("waiting_since", "id")[: MOST + 1])
    crossings = [one.code for track in tracks().values() if (one := track.of("crossing"))]
    done = ReturnStep.objects.filter(way__in=rows, code__in=crossings, state=StepState.DONE)
    crossed = set(done.values_list("way_id", flat=True)) if rows else set()
    found = [way_standing(row, row.pk in crossed) for row in rows[:MOST]]
    owes = Q(tell_by_on__isnull=False) | Q(options_by_on__isnull=False)
    owed = Study.objects.filter(owes).order_by("written_at")[:MOST]
    studies = [due for row in owed for due in study_dues(study_standing(row))]
    dues = [due for one in found for due in dues_of(one, now)]
    dues.sort(key=lambda due: (WHAT.index(due.what), due.by))
    known = {one.survivor for one in found} | {due.survivor for due in studies}
    studies.sort(key=lambda due: due.by)
    return Everybody(tuple(found), tuple(dues), tuple(studies), names(actor, known) if known else {},
                     len(rows) > MOST, now)  # fmt: skip

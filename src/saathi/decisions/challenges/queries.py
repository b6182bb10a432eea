"""Reads of challenges. What its deciders may not see is not there for them, by row security: no query asks who asks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from saathi.kernel import scope
from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.errors import NotFound
from saathi.orgs.models import Organisation
from saathi.survivors.models import Survivor

from ..choices import UNSAFE, StepKind
from ..models import Challenge, ChallengeStep, Decision, RetaliationCheck
from .doors import Door, doors, fitting
from .line import Entry, standing, who_decides


@dataclass(frozen=True, slots=True)
class DoorOffer:
    """A door that fits a decision. `last_on` is the last day to go there, None where no limit was found."""

    door: Door
    last_on: date | None


@dataclass(frozen=True, slots=True)
class Step:
    what: str
    on: date
    words: str
    written_by: UUID


@dataclass(frozen=True, slots=True)
class Check:
    """`needs_care`: she said something is different, or that she is afraid, and nothing was done about it since."""

    id: UUID
    due_on: date
    asked_on: date | None
    answer: str
    words: str
    needs_care: bool


@dataclass(frozen=True, slots=True)
class ChallengeCard:
    """One challenge. `last_on` and `answer_by_on` come from its door; `is_answerer`: the asker is of those
    who decided, and may answer but not edit."""

    id: UUID
    survivor: UUID
    decision: UUID | None
    what: str
    decided_on: date | None
    door: Door
    her_words: str
    her_language: str
    wanted: str
    beside: tuple[str, ...]
    keep_from: tuple[str, ...]
    lodged_on: date
    kept_by: UUID
    helper: UUID | None
    helper_organisation: UUID | None
    helper_since_on: date | None
    agreed_to_tell_on: date | None
    answer: str
    answered_on: date | None
    answered_by: UUID | None
    changed: str
    why: str
    concluded_on: date | None
    last_on: date | None
    sent_on: date | None
    answer_by_on: date | None
    is_answerer: bool
    steps: tuple[Step, ...]
    checks: tuple[Check, ...]


@query("challenges.doors")
def ways(actor: Actor, decision_id: UUID) -> list[DoorOffer]:
    """The doors that fit this decision, the best first."""
    decision = Decision.objects.filter(pk=decision_id).first()
    if decision is None:
        raise NotFound()
    return [DoorOffer(door, door.last_on(decision.decided_on)) for door in fitting_doors(decision)]


@query("challenges.barred")
def barred(actor: Actor, survivor: UUID, entries: Iterable[Entry]) -> frozenset[UUID]:
    """Those of these entries that the asker is one of the deciders of: someone else writes down a challenge to them."""
    decides = who_decides(actor, survivor)
    return frozenset(entry.id for entry in entries if decides(entry))


@query("challenges.list")
def challenges(actor: Actor, survivor: UUID) -> list[ChallengeCard]:
    """All of hers that the asker may see, the newest first, in three statements however many there are."""
    rows = Challenge.objects.filter(survivor_id=survivor).select_related("decision").order_by("-lodged_on", "-id")
    found = list(rows)
    return _cards(actor, found, survivor) if found else []


@query("challenges.page")
def challenge(actor: Actor, challenge_id: UUID) -> ChallengeCard:
    row = Challenge.objects.filter(pk=challenge_id).select_related("decision").first()
    if row is None:
        raise NotFound()
    scope.current().rows[(Challenge, row.pk)] = row
    return _cards(actor, [row], row.survivor_id)[0]


def fitting_doors(decision: Decision) -> list[Door]:
    """By where it was decided (the law that was named, else the organisation's country) and by her track."""
    track = Survivor.objects.values_list("track", flat=True).get(pk=decision.survivor_id)
    country = decision.law[:2].upper() if decision.law[:3] in ("in_", "bd_") else ""
    if not country:
        country = Organisation.objects.values_list("country", flat=True).get(pk=decision.organisation)
    return fitting(decision.what, decision.decider, track, country)


def _cards(actor: Actor, rows: Iterable[Challenge], survivor: UUID) -> list[ChallengeCard]:
    steps: dict[UUID, list[Step]] = {}
    for step in ChallengeStep.objects.filter(survivor_id=survivor).order_by("on", "written_at"):
        told = Step(step.what, step.on, step.words.read(), step.written_by)
        steps.setdefault(step.challenge_id, []).append(told)
    checks: dict[UUID, list[RetaliationCheck]] = {}
    for check in RetaliationCheck.objects.filter(survivor_id=survivor).order_by("due_on"):
        checks.setdefault(check.challenge_id, []).append(check)
    return [_card(actor, row, steps.get(row.pk, []), checks.get(row.pk, [])) for row in rows]


def _card(actor: Actor, row: Challenge, steps: list[Step], checks: list[RetaliationCheck]) -> ChallengeCard:
    door, decision = doors()[row.door], row.decision
    sent_on = max((step.on for step in steps if step.what == StepKind.SENT), default=None)
    return ChallengeCard(
        id=row.pk,
        survivor=row.survivor_id,
        decision=row.decision_id,
        what=decision.what if decision else "",
        decided_on=decision.decided_on if decision else None,
        door=door,
        her_words=row.her_words.read(),
        her_language=row.her_language,
        wanted=row.wanted,
        beside=tuple(row.beside),
        keep_from=tuple(row.keep_from),
        lodged_on=row.lodged_on,
        kept_by=row.kept_by,
        helper=row.helper,
        helper_organisation=row.helper_organisation,
        helper_since_on=row.helper_since_on,
        agreed_to_tell_on=row.agreed_to_tell_on,
        answer=row.answer.read(),
        answered_on=row.answered_on,
        answered_by=row.answered_by,
        changed=row.changed,
        why=row.why.read(),
        concluded_on=row.concluded_on,
        last_on=door.last_on(decision.decided_on) if decision else None,
        sent_on=sent_on,
        answer_by_on=door.answer_by_on(sent_on) if sent_on else None,
        is_answerer=row.kept_by != actor.id and bool(standing(actor) & set(row.hidden_from)),
        steps=tuple(steps),
        checks=tuple(_check(check, steps) for check in checks),
    )


def _check(row: RetaliationCheck, steps: list[Step]) -> Check:
    followed = any(step.what == StepKind.MADE_SAFE and row.asked_on and step.on >= row.asked_on for step in steps)
    return Check(row.pk, row.due_on, row.asked_on, row.answer, row.words.read(), row.answer in UNSAFE and not followed)

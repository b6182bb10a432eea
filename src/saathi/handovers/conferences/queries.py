"""Conferences about her as those read them who see that part of her file: her words first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from saathi.cases.promises.queries import PromiseFact, promised
from saathi.decisions.queries import DecisionCard, decision
from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, server_clock, today
from saathi.kernel.errors import NotFound
from saathi.survivors.queries import Card, card

from ..handover_choices import ItemKind
from ..models import Attendance, Conference, ConferenceItem


@dataclass(frozen=True, slots=True)
class ConferenceLine:
    """Late where its day went by and nobody wrote that it was held."""

    id: UUID
    section: int
    planned_on: date
    held_on: date | None
    agenda: str
    presence: str

    def is_late(self, on: date) -> bool:
        return self.held_on is None and self.planned_on < on


@dataclass(frozen=True, slots=True)
class ConferencePage:
    card: Card
    line: ConferenceLine
    statement: str
    statement_language: str
    minutes: str
    minutes_language: str
    there: tuple[tuple[UUID, str], ...]
    decisions: tuple[DecisionCard, ...]
    promises: tuple[PromiseFact, ...]
    today: date


@query("conferences.list")
def conferences(actor: Actor, survivor: UUID) -> list[ConferenceLine]:
    """The newest first; empty out of reach."""
    return [_line(row) for row in Conference.objects.filter(survivor_id=survivor).order_by("-planned_on", "-id")]


@query("conferences.page")
def conference(actor: Actor, conference_id: UUID, *, clock: Clock = server_clock) -> ConferencePage:
    """Raises NotFound where that part of her file is not open to this actor."""
    row = Conference.objects.filter(pk=conference_id).first()
    if row is None:
        raise NotFound()
    items = list(ConferenceItem.objects.filter(conference=row).order_by("at"))
    return ConferencePage(
        card=card(actor, row.survivor_id),
        line=_line(row),
        statement=row.statement.read(),
        statement_language=row.statement_language,
        minutes=row.minutes.read(),
        minutes_language=row.minutes_language,
        there=tuple(Attendance.objects.filter(conference=row).order_by("id").values_list("organisation", "duty")),
        decisions=_decisions(actor, items),
        promises=_promises(actor, row.survivor_id, items),
        today=today(clock),
    )


def _decisions(actor: Actor, items: list[Any]) -> tuple[DecisionCard, ...]:
    if not actor.holds("decisions.page"):
        return ()
    return tuple(decision(actor, one.item) for one in items if one.what == ItemKind.DECISION)


def _promises(actor: Actor, survivor: UUID, items: list[Any]) -> tuple[PromiseFact, ...]:
    made = {one.item for one in items if one.what == ItemKind.PROMISE}
    if not made or not actor.holds("promises.list"):
        return ()
    found = promised(actor, survivor)
    return tuple(one for one in (*found.open, *found.over) if one.id in made)


def _line(row: Conference) -> ConferenceLine:
    return ConferenceLine(row.pk, row.section, row.planned_on, row.held_on, row.agenda.read(), row.presence)

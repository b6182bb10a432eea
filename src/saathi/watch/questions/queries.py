"""What she asked, for her; and for whoever answers, without her."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from saathi.kernel import reach
from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.errors import NotFound
from saathi.orgs.queries import person_names
from saathi.survivors.queries import Look

from ..models import Question

MOST = 100


@dataclass(frozen=True, slots=True)
class Asked:
    """One question. `name` is of the person it is about; `words` what she is told."""

    id: UUID
    organisation: UUID
    person: UUID
    name: str
    act: str
    looked_at: datetime
    asked_at: datetime
    due_on: date
    answer: str
    words: str
    answered_at: datetime | None


@query("looks.asked")
def asked(actor: Actor, survivor: UUID) -> list[Asked]:
    """All of hers that those beside her may know of, the newest first."""
    return _read(Question.objects.filter(survivor_id=survivor).order_by("-asked_at")[:MOST])


@query("looks.list")
def to_answer(actor: Actor) -> list[Asked]:
    """Those that wait for an answer from the actor's organisation, the most urgent first."""
    rows = Question.objects.filter(organisation=actor.organisation, answered_at=None).exclude(person=actor.id)
    return _read(rows.order_by("due_on", "id")[:MOST])


@query("looks.page")
def one(actor: Actor, question: UUID) -> Asked:
    """One of them. Raises NotFound where it is not the actor's to answer."""
    rows = Question.objects.filter(pk=question, organisation=actor.organisation).exclude(person=actor.id)
    found = _read(rows)
    if not found:
        raise NotFound()
    return found[0]


def look_of(survivor: UUID, person: UUID, at: datetime) -> Look | None:
    """The line of "who looked" that she means; inside a query or action that is open."""
    lines = (Look(*row) for row in reach.who_looked(survivor, at))
    return next((one for one in lines if (one.at, one.actor) == (at, person)), None)


def _read(rows: Iterable[Question]) -> list[Asked]:
    every = list(rows)
    names = person_names({row.person for row in every})
    return [
        Asked(
            row.pk, row.organisation, row.person, names.get(row.person, ""), row.act, row.looked_at, row.asked_at,
            row.due_on, row.answer, row.words.read(), row.answered_at,
        )
        for row in every
    ]  # fmt: skip

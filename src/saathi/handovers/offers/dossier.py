"""What goes along in a handover: cut by what she said yes to, and by what whoever reads it may see. No legal name and
no number stands here: those are opened one by one, for a purpose, where they are kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from saathi.cases.choices import Lane
from saathi.cases.models import Flag, Matter, NextDate, Paper, Promise, Service, Stay
from saathi.decisions.models import Decision
from saathi.identities.models import Particular
from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.clock import HOME_ZONE
from saathi.kernel.errors import NotFound
from saathi.kernel.sections import Section
from saathi.plans.models import Goal, Words
from saathi.survivors.models import Dependant
from saathi.survivors.queries import Card, card

from ..models import Handover, HandoverFact


@dataclass(frozen=True, slots=True)
class Line:
    """`code` and `more` are stored codes of the group's lists; `text` what was written, in `language`."""

    id: UUID
    section: int
    on: date | None
    code: str
    more: str
    text: str
    language: str


@dataclass(frozen=True, slots=True)
class FactLine:
    id: UUID
    kind: str
    row: UUID
    section: int
    state: str


@dataclass(frozen=True, slots=True)
class Dossier:
    """Groups in the order in which they are read: plan, promises, dates, papers, legal, health, and the rest."""

    card: Card
    handover: UUID
    yes: int
    groups: dict[str, tuple[Line, ...]]
    facts: tuple[FactLine, ...]

    def line(self, kind: str, row: UUID) -> Line | None:
        group = GROUP_OF[kind]
        return next((one for one in self.groups.get(group, ()) if one.id == row), None)


def _day(moment: datetime) -> date:
    """As it was where the programme works."""
    return moment.astimezone(HOME_ZONE).date()


Group = tuple[Any, dict[str, Any], str, Callable[[Any], tuple[Any, str, str, str, str]]]
# group: model, what of it, order, (day, code, more, text, language) of a row.
GROUPS: dict[str, Group] = {
    "words": (Words, {}, "-said_at", lambda r: (_day(r.said_at), "", "", r.text.read(), r.language)),
    "goals": (Goal, {}, "position", lambda r: (r.next_on, r.state, r.waiting_on, r.text.read(), r.language)),
    "promises": (Promise, {"next_on__isnull": False}, "next_on", lambda r: (r.due_on, r.kind, "", r.words.read(), "")),
    "dates": (NextDate, {"settled_on": None}, "on", lambda r: (r.on, r.kind, r.rests_on, "", "")),
    "papers": (Paper, {"withdrawn_on": None, "destroyed_on": None}, "added_at",
               lambda r: (r.dated_on, r.kind, "", r.title.read(), r.language)),
    "matters": (Matter, {"closed_on": None}, "opened_on", lambda r: (r.next_on, r.kind, r.stage, "", "")),
    "legal": (Service, {"lane": Lane.LEGAL}, "-on", lambda r: (r.on, r.lane, r.state, r.words.read(), "")),
    "health": (Service, {"lane": Lane.HEALTH}, "-on", lambda r: (r.on, r.lane, r.state, r.words.read(), "")),
    "services": (Service, {"lane__in": [Lane.LEARNING, Lane.MONEY, Lane.FAMILY]}, "-on",
                 lambda r: (r.on, r.lane, r.state, r.words.read(), "")),
    "decisions": (Decision, {"undone_at": None}, "-decided_on",
                  lambda r: (r.decided_on, r.what, r.made_by, r.her_words.read(), r.her_language)),
    "stays": (Stay, {}, "-days", lambda r: (r.days.lower, r.kind, r.district, "", "")),
    "family": (Dependant, {}, "said_at", lambda r: (None, r.kind, "", "", "")),
    "flags": (Flag, {"lowered_at": None}, "raised_on", lambda r: (r.until_on, r.reason, "", r.words.read(), "")),
    "identity": (Particular, {"ended_at": None}, "said_at", lambda r: (None, r.kind, r.district, "", r.language)),
}  # fmt: skip
GROUP_OF = {
    "identities.particular": "identity", "cases.stay": "stays", "cases.nextdate": "dates", "plans.goal": "goals",
    "cases.promise": "promises", "cases.paper": "papers", "cases.matter": "matters", "cases.flag": "flags",
    "survivors.dependant": "family",
}  # fmt: skip


@query("handovers.dossier")
def dossier(actor: Actor, handover_id: UUID) -> Dossier:
    """Before she confirmed it is what her yes to every part would take along; then what she said yes to. Raises
    NotFound where she is out of reach."""
    row = Handover.objects.filter(pk=handover_id).first()
    if row is None:
        raise NotFound()
    facts = HandoverFact.objects.filter(handover=row).order_by("kind", "id")
    return Dossier(
        card=card(actor, row.survivor_id),
        handover=row.pk,
        yes=row.yes,
        groups=cut(row.survivor_id, row.yes),
        facts=tuple(FactLine(one.pk, one.kind, one.row, one.section, one.state) for one in facts),
    )


def cut(survivor: UUID, sections: int) -> dict[str, tuple[Line, ...]]:
    """Everything of these sections that the actor sees, by group; empty groups are left out. Inside a query."""
    found = {name: tuple(_lines(group, survivor, sections)) for name, group in GROUPS.items()}
    return {name: lines for name, lines in found.items() if lines}


def _lines(group: Group, survivor: UUID, sections: int) -> Iterator[Line]:
    model, only, order, read = group
    fixed = model.SECTION if isinstance(model.SECTION, Section) else None
    if fixed is not None and not fixed & sections:
        return
    for row in model.objects.filter(survivor_id=survivor, **only).order_by(order):
        section = int(fixed) if fixed is not None else row.section
        if section & sections:
            yield Line(row.pk, section, *read(row))

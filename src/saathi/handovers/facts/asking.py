"""A form that asks for a fact logs it by itself: whether it was held already, in a part open to whoever asked.

`ASKED` says which acts ask for which fact; every other room adds its own by one line, `asked(...)`, inside its act.
Only facts that a person has once are looked for: one more phone number is a new fact, a legal name in the same script
is not.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from saathi.cases.models import NextDate, Paper
from saathi.identities.models import Particular
from saathi.kernel import access, scope
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock
from saathi.kernel.forms import ActForm
from saathi.kernel.reach import held
from saathi.kernel.sections import Section
from saathi.survivors.models import Dependant, Survivor

from ..models import FactAsked

ONCE = ("legal_name", "birth_date", "id_number", "contact", "address")


class Asked(NamedTuple):
    """The fact's code, where it stands, and the rows in which it would be held already."""

    fact: str
    section: Section
    holds: Any


def _of_particular(survivor: UUID, data: Any) -> Asked | None:
    if data.kind not in ONCE:
        return None
    same = Particular.objects.filter(survivor_id=survivor, kind=data.kind, language=data.language, ended_at=None)
    return Asked(f"identity.{data.kind}", Section.IDENTITY, same)


def _of_dependant(survivor: UUID, data: Any) -> Asked | None:
    """The same kind and the same year: a sister is told once."""
    same = Dependant.objects.filter(survivor_id=survivor, kind=data.kind, birth_year=data.birth_year)
    return Asked(f"family.{data.kind}", Section.FAMILY, same)


def _of_paper(survivor: UUID, data: Any) -> Asked | None:
    section = int(data.section) if data.section else 0
    if data.dated_on is None or not section:
        return None
    same = Paper.objects.filter(survivor_id=survivor, kind=data.kind, dated_on=data.dated_on, withdrawn_on=None)
    return Asked(f"paper.{data.kind}", Section(section), same)


def _of_date(survivor: UUID, data: Any) -> Asked:
    """What is going to happen on that day: told once, whoever waits for it."""
    same = NextDate.objects.filter(survivor_id=survivor, kind=data.kind, on=data.on, settled_on=None)
    return Asked(f"date.{data.kind}", Section.PLACE, same)


ASKED: dict[str, Callable[[UUID, Any], Asked | None]] = {
    "identities.add": _of_particular,
    "dependants.add": _of_dependant,
    "papers.add": _of_paper,
    "dates.set": _of_date,
}


def asked(actor: Actor, survivor: UUID, fact: str, section: Section, is_held: bool, at: datetime) -> None:
    """One line of an act: this was asked of her, and it was, or was not, held in a part open to the actor."""
    if not held(survivor) & section:
        return
    FactAsked.objects.create(
        survivor_id=survivor, section=int(section), fact=fact, is_held=is_held, organisation=actor.organisation,
        asked_by=actor.id, asked_at=at,
    )  # fmt: skip


def _by_itself(
    opened: scope.Scope, name: str, target: Any, target_id: UUID | None, form: ActForm, taken: Any, clock: Clock
) -> None:
    if name not in ASKED or not isinstance(target, Survivor):
        return
    found = ASKED[name](target.pk, taken)
    if found is not None:
        asked(opened.actor, target.pk, found.fact, found.section, found.holds.exists(), clock())


access.before_each(_by_itself)

"""What is held of her that the other side should not have to ask again. One statement for each table, ids alone."""

from __future__ import annotations

from typing import Any, NamedTuple
from uuid import UUID

from saathi.cases.models import Flag, Matter, NextDate, Paper, Promise, Stay
from saathi.identities.models import Particular
from saathi.kernel.sections import Section
from saathi.plans.models import Goal
from saathi.survivors.models import Dependant


class Held(NamedTuple):
    kind: str
    row: UUID
    section: int


# Table, what of it still holds. What is over (stays, services, decisions of the past) goes along: no fact to check.
TABLES: dict[str, tuple[Any, dict[str, Any]]] = {
    "identities.particular": (Particular, {"ended_at": None}),
    "cases.stay": (Stay, {"days__endswith": None}),
    "cases.nextdate": (NextDate, {"settled_on": None}),
    "plans.goal": (Goal, {}),
    "cases.promise": (Promise, {"next_on__isnull": False}),
    "cases.paper": (Paper, {"withdrawn_on": None, "destroyed_on": None}),
    "cases.matter": (Matter, {"closed_on": None}),
    "cases.flag": (Flag, {"lowered_at": None}),
    "survivors.dependant": (Dependant, {}),
}


def facts_held(survivor: UUID, sections: int) -> list[Held]:
    """Those of these sections that the actor sees. Inside a query or act."""
    found = []
    for kind, (model, still) in TABLES.items():
        if isinstance(model.SECTION, Section) and not model.SECTION & sections:
            continue
        rows = model.objects.filter(survivor_id=survivor, **still).order_by("id")
        if isinstance(model.SECTION, Section):
            found += [Held(kind, row, int(model.SECTION)) for row in rows.values_list("id", flat=True)]
        else:
            found += [Held(kind, *row) for row in rows.values_list("id", "section") if row[1] & sections]
    return found

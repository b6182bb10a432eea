"""Who may be the same person among those one may see, and which files stand beside hers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import F

from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.models import Access
from saathi.kernel.pairs import linked_with
from saathi.kernel.reach import held
from saathi.kernel.sections import Section
from saathi.orgs.queries import organisation_names
from saathi.survivors.queries import chosen_names

from ..models import DuplicateSide, Particular
from ..names import NAMES_OF_HER, candidates

LIKE = 80.0  # of 100, as a search scores names
MOST = 5


@dataclass(frozen=True, slots=True)
class Alike:
    """Someone whose names sound alike, whose age fits and who does not come from elsewhere."""

    id: UUID
    chosen_name: str


@dataclass(frozen=True, slots=True)
class Side:
    """One side as it stands beside her file. `other` only where this actor may open that file; `where` is the other
    organisation, once both agreed."""

    id: UUID
    state: str
    her_answer: str
    offered_at: datetime
    linked_at: datetime | None
    ended_at: datetime | None
    other: UUID | None
    other_name: str
    where: str


@query("duplicates.suggest", shows=lambda found: [one.id for one in found])
def suggestions(actor: Actor, survivor: UUID) -> list[Alike]:
    """At most five, the likeliest first, of those whose identity the actor may see. Her names are read for it and shown
    nobody."""
    rows = Particular.objects.filter(survivor_id=survivor, kind__in=NAMES_OF_HER, ended_at=None)
    hers = [row.value.read() for row in rows]
    if not hers and not held(survivor) & Section.IDENTITY:
        return []
    hers += chosen_names([survivor]).values()
    best: dict[UUID, float] = {}
    for name in filter(None, hers):
        for one, _identity, score in candidates(actor, name, MOST):
            best[one] = max(best.get(one, 0.0), score)
    likely = sorted((one for one in best if one != survivor and best[one] >= LIKE), key=lambda one: -best[one])
    fitting = _fitting(survivor, likely)[:MOST] if likely else []
    called = chosen_names(fitting) if fitting else {}
    return [Alike(one, called[one]) for one in fitting if one in called]


def _fitting(survivor: UUID, others: list[UUID]) -> list[UUID]:
    """Those whose identity the actor may see, without another age or another home district where both are known."""
    rows = Access.objects.annotate(named=F("sections").bitand(int(Section.IDENTITY))).filter(named__gt=0)
    found = rows.filter(survivor__in=[survivor, *others]).values_list("survivor", "age_band", "origin")
    known = {her: (age, origin) for her, age, origin in found}
    age, origin = known.get(survivor, (None, ""))

    def fits(one: UUID) -> bool:
        its_age, its_origin = known.get(one, (None, ""))
        near = age is None or its_age is None or abs(age - its_age) <= 4
        return near and (not origin or not its_origin or origin == its_origin)

    return [one for one in others if one in known and fits(one)]


@query("duplicates.page", shows=lambda sides: [])
def sides(actor: Actor, survivor: UUID) -> list[Side]:
    """What stands beside her file, the newest first."""
    links = {one.side: one for one in linked_with(survivor)}
    others = chosen_names([one.other for one in links.values() if one.other]) if links else {}
    places = organisation_names(one.organisation for one in links.values()) if links else {}
    found = []
    for row in DuplicateSide.objects.filter(survivor_id=survivor).defer("why_not").order_by("-offered_at"):
        link = links.get(row.pk)
        found.append(
            Side(
                row.pk, row.state, row.her_answer, row.offered_at, row.linked_at, row.ended_at,
                link.other if link else None, others.get(link.other, "") if link and link.other else "",
                places[link.organisation].name if link and link.organisation in places else "",
            )
        )
    return found

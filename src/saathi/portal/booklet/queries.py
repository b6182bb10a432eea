"""What may stand in her booklet, read at one table: whatever she and the worker beside her both reach."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from saathi.cases.queries.journey import MemberFact, journey
from saathi.cases.queries.matters import MatterFact, matters
from saathi.decisions.queries import DecisionCard, decisions
from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, server_clock, today
from saathi.orgs.queries import person_names
from saathi.plans.booklets.queries import Since, since_last
from saathi.plans.choices import MadeBy
from saathi.plans.queries import Whole, whole
from saathi.survivors.queries import card


@dataclass(frozen=True, slots=True)
class Facts:
    """`lives_in` is the country where she stays, or else the one she is from; `from_country` may be the same or "".
    `people` are names of those who do something for her, by id."""

    name: str
    track: str
    lives_in: str
    from_country: str
    plan: Whole
    decisions: tuple[DecisionCard, ...]
    matters: tuple[MatterFact, ...]
    team: tuple[MemberFact, ...]
    people: dict[UUID, str]
    since: Since | None
    today: date


@query("booklets.page")
def booklet(actor: Actor, survivor: UUID, before: datetime, *, clock: Clock = server_clock) -> Facts:
    """`before`: booklets printed after that moment do not count as the last one. Raises NotFound."""
    her = card(actor, survivor)
    plan, way = whole(actor, survivor, earlier=0), journey(actor, survivor)
    lives_in = (way.lasting.country if way.lasting else "") or her.country
    doers = {step.person for aim in plan.aims for step in aim.line.steps if step.person}
    return Facts(
        name=her.chosen_name,
        track=her.track,
        lives_in=lives_in,
        from_country=her.country,
        plan=plan,
        decisions=_hers(actor, survivor),
        matters=matters(actor, survivor).matters if actor.holds("matters.page") else (),
        team=way.team,
        people=person_names({*doers, *(one.person for one in way.team)}),
        since=since_last(survivor, before),
        today=today(clock),
    )


def _hers(actor: Actor, survivor: UUID) -> tuple[DecisionCard, ...]:
    """What she decided, alone or together, the newest first: what others decided for her is not hers to carry."""
    if not actor.holds("decisions.list"):
        return ()
    found = decisions(actor, survivor)
    return tuple(one for one in found if one.made_by != MadeBy.FOR_HER and not one.is_undone)

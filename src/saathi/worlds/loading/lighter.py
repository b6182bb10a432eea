"""The same invented person with less written about her, or with much more: what the bench's crowd is cast from."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import cycle, islice

from saathi.worlds.loading.places import Places
from saathi.worlds.shapes import Access, Person, Wait
from saathi.worlds.sharing import EVERYTHING

EVENTS = 300


def light(person: Person, places: Places, partner: str) -> Person | None:
    """Her last stay and decisions, one service, goal and date; her own organisation, and for one in four another one.
    None for those whose lead stands for somebody else in the molds, or whose worker works elsewhere."""
    case, lead = person.case, person.case.organisation
    if lead == partner or places.staff[case.workers[0]].organisation != lead:
        return None
    she, here = person.survivor, case.stays[-1]
    shared = sum(map(ord, she.key)) % 4 == 0
    return replace(
        person,
        survivor=replace(
            she, aliases=she.aliases[:1], legal_names=she.legal_names[:2], birth_dates=she.birth_dates[:1],
            contacts=she.contacts[:1], addresses=she.addresses[:1], children=she.children[:1]),
        case=replace(
            case, workers=case.workers[:1], stays=(replace(here, orders=here.orders[-1:], waits=_joined(here.waits)),),
            moves=(), papers=()),
        decisions=person.decisions[-2:], services=tuple(s for s in person.services if s.lane != "health")[-1:],
        plan=replace(person.plan, goals=person.plan.goals[:1]), next_dates=person.next_dates[:1],
        promises=tuple(replace(one, staff=case.workers[0]) for one in person.promises),
        access=(_lead(person), *((_partner(person, partner),) if shared else ())),
    )


def _joined(waits: tuple[Wait, ...]) -> tuple[Wait, ...]:
    """The last reason, and the first one for all days before it: every day still has one."""
    first, last = waits[0], waits[-1]
    return waits if len(waits) == 1 else (replace(first, until_on=last.from_on), last)


def long(person: Person, organisation: str, worker: str) -> Person:
    """Her services until there are 300, one every third day back from today's last."""
    services = list(islice(cycle(person.services), EVENTS))
    last = max(service.on for service in services)
    spread = tuple(
        replace(service, on=last - timedelta(days=3 * number), organisation=organisation)
        for number, service in enumerate(services)
    )
    case = replace(person.case, organisation=organisation, team=f"{organisation}-t1", workers=(worker,), closed_on=None)
    told = replace(person, case=case, services=spread)
    return replace(told, access=(_lead(told),))


def _lead(person: Person) -> Access:
    since = person.case.opened_on
    return Access(person.case.organisation, "lead", "consent", "full", EVERYTHING, since, None, None)


def _partner(person: Person, partner: str) -> Access:
    since = person.case.opened_on
    return Access(partner, "partner", "consent", "partial", ("card", "plan", "learning"), since, None, None)

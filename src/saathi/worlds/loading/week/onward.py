"""Handovers on their way to the organisation near home: one she is still to be asked about, one before both sides met,
one of somebody who may arrive any day, one of somebody who arrived.

Told through the acts themselves, after everybody is there: what her yes opens is opened by the act of sharing.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from saathi.handovers.offers.forms import GOES
from saathi.handovers.offers.lists import of_her
from saathi.kernel.access import acts
from saathi.kernel.actor import Actor
from saathi.kernel.clock import day_of
from saathi.kernel.sections import Section, each
from saathi.orgs.personas import invented_id
from saathi.orgs.queries import actor_of, sign_in_of
from saathi.survivors.queries import sections
from saathi.worlds.loading.places import Places
from saathi.worlds.loading.said import hers, phrase
from saathi.worlds.loading.week.entitled import CHILDREN
from saathi.worlds.shapes import Person, Programme
from saathi.worlds.week.beside import led_by

NEAR_HOME, WORKER = "nodikotha", "persona-case_worker"
# Whose she is now, who offers, and how far it is.
ON = (
    ("suryaphul", "persona-superintendent", "accepted"), ("suryaphul", "persona-superintendent", "met"),
    ("mouchak", "persona-community_worker", "arrived"), ("mouchak", "persona-community_worker", "agreed"),
)  # fmt: skip
STAYS = Section.LEGAL  # what she does not let go along
KEEPS = Section.PLAN
LASTS = timedelta(days=200)


def hand_on(told: Programme, places: Places, now: datetime) -> None:
    """Grown women: for a child an order has to be there first."""
    if WORKER not in places.staff:
        return
    gone: set[str] = set()
    for house, by, far in ON:
        one = next((found for found in _fitting(told, house, by) if found.survivor.key not in gone), None)
        if one is not None and by in places.staff:
            gone.add(one.survivor.key)
            _Story(one, acting(by), acting(WORKER), places, now).tell(by, far)


def _fitting(told: Programme, house: str, by: str) -> Sequence[Person]:
    """The last of whom a visitor knows, so that the first keep their week."""
    grown = [one for one in led_by(told.people, house) if not one.survivor.age_band.startswith(CHILDREN)]
    drawn = [one for one in grown if one.survivor.key.startswith("s") and one.survivor.country == "IN"]
    return [one for one in reversed(drawn) if one.case.stays[-1].organisation == house or by in one.case.workers]


def acting(worker: str) -> Actor:
    found = sign_in_of(invented_id(worker))
    actor = actor_of(found) if found else None
    assert actor is not None
    return actor


def parts_of(who: Actor, she: UUID) -> dict[str, str]:
    """Her answers about each part that whoever sits with her sees: all goes along but one."""
    mine = Section(sum(sections(who, she))) & GOES
    return {f"part_{int(one)}": "no" if one == STAYS else "yes" for one in each(mine)}


class _Story:
    def __init__(self, person: Person, sender: Actor, receiver: Actor, places: Places, now: datetime) -> None:
        self.person, self.places, self.now = person, places, now
        self.sender, self.receiver = sender, receiver
        self.she = invented_id(f"survivor {person.survivor.key}")
        self.spoken = {"language": person.survivor.languages[0]}

    def tell(self, by: str, far: str) -> None:
        spoken = self.places.staff[by].languages[0]
        said = {"words": phrase("together_need", spoken), "her_words": self._says("together_yes"), **self.spoken}
        to = {"organisation": str(self.places.ids[NEAR_HOME]), "started_by": "together", "answer": "yes"}
        made = self._act(self.sender, "handovers.offer", self.she, {**to, **said}, 9)
        request = of_her(self.sender, self.she)[0].line.request.id
        room = {"capacity": phrase("together_capacity", "bn"), "worker": str(self.receiver.id)}
        self._act(self.receiver, "handovers.accept", request, room, 8)
        if far != "accepted":
            self._agree(made)
        if far in ("met", "arrived"):
            self._meet(made)
        if far == "arrived":
            came = day_of(self.now) - timedelta(days=2)
            self._act(self.receiver, "handovers.arrive", made, {"she_knows": "on", "arrived_on": came}, 2)

    def _agree(self, made: UUID) -> None:
        said = {
            "person": str(self.receiver.id), "keeps": [str(int(KEEPS))], "she_knows": "on", "proof": "own_words",
            "until": day_of(self.now) + LASTS, "her_words": self._says("together_yes"), **self.spoken,
        }  # fmt: skip
        self._act(self.sender, "handovers.confirm", made, {**said, **parts_of(self.sender, self.she)}, 6)

    def _meet(self, made: UUID) -> None:
        met = {"presence": "there", "meeting_words": self._says("together_statement")}
        self._act(self.sender, "handovers.meet", made, {**met, "met_on": day_of(self.now) - timedelta(days=4)}, 4)

    def _says(self, key: str) -> str:
        return hers(key, self.person.survivor.languages, 0)[0]

    def _act(self, who: Actor, name: str, target: UUID, data: dict[str, Any], days_ago: int) -> UUID:
        moment = self.now - timedelta(days=days_ago)
        made: UUID = acts()[name].run(who, target, data, clock=lambda: moment)
        return made

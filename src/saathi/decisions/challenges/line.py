"""Who is kept from a challenge until she agrees to tell: whoever decided, and those above them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from functools import cache
from typing import Any, Protocol
from uuid import UUID

from django.db.models import Q

from saathi.cases.models import Stay
from saathi.kernel.actor import Actor
from saathi.kernel.reach import cohort_id, held
from saathi.kernel.sections import Section
from saathi.orgs.models import Organisation, OrganisationKind, Person, Profession
from saathi.survivors.models import Consent, Ground

from ..choices import KeepFrom
from ..models import Decision

ABOVE = (Profession.SUPERINTENDENT.value, Profession.PROGRAMME_MANAGER.value, Profession.ADMINISTRATOR.value)
# Deciders that are offices of their own: everybody who works in one is its line.
OFFICES = {
    "cwc": (OrganisationKind.CHILD_WELFARE_COMMITTEE,),
    "magistrate": (OrganisationKind.MAGISTRATE,),
    "court": (OrganisationKind.MAGISTRATE,),
    "tribunal": (OrganisationKind.MAGISTRATE,),
    "police": (OrganisationKind.ANTI_TRAFFICKING_UNIT,),
    "doctor": (OrganisationKind.HOSPITAL,),
}
# Somebody else decided; whoever wrote it into the ledger only held the pen.
ELSEWHERE = frozenset([*OFFICES, "family", "other_organisation"])


class Entry(Protocol):
    """What is asked of an entry of the ledger, as a row or as a card."""

    @property
    def id(self) -> UUID: ...
    @property
    def decider(self) -> str: ...
    @property
    def written_by(self) -> UUID: ...
    @property
    def organisation(self) -> UUID: ...
    @property
    def decided_on(self) -> date: ...


def line(decision: Decision) -> frozenset[UUID]:
    """Persons, professions of an organisation (`cohort_id`) and whole organisations, by id:

    - whoever wrote the decision down, always;
    - where the organisation decided, alone or together with her, or the home did: everyone who is superintendent,
      programme manager or administrator there, by profession or by a role given beside it, now or later;
    - where an office decided (committee, magistrate, court, tribunal, police, hospital): everyone who works in an
      organisation of that kind;
    - where another organisation decided and the ledger does not say which: everyone of every other organisation
      that may see her.
    """
    found = {decision.written_by}
    if decision.decider in OFFICES or decision.decider == "other_organisation":
        found |= deciding_organisations(decision)
    elif decision.decider != "family":
        found |= _above(deciding_organisations(decision))
    return frozenset(found)


def kept_from(decision: Decision, keep_from: Iterable[str]) -> frozenset[UUID]:
    """The same, and everyone who works where it was decided, where she wants it so."""
    wider = deciding_organisations(decision) if KeepFrom.OFFICE in keep_from else set()
    return line(decision) | wider


def deciding_organisations(decision: Decision) -> set[UUID]:
    """Whose decision it is, and who recorded it where that may be the same."""
    if kinds := OFFICES.get(decision.decider):
        return set(Organisation.objects.filter(kind__in=kinds).values_list("id", flat=True))
    if decision.decider == "other_organisation":
        return _others(decision)
    if decision.decider == "family":
        return set()
    if decision.decider == "home":
        return {decision.organisation, *_homes(decision)}
    return {decision.organisation}


def _homes(decision: Decision) -> set[UUID]:
    """Where she stayed on that day; for whoever may not know where she stays, every organisation that may see her."""
    if not held(decision.survivor_id) & Section.PLACE:
        return _others(decision)
    stays = Stay.objects.filter(survivor_id=decision.survivor_id, days__contains=decision.decided_on)
    return {one for one in stays.values_list("organisation", flat=True) if one}


def _others(decision: Decision) -> set[UUID]:
    consents = Consent.objects.filter(survivor_id=decision.survivor_id, withdrawn_at=None)
    grounds = Ground.objects.filter(survivor_id=decision.survivor_id, ended_at=None)
    every = {*consents.values_list("organisation", flat=True), *grounds.values_list("organisation", flat=True)}
    return every - {decision.organisation}


def _above(organisations: Iterable[UUID]) -> set[UUID]:
    where = list(organisations)
    roles = Q(*(Q(roles__contains=[name]) for name in ABOVE), _connector=Q.OR)
    beside = Person.objects.filter(roles, organisation__in=where, left_at=None).values_list("id", flat=True)
    return {*(cohort_id(one, profession) for one in where for profession in ABOVE), *beside}


def standing(actor: Actor) -> frozenset[UUID]:
    """The ids by which a line may name this actor."""
    return frozenset([actor.id, *actor.subjects, *([actor.organisation] if actor.organisation else [])])


def who_decides(actor: Actor, survivor: UUID) -> Callable[[Entry], bool]:
    """Whether this actor is one of those who decided an entry: what `line` says, asked of one person about many entries
    in two statements. Who only wrote down what others decided is not one of them."""
    is_above = bool(set(actor.roles) & set(ABOVE))

    @cache
    def kind() -> str:
        own = Organisation.objects.filter(pk=actor.organisation or actor.id)
        return str(own.values_list("kind", flat=True).first())

    @cache
    def homes() -> list[Any] | None:
        """Her stays where the actor works; None for whoever may not know where she stays."""
        if not held(survivor) & Section.PLACE:
            return None
        stays = Stay.objects.filter(survivor_id=survivor, organisation=actor.organisation)
        return list(stays.values_list("days", flat=True))

    def is_home(entry: Entry) -> bool:
        if entry.organisation == actor.organisation:
            return True
        return homes() is None or any(_holds(days, entry.decided_on) for days in homes() or [])

    def decides(entry: Entry) -> bool:
        if entry.decider in OFFICES:
            return kind() in OFFICES[entry.decider]
        if entry.decider == "other_organisation":
            return actor.organisation != entry.organisation
        if entry.decider == "family":
            return False
        if entry.written_by == actor.id:
            return True
        return is_above and (is_home(entry) if entry.decider == "home" else entry.organisation == actor.organisation)

    return decides


def _holds(days: Any, day: date) -> bool:
    return day >= days.lower and (days.upper is None or day < days.upper)

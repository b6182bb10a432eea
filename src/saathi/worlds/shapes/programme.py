"""One file about one survivor, and a whole demonstration."""

from dataclasses import dataclass
from datetime import date

from saathi.worlds.shapes.around import Access, Claim, NextDate, Promise, Service
from saathi.worlds.shapes.decisions import Decision, Plan
from saathi.worlds.shapes.journeys import Case
from saathi.worlds.shapes.organisations import Organisation, Persona
from saathi.worlds.shapes.survivors import Survivor


@dataclass(frozen=True, slots=True)
class Person:
    """One file about one survivor: everything the loader needs, self-contained."""

    survivor: Survivor
    case: Case
    decisions: tuple[Decision, ...]
    plan: Plan
    services: tuple[Service, ...]
    next_dates: tuple[NextDate, ...]
    promises: tuple[Promise, ...]
    claim: Claim | None
    access: tuple[Access, ...]


@dataclass(frozen=True, slots=True)
class Programme:
    """A whole demonstration. The first two people are the stories of Meghna and Rupa."""

    seed: int
    today: date
    organisations: tuple[Organisation, ...]
    personas: tuple[Persona, ...]
    people: tuple[Person, ...]

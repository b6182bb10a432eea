"""A whole fictional programme, or an endless stream of its people, from one seed.

The same seed, day and organisations give the same values on every machine. Each file is drawn
from its own seed, so memory does not grow with the number of people.
"""

from collections.abc import Iterator, Sequence
from datetime import date

from saathi.worlds.beginnings import beginning
from saathi.worlds.cases import case
from saathi.worlds.decisions import decisions
from saathi.worlds.draws import Draws
from saathi.worlds.organisations import Directory, personas, roster
from saathi.worlds.parameters import Parameters, parameters
from saathi.worlds.planning import with_work
from saathi.worlds.plans import plan
from saathi.worlds.seconds import second_file
from saathi.worlds.services import next_dates, promises, services
from saathi.worlds.shapes import Organisation, Person, Programme
from saathi.worlds.sharing import access, claim
from saathi.worlds.stories import stories
from saathi.worlds.survivors import survivor


def programme(seed: int, survivors: int, today: date, organisations: int | None = None) -> Programme:
    """A demonstration of `survivors` files, the stories of Meghna and Rupa first.

    Raises ValueError when fewer than two files or fewer organisations than the fixed roster
    are asked for.
    """
    told = stories(today)
    if survivors < len(told):
        raise ValueError(f"A programme has at least {len(told)} survivors.")
    places = roster(organisations)
    rest = people(seed, survivors - len(told), today, places)
    every = tuple(with_work(one, today) for one in (*told, *rest))
    return Programme(seed, today, places, personas(), every)


def people(seed: int, n: int, today: date, orgs: Sequence[Organisation] | None = None) -> Iterator[Person]:
    """`n` files one after another. About 13 in 100 are a second file of the one before."""
    given, directory = parameters(), Directory(roster() if orgs is None else orgs)
    before: Person | None = None
    for index in range(n):
        draws, key = Draws(seed << 32 | index), f"s{index + 1}"
        if before is not None and draws.chance(given.rates["second_file"]):
            yield second_file(draws, before, key, directory)
            before = None
        else:
            before = _person(draws, given, key, today.toordinal(), directory)
            yield before


def _person(draws: Draws, given: Parameters, key: str, today: int, directory: Directory) -> Person:
    start = beginning(draws, given, key, today)
    she = survivor(draws, given, start)
    her_case, ground = case(draws, given, start, directory, she.family_view)
    shared = access(draws, given, start, ground, directory)
    return Person(
        survivor=she,
        case=her_case,
        decisions=decisions(draws, given, start, ground),
        plan=plan(draws, given, start, ground),
        services=services(draws, given, start, ground, directory),
        next_dates=next_dates(draws, start, ground),
        promises=promises(draws, start, ground),
        claim=claim(draws, given, start, shared, "bank_account" in she.documents),
        access=shared,
    )

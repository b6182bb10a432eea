"""The second file: one woman known to another organisation under another spelling.

The other clerk heard the name in another script, has another age for some and knows only the
last place. `Survivor.person` stays the truth, so that matching can be measured.
"""

from dataclasses import replace
from datetime import timedelta
from functools import cache

from saathi.worlds.draws import Draws
from saathi.worlds.names import Spelt, name_bank, other_spelling, script_of
from saathi.worlds.organisations import Directory
from saathi.worlds.shapes import Access, Address, Case, Name, Organisation, Person, Survivor
from saathi.worlds.sharing import FULL
from saathi.worlds.survivors import number, villages

KINDS = ("survivors_collective", "community_organisation")
KINDS_BD = ("care_centre", "community_organisation")


@cache
def _by_latin() -> dict[str, Spelt]:
    bank = name_bank()
    every = (*bank.given.values(), *bank.family.values())
    return {name.latin: name for names in every for name in names}


def second_file(draws: Draws, first: Person, key: str, directory: Directory) -> Person:
    taken = {grant.organisation for grant in first.access}
    organisation = _another(draws, first.survivor, directory, taken)
    worker = directory.worker(draws, organisation)
    she = _survivor(draws, first.survivor, key)
    case = _case(first.case, key, organisation, worker.key, worker.teams[0])
    since = case.stays[0].from_on
    told = [d for d in first.decisions if d.decided_on >= since][:2]
    seen = [s for s in first.services if s.on >= since][:3]
    opened = case.opened_on
    return Person(
        survivor=she,
        case=case,
        decisions=tuple(
            replace(d, key=f"{key}-d{n}", organisation=organisation.key, challenge=None) for n, d in enumerate(told, 1)
        ),
        plan=replace(
            first.plan,
            goals=tuple(replace(g, key=f"{key}-g{n}") for n, g in enumerate(first.plan.goals[:2], 1)),
        ),
        services=tuple(replace(s, organisation=organisation.key) for s in seen),
        next_dates=first.next_dates[:1],
        promises=(),
        claim=None,
        access=(Access(organisation.key, "lead", "consent", "full", FULL, opened, None, None),),
    )


def _another(draws: Draws, she: Survivor, directory: Directory, taken: set[str]) -> Organisation:
    """An organisation near her home that has no part in the first file, if there is one."""
    kinds = KINDS if she.country == "IN" else KINDS_BD
    for kind in kinds:
        found = directory.near(draws, (kind,), she.district)
        if found.key not in taken:
            return found
    return directory.near(draws, kinds, she.district)


def _survivor(draws: Draws, first: Survivor, key: str) -> Survivor:
    legal = first.legal_names[1].text
    given, family = _spelt(legal)
    script = draws.pick(("Latn", "Latn", "Beng" if first.script == "Deva" else "Deva"))
    heard = f"{other_spelling(draws, given, script)} {other_spelling(draws, family, script)}"
    if heard == legal:
        heard += heard[-1]
    chosen = heard.split(" ", 1)[0]
    told = first.birth_dates[0]
    shift = timedelta(days=draws.between(-700, 700)) if draws.chance(0.5) else timedelta()
    village = draws.pick(villages())
    return replace(
        first,
        key=key,
        same_as=first.key,
        chosen_name=Name(chosen, script_of(chosen), "chosen", "her_word"),
        aliases=first.aliases[:1],
        legal_names=(Name(heard, script_of(heard), "legal", "worker's notebook"),),
        birth_dates=(replace(told, born_on=told.born_on + shift),),
        contacts=(
            replace(first.contacts[-1], value=number(draws, first.country)),
            *first.contacts[:1],
        ),
        addresses=(Address("origin", draws.pick(village.latin_others), first.district, first.country),),
        contradictions=(),
    )


def _spelt(latin: str) -> tuple[Spelt, Spelt]:
    """The bank's entries for a Latin given and family name."""
    known = _by_latin()
    given, family = latin.split(" ", 1)
    return known[given], known[family]


def _case(first: Case, key: str, organisation: Organisation, worker: str, team: str) -> Case:
    last = first.stays[-1]
    stay = replace(last, key=f"{key}-p1", orders=(), agreements=())
    return replace(
        first,
        key=f"{key}-c",
        survivor=key,
        organisation=organisation.key,
        team=team,
        workers=(worker,),
        opened_on=max(first.opened_on, last.from_on),
        closed_on=None,
        stays=(stay,),
        moves=(),
        papers=(),
        breaches=(),
    )

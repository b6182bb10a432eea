"""The fictional organisations, their workers, and finding the right one for a step.

The roster is the same for every seed, so that names, screenshots and personas stay stable.
A world may ask for more organisations; they get invented names and hot-spot districts.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

from saathi.worlds.draws import Draws
from saathi.worlds.names import name_bank
from saathi.worlds.parameters import parameters, read_toml
from saathi.worlds.shapes import Organisation, Persona, Staff, Team

ROSTER_SEED = 19
MORE_KINDS = (
    "community_organisation",
    "shelter_home",
    "care_centre",
    "protective_home",
)
MORE_WORDS = {
    "community_organisation": ("Community Organisation", "সংগঠন", "संगठन", "संघटना"),
    "shelter_home": ("Girls' Home", "বালিকা আবাস", "बालिका गृह", "बालिकागृह"),
    "care_centre": ("Care Centre", "পরিচর্যা কেন্দ্র", "देखभाल केंद्र", "काळजी केंद्र"),
    "protective_home": ("Protective Home", "সংরক্ষণ গৃহ", "संरक्षण गृह", "संरक्षण गृह"),
}
TEAMS = {
    "shelter_home": ("Girls' house", "Care and health"),
    "protective_home": ("Residents", "Care and health"),
    "care_centre": ("Residents", "Going home"),
    "community_organisation": ("Villages north", "Villages south"),
    "survivors_collective": ("Peers",),
}
LANGUAGES = {
    "BD": ("bn", "en"),
    "IN-west": ("mr", "hi", "en"),
    "IN-east": ("bn", "hi", "en"),
}
WEST = {"IN-D482", "IN-D497", "IN-D490", "IN-D484", "IN-D487", "IN-D551", "IN-D459"}
HOMES = ("shelter_home", "care_centre", "protective_home")


@cache
def roster(count: int | None = None) -> tuple[Organisation, ...]:
    """All organisations: the fixed ones, then generated ones up to `count`.

    Raises ValueError when fewer are asked for than the fixed ones, which the personas need.
    """
    raw = read_toml("organisations.toml")
    entries: list[dict[str, Any]] = list(raw["organisation"])
    if count is not None and count < len(entries):
        raise ValueError(f"A programme has at least {len(entries)} organisations.")
    for number in range((count or 0) - len(entries)):
        entries.append(_one_more(raw["more"], number))
    draws, known = Draws(ROSTER_SEED), read_toml("personas.toml")["persona"]
    return tuple(_organisation(draws, entry, raw["staffing"], known) for entry in entries)


def _one_more(words: list[dict[str, str]], number: int) -> dict[str, Any]:
    kind, word = MORE_KINDS[number % len(MORE_KINDS)], words[number % len(words)]
    away = kind in ("shelter_home", "protective_home")
    table = parameters().shares["destination" if away else "district_IN"]
    return {
        "key": f"more_{number + 1}",
        "kind": kind,
        "district": table[(number * 397) % len(table)],
        "names": {
            language: f"{word[language]} {number + 1} {text}"
            for language, text in zip(("en", "bn", "hi", "mr"), MORE_WORDS[kind], strict=True)
        },
    }


def _organisation(
    draws: Draws,
    entry: dict[str, Any],
    staffing: dict[str, Any],
    known: list[dict[str, Any]],
) -> Organisation:
    key, kind, district = entry["key"], entry["kind"], entry["district"]
    titles = TEAMS.get(kind, ("Office",))
    teams = tuple(Team(f"{key}-t{i}", title) for i, title in enumerate(titles, 1))
    staff: list[Staff] = []
    fixed = [person for person in known if person["organisation"] == key]
    wanted = dict(staffing[kind])
    for person in fixed:
        wanted[person["profession"]] = max(0, wanted.get(person["profession"], 0) - 1)
        staff.append(_persona_staff(person, teams, district))
    for profession, how_many in wanted.items():
        for _ in range(how_many):
            staff.append(_worker(draws, entry, teams, profession, len(staff) + 1))
    return Organisation(key, kind, dict(entry["names"]), district[:2], district, teams, tuple(staff))


def _persona_staff(person: dict[str, Any], teams: tuple[Team, ...], district: str) -> Staff:
    return Staff(
        key=f"persona-{person['key']}",
        name=person["name"],
        organisation=person["organisation"],
        teams=(teams[0].key,),
        profession=person["profession"],
        role=person["profession"],
        languages=tuple(person["languages"]),
        home_district=district,
    )


def _worker(
    draws: Draws,
    entry: dict[str, Any],
    teams: tuple[Team, ...],
    profession: str,
    number: int,
) -> Staff:
    bank, district = name_bank(), entry["district"]
    west = district in WEST
    script = "Deva" if west else "Beng"
    gender = "M" if profession == "administrator" else "F"
    given, family = (
        draws.pick(bank.given[gender, script]),
        draws.pick(bank.family[script]),
    )
    region = "BD" if district.startswith("BD") else "IN-west" if west else "IN-east"
    return Staff(
        key=f"{entry['key']}-s{number}",
        name=f"{given.latin} {family.latin}",
        organisation=entry["key"],
        teams=(teams[number % len(teams)].key,),
        profession=profession,
        role=profession,
        languages=LANGUAGES[region],
        home_district=district,
    )


@cache
def personas() -> tuple[Persona, ...]:
    """Everybody a visitor of the demonstration may be, in the order they are listed."""
    return tuple(
        Persona(
            key=p["key"],
            staff=f"persona-{p['key']}",
            organisation=p["organisation"],
            title=p["title"],
            may=p["may"],
            may_not=p["may_not"],
        )
        for p in read_toml("personas.toml")["persona"]
    )


class Directory:
    """Organisations by kind and district, for choosing one per step of a journey."""

    def __init__(self, organisations: Iterable[Organisation]) -> None:
        self.by_key = {o.key: o for o in organisations}
        self._near: dict[tuple[str, str], list[Organisation]] = defaultdict(list)
        self._country: dict[tuple[str, str], list[Organisation]] = defaultdict(list)
        self._workers: dict[str, tuple[Staff, ...]] = {}
        for o in self.by_key.values():
            self._near[o.kind, o.district].append(o)
            self._country[o.kind, o.country].append(o)
            workers = tuple(s for s in o.staff if s.profession in ("case_worker", "community_worker"))
            self._workers[o.key] = workers or o.staff

    def near(self, draws: Draws, kinds: Sequence[str], district: str) -> Organisation:
        """One of these kinds in the district; else, kind by kind, anywhere in the country.

        Raises ValueError when the country has none, since no step may hang in the air.
        """
        for kind in kinds:
            if found := self._near.get((kind, district)):
                return draws.pick(found)
        for kind in kinds:
            if found := self._country.get((kind, district[:2])):
                return draws.pick(found)
        raise ValueError(f"No organisation of kind {kinds[0]} in {district[:2]}.")

    def worker(self, draws: Draws, organisation: Organisation) -> Staff:
        return draws.pick(self._workers[organisation.key])

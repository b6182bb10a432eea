"""Her plan: a sentence of hers first, then goals with who chose them."""

from dataclasses import dataclass
from datetime import date
from functools import cache

from saathi.worlds.beginnings import Beginning
from saathi.worlds.cases import Ground
from saathi.worlds.draws import Draws
from saathi.worlds.parameters import Parameters, read_toml
from saathi.worlds.shapes import Goal, Plan, Words
from saathi.worlds.words import her_words

day = date.fromordinal

EMPTY_DAYS = 10
"""No plan yet in the first days, and that is fine."""

TOPICS = ("school", "home", "work", "stay", "family", "money")
STATES = (
    "idea",
    "now",
    "now",
    "now",
    "later",
    "waiting",
    "waiting",
    "done",
    "done",
    "dropped",
)
WAITS_ON = {
    "living": ("child_welfare_committee", "community_organisation"),
    "school": ("department",),
    "work": ("department", "community_organisation"),
    "money": ("legal_services_authority",),
    "health": ("hospital",),
    "court": ("magistrate", "legal_services_authority"),
    "family": ("child_welfare_committee",),
    "papers": ("department",),
}


@dataclass(frozen=True, slots=True)
class Titled:
    """A goal of the bank: English for workers and her wording by language."""

    area: str
    title: str
    words: dict[str, Words]


@cache
def goal_bank() -> tuple[Titled, ...]:
    return tuple(
        Titled(
            g["area"],
            g["title"],
            {lang: Words(g[lang], lang) for lang in ("bn", "hi", "mr")},
        )
        for g in read_toml("goals.toml")["goal"]
    )


def plan(draws: Draws, given: Parameters, start: Beginning, ground: Ground) -> Plan:
    days = start.today - start.came_out
    if days < EMPTY_DAYS or draws.chance(0.05):
        return Plan(None, None, ())
    said = day(start.came_out + draws.between(EMPTY_DAYS - 3, days))
    words = her_words(draws, draws.pick(TOPICS), start.language)
    bank, at = goal_bank(), int(draws.random() * 1000)
    goals = tuple(
        _goal(draws, given, start, bank[(at + step * 4) % len(bank)], step + 1) for step in range(draws.between(1, 5))
    )
    return Plan(words, said, goals)


def _goal(draws: Draws, given: Parameters, start: Beginning, titled: Titled, number: int) -> Goal:
    opened = start.came_out + draws.between(5, start.today - start.came_out)
    changed = draws.between(opened, start.today)
    state, own = draws.pick(STATES), draws.chance(given.rates["goal_own_words"])
    origin = draws.pick(("own", "own", "prompted") if own else ("menu", "staff"))
    chosen_by = draws.pick(("hers", "hers", "together") if own else ("together", "for_her"))
    waiting = state == "waiting"
    return Goal(
        key=f"{start.key}-g{number}",
        title=titled.title,
        words=titled.words[start.language] if own else None,
        area=titled.area,
        state=state,
        chosen_by=chosen_by,
        origin=origin,
        opened_on=day(opened),
        changed_on=day(changed),
        waiting_on=draws.pick(WAITS_ON[titled.area]) if waiting else "",
        waiting_since=day(changed) if waiting else None,
    )

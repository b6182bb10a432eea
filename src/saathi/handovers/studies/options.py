"""The ways that lie open where home does not: what is put before her within 14 days, with waiting always among them.

Each is written in sentences of twelve words at most, in the language it is read to her in; what only this house knows
(who pays here, from when) is asked and not invented.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override

from saathi.decisions.options.topics import WAIT

Words = str | Promise
TOPIC = "stay"


@dataclass(frozen=True, slots=True)
class Open:
    name: Words
    good: tuple[Words, Words]
    hard: tuple[Words, Words]
    pays: Words
    long: Words
    picture: str


WAYS: dict[str, Open] = {
    "aftercare": Open(
        _("A home for young people over 18"),
        (_("You learn to live by yourself, step by step."), _("Someone is there when you need it.")),
        (_("It is mostly for those over 18."), _("Places are few, and it ends one day.")),
        _("The State pays; ask what is left to you."), _("Mostly until 21; ask for the day."), "choice_hostel"),
    "hostel": Open(
        _("A hostel, for school or work"),
        (_("School or work can be near."), _("You come and go as others do.")),
        (_("There are rules, and rooms are shared."), _("Holidays need another place.")),
        _("Ask: a scheme, an organisation, or partly you?"), _("Mostly for a year at a time."), "choice_hostel"),
    "fit_person": Open(
        _("With a person the committee trusts"),
        (_("You live in a house, with one family."), _("The committee looked at them first.")),
        (_("You have to get to know them."), _("The committee can end it.")),
        _("Mostly they do; ask about help with costs."), _("As the order says; ask for the day."), "choice_family"),
    "group_living": Open(
        _("A small house with a few others"),
        (_("You share a house, and decide together."), _("Someone comes by when you ask.")),
        (_("You share kitchen, costs and quarrels."), _("Houses are few, and may be far.")),
        _("Ask: an organisation, or partly you?"), _("Ask: until which day?"), "choice_hostel"),
    "own_rent": Open(
        _("A room of my own"),
        (_("Your own door and your own key."), _("Nobody asks where you go.")),
        (_("Rent comes every month."), _("At first it may be lonely.")),
        _("You do, from work or money due to you."), _("As long as you pay the rent."), "topic_stay"),
}  # fmt: skip
WAITING = Open(
    _("Stay where I am for now, and think"),
    (_("Nothing changes until you are sure."), _("You can ask for more facts.")),
    (_("It stays open for longer."), _("The house here may not suit you.")),
    _("Nothing new has to be paid."), _("We ask again within four weeks."), "choice_wait")  # fmt: skip
NEXT = _("You may see it first, then say yes or no.")
NEXT_WAITING = _("We set a day to look at it again.")
SOURCE = _("Prepared by the house where you are, from what lies open near you.")


def written(chosen: tuple[str, ...], language: str) -> dict[str, Any]:
    """What `choices.offer` takes: those chosen in their order, and waiting last, in this language."""
    data: dict[str, Any] = {"topic": TOPIC, "language": language}
    with override(language):
        every = [*((code, WAYS[code], NEXT) for code in chosen), (WAIT, WAITING, NEXT_WAITING)]
        for n, (code, way, after) in enumerate(every, 1):
            one = {
                "key": code, "picture": way.picture, "name": way.name, "good": "\n".join(map(str, way.good)),
                "hard": "\n".join(map(str, way.hard)), "pays": way.pays, "long": way.long, "next": after,
                "source": SOURCE,
            }  # fmt: skip
            data |= {f"{n}_{name}": str(said) for name, said in one.items()}
    return data

"""What a card opens for everybody: rights, numbers to call, and the next day somebody is there. Nothing of anybody."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from django.conf import settings

from saathi.kernel.clock import today
from saathi.ui.wording import day

from ..cards import library
from ..help.offers import number_of
from .visits import Visit

# The picture of each day of the week, Monday first, as `date.weekday()` counts.
THERE = tuple(
    f"there_{name}" for name in ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
)


def everybody(visit: Visit) -> dict[str, Any]:
    """The same for every card of this country and age, known or not."""
    found = library.rights(visit.country, visit.track)
    shown = library.to_show(found, visit.language, demonstration=settings.DEMO_SIGN_IN)
    pieces = [
        {"heading": one.heading(visit.language), "picture": one.picture, "text": one.text(visit.language),
         "sentences": one.sentences_in(visit.language)}
        for one in shown
    ]  # fmt: skip
    numbers = [number_of(one, visit.language) for one in library.helplines(visit.country)]
    comes = next_day()
    said = {"there": THERE[comes.weekday()], "next_on": day(comes)}
    return {"pieces": pieces, "n_waiting": len(found) - len(shown), "numbers": numbers, **said}


def next_day() -> date:
    """The next day on which somebody is there, by the setting of the installation: never a date of hers.
    It is at most a week away, so that the day of the week, which is spoken, says which one is meant."""
    comes = today() + timedelta(days=1)
    while comes.weekday() not in settings.VISITING_DAYS:
        comes += timedelta(days=1)
    return comes

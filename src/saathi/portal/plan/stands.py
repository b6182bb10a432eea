"""Where things stand, in her words: what is done, on whom it waits and since when, the next day, what she can do."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.utils.translation import gettext as _

from saathi.cases.matters.dues import MatterStanding
from saathi.cases.matters.words import PAPERS
from saathi.cases.queries.journey import DateFact, JourneyFacts
from saathi.cases.queries.matters import MatterFact, Matters
from saathi.kernel.clock import HOME_ZONE
from saathi.links.offices.queries import DutyLine, HerDuties, HerDuty
from saathi.ui import wording

from .words import ANY_DOOR, DATES, DATES_DRAWN, DOORS, DRAWN, KINDS, MONEY, OFFICES, REPLIES, STAGES, word


def matters(page: Matters, owed: HerDuties | None = None) -> list[dict[str, Any]]:
    return [
        {**matter(one, page.today), "offices": offices(owed.of_matter(one.id)) if owed else []}
        for one in page.matters
    ]  # fmt: skip


def offices(duties: Iterable[HerDuty]) -> list[str]:
    """What offices were asked for this, and what they said."""
    return [line for one in duties for line in _office(one.duty)]


def _office(one: DutyLine) -> list[str]:
    if one.reply and one.replied_on:
        said = [word(REPLIES, one.reply) % {"day": wording.day(one.replied_on)}]
        return [*said, _("The next day is %(day)s.") % {"day": wording.day(one.next_on)}] if one.next_on else said
    if one.line.sent_at is None:
        return []
    asked = _("We asked the office on %(day)s.") % {"day": wording.day(one.line.sent_at.astimezone(HOME_ZONE).date())}
    return [asked, _("It has not answered. Its limit is %(day)s.") % {"day": wording.day(one.due_on)}]


def matter(fact: MatterFact, today: date) -> dict[str, Any]:
    """One of her matters as a card."""
    return {
        "id": fact.id,
        "title": str(PAPERS.get(fact.about, "")) or word(KINDS, fact.kind),
        "drawn": DRAWN.get(fact.kind, MONEY),
        "done": [
            _("%(day)s: %(what)s") % {"day": wording.day(one.on), "what": word(STAGES, one.code)}
            for one in fact.track
            if one.on is not None
        ],
        "waits": [] if fact.closed_on else waits(fact.standing, today),
        "ended": _ended(fact),
        "can": "" if fact.closed_on else _can(fact),
    }


def waits(standing: MatterStanding, today: date) -> list[str]:
    """Law 1: on whom, since when, and the next day; where none was given, when it is asked for again."""
    if not standing.waiting_on or standing.since is None:
        return []
    return [*_since(standing.waiting_on, standing.since, today), _next(standing, today)]


def _since(who: str, since: date, today: date) -> list[str]:
    days = wording.days(max((today - since).days, 0))
    return [
        _("It waits on: %(who)s.") % {"who": word(OFFICES, who, who)},
        _("Since %(day)s. That is %(days)s.") % {"day": wording.day(since), "days": days},
    ]


def _next(standing: MatterStanding, today: date) -> str:
    if standing.next_on is None:
        return _("No day was given.")
    values = {"day": wording.day(standing.next_on)}
    if not standing.is_date_given:
        return _("No day was given. We ask again on %(day)s.") % values
    if standing.next_on < today:
        return _("The day went by: %(day)s. A new one must be asked for.") % values
    return _("The next day is %(day)s.") % values


def _ended(fact: MatterFact) -> str:
    if fact.closed_on is not None:
        return _("This ended on %(day)s.") % {"day": wording.day(fact.closed_on)}
    return _("This is finished. Nobody has to do anything.") if fact.is_at_end else ""


def _can(fact: MatterFact) -> str:
    """A limit that is not sure is never said as a promise: then it is only that she may ask."""
    if fact.stage is None or not fact.stage.is_sure:
        return str(ANY_DOOR)
    return word(DOORS, fact.stage.she_can, ANY_DOOR)


def where(journey: JourneyFacts) -> list[str]:
    """Why she is still where she is: on whom that waits. Empty where nothing is written down."""
    stay = journey.lasting
    waiting = [one for one in stay.waits if one.until_on is None] if stay else []
    said: list[str] = []
    for one in waiting:
        if one.waiting_on != "nobody":
            said += _since(one.waiting_on, one.from_on, journey.today)
            said.append(_day_of(one.waiting_on, journey))
    return said


def _day_of(who: str, journey: JourneyFacts) -> str:
    if who == "her":
        return _("I may decide when I want to.")
    ahead = next((row.on for row in journey.dates if row.rests_on == who and row.on >= journey.today), None)
    return _("The next day is %(day)s.") % {"day": wording.day(ahead)} if ahead else _("No day was given.")


def dates(journey: JourneyFacts) -> list[dict[str, str]]:
    """Days ahead, the soonest first."""
    return [_date(one, journey.today) for one in journey.dates if one.on >= journey.today]


def _date(one: DateFact, today: date) -> dict[str, str]:
    return {
        "what": word(DATES, one.kind),
        "drawn": DATES_DRAWN.get(one.kind, "calendar"),
        "on": _("%(day)s, %(ago)s") % {"day": wording.day(one.on), "ago": wording.ago(one.on, today)},
    }


def days(journey: JourneyFacts) -> dict[str, str]:
    """How long she has been where she is, and whether she could leave. Asked only where she wants to know."""
    stay = journey.lasting
    if stay is None:
        return {"here": "", "free": ""}
    free = {
        "not_free": _("All this time I was not free to leave."),
        "asked_to_leave": _("I asked to leave, and I am still here."),
        "free": _("I am free to leave."),
    }
    since = {"days": wording.days(stay.n_days), "day": wording.day(stay.from_on)}
    return {"here": _("I have been here for %(days)s, since %(day)s.") % since, "free": free.get(stay.freedom, "")}

"""Leaving in words: what is owed to her, what she wants and asked, leave, and days she is not here. Each sentence that
waits says on whom, since when, and the next date."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from saathi.cases.duties.clocks import alarms_of_duties
from saathi.cases.leaving.clocks import WHAT, Alarm, Standing, alarms_of, counts_as_adult, stage
from saathi.cases.leaving.queries import AbsenceFact, LeaveFact, RequestFact, WishFact
from saathi.cases.queries.journey import JourneyFacts, StayFact
from saathi.kernel.clock import day_of
from saathi.survivors.queries import Card
from saathi.ui import wording

from . import labels
from .addresses import at

# Alarms that are late by what they are, whatever day it is.
LATE = ("kept", "bare")
OF_DUTY = ("report", "tell_her")
OF_REQUEST = ("kept", "out", "letter", "application")
SENTENCES = {
    "report": gettext_lazy("Known since %(since)s, and has to be passed on. It goes to: %(who)s, by %(by)s."),
    "tell_her": gettext_lazy("Something she said was passed on to: %(who)s, since %(since)s. Tell her by %(by)s."),
    "kept": gettext_lazy(
        "She is kept without an order since %(since)s. She asked to leave and has to be let out now."
        " It rests on: %(who)s."
    ),
    "out": gettext_lazy("She asked to leave on %(since)s. She has to be out by %(by)s. It rests on: %(who)s."),
    "letter": gettext_lazy(
        "She asked to leave on %(since)s. Her application goes out by %(by)s. It rests on: %(who)s."
    ),
    "application": gettext_lazy(
        "She asked to leave. Her application waits on: %(who)s, since %(since)s. Next date: %(by)s."
    ),
    "bare": gettext_lazy("No order has covered her stay since %(since)s: %(days)s. It rests on: %(who)s."),
    "answer": gettext_lazy("She asked for leave on %(since)s. Waits on: %(who)s. An answer is due by %(by)s."),
}


def when(at: datetime | date) -> str:
    """A day, and the hour where there is one."""
    if isinstance(at, datetime):
        return _("%(day)s, %(time)s") % {"day": wording.day(day_of(at)), "time": wording.clock(at)}
    return wording.day(at)


def kept(since: datetime | None) -> str:
    """The name of the breach, wherever the stay is shown."""
    return _("kept without an order since %(since)s") % {"since": when(since)} if since else ""


def standing(her: Card, stay: StayFact) -> Standing:
    return replace(stay.standing, is_adult=counts_as_adult(her.track, her.age_band))


def owed(her: Card, facts: JourneyFacts | None, now: datetime) -> list[dict[str, Any]]:
    """What is owed to her today, the heaviest first."""
    stay, reports = (facts.lasting, facts.reports) if facts else (None, ())
    alarms = [*alarms_of_duties(her.id, reports), *(alarms_of(standing(her, stay), now) if stay else [])]
    return [line(alarm, now) for alarm in sorted(alarms, key=lambda alarm: WHAT.index(alarm.what))]


def line(alarm: Alarm, now: datetime) -> dict[str, Any]:
    on = alarm.by or alarm.since
    day = day_of(on) if isinstance(on, datetime) else on
    today = day_of(now)
    return {
        "what": alarm.what,
        "text": sentence(alarm, now),
        "day": wording.day(day),
        "ago": wording.ago(day, today),
        "tone": _tone(alarm, day, now),
        "is_breach": alarm.what == "kept",
        "href": at("duty.list", alarm.survivor) if alarm.what in OF_DUTY else "",
    }


def _tone(alarm: Alarm, day: date, now: datetime) -> str:
    if alarm.what in LATE or alarm.is_late(now):
        return "late"
    return "soon" if day - day_of(now) <= timedelta(days=7) else ""


def sentence(alarm: Alarm, now: datetime) -> str:
    values = {
        "who": labels.word("waiting_on", alarm.who),
        "since": when(alarm.since),
        "by": when(alarm.by) if alarm.by else "",
        "days": wording.days(alarm.n),
    }
    said = _words(alarm, now) % values
    if alarm.what == "application" and alarm.is_late(now):
        said += " " + _("That date is past: ask for a new one.")
    return said


def _words(alarm: Alarm, now: datetime) -> str:
    late = alarm.is_late(now)
    if alarm.what == "ends":
        if alarm.n == 0:
            return _("The order about her stay ends today.")
        if stage(alarm.n) == 7:
            return _("The order about her stay ends on %(by)s, in %(days)s. From then on no order holds her.")
        return _("The order about her stay ends on %(by)s, in %(days)s.")
    if alarm.what == "missing":
        if alarm.by is None:
            return _("She is not here since %(since)s.")
        return _("She is not here since %(since)s. The police and the committee are to be told by %(by)s.")
    if alarm.what == "back":
        return _("She was to be back from leave on %(by)s.") if late else _("She is on leave until %(by)s.")
    if alarm.what == "wish":
        return (
            _("Ask her whether she wants to stay. The question is due since %(by)s.")
            if late
            else _("Ask her whether she wants to stay. The question is due today.")
        )
    return str(SENTENCES[alarm.what])


def wishes(found: Iterable[WishFact]) -> list[dict[str, Any]]:
    return [
        {
            "id": one.id,
            "answer": labels.word("wish", one.answer),
            "why": labels.word("why_not_asked", one.why_not_asked),
            "day": wording.day(one.asked_on),
            "text": one.words,
            "lang": one.language or wording.lang(),
        }
        for one in found
    ]


def request(one: RequestFact, alarms: Iterable[Alarm], now: datetime) -> dict[str, Any]:
    open_ = [line(alarm, now) for alarm in alarms if alarm.what in OF_REQUEST] if one.closed_on is None else []
    return {
        "id": one.id,
        "asked": _("She asked on %(day)s.") % {"day": when(one.asked_at)},
        "text": one.words,
        "lang": one.language or wording.lang(),
        "is_open": one.closed_on is None,
        "state": open_[0] if open_ else None,
        "closed": _closed(one),
        "closing": one.closing_words,
        "closing_lang": one.closing_language or wording.lang(),
        "has_letter": one.has_letter,
        "is_sent": one.sent_on is not None,
        "needs_letter": bool(open_) and open_[0]["what"] in ("letter", "application"),
    }


def _closed(one: RequestFact) -> str:
    if one.closed_on is None:
        return ""
    day = {"day": wording.day(one.closed_on)}
    if one.outcome == "withdrawn":
        return _("She changed her mind on %(day)s.") % day
    where = labels.word("place", one.went_to)
    if not where:
        return _("She left on %(day)s and did not say where she went.") % day
    return _("She left on %(day)s. She went to: %(place)s.") % {**day, "place": where}


def leave(one: LeaveFact, now: datetime) -> dict[str, Any]:
    return {
        "id": one.id,
        "why": labels.word("why_leave", one.why),
        "days": _("%(first)s to %(last)s") % {"first": wording.day(one.from_on), "last": wording.day(one.until_on)},
        "text": one.words,
        "lang": one.language or wording.lang(),
        "state": _leave_state(one),
        "late": not one.answer and one.answer_by_on < day_of(now),
        "reason": one.reason,
        "may_answer": not one.answer,
        "may_return": one.answer == "granted" and one.returned_on is None,
    }


def _leave_state(one: LeaveFact) -> str:
    values = {
        "who": labels.word("waiting_on", one.answered_by or one.owner),
        "since": when(one.asked_at),
        "by": wording.day(one.answer_by_on),
        "day": wording.day(one.answered_on) if one.answered_on else "",
        "back": wording.day(one.returned_on) if one.returned_on else "",
    }
    if not one.answer:
        return _("She asked for leave on %(since)s. Waits on: %(who)s. An answer is due by %(by)s.") % values
    if one.answer == "not_granted":
        return _("Not granted on %(day)s by: %(who)s.") % values
    if one.returned_on:
        return _("Granted on %(day)s by: %(who)s. She was back on %(back)s.") % values
    return _("Granted on %(day)s by: %(who)s.") % values


def absence(one: AbsenceFact, stay: StayFact | None) -> dict[str, Any]:
    """`stay` is where she lives now: what is owed about days away ends with the stay they were in."""
    is_open = one.returned_at is None and stay is not None and stay.id == one.stay
    is_owed = is_open and one.track == "child"
    police, committee = one.police_told_at, one.committee_told_at
    told = (
        _("The police were told on %(day)s.") % {"day": when(police)} if police else "",
        _("The police have not been told.") if is_owed and not police else "",
        _("The committee was told on %(day)s.") % {"day": when(committee)} if committee else "",
        _("The committee has not been told.") if is_owed and not committee else "",
    )
    return {
        "id": one.id,
        "state": _absence_state(one, is_open),
        "told": [said for said in told if said],
        "known": one.known,
        "text": one.words,
        "lang": one.language or wording.lang(),
        "is_open": is_open,
        "may_tell": is_open and not (police and committee),
    }


def _absence_state(one: AbsenceFact, is_open: bool) -> str:
    since = {"since": when(one.since_at)}
    if one.returned_at:
        return _("She was away from %(since)s. She came back on %(back)s.") % {**since, "back": when(one.returned_at)}
    return (_("She is not here since %(since)s.") if is_open else _("She was not here from %(since)s on.")) % since

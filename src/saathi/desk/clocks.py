"""Her dates by law in words: who acts, since when, the next date, what she can do, and which law says so."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from markupsafe import Markup

from saathi.cases.clocks.engine import ClockFact, State
from saathi.cases.queries.clocks import LawDates, WrittenFact
from saathi.kernel.actor import Actor
from saathi.ui import wording

from . import labels

SOON = 7


# Where what meets a clock is an order or a move, it is written as one.
WRITTEN_AS = {
    **dict.fromkeys(("final_order", "cwc_order", "custody_17_3", "detention_17_4"), "orders.record"),
    **dict.fromkeys(("transferred", "returned", "released"), "stays.move"),
}


def groups(page: LawDates, actor: Actor) -> dict[str, list[dict[str, Any]]]:
    """Open clocks by how they stand, late ones first; empty groups are left out."""
    heads = {State.LATE: _("Late"), State.RUNNING: _("Next dates"), State.PAUSED: _("Standing still for a time")}
    found = {
        head: [_line(fact, page, actor) for fact in page.open if fact.state == state]
        for state, head in heads.items()
    }
    return {head: lines for head, lines in found.items() if lines}


def _line(fact: ClockFact, page: LawDates, actor: Actor) -> dict[str, Any]:
    day = wording.day(fact.due_on)
    return {
        "what": labels.word("clock", fact.key),
        "day": _("%(day)s, %(time)s") % {"day": day, "time": fact.due_at.strftime("%H:%M")} if fact.due_at else day,
        "ago": left(fact),
        "tone": "late" if fact.state == State.LATE else "soon" if fact.n_days <= SOON else "",
        "who": labels.word("clock_owner", fact.owner),
        "since": _("since %(day)s") % {"day": wording.day(fact.since)},
        "pause": _paused(fact),
        "door": labels.word("clock_door", fact.she_can),
        "law": law(fact),
        "unsure": not fact.is_verified,
        "write_url": _write_url(fact, page, actor),
    }


def _write_url(fact: ClockFact, page: LawDates, actor: Actor) -> str:
    """Where one writes down that it happened; empty for whoever may not."""
    if not page.verdicts["clocks.event"].allowed:
        return ""
    if writes := next((code for code in fact.met_by if code in page.writable), ""):
        return reverse("clocks.event", args=[page.card.id]) + "?" + urlencode({"what": writes})
    act = next((WRITTEN_AS[code] for code in fact.met_by if code in WRITTEN_AS), "")
    if not act or page.stay is None or not actor.holds(act):
        return ""
    return reverse(act, args=[page.card.id, page.stay] if act == "orders.record" else [page.card.id])


def left(fact: ClockFact) -> str:
    """'in 5 days', 'today', 'late by 3 days'; of a time in which she may act, how long it stays open."""
    if fact.n_days == 0:
        return _("today")
    size = abs(fact.n_days)
    if fact.n_days < 0:
        said = ngettext("late by %(n)s day", "late by %(n)s days", size)
    elif fact.is_window:
        said = ngettext("%(n)s day left", "%(n)s days left", size)
    else:
        said = ngettext("in %(n)s day", "in %(n)s days", size)
    return said % {"n": wording.number(size)}


def _paused(fact: ClockFact) -> str:
    if fact.state != State.PAUSED or fact.resumes_on is None:
        return ""
    values = {"why": labels.word("pause", fact.reason), "day": wording.day(fact.resumes_on)}
    return _("%(why)s. It runs again on %(day)s.") % values


def law(fact: ClockFact) -> Markup:
    """The law's name in the page's language; what an office wrote in its own file is shown as it stands."""
    named: Any = labels.word("clock_law", fact.law) or wording.isolate_lang(fact.law, "en")
    return Markup("{}, {}").format(named, wording.isolate_lang(fact.place.replace(". ", ".\u00a0"), "en"))


def over(page: LawDates) -> list[dict[str, Any]]:
    return [
        {"what": labels.word("clock", fact.key), "how": _over(fact), "tone": "late" if fact.n_days < 0 else ""}
        for fact in page.over
    ]


def _over(fact: ClockFact) -> str:
    if fact.met_on is not None:
        day = wording.day(fact.met_on)
        if fact.n_days >= 0:
            return _("Done on %(day)s, in time.") % {"day": day}
        size = -fact.n_days
        said = ngettext("Done on %(day)s, %(n)s day late.", "Done on %(day)s, %(n)s days late.", size)
        return said % {"day": day, "n": wording.number(size)}
    reasons = {"age_finding": _("Her age was found"), "window_closed": _("The time for it is over")}
    why = reasons.get(fact.reason) or labels.word("event", fact.reason)
    return _("Ended on %(day)s: %(why)s.") % {"day": wording.day(fact.ended_on or fact.due_on), "why": why}


def written(page: LawDates) -> list[dict[str, str]]:
    return [{"what": _what(one), "day": _days(one), "undo_url": _undo(page.card.id, one.id)} for one in page.written]


def subject(page: LawDates, target: UUID) -> str:
    """The thing written, in words; empty where it is not hers."""
    found = next((one for one in page.written if one.id == target), None)
    return _("%(what)s, %(day)s") % {"what": _what(found), "day": _days(found)} if found else ""


def _undo(survivor: UUID, event: UUID) -> str:
    return reverse("clocks.undo", args=[survivor, event])


def _what(one: WrittenFact) -> str:
    return labels.word("pause" if one.is_pause else "event", one.what)


def _days(one: WrittenFact) -> str:
    day = wording.day(one.on)
    if one.is_pause and one.until_on:
        return _("from %(since)s until %(until)s") % {"since": day, "until": wording.day(one.until_on)}
    return _("%(day)s, %(time)s") % {"day": day, "time": one.at.strftime("%H:%M")} if one.at else day


def not_shared(page: LawDates) -> str:
    """No gap misleads: what could not be told is said."""
    if not page.not_shared:
        return ""
    sections = labels.sections(page.not_shared)
    return _("Dates that rest on sections not shared with you are not shown: %(sections)s.") % {"sections": sections}

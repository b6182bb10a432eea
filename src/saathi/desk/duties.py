"""Reports that a law makes a worker make, in words: what, to whom, by when, and what she was told."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

from saathi.cases.duties.clocks import alarms_of_duties
from saathi.cases.duties.duties import Duty
from saathi.cases.duties.queries import ReportCard, reports
from saathi.cases.notes.queries import note
from saathi.kernel.actor import Actor
from saathi.kernel.errors import NotFound
from saathi.ui import wording

from . import labels
from .leaving import line, when


def choice(duty: Duty) -> tuple[str, tuple[str, str]]:
    """A duty as a tile: what has to be reported, and below it the law, to whom and by when."""
    law, unsure = f"{duty.law}." if duty.is_law else "", "" if duty.is_verified else _("(Not yet verified.)")
    return duty.code, (duty.what, " ".join(filter(None, (duty.note, law, unsure))))


def report(one: ReportCard, now: datetime) -> dict[str, Any]:
    return {
        "id": one.id,
        "what": one.duty.what,
        "law": one.duty.law,
        "unsure": not one.duty.is_verified,
        "text": one.words,
        "known": _("Known since %(since)s.") % {"since": when(one.known_at)},
        "sent": _sent(one),
        "before": _before(one),
        "after": _after(one),
        "owed": [{**line(alarm, now), "href": ""} for alarm in alarms_of_duties(one.survivor, [one])],
        "her_words": one.her_words,
        "her_lang": one.her_language or wording.lang(),
        "is_sent": one.reported_at is not None,
        "is_told": one.told_on is not None,
    }


def _sent(one: ReportCard) -> str:
    if one.reported_at is None:
        return ""
    values = {"who": labels.word("waiting_on", one.to_whom), "at": when(one.reported_at), "number": one.number}
    if one.number:
        return _("Reported to: %(who)s, on %(at)s. Number: %(number)s.") % values
    return _("Reported to: %(who)s, on %(at)s.") % values


def _before(one: ReportCard) -> str:
    if one.told_before == "yes":
        return _("Before she spoke she was told: %(how)s.") % {"how": labels.word("how_told", one.how_before)}
    return _("Before she spoke she was not told: %(why)s.") % {"why": labels.word("why_not_told", one.why_not_before)}


def _after(one: ReportCard) -> str:
    if one.told_on is None:
        return ""
    values = {"day": wording.day(one.told_on), "how": labels.word("how_told", one.how_after)}
    return _("After, she was told on %(day)s: %(how)s.") % values


def of_note(actor: Actor, survivor: UUID, target: UUID) -> tuple[str, str]:
    """The note an act is about, and its language; NotFound where it is not hers."""
    found = note(actor, target)
    if found.survivor != survivor:
        raise NotFound()
    return found.words, found.language


def of_report(actor: Actor, survivor: UUID, target: UUID) -> tuple[str, str]:
    found = next((one for one in reports(actor, survivor) if one.id == target), None)
    if found is None:
        raise NotFound()
    return _("%(what)s, known since %(since)s") % {"what": found.duty.what, "since": when(found.known_at)}, ""

"""Her notes, what had to be passed on, and the writer's own mirror."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from django.http import HttpResponse
from django.urls import reverse
from django.utils.dateparse import parse_datetime

from saathi.cases.duties.queries import reports
from saathi.cases.notes.queries import mirror as mirror_of
from saathi.cases.notes.queries import note, words_of
from saathi.cases.notes.queries import notes as notes_of
from saathi.cases.notes.suggest import WHY
from saathi.kernel.access import acts
from saathi.kernel.clock import server_clock, today
from saathi.kernel.errors import NotFound
from saathi.orgs.access_pages import StaffRequest, staff
from saathi.survivors.queries import card
from saathi.ui import wording

from .. import duties as said_duties
from .. import notes as said
from ..shell import as_id, offer, shown
from .person import frame

SAVED = ("notes.write", "notes.correct")


@staff
def listed(request: StaffRequest, survivor: UUID) -> HttpResponse:
    her, asked = card(request.actor, survivor), request.GET
    section, writer = said.section_asked(asked), as_id(asked.get("by", ""))
    found = notes_of(request.actor, survivor, section=section, writer=writer, before=_before(asked.get("before", "")))
    day, actor = today(), request.actor
    values = {
        "notes": [said.line(one, found.writers, day, actor) for one in found.notes],
        "filters": said.filters(found, asked),
        "is_filtered": section is not None or writer is not None,
        "here": reverse("notes.list", args=[survivor]),
        "older": _older(asked, found.older),
        "has_saved": asked.get("done") in SAVED,
        "softer": _softer(request, survivor),
        "duty_url": reverse("duty.list", args=[survivor]) if actor.holds("duty.list") else "",
        "mirror_url": reverse("notes.mirror"),
        "buttons": offer(
            actor,
            "notes.write",
            survivor,
            reverse("notes.write", args=[survivor]),
            str(acts()["notes.write"].words),
            primary=True,
        ),
    }
    return shown(request, "desk/notes.html", {**frame(request, her, "notes.list"), **values}, "people.list")


def _softer(request: StaffRequest, survivor: UUID) -> list[dict[str, Any]]:
    """Softer words for the note that was just saved, for whoever wrote it."""
    made = as_id(request.GET.get("made", "")) if request.GET.get("done") in SAVED else None
    if made is None:
        return []
    try:
        written = note(request.actor, made)
    except NotFound:
        return []
    if not written.is_mine or written.survivor != survivor:
        return []
    return said.softer(words_of(request.actor, written.words, written.language))


def _older(asked: Any, before: datetime | None) -> str:
    kept = {name: asked[name] for name in ("section", "by") if asked.get(name)}
    return f"?{urlencode({**kept, 'before': before.isoformat()})}" if before else ""


def _before(text: str) -> datetime | None:
    try:
        found = parse_datetime(text)
    except ValueError:
        return None
    return found if found is not None and found.tzinfo is not None else None


@staff
def duties(request: StaffRequest, survivor: UUID) -> HttpResponse:
    her, now = card(request.actor, survivor), server_clock()
    values = {
        "reports": [said_duties.report(one, now) for one in reports(request.actor, survivor)],
        "pass_on": said.must_pass_on(her),
        "may_write": request.actor.holds("duty.sent"),
        "buttons": offer(
            request.actor,
            "duty.report",
            survivor,
            reverse("duty.report", args=[survivor]),
            str(acts()["duty.report"].words),
            primary=True,
        ),
    }
    return shown(request, "desk/duties.html", {**frame(request, her, "notes.list"), **values}, "people.list")


@staff
def mirror(request: StaffRequest) -> HttpResponse:
    months: dict[str, list[dict[str, str]]] = {}
    for group, month, n in mirror_of(request.actor):
        named = f"{wording.month_of(month)} {month.year}"
        months.setdefault(named, []).append({"n": wording.number(n), "why": str(WHY[group])})
    return shown(request, "desk/mirror.html", {"months": months})

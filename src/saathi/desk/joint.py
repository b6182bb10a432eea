"""Working together in words: who answers for her case, who walks with her from where, and what she said to it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from django.urls import reverse
from django.utils.translation import gettext as _
from markupsafe import Markup

from saathi.handovers.conferences.queries import ConferenceLine, ConferencePage, conferences
from saathi.handovers.joint.queries import TeamLine, Together, together
from saathi.kernel.access import acts
from saathi.kernel.actor import Actor
from saathi.kernel.errors import NotFound
from saathi.kernel.sections import SECTION_WORDS, Section, each
from saathi.links.requests.lines import RequestLine
from saathi.links.requests.queries import HerRequest
from saathi.links.requests.there import Walker
from saathi.ui import wording

from . import labels, requests
from .lists import when
from .queries import names_of

Names = Mapping[UUID, str]


def organisations(page: Together) -> set[UUID]:
    """All that are named on the page."""
    found = {page.accountable, *(team.organisation for team in page.teams)}
    found |= {where for one in page.asked for where in (one.line.from_organisation, one.line.to_organisation)}
    found |= {where for one in page.passed for where in (one.from_organisation, one.to_organisation)}
    return {one for one in found if one}


def accountable(page: Together, places: Names) -> str:
    """The one organisation, and since when."""
    if page.accountable is None or page.since is None:
        return ""
    values = {"who": places.get(page.accountable, ""), "day": wording.day(page.since)}
    return _("%(who)s answers for her case, since %(day)s.") % values


def passed(page: Together, places: Names) -> list[str]:
    return [
        _("%(day)s: from %(was)s to %(became)s")
        % {"day": wording.day(one.on), "was": places.get(one.from_organisation, ""),
           "became": places.get(one.to_organisation, "")}
        for one in reversed(page.passed)
    ]  # fmt: skip


def owed(page: Together) -> dict[str, Any] | None:
    """In her first week the organisation near her home is asked."""
    if page.ask_by is None:
        return None
    day, ago, tone = when(page.ask_by, page.today)
    return {"day": day, "ago": ago, "tone": tone}


def walker(one: Walker | None, places: Names) -> dict[str, Any]:
    """The first name and the area; that somebody comes from her own district is said to her."""
    if one is None:
        return {"text": _("Nobody is named yet."), "is_near": False}
    values = {"name": one.first_name, "where": places.get(one.organisation, ""), "area": labels.district(one.area)}
    sentence = _("%(name)s of %(where)s, from %(area)s") if one.area else _("%(name)s of %(where)s")
    # A place may be marked with its own language.
    return {"text": Markup(sentence) % values, "is_near": one.is_of_her_district}


def team(one: TeamLine, page: Together, places: Names, actor: Actor) -> dict[str, Any]:
    days = {"day": wording.day(one.since_on), "end": wording.day(one.ended_on) if one.ended_on else ""}
    since = _("from %(day)s until %(end)s") if one.ended_on else _("since %(day)s")
    may_end = one.ended_on is None and actor.holds("joint.end")
    return {
        "who": walker(page.walkers.get(one.worker), places),
        "since": since % days,
        "sees": labels.sections(each(one.sections)),
        "end_url": reverse("joint.end", args=[page.card.id, one.id]) if may_end else "",
    }


def asked(one: HerRequest, page: Together, places: Names, actor: Actor) -> dict[str, Any]:
    """A request to work together, with what she said each time she was asked."""
    line = one.line
    may = {act for _transition, act in one.follows}
    button = "joint.decide" if "joint.decide" in may and line.worker else ""
    if any(owed.what == "hear_her" for owed in line.dues) and line.kept_by == actor.organisation:
        button = "requests.hear"
    button = button if actor.holds(button) else ""
    return {
        "id": line.id,
        "who": places.get(line.to_organisation, "") if line.to_organisation else "",
        "stands": requests.stands(line, _on_whom(line, places), page.now),
        "dues": [requests.due(each_, page.now) for each_ in line.dues],
        "capacity": line.capacity,
        "walker": walker(page.walkers.get(line.worker), places) if line.worker else None,
        "said": [said(view) for view in reversed(one.views) if view.answer],
        "button": (str(acts()[button].words), reverse(button, args=[page.card.id, line.id])) if button else None,
    }


def _on_whom(line: RequestLine, places: Names) -> Names:
    """Once they named a person it waits on her own decision, not on them."""
    if line.state != "accepted" or line.worker is None or line.to_organisation is None:
        return places
    return {**places, line.to_organisation: labels.word("waiting_on", "her")}


def said(view: Any) -> dict[str, str]:
    values = {"answer": labels.word("her_answer", view.answer), "day": wording.day(view.said_on)}
    return {
        "text": _("%(day)s: %(answer)s") % values,
        "words": view.words,
        "lang": view.language or wording.lang(),
    }


def conference(one: ConferenceLine, today: Any, survivor: UUID) -> dict[str, Any]:
    day = one.held_on or one.planned_on
    state = labels.word("conference_presence", one.presence) if one.held_on else _("To be held")
    if one.is_late(today):
        state = _("The day went by. Write down that it was held, or give it a new date.")
    return {
        "url": reverse("conferences.page", args=[survivor, one.id]),
        "when": when(day, today),
        "agenda": one.agenda.splitlines(),
        "state": state,
        "is_late": one.is_late(today),
    }


def meeting(page: ConferencePage, places: Names) -> dict[str, Any]:
    """One conference: her words before everything else."""
    line = page.line
    return {
        "day": wording.day(line.held_on or line.planned_on),
        "is_held": line.held_on is not None,
        "is_late": line.is_late(page.today),
        "agenda": [one for one in line.agenda.splitlines() if one.strip()],
        "presence": labels.word("conference_presence", line.presence),
        "statement": page.statement,
        "statement_lang": page.statement_language or wording.lang(),
        "minutes": page.minutes.splitlines(),
        "minutes_lang": page.minutes_language or wording.lang(),
        "part": str(SECTION_WORDS[Section(line.section)]),
        "there": [
            _("%(who)s, %(duty)s") % {"who": places.get(where, ""), "duty": labels.word("duty", duty)}
            for where, duty in page.there
        ],
    }


def subject(actor: Actor, survivor: UUID, target: UUID) -> tuple[str, str]:
    """The person, the team or the conference an act is about. NotFound where it is none of hers."""
    page = together(actor, survivor)
    worker = next((one.line.worker for one in page.asked if one.line.id == target), None) or next(
        (one.worker for one in page.teams if one.id == target), None
    )
    if worker is not None:
        return person_of(actor, page.walkers.get(worker)), ""
    return meeting_subject(actor, survivor, target)


def person_of(actor: Actor, one: Walker | None) -> str:
    """Whom she is asked about, with what she has to be told."""
    if one is None:
        raise NotFound()
    drawn = walker(one, names_of(actor, [one.organisation]))
    near = _("This person comes from her own district. Tell her so first.")
    return Markup("{}. {}").format(drawn["text"], near) if drawn["is_near"] else drawn["text"]


def meeting_subject(actor: Actor, survivor: UUID, target: UUID) -> tuple[str, str]:
    found = next((one for one in conferences(actor, survivor) if one.id == target), None)
    if found is None:
        raise NotFound()
    values = {"day": wording.day(found.held_on or found.planned_on), "what": ", ".join(found.agenda.splitlines())}
    return _("%(day)s: %(what)s") % values, ""


def person_asked(actor: Actor, survivor: UUID, target: UUID) -> UUID | None:
    """Whom a request to work together names now."""
    page = together(actor, survivor)
    return next((one.line.worker for one in page.asked if one.line.id == target), None)

"""Who may see her, as she reads it: her yes, what does not rest on it and where to contest it, and her no."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as _lazily

from saathi.decisions.forms import DECISION_LAWS
from saathi.kernel.access import can
from saathi.kernel.actor import Actor
from saathi.kernel.sections import SECTION_WORDS, Section
from saathi.survivors.answers.queries import Answered
from saathi.survivors.choices import OF_THEM, Danger, Purpose
from saathi.survivors.contest import way_to_contest
from saathi.survivors.danger.queries import Glass
from saathi.survivors.opening import KEEPS
from saathi.survivors.queries import Door
from saathi.ui import wording

from ..queries import Named

# The picture of each part of what is known about her.
PICTURES = {
    Section.IDENTITY: "help_papers",
    Section.PLACE: "place",
    Section.PLAN: "plan",
    Section.HEALTH: "topic_health",
    Section.COUNSELLING: "choice_counsellor",
    Section.LEGAL: "lawyer",
    Section.FAMILY: "help_family",
    Section.LEARNING: "topic_school",
    Section.SAFETY: "safety",
}
LAWS = {**dict(DECISION_LAWS), KEEPS: _lazily("They look after what was written.")}
PURPOSES, DANGERS = dict(Purpose.choices), dict(Danger.choices)


def parts(sections: Iterable[Section]) -> list[dict[str, str]]:
    """Parts of what is known, each with its picture; her chosen name goes with every one."""
    return [
        {"value": str(int(one)), "words": str(SECTION_WORDS[one]), "picture": PICTURES[one]}
        for one in sections
        if one in PICTURES
    ]


def hers(actor: Actor, doors: Iterable[Door], names: Named) -> list[dict[str, Any]]:
    """What rests on her yes."""
    return [_hers(actor, one, names) for one in doors if one.kind == "consent"]


def _hers(actor: Actor, door: Door, names: Named) -> dict[str, Any]:
    values = {"day": _day(door.until), "asked": _day(door.asked_until) if door.asked_until else ""}
    said = _("Until %(day)s.") % values
    if door.is_unconfirmed:
        said = _("Only they wrote this down. It ends on %(day)s.") % values
    if door.rests:
        said = _("Only they wrote this down. It ended on %(day)s.") % values
    verdict = can(actor, "consents.confirm", door.id) if door.is_unconfirmed else None
    return {
        "id": door.id,
        "who": who_there(door, names),
        "why": str(PURPOSES.get(door.purpose, "")),
        "until": said,
        "parts": parts(door.sections),
        "unconfirmed": door.is_unconfirmed,
        "opens_file": door.opens_file,
        "may_confirm": verdict is not None and verdict.allowed,
        "confirm_hint": _("If I say yes again, it lasts until %(asked)s.") % values,
        "may_stop": actor.holds("consents.withdraw"),
    }


def who_there(door: Door, names: Named) -> str:
    """Whom of which organisation."""
    place = names.places.get(door.organisation, "")
    said = [str(OF_THEM[one.who]) % {"organisation": place} for one in door.seers if one.who]
    said += [f"{people}, {place}" for one in door.seers if (people := names.people.get(one.subject, ""))]
    return " · ".join(said) or place


def by_law(doors: Iterable[Door], names: Named) -> list[dict[str, Any]]:
    """Orders and duties, each with the door to contest it. A door that is not verified says so."""
    found: list[dict[str, Any]] = []
    for one in doors:
        if one.kind == "consent":
            continue
        way = way_to_contest(one.basis, one.law)
        line = {
            "who": names.places.get(one.organisation, ""),
            "basis": _("An order") if one.basis == "order" else _("A duty by law"),
            "law": " · ".join(filter(None, (str(LAWS.get(one.law, "")), one.document))),
            "until": _("Until %(day)s.") % {"day": _day(one.until)},
            "parts": parts(one.sections),
            "way": str(way.words),
            "unsure": not way.is_verified,
        }  # fmt: skip
        if line not in found:  # the same duty of the same place, for two of those who work there
            found.append(line)
    return found


def in_danger(found: Iterable[Glass], names: Named) -> list[dict[str, Any]]:
    """Openings because someone may die."""
    way = way_to_contest("break_glass", "")
    return [
        {
            "who": names.who(one.actor),
            "where": names.places.get(one.organisation, ""),
            "day": _day(one.opened_at),
            "why": str(DANGERS.get(one.danger, "")),
            "way": str(way.words),
            "unsure": not way.is_verified,
        }
        for one in found
    ]


def said_no(answers: Iterable[Answered], names: Named) -> list[dict[str, Any]]:
    """Organisations she said no or not now to."""
    found = []
    for one in answers:
        if one.organisation is None or one.answer == "yes":
            continue
        day = {"day": _day(one.said_at)}
        said = _("I said no on %(day)s. Nobody asks me again.") % day
        if one.asked_again_at:
            again = {**day, "again": _day(one.asked_again_at)}
            said = _("I said “not now” on %(day)s. Nobody asks before %(again)s.") % again
        found.append({"id": one.organisation, "who": names.places.get(one.organisation, ""), "said": said})
    return found


def resting(answers: Iterable[Answered], now: datetime) -> set[UUID]:
    """Whom she is not asked about now."""
    return {
        one.organisation
        for one in answers
        if one.organisation and one.answer != "yes" and (one.asked_again_at is None or one.asked_again_at > now)
    }


def _day(at: datetime) -> str:
    return wording.day(at)

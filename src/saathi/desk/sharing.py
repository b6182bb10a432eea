"""Who may see her, in words: by which yes, order or duty, who at which organisation, and what."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.urls import reverse
from django.utils.translation import gettext as _

from saathi.kernel.actor import Actor
from saathi.kernel.clock import day_of
from saathi.kernel.errors import NotFound
from saathi.kernel.sections import SECTION_WORDS, Section
from saathi.orgs.queries import organisation_choices
from saathi.survivors.answers.queries import Unsaid, answers
from saathi.survivors.choices import OF_THEM
from saathi.survivors.queries import Door, Seer, doors, sections
from saathi.ui import wording

from . import labels
from .queries import names_of, staff_of

Groups = list[tuple[str, str]]
SOON = timedelta(days=4)


def seen_by(actor: Actor, found: Iterable[Door]) -> dict[UUID, Groups]:
    """By door: who there, and what they see. Those who see the same stand together."""
    every = list(found)
    places = names_of(actor, {one.organisation for one in every})
    people, _places = staff_of(actor, [], {seer.subject for one in every for seer in one.seers if not seer.who})
    return {one.id: _groups(one, places.get(one.organisation, ""), people) for one in every}


def _groups(door: Door, place: str, people: Mapping[UUID, str]) -> Groups:
    together: dict[tuple[Section, ...], list[str]] = {}
    for seer in door.seers:
        together.setdefault(seer.sections, []).append(_who(seer, place, people))
    together = together or {door.sections: [place]}
    nothing = _("Only her chosen name and safe contact")
    return [(" · ".join(names), labels.sections(what) or nothing) for what, names in together.items()]


def _who(seer: Seer, place: str, people: Mapping[UUID, str]) -> str:
    if seer.who:
        return str(OF_THEM[seer.who]) % {"organisation": place}
    if name := people.get(seer.subject, ""):
        return _("%(name)s of %(organisation)s") % {"name": name, "organisation": place}
    return _("A team of %(organisation)s") % {"organisation": place}


def said_no(actor: Actor, survivor: UUID) -> list[tuple[str, str]]:
    """Organisations she said no or not now to, on her own pages: whom, and what holds."""
    if not actor.holds("sharing.answers"):
        return []
    found = [one for one in answers(actor, survivor) if one.organisation and one.answer != "yes"]
    places = names_of(actor, {one.organisation for one in found if one.organisation})
    lines = []
    for one in found:
        values = {"day": wording.day(one.said_at)}
        said = _("She said no on %(day)s. Only she can say yes, on her own pages.") % values
        if one.asked_again_at:
            values["again"] = wording.day(one.asked_again_at)
            said = _("She said “not now” on %(day)s. Ask her again from %(again)s.") % values
        lines.append((places.get(one.organisation, "") if one.organisation else "", said))
    return lines


def about(actor: Actor, survivor: UUID, target: UUID) -> tuple[str, str]:
    """The door an act is about, in words, and their language. NotFound where it is none of hers."""
    found = next((one for one in doors(actor, survivor, rest=True) if one.id == target), None)
    if found is None:
        raise NotFound()
    groups = seen_by(actor, [found])[found.id]
    return " · ".join(_("%(who)s: %(what)s") % {"who": who, "what": what} for who, what in groups), ""


def offered(actor: Actor, survivor: UUID) -> dict[str, list[tuple[str, Any]]]:
    """Every organisation, one's own too, for whoever there does not see her yet; and what the asker may help share."""
    return {
        "organisation": organisation_choices(actor, own=True),
        "sections": [(str(int(one)), SECTION_WORDS[one]) for one in sections(actor, survivor)],
    }


def unsaid_line(one: Unsaid, name: str, now: datetime) -> dict[str, Any]:
    """A yes that she has not said once more, with the day it ends or ended."""
    ends, until = day_of(one.until), {"day": wording.day(one.asked_until)}
    if one.until <= now:
        said = _("Her yes has ended. Until %(day)s she may still say it.") % until
    elif one.opens_file:
        said = _("Her file rests on this yes. If it ends, only her chosen name and safe contact stay open.")
    else:
        said = _("This yes ends on its day, unless she says it again.")
    return {
        "day": wording.short_day(ends), "ago": wording.ago(ends, day_of(now)),
        "tone": "late" if one.until <= now else "soon" if one.until - now < SOON else "", "name": name, "text": said,
        "href": reverse("sharing.page", args=[one.survivor]),
    }  # fmt: skip

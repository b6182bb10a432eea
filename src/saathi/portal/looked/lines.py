"""Who looked, as she reads it: one line for one person on one day, and one sentence a month for lists."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from saathi.cases.paper_choices import OpenPurpose
from saathi.identities.forms import PURPOSES
from saathi.kernel.access import acts
from saathi.kernel.clock import HOME_ZONE, today
from saathi.kernel.sections import SECTION_WORDS, Section
from saathi.survivors.queries import Look
from saathi.ui import wording
from saathi.watch.choices import LookAnswer
from saathi.watch.questions.queries import Asked

from ..queries import Named

SYSTEM = UUID(int=0)
WHY: Mapping[str, Any] = {
    **dict(PURPOSES),
    **dict(OpenPurpose.choices),
    "sit_together": gettext_lazy("We sat together."),
    "own_pages": gettext_lazy("I looked at my pages with my card."),
}
ANSWERS = dict(LookAnswer.choices)
DID: Mapping[str, Any] = {
    "people.export": gettext_lazy("A list was taken out. My name stood in it."),
    "papers.destroy": gettext_lazy("Old papers were destroyed. Their time was over."),
    "crossings.recalled": gettext_lazy("What came along with me was taken back. It is closed."),
    "approvals.ask": gettext_lazy("A second person was asked to look."),
    "access.break_glass": gettext_lazy("My pages were opened because of danger."),
}


@dataclass(frozen=True, slots=True)
class Line:
    """One person on one day. `looked_at` and `person` stand for it where she asks; nobody is asked about the system."""

    person: UUID
    looked_at: str
    who: str
    where: str
    day: str
    what: tuple[str, ...]
    why: str
    can_ask: bool


def opened(looks: Iterable[Look], names: Named, asked: Iterable[Asked]) -> list[Line]:
    """Openings, the newest first: what one person did on one day stands together."""
    days: dict[tuple[date, UUID], list[Look]] = {}
    for look in looks:
        if not look.in_list:
            days.setdefault((_day(look.at), look.actor), []).append(look)
    known = {(one.person, one.looked_at) for one in asked}
    return [_line(day, of_day, names, known) for (day, _who), of_day in days.items()]


def _line(day: date, looks: list[Look], names: Named, known: set[tuple[UUID, datetime]]) -> Line:
    newest = looks[0]
    why = list(dict.fromkeys(str(WHY[code]) for one in looks if (code := _purpose(one)) in WHY))
    return Line(
        person=newest.actor,
        looked_at=newest.at.isoformat(),
        who=_who(newest, names),
        where=names.places.get(newest.organisation, "") if newest.organisation else "",
        day=wording.day(day),
        what=tuple(dict.fromkeys(_did(one) for one in looks)),
        why=" ".join(why) or _("No reason was written down."),
        can_ask=newest.organisation is not None
        and not any((one.actor, one.at) in known for one in looks),
    )


def _who(look: Look, names: Named) -> str:
    if look.actor == SYSTEM:
        return _("Nobody: this system itself")
    return _("I myself") if look.purpose == "own_pages" else names.who(look.actor)


def _purpose(look: Look) -> str:
    """A talk is its own reason: it begins before the journal writes that they sit together."""
    return look.purpose or ("sit_together" if look.act.startswith("talks.") else "")


def _did(look: Look) -> str:
    if look.act in DID:
        return str(DID[look.act])
    act = acts().get(look.act)
    if act is not None and act.kind == "action" and str(act.words):
        return str(act.words)
    if look.section in Section.__members__.values() and look.section != Section.CARD:
        return _("Read: %(part)s") % {"part": SECTION_WORDS[Section(look.section)]}
    return _("Opened my page")


def in_lists(looks: Iterable[Look]) -> list[str]:
    """One sentence for each month in which her name stood in lists."""
    months: dict[date, list[Look]] = {}
    for look in looks:
        if look.in_list:
            months.setdefault(_day(look.at).replace(day=1), []).append(look)
    return [_month(month, found) for month, found in months.items()]


def _month(month: date, found: list[Look]) -> str:
    """How often, by how many: people and not times decide the form of the sentence."""
    people = len({one.actor for one in found})
    values = {"n": wording.number(len(found)), "month": wording.month_and_year(month),
              "people": wording.number(people)}  # fmt: skip
    if len(found) == 1:
        return _("In %(month)s my name stood in one list.") % values
    return ngettext(
        "In %(month)s one person saw my name in %(n)s lists.",
        "In %(month)s %(people)s people saw my name in %(n)s lists.",
        people,
    ) % values


def asked_lines(found: Iterable[Asked], names: Named) -> list[dict[str, str]]:
    """What she asked: about whom, until when it is answered, and the answer."""
    return [
        {
            "about": _("%(who)s, %(day)s") % {"who": one.name, "day": wording.day(_day(one.looked_at))},
            "answer": str(ANSWERS.get(one.answer, "")),
            "words": one.words,
            "waits": "" if one.answered_at else _waits(one, names),
        }
        for one in found
    ]


def _waits(one: Asked, names: Named) -> str:
    values = {"place": names.places.get(one.organisation, ""), "day": wording.day(one.due_on)}
    if one.due_on < today():
        return _("%(place)s should have answered by %(day)s.") % values
    return _("%(place)s must answer by %(day)s.") % values


def _day(at: datetime) -> date:
    return at.astimezone(HOME_ZONE).date()

"""Who received something of hers: who may see what, to whom it was given, and who opened her pages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from saathi.kernel.actor import Actor
from saathi.kernel.reach import MOST_LOOKS
from saathi.survivors.answers.queries import answers
from saathi.survivors.danger.queries import opened_of
from saathi.survivors.queries import Look, doors, who_looked
from saathi.ui import wording

from ..looked import lines, seen
from ..pages import HerRequest
from ..queries import Named, names

DAYS = 365
EXPORT = "people.export"


@dataclass(frozen=True, slots=True)
class Line:
    """`who` of the line and what is said of it, sentence by sentence."""

    who: str
    said: tuple[str, ...]


def may_tell(actor: Actor) -> bool:
    """Whether whoever sits with her may open who sees her at all."""
    return actor.holds("sharing.page") and actor.holds("sharing.who_looked")


def who_may(request: HerRequest) -> list[Line]:
    """Everybody who may see her now, by which right, and whom she said no to."""
    actor, her = request.actor, request.talk.her
    found, glass = doors(actor, her), opened_of(actor, her) if actor.holds("access.opened_of") else []
    told = answers(actor, her) if actor.holds("sharing.answers") else []
    people = {seer.subject for one in found for seer in one.seers if not seer.who} | {one.actor for one in glass}
    places = {one.organisation for one in found} | {one.organisation for one in told}
    places |= {one.organisation for one in glass}
    named = names(actor, people, places)
    made = [Line(one["who"], (_parts(one), one["why"], one["until"])) for one in seen.hers(actor, found, named)]
    made += [Line(one["who"], (one["basis"], one["law"], _parts(one), one["until"], one["way"]))
             for one in seen.by_law(found, named)]  # fmt: skip
    made += [Line(one["who"], (_("Because of danger: %(why)s") % {"why": one["why"]}, one["day"]))
             for one in seen.in_danger(glass, named)]  # fmt: skip
    return [*made, *(Line(one["who"], (one["said"],)) for one in seen.said_no(told, named))]


def _parts(one: dict[str, Any]) -> str:
    return ", ".join(part["words"] for part in one["parts"]) or _("Only the name I chose.")


def looked(request: HerRequest) -> tuple[list[Line], bool]:
    """Who opened her pages within a year, who took lists out in which she stood, and whether some are left out."""
    found = who_looked(request.actor, request.talk.her, days=DAYS)
    named = names(request.actor, {one.actor for one in found}, {one.organisation for one in found})
    made = [_opened(one) for one in lines.opened(found, named, [])]
    made += [_taken_out(one, named) for one in found if one.act == EXPORT]
    return [*made, *(Line("", (one,)) for one in lines.in_lists(found))], len(found) >= MOST_LOOKS


def _opened(one: lines.Line) -> Line:
    return Line(", ".join(filter(None, (one.who, one.where))), (one.day, *one.what, one.why))


def _taken_out(one: Look, named: Named) -> Line:
    day = wording.day(one.at)
    return Line(named.who(one.actor), (day, str(lines.DID[EXPORT])))

"""Somebody who would walk with her, as she is told of them: the first name, where they work, and the area."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from markupsafe import Markup

from saathi.kernel.actor import Actor
from saathi.kernel.sections import Section
from saathi.links.requests.there import Walker
from saathi.orgs.geography import name_and_lang, valid
from saathi.ui import wording

from ..looked.seen import PICTURES
from ..queries import names
from .words import PARTS


@dataclass(frozen=True, slots=True)
class Told:
    """`is_near`: from where she is from, which she is told before she answers."""

    id: UUID
    name: str
    where: str
    area: Markup | str
    is_near: bool


def told(one: Walker | None, places: dict[UUID, str]) -> Told | None:
    if one is None:
        return None
    return Told(one.id, one.first_name, places.get(one.organisation, ""), area(one.area), one.is_of_her_district)


def area(code: str) -> Markup | str:
    """A district, marked with its own language where it has no name in that of the page."""
    if not valid(code):
        return ""
    name, really = name_and_lang(code, wording.lang())
    return name if really == wording.lang() else wording.isolate_lang(name, really)


def places(actor: Actor, organisations: Iterable[UUID | None]) -> dict[UUID, str]:
    return names(actor, (), {one for one in organisations if one}).places


def drawn_parts(sections: Iterable[Section]) -> list[dict[str, str]]:
    """Parts of what is known, in her words; what is only between her and a counsellor never goes along."""
    return [
        {"value": str(int(one)), "words": str(PARTS[one]), "picture": PICTURES[one]} for one in sections if one in PARTS
    ]

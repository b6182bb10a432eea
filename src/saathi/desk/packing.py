"""Which of her papers go along in a sealed file, in words: to tick, what stays and why, and how large it becomes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from saathi.handovers.crossings.packing import Going, Packing, packing
from saathi.handovers.handover_choices import WhyStays
from saathi.kernel.actor import Actor
from saathi.kernel.forms import ActForm
from saathi.kernel.sections import SECTION_WORDS, Section
from saathi.ui import wording

from . import labels, papers

TEMPLATE = "desk/seal.html"


def offered(actor: Actor, target: UUID) -> list[tuple[str, Any]]:
    """Those that can go, to tick."""
    return [(str(one.id), (_called(one), _about(one))) for one in packing(actor, target).papers if not one.stays]


def begun(actor: Actor, target: UUID) -> dict[str, Any]:
    """What is ticked before anybody has said anything."""
    return {"papers": [str(one.id) for one in packing(actor, target).papers if one.is_first]}


def beside(actor: Actor, template: str, target: UUID | None, form: ActForm) -> dict[str, Any]:
    """Beside the form of sealing: how large the file becomes with what is ticked now, and what cannot go."""
    if template != TEMPLATE or target is None:
        return {}
    found = packing(actor, target)
    chosen = {one.id for one in found.papers if not one.stays} & set(_ids(form["papers"].value() or ()))
    return {
        "size": _size(found, chosen),
        "stays": [
            {"name": _called(one), "about": _about(one), "why": str(WhyStays(one.stays).label)}
            for one in found.papers
            if one.stays
        ],
    }


def _ids(ticked: Iterable[object]) -> Iterable[UUID]:
    for one in ticked:
        try:
            yield UUID(str(one))
        except ValueError:
            continue


def _called(one: Going) -> str:
    return papers.called(one.title, one.kind)


def _about(one: Going) -> str:
    """Its part of her file, the day on it, what kind of file it is and how large."""
    section, day = str(SECTION_WORDS[Section(one.section)]), wording.day(one.dated_on) if one.dated_on else ""
    return wording.beside(filter(None, (section, day, labels.word("paper_file", one.file), wording.size(one.size))))


def _size(found: Packing, chosen: set[UUID]) -> str:
    room = {"room": wording.size(found.room)}
    if not chosen:
        return _("No paper is ticked. There is room for %(room)s.") % room
    values = {"n": wording.number(len(chosen)), "size": wording.size(found.text + found.size(chosen)), **room}
    return ngettext(
        "%(n)s paper is ticked: the file becomes about %(size)s. There is room for %(room)s of papers.",
        "%(n)s papers are ticked: the file becomes about %(size)s. There is room for %(room)s of papers.",
        len(chosen),
    ) % values

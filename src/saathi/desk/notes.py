"""Notes in words: who wrote what when, whether she may read it, and softer words for whoever wrote it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any
from uuid import UUID

from django.http import QueryDict
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from saathi.cases.duties.duties import fitting
from saathi.cases.notes.queries import NoteCard, Notes, words_of
from saathi.cases.notes.suggest import WHY, Found
from saathi.kernel.actor import Actor
from saathi.kernel.sections import SECTION_WORDS, Section
from saathi.survivors.queries import Card
from saathi.ui import wording
from saathi.ui.fields import Choice, Field

from . import labels
from .notes_acts import NOTE_TEMPLATE, SAYS_DUTIES


def line(one: NoteCard, writers: Mapping[UUID, str], today: date, actor: Actor) -> dict[str, Any]:
    """One note as it is printed. Who may write that she knows it is asked of the role, not of each note."""
    values = {
        "who": writers.get(one.written_by, "") or _("someone who has left"),
        "day": wording.day(one.about_on),
        "written": wording.day(one.written_at),
    }
    return {
        "id": one.id,
        "section": str(SECTION_WORDS[one.section]),
        "text": one.words,
        "lang": one.language or wording.lang(),
        "by": _("%(who)s, about %(day)s, written on %(written)s") % values,
        "older": _("This corrects an older note, which stands below.") if one.replaces else "",
        "newer": _("This was corrected. The newer note stands above.") if one.replaced_by else "",
        "state": _state(one, today),
        "late": one.not_until_on is not None and one.shown_on is None and one.not_until_on < today,
        "her_words": one.her_words,
        "her_lang": one.her_language or wording.lang(),
        "show_url": _act("notes.show_her", one) if one.may_be_shown(today) and actor.holds("notes.show_her") else "",
        "correct_url": _act("notes.correct", one) if one.is_mine and not one.replaced_by else "",
    }


def _act(name: str, one: NoteCard) -> str:
    return reverse(name, args=[one.survivor, one.id])


def _state(one: NoteCard, today: date) -> str:
    """Whether she knows it; where not, why, until which day."""
    if one.shown_on:
        values = {"how": labels.word("how_shown", one.shown_how), "day": wording.day(one.shown_on)}
        return _("%(how)s, on %(day)s.") % values
    if one.not_until_on is None:
        return _("She may read it. She has not been shown it yet, since %(day)s.") % {
            "day": wording.day(one.written_at)
        }
    values = {"why": labels.word("why_not_yet", one.why_not), "day": wording.day(one.not_until_on)}
    if one.not_until_on <= today:
        return _("She may read it since %(day)s, and has not been shown it yet.") % values
    return _("She may not read it yet: %(why)s. Until %(day)s.") % values


def filters(found: Notes, asked: QueryDict) -> list[Field]:
    """What the page of notes can be narrowed to."""
    anything = Choice("", _("Anything"))
    sections = [(str(int(one)), str(SECTION_WORDS[one])) for one in found.sections]
    writers = sorted(((str(one), name) for one, name in found.writers.items()), key=lambda pair: pair[1].casefold())
    return [
        _select("section", _("Part of her file"), sections, asked, anything),
        _select("by", _("Written by"), writers, asked, anything),
    ]


def _select(name: str, label: str, offered: Iterable[tuple[str, str]], asked: QueryDict, first: Choice) -> Field:
    now = asked.get(name, "")
    choices = (first, *(Choice(code, said, chosen=code == now) for code, said in offered))
    return Field(name, label, "select", choices=choices, required=False, value=now)


def section_asked(asked: QueryDict) -> Section | None:
    """The one section of an address; None for anything else."""
    said = asked.get("section", "")
    return next((one for one in Section if str(int(one)) == said), None)


def softer(found: Iterable[Found]) -> list[dict[str, Any]]:
    """Each word once, with what could stand instead and why another word."""
    once = {(one.word.casefold(), one.group): one for one in found}
    return [
        {
            "word": one.word,
            "lang": one.language,
            "instead": one.instead,
            "why": str(WHY[one.group]),
        }
        for one in once.values()
    ]


def must_pass_on(her: Card) -> list[dict[str, Any]]:
    """What she is to be told before she speaks: one line for each duty that holds for her age and country."""
    return [
        {
            "what": duty.what,
            "who": ngettext("%(who)s, within %(n)s hour", "%(who)s, within %(n)s hours", duty.within_hours)
            % {
                "who": " · ".join(labels.word("waiting_on", code) for code in duty.to),
                "n": wording.number(duty.within_hours),
            },
            "law": duty.law,
            "unsure": not duty.is_verified,
        }
        for duty in fitting(her.track, her.country)
    ]


def beside(actor: Actor, name: str, template: str, her: Card, posted: QueryDict) -> dict[str, Any]:
    """What stands beside the form of an act: what must be passed on, and softer words where they were asked for."""
    values: dict[str, Any] = {"pass_on": [], "looked": False, "softer": []}
    if name in SAYS_DUTIES and actor.holds("duty.report"):
        values["pass_on"] = must_pass_on(her)
    if template == NOTE_TEMPLATE and "look" in posted:
        values["looked"] = True
        values["softer"] = softer(words_of(actor, posted.get("words", ""), posted.get("language", "")))
    return values

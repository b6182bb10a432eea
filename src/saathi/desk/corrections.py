"""What she says is wrong in her file, in words: who answers it by when, and the answer she reads."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from django.urls import reverse
from django.utils.translation import gettext as _

from saathi.herfile.choices import Corrected
from saathi.herfile.corrections.queries import Wrong, corrections
from saathi.herfile.corrections.words import law_line
from saathi.kernel.actor import Actor
from saathi.kernel.clock import today as server_today
from saathi.kernel.errors import NotFound
from saathi.kernel.sections import SECTION_WORDS
from saathi.ui import wording

Names = Mapping[UUID, str]
ANSWERS = dict(Corrected.choices)


def about(one: Wrong) -> str:
    part = str(SECTION_WORDS[one.section])
    return _("%(part)s: %(what)s") % {"part": part, "what": one.about} if one.about else part


def subject(actor: Actor, survivor: UUID, target: UUID) -> tuple[str, str]:
    """What she said, for the page on which it is answered. NotFound where it is not hers."""
    for one in corrections(actor, survivor):
        if one.id == target:
            return one.her_words, one.her_language
    raise NotFound()


def line(one: Wrong, staff: Names, places: Names, survivor: UUID, may_answer: bool) -> dict[str, Any]:
    return {
        "id": one.id,
        "about": about(one),
        "words": one.her_words,
        "lang": one.her_language,
        "wants": one.wants,
        "waits": "" if one.answer else _waits(one, staff, places),
        "late": not one.answer and one.due_on < server_today(),
        "law": [] if one.answer else [law_line(last) for last in one.by_law],
        "answer": str(ANSWERS.get(one.answer, "")),
        "reason": one.reason,
        "answered": _answered(one, staff),
        "answer_url": "" if one.answer or not may_answer else reverse("corrections.answer", args=[survivor, one.id]),
    }


def _waits(one: Wrong, staff: Names, places: Names) -> str:
    values = {
        "who": staff.get(one.asked_by, ""), "place": places.get(one.organisation, ""),
        "since": wording.day(one.asked_on), "day": wording.day(one.due_on),
        "ago": wording.ago(one.due_on, server_today()),
    }  # fmt: skip
    return _("Waits on %(place)s since %(since)s; she said it beside %(who)s. Due by %(day)s, %(ago)s.") % values


def _answered(one: Wrong, staff: Names) -> str:
    if one.answered_at is None or one.answered_by is None:
        return ""
    values = {"who": staff.get(one.answered_by, ""), "day": wording.day(one.answered_at)}
    return _("%(who)s, %(day)s") % values

"""Flags in words: short above each of her pages, whole on a page of their own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from django.urls import reverse
from django.utils.translation import gettext as _

from saathi.cases.flags.queries import FlagCard, standing
from saathi.kernel.actor import Actor
from saathi.survivors.queries import Card
from saathi.ui import wording

from . import labels


def marks(actor: Actor, her: Card) -> list[str]:
    """One short line for each flag that stands above her pages."""
    return [
        _("%(what)s (until %(day)s)")
        % {"what": labels.word("flag", one.reason), "day": wording.short_day(one.until_on)}
        for one in (standing(her) if actor.holds("flags.list") else ())
    ]


def line(one: FlagCard, staff: Mapping[UUID, str], survivor: UUID, may_lower: bool) -> dict[str, Any]:
    values = {"who": staff.get(one.raised_by, ""), "day": wording.day(one.raised_on)}
    return {
        "what": labels.word("flag", one.reason),
        "words": one.words,
        "raised": _("Raised by %(who)s on %(day)s") % values,
        "ends": _over(one, staff) if not one.is_up else _("Until %(day)s") % {"day": wording.day(one.until_on)},
        "lower_url": reverse("flags.lower", args=[survivor, one.id]) if one.is_up and may_lower else "",
    }


def _over(one: FlagCard, staff: Mapping[UUID, str]) -> str:
    if one.lowered_at is None or one.lowered_by is None:
        return _("Ended on %(day)s") % {"day": wording.day(one.until_on)}
    values = {"who": staff.get(one.lowered_by, ""), "day": wording.day(one.lowered_at)}
    return _("Taken down by %(who)s on %(day)s") % values

"""Files that were opened because someone may die, in words. Each says who, since when, and until when a second person
has to look."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from django.urls import reverse
from django.utils.translation import gettext as _

from saathi.kernel.actor import Actor
from saathi.kernel.clock import day_of
from saathi.kernel.sections import each
from saathi.survivors.contest import way_to_contest
from saathi.survivors.danger.limits import FIRST_TIER, Right
from saathi.survivors.danger.queries import Glass, Sought
from saathi.ui import wording

from . import labels
from .leaving import when

ACT, REVIEW, FIND = "access.break_glass", "access.review_break_glass", "access.find"


def line(one: Glass, people: Mapping[UUID, str], organisations: Mapping[UUID, str], now: datetime) -> dict[str, Any]:
    """For the list of who looked: with the door by which she contests it."""
    way = way_to_contest("break_glass", "")
    return {
        "id": one.id,
        "who": _who(one, people, organisations),
        "danger": labels.word("danger", one.danger),
        "words": one.words,
        "when": _lasted(one, now),
        "what": _("It opens: %(sections)s.") % {"sections": labels.sections(one.sections)},
        "state": state(one, people, now),
        "late": one.reviewed_at is None and one.review_by < now,
        "review_words": one.review_words,
        "way": way.words,
        "unsure": not way.is_verified,
    }


def _who(one: Glass, people: Mapping[UUID, str], organisations: Mapping[UUID, str]) -> str:
    return " · ".join(filter(None, (people.get(one.actor, ""), organisations.get(one.organisation, ""))))


def _lasted(one: Glass, now: datetime) -> str:
    values = {"since": when(one.opened_at), "until": when(one.until)}
    if one.until > now:
        return _("Open since %(since)s, until %(until)s.") % values
    return _("It was open from %(since)s until %(until)s.") % values


def state(one: Glass, people: Mapping[UUID, str], now: datetime) -> str:
    if one.reviewed_at:
        values = {"who": people.get(one.reviewed_by, "") if one.reviewed_by else "", "day": when(one.reviewed_at)}
        if one.verdict == "yes":
            return _("A second person looked on %(day)s (%(who)s): it was justified.") % values
        return _("A second person looked on %(day)s (%(who)s): it was not justified.") % values
    by = {"by": when(one.review_by)}
    if one.review_by < now:
        return _("No second person has looked. It was due by %(by)s, and whoever opened it can do so no more.") % by
    return _("Waits on: a second person, who looks at it by %(by)s.") % by


def near(one: Glass, name: str, actor: Actor, now: datetime) -> dict[str, Any]:
    """One line of Today."""
    why, by = labels.word("danger", one.danger), when(one.review_by)
    values = {"who": one.who, "since": when(one.opened_at), "why": why, "by": by}
    page = "sharing.who_looked" if actor.holds("sharing.who_looked") else "people.page"
    review = reverse(REVIEW, args=[one.survivor, one.id]) if actor.holds(REVIEW) else ""
    return {
        "name": name,
        "href": review or reverse(page, args=[one.survivor]),
        "day": wording.day(one.review_by),
        "ago": wording.ago(day_of(one.review_by), day_of(now)),
        "tone": "late" if one.review_by < now else "soon",
        "text": _("%(who)s opened her file on %(since)s: %(why)s. A second person looks at it by %(by)s.") % values,
    }


def left(right: Right) -> str:
    """How often the asker may still do it, and from when on again."""
    if right.next_at is not None:
        day = {"day": wording.day(day_of(right.next_at))}
        return _("You can do this three times in 30 days. You can do it again from %(day)s.") % day
    return _("You can do this three times in 30 days. Left: %(n)s.") % {"n": wording.number(right.left)}


def searches_left(n: int, right: Right) -> str:
    """How many searches are left this hour, and how many files may still be opened."""
    if right.next_at is not None:
        return left(right)
    values = {"n": wording.number(n), "files": wording.number(right.left)}
    said = _("You can search three times in an hour (left: %(n)s) and open three files in 30 days (left: %(files)s).")
    return said % values


def found(one: Sought, now: datetime) -> dict[str, Any]:
    """What a search came to, without a name. Nobody and whoever is kept from the asker get the same words."""
    if one.survivor is None or one.until is None:
        return {"is_found": False}
    return {
        "is_found": True,
        "is_over": one.until <= now,
        "until": _("Her file is open to you until %(until)s.") % {"until": when(one.until)}
        if one.until > now
        else _("Her file was open to you until %(until)s.") % {"until": when(one.until)},
        "what": _("It opens: %(sections)s.") % {"sections": labels.sections(each(FIRST_TIER))},
        "file_url": reverse("people.page", args=[one.survivor]),
    }

"""What follows after her return in words: how she is met, how she finds her life, and how her case was closed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.utils.translation import gettext as _

from saathi.handovers import followup_choices as lists
from saathi.handovers.followups.facts import (
    AlarmFact,
    Arriving,
    ClosureFact,
    DomainFact,
    Mark,
    Meets,
    SafetyFact,
    SupportFact,
    VisitFact,
)
from saathi.handovers.followups.forms import RHYTHM
from saathi.handovers.followups.talks import Owed, talk_named
from saathi.handovers.followups.words import talk_words
from saathi.ui import wording

from .lists import when

LISTS: dict[str, dict[Any, Any]] = {
    "place": dict(lists.MeetingPlace.choices),
    "way": dict(lists.Way.choices),
    "kind": dict(lists.VisitKind.choices),
    "state": dict(lists.VisitState.choices),
    "why_not": dict(lists.WhyNotMet.choices),
    "domain": dict(lists.Domain.choices),
    "mark": dict(lists.RATINGS),
    "said": dict(lists.Said.choices),
    "reached": dict(lists.Reached.choices),
    "copy": dict(lists.CopyKept.choices),
    "support": dict(lists.SupportKind.choices),
    "support_state": dict(lists.SupportState.choices),
    "asker": dict(lists.Asker.choices),
    "alarm": dict(lists.AlarmKind.choices),
    "alarm_state": dict(lists.AlarmState.choices),
    "sign": dict(lists.Sign.choices),
    "decided": dict(lists.Decided.choices),
    "with_her": dict(lists.WithHer.choices),
    "close": dict(lists.Close.choices),
    "why_closed": dict(lists.WhyClosed.choices),
    "sustained": dict(lists.Sustained.choices),
    "rhythm": dict(RHYTHM),
}


def word(which: str, code: Any) -> str:
    return str(LISTS[which].get(code, "")) if code not in ("", None) else ""


def _lang(code: str) -> str:
    return code or wording.lang()


def meets(one: Meets) -> dict[str, Any]:
    return {
        "facts": [
            (_("Who comes"), one.worker_name),
            (_("Where"), " · ".join(filter(None, (word("place", one.place), one.place_words)))),
            (_("How often"), word("rhythm", one.every_days)),
            (_("How we may look for her"), ways(one.ways)),
            (_("Back since"), wording.day(one.returned_on)),
        ],
        "cover": one.cover,
        "her_words": one.her_words,
        "lang": _lang(one.language),
        "said": _("Said on %(day)s") % {"day": wording.day(one.made_on)},
    }


def ways(codes: Iterable[str]) -> str:
    """In her order; that she named none is said."""
    found = [word("way", code) for code in codes]
    return " → ".join(found) or _("Not at all: she named no way")


def planned(one: VisitFact, today: date) -> dict[str, Any]:
    what = word("way", one.way) if one.way else word("kind", one.kind)
    return {"id": one.id, "what": what, "who": one.worker_name, "when": when(one.planned_on, today)}


def noted(one: VisitFact) -> dict[str, Any]:
    what = word("way", one.way) if one.way else word("kind", one.kind)
    talk = talk_named(one.talk)
    return {
        "title": " · ".join(filter(None, (word("state", one.state), what))),
        "why": word("why_not", one.why_not),
        "talk": talk_words(talk) if talk else "",
        "day": wording.day(one.on) if one.on else "",
        "who": one.worker_name,
        "her_words": one.her_words,
        "lang": _lang(one.language),
        "words": one.words,
        "shape": "solid" if one.state == "met" else "dotted",
    }


def domain(one: DomainFact) -> dict[str, Any]:
    """The newest mark in words and as steps filled; those before it in a line."""
    newest = one.marks[0] if one.marks else None
    return {
        "name": word("domain", one.domain),
        "said": _marked(newest) if newest else _("Not asked yet"),
        "steps": [newest is not None and (newest.value or 0) >= step for step, _words in lists.RATINGS],
        "is_marked": newest is not None and newest.value is not None,
        "day": wording.day(newest.on) if newest else "",
        "her_words": newest.her_words if newest else "",
        "lang": _lang(newest.language) if newest else "",
        "before": [f"{wording.day(mark.on)}: {_marked(mark)}" for mark in one.marks[1:]],
    }


def _marked(mark: Mark) -> str:
    return word("mark", mark.value) if mark.value else _("She does not want to say")


def safety(one: SafetyFact, today: date) -> dict[str, Any]:
    parts = (
        (_("How she notices danger"), one.signs),
        (_("Whom she goes to"), one.people),
        (_("Where she is safe"), one.places),
        (_("What she takes with her"), one.take),
        (_("Her word that says: I need help"), one.code_word),
    )
    return {
        "parts": [(label, text) for label, text in parts if text],
        "lang": one.language,
        "copy": word("copy", one.copy_kept),
        "made": wording.day(one.made_on),
        "again": when(one.review_on, today),
    }


def arriving(one: Arriving) -> dict[str, Any]:
    last = one.askings[0] if one.askings else None
    asked = (
        (_("What she calls having arrived"), word("reached", last.own)),
        (_("Lives where she can and wants to stay"), word("said", last.housed)),
        (_("Safe from those who hurt her"), word("said", last.safe)),
        (_("There lawfully"), word("said", last.lawful)),
        (_("Somebody she can rely on"), word("said", last.supported)),
    ) if last else ()  # fmt: skip
    since = _("All five have held since %(day)s.") % {"day": wording.day(one.since)} if one.since else ""
    return {
        "own": one.own,
        "lang": _lang(one.language),
        "said": _("Said on %(day)s") % {"day": wording.day(one.said_on)} if one.said_on else "",
        "asked": asked,
        "day": wording.day(last.on) if last else "",
        "words": last.her_words if last else "",
        "words_lang": _lang(last.language) if last else "",
        "n_before": len(one.askings) - 1,
        "since": since,
        "stands": word("sustained", one.sustained),
        "is_sustained": one.sustained == lists.Sustained.YES,
    }


def support(one: SupportFact, today: date) -> dict[str, Any]:
    return {
        "id": one.id,
        "what": word("support", one.kind),
        "state": word("support_state", one.state),
        "is_open": one.state not in ("ended", "said_no"),
        "by": word("asker", one.asked_by),
        "asked": wording.day(one.asked_on),
        "moved_words": one.moved_words,
        "when": when(one.next_on, today) if one.next_on else None,
        "her_words": one.her_words,
        "lang": _lang(one.language),
        "words": one.words,
    }


def alarm(one: AlarmFact, today: date) -> dict[str, Any]:
    values = {"who": one.raised_by, "day": wording.day(one.raised_on)}
    decided = {"who": one.decided_by, "day": wording.day(one.decided_on) if one.decided_on else ""}
    return {
        "id": one.id,
        "what": word("alarm", one.kind),
        "signs": [word("sign", code) for code in one.signs],
        "words": one.words,
        "raised": _("Raised by %(who)s on %(day)s") % values if one.kind == "danger" else _("Since %(day)s") % values,
        "state": word("alarm_state", one.state),
        "is_raised": one.state == "raised",
        "is_decided": one.state == "decided",
        "faces": _("Waits on: %(who)s") % {"who": one.faces} if one.state == "raised" else "",
        "when": when(one.next_on, today) if one.next_on else None,
        "decision": word("decided", one.decision),
        "decided": _("Decided by %(who)s on %(day)s") % decided if one.decision else "",
        "with_her": word("with_her", one.with_her),
        "reason": one.reason,
        "her_words": one.her_words,
        "lang": _lang(one.language),
    }


def closure(one: ClosureFact) -> dict[str, Any]:
    day = wording.day(one.reopened_on) if one.reopened_on else ""
    opened = _("Opened again on %(day)s, by her word.") % {"day": day} if day else ""
    return {
        "title": _("Closed on %(day)s: %(how)s") % {"day": wording.day(one.on), "how": word("close", one.how)},
        "why": word("why_closed", one.why),
        "her_words": one.her_words,
        "lang": _lang(one.language),
        "words": one.words,
        "asked_words": one.asked_words,
        "stood": word("sustained", one.sustained),
        "opened": opened,
        "opened_words": one.reopened_words,
        "opened_lang": _lang(one.reopened_language),
    }


def ahead(one: Owed, today: date) -> dict[str, Any]:
    return {"what": talk_words(one.talk), "when": when(one.by, today)}

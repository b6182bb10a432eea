"""Her page in words: frozen facts become values that are ready to print."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from saathi.cases.queries.journey import DateFact, JourneyFacts
from saathi.decisions.queries import DecisionCard, DecisionMark
from saathi.kernel.clock import today as server_today
from saathi.plans.choices import ENDED
from saathi.plans.queries import GoalCard, Plan, Said
from saathi.survivors.queries import Card, SafeContactCard
from saathi.ui import wording

from . import labels
from .plan.told import standing
from .queries import Person

SHOWN_GOALS = 5


def facts_line(card: Card, district: str) -> list[Any]:
    """Age band, languages, place: what one needs to know whom one is looking at."""
    spoken = ", ".join(filter(None, map(labels.language_name, card.languages)))
    return [one for one in (labels.age(card.age_band), spoken, labels.district(district)) if one]


def safe(contact: SafeContactCard | None) -> str:
    """How she may be reached, in the words to use; said plainly where nobody asked her."""
    if contact is None:
        return _("Nobody has asked her yet. Do not call.")
    said = [labels.word("contact", contact.rule)]
    if contact.rule == "call_between" and contact.from_hour is not None:
        said = [
            _("Call only between %(from)s and %(until)s.")
            % {"from": f"{contact.from_hour}:00", "until": f"{contact.until_hour}:00"}
        ]
    if contact.words:
        said.append(_("Say: “%(words)s”.") % {"words": _open_end(contact.words)})
    if contact.never:
        said.append(_("What must never be done: %(words)s.") % {"words": _open_end(contact.never)})
    return " ".join(said)


def _open_end(words: str) -> str:
    """Words set into a sentence that has a full stop of its own."""
    return words.rstrip(" .।")


def said(one: Said | None) -> dict[str, str] | None:
    if one is None:
        return None
    day = wording.day(one.said_at)
    return {"text": one.text, "lang": one.language, "when": _("She said this on %(day)s.") % {"day": day}}


def goals(plan: Plan, *, most: int) -> list[dict[str, Any]]:
    """Those that last come first; a goal she dropped stands beside those that are done."""
    standing_first = sorted(plan.goals, key=lambda goal: goal.state in ENDED)
    return [_goal(goal) for goal in standing_first[:most]]


def _goal(goal: GoalCard) -> dict[str, Any]:
    return {
        "id": goal.id,
        "text": goal.text,
        "lang": goal.language,
        "by": goal.chosen_by,
        **standing(goal, server_today()),
    }


def numbers(person: Person) -> list[tuple[str, Any]]:
    """Five at most: since she came out, not free, who decided, challenged, next date."""
    found: list[tuple[str, Any]] = []
    today = person.journey.today if person.journey else server_today()
    if person.card.came_out_on:
        found.append((_("Since she came out"), wording.days((today - person.card.came_out_on).days)))
    if person.journey and person.journey.stays:
        found.append((_("Not free to leave"), wording.days(person.journey.not_free_days)))
    found.append(
        (
            "made",
            {code: sum(1 for mark in person.marks if mark.made_by == code) for code in ("hers", "together", "for_her")},
        )
    )
    if challenged := [mark for mark in person.marks if mark.is_challenged]:
        found.append((_("Challenged"), _challenged(challenged)))
    if person.journey and (ahead := [fact for fact in person.journey.dates if fact.on >= today]):
        found.append((_("Next date"), f"{wording.short_day(ahead[0].on)} · {labels.word('date', ahead[0].kind)}"))
    return found


def _challenged(marks: list[DecisionMark]) -> str:
    changed = sum(1 for mark in marks if mark.outcome_changed)
    return _("%(n)s, changed %(changed)s") % {"n": len(marks), "changed": changed}


def decision(card: DecisionCard, survivor: UUID) -> dict[str, Any]:
    """One entry of the ledger, whole."""
    may_tell = card.told_on is None and not card.is_undone
    late = may_tell and card.tell_by_on is not None and card.tell_by_on < server_today()
    return {
        "id": card.id,
        "what": labels.decision(card.what),
        "day": wording.day(card.decided_on),
        "by": card.made_by,
        "is_undone": card.is_undone,
        "her_words": card.her_words,
        "lang": card.her_language or wording.lang(),
        "told": _told(card),
        "tell_url": reverse("decisions.tell", args=[survivor, card.id]) if may_tell else "",
        "late": late,
        "challenge_url": reverse("challenges.lodge", args=[survivor, card.id])
        if card.made_by != "hers" and not card.is_undone
        else "",
        "facts": [(label, value) for label, value in _facts(card) if value],
    }


def _told(card: DecisionCard) -> str:
    if card.told_on:
        values = {"day": wording.day(card.told_on), "language": labels.language_name(card.told_language)}
        return (
            _("She was told on %(day)s in %(language)s.") % values
            if values["language"]
            else _("She was told on %(day)s.") % values
        )
    if card.tell_by_on is None:
        return ""
    return _("She has not been told yet. Promised by %(day)s.") % {"day": wording.day(card.tell_by_on)}


def _facts(card: DecisionCard) -> Iterable[tuple[str, str]]:
    yield _("Decided by"), labels.word("decider", card.decider)
    yield _("Reason given"), card.reason
    yield _("Law or rule"), labels.word("decision_law", card.law)
    yield _("Her position"), labels.word("position", card.position)
    yield _("Why there is no view of hers"), labels.word("why_no_view", card.why_no_view)
    yield _("Choices she had"), " · ".join(card.options)
    yield _("Holds until"), wording.day(card.until_on) if card.until_on else ""
    yield _("Looked at again on"), wording.day(card.review_on) if card.review_on else ""


def dates(facts: JourneyFacts, survivor: UUID) -> list[dict[str, Any]]:
    return [_date(fact, facts.today, survivor) for fact in facts.dates]


def _date(fact: DateFact, today: date, survivor: UUID) -> dict[str, Any]:
    tone = "late" if fact.on < today else "soon" if fact.on - today <= timedelta(days=7) else ""
    rests = labels.word("waiting_on", fact.rests_on) if fact.rests_on != "nobody" else ""
    return {
        "what": labels.word("date", fact.kind),
        "day": wording.day(fact.on),
        "ago": wording.ago(fact.on, today),
        "tone": tone,
        "rests": _("rests on: %(who)s") % {"who": rests} if rests else "",
        "settle_url": reverse("dates.settle", args=[survivor, fact.id]),
    }


def team(
    facts: JourneyFacts, staff: Mapping[UUID, str], names: Mapping[UUID, str], survivor: UUID
) -> list[dict[str, Any]]:
    return [
        {
            "name": staff.get(one.person, ""),
            "duty": labels.word("duty", one.duty),
            "where": names.get(one.organisation, ""),
            "since": wording.day(one.from_on),
            "end_url": reverse("cases.team_end", args=[survivor, one.id]),
        }
        for one in facts.team
    ]


def waiting(facts: JourneyFacts) -> str:
    """Law 1 in one sentence: where she is now, on whom it waits, since when."""
    now = facts.lasting
    wait = now.waits[-1] if now and now.waits else None
    if wait is None or not wait.reason.startswith("wait_"):
        return ""
    n = max((facts.today - wait.from_on).days, 0)
    values = {
        "who": labels.word("waiting_on", wait.waiting_on),
        "n": wording.number(n),
        "day": wording.day(wait.from_on),
        "why": labels.word("reason", wait.reason),
    }
    return (
        ngettext("%(why)s: %(who)s, %(n)s day, since %(day)s.", "%(why)s: %(who)s, %(n)s days, since %(day)s.", n)
        % values
    )

"""What she is entitled to, in words: how far each is, on whom it waits, since when and until when, and what is owed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.utils.translation import gettext as _

from saathi.cases.matters.words import KINDS, PAPERS
from saathi.links.entitled_choices import RESTING, Account, Due, How, Office, State, Step
from saathi.links.entitlements.facts import Elsewhere, EntitlementFact, Entitlements, Needed, Owed, StepFact, Sums
from saathi.links.entitlements.loading import Item
from saathi.links.entitlements.words import BLOCKS, DOORS, FOR_WHOM, LAWS, STEPS, TITLES
from saathi.ui import wording

from . import clocks, labels
from .matters import money

# The way as it usually goes; what is aside of it (a no, a dispute) is shown once it happened.
WAY = (State.TOLD, State.WANTS, State.FILED, State.APPROVED, State.CREDITED)
# What one does most often comes first; a no of hers is always there and never pushed.
ORDER = ("entitlements.tell", "entitlements.credit", "entitlements.approve", "entitlements.file",
         "entitlements.gather", "entitlements.move", "entitlements.answer")  # fmt: skip


def title(code: str) -> str:
    return str(TITLES.get(code, ""))


def tile(item: Item) -> tuple[str, str]:
    """What may be hers as a tile: what it is, and below it for whom, and whether that was read in a text."""
    whom = str(FOR_WHOM[item.whom])
    return title(item.code), whom if item.is_sure else _("%(whom)s (not verified)") % {"whom": whom}


def typed_sum(amount: int) -> str:
    """As one types it into a form; empty for nothing."""
    return f"{amount / 100:.2f}" if amount else ""


def then(step: Step) -> str:
    """What follows a step, said before it is chosen."""
    waits = {
        Step.INQUIRES: _("It goes on waiting on the office."),
        Step.REFUSES: _("She may contest it, or apply again."),
        Step.DISPUTES: _("It goes to those who pay, in writing."),
        Step.APPEALS: _("It goes to the office above it."),
        Step.SETTLES: _("What is still owed stays owed."),
    }
    return waits.get(step, "")


def one(fact: EntitlementFact, today: date) -> dict[str, Any]:
    """One of hers as it is drawn."""
    item = fact.item
    return {
        "id": fact.id,
        "title": title(fact.code),
        "stands": str(State(fact.state).label),
        "waits": waits(fact, today),
        "date": date_line(fact, today),
        "is_late": fact.next_on is not None and fact.next_on < today,
        "told": told_line(fact, today),
        "is_told_late": fact.told_on is None and fact.tell_by_on < today,
        "sums": sums_of(fact),
        "track": track(fact),
        "is_resting": fact.state in RESTING,
        "door": str(DOORS.get(item.door, "")) if item else "",
        "law": str(LAWS.get(item.law, "")) if item else "",
        "is_unsure": item is not None and not item.is_sure,
        "begin": str(STEPS.get(item.step, "")) if item else "",
        "block": str(BLOCKS.get(item.block, "")) if item else "",
        "by_law": [_by_law(clock) for clock in fact.by_law],
        "receipt": fact.receipt,
        "account": shared_line(fact),
        "twice": _twice(fact),
        "steps": [_step(step, fact.currency) for step in reversed(fact.steps)],
        "may": [name for name in ORDER if name in fact.acts],
        "undo": step_title(fact.undo, fact.currency) if fact.undo else "",
    }


def waits(fact: EntitlementFact, today: date) -> str:
    """Law 1: on whom, for how long, since when."""
    if not fact.waits_on or fact.since_on is None:
        return ""
    values = {
        "who": str(Office(fact.waits_on).label),
        "days": wording.days(max((today - fact.since_on).days, 0)),
        "since": wording.day(fact.since_on),
    }
    return _("Waits on: %(who)s, %(days)s, since %(since)s.") % values


def waits_short(fact: EntitlementFact, today: date) -> str:
    """For the line of a list."""
    if not fact.waits_on or fact.since_on is None:
        return ""
    values = {"who": str(Office(fact.waits_on).label), "days": wording.days(max((today - fact.since_on).days, 0))}
    return _("%(who)s, %(days)s") % values


def date_line(fact: EntitlementFact, today: date) -> str:
    """The next date; where none was given, that, and when it is asked for again."""
    on = fact.next_on
    if on is None:
        return ""
    values = {"day": wording.day(on), "ago": wording.ago(on, today)}
    if fact.state == State.NOT_TOLD:
        return _("She is to be told by %(day)s, %(ago)s.") % values
    if fact.is_date_given and on < today:
        return _("The date that was given went by: %(day)s, %(ago)s. Ask for a new one.") % values
    if fact.is_date_given:
        return _("Next date: %(day)s, %(ago)s.") % values
    return _("No date was given. To be asked again on %(day)s, %(ago)s.") % values


def told_line(fact: EntitlementFact, today: date) -> str:
    """Whether she was told within the week that is owed to her."""
    if fact.told_on is None:
        return "" if fact.tell_by_on >= today else _("The week in which she was to be told is over.")
    values = {"day": wording.day(fact.told_on)}
    if fact.told_on > fact.tell_by_on:
        return _("She was told on %(day)s, later than within a week.") % values
    return _("She was told on %(day)s, within a week.") % values


def sums_of(fact: EntitlementFact | Sums) -> list[tuple[str, str]]:
    """Applied, awarded and credited are three things; what is owed is said only where something is."""
    if not fact.currency:
        return []
    named = (
        (_("Applied for"), fact.applied),
        (_("Awarded"), fact.awarded),
        (_("In her hands"), fact.credited if fact.awarded else 0),
        (_("Still owed to her"), fact.owed),
    )
    found = [(words, money(amount, fact.currency)) for words, amount in named if amount]
    if fact.awarded and not fact.credited:
        found.insert(-1, (_("In her hands"), money(0, fact.currency)))
    return found


def track(fact: EntitlementFact) -> list[dict[str, Any]]:
    """What was reached, each on the last day it was, then what lies ahead on the usual way."""
    reached: dict[str, date] = {}
    for step in fact.steps:
        if not step.is_undone and step.state != State.NOT_TOLD:
            reached.pop(step.state, None)
            reached[step.state] = step.on
    done = [_passed(code, on, code == fact.state) for code, on in reached.items()]
    here = max((WAY.index(State(code)) for code in reached if code in WAY), default=-1)
    is_over = fact.state in (State.DECLINED, State.CREDITED)
    ahead = () if is_over else (code for code in WAY[here + 1 :] if code not in reached)
    return [*done, *(_passed(code, None, False) for code in ahead)]


def _passed(code: str, on: date | None, is_here: bool) -> dict[str, Any]:
    return {
        "what": str(State(code).label),
        "day": wording.day(on) if on else "",
        "shape": "solid" if is_here else "tick" if on else "dotted",
        "is_here": is_here,
        "is_ahead": on is None,
    }


def shared_line(fact: EntitlementFact) -> str:
    if fact.account == Account.SHARED:
        return _("It goes into an account that somebody shares with her: whoever shares it can take all of it out.")
    return _("Where the money goes: %(where)s.") % {"where": Account(fact.account).label} if fact.account else ""


def _twice(fact: EntitlementFact) -> str:
    if not fact.is_twice:
        return ""
    return _("This is followed under “Where things stand” as well. Keep it in one place: end one of them.")


def _by_law(fact: Any) -> dict[str, str]:
    values = {"what": labels.word("clock", fact.key), "day": wording.day(fact.due_on), "left": clocks.left(fact)}
    return {"text": _("%(what)s: %(day)s, %(left)s") % values, "tone": "late" if fact.n_days < 0 else ""}


def _step(step: StepFact, currency: str) -> dict[str, Any]:
    how = (str(How(step.how).label) if step.how else "", labels.language_name(step.language))
    return {
        "title": step_title(step, currency),
        "undone": step.is_undone,
        "day": wording.day(step.on),
        "by": " · ".join(filter(None, how)),
        "text": step.words,
        "receipt": _("Receipt %(number)s") % {"number": step.receipt} if step.receipt else "",
        "her_words": step.her_words,
        "lang": step.language or wording.lang(),
    }


def step_title(step: StepFact, currency: str) -> str:
    said = str(Step(step.what).label)
    if step.amount and currency:
        return _("%(what)s: %(sum)s") % {"what": said, "sum": money(step.amount, currency)}
    return said


def subject(fact: EntitlementFact) -> str:
    return " · ".join((title(fact.code), str(State(fact.state).label)))


def last_step(fact: EntitlementFact) -> str:
    """What taking back the last step takes back."""
    if fact.undo is None:
        return subject(fact)
    return _("%(what)s: %(step)s") % {"what": title(fact.code), "step": step_title(fact.undo, fact.currency)}


def possible(every: Iterable[Item]) -> list[dict[str, Any]]:
    """What else may be hers, each with whom it is for, where one begins and what usually stops it."""
    return [
        {
            "code": one.code,
            "title": title(one.code),
            "whom": str(FOR_WHOM[one.whom]),
            "office": str(Office(one.office).label),
            "begin": str(STEPS[one.step]),
            "block": str(BLOCKS[one.block]),
            "is_unsure": not one.is_sure,
        }
        for one in every
    ]


def elsewhere(every: Iterable[Elsewhere]) -> list[dict[str, str]]:
    return [
        {
            "id": str(one.matter),
            "title": str(PAPERS.get(one.about, "")) or str(KINDS.get(one.kind, "")),
            "sum": _("%(credited)s of %(awarded)s in her hands")
            % {"credited": money(one.credited, one.currency), "awarded": money(one.awarded, one.currency)}
            if one.awarded
            else "",
        }
        for one in every
    ]


def needed(every: Iterable[Needed]) -> list[dict[str, Any]]:
    """Which papers are here and which lack."""
    return [
        {
            "kind": labels.word("paper", one.kind),
            "is_here": bool(one.papers),
            "is_hidden": one.is_hidden,
            "papers": [(id, name or labels.word("paper", one.kind)) for id, name in one.papers],
        }
        for one in every
    ]


def not_shared(page: Entitlements) -> str:
    """No gap misleads: whether there is anything is not said either."""
    if not page.not_shared:
        return ""
    sections = labels.sections(page.not_shared)
    return _("What belongs to sections not shared with you is not shown: %(sections)s.") % {"sections": sections}


def counts(page: Owed) -> list[tuple[str, str]]:
    """Told in time and in her hands are counted apart; arrears are a sum of money."""
    of = _("%(n)s of %(all)s")
    found = [
        (_("Told within a week"), of % {"n": wording.number(page.n_told), "all": wording.number(page.n_to_tell)}),
        (
            _("Applied for and in her hands"),
            of % {"n": wording.number(page.n_credited), "all": wording.number(page.n_filed)},
        ),
    ]
    return found + [(_("Awarded and still owed"), money(one.owed, one.currency)) for one in page.sums if one.owed]


DUE_WORDS = dict(Due.choices)

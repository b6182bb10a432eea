"""Her matters in words: where each stands, on whom it waits, since when and until when, what she can do, and what is
owed. Where no date was given, that is said."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

from saathi.cases.matter_choices import Account, Ending, How, StepKind, Teller, Understood
from saathi.cases.matters.dues import WHAT, Due, MatterStanding, dues_of
from saathi.cases.matters.words import DOORS, KINDS, LAWS, PAPERS, STAGES
from saathi.cases.queries.matters import MatterFact, Matters, Passed, StepFact
from saathi.handovers.returns.queries import WayFact
from saathi.ui import wording

from . import clocks, labels
from .addresses import at

SOON = 7
LISTS: dict[str, dict[str, Any]] = {
    "stage": STAGES,
    "door": DOORS,
    "account": dict(Account.choices),
    "ending": dict(Ending.choices),
    "how": dict(How.choices),
    "teller": dict(Teller.choices),
    "understood": dict(Understood.choices),
    "step": dict(StepKind.choices),
}


def word(which: str, code: str) -> str:
    """A stored code in words; an unknown one is shown as nothing."""
    return str(LISTS[which].get(code, "")) if code else ""


def name(kind: str, about: str) -> str:
    return str(PAPERS.get(about, "")) or str(KINDS.get(kind, ""))


def money(amount: int, currency: str) -> str:
    """From paise or poisha; written only where there are any."""
    whole, rest = divmod(amount, 100)
    n = wording.number(whole) + (f".{rest:02}" if rest else "")
    return _("Tk %(n)s") % {"n": n} if currency == "BDT" else _("Rs %(n)s") % {"n": n}


def one(fact: MatterFact, today: date) -> dict[str, Any]:
    """A matter as it is drawn."""
    stage = fact.stage
    return {
        "id": fact.id,
        "title": name(fact.kind, fact.about),
        "began": _("Since %(day)s") % {"day": wording.day(fact.opened_on)},
        "waits": waits(fact.standing, today),
        "date": date_line(fact.standing, fact.asked_on, today),
        "is_late": any(due.is_late(today) for due in dues_of(fact.standing, today) if due.what != "tell"),
        "ended": ended(fact),
        "track": [_passed(passed) for passed in fact.track],
        "door": word("door", stage.she_can) if stage and fact.closed_on is None else "",
        "law": _law(fact),
        "is_unsure": stage is not None and not stage.is_sure,
        "by_law": [_by_law(clock) for clock in fact.by_law],
        "sums": _sums(fact),
        "told": told_line(fact, today),
        "question": fact.question.her_words if fact.question else "",
        "question_lang": (fact.question.language if fact.question else "") or wording.lang(),
        "steps": [_step(step, fact.currency) for step in reversed(fact.steps)],
        "may": _may(fact),
        "undo": _step_title(fact.undo, fact.currency) if fact.undo else "",
    }


def _may(fact: MatterFact) -> list[str]:
    """What can be written next, the likeliest first; whether the role holds it is asked by whoever draws it."""
    if fact.closed_on is not None:
        return ["matters.tell"] if fact.standing.tell_by_on else []
    found = ["compensation.pay"] if fact.awarded > fact.paid else []
    if fact.has_award:
        found.append("compensation.award")
    if fact.next_stages:
        found.append("matters.move")
    found.insert(0 if fact.standing.tell_by_on else len(found), "matters.tell")
    if not fact.is_at_end:
        found.append("matters.wait")
    return [*found, "matters.close"]


def waits(standing: MatterStanding, today: date) -> str:
    """Law 1: on whom, for how long, since when."""
    if not standing.waiting_on or standing.since is None:
        return ""
    values = {
        "who": labels.word("waiting_on", standing.waiting_on),
        "days": wording.days(max((today - standing.since).days, 0)),
        "since": wording.day(standing.since),
    }
    return _("Waits on: %(who)s, %(days)s, since %(since)s.") % values


def date_line(standing: MatterStanding, asked_on: date | None, today: date) -> str:
    """The next date; where none was given, that, when it was asked for, and when it is asked for again."""
    on = standing.next_on
    if not standing.waiting_on or on is None:
        return ""
    values = {"day": wording.day(on), "ago": wording.ago(on, today)}
    if not standing.is_date_given:
        said = _("No date was given. Asked on %(asked)s. To be asked again on %(day)s, %(ago)s.")
        return said % {**values, "asked": wording.day(asked_on) if asked_on else ""}
    if on < today:
        return _("The date that was given went by: %(day)s, %(ago)s. Ask for a new one.") % values
    return _("Next date: %(day)s, %(ago)s.") % values


def ended(fact: MatterFact) -> str:
    if fact.closed_on is not None:
        values = {"how": word("ending", fact.outcome), "day": wording.day(fact.closed_on)}
        return _("Ended on %(day)s: %(how)s.") % values
    return _("It has reached its end and waits on nobody.") if fact.is_at_end else ""


def told_line(fact: MatterFact | WayFact, today: date) -> dict[str, Any]:
    """Whether she knows what happened, or by when she is told."""
    said = _("She was told on %(day)s.") % {"day": wording.day(fact.told_on)} if fact.told_on else ""
    by = fact.standing.tell_by_on
    if by is None:
        return {"text": said, "is_late": False}
    values = {"day": wording.day(by), "ago": wording.ago(by, today)}
    owed = (
        _("She asked something. An answer is owed to her by %(day)s, %(ago)s.")
        if fact.question
        else _("She is to be told what happened by %(day)s, %(ago)s.")
    )
    return {"text": " ".join(filter(None, (said, owed % values))), "is_late": by < today}


def _passed(passed: Passed) -> dict[str, Any]:
    return {
        "what": word("stage", passed.code),
        "day": wording.day(passed.on) if passed.on else "",
        "shape": "solid" if passed.is_here else "tick" if passed.on else "dotted",
        "is_here": passed.is_here,
        "is_ahead": passed.on is None,
    }


def _law(fact: MatterFact) -> str:
    if fact.stage is None or fact.closed_on is not None or fact.stage.law == "own_rule":
        return ""
    said = str(LAWS.get(fact.stage.law, ""))
    return f"{said}, {fact.stage.place}" if fact.stage.place else said


def _by_law(fact: Any) -> dict[str, str]:
    values = {"what": labels.word("clock", fact.key), "day": wording.day(fact.due_on), "left": clocks.left(fact)}
    return {"text": _("%(what)s: %(day)s, %(left)s") % values, "tone": "late" if fact.n_days < 0 else ""}


def _sums(fact: MatterFact) -> list[tuple[str, str]]:
    """Awarded, paid and still owed are three things."""
    if not fact.awarded:
        return []
    rest = fact.awarded - fact.paid
    found = [
        (_("Awarded"), money(fact.awarded, fact.currency)),
        (_("Reached her"), money(fact.paid, fact.currency)),
    ]
    return [*found, (_("Still owed to her"), money(rest, fact.currency))] if rest else found


def _step(step: StepFact, currency: str) -> dict[str, Any]:
    return {
        "title": _step_title(step, currency),
        "undone": step.is_undone,
        "day": wording.day(step.on),
        "by": _step_by(step),
        "text": step.words,
        "her_words": step.her_words,
        "lang": step.language or wording.lang(),
    }


def _step_title(step: StepFact, currency: str) -> str:
    if step.what == StepKind.AWARDED:
        return _("Awarded: %(sum)s") % {"sum": money(step.amount, currency)}
    if step.what == StepKind.PAID:
        values = {"sum": money(step.amount, currency), "where": word("account", step.account)}
        return _("%(sum)s reached her: %(where)s") % values
    if step.what == StepKind.TOLD:
        return word("understood", step.understood)
    if step.what == StepKind.WAITS:
        return _("Waits on: %(who)s") % {"who": labels.word("waiting_on", step.waiting_on)}
    return word("step", step.what) if step.what == StepKind.CLOSED else word("stage", step.stage)


def _step_by(step: StepFact) -> str:
    if step.what != StepKind.TOLD:
        return _("She herself") if step.by == "her" else labels.word("waiting_on", step.by)
    told = (word("teller", step.teller), word("how", step.how), labels.language_name(step.language))
    return " · ".join(filter(None, told))


def line(due: Due, today: date) -> dict[str, Any]:
    """Something owed to her, among what is owed today."""
    late = due.is_late(today)
    return {
        "what": due.what,
        "text": sentence(due, today),
        "day": wording.day(due.by),
        "ago": wording.ago(due.by, today),
        "tone": "late" if late else "soon" if (due.by - today).days <= SOON else "",
        "is_breach": False,
    }


def sentence(due: Due, today: date) -> str:
    values = {
        "matter": name(due.kind, due.about),
        "who": labels.word("waiting_on", due.who),
        "since": wording.day(due.since) if due.since else "",
        "by": wording.day(due.by),
    }
    if due.what == "tell":
        return _("%(matter)s: tell her in her language where it stands, by %(by)s.") % values
    if due.what == "past":
        said = _("%(matter)s waits on: %(who)s, since %(since)s. The date that was given went by: ask for a new one.")
        return said % values
    said = _("%(matter)s waits on: %(who)s, since %(since)s. No date was given: ask again.")
    return said % values


def owed(standings: tuple[MatterStanding, ...], today: date) -> list[dict[str, Any]]:
    """The heaviest and longest first, each with the way to its matter."""
    found = [due for standing in standings for due in dues_of(standing, today)]
    found.sort(key=lambda due: (WHAT.index(due.what), due.by))
    return [{**line(due, today), "href": place(due)} for due in found]


def place(due: Due) -> str:
    return f"{at('matters.page', due.survivor)}#matter-{due.matter}"


def subject(page: Matters, target: UUID) -> str:
    """The matter in words; empty where it is not hers."""
    found = next((fact for fact in page.matters if fact.id == target), None)
    if found is None:
        return ""
    return " · ".join(filter(None, (name(found.kind, found.about), _here(found))))


def last_step(page: Matters, target: UUID) -> str:
    """What taking back the last step takes back; empty where the matter is not hers, or nothing can be."""
    found = next((fact for fact in page.matters if fact.id == target), None)
    if found is None or found.undo is None:
        return subject(page, target)
    values = {"matter": name(found.kind, found.about), "step": _step_title(found.undo, found.currency)}
    return _("%(matter)s: %(step)s") % values


def _here(fact: MatterFact) -> str:
    return next((word("stage", passed.code) for passed in fact.track if passed.is_here), "")


def stages(page: Matters, target: UUID) -> list[tuple[str, tuple[str, str]]]:
    """The steps that may follow, each with whoever usually acts after it."""
    found = next((fact for fact in page.matters if fact.id == target), None)
    return [(stage.code, (word("stage", stage.code), _then(stage))) for stage in (found.next_stages if found else ())]


def _then(stage: Any) -> str:
    if stage.is_end:
        return _("After this nobody has to act.")
    return _("After this it usually waits on: %(who)s.") % {"who": labels.word("waiting_on", stage.waits_on)}


def not_shared(page: Matters) -> str:
    """No gap misleads: whether there is anything is not said either."""
    if not page.not_shared:
        return ""
    sections = labels.sections(page.not_shared)
    return _("Matters of sections not shared with you are not shown: %(sections)s.") % {"sections": sections}

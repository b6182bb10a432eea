"""Home studies in words: her own view first, then what was found, what must stay unsaid, and what is owed to her."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

from saathi.handovers.studies.queries import Studies, StudyFact, ViewFact
from saathi.handovers.studies.standing import StudyDue
from saathi.handovers.studies.words import HIDDEN, QUESTIONS
from saathi.handovers.study_choices import Able, Grasp, Meets, NotDone, Risk, Towards, Way, Willing, Wish
from saathi.kernel.clock import HOME_ZONE
from saathi.links.choices import RequestState, Why
from saathi.orgs.geography import name_and_lang, valid
from saathi.ui import wording

LISTS: dict[str, dict[str, Any]] = {
    "towards": dict(Towards.choices),
    "wish": dict(Wish.choices),
    "risk": dict(Risk.choices),
    "willing": dict(Willing.choices),
    "able": dict(Able.choices),
    "not_done": dict(NotDone.choices),
    "meets": dict(Meets.choices),
    "how": dict(Way.choices),
    "grasp": dict(Grasp.choices),
    "state": dict(RequestState.choices),
    "why": dict(Why.choices),
    "question": QUESTIONS,
    "hidden": HIDDEN,
}
# Which finding is good, so-so or bad: shape and words say it, never colour alone.
SHAPES = {"low": "tick", "yes": "tick", "some": "half", "unsure": "half", "with_help": "half"}


def word(which: str, code: str) -> str:
    """A stored code in words; an unknown one is shown as nothing."""
    return str(LISTS[which].get(code, "")) if code else ""


def _named(which: str, codes: Iterable[str]) -> list[str]:
    return [said for code in codes if (said := word(which, code))]


def one(fact: StudyFact, page: Studies) -> dict[str, Any]:
    """A study as it is drawn."""
    where = page.organisations.get(fact.line.to_organisation) if fact.line.to_organisation else None
    asked = {"day": wording.day(fact.asked_on), "who": where.said if where else ""}
    last = fact.views[0] if fact.views else None
    return {
        "id": fact.id,
        "title": word("towards", fact.towards),
        "asked": _("Asked on %(day)s: %(who)s") % asked,
        "walker": _walker(fact, page),
        "stands": stands(fact),
        "is_late": fact.line.is_late(page.now) or any(due.is_late(page.today) for due in fact.dues),
        "wish": word("wish", fact.wish),
        "view": _view(last) if last else None,
        "earlier": [_view(each) for each in fact.views[1:]],
        "findings": _findings(fact),
        "family_words": fact.report.family_words if fact.report else "",
        "family_lang": (fact.report.language if fact.report else "") or wording.lang(),
        "visit": _visit(fact),
        "closed": closed(fact.closed_by),
        "dues": [due_line(due, page.today) for due in fact.dues],
        "told": _("She heard it on %(day)s.") % {"day": wording.day(fact.told_on)} if fact.told_on else "",
        "options": _options(fact),
        "questions": _named("question", fact.questions),
        "hidden": _named("hidden", fact.hidden),
        "meets": _named("meets", fact.may_meet),
        "cover": fact.cover,
        "may": _may(fact),
    }


def allowed(page: Studies, target: UUID) -> dict[str, list[tuple[str, Any]]]:
    """Whom she lets be met and what she lets be asked: whoever writes what was found is asked for nothing else, and
    she may take from it."""
    fact = next((each for each in page.studies if each.id == target), None)
    if fact is None:
        return {}
    meets = [(code, word("meets", code)) for code in fact.may_meet]
    asked = [(code, word("question", code)) for code in fact.questions]
    return {"met": meets, "may_meet": meets, "asked": asked, "questions": asked}


def stands(fact: StudyFact) -> str:
    """On whom it waits, since when, until when; or how it ended."""
    line = fact.line
    if fact.not_done:
        return _("Nobody was visited: %(why)s") % {"why": word("not_done", fact.not_done)}
    if fact.ended_on:
        return _("What was found was written down on %(day)s.") % {"day": wording.day(fact.ended_on)}
    due = next((one for one in line.dues if one.side == "receiver"), None)
    if line.is_going and line.sent_at and due:
        values = {
            "state": word("state", line.state),
            "since": wording.day(line.sent_at.astimezone(HOME_ZONE).date()),
            "by": wording.day(due.at.astimezone(HOME_ZONE).date()),
        }
        return _("%(state)s, since %(since)s. To be settled by %(by)s.") % values
    said = word("state", line.state)
    return f"{said}: {word('why', line.reason)}" if line.reason else said


def _findings(fact: StudyFact) -> list[dict[str, str]]:
    report = fact.report
    if report is None:
        return []
    found = (
        (_("Safe"), "risk", fact.risk, report.why_risk),
        (_("Wanted"), "willing", fact.willing, report.why_willing),
        (_("Looked after"), "able", fact.able, report.why_able),
    )
    return [
        {"label": label, "text": word(which, code), "why": why, "shape": SHAPES.get(code, "dash")}
        for label, which, code, why in found
    ]


def _visit(fact: StudyFact) -> str:
    if fact.report is None:
        return ""
    values = {"day": wording.day(fact.report.visited_on), "who": ", ".join(_named("meets", fact.report.met))}
    return _("Visited on %(day)s. Met: %(who)s.") % values


def _view(view: ViewFact) -> dict[str, str]:
    told = _("when she heard what was found") if view.is_told else ""
    return {
        "wish": word("wish", view.wish),
        "words": view.words,
        "lang": view.language or wording.lang(),
        "said": " · ".join(filter(None, (wording.day(view.said_on), told, word("grasp", view.understood)))),
    }


def closed(why: str) -> str:
    said = {
        "her": _("She does not want to live there. Nobody is sent there against her word."),
        "unsafe": _("She would not be safe there. Nobody is sent there."),
        "unwilling": _("They do not want her there. Nobody is sent there."),
    }
    return said.get(why, "")


def _options(fact: StudyFact) -> str:
    if fact.options_on is None:
        return ""
    return _("Other ways lie before her since %(day)s.") % {"day": wording.day(fact.options_on)}


def due_line(due: StudyDue, today: date) -> dict[str, str]:
    values = {"day": wording.day(due.by), "ago": wording.ago(due.by, today)}
    said = (
        _("Other ways are to lie before her by %(day)s, %(ago)s.")
        if due.what == "options"
        else _("She is to hear what came of the visit by %(day)s, %(ago)s.")
    )
    return {"text": said % values, "tone": "late" if due.is_late(today) else ""}


def _may(fact: StudyFact) -> list[str]:
    """What can be written next, the likeliest first; whether the role holds it is asked by whoever draws it."""
    found = [act for _transition, act in fact.follows if act.startswith("studies.")]
    if "sender" not in fact.sides:
        return found
    if fact.ended_on and (fact.told_on is None or any(due.what == "tell" for due in fact.dues)):
        found.append("studies.tell")
    if fact.closed_by:
        found.append("studies.options")
    if fact.line.is_going:
        found.append("studies.narrow")
    return [*found, "studies.say"]


def _walker(fact: StudyFact, page: Studies) -> str:
    """Who would visit, as she is told: first name and area, and whether it is somebody from where she is from."""
    walker = page.walkers.get(fact.line.worker) if fact.line.worker else None
    if walker is None:
        return ""
    area = name_and_lang(walker.area, wording.lang())[0] if valid(walker.area) else ""
    values = {"name": walker.first_name, "area": area}
    if walker.is_of_her_district:
        return _("%(name)s, %(area)s, would visit: from her own district. She may ask for somebody else.") % values
    return _("%(name)s, %(area)s, would visit. She may ask for somebody else.") % values


def subject(page: Studies, target: UUID) -> str:
    """The study in words; empty where it is not hers."""
    found = next((fact for fact in page.studies if fact.id == target), None)
    return f"{word('towards', found.towards)} · {stands(found)}" if found else ""


def not_shared(page: Studies) -> str:
    if page.is_shared:
        return ""
    return _("Home studies stand in her family part, which is not shared with you.")

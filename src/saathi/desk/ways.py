"""Ways home in words: where each stands, on whom it waits, since when and until when, which paper runs out, what
she can do. Where no date was given, that is said."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

from saathi.handovers.return_choices import Ended, EventKind, StepState, Wants, Where
from saathi.handovers.returns.queries import EventFact, Everybody, PaperFact, StepFact, WayFact, Ways
from saathi.handovers.returns.standing import GOING, SETTLED, Due, WayStanding
from saathi.handovers.returns.words import DOORS, LAWS, PAPERS, STEPS, TRACKS
from saathi.handovers.study_choices import Grasp, Way
from saathi.ui import wording

from . import labels, studies
from .addresses import at
from .matters import told_line

LISTS: dict[str, dict[str, Any]] = {
    "step": STEPS,
    "track": TRACKS,
    "paper": PAPERS,
    "door": DOORS,
    "law": LAWS,
    "where": dict(Where.choices),
    "wants": dict(Wants.choices),
    "state": dict(StepState.choices),
    "ended": dict(Ended.choices),
    "event": dict(EventKind.choices),
    "how": dict(Way.choices),
    "grasp": dict(Grasp.choices),
}
SHAPES = {
    "done": "tick", "not_needed": "tick", "asked": "solid", "waits": "solid", "lapsed": "dash", "refused": "dash",
}  # fmt: skip


def word(which: str, code: str) -> str:
    """A stored code in words; an unknown one is shown as nothing."""
    return str(LISTS[which].get(code, "")) if code else ""


def one(fact: WayFact, today: date) -> dict[str, Any]:
    """A way home as it is drawn."""
    return {
        "id": fact.id,
        "title": word("track", fact.track.code),
        "began": _("Since %(day)s") % {"day": wording.day(fact.opened_on)},
        "waits": waits(fact.standing, today) if fact.closed_on is None else "",
        "date": date_line(fact.standing, today),
        "is_late": any(due.is_late(today) for due in fact.dues if due.what != "tell"),
        "ended": _ended(fact),
        "wants": word("wants", fact.wants),
        "where": word("where", fact.where),
        "where_words": fact.where_words,
        "where_lang": fact.language or wording.lang(),
        "may_choose": fact.may_choose,
        "ordered": fact.decision,
        "travels": _("She travels on %(day)s, %(ago)s.")
        % {"day": wording.day(fact.travels_on), "ago": wording.ago(fact.travels_on, today)}
        if fact.travels_on
        else "",
        "alarms": [due_line(due, today) for due in fact.dues if due.what.startswith("permit")],
        "told": told_line(fact, today),
        "question": fact.question.her_words if fact.question else "",
        "question_lang": (fact.question.language if fact.question else "") or wording.lang(),
        "law": word("law", fact.track.law),
        "steps": [_step(step, fact, today) for step in fact.steps],
        "events": [_event(event) for event in fact.events],
        "may": _may(fact),
    }


def _may(fact: WayFact) -> list[str]:
    if fact.closed_on is not None:
        return ["returns.tell"] if fact.standing.tell_by_on else []
    found = ["returns.choose_where"] if fact.may_choose else []
    first = ["returns.tell", *found] if fact.standing.tell_by_on else [*found, "returns.tell"]
    return [*first, "returns.close"]


def waits(standing: WayStanding, today: date) -> str:
    """Law 1: on whom, for how long, since when; and which step it is."""
    if not standing.who or standing.since is None:
        return ""
    values = {
        "who": labels.word("waiting_on", standing.who),
        "days": wording.days(max((today - standing.since).days, 0)),
        "since": wording.day(standing.since),
        "step": word("step", standing.step),
    }
    return _("%(step)s. Waits on: %(who)s, %(days)s, since %(since)s.") % values


def date_line(standing: WayStanding, today: date) -> str:
    on = standing.next_on
    if not standing.who or on is None:
        return ""
    values = {"day": wording.day(on), "ago": wording.ago(on, today)}
    if not standing.is_date_given:
        return _("No date was given. To be asked again on %(day)s, %(ago)s.") % values
    if on < today:
        return _("The date that was given went by: %(day)s, %(ago)s. Ask for a new one.") % values
    return _("Next date: %(day)s, %(ago)s.") % values


def _ended(fact: WayFact) -> str:
    if fact.closed_on is not None:
        values = {"how": word("ended", fact.outcome), "day": wording.day(fact.closed_on)}
        return _("Ended on %(day)s: %(how)s.") % values
    return "" if fact.standing.who else _("Every step is done. It waits on nobody.")


def _step(fact: StepFact, way: WayFact, today: date) -> dict[str, Any]:
    step, is_here = fact.step, way.standing.who != "" and fact.step.code == way.standing.step
    return {
        "id": fact.id,
        "what": word("step", step.code),
        "is_here": is_here,
        "is_ahead": fact.state == "not_begun",
        "is_bad": fact.state in ("lapsed", "refused"),
        "shape": SHAPES.get(fact.state, "dotted"),
        "line": _line(fact, today),
        "target": _target(fact, today),
        "lacks": _lacks(fact) if is_here or fact.state in GOING else "",
        "papers": [_paper(paper, today) for paper in fact.papers],
        "door": word("door", step.she_can) if is_here or fact.state in (*GOING, "refused") else "",
        "acts": _acts(fact),
        "paper_act": fact.state == "done" and "returns.paper" in fact.acts,
    }


def _acts(fact: StepFact) -> list[str]:
    """What may be written about a step under a heading of its own: of what is done only what can change it, and of what
    has to wait for another only that it is not needed."""
    if fact.state in SETTLED:
        return [act for act in fact.acts if act != "returns.paper"]
    if fact.lacks and fact.state == "not_begun":
        return [act for act in fact.acts if act == "returns.skip"]
    return list(fact.acts)


def _line(fact: StepFact, today: date) -> str:
    """State, and on whom and until when it waits."""
    kept, said = fact.standing, word("state", fact.state)
    if fact.state == "done" and kept.done_on:
        return _("%(state)s on %(day)s") % {"state": said, "day": wording.day(kept.done_on)}
    if fact.state not in GOING or kept.since_on is None:
        return said if fact.state != "not_begun" else _("lies ahead")
    values = {"state": said, "who": labels.word("waiting_on", kept.waiting_on), "since": wording.day(kept.since_on),
              "days": wording.days(max((today - kept.since_on).days, 0))}  # fmt: skip
    waiting = _("Waits on: %(who)s, %(days)s, since %(since)s.") % values
    if fact.state == "asked":
        waiting = _("%(state)s. Waits on: %(who)s, %(days)s, since %(since)s.") % values
    return f"{waiting} {_date_of(fact, today)}"


def _date_of(fact: StepFact, today: date) -> str:
    on = fact.standing.next_on
    if on is None:
        return ""
    values = {"day": wording.day(on), "ago": wording.ago(on, today)}
    if fact.standing.is_date_given:
        return _("Next date: %(day)s, %(ago)s.") % values
    return _("No date was given. To be asked again on %(day)s, %(ago)s.") % values


def _target(fact: StepFact, today: date) -> dict[str, str] | None:
    """Until when it should be there, and whether that number was read in a text."""
    if fact.target_on is None or fact.state not in GOING:
        return None
    values = {"day": wording.day(fact.target_on), "ago": wording.ago(fact.target_on, today)}
    said = (
        _("It should be there by %(day)s, %(ago)s.")
        if fact.step.is_sure
        else _("It should be there by %(day)s, %(ago)s (not verified).")
    )
    return {"text": said % values, "tone": "late" if fact.target_on < today else ""}


def _lacks(fact: StepFact) -> str:
    if not fact.lacks:
        return ""
    return _("First comes: %(what)s.") % {"what": ", ".join(word("step", code) for code in fact.lacks)}


def _paper(paper: PaperFact, today: date) -> dict[str, Any]:
    """With its version where there is more than one, and when it ends or ended."""
    parts = [word("paper", paper.kind), paper.number, wording.day(paper.issued_on)]
    if paper.version > 1:
        parts.insert(1, _("version %(n)s") % {"n": wording.number(paper.version)})
    if paper.until_on:
        values = {"day": wording.day(paper.until_on), "ago": wording.ago(paper.until_on, today)}
        parts.append((_("ran out on %(day)s") if paper.is_over else _("ends on %(day)s, %(ago)s")) % values)
    return {"text": " · ".join(filter(None, parts)), "is_over": paper.is_over, "is_old": not paper.is_newest}


def _event(event: EventFact) -> dict[str, Any]:
    said = {
        "step": f"{word('step', event.step)}: {word('state', event.state)}",
        "paper": f"{word('step', event.step)}: {word('event', 'paper')}",
        "where": f"{word('event', 'where')}: {word('where', event.where)}",
        "begun": f"{word('event', 'begun')}: {word('where', event.where)}",
        "told": word("grasp", event.understood),
    }
    by = labels.word("waiting_on", event.waiting_on) if event.waiting_on else word("how", event.how)
    return {
        "title": said.get(event.what) or word("event", event.what),
        "meta": " · ".join(filter(None, (wording.day(event.on), by))),
        "text": event.words,
        "her_words": event.her_words,
        "lang": event.language or wording.lang(),
    }


def due_line(due: Due, today: date) -> dict[str, Any]:
    values = {
        "day": wording.day(due.by), "ago": wording.ago(due.by, today), "step": word("step", due.step),
        "who": labels.word("waiting_on", due.who) if due.who else "",
        "since": wording.day(due.since) if due.since else "",
    }  # fmt: skip
    said = {
        "permit_over": _("Her travel permit ran out on %(day)s, %(ago)s. Without a new one no day can be set."),
        "permit_ends": _("Her travel permit ends on %(day)s, %(ago)s. Ask for a new one in time."),
        "tell": _("She is to be told where her way home stands by %(day)s, %(ago)s."),
        "past": _("%(step)s waits on: %(who)s, since %(since)s. The date that was given went by: ask for a new one."),
        "ask": _("%(step)s waits on: %(who)s, since %(since)s. No date was given: ask again."),
        "close": _("Every step is done. Say with her how it ended."),
    }[due.what]
    return {"text": said % values, "tone": "late" if due.is_late(today) else "soon", "day": values["day"],
            "ago": values["ago"]}  # fmt: skip


def listed(page: Everybody) -> list[dict[str, Any]]:
    """Everybody's way home, whoever waits longest first."""
    return [
        {
            "name": page.names.get(one.survivor, ""),
            "href": at("returns.page", one.survivor),
            "title": word("track", one.track),
            "waits": waits(one, page.today) or _("Every step is done. It waits on nobody."),
            "date": date_line(one, page.today),
            "is_late": bool(one.next_on and one.is_date_given and one.next_on < page.today),
        }
        for one in page.ways
    ]


def owed(page: Everybody) -> list[dict[str, Any]]:
    """What is owed around ways home and home studies, each with the way there: what is late before the rest, by its
    day, the heavier first where two fall on one."""
    found = [
        (due.by, {**due_line(due, page.today), "href": at("returns.page", due.survivor)}, due.survivor)
        for due in page.dues
    ]
    for one in page.studies:
        line = studies.due_line(one, page.today)
        line |= {"day": wording.day(one.by), "ago": wording.ago(one.by, page.today)}
        found.append((one.by, {**line, "href": at("studies.page", one.survivor)}, one.survivor))
    found.sort(key=lambda each: (each[1]["tone"] != "late", each[0]))
    return [{**line, "name": page.names.get(survivor, "")} for _by, line, survivor in found]


def subject(page: Ways, target: UUID) -> str:
    """The way home, or the step of it, in words; empty where it is not hers."""
    for way in page.ways:
        if way.id == target:
            return f"{word('track', way.track.code)} · {word('where', way.where)}"
        for step in way.steps:
            if step.id == target:
                return f"{word('step', step.step.code)} · {word('state', step.state)}"
    return ""


def papers_of(page: Ways, target: UUID) -> list[tuple[str, str]]:
    """Which papers come of this step."""
    found = next((step for way in page.ways for step in way.steps if step.id == target), None)
    return [(code, word("paper", code)) for code in (found.step.papers if found else ())]


def not_shared(page: Ways) -> str:
    if page.is_shared:
        return ""
    return _("Her way home stands in the part about where she lives, which is not shared with you.")

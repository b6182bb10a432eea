"""Promises and meetings in words: what, to whom, by when, asked by whom, who does it, and what happened to it since."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

from saathi.cases.promises.queries import MeetingFact, NotMet, PromiseFact, StepFact, promised
from saathi.cases.queries.today import Today
from saathi.kernel.actor import Actor
from saathi.kernel.errors import NotFound
from saathi.orgs.covers.queries import Covered
from saathi.ui import wording

from . import labels
from .addresses import at
from .lists import when

Names = Mapping[UUID, str]


def said_of(one: PromiseFact) -> str:
    """What was promised; a promise to tell her of a decision has no words of its own."""
    return one.words or (_("Tell her what was decided, in her language.") if one.tells else _("Not shared with you"))


def subject(actor: Actor, survivor: UUID, target: UUID) -> tuple[str, str]:
    """The promise an act is about, in words. NotFound where it is none of hers."""
    found = promised(actor, survivor)
    one = next((one for one in (*found.open, *found.over) if one.id == target), None)
    if one is None:
        raise NotFound()
    return said_of(one), ""


def asked(one: PromiseFact) -> str:
    if one.asked_by == "office":
        return _("Asked by: %(office)s") % {"office": labels.word("waiting_on", one.office)}
    return labels.word("asked_by", one.asked_by)


def wanted(one: PromiseFact) -> str:
    """What is to be done now."""
    if one.state == "open":
        return said_of(one)
    values = {"what": said_of(one)}
    return _("Tell her that it is done: %(what)s") % values if one.state == "kept" else _(
        "Tell her that it was not kept: %(what)s"
    ) % values


def today_groups(day: Today, actor: Actor) -> list[tuple[str, str, list[dict[str, Any]]]]:
    """(heading, id, lines) of what was promised."""
    covered = {one.person: one for one in day.covered}
    lines = [(one.next_on or one.due_on, _line(one, day, actor, covered)) for one in day.promises]
    return by_day(lines, day.today)


def told_groups(day: Today) -> list[tuple[str, str, list[dict[str, Any]]]]:
    """For whoever opens no page: who is to be told of a decision, and by when."""
    none = dict.fromkeys(("asked", "whose", "label", "act_url"), "")
    lines = [
        (line.to_tell_on, {
            "when": when(line.to_tell_on, day.today),
            "name": line.chosen_name,
            "href": at("decisions.list", line.survivor),
            "text": _("Tell her what was decided, in her language."),
            **none,
        })
        for line in day.to_tell
        if line.to_tell_on
    ]  # fmt: skip
    return by_day(lines, day.today)


def by_day(
    lines: Iterable[tuple[date, dict[str, Any]]], today: date, what: str = "promised"
) -> list[tuple[str, str, list[dict[str, Any]]]]:
    """Lines as what is late, due today and due this week; empty groups are left out. `what` begins their ids."""
    every = list(lines)
    groups = (
        (_("Overdue"), f"{what}-late", [line for on, line in every if on < today]),
        (_("Today"), f"{what}-now", [line for on, line in every if on == today]),
        (_("This week"), f"{what}-soon", [line for on, line in every if on > today]),
    )
    return [group for group in groups if group[2]]


def _line(one: PromiseFact, day: Today, actor: Actor, covered: Mapping[UUID, Covered]) -> dict[str, Any]:
    label, where = next_step(one, actor)
    return {
        "when": when(one.next_on, day.today),
        "name": day.names[one.survivor],
        "href": at("promises.list", one.survivor),
        "text": wanted(one),
        "asked": asked(one),
        "whose": _whose(one, actor, covered, day.is_of_all),
        "label": label,
        "act_url": where,
    }


def _whose(one: PromiseFact, actor: Actor, covered: Mapping[UUID, Covered], is_of_all: bool) -> str:
    values = {"name": one.doer_name or _("somebody who has left")}
    if one.offered_to == actor.id:
        return _("%(name)s asks you to do it") % values
    if one.doer in covered:
        return _("for %(name)s until %(day)s") % {**values, "day": wording.day(covered[one.doer].until_on)}
    if one.doer == actor.id:
        return ""
    if is_of_all or one.doer_kind == "team":
        return _("to be done by: %(name)s") % values
    return ""


def next_step(one: PromiseFact, actor: Actor) -> tuple[str, str]:
    """The first thing to write down about it, and where; empty for whoever may not."""
    name, words, target = "promises.keep", _("It is done"), one.id
    if one.tells and one.state == "open" and one.offered_to != actor.id:
        name, words, target = "decisions.tell", _("She was told"), one.tells
    elif one.offered_to == actor.id:
        name, words = "promises.accept", _("Answer")
    elif one.state != "open":
        name, words = "promises.tell", _("She was told")
    return (words, at(name, one.survivor, target)) if actor.holds(name) else ("", "")


def not_met_lines(day: Today, actor: Actor) -> list[dict[str, Any]]:
    covered = {one.person: one.name for one in day.covered}
    may_note = actor.holds("meetings.note")
    return [
        {
            "name": day.names[one.survivor],
            "href": at("promises.list", one.survivor) + "#meetings",
            "since": _since(one, day.today),
            "whose": _("for %(name)s") % {"name": covered[one.worker]} if one.worker in covered else "",
            "note_url": at("meetings.note", one.survivor) if may_note else "",
        }
        for one in day.not_met
    ]


def _since(one: NotMet, today: date) -> str:
    if one.met_on is None:
        return _("No meeting is written down yet.")
    return _("Last met on %(day)s, %(ago)s") % {"day": wording.day(one.met_on), "ago": wording.ago(one.met_on, today)}


def covered_lines(day: Today) -> list[str]:
    return [
        _("You cover %(name)s until %(day)s.") % {"name": one.name, "day": wording.day(one.until_on)}
        for one in day.covered
    ]


def entry(one: PromiseFact, staff: Names, places: Names, today: date, actor: Actor) -> dict[str, Any]:
    """One promise on her page."""
    return {
        "id": one.id,
        "when": when(one.next_on, today),
        "text": said_of(one),
        "state": _state(one, staff),
        "facts": [
            asked(one),
            _("To be done by: %(who)s") % {"who": _doer(one, places)},
            _("By %(day)s") % {"day": wording.day(one.due_on)},
        ],
        "steps": [_step(step, staff) for step in one.steps],
        "buttons": _buttons(one, actor),
        "tone": "late" if one.next_on and one.next_on < today else "",
    }


def _doer(one: PromiseFact, places: Names) -> str:
    who, where = one.doer_name or _("somebody who has left"), places.get(one.organisation, "")
    return _("%(name)s, %(place)s") % {"name": who, "place": where} if where else who


def _state(one: PromiseFact, staff: Names) -> str:
    if one.offered_to:
        values = {"name": staff.get(one.offered_to, ""), "day": wording.day(one.due_on)}
        return _("%(name)s was asked to take it over. It is due on %(day)s either way.") % values
    if one.state == "open":
        return ""
    values = {"state": labels.word("promise", one.state), "day": wording.day(one.done_on) if one.done_on else ""}
    said = _("%(state)s on %(day)s.") % values if one.done_on else labels.word("promise", one.state)
    if one.told_on:
        said += " " + _("She was told on %(day)s.") % {"day": wording.day(one.told_on)}
    elif one.next_on:
        said += " " + _("She has not been told yet.")
    return said


def _step(step: StepFact, staff: Names) -> dict[str, str]:
    what = labels.word("promise_step", step.what)
    if step.was_on:
        what = _("A new date was given. It was promised for %(day)s.") % {"day": wording.day(step.was_on)}
    by = {"day": wording.day(step.at), "name": staff.get(step.by, "")}
    return {"what": what, "by": _("%(day)s, %(name)s") % by if by["name"] else by["day"], "reason": step.reason}


def _buttons(one: PromiseFact, actor: Actor) -> list[dict[str, Any]]:
    """What may be written about it now, the first thing first."""
    words, where = next_step(one, actor)
    found = [{"words": words, "url": where, "primary": True}] if where and one.next_on else []
    others = [
        ("promises.change_date", _("Give a new date")),
        ("promises.pass_on", _("Ask somebody else")),
        ("promises.let_go", _("It will not be done")),
    ]
    return found + [
        {"words": said, "url": at(name, one.survivor, one.id), "primary": False}
        for name, said in others
        if one.state == "open" and actor.holds(name) and (name == "promises.pass_on" or not one.tells)
    ]


def meetings(found: Iterable[MeetingFact], staff: Names, places: Names, today: date) -> list[dict[str, Any]]:
    return [
        {
            "when": (wording.day(one.met_on), wording.ago(one.met_on, today), ""),
            "who": staff.get(one.worker, "") or places.get(one.organisation, ""),
            "how": labels.word("how_met", one.how),
            "text": one.words,
        }
        for one in found
    ]

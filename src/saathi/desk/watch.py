"""Alerts, people whose home is not known, and files that may be of one person, in words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from django.urls import reverse
from django.utils.translation import gettext as _

from saathi.identities.choices import HerAnswer, SideState
from saathi.identities.duplicates.queries import Side
from saathi.kernel.access import acts
from saathi.kernel.clock import HOME_ZONE
from saathi.kernel.clock import today as server_today
from saathi.ui import wording
from saathi.watch.choices import AlertState, Rule, Why
from saathi.watch.queries import AlertLine
from saathi.watch.questions.queries import Asked

RULES, STATES, WHYS = dict(Rule.choices), dict(AlertState.choices), dict(Why.choices)
SIDES, ANSWERS = dict(SideState.choices), dict(HerAnswer.choices)
# What the number of a rule counts; of the others the number says nothing more.
FILES = ("off_caseload", "off_week", "busy_day", "pace", "reveals", "hours", "leaving")


def alert_line(one: AlertLine) -> dict[str, Any]:
    at = one.at.astimezone(HOME_ZONE)
    return {
        "id": one.id,
        "who": one.name,
        "what": str(RULES[one.rule]),
        "count": _counted(one),
        "day": wording.day(at),
        "time": wording.clock(one.at),
        "state": str(STATES[one.state]),
        "is_notice": one.is_notice,
        "why": str(WHYS[one.why]) if one.why else "",
        "words": one.words,
        "reason": one.reason,
        "waits": _waits(one),
        "is_late": one.looked_at is None and one.on < server_today(),
        "looked": _looked(one),
        "url": reverse("alerts.page", args=[one.id]),
    }


def _counted(one: AlertLine) -> str:
    if one.rule in FILES:
        return _("%(n)s people") % {"n": wording.number(one.n)}
    if one.rule == "one_person":
        return wording.days(one.n)
    return ""


def _waits(one: AlertLine) -> str:
    """Who has to do something until when: the same day."""
    if one.state not in (AlertState.OPEN, AlertState.LOOKED):
        return ""
    values = {"day": wording.day(one.on), "ago": wording.ago(one.on, server_today())}
    return _("Waits on whoever looks after data, since %(day)s. To be settled by %(day)s, %(ago)s.") % values


def _looked(one: AlertLine) -> str:
    if one.looked_at is None:
        return ""
    values = {"who": one.looked_by, "day": wording.day(one.looked_at)}
    return _("%(who)s, %(day)s") % values


def alert_facts(one: AlertLine) -> list[tuple[str, str]]:
    line = alert_line(one)
    found = [
        (_("Who"), line["who"]),
        (_("When"), _("%(day)s, %(time)s") % {"day": line["day"], "time": line["time"]}),
        (_("How many"), line["count"]),
        (_("What she said"), " · ".join(filter(None, (line["why"], line["words"])))),
        (_("How far it is"), line["state"]),
        (_("What was found"), line["reason"]),
        (_("Looked at by"), line["looked"]),
    ]
    return [(label, value) for label, value in found if value]


def question_line(one: Asked) -> dict[str, Any]:
    """What somebody asked about who looked: about whom and when, until when it is answered, and nothing of her."""
    at = one.looked_at.astimezone(HOME_ZONE)
    act = acts().get(one.act)
    return {
        "who": one.name,
        "day": wording.day(at),
        "time": wording.clock(one.looked_at),
        "what": str(act.words) if act and act.words else _("Opened her page"),
        "waits": _("She waits for an answer since %(since)s. It is due by %(day)s, %(ago)s.")
        % {"since": wording.day(one.asked_at), "day": wording.day(one.due_on),
           "ago": wording.ago(one.due_on, server_today())},
        "is_late": one.answered_at is None and one.due_on < server_today(),
        "is_answered": one.answered_at is not None,
        "url": reverse("looks.page", args=[one.id]),
        "answer_url": reverse("looks.answer", args=[one.id]),
    }  # fmt: skip


def side_lines(sides: Iterable[Side], survivor: UUID, holds: Any) -> list[dict[str, Any]]:
    return [_side(one, survivor, holds) for one in sides]


def _side(one: Side, survivor: UUID, holds: Any) -> dict[str, Any]:
    offered = {
        SideState.ASKED: ("duplicates.accept", "duplicates.refuse"),
        SideState.LINKED: ("duplicates.undo",),
    }.get(SideState(one.state), ())
    since = one.linked_at or one.offered_at
    return {
        "state": str(SIDES[one.state]),
        "day": wording.day(since),
        "said": str(ANSWERS[one.her_answer]) if one.her_answer else "",
        "where": one.where,
        "other": one.other_name,
        "other_url": reverse("people.page", args=[one.other]) if one.other else "",
        "waits": _("Waits on the other side, since %(day)s. Ask again after 7 days.")
        % {"day": wording.day(one.offered_at)}
        if one.state == SideState.OFFERED
        else "",
        "buttons": [
            {"words": str(acts()[name].words), "url": reverse(name, args=[survivor, one.id])}
            for name in offered
            if holds(name)
        ],
    }


def other_files(alike: Iterable[Any]) -> list[tuple[str, Any]]:
    """Choices of the other file: files that sound alike, and last those of other organisations."""
    return [
        *((str(one.id), (one.chosen_name, _("A file you may see."))) for one in alike),
        ("", (_("One of another organisation"),
              _("Her telephone and identity numbers are compared, as codes. Nobody there learns who asks, or where."))),
    ]  # fmt: skip

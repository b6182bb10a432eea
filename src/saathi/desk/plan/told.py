"""Her plan in words: what she agreed to, what changed since, her goals with their steps and levels."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from saathi.kernel.clock import HOME_ZONE
from saathi.kernel.clock import today as server_today
from saathi.plans.choices import ENDED
from saathi.plans.queries import Aim, Attained, LevelsFact, Whole
from saathi.plans.reviews.queries import ReviewFact
from saathi.plans.versions.content import Change, GoalLine, StepLine
from saathi.plans.versions.queries import AnswerFact, VersionFact
from saathi.ui import wording, words

from .. import labels

Names = Mapping[UUID, str]
LEVELS = ("-2", "-1", "0", "1", "2")


def standing(one: Any, today: date | None) -> dict[str, Any]:
    """Where a goal or a step stands, and what it waits on. Without `today`, as it was told then."""
    waits, since = one.state == "waiting", one.waiting_since
    values = (
        {"who": labels.word("waiting_on", one.waiting_on), "date": wording.short_day(since) if since else ""}
        if waits
        else {}
    )
    days = wording.days(max((today - since).days, 0)) if waits and since and today else ""
    next_on = _("next date %(day)s") % {"day": wording.day(one.next_on)} if waits and one.next_on else ""
    late = bool(waits and one.next_on and today and one.next_on < today)
    said = _("That date is past: ask for a new one.") if late else ""
    return {
        "status": words.status("goal", one.state, **values),
        "state": one.state,
        "detail": " · ".join(filter(None, (days, next_on, said))),
        "late": late,
    }


def goal(line: GoalLine, today: date | None, names: Names) -> dict[str, Any]:
    return {
        "id": line.id,
        "text": line.text,
        "lang": line.language,
        "by": line.chosen_by,
        "origin": _("Where it came from: %(origin)s") % {"origin": labels.word("origin", line.origin)},
        "steps": [step(one, today, names) for one in line.steps],
        "levels": [],
        "levels_lang": "",
        "reached": "",
        **standing(line, today),
    }


def step(line: StepLine, today: date | None, names: Names) -> dict[str, Any]:
    stands, waits_on_doer = standing(line, today), line.state == "waiting" and line.waiting_on == line.office
    is_open = line.state not in ENDED
    is_late = bool(is_open and today and line.by_on and line.by_on < today)
    return {
        **stands,
        "id": line.id,
        "text": line.text,
        "lang": line.language,
        "who": "" if waits_on_doer else _doer(line, names),
        "by": "" if waits_on_doer or not line.by_on else _("by %(day)s") % {"day": wording.day(line.by_on)},
        "is_open": is_open,
        "late": is_late or stands["late"],
    }


def _doer(line: StepLine, names: Names) -> str:
    if line.doer == "ours":
        named = names.get(line.person, "") if line.person else ""
        return _("%(who)s does it") % {"who": named} if named else labels.word("doer", "ours")
    if line.doer == "office":
        return labels.word("waiting_on", line.office)
    return labels.word("doer", line.doer)


def aim(one: Aim, names: Names) -> dict[str, Any]:
    levels, is_open = one.levels, one.line.state not in ENDED
    is_judged = levels is not None and levels.reached is not None
    return {
        **goal(one.line, server_today(), names),
        "is_open": is_open,
        "levels": scale(levels) if levels else [],
        "levels_lang": levels.language if levels else "",
        "reached": _reached(levels) if levels else "",
        "may_describe": is_open and not one.has_begun and not is_judged,
        "may_judge": levels is not None and one.line.state != "dropped",
    }


def scale(levels: LevelsFact) -> list[dict[str, Any]]:
    """The five levels from the most to the least, as a ladder is read."""
    return [
        {"code": code, "label": labels.word("reached", code), "text": text, "is_reached": code == str(levels.reached)}
        for code, text in reversed(list(zip(LEVELS, levels.words, strict=True)))
    ]


def _reached(levels: LevelsFact) -> str:
    if levels.reached is None or levels.judged_on is None:
        return ""
    values = {
        "level": labels.word("reached", str(levels.reached)),
        "day": wording.day(levels.judged_on),
        "who": labels.word("judged_by", levels.judged_by),
    }
    return _("%(level)s, %(day)s. %(who)s.") % values


def agreement(page: Whole) -> dict[str, Any]:
    """What stands on top: which version she agreed to, what she says to the newest, what changed."""
    newest, agreed = page.newest, page.agreed
    since = agreed or newest
    return {
        "agreed": _agreed(newest, agreed),
        "newest": answered(newest) if newest and newest is not agreed else None,
        "number": newest.number if newest else 0,
        "since": _since(since, agreed, page.changed) if since else "",
        "changed": [changed(one) for one in page.changed],
        "is_changed": bool(page.changed),
    }


def _agreed(newest: VersionFact | None, agreed: VersionFact | None) -> str:
    if newest is None:
        return _("No version of her plan was made yet, so she has not been asked whether she agrees.")
    if agreed is None or agreed.answer is None:
        return _("She has not agreed to any version of this plan.")
    return _("She agreed to version %(n)s on %(day)s.") % {"n": agreed.number, "day": wording.day(agreed.answer.on)}


def _since(since: VersionFact, agreed: VersionFact | None, found: Iterable[Change]) -> str:
    if not found:
        return _("Nothing has changed since.") if agreed else ""
    said = _("Changed since she agreed to version %(n)s:") if agreed else _("Changed since version %(n)s:")
    return said % {"n": since.number}


def answered(version: VersionFact) -> dict[str, Any]:
    """A version's number and day, and what she says to it."""
    heading = _("Version %(n)s, %(day)s") % {"n": version.number, "day": wording.day(local(version.made_at))}
    last = version.answers[0] if version.answers else None
    said = version.answer
    return {
        "heading": heading,
        "status": words.status("agreement", said.answer if said else "no_answer") if said or last else None,
        "answer": answer(said or last) if said or last else None,  # type: ignore[arg-type]
        "unread": _("It has not been read to her yet.") if last is None else "",
    }


def answer(one: AnswerFact) -> dict[str, Any]:
    how = {"how": labels.word("explained", one.explained), "language": labels.language_name(one.explained_in)}
    return {
        "status": words.status("agreement", one.answer),
        "day": wording.day(one.on),
        "why": labels.word("why_no_answer", one.why_none),
        "words": one.words,
        "wants": one.wants,
        "lang": one.language or wording.lang(),
        "by": "",
        "how": _("%(how)s, in %(language)s.") % how if one.explained and one.explained_in else how["how"],
    }


def changed(one: Change) -> dict[str, str]:
    """One line of what is otherwise: the word for it, what it is about, and how it stands."""
    kinds = {"added": _("Added:"), "changed": _("Changed:"), "dropped": _("Dropped by her:")}
    if one.what == "words":
        return {"kind": kinds[one.kind], "text": one.now.words, "lang": one.now.language, "more": _("her words")}
    if one.what == "order":
        if one.now is None:
            return {"kind": kinds["changed"], "text": _("The order of her goals"), "lang": "", "more": ""}
        return {"kind": _("New order of steps:"), "text": one.now.text, "lang": one.now.language, "more": ""}
    what = _("goal") if one.what == "goal" else _("step")
    now = standing(one.now, None)["status"].text
    was = standing(one.was, None)["status"].text if one.was else ""
    stands = _("%(now)s, was %(was)s") % {"now": now, "was": was} if was and was != now else now
    more = " · ".join((what, stands))
    return {"kind": kinds[one.kind], "text": one.now.text, "lang": one.now.language, "more": more}


def attained(found: Attained) -> list[str]:
    """Counts first, then the score, which is only for measuring and never hers to be judged by."""
    said = []
    if found.n_dropped:
        n = found.n_dropped
        said.append(
            ngettext(
                "%(n)s goal was dropped by her. That is as good as done.",
                "%(n)s goals were dropped by her. That is as good as done.",
                n,
            )
            % {"n": wording.number(n)}
        )
    if found.score is not None:
        values = {"n": wording.number(found.n), "hers": wording.number(found.n_by_her), "t": f"{found.score:.0f}"}
        said.append(
            _(
                "Goals whose level was judged: %(n)s, by herself: %(hers)s. Score: %(t)s, where 50 is as far as she"
                " hoped."
            )
            % values
        )
    return said


def ahead(one: ReviewFact | None) -> dict[str, str] | None:
    """The next review: its day, and from which day it was put off."""
    if one is None:
        return None
    today = server_today()
    first = wording.day(one.first_due_on) if one.first_due_on != one.due_on else ""
    return {
        "day": wording.day(one.due_on),
        "ago": wording.ago(one.due_on, today),
        "tone": "late" if one.due_on < today else "soon" if (one.due_on - today).days <= 7 else "",
        "moved": _("It was first set for %(day)s.") % {"day": first} if first else "",
    }


def local(at: datetime) -> date:
    return at.astimezone(HOME_ZONE).date()

"""Her challenges in words: which door and until when, who helps, what waits on whom, whether anyone makes her pay."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any
from uuid import UUID

from django.urls import reverse
from django.utils.translation import gettext as _

from saathi.decisions.challenges.queries import ChallengeCard, Check, DoorOffer
from saathi.kernel.clock import today as server_today
from saathi.ui import wording, words

from . import labels

Names = Mapping[UUID, str]


def door_choice(one: DoorOffer) -> tuple[str, tuple[str, str]]:
    """A door as a tile: to whom, and below it until when and what to know."""
    last = _last_day(one.last_on, one.door.is_late_forgiven, server_today())
    return one.door.code, (one.door.whom, " ".join(filter(None, (last, one.door.note, *_unsure(one.door.mark)))))


def _last_day(last_on: date | None, is_late_forgiven: bool, today: date) -> str:
    if last_on is None:
        return ""
    values = {"day": wording.day(last_on), "ago": wording.ago(last_on, today)}
    if last_on >= today:
        return _("The last day is %(day)s, %(ago)s.") % values
    if is_late_forgiven:
        return _("The last day was %(day)s, %(ago)s. She can still go and say why it is late.") % values
    return _("The last day was %(day)s, %(ago)s.") % values


def _unsure(mark: str) -> list[str]:
    return [_("(Not yet verified.)")] if mark not in ("V", "P") else []


def heading(card: ChallengeCard) -> str:
    if not card.what or card.decided_on is None:
        return _("She does not agree")
    values = {"what": labels.decision(card.what), "day": wording.day(card.decided_on)}
    return _("She does not agree: %(what)s, %(day)s") % values


def state(card: ChallengeCard, names: Names) -> words.Status:
    """One word of the closed list."""
    if card.changed:
        values = {"reason": card.why}
        return words.status("challenge", "not_changed", **values) if card.changed == "no" else words.status(
            "challenge", "changed")
    if card.answered_on:
        return words.status("challenge", "answered")
    if card.sent_on:
        return words.status("challenge", "sent", office=card.door.whom)
    if card.helper_organisation:
        return words.status("challenge", "helped", name=_helper(card, names, {}))
    return words.status("challenge", "received")


def _helper(card: ChallengeCard, names: Names, staff: Names) -> str:
    where = names.get(card.helper_organisation, "") if card.helper_organisation else ""
    who = staff.get(card.helper, "") if card.helper else ""
    return _("%(who)s, %(where)s") % {"who": who, "where": where} if who and where else where or who


def helper_line(card: ChallengeCard, names: Names, staff: Names) -> tuple[str, bool]:
    """Who helps her from outside, or for how long nobody has; and whether that is late."""
    if card.helper_organisation and card.helper_since_on:
        values = {"who": _helper(card, names, staff), "day": wording.day(card.helper_since_on)}
        return _("Helped from outside by %(who)s, since %(day)s.") % values, False
    if card.concluded_on:
        return _("Nobody from outside helped her."), False
    n = max((server_today() - card.lodged_on).days, 0)
    values = {"days": wording.days(n), "day": wording.day(card.lodged_on)}
    return _("No independent helper yet: %(days)s, since %(day)s.") % values, n > 0


def waits(card: ChallengeCard) -> tuple[str, bool]:
    """On whom it waits, since when and until when; empty once it ended or was answered."""
    today = server_today()
    if card.concluded_on or card.answered_on or card.door.about == "words":
        return "", False
    if card.sent_on is None:
        last = _last_day(card.last_on, card.door.is_late_forgiven, today)
        said = _("It has not been sent yet, since %(day)s.") % {"day": wording.day(card.lodged_on)}
        return " ".join(filter(None, (said, last))), card.last_on is not None and card.last_on < today
    values = {"who": card.door.whom, "day": wording.day(card.sent_on)}
    if card.answer_by_on is None:
        said = _("Waits on: %(who)s, since %(day)s. No law was found that sets a day for the answer.")
        return said % values, False
    values |= {"by": wording.day(card.answer_by_on), "ago": wording.ago(card.answer_by_on, today)}
    said = _("Waits on: %(who)s, since %(day)s. An answer is due by %(by)s, %(ago)s.")
    return said % values, card.answer_by_on < today


def told_line(card: ChallengeCard) -> str:
    if card.agreed_to_tell_on:
        day = wording.day(card.agreed_to_tell_on)
        return _("She agreed on %(day)s that those who decided are told.") % {"day": day}
    return _("Those who decided and those above them see nothing of this. Do not speak of it to them.")


def facts(card: ChallengeCard, staff: Names) -> list[tuple[str, str]]:
    found = [
        (_("Door"), card.door.whom),
        (_("Law or rule"), " ".join([card.door.law, *_unsure(card.door.mark)])),
        (_("Good to know"), card.door.note),
        (_("What she wants"), labels.word("wanted", card.wanted)),
        (_("Beside her"), " · ".join(labels.word("beside", one) for one in card.beside)),
        (_("Must not know"), " · ".join(labels.word("keep_from", one) for one in card.keep_from)),
        (_("Said on"), wording.day(card.lodged_on)),
        (_("Written down with her by"), staff.get(card.kept_by, "")),
    ]
    return [(label, value) for label, value in found if value]


def steps(card: ChallengeCard, staff: Names) -> list[dict[str, Any]]:
    return [
        {
            "title": labels.word("step", step.what),
            "day": wording.day(step.on),
            "by": staff.get(step.written_by, ""),
            "text": step.words,
            "shape": "plain",
            "url": "",
        }
        for step in card.steps
    ]


def answered_line(card: ChallengeCard, staff: Names) -> str:
    if card.answered_on is None:
        return ""
    who = staff.get(card.answered_by, "") if card.answered_by else ""
    day = wording.day(card.answered_on)
    if who:
        return _("Answered by %(who)s on %(day)s.") % {"who": who, "day": day}
    return _("Answered on %(day)s.") % {"day": day}


def ended(card: ChallengeCard) -> list[tuple[str, str]]:
    if card.concluded_on is None:
        return []
    return [
        (_("How it ended"), labels.word("changed", card.changed)),
        (_("Reason given"), card.why),
        (_("On"), wording.day(card.concluded_on)),
    ]


def checks(card: ChallengeCard, survivor: UUID) -> list[dict[str, Any]]:
    return [_check(one, survivor, server_today()) for one in card.checks]


def _check(one: Check, survivor: UUID, today: date) -> dict[str, Any]:
    late = one.needs_care or (one.asked_on is None and one.due_on < today)
    soon = one.asked_on is None and one.due_on >= today
    said = labels.word("aftermath", one.answer) or _("She has not been asked yet.")
    if one.needs_care:
        said = _("%(answer)s. It stays open until something is done so that she is safe.") % {"answer": said}
    return {
        "day": wording.day(one.asked_on or one.due_on),
        "ago": wording.ago(one.asked_on or one.due_on, today),
        "tone": "late" if late else "soon" if soon else "",
        "said": said,
        "words": one.words,
        "url": reverse("challenges.check", args=[survivor, one.id]) if one.asked_on is None else "",
    }


def by_decision(cards: Iterable[ChallengeCard], survivor: UUID, names: Names) -> dict[UUID, list[dict[str, Any]]]:
    """Lines of her challenges under the decisions they are about."""
    found: dict[UUID, list[dict[str, Any]]] = {}
    for card in cards:
        if card.decision:
            found.setdefault(card.decision, []).append(line(card, survivor, names))
    return found


def line(card: ChallengeCard, survivor: UUID, names: Names) -> dict[str, Any]:
    """A challenge where it stands under its decision: its state, and in one line what is late about it."""
    unsafe = next((one for one in card.checks if one.needs_care), None)
    day = wording.day(unsafe.asked_on) if unsafe and unsafe.asked_on else ""
    return {
        "status": state(card, names),
        "day": wording.day(card.lodged_on),
        "url": reverse("challenges.page", args=[survivor, card.id]),
        "late": _("%(answer)s, said on %(day)s: nothing was done yet.")
        % {"answer": labels.word("aftermath", unsafe.answer), "day": day}
        if unsafe
        else "",
    }

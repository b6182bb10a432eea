"""Whether these acts may happen now."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.utils.translation import gettext as _

from saathi.kernel.access import rule
from saathi.kernel.actor import Actor
from saathi.kernel.clock import day_of, today
from saathi.kernel.errors import Refused

from ..models import Absence, Leave, LeavingRequest, Stay
from ..rules import open_case
from .clocks import MOST_LEAVE
from .tracks import decider, is_adult


def _lasts(stay: Stay) -> None:
    open_case(stay.survivor_id)
    if stay.days.upper is not None and stay.days.upper <= today():
        raise Refused(_("This stay has ended."))


def _since_it_began(stay: Stay, on: date) -> None:
    if stay.days.lower and on < stay.days.lower:
        raise Refused(_("That day is before this stay began."))


@rule("stays.ask_wish")
def may_ask_wish(actor: Actor, stay: Stay, data: Any) -> None:
    _lasts(stay)
    if data is not None:
        _since_it_began(stay, data.asked_on)


@rule("stays.ask_to_leave")
def may_ask_to_leave(actor: Actor, stay: Stay, data: Any) -> None:
    _lasts(stay)
    if LeavingRequest.objects.filter(stay=stay, closed_on=None).exists():
        raise Refused(_("She has asked to leave already, and it is not settled yet."))
    if data is not None:
        _since_it_began(stay, day_of(data.asked_at))


@rule("stays.left")
@rule("stays.withdraw_request")
def may_close_request(actor: Actor, asked: LeavingRequest, data: Any) -> None:
    open_case(asked.survivor_id)
    if asked.closed_on is not None:
        raise Refused(_("What she asked is settled already."))
    if data is not None and hasattr(data, "left_on"):
        if data.left_on < day_of(asked.asked_at):
            raise Refused(_("That day is before she asked to leave."))
        if asked.stay.days.lower and data.left_on <= asked.stay.days.lower:
            raise Refused(_("That day is not after the day her present stay began."))


@rule("stays.write_letter")
def may_write_letter(actor: Actor, asked: LeavingRequest, data: Any) -> None:
    _has_letter(asked)
    if asked.letter_sent_on is not None:
        raise Refused(_("The letter was sent. What was sent stays as it is."))


@rule("stays.follow_up")
def may_follow_up(actor: Actor, asked: LeavingRequest, data: Any) -> None:
    _has_letter(asked)
    if data is not None and asked.letter_sent_on is None:
        if data.sent_on is None:
            raise Refused(_("Say on which day the letter was sent."))
        if data.sent_on < day_of(asked.asked_at):
            raise Refused(_("That day is before she asked to leave."))


def _has_letter(asked: LeavingRequest) -> None:
    open_case(asked.survivor_id)
    if asked.closed_on is not None:
        raise Refused(_("What she asked is settled already."))
    if decider(asked.stay, today())[0] == "door":
        raise Refused(_("No order holds her, so no letter is needed: she is free to go."))


@rule("leaves.ask")
def may_ask_leave(actor: Actor, stay: Stay, data: Any) -> None:
    _lasts(stay)
    if data is None:
        return
    _since_it_began(stay, data.from_on)
    days = (data.until_on - data.from_on).days + 1 - data.travel_days
    if days > MOST_LEAVE and not is_adult(stay.survivor):
        raise Refused(
            _(
                "A child's leave is seven days at most each time, travel not counted (Juvenile Justice Act, section"
                " 98). Ask for the days after that as another leave."
            )
        )


@rule("leaves.answer")
def may_answer_leave(actor: Actor, leave: Leave, data: Any) -> None:
    open_case(leave.survivor_id)
    if leave.answer:
        raise Refused(_("This leave was answered already."))
    if data is not None and data.answered_on < day_of(leave.asked_at):
        raise Refused(_("That day is before she asked."))


@rule("leaves.returned")
def may_be_back(actor: Actor, leave: Leave, data: Any) -> None:
    open_case(leave.survivor_id)
    if leave.answer != "granted":
        raise Refused(_("This leave was not granted."))
    if leave.returned_on is not None:
        raise Refused(_("It is written already that she was back."))
    if data is not None and data.returned_on < leave.from_on:
        raise Refused(_("That day is before her leave began."))


@rule("stays.missing")
def may_be_missing(actor: Actor, stay: Stay, data: Any) -> None:
    _lasts(stay)
    if Absence.objects.filter(stay=stay, returned_at=None).exists():
        raise Refused(_("It is written already that she is not here."))
    if data is not None:
        _since_it_began(stay, day_of(data.since_at))


@rule("stays.told_missing")
@rule("stays.returned")
def may_write_absence(actor: Actor, away: Absence, data: Any) -> None:
    open_case(away.survivor_id)
    if away.returned_at is not None:
        raise Refused(_("She has come back already."))
    if data is not None and hasattr(data, "returned_at") and data.returned_at < away.since_at:
        raise Refused(_("That is before she was away."))
    if data is not None and not hasattr(data, "returned_at") and not (data.police_told_at or data.committee_told_at):
        raise Refused(_("Say who was told, and when."))

"""What may be written about leaving, and about days she is not here."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from saathi.kernel.access import action
from saathi.kernel.actor import Actor
from saathi.kernel.clock import Clock, day_of, today
from saathi.kernel.reach import touch
from saathi.kernel.sections import Section
from saathi.ui import wording

from ..actions import end_stay, follow_journey, wait_from
from ..choices import Counted, Freedom, Outcome, PlaceKind, Reason
from ..models import Absence, Leave, LeavingRequest, Stay, StayWish, Waiting
from .clocks import ANSWER_WITHIN, OUT_WITHIN, SEND_WITHIN
from .forms import (
    AnswerForm,
    AskForm,
    BackForm,
    FollowForm,
    LeaveForm,
    LeftForm,
    LetterForm,
    MissingForm,
    ReturnedForm,
    ToldForm,
    WishForm,
    WithdrawForm,
)
from .letters import Asks, draft
from .tracks import decider, holding, is_adult

# Reasons that no longer hold once she asks to leave.
HER_WILL = (Reason.OWN_CHOICE, Reason.AGREED_SAFETY)


@action("stays.ask_wish", on=Stay, takes=WishForm, words=_("Ask whether she wants to stay"))
def ask_wish(actor: Actor, stay: Stay, data: Any, *, clock: Clock) -> UUID:
    made = StayWish.objects.create(
        survivor_id=stay.survivor_id, stay=stay, written_by=actor.id, written_at=clock(), **vars(data)
    )
    touch(stay.survivor_id, Section.PLACE)
    return made.pk


@action("stays.ask_to_leave", on=Stay, takes=AskForm, words=_("She asks to leave"))
def ask_to_leave(actor: Actor, stay: Stay, data: Any, *, clock: Clock) -> UUID:
    """An adult whom no order holds is out within 24 hours. For everyone else an application is drafted, and it goes out
    by the next day."""
    on = day_of(data.asked_at)
    route, owner = decider(stay, on)
    is_free_to_go = route == "door"
    out_by = data.asked_at + OUT_WITHIN
    made = LeavingRequest.objects.create(
        survivor_id=stay.survivor_id,
        stay=stay,
        track=_counted(stay),
        route=route,
        owner=owner,
        due_at=out_by if is_free_to_go else None,
        next_on=day_of(out_by) if is_free_to_go else max(on, today(clock)) + SEND_WITHIN,
        letter="" if is_free_to_go else letter_of(stay, route, owner, data.asked_at, data.words, data.language, clock),
        letter_language="" if is_free_to_go else wording.lang(),
        freedom_before=stay.freedom,
        written_by=actor.id,
        written_at=clock(),
        **vars(data),
    )
    _stay_is_asked(stay, owner, data.asked_at)
    follow_journey(stay.survivor_id, today(clock))
    return made.pk


@action("stays.left", on=LeavingRequest, takes=LeftForm, words=_("She left"))
def left(actor: Actor, asked: LeavingRequest, data: Any, *, clock: Clock) -> UUID:
    """Ends her stay on the day she went."""
    asked.closed_on, asked.outcome, asked.went_to = data.left_on, Outcome.LEFT, data.went_to
    asked.closing_words, asked.closing_language = data.words, data.language
    asked.save(update_fields=["closed_on", "outcome", "went_to", "closing_words", "closing_language"])
    if asked.stay.days.upper is None:
        end_stay(asked.stay, data.left_on)
    follow_journey(asked.survivor_id, today(clock))
    return asked.pk


@action("stays.withdraw_request", on=LeavingRequest, takes=WithdrawForm, words=_("She changed her mind"))
def withdraw_request(actor: Actor, asked: LeavingRequest, data: Any, *, clock: Clock) -> UUID:
    asked.closed_on, asked.outcome = today(clock), Outcome.WITHDRAWN
    asked.closing_words, asked.closing_language = data.words, data.language
    asked.save(update_fields=["closed_on", "outcome", "closing_words", "closing_language"])
    stay = asked.stay
    if stay.freedom == Freedom.ASKED_TO_LEAVE and asked.freedom_before == Freedom.FREE:
        stay.freedom = asked.freedom_before
        stay.save(update_fields=["freedom"])
        wait_from(stay, today(clock), Reason.OWN_CHOICE, "her")
    follow_journey(asked.survivor_id, today(clock))
    return asked.pk


@action("stays.write_letter", on=LeavingRequest, takes=LetterForm, words=_("Change the letter"))
def write_letter(actor: Actor, asked: LeavingRequest, data: Any, *, clock: Clock) -> UUID:
    asked.letter, asked.letter_language = data.letter, wording.lang()
    asked.route, asked.owner = decider(asked.stay, today(clock))
    asked.save(update_fields=["letter", "letter_language", "route", "owner"])
    touch(asked.survivor_id, Section.PLACE)
    return asked.pk


@action("stays.follow_up", on=LeavingRequest, takes=FollowForm, words=_("It was sent, or has a new date"))
def follow_up(actor: Actor, asked: LeavingRequest, data: Any, *, clock: Clock) -> UUID:
    """The day it was sent is written once; the next date as often as a new one is given."""
    asked.letter_sent_on, asked.next_on = asked.letter_sent_on or data.sent_on, data.next_on
    asked.route, asked.owner = decider(asked.stay, today(clock))
    asked.save(update_fields=["letter_sent_on", "next_on", "route", "owner"])
    touch(asked.survivor_id, Section.PLACE)
    return asked.pk


@action("leaves.ask", on=Stay, takes=LeaveForm, words=_("She asks for leave"))
def ask_leave(actor: Actor, stay: Stay, data: Any, *, clock: Clock) -> UUID:
    data.answer_by_on = data.answer_by_on or today(clock) + ANSWER_WITHIN
    made = Leave.objects.create(
        survivor_id=stay.survivor_id,
        stay=stay,
        asked_at=clock(),
        owner=decider(stay, today(clock))[1],
        written_by=actor.id,
        written_at=clock(),
        **vars(data),
    )
    touch(stay.survivor_id, Section.PLACE)
    return made.pk


@action("leaves.answer", on=Leave, takes=AnswerForm, words=_("Leave was answered"))
def answer_leave(actor: Actor, leave: Leave, data: Any, *, clock: Clock) -> UUID:
    leave.answer, leave.answered_by, leave.answered_on = data.answer, data.answered_by, data.answered_on
    leave.reason = data.reason
    leave.save(update_fields=["answer", "answered_by", "answered_on", "reason"])
    touch(leave.survivor_id, Section.PLACE)
    return leave.pk


@action("leaves.returned", on=Leave, takes=BackForm, words=_("She is back from leave"))
def back_from_leave(actor: Actor, leave: Leave, data: Any, *, clock: Clock) -> UUID:
    leave.returned_on = data.returned_on
    leave.save(update_fields=["returned_on"])
    touch(leave.survivor_id, Section.PLACE)
    return leave.pk


@action("stays.missing", on=Stay, takes=MissingForm, words=_("She is not here"))
def missing(actor: Actor, stay: Stay, data: Any, *, clock: Clock) -> UUID:
    """The stay stays open and its days count as they are: whether they were lawful does not hang on where she was."""
    made = Absence.objects.create(
        survivor_id=stay.survivor_id,
        stay=stay,
        track=_counted(stay),
        written_by=actor.id,
        written_at=clock(),
        **vars(data),
    )
    touch(stay.survivor_id, Section.PLACE)
    return made.pk


@action("stays.told_missing", on=Absence, takes=ToldForm, words=_("Who was told that she is not here"))
def told_missing(actor: Actor, away: Absence, data: Any, *, clock: Clock) -> UUID:
    away.police_told_at = away.police_told_at or data.police_told_at
    away.committee_told_at = away.committee_told_at or data.committee_told_at
    away.save(update_fields=["police_told_at", "committee_told_at"])
    touch(away.survivor_id, Section.PLACE)
    return away.pk


@action("stays.returned", on=Absence, takes=ReturnedForm, words=_("She came back"))
def returned(actor: Actor, away: Absence, data: Any, *, clock: Clock) -> UUID:
    away.returned_at, away.words, away.language = data.returned_at, data.words, data.language
    away.save(update_fields=["returned_at", "words", "language"])
    touch(away.survivor_id, Section.PLACE)
    return away.pk


def letter_of(
    stay: Stay, route: str, owner: str, asked_at: Any, words: str, spoken: str, clock: Clock
) -> str:
    """The draft of what goes to whoever decides, in the language of the page."""
    order = holding(stay, day_of(asked_at))
    place = str(PlaceKind(stay.kind).label)
    return draft(
        Asks(
            route,
            owner,
            day_of(asked_at),
            today(clock),
            words,
            spoken,
            place,
            stay.days.lower,
            order.from_on if order else None,
            order.number.read_or() if order else "",
        )
    )


def _stay_is_asked(stay: Stay, owner: str, asked_at: Any) -> None:
    """A stay of her own will is no longer that: the list says so, and its days wait on whoever lets her go. One that
    was not free stays what it is, or its days would fall out of the count."""
    if stay.freedom == Freedom.FREE:
        stay.freedom = Freedom.ASKED_TO_LEAVE
        stay.save(update_fields=["freedom"])
    on = day_of(asked_at)
    if Waiting.objects.filter(stay=stay, days__contains=on, reason__in=HER_WILL).exists():
        wait_from(stay, on, Reason.WAIT_OTHER_ORG if owner == "home" else Reason.WAIT_COURT, owner)


def _counted(stay: Stay) -> Counted:
    return Counted.ADULT if is_adult(stay.survivor) else Counted.CHILD

"""Requests to leave, the monthly question, leave with its answer, and days on which she was not there."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from saathi.cases.choices import Answer, WhyLeave, WhyNotAsked, Wish
from saathi.cases.leaving.clocks import ANSWER_WITHIN, ASK_EVERY, OUT_WITHIN, SEND_WITHIN, TELL_WITHIN
from saathi.cases.leaving.letters import Asks, draft
from saathi.cases.leaving.tracks import OWNERS
from saathi.cases.models import Absence, Leave, LeavingRequest, StayWish
from saathi.kernel.clock import day_of
from saathi.worlds.loading import codes
from saathi.worlds.loading.moments import at
from saathi.worlds.loading.week.stage import Stage
from saathi.worlds.shapes import Order

OWN_REQUEST, SENT_AFTER, AGAIN_AFTER = "itpa_19", timedelta(days=2), timedelta(days=9)
WISHES = (Wish.VOLUNTARY, Wish.NOT_SURE, Wish.WANTS_TO_LEAVE, Wish.NOT_ASKED)
ASKED_MONTHS = 3
DOOR, HOME = "door", "home"


def asked_to_leave(stage: Stage, *, days_ago: int | None = None) -> None:
    """Where her stay says that she asked, or so many days ago: who decides, and the application that went out or waits
    to be sent."""
    if stage.here.freedom != "asked_to_leave" and days_ago is None:
        return
    since = stage.here.waits[-1].from_on if days_ago is None else stage.ago(days_ago)
    on = max(since, stage.here.from_on)
    order = holding(stage, on)
    route, owner = _decider(stage, order)
    asked_at, is_free = at(on, stage.now, 2), route == DOOR
    said, is_sent = stage.she_says("wish_leave"), not is_free and on + SENT_AFTER <= stage.today
    next_on = stage.today + AGAIN_AFTER if is_sent else on + SEND_WITHIN
    letter = "" if is_free else _letter(stage, route, owner, on, order, said)
    stage.add(
        LeavingRequest, stay_id=stage.written.stay, asked_at=asked_at, track=codes.track(stage.person), route=route,
        owner=owner, due_at=asked_at + OUT_WITHIN if is_free else None,
        next_on=day_of(asked_at + OUT_WITHIN) if is_free else next_on, **said, letter=letter,
        letter_language="en" if letter else "", letter_sent_on=on + SENT_AFTER if is_sent else None,
        freedom_before="not_free" if order else "free", **stage.by(stage.worker, (stage.today - on).days, 3))


def holding(stage: Stage, on: date) -> Order | None:
    found = [one for one in stage.here.orders if one.kind != OWN_REQUEST and one.release_ordered_on is None]
    return next((one for one in found if one.valid_from <= on <= (one.valid_to or on)), None)


def _decider(stage: Stage, order: Order | None) -> tuple[str, str]:
    """As `leaving.tracks.decider` has it."""
    if codes.track(stage.person) == "child":
        return "committee", "cwc"
    if order is None:
        return DOOR, HOME
    owner = OWNERS.get(codes.authority(order), "court")
    return ("committee" if owner == "cwc" else "magistrate"), owner


def _letter(stage: Stage, route: str, owner: str, on: date, order: Order | None, said: dict[str, Any]) -> str:
    place = stage.here.kind.replace("_", " ")
    return draft(Asks(
        route, owner, on, on, said["words"], said["language"], place, stage.here.from_on,
        order.valid_from if order else None, ""))  # fmt: skip


def wishes(stage: Stage) -> None:
    """Asked month by month; some months nobody asked, and one or two are due now."""
    if codes.track(stage.person) != "adult":
        return
    in_house = stage.here.organisation is not None
    last = stage.ago(stage.turn % 38)
    for month in range(ASKED_MONTHS):
        on = last - month * ASK_EVERY
        if on < stage.here.from_on:
            return
        answer = WISHES[(stage.turn + month) % len(WISHES)] if in_house else Wish.VOLUNTARY
        answer = Wish.WANTS_TO_LEAVE if stage.here.freedom == "asked_to_leave" else answer
        said: dict[str, Any] = {} if answer in (Wish.NOT_ASKED, Wish.NOT_SURE) else stage.she_says(
            "wish_leave" if answer == Wish.WANTS_TO_LEAVE else "wish_stay" if in_house else "wish_home")
        stage.add(
            StayWish, stay_id=stage.written.stay, asked_on=on, answer=answer,
            why_not_asked=WhyNotAsked.NOT_ALONE if answer == Wish.NOT_ASKED else "", **said,
            **stage.by(stage.worker, (stage.today - on).days, 4))


def leave(
    stage: Stage, *, why: WhyLeave, from_ago: int, days: int, asked_ago: int, answer: str = "",
    returned: int | None = None,
) -> None:
    """Days are counted back from today; negative ones lie ahead. `returned`: so many days ago."""
    first, asked = max(stage.ago(from_ago), stage.here.from_on), max(stage.ago(asked_ago), stage.here.from_on)
    _route, owner = _decider(stage, holding(stage, asked))
    answered = asked + timedelta(days=2) if answer else None
    stage.add(
        Leave, stay_id=stage.written.stay, asked_at=at(asked, stage.now, 1), why=why, from_on=first,
        until_on=first + timedelta(days=days - 1), travel_days=1, **stage.she_says(f"leave_{why.value}"), owner=owner,
        answer_by_on=asked + ANSWER_WITHIN, answer=answer, answered_on=answered, answered_by=owner if answer else "",
        reason=stage.says("leave_no", stage.worker) if answer == Answer.NOT_GRANTED else "",
        returned_on=None if returned is None else max(first, stage.ago(returned)),
        **stage.by(stage.worker, (stage.today - asked).days, 1))


def missing(stage: Stage, *, since_ago: int, is_told: bool, back_ago: int | None = None) -> None:
    since = at(max(stage.ago(since_ago), stage.here.from_on), stage.now, 11)
    told = since + TELL_WITHIN / 8
    words: dict[str, Any] = {} if back_ago is None else stage.she_says("missing_back")
    stage.add(
        Absence, stay_id=stage.written.stay, since_at=since, track=codes.track(stage.person),
        known=stage.says("missing_known", stage.worker), police_told_at=told if is_told else None,
        committee_told_at=told + TELL_WITHIN / 12 if is_told and codes.track(stage.person) == "child" else None,
        returned_at=None if back_ago is None else max(since, stage.at(back_ago, 9)), **words,
        **stage.by(stage.worker, since_ago, 12))

"""Who plays which part: the first people of each organisation who fit, so that every visitor meets something."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import Any

from saathi.cases.choices import FlagReason, WhyLeave
from saathi.survivors.choices import Danger
from saathi.worlds.loading.week import (
    after,
    asking,
    courts,
    danger,
    doubles,
    entitled,
    handing,
    homeward,
    learned,
    leaving,
    owed,
    passed,
    raised,
    seconds,
)
from saathi.worlds.loading.week.stage import Stage
from saathi.worlds.shapes import Person, Programme
from saathi.worlds.week.beside import led_by

Scene = Callable[[Stage], object]
Scenes = Mapping[str, Sequence[Scene]]


def _each(scene: Callable[..., object], *parts: dict[str, Any]) -> list[Scene]:
    return [partial(scene, **part) for part in parts]


_glass, _flag, _leave = danger.glass, raised.flag, leaving.leave
_promise, _demand, _report, _court = passed.promised, raised.demand, raised.report, courts.in_court
_asked, _owed = asking.asked, owed.owed
BEA, BIBI = "persona-case_worker", "persona-community_worker"
# One entry for each of the first people led there, those of the visitors' team before others.
AT_HOME: dict[str, tuple[list[Scene], ...]] = {
    "nodikotha": (
        _each(_flag, {"reason": FlagReason.FAMILY, "raised_ago": 2, "days": 21})
        + _each(_promise, {"words": "promise_lawyer_ask", "doer": "persona-lawyer", "due_in": 4})
        + _each(_court, {"reached": "trial", "next_in": 20, "is_told": True})
        + _each(_asked, {"need": "compensation", "entry": "legal", "words": "ask_legal", "days_ago": 9,
                         "answer": "accept", "answer_words": "ask_yes_back", "booked_in": 4},
                {"need": "health", "entry": "hospital", "words": "ask_health", "days_ago": 17, "company": "peer"})
        + _each(_owed, {"ask": "compensation", "organisation": "legal_n24p", "since_ago": 64, "days_ago": 20,
                        "words": "owed_claim"},
                {"ask": "identity_paper", "entry": "block", "since_ago": 62, "days_ago": 62, "words": "owed_card",
                 "letters": (61, 24), "number": 1}),
        _each(seconds.move_asked, {"days_ago": 1})
        + _each(_asked, {"need": "skill", "entry": "course", "words": "ask_skill", "days_ago": 6, "caller": "hers",
                         "company": "own", "called_ago": 5},
                {"need": "peers", "entry": "nodi", "words": "ask_peers", "days_ago": 20, "view": "no"})
        + _each(_promise, {"words": "promise_block", "offered_to": BEA, "due_in": 2})
        + _each(_flag, {"reason": FlagReason.LOOK_AGAIN, "raised_ago": 4, "days": 30})
        + _each(_owed, {"ask": "free_lawyer", "organisation": "legal_n24p", "since_ago": 3, "days_ago": 3,
                        "words": "owed_lawyer"},
                {"ask": "progress", "organisation": "police_s24p", "since_ago": 88, "days_ago": 6,
                 "words": "owed_progress"}),
        _each(_promise, {"words": "promise_passbook", "doer": BEA, "due_in": -2, "kept_ago": 1},
              {"words": "promise_doctor", "doer": "persona-doctor", "due_in": 2})
        + _each(_report, {"duty": "life_in_danger", "words": "duty_life", "hours_ago": 22, "is_sent": True,
                          "is_told": False})
        + _each(_flag, {"reason": FlagReason.DANGER, "raised_ago": 1, "days": 14})
        + _each(_asked, {"need": "bank", "entry": "bank", "words": "ask_bank", "days_ago": 12, "answer": "decline",
                         "answer_words": "ask_no_back", "reason": "papers"},
                {"need": "school", "entry": "school", "words": "ask_skill", "days_ago": 3, "view": "not_now"},
                {"need": "peers", "entry": "peers_south", "words": "ask_peers", "days_ago": 33, "answer": "finish",
                 "came_ago": 25})
        + _each(_owed, {"ask": "special_relief", "organisation": "legal_n24p", "since_ago": 16, "days_ago": 15,
                        "words": "owed_claim", "granted_in_part": 12},
                {"ask": "account", "entry": "bank", "since_ago": 9, "days_ago": 9, "words": "owed_card",
                 "letters": (8,), "number": 3}),
        _each(_glass, {"danger": Danger.VIOLENCE, "hours_ago": 15, "is_reviewed": False},
              {"danger": Danger.MEDICAL, "hours_ago": 300, "is_reviewed": True})
        + _each(_promise, {"words": "promise_school_bag", "doer": BEA, "due_in": 0}),
        _each(seconds.close_refused, {"asker": BEA})
        + _each(_promise, {"words": "promise_sewing", "doer": BEA, "offered_to": "nodikotha-s4", "due_in": 5},
                {"words": "promise_lawyer", "doer": "persona-lawyer", "due_in": 1})
        + _each(_demand, {"is_order": True, "came_ago": 7, "is_answered": True})
        + _each(owed.owed_in_court, {"reached": "charge_sheet", "next_in": 11, "ask": "copy_of_fir",
                                     "organisation": "police_s24p", "since_ago": 9, "days_ago": 9,
                                     "words": "owed_copy", "granted_in_part": 8})
        + _each(_owed, {"ask": "account", "entry": "bank", "since_ago": 2, "days_ago": 2, "words": "owed_card",
                        "letters": (1,), "number": 4, "is_to_go": True})
        + _each(_flag, {"reason": FlagReason.UNWELL, "raised_ago": 20, "days": 30, "lowered_ago": 12}),
    ),
    "mouchak": (
        _each(seconds.move_asked, {"asker": BIBI, "days_ago": 2})
        + _each(_promise, {"words": "promise_block", "doer": BIBI, "due_in": 1}),
        _each(_promise, {"words": "promise_passbook", "offered_to": BIBI, "due_in": 4})
        + _each(_flag, {"reason": FlagReason.FAMILY, "raised_ago": 3, "days": 28}),
        _each(_promise, {"words": "promise_school_bag", "doer": BIBI, "due_in": -1, "kept_ago": 1})
        + _each(_glass, {"danger": Danger.MEDICAL, "hours_ago": 40, "is_reviewed": False}),
        _each(_court, {"reached": "statement", "next_in": 6, "is_told": True}),
    ),
}  # fmt: skip
# The same for those who live in a house.
IN_HOUSES: dict[str, tuple[list[Scene], ...]] = {
    "suryaphul": (
        _each(_promise, {"words": "promise_phone", "doer": "suryaphul-s4",
                         "offered_to": "persona-superintendent", "due_in": 1})
        + _each(_demand, {"is_order": False, "came_ago": 6, "is_answered": True})
        + _each(_asked, {"need": "home_visit", "entry": "near_home", "words": "ask_home", "days_ago": 5},
                {"need": "legal", "entry": "legal_pune", "words": "ask_legal", "days_ago": 19}),
        _each(seconds.order_asked, {"days_ago": 2})
        + _each(_leave, {"why": WhyLeave.PAPERS, "from_ago": -5, "days": 2, "asked_ago": 3}),
        _each(_leave, {"why": WhyLeave.ILLNESS, "from_ago": 5, "days": 4, "asked_ago": 11, "answer": "granted"})
        + _each(_flag, {"reason": FlagReason.DO_NOT_MOVE, "raised_ago": 3, "days": 25})
        + _each(_glass, {"danger": Danger.SELF_HARM, "hours_ago": 18, "is_reviewed": False}),
        _each(leaving.missing, {"since_ago": 2, "is_told": False}),
        _each(_leave, {"why": WhyLeave.FAMILY, "from_ago": 16, "days": 5, "asked_ago": 24, "answer": "granted",
                       "returned": 12})
        + _each(_flag, {"reason": FlagReason.ALONE, "raised_ago": 1, "days": 10}),
        _each(_leave, {"why": WhyLeave.FAMILY, "from_ago": -2, "days": 3, "asked_ago": 4, "answer": "not_granted"})
        + _each(leaving.asked_to_leave, {"days_ago": 1}),
    ),
    "tarangini": (
        _each(_leave, {"why": WhyLeave.EXAM, "from_ago": 20, "days": 3, "asked_ago": 30, "answer": "granted",
                       "returned": 18})
        + _each(_flag, {"reason": FlagReason.DO_NOT_MOVE, "raised_ago": 5, "days": 20})
        + _each(_asked, {"need": "home_visit", "entry": "near_home", "words": "ask_home", "days_ago": 8},
                {"need": "counselling", "entry": "talk_mumbai", "words": "ask_peers", "days_ago": 2})
        + _each(_owed, {"ask": "final_order", "organisation": "cwc_mumbai", "since_ago": 128, "days_ago": 12,
                        "words": "owed_order"}),
        _each(_report, {"duty": "child_harmed_in_home", "words": "duty_in_house", "hours_ago": 20, "is_sent": True,
                        "is_told": False})
        + _each(_flag, {"reason": FlagReason.ALONE, "raised_ago": 1, "days": 12})
        + _each(handing.joint_asked, {"days_ago": 6, "named_ago": 2})
        + _each(_owed, {"ask": "transfer_order", "organisation": "cwc_mumbai", "since_ago": 3, "days_ago": 2,
                        "words": "owed_way"}),
        _each(leaving.missing, {"since_ago": 34, "is_told": True, "back_ago": 33})
        + _each(_report, {"duty": "child_harmed_in_home", "words": "duty_in_house", "hours_ago": 6, "is_sent": False,
                          "is_told": False})
        + _each(_promise, {"words": "promise_phone", "doer": "persona-partner_worker", "due_in": 2})
        + _each(_owed, {"ask": "copy_of_file", "organisation": "cwc_mumbai", "since_ago": 11, "days_ago": 11,
                        "words": "owed_copy", "granted_in_part": 5}),
        _each(_leave, {"why": WhyLeave.FAMILY, "from_ago": -8, "days": 4, "asked_ago": 2})
        + _each(_promise, {"words": "promise_passbook", "doer": "tarangini-s6",
                           "offered_to": "persona-counsellor", "due_in": 3}),
        _each(_flag, {"reason": FlagReason.UNWELL, "raised_ago": 3, "days": 14})
        + _each(handing.offered, {"days_ago": 5}),
    ),
}  # fmt: skip
# After their return, and stigma: of those who live in a place of their own.
RETURNED: tuple[list[Scene], ...] = (
    _each(after.meets, {"met": (38, 24, 10), "next_in": 3})
    + _each(after.life, {"asked": (38, 9)}) + _each(after.safe, {}) + _each(after.arrived, {})
    + _each(after.beside, {"kind": "companion", "state": "found", "asked_ago": 9},
            {"kind": "mediation", "state": "asked", "asked_ago": 3})
    + _each(after.told, {"by_whom": "neighbours", "wants": "ally", "ago": 8, "step": "go_along", "is_agreed": True},
            {"by_whom": "school", "wants": "nothing", "ago": 30})
    + _each(after.feared, {"is_lost": False, "decided": "talk"}),
    _each(after.meets, {"met": (30, 16), "next_in": 1, "silent": 1}) + _each(after.feared, {"is_lost": False}),
    _each(after.meets, {"met": (44, 30), "next_in": 0, "silent": 3}) + _each(after.feared, {"is_lost": True})
    + _each(after.told, {"by_whom": "office", "wants": "complain", "ago": 5}),
)  # fmt: skip
HOUSES = ("suryaphul", "tarangini")
# Her country, of which house ("" of any), and how far she is on her way home.
_TO_JASHORE = partial(handing.offered, days_ago=2, to="bokul")
ON_THEIR_WAY: tuple[tuple[str, str, tuple[Scene, ...]], ...] = (
    ("BD", "", (homeward.across,)), ("IN", "", (homeward.to_her_state,)), ("IN", "suryaphul", (homeward.day_set,)),
    ("IN", "suryaphul", (homeward.put_off,)), ("BD", "tarangini", (homeward.across_begun, _TO_JASHORE)),
    ("IN", "tarangini", (homeward.ordered,)),
)  # fmt: skip


def cast(told: Programme) -> Scenes:
    """The scenes of each person by her key. Leaving, the monthly question and meetings are everybody's."""
    plays: dict[str, list[Scene]] = {one.survivor.key: [] for one in told.people}
    for one in told.people:
        if one.case.closed_on is None and one.survivor.same_as is None:
            plays[one.survivor.key] += [leaving.asked_to_leave, leaving.wishes, passed.met]
            plays[one.survivor.key] += [entitled.entitled, learned.learned]
    for organisation, parts in AT_HOME.items():
        _give(plays, led_by(told.people, organisation), parts)
    for organisation, parts in IN_HOUSES.items():
        led = [one for one in led_by(told.people, organisation) if one.case.stays[-1].organisation == organisation]
        _give(plays, led, parts)
    for organisation in AT_HOME:
        homes = [one for one in led_by(told.people, organisation) if one.case.stays[-1].organisation is None]
        _give(plays, homes, RETURNED)
    if "meghna" in plays:
        plays["meghna"].append(handing.came_home)
    _pair(plays, told)
    _on_their_way(plays, told)
    return plays


def play(stage: Stage, scenes: Scenes) -> None:
    for scene in scenes.get(stage.key, ()):
        scene(stage)


def _give(plays: dict[str, list[Scene]], people: Iterable[Person], parts: Iterable[list[Scene]]) -> None:
    for one, scenes in zip(people, parts, strict=False):
        plays[one.survivor.key] += scenes


def _on_their_way(plays: dict[str, list[Scene]], told: Programme) -> None:
    """Each way has somebody of her own, of these houses in their order."""
    free = [one for key in HOUSES for one in led_by(told.people, key) if one.survivor.key.startswith("s")]
    for country, house, scenes in ON_THEIR_WAY:
        fitting = [one for one in free if one.survivor.country == country and house in ("", one.case.organisation)]
        if fitting:
            hers = fitting[-1] if house == HOUSES[0] else fitting[0]
            free.remove(hers)
            plays[hers.survivor.key] += scenes


def _pair(plays: dict[str, list[Scene]], told: Programme) -> None:
    by_key = {one.survivor.key: one for one in told.people}
    known_twice = [one for one in told.people if one.survivor.same_as in by_key]
    for pair, second in enumerate(known_twice):
        first = by_key[str(second.survivor.same_as)]
        scene = partial(doubles.side, pair=pair, first=first, second=second)
        for one in (first, second):
            plays[one.survivor.key].append(scene)

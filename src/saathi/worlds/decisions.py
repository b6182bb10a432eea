"""The decision ledger of an invented person: for her at first, hers as time goes on.

How fast it becomes hers differs between organisations (`custodial_lean`), so that the
measures have something true to find.
"""

from dataclasses import dataclass
from datetime import date
from functools import cache
from zlib import crc32

from saathi.worlds.beginnings import Beginning
from saathi.worlds.cases import Ground
from saathi.worlds.draws import Draws
from saathi.worlds.journeys import Leg
from saathi.worlds.parameters import Parameters, read_toml
from saathi.worlds.shapes import Challenge, Decision, Words
from saathi.worlds.words import her_words

day = date.fromordinal

AT_FIRST, PER_MONTH, LEAST, AT_HOME = 0.78, 0.05, 0.12, 0.06
"""Chance that a decision is made for her: on day one, its fall per month in a home, its floor
there, and once she lives at home. Our assumption; no source gives a rate."""

DOORS = {
    "child_india": ("childrens_court", "district_magistrate", "suggestion_box"),
    "adult_court": ("sessions_court", "lead_organisation"),
    "repatriation": ("district_magistrate", "lead_organisation"),
}
POSITIONS_HERS = ("agree",)
POSITIONS_TOGETHER = ("agree", "agree", "agree", "agree", "partly")
WHY_NOT_ASKED = ("no_language", "not_present", "not_present", "emergency", "too_unwell")
DATED = ("placement", "stay_extended", "contact_restricted", "care_plan")
"""Kinds that always carry an end and a day to look again."""
STATES_OPEN = ("received", "helped", "sent")
ATTEST_HERS = ("own_pin", "own_pin", "own_device", "staff", "advocate")


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of decision: title and options are English msgids, law is by track."""

    code: str
    title: str
    topic: str
    phases: tuple[str, ...]
    law: dict[str, str]
    options: tuple[str, ...]
    reasons: tuple[str, ...]
    never_hers: bool


@cache
def kinds() -> dict[str, Kind]:
    return {
        code: Kind(
            code,
            k["title"],
            k["topic"],
            tuple(k["phases"]),
            dict(k["law"]),
            tuple(k["options"]),
            tuple(k["reasons"]),
            k.get("never_hers", False),
        )
        for code, k in read_toml("decisions.toml").items()
    }


@cache
def kinds_in(phase: str) -> tuple[Kind, ...]:
    return tuple(kind for kind in kinds().values() if phase in kind.phases)


@cache
def custodial_lean(organisation: str) -> float:
    """-0.15 to 0.20, fixed per organisation: how much more is decided for people there."""
    return (crc32(organisation.encode()) % 36 - 15) / 100


def decisions(draws: Draws, given: Parameters, start: Beginning, ground: Ground) -> tuple[Decision, ...]:
    moments = sorted(_moments(draws, start, ground), key=lambda moment: moment[0])
    return tuple(
        _decision(draws, given, start, ground, leg, kind, at, number)
        for number, (at, kind, leg) in enumerate(moments, 1)
    )


def _moments(draws: Draws, start: Beginning, ground: Ground) -> list[tuple[int, Kind, Leg]]:
    """Days, kinds and places: arrival, then one every few weeks, then leaving and home."""
    known, today, legs = kinds(), start.today, ground.legs
    first = legs[0]
    moments = [(start.came_out, known["placement"], first)]
    if draws.chance(0.8):
        moments.append((min(today, start.came_out + 1), known["medical_examination"], first))
    for index, leg in enumerate(legs):
        stop = today if leg.end is None else leg.end
        length = stop - leg.begin
        phase, every, most = ("home", 90, 4) if leg.is_home else ("stay", 60, 6)
        if index == 0:
            moments += [
                (
                    min(stop, leg.begin + draws.between(1, 14)),
                    draws.pick(kinds_in("arrival")),
                    leg,
                )
                for _ in range(draws.between(0, 2))
            ]
        for _ in range(min(most, length // every + draws.between(0, 1))):
            at = leg.begin + int(draws.random() * length)
            moments.append((at, draws.pick(kinds_in(phase)), leg))
        if leg.end is not None and leg.ended_by != "left_without_telling":
            code = _leaving(leg, legs[index + 1])
            moments.append((max(leg.begin, leg.end - draws.between(2, 15)), known[code], leg))
    return moments


def _leaving(leg: Leg, after: Leg) -> str:
    if leg.district[:2] != after.district[:2]:
        return "return_across_border"
    return "return_home" if after.is_home else "transfer"


def _made_by(draws: Draws, start: Beginning, leg: Leg, kind: Kind, at: int) -> str:
    if kind.code == "placement":
        for_her = 0.9
    elif leg.organisation is None:
        for_her = AT_HOME
    else:
        months = (at - start.came_out) / 30.4
        lean = custodial_lean(leg.organisation.key)
        for_her = min(0.95, max(LEAST, AT_FIRST - PER_MONTH * months) + lean)
    rank = draws.random()
    if rank < for_her:
        return "for_her"
    shared = kind.never_hers or rank < for_her + (1 - for_her) * 0.35
    return "together" if shared else "hers"


def _decision(
    draws: Draws,
    given: Parameters,
    start: Beginning,
    ground: Ground,
    leg: Leg,
    kind: Kind,
    at: int,
    number: int,
) -> Decision:
    made_by = _made_by(draws, start, leg, kind, at)
    emergency = at - start.came_out < 3 and draws.chance(0.3)
    position, asked, words, why_no_view = _view(draws, given, start, kind, made_by, at)
    told, language = _told(draws, given, start, leg, made_by, at)
    dated = kind.code in DATED or (made_by == "for_her" and draws.chance(0.7))
    review = at + draws.between(28, 92) if dated else None
    return Decision(
        key=f"{start.key}-d{number}",
        kind=kind.code,
        decided_on=day(at),
        recorded_on=day(min(start.today, at if draws.chance(0.8) else at + draws.between(1, 30))),
        made_by=made_by,
        organisation=leg.organisation.key if leg.organisation else ground.lead.key,
        emergency=emergency,
        options=kind.options[: draws.between(1 if made_by == "for_her" else 2, len(kind.options))],
        told_on=told,
        told_language=language,
        asked_on=asked,
        her_words=words,
        why_no_view=why_no_view,
        position=position,
        attest="staff" if made_by == "for_her" else draws.pick(ATTEST_HERS),
        reason=draws.pick(kind.reasons) if made_by == "for_her" else "",
        law=_law(kind, start, made_by),
        until_on=None if review is None else day(review + 30),
        review_on=None if review is None else day(review),
        challenge=_challenge(draws, given, start, kind, position, at),
    )


def _law(kind: Kind, start: Beginning, made_by: str) -> str:
    """The law of her track; an adult on her way home falls under the court's, not the child's.
    What was decided for her without a law stands on a house rule and says so."""
    law = kind.law.get(start.track, "")
    if law[:2] in ("jj", "mr") and not start.is_child:
        law = kind.law.get("adult_court", "")
    return law or ("house_rule" if made_by == "for_her" else "")


def _view(
    draws: Draws, given: Parameters, start: Beginning, kind: Kind, made_by: str, at: int
) -> tuple[str, date | None, Words | None, str]:
    """What she thinks of it, when she was asked, how she said it or why it is not known."""
    if made_by == "for_her" and not draws.chance(0.45):
        return "not_asked", None, None, draws.pick(WHY_NOT_ASKED)
    if made_by == "for_her":
        rank, against = draws.random(), given.rates["disagrees_for_her"]
        position = (
            "disagree"
            if rank < against * 0.6
            else "partly"
            if rank < against
            else "no_view"
            if rank < against + 0.2
            else "agree"
        )
    else:
        position = draws.pick(POSITIONS_HERS if made_by == "hers" else POSITIONS_TOGETHER)
    asked = day(max(start.came_out, at - draws.between(0, 4)))
    if position == "no_view" or not draws.chance(0.85):
        return position, asked, None, "did_not_want"
    return position, asked, her_words(draws, kind.topic, start.language), ""


def _told(
    draws: Draws, given: Parameters, start: Beginning, leg: Leg, made_by: str, at: int
) -> tuple[date | None, str]:
    """When and in which language she was told; (None, "") while nobody has told her."""
    language = start.language
    if leg.district[:2] == "IN" and not leg.is_home and draws.chance(0.25):
        language = "hi"
    if made_by != "for_her" or draws.chance(0.3):
        return day(max(start.came_out, at - draws.between(0, 3))), language
    later = at + draws.pick(given.lasting["told_later"])
    if later > start.today or draws.chance(0.25):
        return None, ""
    return day(later), language


def _challenge(
    draws: Draws,
    given: Parameters,
    start: Beginning,
    kind: Kind,
    position: str,
    at: int,
) -> Challenge | None:
    if position not in ("disagree", "partly") or not draws.chance(given.rates["challenges"]):
        return None
    on = min(start.today, at + draws.between(1, 30))
    answered = on + draws.pick(given.lasting["challenge_answer"])
    changed = draws.chance(given.rates["changed_after"])
    is_answered = answered <= start.today
    return Challenge(
        on=day(on),
        door=draws.pick(DOORS[start.track]),
        wish=her_words(draws, kind.topic, start.language),
        state=("changed" if changed else "not_changed") if is_answered else draws.pick(STATES_OPEN),
        answered_on=day(answered) if is_answered else None,
        answer=(ANSWER_CHANGED if changed else ANSWER_KEPT) if is_answered else "",
    )


ANSWER_CHANGED = "The decision was looked at again with her and changed."
ANSWER_KEPT = "The decision stays; the reason was read to her in her language."

"""Short ways to write a story down: days before today, her words, lines of services."""

from collections.abc import Callable, Iterable
from datetime import date, timedelta

from saathi.worlds.decisions import kinds
from saathi.worlds.shapes import Challenge, Decision, Goal, Service, Wait, Words

Ago = Callable[[int], date]
"""Days before today; a negative number lies ahead."""


def ago_from(today: date) -> Ago:
    return lambda days: today - timedelta(days=days)


def bengali(text: str) -> Words:
    return Words(text, "bn")


def decided(
    ago: Ago,
    key: str,
    kind: str,
    days: int,
    made_by: str,
    organisation: str,
    *,
    law: str = "",
    reason: str = "",
    told: int | None = None,
    words: str = "",
    position: str = "agree",
    review: int | None = None,
    challenge: Challenge | None = None,
) -> Decision:
    """One decision `days` ago; `told` and `review` are days ago too, None for not yet."""
    is_asked = position != "not_asked"
    return Decision(
        key=key,
        kind=kind,
        decided_on=ago(days),
        recorded_on=ago(days),
        made_by=made_by,
        organisation=organisation,
        emergency=False,
        options=kinds()[kind].options,
        told_on=None if told is None else ago(told),
        told_language="" if told is None else "bn",
        asked_on=ago(days) if is_asked else None,
        her_words=bengali(words) if words else None,
        why_no_view="" if words else "not_present",
        position=position,
        attest="staff" if made_by == "for_her" else "own_pin",
        reason=reason,
        law=law or ("house_rule" if made_by == "for_her" else ""),
        until_on=None if review is None else ago(review),
        review_on=None if review is None else ago(review),
        challenge=challenge,
    )


def goal(
    ago: Ago,
    key: str,
    area: str,
    title: str,
    words: str,
    state: str,
    chosen_by: str,
    opened: int,
    changed: int,
    waiting_on: str = "",
) -> Goal:
    return Goal(
        key=key,
        title=title,
        words=bengali(words),
        area=area,
        state=state,
        chosen_by=chosen_by,
        origin="own" if chosen_by == "hers" else "prompted",
        opened_on=ago(opened),
        changed_on=ago(changed),
        waiting_on=waiting_on,
        waiting_since=ago(changed) if waiting_on else None,
    )


def ticks(ago: Ago, lane: str, what: str, organisation: str, days: Iterable[int], called_by: str) -> list[Service]:
    """One that happened on each of these days ago."""
    return [Service(lane, what, ago(n), organisation, called_by, "happened", "", None) for n in days]


def waited(ago: Ago, ranges: Iterable[tuple[int, int | None, str, str, str]]) -> tuple[Wait, ...]:
    """(from days ago, until days ago or None, reason, waited on, words), end to end."""
    return tuple(
        Wait(ago(first), None if until is None else ago(until), reason, on, words)
        for first, until, reason, on, words in ranges
    )

"""What today asks of a worker: what was promised, which dates come, whom she has not met for a while."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from saathi.kernel import lists
from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.approvals import Asked, asked_near
from saathi.kernel.clock import HOME_ZONE, Clock, server_clock, today
from saathi.kernel.lists import Found, Where
from saathi.orgs.covers.queries import Covered, covered_by
from saathi.survivors.answers.queries import Unsaid, unsaid_near
from saathi.survivors.danger.queries import Glass, unreviewed_near
from saathi.survivors.queries import chosen_names

from ..models import Promise
from ..promises.queries import MOST as MOST_PROMISES
from ..promises.queries import NotMet, PromiseFact, answers_for_all, asking, facts_of, not_met
from .owed import Owed, owed_near
from .people import SOON, Line, lines

MOST = 30
QUIET = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Today:
    """Soonest first. `promises` is what is late or due within a week; `to_tell` stands in its place for those whose
    role opens nobody's page, by the day a decision is told. `dates` likewise; `not_met` are people of the actor's own
    whom she has not met for 14 days, the longest first; of whoever answers for all, `quiet` are those about whom nobody
    wrote for 14 days. `owed` is what leaving, orders, matters and the monthly question ask for today, `names` the
    names they chose, `covered` whose work the actor does. `cut` names the lists that have more than is shown."""

    promises: tuple[PromiseFact, ...]
    to_tell: tuple[Line, ...]
    dates: tuple[Line, ...]
    not_met: tuple[NotMet, ...]
    quiet: tuple[Line, ...]
    owed: Owed
    names: dict[UUID, str]
    covered: tuple[Covered, ...]
    cut: frozenset[str]
    is_of_all: bool
    today: date

    def shown(self) -> Iterable[UUID]:
        listed: tuple[Any, ...] = (
            *self.promises, *self.to_tell, *self.dates, *self.not_met, *self.quiet, *self.owed.alarms,
        )  # fmt: skip
        return [one.survivor for one in listed]


@query("desk.today", shows=Today.shown)
def today_of(actor: Actor, *, clock: Clock = server_clock) -> Today:
    """Lists of people are read from the access rows alone, so that they cost the same however many there are; promises
    from an index by who keeps them; what is owed from the stays of those within reach that last."""
    now, keeps = today(clock), actor.holds("promises.list")
    is_of_all = answers_for_all(actor)
    covered = () if is_of_all or not keeps else tuple(covered_by(actor, now))
    absent = [one.person for one in covered]
    rows = asking(actor, absent, now + SOON) if keeps else []
    unmet, is_all_unmet = ([], True) if is_of_all or not keeps else not_met([actor.id, *absent], now)
    found = _found(now, clock, tells=not keeps, quiet=is_of_all or not keeps)
    owed = owed_near(clock()) if actor.holds("stays.alarms") else Owed(())
    called = _named(found, rows, [*unmet, *owed.alarms])
    kept = tuple(facts_of(row for row in rows[:MOST_PROMISES] if row.survivor_id in called))
    cut = {name for name, some in found.items() if len(some) > MOST}
    cut |= {"promises"} if len(rows) > MOST_PROMISES else set()
    told, dates, quiet = (_lines(found, name, now, called) for name in ("tell", "next", "quiet"))
    return Today(
        promises=kept,
        to_tell=told,
        dates=dates,
        not_met=tuple(one for one in unmet if one.survivor in called),
        quiet=quiet,
        owed=replace(owed, alarms=tuple(one for one in owed.alarms if one.survivor in called)),
        names=called,
        covered=covered,
        cut=frozenset(cut | (set() if is_all_unmet else {"not_met"})),
        is_of_all=is_of_all,
        today=now,
    )


@dataclass(frozen=True, slots=True)
class Second:
    """What a second person is asked for: `opened` are files that were opened because someone may die and that nobody
    else has looked at, `asked` the acts that wait for a yes, `unsaid` what rests on a yes of hers that she has not said
    once more without those who see it, the soonest to end first; `names` the names they chose."""

    opened: tuple[Glass, ...]
    asked: tuple[Asked, ...]
    names: dict[UUID, str]
    unsaid: tuple[Unsaid, ...] = ()

    def shown(self) -> Iterable[UUID]:
        about = [one.survivor for one in self.asked if one.survivor]
        return [*(one.survivor for one in self.opened), *about, *(one.survivor for one in self.unsaid)]


@query("desk.second", shows=Second.shown)
def second_of(actor: Actor, *, clock: Clock = server_clock) -> Second:
    """Apart from Today, which asks for it as a piece of its own: both together would ask the database too often."""
    opened = unreviewed_near() if actor.holds("access.opened") else []
    asked = asked_near(actor, clock)[:MOST] if actor.holds("approvals.list") else []
    unsaid = unsaid_near(actor, clock()) if actor.holds("sharing.page") else []
    those = {one.survivor for one in opened} | {one.survivor for one in asked if one.survivor}
    those |= {one.survivor for one in unsaid}
    called = chosen_names(those) if those else {}
    told = tuple(one for one in unsaid if one.survivor in called)
    return Second(tuple(one for one in opened if one.survivor in called), tuple(asked), called, told)


def _found(now: date, clock: Clock, *, tells: bool, quiet: bool) -> dict[str, list[Found]]:
    """People by the list they stand in; one more than is shown, so that whoever reads knows."""
    before = clock().astimezone(HOME_ZONE) - QUIET
    wheres = {"next": Where("{a}.state = 'open' AND {a}.next_on <= %s", (now + SOON,))}
    if tells:
        wheres["tell"] = Where("{a}.state = 'open' AND {a}.to_tell_on <= %s", (now + SOON,))
    if quiet:
        wheres["quiet"] = Where("{a}.state = 'open' AND {a}.active_at < %s", (before,))
    return {order: lists.page(where, order, MOST + 1) for order, where in wheres.items()}


def _lines(found: dict[str, list[Found]], name: str, now: date, called: dict[UUID, str]) -> tuple[Line, ...]:
    return lines(found.get(name, [])[:MOST], now, called)


def _named(found: dict[str, list[Found]], rows: list[Promise], others: Iterable[Any]) -> dict[UUID, str]:
    those = {one.rows[0].survivor for some in found.values() for one in some[:MOST]}
    those |= {row.survivor_id for row in rows[:MOST_PROMISES]}
    those |= {one.survivor for one in others}
    return chosen_names(those) if those else {}

"""What today asks of a worker: whom to tell what, which dates come, whom nobody has met for a while."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from saathi.kernel import lists
from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.approvals import Asked, asked_near
from saathi.kernel.clock import HOME_ZONE, Clock, server_clock, today
from saathi.kernel.lists import Where
from saathi.survivors.queries import chosen_names

from ..leaving.clocks import Alarm
from .owed import alarms_near
from .people import SOON, Line, lines

MOST = 30
QUIET = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Today:
    """Soonest first. `to_tell` holds what is due within a week or late, `dates` likewise, `quiet` whom nobody wrote
    about for 14 days, the longest first; `owed` is what leaving, orders and the monthly question ask for today, `asked`
    what waits for a second person, `names` the names they chose. Each list stops at 30."""

    to_tell: tuple[Line, ...]
    dates: tuple[Line, ...]
    quiet: tuple[Line, ...]
    owed: tuple[Alarm, ...]
    names: dict[UUID, str]
    today: date
    asked: tuple[Asked, ...] = ()


def _shown(day: Today) -> list[UUID]:
    lines = [line.survivor for line in (*day.to_tell, *day.dates, *day.quiet)]
    return [*lines, *(alarm.survivor for alarm in day.owed), *(one.survivor for one in day.asked if one.survivor)]


@query("desk.today", shows=_shown)
def today_of(actor: Actor, *, clock: Clock = server_clock) -> Today:
    """Lists of people are read from the access rows alone, so that they cost the same however many there are; what is
    owed is read from the stays of those within reach that last."""
    now = today(clock)
    quiet_before = clock().astimezone(HOME_ZONE) - QUIET
    found = (
        lists.page(Where("{a}.state = 'open' AND {a}.to_tell_on <= %s", (now + SOON,)), "tell", MOST),
        lists.page(Where("{a}.state = 'open' AND {a}.next_on <= %s", (now + SOON,)), "next", MOST),
        lists.page(Where("{a}.state = 'open' AND {a}.active_at < %s", (quiet_before,)), "quiet", MOST),
    )
    owed = alarms_near(clock()) if actor.holds("stays.alarms") else []
    every = {one.rows[0].survivor: one for some in found for one in some}
    asked = asked_near(actor, clock)[:MOST] if actor.holds("approvals.list") else []
    those = {*every, *(alarm.survivor for alarm in owed), *(one.survivor for one in asked if one.survivor)}
    called = chosen_names(those) if those else {}
    line = {one.survivor: one for one in lines(every.values(), now, called)}
    told, dates, quiet = (
        tuple(line[one.rows[0].survivor] for one in some if one.rows[0].survivor in line) for some in found
    )
    near = tuple(one for one in owed if one.survivor in called)
    return Today(told, dates, quiet, near, called, now, tuple(asked))

"""What today asks of a worker: whom to tell what, which dates come, whom nobody has met for a while."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from saathi.kernel import lists
from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.clock import HOME_ZONE, Clock, server_clock, today
from saathi.kernel.lists import Where

from .people import SOON, Line, lines

MOST = 30
QUIET = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Today:
    """Soonest first. `to_tell` holds what is due within a week or late, `dates` likewise, `quiet` whom nobody wrote
    about for 14 days, the longest first. Each list stops at 30."""

    to_tell: tuple[Line, ...]
    dates: tuple[Line, ...]
    quiet: tuple[Line, ...]
    today: date


@query("desk.today", shows=lambda day: [line.survivor for line in (*day.to_tell, *day.dates, *day.quiet)])
def today_of(actor: Actor, *, clock: Clock = server_clock) -> Today:
    """Read from the access rows alone, so that it costs the same however many people there are."""
    now = today(clock)
    quiet_before = clock().astimezone(HOME_ZONE) - QUIET
    found = (
        lists.page(Where("{a}.state = 'open' AND {a}.to_tell_on <= %s", (now + SOON,)), "tell", MOST),
        lists.page(Where("{a}.state = 'open' AND {a}.next_on <= %s", (now + SOON,)), "next", MOST),
        lists.page(Where("{a}.state = 'open' AND {a}.active_at < %s", (quiet_before,)), "quiet", MOST),
    )
    every = {one.rows[0].survivor: one for some in found for one in some}
    line = {one.survivor: one for one in lines(every.values(), now)}
    told, dates, quiet = (
        tuple(line[one.rows[0].survivor] for one in some if one.rows[0].survivor in line) for some in found
    )
    return Today(told, dates, quiet, now)

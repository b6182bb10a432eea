"""What today asks of a worker: whom to tell what, which dates come, whom nobody has met for a while."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import Q

from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.clock import HOME_ZONE, Clock, server_clock, today

from .people import SOON, Line, first_of, lines

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
    is_open, quiet_before = Q(state="open"), clock().astimezone(HOME_ZONE) - QUIET
    found = (
        first_of(actor, is_open & Q(to_tell_on__lte=now + SOON), "to_tell_on", MOST),
        first_of(actor, is_open & Q(next_on__lte=now + SOON), "next_on", MOST),
        first_of(actor, is_open & Q(active_at__lt=quiet_before), "active_at", MOST),
    )
    every = {row.survivor: row for rows in found for row in rows}
    line = {one.survivor: one for one in lines(list(every.values()), now)}
    told, dates, quiet = (tuple(line[row.survivor] for row in rows if row.survivor in line) for rows in found)
    return Today(told, dates, quiet, now)

"""Time is passed in. This is the clock that is passed when nobody passes another."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

Clock = Callable[[], datetime]
HOME_ZONE = ZoneInfo("Asia/Kolkata")


def server_clock() -> datetime:
    return datetime.now(UTC)


def today(clock: Clock = server_clock) -> date:
    """The calendar day where the programme works, which is what court dates and nights are counted in."""
    return day_of(clock())


def day_of(moment: datetime) -> date:
    """The calendar day of a moment, where the programme works."""
    return moment.astimezone(HOME_ZONE).date()

"""What happens next when she asks to leave: who it waits on, who sees to it, by when. Nothing is promised but our own
step: what an office will answer nobody knows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _

from saathi.cases.choices import WaitingOn
from saathi.cases.leaving.clocks import OUT_WITHIN, SEND_WITHIN
from saathi.cases.leaving.queries import HerStay
from saathi.kernel.clock import day_of, server_clock, today
from saathi.ui.wording import clock, day


@dataclass(frozen=True, slots=True)
class Next:
    """`who` it waits on; `lines` what happens, each at most twelve words."""

    who: str
    lines: tuple[str, ...]


def next_of(stay: HerStay, *, is_alone: bool = False) -> Next:
    who = str(WaitingOn(stay.asked.owner if stay.asked else stay.owner).label)
    route = stay.asked.route if stay.asked else stay.route
    return Next(who, _door(stay) if route == "door" else _letter(stay, is_alone))


def _door(stay: HerStay) -> tuple[str, ...]:
    out_by = stay.out_by or server_clock() + OUT_WITHIN
    lines = (_("No order is written here that holds you."), _out(out_by))
    return (*lines, _("If you are kept longer, it stands first on our lists."))


def _out(by: datetime) -> str:
    return _("We ask the home to let you go by %(day)s, %(hour)s.") % {"day": day(day_of(by)), "hour": clock(by)}


def _letter(stay: HerStay, is_alone: bool) -> tuple[str, ...]:
    if stay.asked is not None and stay.asked.sent_on is not None:
        sent = _("Your words were sent on %(day)s.") % {"day": day(stay.asked.sent_on)}
        return (sent, _("The next date is %(day)s.") % {"day": day(stay.asked.next_on)})
    by = stay.asked.next_on if stay.asked else today() + SEND_WITHIN
    if stay.helper:
        return (_("%(who)s sends your words by %(day)s.") % {"who": stay.helper, "day": day(by)},)
    if is_alone:
        return (_("It is written down for those who work with you."), _("Ask one of them who sends it, and when."))
    return (_("Whoever sits with you sends your words by %(day)s.") % {"day": day(by)},)

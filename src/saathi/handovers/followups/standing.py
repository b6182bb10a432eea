"""Small reads that rules, actions and pages share: how she wants to be met now, which tries were in vain, what of her
floor holds. Each inside an open query or action."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from saathi.kernel.compiled import SURVIVOR, Compiled

from ..followup_choices import FootingKind, Sustained, VisitKind, VisitState
from ..models import FollowUp, Footing, Visit
from .dues import tries_in_a_row
from .sustained import Check, is_sustained

_now = Compiled(lambda: FollowUp.objects.filter(survivor_id=SURVIVOR, ended_on=None)[:1])
_noted = Compiled(
    lambda: Visit.objects.filter(survivor_id=SURVIVOR)
    .exclude(state=VisitState.PLANNED)
    .order_by("on", "written_at", "id")
)
_checks = Compiled(lambda: Footing.objects.filter(survivor_id=SURVIVOR, kind=FootingKind.CHECK).order_by("on", "id"))


def way_to_meet(survivor: UUID) -> FollowUp | None:
    found: FollowUp | None = _now.first(survivor=survivor)
    return found


def noted(survivor: UUID) -> list[Visit]:
    """All meetings that came or did not, the oldest first."""
    return _noted(survivor=survivor)


def in_vain(visits: list[Visit]) -> tuple[int, list[str]]:
    """How often in a row nobody reached her, and by which ways it was tried since."""
    n = tries_in_a_row((one.state, one.why_not) for one in visits)
    silent = [one for one in visits if one.state == VisitState.NOT_MET][-n:] if n else []
    return n, [one.way for one in silent if one.kind == VisitKind.TRY]


def checks_of(survivor: UUID) -> list[Check]:
    return [
        Check(one.on, one.own, one.housed, one.safe, one.lawful, one.supported) for one in _checks(survivor=survivor)
    ]


def sustained_on(survivor: UUID, day: date) -> Sustained:
    return is_sustained(checks_of(survivor), day)

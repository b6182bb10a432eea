"""Acts that wait for a second person, or were answered by one and she is still to be told."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any
from uuid import UUID

from saathi.kernel.approvals import NEXT
from saathi.kernel.models import Answer, Request
from saathi.kernel.sections import Section
from saathi.orgs.personas import invented_id
from saathi.worlds.loading.week.stage import Stage
from saathi.worlds.shapes import Staff

# Which act of an organisation waits, whose, and who answers: organisations say so themselves (offices.py writes it).
LOOKS = (
    ("nodikotha", "stays.move", ("community_worker",), ("case_worker", "counsellor")),
    ("nodikotha", "cases.close", ("case_worker",), ("counsellor",)),
    ("mouchak", "stays.move", ("community_worker",), ("case_worker",)),
    ("suryaphul", "orders.record", ("case_worker",), ("superintendent",)),
    ("suryaphul", "cases.close", ("case_worker",), ("superintendent",)),
)


def move_asked(stage: Stage, *, asker: str = "", days_ago: int = 1) -> None:
    """She goes to live with a relative: written down, and done once somebody has looked at it."""
    own = stage.places.staff.get(asker)
    by = own or next(iter(stage.colleagues(("community_worker",))), None)
    if by is None:
        return
    typed = {
        "on": stage.ago(days_ago).isoformat(), "kind": "relative", "country": stage.here.country,
        "district": stage.here.district, "freedom": "free", "escort": "family", "reason": "own_choice",
        "waiting_on": "nobody",
    }  # fmt: skip
    _ask(stage, "stays.move", stage.keys.survivor, Section.PLACE, typed, by, days_ago)


def order_asked(stage: Stage, *, days_ago: int = 2) -> None:
    by = next(iter(stage.colleagues(("case_worker",))), None)
    if by is None:
        return
    last = max((one.valid_to for one in stage.here.orders if one.valid_to), default=stage.today)
    typed = {
        "authority": "magistrate", "kind": "extension", "from_on": min(last, stage.today).isoformat(),
        "until_on": (stage.today + timedelta(days=180)).isoformat(),
    }  # fmt: skip
    _ask(stage, "orders.record", stage.written.stay, Section.PLACE, typed, by, days_ago)


def close_refused(stage: Stage, *, asker: str, days_ago: int = 3) -> None:
    """Whoever asked reads why not, and tells her."""
    by = stage.places.staff.get(asker)
    second = next(iter(stage.colleagues(("counsellor", "superintendent"), but=[asker])), None)
    if by is None or second is None:
        return
    said = stage.she_says("close_hers")
    typed = {"how": "hers", "her_words": said["words"], "language": said["language"], "knows_door": "on"}
    _ask(
        stage, "cases.close", stage.written.case, Section.PLAN, typed, by, days_ago,
        state=Answer.REFUSED, answered_by=invented_id(second.key), answered_at=stage.at(days_ago - 1, 6),
        reason=stage.says("refused_close", second))


def _ask(
    stage: Stage, act: str, target: UUID, section: Section, typed: dict[str, str], by: Staff, days_ago: int,
    **answered: Any,
) -> None:
    roles = next((seconds for where, what, _whose, seconds in LOOKS if (where, what) == (stage.organisation, act)), ())
    stage.rows.add(
        Request, stage.keys, actor=invented_id(by.key), organisation=stage.places.ids[stage.organisation], act=act,
        target=target, survivor=stage.keys.survivor, section=int(section),
        value=json.dumps({name: [value] for name, value in typed.items()}), roles=sorted(roles),
        asked_at=stage.at(days_ago, 5), next_on=stage.ago(days_ago) + NEXT, **answered)

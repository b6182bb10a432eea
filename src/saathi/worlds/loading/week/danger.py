"""Files that were opened because somebody might die, and the second person's look."""

from __future__ import annotations

from datetime import timedelta

from saathi.orgs.personas import invented_id
from saathi.survivors.choices import Danger, Justified
from saathi.survivors.danger.limits import OPEN_FOR
from saathi.survivors.models import BreakGlass, GlassReview
from saathi.worlds.loading.week.stage import Stage
from saathi.worlds.shapes import Staff

OPENERS = ("case_worker", "community_worker")
REVIEWERS = ("programme_manager", "superintendent")


def glass(stage: Stage, *, danger: Danger, hours_ago: int, is_reviewed: bool) -> None:
    """By a colleague of another team. The four hours are over, so no access row of it is left."""
    opener = next((one for one in _others(stage)), None)
    reviewer = next(iter(stage.colleagues(REVIEWERS, but=[opener.key] if opener else ())), None)
    if opener is None or (is_reviewed and reviewer is None):
        return
    opened_at = stage.now - timedelta(hours=max(hours_ago, 5))
    made = stage.add(
        BreakGlass, actor=invented_id(opener.key), organisation=stage.places.ids[stage.organisation], danger=danger,
        words=stage.says(f"glass_{danger.value}", opener), opened_at=opened_at, until=opened_at + OPEN_FOR)
    if is_reviewed and reviewer is not None:
        stage.add(
            GlassReview, glass_id=made, verdict=Justified.YES, words=stage.says("glass_yes", reviewer),
            reviewed_by=invented_id(reviewer.key), reviewed_at=opened_at + timedelta(hours=14))


def _others(stage: Stage) -> list[Staff]:
    """Who could not open it anyway."""
    found = stage.colleagues(OPENERS, but=stage.person.case.workers)
    return [one for one in found if stage.person.case.team not in one.teams]

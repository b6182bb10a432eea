"""After her return: how she is met, how she finds her life, what keeps her safe, somebody beside her, an alarm; and
what was said to her at the well, with the answer she wants."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import UUID

from saathi.handovers.followup_choices import DOMAIN_SECTIONS, Domain
from saathi.handovers.models import Alarm, FollowUp, Footing, Rating, SafetyPlan, Support, Visit
from saathi.kernel.sections import Section
from saathi.orgs.personas import invented_id
from saathi.stigma.actions import ACT_WITHIN
from saathi.stigma.models import Incident, Response
from saathi.worlds.loading.week.stage import Stage

EVERY = 14
MARKS: dict[str, tuple[int | None, ...]] = {
    Domain.SAFETY: (3, 4), Domain.LEGAL: (2, 2), Domain.MIND: (2, 3), Domain.WORK: (1, 3), Domain.SOCIAL: (3, 2),
    Domain.BODY: (3, None),
}  # fmt: skip


def at_home(stage: Stage) -> bool:
    """She lives in a place of her own choosing, and has done so for a while."""
    return stage.here.organisation is None and (stage.today - stage.here.from_on).days >= 2 * EVERY


def meets(stage: Stage, *, met: tuple[int, ...], next_in: int, silent: int = 0) -> None:
    """Meetings that came so many days ago, the next one, and perhaps tries in vain after the last."""
    who, said = invented_id(stage.worker.key), stage.she_says("after_meet")
    stage.add(
        FollowUp, returned_on=stage.here.from_on, country=stage.here.country, first_on=_on(stage, max(met, default=0)),
        every_days=EVERY, place="health_centre", place_words=stage.says("after_place", stage.worker),
        cover=stage.says("after_cover", stage.worker), worker=who, ways=["call", "friend", "group"], tries=3,
        her_words=said["words"], language=said["language"], made_on=stage.here.from_on,
        **stage.by(stage.worker, (stage.today - stage.here.from_on).days, 2))
    for ago in met:
        words = stage.she_says("after_met")
        _visit(stage, _on(stage, ago), "met", her_words=words["words"], language=words["language"])
    for turn in range(silent):
        way = "" if turn == 0 else ("call", "friend")[turn - 1]
        on, why = stage.ago(1 + 3 * (silent - 1 - turn)), "no_answer" if turn else "not_there"
        _visit(stage, on, "not_met", kind="try" if turn else "visit", way=way, why_not=why)
    if silent < 3:
        _visit(stage, stage.today + timedelta(days=next_in), "planned", **(
            {"kind": "try", "way": ("call", "friend")[silent - 1]} if silent else {}))


def life(stage: Stage, *, asked: tuple[int, int]) -> None:
    """How she found her life twice; of her health she did not want to speak the second time."""
    for domain, marks in MARKS.items():
        for ago, mark in zip(asked, marks, strict=True):
            said: dict[str, Any] = stage.she_says(f"after_{Domain(domain).value}") if ago == asked[1] else {}
            words = {"her_words": said["words"], "language": said["language"]} if said and mark else {}
            stage.add(Rating, DOMAIN_SECTIONS[Domain(domain)], domain=domain, mark=mark, on=_on(stage, ago), **words,
                      **stage.by(stage.worker, ago, 3))


def safe(stage: Stage) -> None:
    parts = {part: stage.she_says(f"after_{part}") for part in ("signs", "people", "places", "take", "code_word")}
    language = parts["signs"]["language"]
    stage.add(
        SafetyPlan, **{part: said["words"] for part, said in parts.items()}, language=language, copy_kept="herself",
        review_on=stage.today + timedelta(days=5), made_on=stage.ago(25), **stage.by(stage.worker, 25, 4))


def arrived(stage: Stage) -> None:
    own, by = stage.she_says("after_arrived"), stage.by(stage.worker, 24, 5)
    stage.add(Footing, kind="own", her_words=own["words"], language=own["language"], on=stage.ago(24), **by)
    said = stage.she_says("after_not_yet")
    stage.add(Footing, kind="check", own="partly", housed="yes", safe="yes", lawful="no", supported="yes",
              her_words=said["words"], language=said["language"], on=stage.ago(6), **stage.by(stage.worker, 6, 5))


def beside(stage: Stage, *, kind: str, state: str, asked_ago: int) -> None:
    said = stage.she_says(f"after_{kind}")
    section = Section.FAMILY if kind == "mediation" else Section.SAFETY
    is_waiting = state in ("asked", "found", "not_found")
    stage.add(
        Support, section, kind=kind, state=state, asked_by="her", asked_on=stage.ago(asked_ago),
        organisation=stage.places.ids[stage.organisation], her_words=said["words"], language=said["language"],
        next_on=stage.today + timedelta(days=4) if is_waiting else None,
        moved_on=None if state == "asked" else stage.ago(2), **stage.by(stage.worker, asked_ago, 6))


def feared(stage: Stage, *, is_lost: bool, decided: str = "") -> None:
    """It waits on whoever comes to her; or it was decided without her yesterday, and she is still to be told."""
    by = stage.colleagues(("counsellor", "community_worker"), but=[stage.worker.key])
    raised = stage.worker if is_lost or not by else by[0]
    answered: dict[str, Any] = {
        "state": "decided", "decision": decided, "with_her": "without", "decided_on": stage.ago(1),
        "decided_by": invented_id(stage.worker.key), "reason": stage.says("after_decided", stage.worker),
    } if decided else {}  # fmt: skip
    stage.add(
        Alarm, Section.SAFETY, kind="lost" if is_lost else "danger", signs=[] if is_lost else ["stranger_asks"],
        words="" if is_lost else stage.says("after_alarm", raised), raised_by=invented_id(raised.key),
        raised_at=stage.at(2, 8), faces=invented_id(stage.worker.key),
        organisation=stage.places.ids[stage.organisation], next_on=stage.today + timedelta(days=1 if decided else 0),
        **answered)


def told(stage: Stage, *, by_whom: str, wants: str, ago: int, step: str = "", is_agreed: bool = False) -> None:
    """What was done to her, what she wants, and perhaps one step of the answer."""
    said, wish = stage.she_says(f"told_{by_whom}"), stage.she_says(f"told_want_{wants}")
    incident: UUID = stage.add(
        Incident, by_whom=by_whom, place="school" if by_whom == "school" else "street", district=stage.here.district,
        on=stage.ago(ago), her_words=said["words"], language=said["language"], wants=wants, wants_words=wish["words"],
        wants_on=stage.ago(ago - 1), state="resting" if wants == "nothing" else "going_on" if step else "heard",
        act_by_on=None if wants == "nothing" else stage.ago(ago - 1) + ACT_WITHIN,
        organisation=stage.places.ids[stage.organisation], **stage.by(stage.worker, ago - 1, 7))
    if not step:
        return
    yes = stage.she_says("told_yes") if is_agreed else {"words": "", "language": ""}
    stage.add(
        Response, incident_id=incident, what=step, who="together", words=stage.says(f"told_{step}", stage.worker),
        state="agreed" if is_agreed else "proposed", by_on=stage.today + timedelta(days=3),
        agreed_on=stage.ago(1) if is_agreed else None, moved_on=stage.ago(1) if is_agreed else None,
        her_words=yes["words"], language=yes["language"], **stage.by(stage.worker, 2, 8))


def _on(stage: Stage, ago: int) -> date:
    return max(stage.ago(ago), stage.here.from_on)


def _visit(stage: Stage, on: date, state: str, *, kind: str = "visit", **said: Any) -> None:
    is_planned = state == "planned"
    written = stage.by(stage.worker, 0 if is_planned else max((stage.today - on).days, 0), 9)
    stage.add(
        Visit, kind=kind, state=state, worker=invented_id(stage.worker.key),
        organisation=stage.places.ids[stage.organisation], planned_on=on, next_on=on if is_planned else None,
        on=None if is_planned else on, **said, **written)

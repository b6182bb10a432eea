"""What became of the crime against her: a criminal case on its way, with a court's next date."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

from saathi.cases.matter_choices import StepKind, Understood
from saathi.cases.matters.loading import book_of
from saathi.cases.models import Matter, MatterStep
from saathi.kernel.sections import Section
from saathi.worlds.loading.week.stage import Stage

KIND = "in_criminal_case"
STAGES = ("fir", "statement", "charge_sheet", "trial")
AFTER, TOLD_AFTER = (timedelta(days=2), timedelta(days=26), timedelta(days=140)), timedelta(days=4)


def in_court(stage: Stage, *, reached: str, next_in: int, is_told: bool) -> UUID | None:
    """Counted from the day she came out; the last step was some days ago. Answers which matter it is."""
    last = stage.ago(3 if not is_told else 12)
    codes = STAGES[: STAGES.index(reached) + 1]
    days = [stage.person.case.came_out_on + after for after in AFTER[: len(codes) - 1]]
    steps = [*((code, on) for code, on in zip(codes, days, strict=False) if on < last), (reached, last)]
    kind = book_of().kind(KIND, steps[0][1])
    here = kind.stage(reached) if kind else None
    if kind is None or here is None:
        return None
    told_on, writer = last + TOLD_AFTER if is_told else None, stage.by(stage.worker)["written_by"]
    waits: dict[str, Any] = {
        "waiting_on": here.waits_on, "next_on": stage.today + timedelta(days=next_in), "is_date_given": True,
        "asked_on": None,
    }  # fmt: skip
    matter = stage.add(
        Matter, Section.LEGAL, kind=KIND, opened_on=steps[0][1], stage=reached, is_at_end=here.is_end,
        waiting_since=last, told_on=told_on, tell_by_on=None if told_on else last + timedelta(days=kind.tell_days),
        written_by=writer, written_at=stage.at((stage.today - last).days), **waits)
    for turn, (code, on) in enumerate(steps):
        what = StepKind.MOVED if turn else StepKind.OPENED
        stage.add(
            MatterStep, Section.LEGAL, matter_id=matter, what=what, on=on, stage=code, written_by=writer,
            written_at=stage.at((stage.today - on).days, turn), **waits)
    if told_on:
        stage.add(
            MatterStep, Section.LEGAL, matter_id=matter, what=StepKind.TOLD, on=told_on, stage=reached,
            how="in_person", teller="worker", understood=Understood.YES, language=stage.person.survivor.languages[0],
            written_by=writer, written_at=stage.at((stage.today - told_on).days), **waits)
    return matter

"""Flags with what there is to know, demands for her papers, and reports that a law asks for."""

from __future__ import annotations

from datetime import timedelta

from saathi.cases.choices import FLAG_SECTIONS, FlagReason, WaitingOn
from saathi.cases.duties.duties import duties
from saathi.cases.models import DutyReport, Flag, PaperDemand, PaperStep
from saathi.cases.note_choices import HowTold, ToldBefore
from saathi.cases.paper_choices import DemandAnswer, Demander, Shown, Step
from saathi.cases.paper_choices import HowTold as DemandTold
from saathi.kernel.sections import Section
from saathi.orgs.personas import invented_id
from saathi.worlds.loading.week.stage import Stage

LAWYER = "Sohini Dutta"  # invented, as everybody (data/personas.toml)


def flag(stage: Stage, *, reason: FlagReason, raised_ago: int, days: int, lowered_ago: int | None = None) -> None:
    by = invented_id(stage.worker.key)
    stage.add(
        Flag, FLAG_SECTIONS[reason], reason=reason.value, words=stage.says(f"flag_{reason.value}", stage.worker),
        raised_on=stage.ago(raised_ago), raised_by=by, until_on=stage.ago(raised_ago) + timedelta(days=days),
        lowered_at=None if lowered_ago is None else stage.at(lowered_ago, 8),
        lowered_by=None if lowered_ago is None else by)


def demand(stage: Stage, *, is_order: bool, came_ago: int, is_answered: bool) -> None:
    """An order that names a paper is answered with less than was asked for; of a letter the court is asked."""
    by, hers = stage.worker, stage.she_says("demand_hers")
    is_given = is_order and bool(stage.papers)
    answer = DemandAnswer.NARROW if is_given else DemandAnswer.ASK_COURT
    key = "demand_reason" if is_given else "demand_ask_court"
    given = stage.papers[-1:] if is_given else ()
    answered_on = stage.ago(max(came_ago - 4, 0))
    answered = {} if not is_answered else {
        "answer": answer, "answered_on": answered_on, "answered_by": invented_id(by.key), "lawyer": LAWYER,
        "lawyer_on": stage.ago(came_ago - 2), "reason": stage.says(key, by),
        "given": list(given), "next_on": None if is_given else stage.today + timedelta(days=6),
    }  # fmt: skip
    stage.add(
        PaperDemand, Section.LEGAL, who=Demander.COURT if is_order else Demander.POLICE,
        named="The court that hears the case" if is_order else "An officer of a police station",
        shown=Shown.ORDER if is_order else Shown.LETTER, number="Invented 114 of 2026" if is_order else "",
        scope=stage.says("demand_scope", by), came_on=stage.ago(came_ago),
        answer_by_on=stage.ago(came_ago) + timedelta(days=10), told_on=stage.ago(came_ago - 1),
        told_how=DemandTold.IN_PERSON, her_words=hers["words"], her_language=hers["language"], **answered,
        **stage.by(by, came_ago, 2))
    for paper in given:
        stage.add(
            PaperStep, Section.LEGAL, paper_id=paper, what=Step.GIVEN, by=invented_id(by.key),
            at=stage.at(max(came_ago - 4, 0), 5))


def report(stage: Stage, *, duty: str, words: str, hours_ago: int, is_sent: bool, is_told: bool) -> None:
    by, known_at = stage.worker, stage.now - timedelta(hours=hours_ago)
    told_on = (known_at + timedelta(days=1)).date() if is_told else None
    hers = stage.she_says("duty_hers") if is_told else {"words": "", "language": ""}
    stage.add(
        DutyReport, duty=duty, words=stage.says(words, by), known_at=known_at, due_at=duties()[duty].due_at(known_at),
        to_whom=WaitingOn.POLICE, reported_at=known_at + timedelta(minutes=40) if is_sent else None,
        told_before=ToldBefore.YES, how_before=HowTold.SPOKEN, tell_by_on=(known_at + timedelta(days=1)).date(),
        told_on=told_on, how_after=HowTold.SPOKEN if is_told else "", her_words=hers["words"],
        her_language=hers["language"], settled_on=told_on if is_sent else None, written_by=invented_id(by.key),
        organisation=stage.places.ids[stage.organisation], written_at=known_at + timedelta(minutes=15))

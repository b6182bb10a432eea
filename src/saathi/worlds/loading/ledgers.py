"""Her decision ledger and her plan, as rows."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from saathi.decisions.models import Decision
from saathi.decisions.types import decision_types
from saathi.plans.models import Goal, GoalChange, Words
from saathi.worlds.loading import codes
from saathi.worlds.loading.challenges import Ledger, write_challenge
from saathi.worlds.loading.keys import Sealer
from saathi.worlds.loading.moments import at
from saathi.worlds.loading.places import Places
from saathi.worlds.loading.plans import Desk, waits, write_work
from saathi.worlds.loading.promises import write_to_tell
from saathi.worlds.loading.rows import Rows
from saathi.worlds.loading.said import spoken
from saathi.worlds.shapes import Decision as Made
from saathi.worlds.shapes import Person


def write_decisions(rows: Rows, keys: Sealer, person: Person, places: Places, now: datetime) -> None:
    for turn, made in enumerate(person.decisions):
        _decision(rows, keys, person, made, places, now, turn)


def _decision(rows: Rows, keys: Sealer, person: Person, made: Made, places: Places, now: datetime, turn: int) -> None:
    kind, there = decision_types()[made.kind], places.by_key[made.organisation]
    by_on = None if made.told_on else codes.tell_by(made, kind.tell_in_days)
    written_in = places.speaks(there.key)
    writer, written_at = places.writer(there.key, person.case.workers), at(made.recorded_on, now, turn)
    decision = rows.add(
        Decision, keys, survivor_id=keys.survivor, section=kind.section, what=kind.code, made_by=made.made_by,
        decider=codes.decider(made, there.kind), decided_on=made.decided_on, is_emergency=made.emergency,
        options="\n".join(spoken(one, written_in) for one in made.options), options_n=len(made.options),
        asked_on=made.asked_on, told_on=made.told_on,
        told_language=made.told_language, tell_by_on=by_on,
        position=made.position, her_words=made.her_words.text if made.her_words else "",
        her_language=made.her_words.language if made.her_words else "", why_no_view=made.why_no_view,
        reason=spoken(made.reason, written_in), law=codes.LAWS.get(made.law, made.law), until_on=made.until_on,
        review_on=made.review_on,
        written_by=writer, organisation=places.ids[there.key], written_at=written_at)
    if by_on:
        write_to_tell(
            rows, keys, decision, kind.section, by_on, writer, places.ids[there.key], written_at)
    if made.challenge:
        entry = Ledger(decision, kind.section, there.key, person)
        write_challenge(rows, keys, made, made.challenge, entry, places, now)


def write_plan(rows: Rows, keys: Sealer, person: Person, places: Places, now: datetime) -> None:
    plan, case = person.plan, person.case
    writer = places.writer(case.organisation, case.workers)
    if plan.words is not None and plan.said_on is not None:
        rows.add(
            Words, keys, survivor_id=keys.survivor, text=plan.words.text, language=plan.words.language,
            said_at=at(plan.said_on, now), written_by=writer)
    goals: dict[str, UUID] = {}
    for position, aim in enumerate(plan.goals, 1):
        goal = goals[aim.key] = rows.add(
            Goal, keys, survivor_id=keys.survivor, text=aim.words.text if aim.words else aim.title,
            language=aim.words.language if aim.words else "en", origin=aim.origin, chosen_by=aim.chosen_by,
            position=position, said_at=at(aim.opened_on, now), state=aim.state, **waits(aim, person))
        if aim.changed_on > aim.opened_on:
            rows.add(
                GoalChange, keys, survivor_id=keys.survivor, goal_id=goal, state=aim.state, changed_by=aim.chosen_by,
                at=at(aim.changed_on, now), written_by=writer)
    if plan.work:
        write_work(person, plan.work, Desk(rows, keys, writer, goals, now))

"""Working together across states, as rows: somebody in Mumbai for whom a worker near her home was named, somebody whose
handover nobody has answered yet, and Meghna, whose case came home."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

from saathi.handovers.handover_choices import FactState, MeetingPresence, Presence
from saathi.handovers.models import (
    Accountable,
    Attendance,
    Conference,
    Handover,
    HandoverFact,
    JointTeam,
)
from saathi.handovers.offers.forms import GOES
from saathi.handovers.offers.stages import visit_by
from saathi.kernel.ids import new_id
from saathi.kernel.sections import Section, section_named
from saathi.links.choices import HerAnswer, Need, RequestKind, RequestState
from saathi.links.models import Request, RequestOf, RequestStep, RequestView
from saathi.links.requests.clocks import due_at
from saathi.orgs.personas import invented_id
from saathi.worlds.loading import codes
from saathi.worlds.loading.keys import sealed_for_all
from saathi.worlds.loading.said import phrase
from saathi.worlds.loading.week.stage import CASE_WORK, Stage
from saathi.worlds.sharing import FULL

NEAR_HOME, WORKER = "nodikotha", "persona-case_worker"
MUMBAI = "tarangini"
HOUSE_AT_HOME = "sonajhuri"
NEEDS = {RequestKind.JOINT: Need.JOINT_PLAN, RequestKind.HANDOVER: Need.TAKE_OVER}


def joint_asked(stage: Stage, *, days_ago: int, named_ago: int) -> None:
    """They named somebody; she was not asked about her yet."""
    if NEAR_HOME in stage.places.ids and WORKER in stage.places.staff:
        _request(stage, RequestKind.JOINT, stage.organisation, NEAR_HOME, days_ago, answered_ago=named_ago)


def offered(stage: Stage, *, days_ago: int, to: str = NEAR_HOME) -> None:
    """Nobody there answered: after three days the managers of both sides see it."""
    if to not in stage.places.ids:
        return
    request = _request(stage, RequestKind.HANDOVER, stage.organisation, to, days_ago)
    stage.add(
        Handover, request_id=request, from_organisation=stage.places.ids[stage.organisation],
        to_organisation=stage.places.ids[to], offered_at=stage.at(days_ago, 4))  # fmt: skip


def came_home(stage: Stage) -> None:
    """Two workers on one plan since her first week, a conference with her, and her case handed on as she came home."""
    if not {MUMBAI, HOUSE_AT_HOME, NEAR_HOME} <= set(stage.places.ids):
        return
    _team(stage, since_ago=244)
    _conference(stage, held_ago=52)
    _called(stage, days_in=6)
    _handed_on(stage)


def _team(stage: Stage, *, since_ago: int) -> None:
    worker = _not_of_her_district(stage, MUMBAI)
    request = _request(
        stage, RequestKind.JOINT, NEAR_HOME, MUMBAI, since_ago + 4, answered_ago=since_ago + 1, ended_ago=since_ago,
        worker=worker)  # fmt: skip
    stage.add(
        JointTeam, request_id=request, organisation=stage.places.ids[MUMBAI], worker=invented_id(worker),
        sections=int(_shared()), consent=new_id(), since_on=stage.ago(since_ago))  # fmt: skip


def _conference(stage: Stage, *, held_ago: int) -> None:
    said, by = stage.she_says("together_statement"), stage.worker
    held = stage.add(
        Conference, Section.PLAN, planned_on=stage.ago(held_ago), agenda=stage.says("together_agenda", by),
        called_by=invented_id(by.key), called_at=stage.at(held_ago + 6), held_on=stage.ago(held_ago),
        presence=Presence.PRESENT, statement=said["words"], statement_language=said["language"],
        minutes=phrase("together_minutes", by.languages[0]), minutes_language=by.languages[0],
        held_by=invented_id(by.key), written_at=stage.at(held_ago, 9))  # fmt: skip
    for where, duty in ((NEAR_HOME, "case_worker"), (MUMBAI, "counsellor"), (HOUSE_AT_HOME, "case_worker")):
        stage.add(
            Attendance, Section.PLAN, conference_id=held, organisation=stage.places.ids[where], duty=duty
        )


def _called(stage: Stage, *, days_in: int) -> None:
    by = stage.worker
    stage.add(
        Conference, Section.PLAN, planned_on=stage.today + timedelta(days=days_in), called_by=invented_id(by.key),
        agenda=stage.says("together_next", by), called_at=stage.at(2, 5))  # fmt: skip


def _handed_on(stage: Stage) -> None:
    """Offered, accepted, agreed part by part, met, arrived, visited; every fact was looked at with her."""
    was, became = stage.places.ids[HOUSE_AT_HOME], stage.places.ids[NEAR_HOME]
    request = _request(
        stage, RequestKind.HANDOVER, HOUSE_AT_HOME, NEAR_HOME, 58, answered_ago=57, ended_ago=41, worker=WORKER)
    facts = [("cases.stay", stage.written.stay, Section.PLACE)]
    facts += [("cases.paper", paper, Section.LEGAL) for paper in stage.papers]
    said, sender = stage.she_says("together_yes"), invented_id(stage.places.by_key[HOUSE_AT_HOME].staff[0].key)
    made = stage.add(
        Handover, request_id=request, from_organisation=was, to_organisation=became, offered_at=stage.at(58, 4),
        yes=int(GOES), keeps=int(_shared() & GOES), agreed_at=stage.at(55, 5), agreed_by=sender,
        language=said["language"], proof="own_words", consents=[], n_facts=len(facts), met_on=stage.ago(46),
        presence=MeetingPresence.THERE, meeting_words=said["words"], arrived_on=stage.ago(41),
        arrived_at=stage.at(41, 6), released_at=stage.at(41, 6), visit_by_on=visit_by(stage.at(41, 6)),
        visited_on=stage.ago(37))  # fmt: skip
    for kind, row, section in facts:
        stage.add(
            HandoverFact, section, handover_id=made, kind=kind, row=row, state=FactState.CONFIRMED,
            checked_at=stage.at(37, 8), checked_by=invented_id(WORKER))  # fmt: skip
    stage.add(
        Accountable, handover_id=made, from_organisation=was, to_organisation=became, at=stage.at(41, 6),
        by=invented_id(WORKER))  # fmt: skip


def _shared() -> Section:
    found = Section.CARD
    for name in FULL:
        found |= section_named(name)
    return found


def _request(
    stage: Stage, kind: RequestKind, was: str, to: str, days_ago: int, *, answered_ago: int | None = None,
    ended_ago: int | None = None, worker: str = WORKER,
) -> UUID:  # fmt: skip
    """Asked, answered and ended as the acts do it; she said yes before it went out."""
    places, request, sent_at = stage.places, new_id(), stage.at(days_ago, 4)
    ours, by = places.ids[was], _someone(stage, was)
    answered_at = None if answered_ago is None else stage.at(answered_ago, 6)
    ended_at = None if ended_ago is None else stage.at(ended_ago, 6)
    state = RequestState.DONE if ended_at else RequestState.ACCEPTED if answered_at else RequestState.IN_PROGRESS
    due_ack, due_outcome = due_at(kind, sent_at)
    language = stage.worker.languages[0]
    capacity = sealed_for_all(Request, "capacity", request, phrase("together_capacity", language))
    stage.rows.add(
        Request, stage.keys, id=request, kind=kind, state=state, from_organisation=ours,
        to_organisation=places.ids[to], kept_by=ours, asked_by=invented_id(by), started_by="together",
        need=NEEDS[kind], words=sealed_for_all(Request, "words", request, phrase("together_need", language)),
        district=stage.person.survivor.district, language=stage.person.survivor.languages[0],
        age_band=codes.band(stage.person.survivor.age_band), sections=int(Section.CARD), made_at=sent_at,
        sent_at=sent_at, acked_at=answered_at, answered_at=answered_at, ended_at=ended_at, due_ack_at=due_ack,
        due_outcome_at=due_outcome, quiet_since=ended_at or answered_at or sent_at,
        outcome="happened" if ended_at else "", capacity=capacity if answered_at else b"",
        worker=invented_id(worker) if answered_at else None)  # fmt: skip
    _steps(stage, request, (was, to), sent_at, answered_at, ended_at)
    stage.add(
        RequestOf, Section.CARD, request_id=request, kind=kind, need=NEEDS[kind], organisation=places.ids[to],
        answer=HerAnswer.YES, answered_on=stage.ago(days_ago),
        came_on=None if ended_ago is None else stage.ago(ended_ago),
    )  # fmt: skip
    stage.add(
        RequestView, Section.CARD, request_id=request, answer=HerAnswer.YES, said_on=stage.ago(days_ago),
        **stage.she_says("together_yes"), written_by=invented_id(by), written_at=sent_at)  # fmt: skip
    return request


def _steps(stage: Stage, request: UUID, sides: tuple[str, str], sent_at: Any, answered_at: Any, ended_at: Any) -> None:
    was, to = sides
    told = (
        ("send", "draft", "in_progress", sent_at, was), ("accept", "in_progress", "accepted", answered_at, to),
        ("finish", "accepted", "done", ended_at, to),
    )  # fmt: skip
    for transition, before, after, at, where in told:
        if at is not None:
            stage.rows.add(
                RequestStep, stage.keys, request_id=request, transition=transition, was=before, state=after, at=at,
                by=invented_id(_someone(stage, where)), organisation=stage.places.ids[where])  # fmt: skip


def _not_of_her_district(stage: Stage, organisation: str) -> str:
    """Whoever comes from where she is from is told to her first; she chose somebody else."""
    staff = [one for one in stage.places.by_key[organisation].staff if one.profession in CASE_WORK]
    return next(one.key for one in staff if stage.places.home(one) != stage.person.survivor.district)


def _someone(stage: Stage, organisation: str) -> str:
    return stage.places.by_key[organisation].staff[0].key

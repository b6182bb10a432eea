"""On their way home: across the border with a permit that ran out and was given again, and at the beginning of it; to
her State with an escort, with an order and no escort yet, with the day set, and with the day put off. For some of them
somebody looked how it is there, or is asked to."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import UUID

from saathi.handovers.models import Return, ReturnEvent, ReturnPaper, ReturnStep, Study, StudyReport, StudyView
from saathi.handovers.returns.loading import tracks
from saathi.handovers.returns.standing import ASK_AGAIN
from saathi.kernel.clock import HOME_ZONE
from saathi.kernel.sections import Section
from saathi.links.models import Request, RequestOf, RequestStep, RequestView
from saathi.links.requests.clocks import due_at
from saathi.worlds.loading import codes
from saathi.worlds.loading.week.stage import Stage
from saathi.worlds.shapes import Staff

# Days ago each step was done; of what waits: on whom, since when, when a date was asked for.
ACROSS = {"r0": 330, "r1": 318, "r2": 301, "r3": 290, "r4": 246, "r5": 120, "r6": 96, "r7": 28, "r8.cwc": 61,
          "r8.video": 40, "r8.state": 24, "r8.police": 33, "r8.wcd": 19}  # fmt: skip
ACROSS_WAITS = {"r8.frro": ("asked", "department", 12), "r8.mha": ("waits", "department", 19)}
PERMITS = ((1, 151, 61), (2, 28, -9))  # version, issued so many days ago, ended so many days ago
TO_STATE = {"t0": 30, "t1": 21, "t2": 9, "t4": 5}
TO_STATE_WAITS = {"t3": ("asked", "source_organisation", 6)}
BEGUN = {"r0": 75, "r1": 60, "r2": 44, "r3": 30}
BEGUN_WAITS = {"r4": ("asked", "mission", 8), "r5": ("waits", "mission", 16)}
ORDERED = {"t0": 26, "t1": 19, "t2": 3}
READY = {**ORDERED, "t3": 9, "t4": 8, "t5": 8, "t6": 7}
TRAVELS_IN = 6


def across(stage: Stage) -> None:
    """Her family did not want her, so she chose an organisation there; the Ministry is asked again, and the second
    permit ends in nine days."""
    _study(stage, "bokul", asked_ago=140, ended_ago=104, willing="no", is_told=True, has_options=True)
    way = _way(stage, "bd_return", 330, ACROSS, ACROSS_WAITS, at_step="r8.mha", permit_ago=PERMITS[-1][2])
    for version, issued, ended in PERMITS:
        stage.add(ReturnPaper, way_id=way, step="r7", kind="travel_permit", version=version, number=f"TP/{version}",
                  issued_on=stage.ago(issued), until_on=stage.ago(ended), **stage.by(stage.worker, issued))  # fmt: skip
    _chose(stage, way, "family", 330, "way_family")
    _chose(stage, way, "organisation", 95, "way_there")


def to_her_state(stage: Stage) -> None:
    """Her family wants her, and she is sure; somebody near there is asked to travel with her."""
    _study(stage, "nodikotha", asked_ago=44, ended_ago=17, willing="yes", is_told=False, has_options=False)
    request = _request(stage, "nodikotha", "transfer", "travel", Section.PLACE, 6, None)
    way = _way(stage, "in_transfer", 30, TO_STATE, TO_STATE_WAITS, at_step="t3", request=request)
    _chose(stage, way, "family", 30, "way_family")


def across_begun(stage: Stage) -> None:
    """Nobody has asked yet that she be heard by video; an organisation there is asked to look, and said yes to it."""
    _study(stage, "bokul", asked_ago=9, ended_ago=None)
    way = _way(stage, "bd_return", 75, BEGUN, BEGUN_WAITS, at_step="r5", where="family")
    _chose(stage, way, "family", 74, "way_family")


def ordered(stage: Stage) -> None:
    """The order is there; nobody was asked to travel with her."""
    way = _way(stage, "in_transfer", 26, ORDERED, {}, at_step="t3", next_is=("police", 3))
    _chose(stage, way, "family", 25, "way_family")


def day_set(stage: Stage) -> None:
    waits = {"t8": ("asked", "hospital", 1)}
    way = _way(stage, "in_transfer", 26, {**READY, "t7": 2}, waits, at_step="t8", travels_in=TRAVELS_IN)
    _chose(stage, way, "family", 25, "way_family")


def put_off(stage: Stage) -> None:
    """The police had nobody for that day; somebody near her home is to look there meanwhile."""
    _study(stage, "nodikotha", asked_ago=6, ended_ago=None)
    way = _way(stage, "in_transfer", 26, READY, {"t7": ("waits", "police", 1)}, at_step="t7")
    _chose(stage, way, "family", 25, "way_family")


def _way(
    stage: Stage, kind: str, opened: int, done: dict[str, int], waits: dict[str, tuple[str, str, int]], *, at_step: str,
    permit_ago: int | None = None, request: UUID | None = None, where: str = "", travels_in: int | None = None,
    next_is: tuple[str, int] | None = None,
) -> UUID:
    """`next_is`: who has to act and since how many days ago, where nobody was asked yet."""
    who, since = next_is or waits[at_step][1:]
    where = where or ("organisation" if kind == "bd_return" else "family")
    words, language = _hers(stage, "way_there" if where == "organisation" else "way_family")
    way = stage.add(
        Return, kind=kind, opened_on=stage.ago(opened), wants_to_go="yes", where=where, where_words=words,
        language=language, at_step=at_step, waiting_on=who, waiting_since=stage.ago(since),
        next_on=stage.ago(since) + ASK_AGAIN, tell_by_on=stage.ago(-3), told_on=stage.ago(20),
        permit_until_on=None if permit_ago is None else stage.ago(permit_ago), request=request,
        travels_on=None if travels_in is None else stage.today + timedelta(days=travels_in),
        organisation=stage.places.ids[stage.organisation], **stage.by(stage.worker, opened))
    for turn, step in enumerate(tracks()[kind].steps):
        _step(stage, way, step.code, done.get(step.code), waits.get(step.code), turn)
    return way


def _step(stage: Stage, way: UUID, code: str, done: int | None, wait: tuple[str, str, int] | None, turn: int) -> None:
    at: dict[str, Any] = {"state": "not_begun"}
    if code == "r8.court":  # she was heard by video
        at["state"] = "not_needed"
    if done is not None:
        at = {"state": "done", "done_on": stage.ago(done)}
    if wait is not None:
        state, who, since = wait
        on = stage.ago(since)
        at = {"state": state, "waiting_on": who, "since_on": on, "asked_on": on, "next_on": on + ASK_AGAIN}
    stage.add(ReturnStep, way_id=way, code=code, **at)
    if at["state"] != "not_begun":
        ago = done if done is not None else wait[2] if wait else 40
        stage.add(ReturnEvent, way_id=way, what="step", on=stage.ago(ago), step=code, state=at["state"],
                  waiting_on=at.get("waiting_on", ""), **stage.by(stage.worker, ago, turn))  # fmt: skip


def _chose(stage: Stage, way: UUID, where: str, ago: int, key: str) -> None:
    words, language = _hers(stage, key)
    stage.add(ReturnEvent, way_id=way, what="where", on=stage.ago(ago), where=where, her_words=words, language=language,
              **stage.by(stage.worker, ago, 3))  # fmt: skip


def _hers(stage: Stage, key: str) -> tuple[str, str]:
    said = stage.she_says(key)
    return said["words"], said["language"]


def _study(
    stage: Stage, asked_of: str, *, asked_ago: int, ended_ago: int | None, willing: str = "", is_told: bool = False,
    has_options: bool = False,
) -> None:
    """`ended_ago` None: they said yes and have not been there."""
    if asked_of not in stage.places.ids:
        return
    request = _request(stage, asked_of, "study", "home_visit", Section.FAMILY, asked_ago, ended_ago)
    visitor: Staff = stage.places.by_key[asked_of].staff[0]
    written = stage.by(stage.worker, asked_ago)
    study = stage.add(
        Study, request_id=request, towards="family", questions=["who_lives_there", "want_her", "harm_at_home", "debts"],
        hidden=["why_away", "the_case", "where_she_is", "her_health", "her_money", "her_relations"],
        may_meet=["mother", "sibling", "health_worker"], wish="not_sure" if willing == "no" else "yes",
        asked_on=stage.ago(asked_ago), **_found(stage, ended_ago, willing, is_told, has_options), **written)
    words, language = _hers(stage, "study_her")
    stage.add(StudyView, study_id=study, wish="not_sure" if willing == "no" else "yes", words=words, language=language,
              said_on=stage.ago(asked_ago), **written)  # fmt: skip
    if ended_ago is None:
        return
    family, spoken = stage.says(f"study_family_{willing}", visitor), "bn"
    stage.add(
        StudyReport, study_id=study, visited_on=stage.ago(ended_ago + 2), met=["mother", "sibling"],
        asked=["who_lives_there", "want_her", "debts"], why_risk=stage.says("study_risk", visitor),
        why_willing=stage.says(f"study_willing_{willing}", visitor), why_able=stage.says("study_able", visitor),
        family_words=family, language=spoken, organisation=stage.places.ids[asked_of],
        **stage.by(visitor, ended_ago))


def _found(stage: Stage, ended_ago: int | None, willing: str, is_told: bool, has_options: bool) -> dict[str, Any]:
    if ended_ago is None:
        return {}
    return {
        "ended_on": stage.ago(ended_ago), "risk": "some", "willing": willing, "able": "with_help",
        "tell_by_on": None if is_told else stage.ago(ended_ago - 7),
        "told_on": stage.ago(ended_ago - 3) if is_told else None,
        "options_on": stage.ago(ended_ago - 6) if has_options else None,
    }  # fmt: skip


def _request(
    stage: Stage, asked_of: str, kind: str, need: str, section: Section, asked_ago: int, ended_ago: int | None
) -> UUID:
    """As `sending.send` makes it, and where it ended, as its acts moved it. Whoever is asked to look said yes."""
    ours, theirs, sent = stage.places.ids[stage.organisation], stage.places.ids[asked_of], stage.at(asked_ago)
    due_ack, due_outcome = due_at(kind, sent)
    is_over, by = ended_ago is not None, stage.by(stage.worker, asked_ago)["written_by"]
    is_agreed = is_over or kind == "study"
    ended = stage.at(ended_ago) if ended_ago is not None else None
    answered = sent + timedelta(days=2) if is_agreed else None
    request = stage.rows.add(
        Request, stage.keys, kind=kind, state=_stands(is_agreed, is_over), from_organisation=ours,
        to_organisation=theirs, kept_by=ours, asked_by=by, started_by="together", need=need,
        district=stage.person.survivor.district, language=stage.person.survivor.languages[0],
        age_band=codes.band(stage.person.survivor.age_band), sections=int(section | Section.CARD), made_at=sent,
        sent_at=sent, acked_at=answered, answered_at=answered, ended_at=ended, due_ack_at=due_ack,
        due_outcome_at=due_outcome, quiet_since=ended or answered or sent, outcome="happened" if is_over else "")
    said = sent.astimezone(HOME_ZONE).date()
    stage.add(RequestOf, section, request_id=request, kind=kind, need=need, organisation=theirs, answer="yes",
              answered_on=said, came_on=_came(stage, ended_ago))  # fmt: skip
    stage.add(RequestView, section, request_id=request, answer="yes", language=stage.person.survivor.languages[0],
              said_on=said, **stage.by(stage.worker, asked_ago))  # fmt: skip
    steps = [("send", "draft", "in_progress", sent, by, ours)]
    there = stage.by(stage.places.by_key[asked_of].staff[0])["written_by"]
    steps += [("accept", "in_progress", "accepted", answered, there, theirs)] if answered else []
    steps += [("finish", "accepted", "done", ended, there, theirs)] if ended else []
    for transition, was, state, at, who, where in steps:
        stage.rows.add(RequestStep, stage.keys, request_id=request, transition=transition, was=was, state=state, at=at,
                       by=who, organisation=where)  # fmt: skip
    return request


def _stands(is_agreed: bool, is_over: bool) -> str:
    return "done" if is_over else "accepted" if is_agreed else "in_progress"


def _came(stage: Stage, ended_ago: int | None) -> date | None:
    return stage.ago(ended_ago - 3) if ended_ago is not None else None

"""Her challenges, as rows, with the steps and checks they have had. One that is `untold` lies behind its wall."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from saathi.decisions.challenges.actions import ASKED_AFTER
from saathi.decisions.challenges.line import ABOVE, ELSEWHERE
from saathi.decisions.choices import Aftermath, Changed, StepKind
from saathi.decisions.models import Challenge, ChallengeStep, RetaliationCheck
from saathi.kernel.clock import day_of
from saathi.kernel.sections import Section
from saathi.orgs.personas import invented_id
from saathi.worlds.loading import codes
from saathi.worlds.loading.keys import Sealer
from saathi.worlds.loading.moments import at
from saathi.worlds.loading.places import Places
from saathi.worlds.loading.rows import Rows
from saathi.worlds.loading.said import phrase
from saathi.worlds.shapes import Challenge as Made
from saathi.worlds.shapes import Decision, Person

DOORS = {
    "childrens_court": "childrens_court", "sessions_court": "custody_appeal",
    "district_magistrate": "magistrate_conduct", "suggestion_box": "home_complaint",
    "lead_organisation": "data_grievance",
}  # fmt: skip
OUTCOMES = {"changed": Changed.YES, "not_changed": Changed.NO}
SENT = frozenset(["sent", "answered", "changed", "not_changed"])
UNTOLD = "untold"
OWN_DOORS = frozenset(["home_complaint", "data_grievance"])
GOES_ALONG = frozenset(["case_worker", "counsellor", "community_worker", "lawyer", "doctor"])
ANSWERS = {"changed": "challenge_answer_changed", "not_changed": "challenge_answer_kept"}


@dataclass(frozen=True, slots=True)
class Ledger:
    """The entry she challenges, and where it was recorded."""

    decision: UUID
    section: Section
    organisation: str
    person: Person


def write_challenge(
    rows: Rows, keys: Sealer, decided: Decision, made: Made, ledger: Ledger, places: Places, now: datetime
) -> None:
    writer, keeper = _writer_and_keeper(ledger, places)
    outcome, known = OUTCOMES.get(made.state, ""), {"survivor_id": keys.survivor, "section": ledger.section}
    challenge = rows.add(
        Challenge, keys, **known, decision_id=ledger.decision, door=DOORS[made.door],
        her_words=made.wish.text if made.wish else "", her_language=made.wish.language if made.wish else "bn",
        lodged_on=made.on, kept_by=keeper, organisation=places.ids[ledger.organisation],
        agreed_to_tell_on=None if made.state == UNTOLD else made.on, **_answer(made, ledger, places, writer),
        changed=outcome, why=made.answer if outcome else "", concluded_on=made.answered_on if outcome else None,
        hidden_from=_line(decided, ledger, places, writer))
    for kind, on in ((StepKind.SENT, made.on), (StepKind.ANSWER_CAME, made.answered_on)):
        if on and made.state in SENT:
            rows.add(
                ChallengeStep, keys, **known, challenge_id=challenge, what=kind, on=on, written_by=keeper,
                written_at=at(on, now))
    for after in ASKED_AFTER:
        due = made.on + after
        asked = due if due < day_of(now) else None
        rows.add(
            RetaliationCheck, keys, **known, challenge_id=challenge, due_on=due, asked_on=asked,
            asked_by=keeper if asked else None, answer=Aftermath.NOTHING if asked else "")


def _answer(made: Made, ledger: Ledger, places: Places, writer: UUID) -> dict[str, Any]:
    """What those who decided said themselves, where it went to them and not past them."""
    if DOORS[made.door] not in OWN_DOORS or made.state not in ANSWERS:
        return {}
    words = phrase(ANSWERS[made.state], places.speaks(ledger.organisation))
    return {"answer": words, "answered_on": made.answered_on, "answered_by": writer}


def _writer_and_keeper(ledger: Ledger, places: Places) -> tuple[UUID, UUID]:
    """Who wrote the decision, and somebody else there who wrote down that she does not agree."""
    writer = places.writer(ledger.organisation, ledger.person.case.workers)
    staff = places.by_key[ledger.organisation].staff
    others = (invented_id(one.key) for one in staff if one.profession in GOES_ALONG)
    return writer, next((one for one in others if one != writer), writer)


def _line(decided: Decision, ledger: Ledger, places: Places, writer: UUID) -> list[UUID]:
    """As `challenges.line` has it for an organisation's own decision; an office's is left to its writer."""
    kind = places.by_key[ledger.organisation].kind
    if codes.decider(decided, kind) in ELSEWHERE:
        return [writer]
    return [writer, *(places.cohort(ledger.organisation, profession) for profession in ABOVE)]

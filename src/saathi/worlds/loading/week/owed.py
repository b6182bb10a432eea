"""What offices owe: one with a sign-in and days left, one that granted a part, one past its limit, and one without a
sign-in to which a letter went, and a reminder."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from saathi.kernel.ids import new_id
from saathi.kernel.sections import Section
from saathi.links.choices import SECTION_OF_NEED, RequestKind, RequestState
from saathi.links.models import Duty, DutyOf, Letter, LetterOf, Request, RequestOf, RequestStep, RequestView
from saathi.links.offices.book import asks
from saathi.links.offices.letters import DAYS_TO_ANSWER
from saathi.links.offices.replying import end_of
from saathi.links.requests.clocks import due_at
from saathi.orgs.personas import invented_id
from saathi.worlds.loading import codes
from saathi.worlds.loading.keys import sealed_for_all
from saathi.worlds.loading.week.asking import provider_id
from saathi.worlds.loading.week.courts import in_court
from saathi.worlds.loading.week.stage import Stage


def owed(
    stage: Stage,
    *,
    ask: str,
    since_ago: int,
    days_ago: int,
    words: str,
    organisation: str = "",
    entry: str = "",
    granted_in_part: int | None = None,
    letters: tuple[int, ...] = (),
    number: int = 0,
    is_to_go: bool = False,
    matter: UUID | None = None,
) -> None:
    """`granted_in_part`: in how many days the rest was promised. `letters`: how many days ago each went; the first has
    this `number` of its year, the others those after it; the last of them `is_to_go`: it is written and lies here.
    `matter`: which of hers waits for the answer."""
    if organisation and organisation not in stage.places.ids:
        return
    telling = _Owed(stage, ask, since_ago, days_ago)
    request = telling.request(organisation, entry, words, granted_in_part)
    telling.of(request, organisation)
    telling.duty(request, granted_in_part, matter)
    after: UUID | None = None
    for turn, went_ago in enumerate(letters):
        is_last = turn == len(letters) - 1
        after = telling.letter(request, number + turn, went_ago, after, is_gone=not (is_to_go and is_last))


def owed_in_court(stage: Stage, *, reached: str, next_in: int, **asked: Any) -> None:
    """The office answered, and nobody wrote it where her case in court waits for it."""
    owed(stage, matter=in_court(stage, reached=reached, next_in=next_in, is_told=False), **asked)


class _Owed:
    def __init__(self, stage: Stage, ask: str, since_ago: int, days_ago: int) -> None:
        self.stage, self.ask, self.days_ago = stage, asks()[ask], days_ago
        self.since_on = stage.ago(since_ago)
        self.due_on = self.ask.due_on(self.since_on)
        self.section = SECTION_OF_NEED.get(self.ask.need, Section.CARD)
        self.ours = stage.places.ids[stage.worker.organisation]
        self.sent_at = stage.at(days_ago, 2)

    def request(self, organisation: str, entry: str, words: str, promised_in: int | None) -> UUID:
        stage, request, is_answered = self.stage, new_id(), promised_in is not None
        heard_at = stage.at(max(self.days_ago - 4, 0), 5) if is_answered else None
        next_on = stage.today + timedelta(days=promised_in) if promised_in is not None else None
        self.state = RequestState.ACCEPTED if is_answered else RequestState.IN_PROGRESS
        stage.rows.add(
            Request, stage.keys, id=request, kind=RequestKind.DUTY, state=self.state, from_organisation=self.ours,
            to_organisation=stage.places.ids.get(organisation),
            provider=provider_id(entry, stage.now) if entry else None,
            kept_by=self.ours, asked_by=invented_id(stage.worker.key), started_by="together", need=self.ask.need,
            words=sealed_for_all(Request, "words", request, stage.says(words, stage.worker)),
            district=stage.here.district, language=stage.person.survivor.languages[0],
            age_band=codes.band(stage.person.survivor.age_band), sections=int(Section.CARD), by_on=self.due_on,
            made_at=self.sent_at, sent_at=self.sent_at, acked_at=heard_at, answered_at=heard_at,
            due_ack_at=due_at(RequestKind.DUTY, self.sent_at)[0], due_outcome_at=end_of(next_on or self.due_on),
            quiet_since=heard_at or self.sent_at, booked_on=next_on)  # fmt: skip
        self._step(request, "send", "draft", RequestState.IN_PROGRESS, self.sent_at)
        if heard_at and organisation:
            self._step(request, "accept", RequestState.IN_PROGRESS, self.state, heard_at, organisation)
        return request

    def _step(self, request: UUID, what: str, was: str, state: str, at: datetime, by: str = "") -> None:
        places = self.stage.places
        who = places.by_key[by].staff[0] if by else self.stage.worker
        self.stage.rows.add(
            RequestStep, self.stage.keys, request_id=request, transition=what, was=was, state=state, at=at,
            by=invented_id(who.key), organisation=places.ids[who.organisation])  # fmt: skip

    def of(self, request: UUID, organisation: str) -> None:
        stage = self.stage
        stage.add(
            RequestOf, self.section, request_id=request, kind=RequestKind.DUTY, need=self.ask.need, answer="yes",
            organisation=stage.places.ids.get(organisation), answered_on=stage.ago(self.days_ago))  # fmt: skip
        stage.add(
            RequestView, self.section, request_id=request, answer="yes", said_on=stage.ago(self.days_ago),
            **stage.she_says("ask_yes"), **stage.by(stage.worker, self.days_ago, 2))  # fmt: skip

    def duty(self, request: UUID, promised_in: int | None, matter: UUID | None) -> None:
        stage, said = self.stage, {}
        if promised_in is not None:
            said = {"reply": "partly", "replied_on": stage.ago(max(self.days_ago - 4, 0)),
                    "next_on": stage.today + timedelta(days=promised_in)}  # fmt: skip
        stage.rows.add(
            Duty, stage.keys, request_id=request, office=self.ask.office, ask=self.ask.code, since_on=self.since_on,
            due_on=self.due_on, **said)  # fmt: skip
        stage.add(DutyOf, self.section, request_id=request, matter_id=matter)

    def letter(self, request: UUID, number: int, went_ago: int, after: UUID | None, *, is_gone: bool) -> UUID:
        stage, made_on = self.stage, self.stage.ago(went_ago)
        went = {"sent_on": made_on, "how": "registered" if after else "hand"} if is_gone else {}
        letter = stage.rows.add(
            Letter, stage.keys, organisation=self.ours, year=stage.today.year, number=number, request_id=request,
            after_id=after, kind="reminder" if after else "first", office=self.ask.office, ask=self.ask.code,
            language=stage.worker.languages[0], made_by=invented_id(stage.worker.key), made_on=made_on,
            due_on=self._asked_by(made_on, after), **went)  # fmt: skip
        stage.add(LetterOf, self.section, letter_id=letter)
        return letter

    def _asked_by(self, sent_on: date, after: UUID | None) -> date:
        ours = sent_on + timedelta(days=DAYS_TO_ANSWER)
        return ours if after else max(self.due_on, ours)

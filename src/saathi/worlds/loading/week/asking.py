"""What was asked of others this week: a lawyer who said yes, a hospital that does not answer, a bank that said no, her
own no, and what other organisations ask of ours. And the directory all of them are found in."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import cache
from typing import Any
from uuid import UUID

from saathi.kernel.clock import day_of
from saathi.kernel.ids import new_id
from saathi.links.choices import NEEDS_SECTIONS, SECTION_OF_NEED, RequestKind, RequestState
from saathi.links.models import Call, Gap, Provider, Referral, Request, RequestOf, RequestStep, RequestView
from saathi.links.requests.clocks import due_at
from saathi.orgs.personas import invented_id
from saathi.worlds.loading import codes
from saathi.worlds.loading.keys import Keys, sealed_for_all
from saathi.worlds.loading.places import Places
from saathi.worlds.loading.rows import Rows
from saathi.worlds.loading.said import phrase
from saathi.worlds.loading.week.stage import Stage
from saathi.worlds.parameters import read_toml
from saathi.worlds.shapes import Staff

Entry = dict[str, Any]
STATES = {"yes": RequestState.IN_PROGRESS, "not_now": RequestState.DRAFT, "no": RequestState.SAID_NO}
AFTER = {"accept": RequestState.ACCEPTED, "decline": RequestState.REJECTED, "finish": RequestState.DONE}
# need, what was looked for, km, how often, days ago the last time
GAPS = (("counselling", "counselling", 60, 3, 4), ("childcare", "school", 30, 2, 9), ("work", "employer", 60, 1, 16))


def asked(
    stage: Stage,
    *,
    need: str,
    entry: str,
    words: str,
    days_ago: int,
    view: str = "yes",
    caller: str = "together",
    company: str = "worker",
    answer: str = "",
    answer_words: str = "",
    reason: str = "",
    booked_in: int | None = None,
    n_offered: int = 3,
    called_ago: int | None = None,
    came_ago: int | None = None,
) -> None:
    """`answer`: accept, decline or finish; empty: nobody was heard. `view`: what she said before it went out."""
    to = _entries().get(entry)
    if to is None or to.get("organisation", "") not in ("", *stage.places.ids):
        return
    telling = _Telling(stage, need, view, days_ago)
    request = telling.request(to, words, answer, answer_words, reason, booked_in)
    telling.of(request, to, view, n_offered, came_ago)
    referral = stage.add(Referral, telling.section, request_id=request, caller=caller, company=company)
    if called_ago is not None:
        stage.add(
            Call, telling.section, referral_id=referral, caller=caller, spoke="spoke", called_on=stage.ago(called_ago),
            **stage.she_says("ask_yes"), **stage.by(stage.worker, called_ago, 5))  # fmt: skip


class _Telling:
    """One request while its rows are written."""

    def __init__(self, stage: Stage, need: str, view: str, days_ago: int) -> None:
        self.stage, self.need, self.days_ago = stage, need, days_ago
        self.section = SECTION_OF_NEED.get(need, NEEDS_SECTIONS["peers"])
        self.ours = stage.places.ids[stage.worker.organisation]
        self.state, self.made_at = STATES[view], stage.at(days_ago, 3)

    def request(
        self, to: Entry, words: str, answer: str, answer_words: str, reason: str, booked_in: int | None
    ) -> UUID:
        stage, request = self.stage, new_id()
        was = self.state
        is_sent = was == RequestState.IN_PROGRESS
        answered_at = stage.at(max(self.days_ago - 3, 0), 6) if answer else None
        self.state = AFTER.get(answer, was)
        due_ack, due_outcome = due_at(RequestKind.REFERRAL, self.made_at)
        is_over = self.state in ("rejected", "done", "said_no")
        said = {"answer_words" if answer == "decline" else "capacity": self._sealed(request, answer, answer_words)}
        stage.rows.add(
            Request, stage.keys, id=request, kind=RequestKind.REFERRAL, state=self.state, from_organisation=self.ours,
            to_organisation=stage.places.ids.get(to.get("organisation", "")),
            provider=provider_id(to["key"], stage.now),
            kept_by=self.ours, asked_by=invented_id(stage.worker.key), started_by="together", need=self.need,
            words=sealed_for_all(Request, "words", request, stage.says(words, stage.worker)), district=to["district"],
            language=stage.person.survivor.languages[0], age_band=codes.band(stage.person.survivor.age_band),
            sections=int(NEEDS_SECTIONS[self.need] | 1), made_at=self.made_at,
            sent_at=self.made_at if is_sent else None,
            acked_at=answered_at, answered_at=answered_at,
            ended_at=(answered_at or self.made_at) if is_over else None, due_ack_at=due_ack if is_sent else None,
            due_outcome_at=due_outcome if is_sent else None,
            quiet_since=(answered_at or self.made_at) if is_sent else None, reason=reason,
            booked_on=None if booked_in is None else stage.today + timedelta(days=booked_in),
            outcome="happened" if answer == "finish" else "", **said)  # fmt: skip
        self._step(request, "send" if is_sent else "keep", "draft", was, self.made_at, stage.worker.key)
        if answer and answered_at:
            by = to.get("organisation", "") or stage.worker.organisation
            heard = not to.get("organisation")  # nobody there has a sign-in
            self._step(request, answer, was, self.state, answered_at, self._someone(by), answer_words, heard)
        return request

    def of(self, request: UUID, to: Entry, view: str, n_offered: int, came_ago: int | None) -> None:
        stage = self.stage
        stage.add(
            RequestOf, self.section, request_id=request, kind=RequestKind.REFERRAL, need=self.need,
            organisation=stage.places.ids.get(to.get("organisation", "")), answer=view,
            answered_on=stage.ago(self.days_ago), n_offered=n_offered,
            came_on=None if came_ago is None else stage.ago(came_ago), useful=None if came_ago is None else 2,
        )  # fmt: skip
        key = {"yes": "ask_yes", "not_now": "ask_later", "no": "ask_no"}[view]
        self._view(request, view, key, self.days_ago)
        if came_ago is not None:
            self._view(request, "", "ask_came", came_ago)

    def _view(self, request: UUID, answer: str, key: str, days_ago: int) -> None:
        stage = self.stage
        stage.add(
            RequestView, self.section, request_id=request, answer=answer, said_on=stage.ago(days_ago),
            **stage.she_says(key), **stage.by(stage.worker, days_ago, 3))  # fmt: skip

    def _step(
        self, request: UUID, transition: str, was: str, state: str, at: datetime, by: str, words: str = "",
        is_letter: bool = False,
    ) -> None:  # fmt: skip
        step = new_id()
        said = sealed_for_all(RequestStep, "words", step, self._in_their_words(words)) if words else b""
        places = self.stage.places
        self.stage.rows.add(
            RequestStep, self.stage.keys, id=step, request_id=request, transition=transition, was=was, state=state,
            at=at, by=invented_id(by), organisation=places.ids[places.staff[by].organisation], words=said,
            how="in_person" if is_letter else "")  # fmt: skip

    def _someone(self, organisation: str) -> str:
        return self.stage.places.by_key[organisation].staff[0].key

    def _in_their_words(self, key: str) -> str:
        return phrase(key, self.stage.worker.languages[0])

    def _sealed(self, request: UUID, answer: str, key: str) -> bytes:
        column = "answer_words" if answer == "decline" else "capacity"
        return sealed_for_all(Request, column, request, self._in_their_words(key)) if key else b""


def write_directory(rows: Rows, keys: Keys, places: Places, now: datetime, keeper: str = "nodikotha") -> None:
    """Kept by one organisation of the demonstration; a programme without it has no directory."""
    if keeper not in places.ids:
        return
    worker = places.by_key[keeper].staff[0]
    for one in _entries().values():
        if one.get("organisation", "") in ("", *places.ids):
            rows.add(Provider, keys, **_provider(one, places, worker, now))
    for need, kind, km, times, days_ago in GAPS:
        for n in range(times):
            gap = new_id()
            said = sealed_for_all(Gap, "words", gap, phrase("ask_gap", worker.languages[0]))
            rows.add(
                Gap, keys, id=gap, organisation=places.ids[keeper], by=invented_id(worker.key), need=need, kind=kind,
                at=now - timedelta(days=days_ago + 11 * n), district="IN-D303", km=km, found="too_far", words=said,
            )  # fmt: skip


def _provider(one: Entry, places: Places, worker: Staff, now: datetime) -> Entry:
    row = provider_id(one["key"], now)
    names = dict(one["names"])
    english = names.pop("en")
    local = next(iter(names), "")
    sealed = {"name": english, "name_local": names.get(local, "")}
    sealed |= {column: one.get(column, "") for column in ("hours", "phone")}
    verified = one.get("verified_ago")
    return {
        "id": row,
        "kind": one["kind"],
        "district": one["district"],
        "organisation": places.ids.get(one.get("organisation", "")),
        "local_language": local,
        "languages": one.get("languages", []),
        "access": one.get("access", []),
        "cost": one.get("cost", ""),
        "woman": one.get("woman"),
        "is_day_and_night": one.get("day_and_night", False),
        "kept_by": places.ids[worker.organisation],
        "added_at": now - timedelta(days=500),
        "verified_on": None if verified is None else day_of(now) - timedelta(days=verified),
        "verified_by": None if verified is None else invented_id(worker.key),
        **{column: sealed_for_all(Provider, column, row, text) for column, text in sealed.items() if text},
    }


def provider_id(key: str, now: datetime) -> UUID:
    """Of one loading: a second one keeps a directory of its own."""
    return invented_id(f"provider {key} {now.isoformat()}")


@cache
def _entries() -> dict[str, Entry]:
    return {one["key"]: one for one in read_toml("directory.toml")["entry"]}

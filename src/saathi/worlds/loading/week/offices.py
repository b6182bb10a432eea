"""What organisations keep about their own work: who is away, what waits for a second person, lists, alerts."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.db import models

from saathi.cases.choices import ExportKind, WhyExport
from saathi.cases.exports.actions import LASTS
from saathi.cases.exports.files import as_csv
from saathi.cases.leaving.clocks import day_of
from saathi.cases.models import Export
from saathi.kernel.ids import new_id
from saathi.kernel.keyring import keyring
from saathi.orgs.models import Cover, SealingKey, SecondLook
from saathi.orgs.personas import invented_id
from saathi.vault.keys import INSTALLATION
from saathi.watch.choices import AlertState, Rule, Why
from saathi.watch.models import Alert
from saathi.worlds.loading.keys import Keys, sealed_for_all
from saathi.worlds.loading.moments import at
from saathi.worlds.loading.places import Places
from saathi.worlds.loading.rows import Rows
from saathi.worlds.loading.said import phrase
from saathi.worlds.loading.week.asking import write_directory
from saathi.worlds.loading.week.seconds import LOOKS
from saathi.worlds.shapes import Programme

# Public halves of keys whose private halves nobody kept: what is sealed to them stays closed.
KEYS = {
    "persona-case_worker": "age1un906ttdzm9706aaqyuclu4nxly87muvvaqq28w4q8lf5xlnza4syvk407",
    "persona-superintendent": "age1wjm7df9lfchdyzh7mvfmhxck2xusm2s6pzhp8ka06su6mehr2qdsx0k4yc",
}
# away, by, from and until in days from today, agreed?
COVERS = (
    ("nodikotha-s6", "persona-case_worker", -1, 5, True),
    ("nodikotha-s4", "persona-case_worker", 9, 13, False),
    ("nodikotha-s7", "nodikotha-s5", 16, 27, True),
    ("mouchak-s2", "persona-community_worker", -2, 3, True),
    ("suryaphul-s2", "suryaphul-s3", -3, 4, True),
    ("tarangini-s6", "persona-partner_worker", 0, 6, True),
    ("tarangini-s8", "persona-counsellor", 12, 19, False),
    ("bokul-s4", "persona-worker_bangladesh", -1, 2, True),
)
# who, rule, hours ago, how many, why, her words, state, looked by, what was found
ALERTS = (
    ("nodikotha-s7", Rule.EXPLAINED, 4, 24, Why.HANDOVER, "alert_handover", AlertState.OPEN, "", ""),
    ("nodikotha-s5", Rule.BREAK_GLASS, 15, 1, "", "", AlertState.OPEN, "", ""),
    ("nodikotha-s5", Rule.STOP, 1, 61, "", "", AlertState.OPEN, "", ""),
    ("nodikotha-s8", Rule.BUSY_DAY, 141, 31, "", "", AlertState.EXPLAINED, "persona-administrator", "alert_found"),
    ("nodikotha-s6", Rule.SEARCH_STREAK, 29, 1, "", "", AlertState.LOOKED, "persona-administrator", ""),
)  # fmt: skip
# who took it out, for what, days ago, how many people
EXPORTS = (
    ("persona-case_worker", WhyExport.VISITS, 2, 9),
    ("persona-case_worker", WhyExport.PLANNING, 24, 11),
    ("persona-superintendent", WhyExport.INSPECTION, 4, 6),
)
COLUMNS = ("code", "age", "language", "district", "waiting_on", "next_on")


def write_offices(rows: Rows, programme: Programme, places: Places, now: datetime) -> None:
    """Only of organisations and staff that are there: a smaller programme has a quieter week."""
    desk = _Desk(rows, places, now)
    for cover in COVERS:
        desk.cover(*cover)
    for look in LOOKS:
        desk.look(*look)
    for person, public in KEYS.items():
        desk.key(person, public)
    for export in EXPORTS:
        desk.export(*export)
    for alert in ALERTS:
        desk.alert(*alert)
    write_directory(rows, desk.keys, places, now)


class _Desk:
    def __init__(self, rows: Rows, places: Places, now: datetime) -> None:
        self.rows, self.places, self.now, self.today = rows, places, now, day_of(now)
        self.keys = Keys(INSTALLATION)

    def cover(self, away: str, by: str, first: int, last: int, is_agreed: bool) -> None:
        if not self._are_there(away, by):
            return
        asked_at = at(self.today + timedelta(days=min(first, 0) - 3), self.now, 2)
        agreed = {"agreed_by": invented_id(by), "agreed_at": asked_at + timedelta(hours=3)} if is_agreed else {}
        self._add(
            Cover, organisation_id=self._house(away), person_id=invented_id(away), by_id=invented_id(by),
            from_on=self.today + timedelta(days=first), until_on=self.today + timedelta(days=last),
            asked_by=invented_id(away), asked_at=asked_at, **agreed)

    def look(self, organisation: str, act: str, asked_of: tuple[str, ...], answered_by: tuple[str, ...]) -> None:
        if organisation in self.places.ids:
            self._add(
                SecondLook, organisation_id=self.places.ids[organisation], act=act, asked_of=sorted(asked_of),
                answered_by=sorted(answered_by))

    def key(self, person: str, public: str) -> None:
        if self._are_there(person):
            self._add(SealingKey, person_id=invented_id(person), public=public, set_at=self._at(40))

    def export(self, by: str, purpose: WhyExport, days_ago: int, n_people: int) -> None:
        """Kept for a week; the journal of a demonstration begins today and does not name who stood in it."""
        if not self._are_there(by):
            return
        one, made_on = new_id(), self.today - timedelta(days=days_ago)
        lines = [[f"Invented list, {made_on.isoformat()}"], list(COLUMNS)]
        is_kept = made_on + LASTS >= self.today
        file = sealed_for_all(Export, "file", one, keyring().enclose(KEYS[by], as_csv(lines))) if is_kept else b""
        self._add(
            Export, id=one, actor=invented_id(by), organisation=self._house(by), recipient=invented_id(by),
            purpose=purpose, kind=ExportKind.CSV, columns=list(COLUMNS),
            digest=keyring().token("export", f"{by} {days_ago}"), n_people=n_people, made_at=self._at(days_ago),
            until_on=made_on + LASTS, file=file, stood=sealed_for_all(Export, "stood", one, b"{}"))

    def alert(
        self, who: str, rule: Rule, hours_ago: int, n: int, why: str, words: str, state: AlertState, looked_by: str,
        found: str,
    ) -> None:
        if not self._are_there(who, *([looked_by] if looked_by else [])):
            return
        one, when = new_id(), self.now - timedelta(hours=hours_ago)
        self._add(
            Alert, id=one, organisation=self._house(who), person=invented_id(who), rule=rule, on=day_of(when),
            at=when, n=n, raised_at=when, why=why, words=self._says(one, "words", words, who), state=state,
            reason=self._says(one, "reason", found, looked_by or who),
            looked_by=invented_id(looked_by) if looked_by else None,
            looked_at=when + timedelta(hours=3) if looked_by else None)

    def _says(self, row: UUID, column: str, key: str, who: str) -> bytes:
        spoken = self.places.staff[who].languages
        return sealed_for_all(Alert, column, row, phrase(key, spoken[0]).encode()) if key else b""

    def _are_there(self, *staff: str) -> bool:
        return all(key in self.places.staff for key in staff)

    def _house(self, staff: str) -> UUID:
        return self.places.ids[self.places.staff[staff].organisation]

    def _at(self, days_ago: int, turn: int = 0) -> datetime:
        return at(self.today - timedelta(days=days_ago), self.now, turn)

    def _add(self, model: type[models.Model], **values: Any) -> UUID:
        return self.rows.add(model, self.keys, **values)

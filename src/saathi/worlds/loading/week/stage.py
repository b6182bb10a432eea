"""One person's file while parts of the week are written into it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID
from zlib import crc32

from django.db import models

from saathi.kernel.clock import day_of
from saathi.kernel.sections import Section
from saathi.orgs.personas import invented_id
from saathi.worlds.loading.journeys import Written
from saathi.worlds.loading.keys import Keys
from saathi.worlds.loading.moments import at
from saathi.worlds.loading.places import Places
from saathi.worlds.loading.rows import Rows
from saathi.worlds.loading.said import hers, phrase
from saathi.worlds.shapes import Person, Staff, Stay

CASE_WORK = ("case_worker", "community_worker", "counsellor", "superintendent")


@dataclass(frozen=True, slots=True)
class Stage:
    rows: Rows
    keys: Keys
    person: Person
    places: Places
    now: datetime
    written: Written
    papers: tuple[UUID, ...]
    """Those of her legal part."""

    @property
    def today(self) -> date:
        return day_of(self.now)

    @property
    def key(self) -> str:
        return self.person.survivor.key

    @property
    def here(self) -> Stay:
        return self.person.case.stays[-1]

    @property
    def organisation(self) -> str:
        return self.person.case.organisation

    @property
    def turn(self) -> int:
        return crc32(self.key.encode())

    @property
    def worker(self) -> Staff:
        """Hers by name where her case is led; else the first there."""
        workers = self.person.case.workers
        own = (self.places.staff[key] for key in workers if self.places.staff[key].organisation == self.organisation)
        return next(own, self.places.by_key[self.organisation].staff[0])

    def colleagues(self, professions: Iterable[str] = CASE_WORK, but: Iterable[str] = ()) -> list[Staff]:
        """Of the organisation that leads her case, those of her team first."""
        staff, kept, wanted = self.places.by_key[self.organisation].staff, set(but), set(professions)
        found = [one for one in staff if one.profession in wanted and one.key not in kept]
        return sorted(found, key=lambda one: self.person.case.team not in one.teams)

    def ago(self, days: int) -> date:
        return self.today - timedelta(days=days)

    def at(self, days: int, turn: int = 0) -> datetime:
        return at(self.ago(days), self.now, turn)

    def add(self, model: type[models.Model], section: Section | None = None, **values: Any) -> UUID:
        known = {} if section is None else {"section": int(section)}
        return self.rows.add(model, self.keys, survivor_id=self.keys.survivor, **known, **values)

    def by(self, worker: Staff, days: int = 0, turn: int = 0) -> dict[str, Any]:
        return {"written_by": invented_id(worker.key), "written_at": self.at(days, turn)}

    def says(self, key: str, worker: Staff) -> str:
        """As this worker writes: in her own language, now and then in English if she knows it."""
        in_english = "en" in worker.languages and crc32(f"{self.key} {key}".encode()) % 3 == 0
        return phrase(key, "en" if in_english else worker.languages[0])

    def she_says(self, key: str) -> dict[str, Any]:
        words, language = hers(key, self.person.survivor.languages, self.turn // 7)
        return {"words": words, "language": language}

"""Where invented organisations, teams and workers are found: ids from keys, and who works where."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID
from zlib import crc32

from saathi.kernel.reach import cohort_id
from saathi.orgs.personas import invented_id
from saathi.worlds.shapes import Organisation, Staff


class Places:
    """Look-ups over the organisations of one programme."""

    def __init__(self, organisations: Sequence[Organisation]) -> None:
        self.by_key = {one.key: one for one in organisations}
        self.ids = {key: invented_id(key) for key in self.by_key}
        self.staff = {worker.key: worker for one in organisations for worker in one.staff}
        self._districts: dict[str, list[str]] = {}
        self._cohorts: dict[tuple[str, str], UUID] = {}

    def cohort(self, organisation: str, profession: str) -> UUID:
        found = self._cohorts.get((organisation, profession))
        if found is None:
            found = self._cohorts[organisation, profession] = cohort_id(self.ids[organisation], profession)
        return found

    def team(self, organisation: str, workers: Sequence[str]) -> str:
        """The team of the first of her workers who is there; else the first team of the organisation."""
        for key in workers:
            worker = self.staff.get(key)
            if worker is not None and worker.organisation == organisation and worker.teams:
                return worker.teams[0]
        return self.by_key[organisation].teams[0].key

    def writer(self, organisation: str, workers: Sequence[str]) -> UUID:
        """Who wrote something down there: one of her own workers, else the first on its staff."""
        there = [key for key in workers if (known := self.staff.get(key)) and known.organisation == organisation]
        return invented_id(there[0] if there else self.by_key[organisation].staff[0].key)

    def speaks(self, organisation: str) -> str:
        """The language in which most is written down there."""
        return next((one for one in self.by_key[organisation].staff[-1].languages if one != "en"), "en")

    def home(self, worker: Staff) -> str:
        """The district a worker comes from: another than the one she works in, so that only some people are masked
        from her. The generator gives the district of her organisation, where most survivors near it come from too."""
        country = worker.home_district[:2]
        if country not in self._districts:
            self._districts[country] = sorted({one.district for one in self.by_key.values() if one.country == country})
        others = [district for district in self._districts[country] if district != worker.home_district]
        return others[crc32(worker.key.encode()) % len(others)] if others else ""

"""A crowd from a few hundred generated people: each is written once with gaps, and cast many times.

Cast people share dates and codes with their mold. Each has her own ids, keys, names, and time of the last entry; every
cell of hers is sealed with her own keys. That is what measuring needs, at a tenth of the cost of inventing her whole.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from random import Random
from uuid import UUID

from saathi.kernel.ids import new_id
from saathi.kernel.models import Access
from saathi.kernel.sections import Section
from saathi.survivors.opening import BY_PROFESSION
from saathi.worlds.draws import Draws
from saathi.worlds.loading.keys import Keys
from saathi.worlds.loading.opening import known
from saathi.worlds.loading.people import write_person
from saathi.worlds.loading.places import Places
from saathi.worlds.loading.rows import Rows
from saathi.worlds.names import name_bank, other_spelling
from saathi.worlds.shapes import Person

_GAP = re.compile("\x01([^\x02]*)\x02|([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})")
QUIET_DAYS = 20


@dataclass(frozen=True, slots=True)
class Seat:
    """Where a cast person is put. `ids` fill what stands in the mold for her organisation, team, cohorts, worker and
    the organisation she shares with."""

    ids: dict[str, str]
    organisation: UUID
    partner: UUID


def seat_of(places: Places, organisation: str, team: str, worker: str, partner: str) -> Seat:
    cohorts = {profession: str(places.cohort(organisation, profession)) for profession in BY_PROFESSION}
    own, other = places.ids[organisation], places.ids[partner]
    ids = {"organisation": str(own), "team": str(known(team)), "worker": str(known(worker)), "partner": str(other),
           "partner_team": str(known(places.by_key[partner].teams[0].key)), **cohorts}
    return Seat(ids, own, other)


@dataclass(frozen=True, slots=True)
class _Cell:
    table: str
    column: str
    row: str
    section: Section
    text: str


class _Gaps:
    """Stands for her keys while the mold is written: remembers what to seal, leaves a gap for it."""

    def __init__(self, survivor: UUID) -> None:
        self.survivor = survivor
        self.cells: dict[str, _Cell] = {}
        self.wraps: dict[str, tuple[UUID, Section]] = {}

    def seal(self, table: str, column: str, row: UUID, section: Section, text: str) -> str:
        gap = f"c{len(self.cells)}"
        self.cells[gap] = _Cell(table, column, str(row), section, text)
        return f"\x01{gap}\x02"

    def wrap(self, organisation: UUID, sections: Section) -> tuple[str, str]:
        gap = f"w{len(self.wraps)}"
        self.wraps[gap] = (organisation, sections)
        return f"\x01v{gap}\x02", f"\x01{gap}\x02"


class Mold:
    """One person's lines, cut at every id, sealed cell, wrap, name and time of the last entry."""

    def __init__(self, person: Person, places: Places, partner: str, today: date, now: datetime) -> None:
        self._gaps, rows = _Gaps(new_id()), Rows()
        write_person(rows, self._gaps, person, places, today, now)
        self._survivor = str(self._gaps.survivor)
        self._lead = places.ids[person.case.organisation]
        self._script, self._gender = person.survivor.script, "M" if person.survivor.gender == "male" else "F"
        self._roles = _roles(person)
        self._own = {self._survivor, *map(str, rows.ids)}
        self._active: dict[str, datetime] = {}
        seat = seat_of(places, person.case.organisation, person.case.team, person.case.workers[0], partner)
        standing = {id: name for name, id in seat.ids.items()} | {own: own for own in self._own}
        self._loosen(rows.lines["kernel_access"])
        self._tables = [(table, len(lines), *_cut("\n".join(lines), standing)) for table, lines in rows.lines.items()]

    def _loosen(self, lines: list[str]) -> None:
        """Leaves a gap for when something last happened, so that a list has an order."""
        place = [field.column for field in Access._meta.concrete_fields].index("active_at")
        for number, line in enumerate(lines):
            values = line.split("\t")
            gap = f"a{values[place]}"
            self._active[gap] = datetime.fromisoformat(values[place])
            values[place] = f"\x01{gap}\x02"
            lines[number] = "\t".join(values)

    def cast(self, rows: Rows, seat: Seat, chance: Random) -> None:
        survivor = new_id()
        keys = Keys(survivor)
        filled = {own: str(new_id()) for own in self._own}
        filled |= {self._survivor: str(survivor), **seat.ids}
        self._fill_cells(filled, keys, self._names(chance))
        for gap, (organisation, sections) in self._gaps.wraps.items():
            version, wrapped = keys.wrap(seat.organisation if organisation == self._lead else seat.partner, sections)
            filled[gap], filled["v" + gap] = r"\\x" + wrapped.hex(), str(version)
        ago = timedelta(days=chance.random() * QUIET_DAYS)
        for gap, moment in self._active.items():
            filled[gap] = (moment - ago).isoformat()
        for table, n, pieces, gaps in self._tables:
            rows.add_lines(table, _joined(pieces, gaps, filled), n)

    def _fill_cells(self, filled: dict[str, str], keys: Keys, names: dict[str, str]) -> None:
        for gap, cell in self._gaps.cells.items():
            text = names.get(self._roles.get(cell.text, ""), cell.text)
            sealed = keys.seal(cell.table, cell.column, filled[cell.row], cell.section, text)  # type: ignore[arg-type]
            filled[gap] = r"\\x" + sealed.hex()

    def _names(self, chance: Random) -> dict[str, str]:
        bank, draws = name_bank(), Draws.__new__(Draws)
        draws.random = chance.random
        given, family = draws.pick(bank.given[self._gender, self._script]), draws.pick(bank.family[self._script])
        return {
            "chosen": draws.pick(bank.given[self._gender, self._script]).native(self._script),
            "native": f"{given.native(self._script)} {family.native(self._script)}",
            "latin": f"{given.latin} {family.latin}",
            "alias": other_spelling(draws, given, "Latn"),
        }


def _roles(person: Person) -> dict[str, str]:
    """Which text of hers is which name, so that a cast person gets others in their place."""
    she = person.survivor
    written = [("alias", she.aliases[:1]), ("native", she.legal_names[:1]), ("latin", she.legal_names[1:2])]
    roles = {name.text: role for role, names in written for name in names}
    return roles | {she.chosen_name.text: "chosen"}


def _cut(lines: str, standing: dict[str, str]) -> tuple[list[str], list[str]]:
    """The text between gaps, and what goes into each gap. An id that is nobody's in particular stays as it is."""
    pieces, gaps, start = [], [], 0
    for found in _GAP.finditer(lines):
        gap = found[1] or standing.get(found[2])
        if gap is not None:
            pieces.append(lines[start : found.start()])
            gaps.append(gap)
            start = found.end()
    return [*pieces, lines[start:]], gaps


def _joined(pieces: list[str], gaps: list[str], filled: dict[str, str]) -> str:
    out = [""] * (len(pieces) + len(gaps))
    out[::2] = pieces
    out[1::2] = [filled[gap] for gap in gaps]
    return "".join(out)

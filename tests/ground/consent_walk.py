"""One random sequence of giving, narrowing, ending, dangers and time passing, done both in the model and through the
acts; what is seen by every way in is compared with the model (tests/ground/consent_model.py)."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, time, timedelta
from random import Random
from typing import Any
from uuid import UUID

from django.db import connection

from saathi.kernel.access import acts
from saathi.kernel.clock import HOME_ZONE, today
from saathi.kernel.errors import NotFound, Refused
from saathi.survivors.danger.code import code_of
from tests.ground import consent_model as m
from tests.ground.consent_model import Grant, Subject
from tests.ground.consent_stage import DOERS, HERS, REVIEWERS, STAFF, WORKS_AT, Stage
from tests.world import ORGANISATIONS, idea

SECTIONS = tuple(1 << n for n in range(1, 10))
PASSES = tuple(timedelta(hours=n) for n in (1.5, 5, 26, 9 * 24, 16 * 24, 45 * 24, 400 * 24))
TO = ("case_worker", "community_worker", "counsellor", "lawyer", "house_mother", "whole")
SECOND = timedelta(seconds=1)


def outcome(act: str, actor: Any, target: UUID | None, data: Any, files: Any = None) -> Any:
    """What the act made; None where it was refused, or what it is about is out of reach."""
    try:
        return acts()[act].run(actor, target, data, files=files)
    except (Refused, NotFound):
        return None


class Walk:
    """`differs` are sentences; `did` counts what happened, and what was refused."""

    def __init__(self, stage: Stage, seed: int) -> None:
        self.stage, self.seed, self.chance = stage, seed, Random(seed)
        self.model = stage.programme()
        self.passed, self.due = timedelta(), timedelta()
        self.ids: dict[int, UUID] = dict(stage.reasons)
        self.whose = {one.number: one.her for one in self.model.grants}
        self.kinds = {one.number: one.basis for one in self.model.grants if one.number in self.ids}
        self.called = {"amal": "Amal", "noyon": "Noyon", "deepa": "Deepa"}
        self.differs: list[str] = []
        self.did: Counter[str] = Counter()
        self.path: list[str] = []

    def step(self) -> None:
        kinds = (self.gives, self.gives, self.gives, self.ends, self.ends, self.narrows, self.passes, self.endangers,
                 self.reviews, self.renames)  # fmt: skip
        self.due = SECOND
        self.chance.choice(kinds)()
        self._later(self.due)
        self.rows()

    # What happens.

    def gives(self, narrower: Grant | None = None) -> None:
        chance, her = self.chance, narrower.her if narrower else self.chance.choice(HERS)
        who = self._somebody_beside(her)
        basis = narrower.basis if narrower else chance.choice(("consent", "consent", "order", "duty"))
        to, there = (narrower.to, narrower.there) if narrower else self._somebody()
        hers = narrower.sections if narrower else self.model.held(who, her, lasting=True)
        may = [one for one in SECTIONS if one & hers]
        among = may if may and chance.random() < 0.8 else list(SECTIONS)
        sections = sum(chance.sample(among, chance.randint(1, min(4, len(among)))))
        sections = narrower.sections & ~m.CARD if narrower else sections
        day = today() + timedelta(days=chance.choice((2, 10, 30, 120)))
        until = datetime.combine(day + timedelta(days=1), time(), HOME_ZONE) + self.passed
        number = self.model.give(who, her, to, there, basis, sections, until)
        asked: dict[str, Any] = {"organisation": idea(there), "until": day, **_named(to)}
        asked["sections"] = [str(one) for one in SECTIONS if one & sections]
        if basis == "consent":
            asked |= {"purpose": "care", "language": "bn", "proof": "witness"}
        else:
            asked |= {"basis": basis, "law": "in_jj_2015_s31", "document": "CWC/8"}
        act = "consents.give" if basis == "consent" else "grounds.record"
        made = outcome(act, self.stage.actors[who], self.stage.ids[her], asked)
        self._compare(f"{basis} given", f"{who} gives {to} {sections} of {her} until {day}", number, made)
        if number and made:
            self.ids[number], self.kinds[number], self.whose[number] = made, basis, her

    def ends(self) -> None:
        if known := sorted(self.kinds):
            self._end(self.chance.choice(known))

    def narrows(self) -> None:
        """As the acts allow: ended, and given again for less."""
        wide = [one for one in self.model.grants if one.number in self.kinds and one.sections.bit_count() > 2
                and one.basis != "break_glass" and one.to[0] != "team"]  # fmt: skip
        if wide and self._end((one := self.chance.choice(wide)).number):
            fewer = one.sections & ~self.chance.choice([bit for bit in SECTIONS if bit & one.sections])
            self.gives(one._replace(sections=fewer))

    def passes(self) -> None:
        delta = self.chance.choice(PASSES)
        self.path.append(f"{delta} pass")
        self.did["time passes"] += 1
        self.due += delta

    def endangers(self) -> None:
        who, her = self.chance.choice(DOERS), self.chance.choice(HERS)
        number = self.model.break_glass(who, her)
        asked = {"code": code_of(self.stage.ids[her]), "danger": "violence", "words": "Invented."}
        made = outcome("access.break_glass", self.stage.actors[who], None, asked)
        self._compare("break_glass given", f"{who} opens {her}", number, made)
        if number and made:
            self.ids[number], self.whose[number] = made.id, her

    def reviews(self) -> None:
        if not self.model.glasses:
            return self.endangers()
        number, who = self.chance.choice(sorted(self.model.glasses)), self.chance.choice(REVIEWERS)
        her, justified = self.whose[number], self.chance.random() < 0.5
        may = self.model.review(who, her, number, is_justified=justified)
        asked = {"verdict": "yes" if justified else "no", "words": "Invented."}
        made = outcome("access.review_break_glass", self.stage.actors[who], self.ids[number], asked)
        self._compare("break_glass reviewed", f"{who} reviews {number}: {justified}", may, made)
        return None

    def renames(self) -> None:
        """Written with the newest key: whoever may read it can."""
        her = self.chance.choice(HERS)
        who, name = self._somebody_beside(her), f"{her.capitalize()} {len(self.path)}"
        may = bool(self.model.held(who, her))
        made = outcome("survivors.rename", self.stage.actors[who], self.stage.ids[her], {"chosen_name": name})
        self._compare("renamed", f"{who} renames {her}", may, made)
        if may:
            self.called[her] = name

    # After every step: access rows and wrapped keys, by raw SQL of everybody.

    def rows(self) -> None:
        found: dict[tuple[UUID, UUID | None], tuple[int, int]] = {}
        with connection.cursor() as cursor:
            cursor.execute("SELECT who, her, section, n FROM house.held_by(%s::uuid[])", [[idea(one) for one in STAFF]])
            for who, her, sections, n in cursor.fetchall():
                found[who, her] = (sections, n)
        for name in STAFF:
            wanted = {her: self._rows_of(name, her) for her in HERS}
            for her, rows in wanted.items():
                said = (self.model.held(name, her), rows)
                seen = found.get((idea(name), self.stage.ids[her]), (0, 0))
                self.same(f"{name} sees rows of {her}", said, seen)
            self.same(f"{name} sees wraps", sum(wanted.values()), found[idea(name), None][1])

    def tables(self) -> None:
        """Raw SQL over every guarded table, of some of those who see anybody and of some who see nobody."""
        seeing = [name for name in STAFF if any(self.held(name, her) for her in HERS)]
        others = [name for name in STAFF if name not in seeing]
        those = self.chance.sample(seeing, min(4, len(seeing))) + self.chance.sample(others, min(2, len(others)))
        with connection.cursor() as cursor:
            cursor.execute("SELECT place, her, section, n FROM house.all_there_is()")
            every = {(place, her, section): n for place, her, section, n in cursor.fetchall()}
            cursor.execute(
                "SELECT who, place, her, section, n FROM house.seen_by(%s::uuid[])", [[idea(one) for one in those]])
            seen = {tuple(row[:4]): row[4] for row in cursor.fetchall()}
        for name in those:
            held = {self.stage.ids[her]: self.model.held(name, her) for her in HERS}
            for (place, her, section), n in every.items():
                if her not in held:
                    continue
                wanted = n if held[her] & section else 0
                if seen.get((idea(name), place, her, section), 0) != wanted:
                    self.same(f"{name} reads {place} {section} of {self.stage.names[her]}", wanted,
                               seen.get((idea(name), place, her, section), 0))  # fmt: skip

    # Shorthand.

    def held(self, who: str, her: str) -> int:
        return self.model.held(who, her)

    def same(self, what: str, wanted: Any, found: Any) -> None:
        if wanted != found:
            self.differs.append(f"seed {self.seed}: {what}: {found}, the model says {wanted}; {'; '.join(self.path)}")

    def _compare(self, kind: str, what: str, may: Any, made: Any) -> None:
        done = "done" if made else "refused"
        self.path.append(f"{what} ({done})")
        self.did[f"{kind}, {done}"] += 1
        self.same(what, bool(may), bool(made))

    def _later(self, delta: timedelta) -> None:
        self.model.now += delta
        self.passed += delta
        with connection.cursor() as cursor:
            cursor.execute("SELECT house.pass_time(%s)", [delta])

    def _end(self, number: int) -> bool:
        basis = self.kinds[number]
        act = "consents.withdraw" if basis == "consent" else "grounds.end"
        who = self._somebody_beside(self.whose[number])
        may = self.model.end(who, number)
        made = outcome(act, self.stage.actors[who], self.ids[number], {})
        self._compare(f"{basis} ended", f"{who} ends {number}", may, made)
        return bool(may)

    def _somebody_beside(self, her: str) -> str:
        beside = [name for name in DOERS if self.model.held(name, her, lasting=True)]
        return self.chance.choice(beside if beside and self.chance.random() < 0.75 else DOERS)

    def _somebody(self) -> tuple[Subject, str]:
        there = self.chance.choice(sorted(ORGANISATIONS))
        if self.chance.random() < 0.5:
            return (self.chance.choice(TO), there), there
        return ("person", self.chance.choice([name for name in STAFF if WORKS_AT[name] == there])), there

    def _rows_of(self, name: str, her: str) -> int:
        seats = self.model.seats[name] if (name, her) not in self.model.masked else set()
        return sum(one.to in seats for one in self.model.live(her))


def _named(to: Subject) -> dict[str, Any]:
    return {"subject": idea(to[1])} if to[0] == "person" else {"who": to[0]}

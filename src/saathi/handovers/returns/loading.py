"""Reads the steps of ways home, and says in full sentences what is wrong with the file."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from saathi.cases.choices import WaitingOn
from saathi.cases.clocks.events import EVENTS
from saathi.kernel.sections import Section

from .words import DOORS, LAWS, PAPERS, STEPS, TRACKS

KINDS = ("", "permit", "clearance", "video", "escort", "day", "crossing")
# What nobody else writes: stays, orders and dates say the rest of themselves.
WRITTEN = [code for code, kind in EVENTS.items() if kind.is_written and kind.section == Section.PLACE]
MARKS, SURE = ("V", "V~", "M", "A", "P"), ("V", "P")
COUNTRIES = ("IN", "BD")


class StepsFault(ValueError):
    """The file cannot be used; the text says which step and why."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step. `acts` is on whom it usually waits, `needs` what is done before it, `days` a target from the day it was
    asked (0: none), `mark` how well that number is known. An `optional` one may be said to be not needed. Once it is
    done, `event` is what the law's own dates count from."""

    code: str
    acts: str
    days: int
    mark: str
    she_can: str
    of: str = ""
    needs: tuple[str, ...] = ()
    papers: tuple[str, ...] = ()
    optional: bool = False
    event: str = ""

    @property
    def is_sure(self) -> bool:
        return self.mark in SURE


@dataclass(frozen=True, slots=True)
class Track:
    """`decision` is the type of the ledger under which an order stands that sends her against her word."""

    code: str
    country: str
    in_force_on: date
    law: str
    decision: str
    steps: tuple[Step, ...]

    def step(self, code: str) -> Step | None:
        return next((one for one in self.steps if one.code == code), None)

    def of(self, kind: str) -> Step | None:
        """The one step of a kind that there is one of: the permit, the day, the crossing."""
        return next((one for one in self.steps if one.of == kind), None)


@cache
def tracks() -> dict[str, Track]:
    """By code. Raises StepsFault."""
    raw = tomllib.loads(Path(__file__).with_name("steps.toml").read_text())
    return tracks_of(raw)


def tracks_of(raw: dict[str, Any]) -> dict[str, Track]:
    found = {one["code"]: _track(one) for one in raw["track"]}
    for track in found.values():
        for fault in _faults(track):
            raise StepsFault(f"{track.code}: {fault}")
    return found


def _track(raw: dict[str, Any]) -> Track:
    steps = tuple(_step(one) for one in raw["step"])
    return Track(raw["code"], raw["country"], raw["in_force_on"], raw["law"], raw["decision"], steps)


def _step(raw: dict[str, Any]) -> Step:
    lists: dict[str, Any] = {name: tuple(raw.get(name, ())) for name in ("needs", "papers")}
    return Step(**{**raw, **lists})


def _faults(track: Track) -> Iterator[str]:
    if track.code not in TRACKS or track.country not in COUNTRIES or track.law not in LAWS:
        yield "its code, country or law is not on the list."
    before: set[str] = set()
    for one in track.steps:
        yield from (f"{one.code}: {fault}" for fault in _faults_of(one, before))
        before.add(one.code)
    if len(before) < len(track.steps):
        yield "a step stands there twice."
    for kind in ("day", "crossing"):
        if len([one for one in track.steps if one.of == kind]) != 1:
            yield f"it has not exactly one step of kind {kind}."


def _faults_of(one: Step, before: set[str]) -> Iterator[str]:
    lists: tuple[tuple[str, tuple[str, ...], Any], ...] = (
        ("code", (one.code,), STEPS),
        ("of", (one.of,), KINDS),
        ("acts", (one.acts,), set(WaitingOn.values) - {"nobody"}),
        ("mark", (one.mark,), MARKS),
        ("she_can", (one.she_can,), DOORS),
        ("needs", one.needs, before),
        ("papers", one.papers, PAPERS),
        ("event", tuple(filter(None, [one.event])), WRITTEN),
    )
    for name, said, known in lists:
        if strange := [code for code in said if code not in known]:
            yield f"{name} does not know {', '.join(strange)}."
    if not 0 <= one.days <= 366:
        yield "days is a whole number from 0 to 366."

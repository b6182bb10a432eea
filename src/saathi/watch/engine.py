"""Reads entries in their order, worker by worker, and answers what is unlike ordinary work. Pure: no clock, no table.

The same engine reads the journal of an installation every five minutes (`jobs`) and invented months with planted
insiders (tests/ground/insiders.py).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from uuid import UUID

from .entries import LEFT, Entry, Finding
from .limits import is_named, number
from .worker import Worker

APPROVED_WITHIN = timedelta(days=7)


class Watch:
    """One organisation's workers, or all: workers share only who approved an export and who reviewed a break-glass."""

    def __init__(self) -> None:
        self._workers: dict[UUID, Worker] = {}
        self._approved: dict[UUID, tuple[datetime, UUID]] = {}
        self._broken: dict[UUID, Entry] = {}
        self._found: set[tuple[str, UUID, str]] = set()

    def read(self, entries: Iterable[Entry], until: datetime) -> list[Finding]:
        """What these entries, in their order, and the time since tell; each rule once a day for each worker."""
        found: list[Finding] = []
        for entry in entries:
            found += self._fresh(self._take(entry))
        return [*found, *self._fresh(self._due(until))]

    def _fresh(self, findings: Iterable[Finding]) -> Iterator[Finding]:
        for finding in findings:
            key = (finding.rule, finding.actor, f"{finding.at:%Y-%m-%d}")
            if key not in self._found:
                self._found.add(key)
                yield finding

    def _take(self, entry: Entry) -> Iterator[Finding]:
        worker = self._worker(entry.actor)
        if entry.has_left:
            yield Finding("left", entry.actor, entry.at)
        if entry.act == LEFT and entry.outcome == "done" and entry.target:
            yield from self._worker(entry.target).leaves(entry.at)
        yield from self._shared(entry)
        yield from worker.take(entry)

    def _worker(self, actor: UUID) -> Worker:
        if actor not in self._workers:
            self._workers[actor] = Worker(actor)
        return self._workers[actor]

    def _shared(self, entry: Entry) -> Iterator[Finding]:
        if entry.outcome != "done" or entry.target is None:
            return
        if is_named(entry.act, "approvals"):
            self._approved[entry.target] = (entry.at, entry.actor)
        elif is_named(entry.act, "reviews"):
            if (broken := self._broken.get(entry.target)) and broken.actor != entry.actor:
                del self._broken[entry.target]
        elif is_named(entry.act, "breaks"):
            self._broken[entry.target] = entry
        elif is_named(entry.act, "exports") and not self._is_approved(entry):
            yield Finding("export", entry.actor, entry.at)

    def _is_approved(self, entry: Entry) -> bool:
        """By somebody else, for this very thing."""
        at, by = self._approved.get(entry.target or UUID(int=0), (entry.at, entry.actor))
        return by != entry.actor and entry.at - at <= APPROVED_WITHIN

    def _due(self, until: datetime) -> Iterator[Finding]:
        """What time alone tells: nobody said why, nobody reviewed."""
        waits = timedelta(hours=number("break_glass", "review_hours"))
        for target, entry in list(self._broken.items()):
            if entry.at + waits <= until:
                del self._broken[target]
                yield Finding("break_glass_late", entry.actor, entry.at + waits)
        for worker in self._workers.values():
            yield from worker.due(until)

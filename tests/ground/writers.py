"""People who write while everything around them is killed, and remember what they were told was saved."""

from __future__ import annotations

import http.client
import threading
import time
import urllib.parse
from collections import Counter
from dataclasses import dataclass, field
from uuid import uuid4

from .homes import Home

SAVED = 303


@dataclass
class Ledger:
    """`saved`: page token -> id the answer named. `again`: why posts were sent a second time or more, and how often."""

    saved: dict[str, str] = field(default_factory=dict)
    again: Counter[str] = field(default_factory=Counter)
    twice: list[str] = field(default_factory=list)
    odd: list[str] = field(default_factory=list)
    guard: threading.Lock = field(default_factory=threading.Lock)

    def take(self, once: str, made: str) -> None:
        with self.guard:
            if once in self.saved and self.saved[once] != made:
                self.twice.append(once)
            self.saved[once] = made


class Writer(threading.Thread):
    """Records one decision after another; whatever has no answer is sent again with the same token until it has."""

    def __init__(self, home: Home, who: str, survivor: str, ledger: Ledger, ending: threading.Event) -> None:
        super().__init__(daemon=True)
        self.home, self.who, self.survivor, self.ledger, self.ending = home, who, survivor, ledger, ending
        self.n = 0

    def run(self) -> None:
        while not self.ending.is_set():
            self.n += 1
            once = str(uuid4())
            while (why := self._sent(once)) is not None:
                with self.ledger.guard:
                    self.ledger.again[why] += 1
                time.sleep(0.05)
            if self.n % 7 == 0:
                self._sent(once)  # a double click after the answer came

    def _sent(self, once: str) -> str | None:
        """None where it was answered as saved, else what came instead."""
        data = {"what": "school_or_course", "made_by": "hers", "her_words": once, "her_language": "bn", "once": once}
        try:
            answer = self.home.ask("POST", f"/people/{self.survivor}/decisions/record/", self.who, data)
        except (OSError, http.client.HTTPException) as broken:
            return type(broken).__name__
        if answer.status == SAVED:
            where = urllib.parse.urlsplit(answer.headers.get("location", ""))
            self.ledger.take(once, urllib.parse.parse_qs(where.query).get("made", [""])[0])
            return None
        if answer.status < 500 and len(self.ledger.odd) < 20:
            self.ledger.odd.append(f"{answer.status} {answer.headers.get('location', '')} {answer.body[:200]}")
        return str(answer.status)

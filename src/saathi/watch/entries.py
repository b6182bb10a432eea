"""What the engine reads: entries of the journal with what is known around them, and what it answers."""

from __future__ import annotations

from datetime import date, datetime
from typing import NamedTuple
from uuid import UUID

from saathi.kernel.clock import HOME_ZONE

REVEAL, SEARCH = "identities.reveal", "people.search"
ASK, STOP, EXPLAIN, LEFT = "access.ask", "access.stop", "access.explain", "orgs.end_person"
KEPT = ("kin", "home_district")


class Entry(NamedTuple):
    """One entry of the journal. `is_hers`: the survivor belongs to this worker or her team, or the worker answers for
    the whole house. `is_line`: the survivor challenged a decision of this worker's line lately, and the line was told.
    `has_left`: the worker had left when it was written."""

    at: datetime
    actor: UUID
    act: str
    outcome: str = "shown"
    survivor: UUID | None = None
    target: UUID | None = None
    purpose: str = ""
    n_shown: int = 0
    is_hers: bool = True
    is_line: bool = False
    has_left: bool = False

    @property
    def is_opening(self) -> bool:
        """Her file was opened: shown on its own, not in a list, or a legal name read."""
        return self.survivor is not None and (
            (self.outcome == "shown" and self.target == self.survivor) or self.is_reveal
        )

    @property
    def is_reveal(self) -> bool:
        return self.act == REVEAL and self.outcome == "done"

    @property
    def on(self) -> date:
        return self.at.astimezone(HOME_ZONE).date()

    @property
    def hour(self) -> int:
        return self.at.astimezone(HOME_ZONE).hour


class Finding(NamedTuple):
    """Something unlike ordinary work. `n` is what was counted, in the sense of the rule."""

    rule: str
    actor: UUID
    at: datetime
    n: int = 1

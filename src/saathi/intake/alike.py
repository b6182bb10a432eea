"""Whether people of a file may be here already: by the key of their row, surely; by a name like theirs, perhaps.

Told to whoever brings the file, in place of the search that comes before one person is added. Names are compared with
those the asker may see, and forgotten at once.
"""

from __future__ import annotations

from saathi.identities.names import Comparison
from saathi.intake.rows import CaseloadRow
from saathi.intake.taking import keys_taken
from saathi.kernel.actor import Actor

COMPARED = 2_000
"""Names looked up in one dry run; the first ones of the file."""
CLOSE = 90.0
"""Of 100, from which two names are worth a look (100 is the same name)."""
_AT_ONCE = 1_000


class Lookout:
    """Give it every good row inside an action, then ask for `already` and `alike`."""

    def __init__(self, actor: Actor) -> None:
        self.actor = actor
        self.already = self.alike = self.compared = 0
        self._waiting: list[CaseloadRow] = []
        self._names: Comparison | None = None

    def add(self, row: CaseloadRow) -> None:
        self._waiting.append(row)
        if len(self._waiting) == _AT_ONCE:
            self.settle()

    def settle(self) -> None:
        """Looks at the rows given so far."""
        known = keys_taken([row.row_key for row in self._waiting])
        self.already += len(known)
        self._names = self._names or Comparison(self.actor)
        for row in self._waiting:
            if row.row_key not in known and not row.is_anonymous and self.compared < COMPARED:
                self.compared += 1
                self.alike += self._names.has_like(_name_of(row), CLOSE)
        self._waiting.clear()


def _name_of(row: CaseloadRow) -> str:
    return " ".join(filter(None, (row.first_name, row.middle_name, row.second_name))) or row.alias

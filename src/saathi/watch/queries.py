"""Alerts as whoever looks after data reads them: about whom, what, how often, and until when somebody has to look."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from saathi.kernel.access import query
from saathi.kernel.actor import Actor
from saathi.kernel.errors import NotFound
from saathi.orgs.queries import person_names
from saathi.survivors.danger.queries import words_of_searches

from .choices import NOTICES, AlertState, Rule
from .models import Alert

MOST = 100


@dataclass(frozen=True, slots=True)
class AlertLine:
    """`on` is also the day by which somebody has to have looked. `words` are the worker's own."""

    id: UUID
    person: UUID
    name: str
    rule: str
    on: date
    at: datetime
    n: int
    why: str
    words: str
    state: str
    reason: str
    looked_by: str
    looked_at: datetime | None

    @property
    def is_notice(self) -> bool:
        return self.rule in NOTICES


@query("alerts.list")
def alerts(actor: Actor, state: str = "") -> list[AlertLine]:
    """The newest first, at most 100. Without a state those that nobody has finished with."""
    rows = Alert.objects.order_by("-at")
    open_ones = [AlertState.OPEN, AlertState.LOOKED]
    return _lines(rows.filter(state__in=[state] if state in AlertState.values else open_ones)[:MOST])


@query("alerts.page")
def alert(actor: Actor, alert_id: UUID) -> AlertLine:
    """One. Raises NotFound where it is not this actor's to look at."""
    found = _lines(Alert.objects.filter(pk=alert_id))
    if not found:
        raise NotFound()
    return found[0]


def _lines(rows: object) -> list[AlertLine]:
    every: list[Alert] = list(rows)  # type: ignore[call-overload]
    called = person_names({each for row in every for each in (row.person, row.looked_by) if each})
    sought = [row.pk for row in every if row.rule == Rule.DANGER_SEARCH]
    why = words_of_searches(sought) if sought else {}
    return [
        AlertLine(
            row.pk, row.person, called.get(row.person, ""), row.rule, row.on, row.at, row.n, row.why,
            why.get(row.pk) or row.words.read(),
            row.state, row.reason.read(), called.get(row.looked_by, "") if row.looked_by else "", row.looked_at,
        )
        for row in every
    ]  # fmt: skip

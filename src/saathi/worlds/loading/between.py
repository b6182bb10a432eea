"""What stands between organisations, for measuring: a directory, an inbox of requests, and a handover of the one person
with 300 events. Written as one file of rows but for the handover, which goes through the acts."""

from __future__ import annotations

from datetime import datetime, timedelta
from random import Random
from uuid import UUID

import psycopg

from saathi.kernel.access import acts
from saathi.kernel.actor import Actor
from saathi.kernel.clock import server_clock, today
from saathi.kernel.ids import new_id
from saathi.kernel.sections import Section
from saathi.links.choices import NEEDS_SECTIONS, Need, RequestKind, RequestState, Why
from saathi.links.directory_choices import Cost, ProviderKind
from saathi.links.models import Provider, Request
from saathi.links.requests.clocks import due_at
from saathi.orgs.geography import districts
from saathi.orgs.personas import invented_id
from saathi.orgs.queries import actor_of, sign_in_of
from saathi.worlds.loading.database import definer
from saathi.worlds.loading.keys import Keys, sealed_for_all
from saathi.worlds.loading.rows import Rows

REQUESTS, SERVICES = 5_000, 20_000
STATES = (RequestState.IN_PROGRESS, RequestState.ACCEPTED, RequestState.REJECTED)  # in turn
NEEDS = (Need.LEGAL, Need.HEALTH, Need.SKILL, Need.STAY)
# Whose request it is: people of those who asked, one after another, as many as there are.
_OF = """
INSERT INTO links_requestof (id, survivor_id, request_id, section, kind, need, organisation, answer, answered_on,
    n_offered)
SELECT gen_random_uuid(), her.survivor, r.id, 1, r.kind, r.need, r.to_organisation, 'yes', r.sent_at::date, 3
FROM (SELECT *, row_number() OVER (ORDER BY id) - 1 AS n FROM links_request) r
JOIN (SELECT survivor, row_number() OVER (ORDER BY survivor) - 1 AS n, count(*) OVER () AS of_all
      FROM (SELECT DISTINCT survivor FROM kernel_access WHERE organisation = %(asker)s LIMIT 1500) one) her
  ON her.n = r.n %% her.of_all
"""


def write_between(asker: UUID, worker: UUID, asked: UUID) -> None:
    """20,000 entries kept by `asked`, and 5,000 requests to it by `asker`, whose `worker` wrote them."""
    rows, chance, now = Rows(), Random(5), server_clock()
    keys = Keys(new_id())  # nobody's: what is written here belongs to no survivor
    _services(rows, keys, asked, now)
    _requests(rows, keys, asker, worker, asked, chance, now)
    with definer() as connection:
        rows.copy_to(connection)
        _whose(connection, asker)


def _whose(connection: psycopg.Connection, asker: UUID) -> None:
    connection.execute(_OF, {"asker": asker})


def _services(rows: Rows, keys: Keys, keeper: UUID, now: datetime) -> None:
    places, kinds, costs = [one.code for one in districts("IN")], ProviderKind.values, Cost.values
    for number in range(SERVICES):
        row = new_id()
        said = {"name": f"Service {number}", "phone": "invented", "hours": "10 to 5", "address": "Invented road"}
        rows.add(
            Provider, keys, id=row, kind=kinds[number % len(kinds)], district=places[number * 7 % len(places)],
            languages=["bn", "hi"][: 1 + number % 2], access=[], cost=costs[number % len(costs)],
            woman=number % 3 == 0, kept_by=keeper, added_at=now,
            verified_on=today() - timedelta(days=number % 500) if number % 5 else None,
            **{name: sealed_for_all(Provider, name, row, text) for name, text in said.items()})  # fmt: skip


def _requests(
    rows: Rows, keys: Keys, asker: UUID, worker: UUID, asked: UUID, chance: Random, now: datetime
) -> None:  # fmt: skip
    for number in range(REQUESTS):
        row, state = new_id(), STATES[number % len(STATES)]
        at, need = now - timedelta(minutes=7 * number), NEEDS[number % len(NEEDS)]
        ack, outcome = due_at(RequestKind.REFERRAL, at)
        is_over, is_answered = state == RequestState.REJECTED, state != RequestState.IN_PROGRESS
        rows.add(
            Request, keys, id=row, kind=RequestKind.REFERRAL, state=state, from_organisation=asker,
            to_organisation=asked, kept_by=asker, asked_by=worker, started_by="together", need=need,
            words=sealed_for_all(Request, "words", row, "A service near where she is, in her language."),
            district=chance.choice(("IN-D303", "IN-D497", "IN-D315")), language="bn", age_band=18,
            sections=int(NEEDS_SECTIONS[need] | Section.CARD), made_at=at, sent_at=at,
            acked_at=at if is_answered else None, answered_at=at if is_answered else None,
            ended_at=at if is_over else None, due_ack_at=ack, due_outcome_at=outcome, quiet_since=at,
            reason=Why.FULL if is_over else "", refused=[])  # fmt: skip


def hand_over(survivor: UUID, sender: str, receiver: str) -> UUID:
    """By the acts themselves: offered, accepted, and she says yes to every part that `sender` may see. The handover."""
    from saathi.handovers.offers.lists import of_her

    ours, theirs = _acting(sender), _acting(receiver)
    made: UUID = acts()["handovers.offer"].run(ours, survivor, {
        "organisation": str(theirs.organisation), "started_by": "together", "words": "A worker near her home.",
        "answer": "yes", "her_words": "হ্যাঁ।", "language": "bn"})  # fmt: skip
    request = of_her(ours, survivor)[0].line.request.id
    acts()["handovers.accept"].run(theirs, request, {"capacity": "From Monday on.", "worker": str(theirs.id)})
    parts = {f"part_{int(one)}": "yes" for one in Section if one != Section.CARD}
    acts()["handovers.confirm"].run(ours, made, {
        "person": str(theirs.id), "keeps": [], "language": "bn", "proof": "witness", "her_words": "হ্যাঁ।",
        "until": (today() + timedelta(days=200)).isoformat(), "she_knows": "on", **parts})  # fmt: skip
    return made


def _acting(persona: str) -> Actor:
    login = sign_in_of(invented_id(f"persona-{persona}"))
    actor = actor_of(login) if login else None
    if actor is None:
        raise RuntimeError("The bench has no such worker.")
    return actor

"""The plans PostgreSQL chooses, behind row security, among 5,000 requests to one organisation and 20,000 services: what
is read is bounded by a page, not by the table. How long it takes is measured by the bench."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import psycopg
import pytest
from django.db import connection
from tests.world import PARGANAS, World, idea

from saathi.kernel.scope import opened
from saathi.links.directory import queries as directory
from saathi.links.directory.queries import SearchFilter
from saathi.links.requests import queries as requests
from saathi.links.requests.queries import InboxFilter
from saathi.orgs.geography import districts

REQUESTS, SERVICES = 5_000, 20_000
_REQUESTS = """
INSERT INTO links_request (id, kind, state, from_organisation, to_organisation, kept_by, asked_by, started_by, need,
    words, district, language, sections, made_at, sent_at, due_ack_at, due_outcome_at, quiet_since, ended_at, reason,
    outcome, capacity, answer_words, refused)
SELECT gen_random_uuid(), 'referral', CASE WHEN n %% 3 = 0 THEN 'rejected' ELSE 'in_progress' END, %(asha)s,
    CASE WHEN n %% 2 = 0 THEN %(bandhu)s::uuid ELSE %(setu)s::uuid END, %(asha)s, %(bea)s, 'hers',
    'legal', '', 'IN-D303', 'bn', 1, at, at, at, at, at, CASE WHEN n %% 3 = 0 THEN at END,
    CASE WHEN n %% 3 = 0 THEN 'full' ELSE '' END, '', '', '', '{}'
FROM generate_series(1, %(n)s) n, LATERAL (SELECT now() - n * interval '7 minutes' AS at) moment
"""
_SERVICES = """
INSERT INTO links_provider (id, kind, district, name, name_local, local_language, address, phone, hours, words,
    languages, access, cost, is_day_and_night, kept_by, added_at)
SELECT gen_random_uuid(), (%(kinds)s::text[])[1 + n %% 16],
    (%(places)s::text[])[1 + n %% cardinality(%(places)s::text[])],
    '', '', '', '', '', '', '', '{bn}', '{}', 'free', false, %(asha)s, now()
FROM generate_series(1, %(n)s) n
"""


@pytest.fixture
def crowd(world: World) -> Iterator[psycopg.Connection[Any]]:
    """A superuser's transaction that is never committed."""
    import conftest

    from saathi.links.directory_choices import ProviderKind

    places = [PARGANAS, *(one.code for one in districts("IN")[:400])]
    values = {name: idea(name) for name in ("asha", "bandhu", "setu", "bea")}
    with psycopg.connect(conftest.admin_dsn()) as admin:
        admin.execute(_REQUESTS, {**values, "n": 2 * REQUESTS})
        admin.execute(_SERVICES, {**values, "n": SERVICES, "kinds": ProviderKind.values, "places": places})
        admin.execute("ANALYZE links_request; ANALYZE links_provider")
        yield admin
        admin.rollback()


def plan(crowd: psycopg.Connection[Any], who: str, rows: Any) -> list[tuple[str, str, str]]:
    """How each table is read in the plan of a queryset as the web role for this actor: (way, table, index)."""
    sql, values = rows.query.get_compiler(connection=connection).as_sql()
    with crowd.transaction(force_rollback=True):
        crowd.execute("SET LOCAL ROLE saathi_app")
        crowd.execute("SELECT set_config('saathi.actor', %s, true)", [str(idea(who))])
        found = crowd.execute(f"EXPLAIN (ANALYZE, FORMAT JSON) {sql}", values).fetchone()
    assert found is not None
    return list(_read(found[0][0]["Plan"]))


def _read(node: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    yield node["Node Type"], node.get("Relation Name", ""), node.get("Index Name", "")
    for one in node.get("Plans", ()):
        yield from _read(one)


def is_read_by(read: list[tuple[str, str, str]], table: str, index: str) -> bool:
    """By that index and never as a whole; what nearly empty tables beside it are read by says nothing."""
    return index in {used for _way, _table, used in read} and ("Seq Scan", table, "") not in read


def test_a_page_of_the_inbox_reads_an_index_and_no_table(world: World, crowd: psycopg.Connection[Any]) -> None:
    pia = world.pia
    with opened(pia, "test.inbox", writes=False):
        for filters, index in ((InboxFilter(), "links_inbox"), (InboxFilter(""), "links_inbox_all")):
            said = plan(crowd, "pia", requests.rows_of(pia, filters, "", requests.server_clock())[:26])
            assert is_read_by(said, "links_request", index), said


def test_services_around_a_place_are_read_by_kind_and_district(world: World, crowd: psycopg.Connection[Any]) -> None:
    with opened(world.pia, "test.search", writes=False):
        filters = SearchFilter(("legal",), PARGANAS, 120)
        said = plan(crowd, "pia", directory.rows_of(filters, "")[:26])
        assert is_read_by(said, "links_provider", "links_provider_at"), said

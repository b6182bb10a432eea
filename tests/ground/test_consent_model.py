"""What anybody may read of her equals a small independent model (tests/ground/consent_model.py), after random sequences
of giving, narrowing, expiring and withdrawing over three organisations, ten sections and twenty-one people, by her yes,
an order, a duty and danger to life.

Raw SQL of everybody over access rows and wrapped keys is compared after every step, over every table of some of them at
the end; of the other seven ways in each sequence takes one in turn. SAATHI_SEQUENCES says how many sequences there are (42 unless said), SAATHI_FIRST which is the first.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection, transaction

from saathi.cases.queries.people import Filters, people
from saathi.identities.names import _kept
from saathi.identities.queries import search
from saathi.kernel.access import acts
from saathi.kernel.clock import today
from tests.ground.consent_stage import Stage, stage
from tests.ground.consent_walk import Walk
from tests.ground.consent_ways import WAYS
from tests.world import idea

N = int(os.environ.get("SAATHI_SEQUENCES", "42"))
FIRST = int(os.environ.get("SAATHI_FIRST", "1"))
BASES = ("consent", "order", "duty", "break_glass")


@pytest.fixture(scope="module")
def there(django_db_setup: None, django_db_blocker: Any) -> Iterator[Stage]:
    import conftest

    with django_db_blocker.unblock(), stage(conftest.admin_dsn()) as made:
        yield made


@contextmanager
def undone() -> Iterator[None]:
    """A transaction of its own, so that PostgreSQL's time is now; rolled back. The acts open theirs inside."""
    outer = transaction.atomic()
    outer._from_testcase = True
    with outer:
        yield
        transaction.set_rollback(True)


def walked(stage: Stage, seed: int) -> Walk:
    with undone():
        walk = Walk(stage, seed)
        name = list(WAYS)[seed % len(WAYS)]
        look = WAYS[name](walk)
        for _step in range(walk.chance.randint(2, 5)):
            walk.step()
        look()
        walk.tables()
        walk.did[name] += 1
    return walk


def test_what_anyone_reads_is_what_the_model_says(there: Stage) -> None:
    differs, did = [], Counter[str]()
    for seed in range(FIRST, FIRST + N):
        walk = walked(there, seed)
        differs += walk.differs
        for one in walk.differs:
            print(one, flush=True)
        did += walk.did
        if (seed - FIRST) % 500 == 499:
            print(f"{seed - FIRST + 1} sequences, {len(differs)} differences", flush=True)
    print(f"{N} sequences, {len(differs)} differences: {dict(sorted(did.items()))}")
    assert differs == [], f"{len(differs)} differences:\n" + "\n".join(differs[:20])
    assert min(did[way] for way in WAYS) >= N // len(WAYS)
    if N >= 42:
        for kind in [*(f"{basis} given" for basis in BASES), *(f"{basis} ended" for basis in BASES[:3])]:
            assert did[f"{kind}, done"] and did[f"{kind}, refused"], kind
        assert did["time passes"]


def _given(there: Stage, sections: list[str], days: int) -> None:
    acts()["consents.give"].run(there.actors["bea"], there.ids["amal"], {
        "organisation": idea("bandhu"), "subject": idea("pia"), "sections": sections, "purpose": "return",
        "until": today() + timedelta(days=days), "language": "bn", "proof": "witness"})  # fmt: skip


def _pass(days: int) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT house.pass_time(%s)", [timedelta(days=days)])


def test_a_later_yes_for_less_shows_no_more_in_lists_than_it_says(there: Stage) -> None:
    """The row of a yes that has ended is written again: what it said of where she lives is not said any more."""
    with undone():
        _given(there, ["2", "4", "8"], 20)
        (line,) = (one for one in people(there.actors["pia"], Filters()).lines if one.chosen_name == "Amal")
        assert line.district and line.freedom == "not_free" and line.next_on and line.not_free_days > 100
        _pass(30)
        _given(there, ["8"], 20)
        (line,) = (one for one in people(there.actors["pia"], Filters()).lines if one.chosen_name == "Amal")
        shown = (line.district, line.freedom, line.waiting_on, line.next_on, line.not_free_days)
        assert shown == ("", "", "", None, 0)


def test_a_later_yes_for_more_lets_her_be_found_by_what_it_adds(there: Stage) -> None:
    """Names were read into memory before; what the wider yes opens is read then."""
    with undone():
        _kept.clear()
        _given(there, ["8"], 20)
        with connection.cursor() as cursor:
            cursor.execute("SELECT house.named_long_ago()")
        assert not any(one.by_other_name for one in search(there.actors["pia"], "Amalika Invented"))
        _given(there, ["2", "8"], 20)
        assert [one.by_other_name for one in search(there.actors["pia"], "Amalika Invented")] == [True]

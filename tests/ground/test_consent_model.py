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
from uuid import uuid4

import pytest
from django.db import connection, transaction

from saathi.cases.papers.queries import papers
from saathi.cases.queries.people import Filters, people
from saathi.identities.names import _kept
from saathi.identities.queries import search
from saathi.kernel import holders
from saathi.kernel.access import acts
from saathi.kernel.clock import server_clock, today
from saathi.kernel.errors import Refused
from saathi.plans.queries import whole
from saathi.portal.talks import Talk, at_table, herself
from saathi.survivors.passes import cards
from saathi.survivors.queries import card, doors
from saathi.survivors.queries import sections as held_sections
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


def _alone(there: Stage, who: str, her: str) -> Any:
    """She, with a card that was made at the table of `who`."""
    number, pictures = cards.new_number(), "thing_comb thing_cat thing_cup thing_soap thing_ball thing_tree thing_jug"
    one, sitting = there.ids[her], uuid4()
    table = at_table(there.actors[who], one)
    acts()["portal.open"].run(table, one, {"number": number, "pictures": pictures})
    known = holders.card(cards.token(number))
    assert known is not None
    assert holders.enter(known.holder, cards.token(number), sitting) == one
    actor = herself(Talk(str(sitting), str(one), "en", 0, 0, holder=str(known.holder)))
    assert actor is not None
    return actor


def _opened(there: Stage) -> Any:
    found = doors(there.actors["eli"], there.ids["deepa"], rest=True)
    return next(one for one in found if one.kind == "consent" and one.organisation == idea("setu"))


def _papers(there: Stage, who: str) -> int:
    return len(papers(there.actors[who], there.ids["deepa"]).lines)


def test_an_opening_she_did_not_confirm_ends_and_leaves_her_name_alone(there: Stage) -> None:
    """Of all Eli's house saw, chosen name and safe contact stay; a card made even then lets her say yes late."""
    with undone():
        eli, deepa = there.actors["eli"], there.ids["deepa"]
        before, was = _papers(there, "eli"), _opened(there)
        assert before > 5 and was.is_unconfirmed and was.opens_file and not was.rests
        assert timedelta(days=13) < was.until - server_clock() <= timedelta(days=14)
        _pass(15)
        assert _opened(there).rests and _papers(there, "eli") == 0
        assert card(eli, deepa).chosen_name == "Deepa" and held_sections(eli, deepa) == []
        with pytest.raises(Refused):
            acts()["consents.confirm"].run(at_table(eli, deepa), was.id, {})
        acts()["consents.confirm"].run(_alone(there, "eli", "deepa"), was.id, {})
        assert _papers(there, "eli") == before and not _opened(there).is_unconfirmed
        _pass(60)
        assert _papers(there, "eli") == before


def test_what_is_written_while_it_rests_is_readable_when_she_confirms(there: Stage) -> None:
    """Keys made meanwhile are added to what rests."""
    with undone():
        eli, deepa = there.actors["eli"], there.ids["deepa"]
        acts()["consents.give"].run(eli, deepa, {
            "organisation": idea("bandhu"), "who": "counsellor", "sections": ["8", "512"], "purpose": "legal",
            "until": today() + timedelta(days=90), "language": "bn", "proof": "witness"})  # fmt: skip
        other = acts()["consents.give"].run(eli, deepa, {
            "organisation": idea("asha"), "who": "lawyer", "sections": ["8"], "purpose": "legal",
            "until": today() + timedelta(days=90), "language": "bn", "proof": "witness"})  # fmt: skip
        _pass(15)
        nila = there.actors["nila"]
        acts()["consents.withdraw"].run(nila, other, {})  # from here on her plan is written with a newer key
        acts()["plans.words"].run(nila, deepa, {"text": "Meanwhile", "language": "en"})
        acts()["consents.confirm"].run(at_table(nila, deepa), _opened(there).id, {})
        assert "Meanwhile" in str(whole(eli, deepa))


def test_an_opening_that_is_confirmed_in_time_lasts(there: Stage) -> None:
    with undone():
        was = _papers(there, "eli")
        acts()["consents.confirm"].run(_alone(there, "eli", "deepa"), _opened(there).id, {})
        _pass(200)
        assert _papers(there, "eli") == was


def test_she_stops_the_yes_her_file_was_opened_with(there: Stage) -> None:
    """As easy as any other; then nothing brings it back but she, and her card still reads what is hers."""
    with undone():
        eli, deepa, alone = there.actors["eli"], there.ids["deepa"], _alone(there, "eli", "deepa")
        opened = _opened(there).id
        acts()["consents.withdraw"].run(alone, opened, {})
        assert _papers(there, "eli") == _papers(there, "sana") == 0
        assert card(eli, deepa).chosen_name == "Deepa" and held_sections(eli, deepa) == []
        assert [one.kind for one in doors(eli, deepa, rest=True)] == ["ground", "ground"]
        with pytest.raises(Refused):
            acts()["consents.confirm"].run(alone, opened, {})
        assert "Words of deepa" in str(whole(alone, deepa))

"""A hundred challenges, and whoever decided finds no trace of one until the survivor agrees that they are told.

Bea decided things at Asha; Indu is superintendent there, and Mina leads its programme. Gita keeps Amal's challenges. Everything the three can
open, search, count or ask PostgreSQL for is recorded, then the challenges are written, then everything is recorded
again: not a letter, not a number, not a statement may differ. A page that runs the same statements has no other work
by which its time could tell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from difflib import unified_diff
from typing import Any, NamedTuple
from unittest.mock import patch
from uuid import UUID

import pytest
from django.db import connection, reset_queries, transaction
from django.db.utils import ProgrammingError
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from saathi.decisions.challenges.queries import challenge, challenges
from saathi.desk.acts import PAGES
from saathi.identities import names
from saathi.kernel.access import acts
from saathi.kernel.clock import today
from tests.browsers import sits_down
from tests.contracts.attempts import ATTEMPTS
from tests.world import World, idea

N = 100
LINE = ("bea", "indu", "mina")
KINDS = ("going_out", "family_contact", "care_plan", "placement", "treatment")
TOKENS = re.compile(
    r'(name="(?:csrfmiddlewaretoken|once|searched)" value=")[^"]+|(searched=)[^"&]+|(nonce-|nonce=")[A-Za-z0-9+/=_-]+'
    r'|(data-ends-in=")\d+|(signed out at )[0-9:]+'  # when the session ends
)
VALUES = re.compile(r"\"s\d+_x\d+\"|'(?:[^']|'')*'(?:::\w+(?:\[\])?)?|\b\d+\b")
# Each is opened as its own page; all acts about her are opened too.
LISTS = ("desk.today", "desk.second", "desk.plan_days", "people.counts", "people.list", "people.search", "orgs.list")
HERS = ("people.page", "plans.page", "decisions.list", "journey.page", "identities.list", "sharing.page",
        "sharing.who_looked", "desk.record")


class Seen(NamedTuple):
    """What one address answered, and the statements it ran, without the values in them."""

    status: int
    body: str
    statements: tuple[str, ...]


@pytest.fixture
def decided(world: World) -> list[UUID]:
    """A hundred decisions of the house about Amal, written by Bea."""
    made = []
    for n in range(N):
        kind = KINDS[n % len(KINDS)]
        data = {
            "what": kind, "made_by": "for_her" if n % 4 else "together", "decided_on": today() - timedelta(days=n % 20),
            "decider": ("our_organisation", "home")[n % 2] if n % 4 else "", "reason": "Invented.", "law": "house_rule",
            "her_words": "না", "her_language": "bn", "position": "disagree", "told": "told",
            "until_on": today() + timedelta(days=30), "review_on": today() + timedelta(days=20),
        }  # fmt: skip
        made.append(acts()["decisions.record"].run(world.bea, world.amal, data))
    return made


def challenge_all(world: World, decided: list[UUID]) -> list[UUID]:
    """Lodged by Gita, every one; some with steps, a helper, a check that found fear, an end, and half a draft."""
    made = []
    for n, decision in enumerate(decided):
        data = {"her_words": "আমি রাজি নই।", "her_language": "bn", "door": "keep_words"}
        one = acts()["challenges.lodge"].run(world.gita, decision, data)
        if n % 5 == 0:
            acts()["challenges.step"].run(world.gita, one, {"what": "sent", "words": "By hand"})
            acts()["challenges.helper"].run(world.gita, one, {"organisation": idea("setu"), "person": idea("eli")})
        if n % 7 == 0:
            check = challenge(world.gita, one).checks[0].id
            acts()["challenges.check"].run(world.gita, check, {"answer": "afraid", "words": "ভয়"})
        if n % 9 == 0:
            acts()["challenges.conclude"].run(world.gita, one, {"changed": "yes", "why": "They moved her."})
        made.append(one)
    acts()["drafts.keep"].run(
        world.gita, None, {"act": "challenges.lodge", "target": decided[0], "typed": '{"her_words": ["না"]}'}
    )
    return made


def addresses(world: World, decided: list[UUID]) -> Iterator[str]:
    for name in LISTS:
        yield reverse(name)
    for more in ("?sort=next", "?freedom=not_free", "?to_tell=on", "?waiting_on=cwc", "?quiet=on"):
        yield reverse("people.list") + more
    for name in HERS:
        yield reverse(name, args=[world.amal])
    for start in (60, 120):
        yield reverse("journey.page", args=[world.amal]) + f"?from={start}"
    for page in PAGES:
        if not page.has_target:
            yield reverse(page.name, args=[world.amal])
    for name in ("decisions.tell", "decisions.undo", "challenges.lodge"):
        for decision in decided[:2]:
            yield reverse(name, args=[world.amal, decision])


def everything(world: World, decided: list[UUID], who: str) -> dict[str, Seen]:
    client = sits_down(who)
    found = {where: _seen(client, where) for where in addresses(world, decided)}
    ledger = reverse("decisions.list", args=[world.amal])
    while older := re.search(r'href="(\?before=[^"]+)"', found[ledger].body):
        ledger = reverse("decisions.list", args=[world.amal]) + older.group(1).replace("&amp;", "&")
        found[ledger] = _seen(client, ledger)
    for text in ("Amal", "challenge"):
        found[f"search {text}"] = _seen(client, reverse("people.search"), {"q": text})
    return found


def _seen(client: Client, where: str, posted: dict[str, str] | None = None) -> Seen:
    reset_queries()  # the log holds 9,000
    names._kept.clear()
    # Names of the last half minute are read twice otherwise: that would depend on the clock.
    with patch.object(names, "_OVERLAP", timedelta(0)), CaptureQueriesContext(connection) as captured:
        answer = client.post(where, posted) if posted else client.get(where)
    statements = tuple(VALUES.sub("?", one["sql"]) for one in captured.captured_queries)
    return Seen(answer.status_code, TOKENS.sub(r"\1\2\3\4\5", answer.content.decode()), statements)


def _lines_apart(one: Seen, other: Seen) -> list[str]:
    return list(unified_diff(other.body.splitlines(), one.body.splitlines(), n=0, lineterm=""))


def by_raw_sql(who: str | UUID) -> dict[str, Any]:
    """Every row of every table the web may read, as one hash for each table, and what the functions tell."""
    found: dict[str, Any] = {}
    with transaction.atomic(), connection.cursor() as cursor:
        actor = str(idea(who)) if isinstance(who, str) else str(who)
        cursor.execute("SELECT set_config('saathi.actor', %s, true)", [actor])
        cursor.execute(
            "SELECT DISTINCT table_name FROM information_schema.role_table_grants WHERE grantee = 'saathi_app'"
            " AND table_schema = 'public' AND privilege_type = 'SELECT' ORDER BY 1"
        )
        for (table,) in cursor.fetchall():
            cursor.execute(f"SELECT count(*), md5(string_agg(t::text, '|' ORDER BY t::text)) FROM {table} t")
            found[table] = cursor.fetchone()
        cursor.execute("SELECT set_config('saathi.actor', '', true)")
    return found


def of_amal(who: str, world: World) -> list[Any]:
    """What the functions of `house` tell of her."""
    answers = []
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT set_config('saathi.actor', %s, true)", [str(idea(who))])
        for call in ("who_looked(%s, '2020-01-01')", "who_may(%s)", "n_hidden(%s)", "held(%s)"):
            cursor.execute(f"SELECT * FROM house.{call} ORDER BY 1", [world.amal])
            answers.append(cursor.fetchall())
        cursor.execute("SELECT set_config('saathi.actor', '', true)")
    return answers


def test_whoever_decided_finds_no_trace_until_told(world: World, decided: list[UUID]) -> None:
    for who in LINE:  # what one has looked at oneself is remembered once an hour
        everything(world, decided, who)
    before = {who: everything(world, decided, who) for who in LINE}
    rows = {who: (by_raw_sql(who), of_amal(who, world)) for who in LINE}
    made = challenge_all(world, decided)
    assert {who: (by_raw_sql(who), of_amal(who, world)) for who in LINE} == rows
    for who in LINE:
        now = everything(world, decided, who)
        assert now.keys() == before[who].keys()
        for where, seen in now.items():
            assert seen.status == before[who][where].status, (who, where)
            assert _lines_apart(seen, before[who][where]) == [], (who, where)
            assert seen.statements == before[who][where].statements, (who, where)
    assert sum(one.status == 200 for one in before["bea"].values()) > 25
    assert len(challenges(world.gita, world.amal)) == N == len(made)
    for who in ("bea", "indu"):
        assert challenges(world.actor(who), world.amal) == []
        for address in pages_of(world, made[0]):
            assert sits_down(who).get(address).status_code == 404
            assert sits_down(who).post(address, {"answer": "No.", "she_agreed": "on"}).status_code in (404, 405)


def pages_of(world: World, made: UUID) -> list[str]:
    names = [page.name for page in PAGES if page.route.startswith("challenges/<uuid:target>")]
    return [reverse(name, args=[world.amal, made]) for name in ("challenges.page", *names)]


def test_gita_sees_all_of_it(world: World, decided: list[UUID]) -> None:
    """That the comparison would notice: for whoever keeps them, pages and rows do change."""
    before, rows = everything(world, decided, "gita"), by_raw_sql("gita")
    challenge_all(world, decided)
    after, now = by_raw_sql("gita"), everything(world, decided, "gita")
    changed = {where for where in now if where in before and now[where].body != before[where].body}
    for name in ("people.page", "decisions.list", "journey.page", "sharing.who_looked"):
        assert reverse(name, args=[world.amal]) in changed
    assert {table for table in after if after[table] != rows[table]} == {
        "decisions_challenge", "decisions_challengestep", "decisions_retaliationcheck", "kernel_draft",
        "kernel_journal",
    }  # fmt: skip


def test_once_told_they_see_and_answer_and_change_nothing_else(world: World, decided: list[UUID]) -> None:
    made = challenge_all(world, decided)
    for one in made:
        acts()["challenges.tell"].run(world.gita, one, {"she_agreed": "on"})
    for who in ("bea", "indu"):
        assert len(challenges(world.actor(who), world.amal)) == N
        client = sits_down(who)
        assert "She did not agree on" in client.get(reverse("decisions.list", args=[world.amal])).content.decode()
        looked = client.get(reverse("sharing.who_looked", args=[world.amal])).content.decode()
        assert "She does not agree" in looked
    client, one = sits_down("bea"), made[1]
    page = client.get(reverse("challenges.page", args=[world.amal, one])).content.decode()
    assert "আমি রাজি নই।" in page and "Answer her" in page and "Write down how it ended" not in page
    for name in ("challenges.step", "challenges.helper", "challenges.tell", "challenges.conclude"):
        data = {**ATTEMPTS[name].data}
        assert client.post(reverse(name, args=[world.amal, one]), data).status_code == 409, name
    check = challenge(world.bea, one).checks[0].id
    assert client.post(reverse("challenges.check", args=[world.amal, check]), {"answer": "nothing"}).status_code == 409
    answered = client.post(reverse("challenges.answer", args=[world.amal, one]), {"answer": "We look again with her."})
    assert answered.status_code == 303 and str(one) in answered["Location"]
    now = challenge(world.gita, one)
    assert (now.answer, now.her_words, now.changed) == ("We look again with her.", "আমি রাজি নই।", "")
    assert client.post(reverse("challenges.answer", args=[world.amal, one]), {"answer": "Other."}).status_code == 409


@pytest.mark.parametrize("change", ["door = 'legal_aid'", "agreed_to_tell_on = NULL", "hidden_from = '{}'", "changed = 'no'"])
def test_raw_sql_of_those_who_decided_answers_and_no_more(world: World, decided: list[UUID], change: str) -> None:
    one = challenge_all(world, decided[:1])[0]
    acts()["challenges.tell"].run(world.gita, one, {"she_agreed": "on"})
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT set_config('saathi.actor', %s, true)", [str(idea("bea"))])
        cursor.execute("UPDATE decisions_challenge SET answered_on = now(), answered_by = %s WHERE id = %s",
                       [idea("bea"), one])
        assert cursor.rowcount == 1
        with pytest.raises(ProgrammingError), transaction.atomic():
            cursor.execute(f"UPDATE decisions_challenge SET {change} WHERE id = %s", [one])


def test_who_joins_those_above_later_is_kept_out_as_well(world: World, decided: list[UUID]) -> None:
    one = challenge_all(world, decided[:1])[0]
    data = {"name": "Nur", "profession": "superintendent", "sign_in_name": "nur.test", "joined_on": today()}
    newcomer = acts()["orgs.add_person"].run(world.jaya, None, data)
    who = newcomer if isinstance(newcomer, UUID) else newcomer.id
    found = by_raw_sql(who)
    assert found["decisions_decision"][0] > 0 and found["decisions_challenge"][0] == 0
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT set_config('saathi.actor', %s, true)", [str(idea("gita"))])
        cursor.execute("SELECT count(*) FROM decisions_challenge WHERE id = %s", [one])
        assert cursor.fetchone() == (1,)


def test_whoever_decided_is_told_who_can_write_it_down(world: World, decided: list[UUID]) -> None:
    """The sentence names her team, and is the same whether or not there is a challenge."""
    where = reverse("challenges.lodge", args=[world.amal, decided[1]])
    page = sits_down("indu").get(where)
    assert page.status_code == 403
    assert "Someone else writes down that she does not agree: Gita." in page.content.decode()

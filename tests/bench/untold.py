"""Does a page take longer for whoever decided, once a hundred people said no and told only somebody else?

A hundred challenges of one person are kept from the worker who decided. Her pages are timed with them and without, turn
about, so that whatever else goes on in the machine meets both alike: for the turns without, the rows and what the
journal remembers of them are laid aside in the database. What differs must be noise.

    python -m tests.bench [samples]      on a quiet machine, about two minutes
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from uuid import uuid4

import psycopg
from psycopg import sql
from psycopg.conninfo import make_conninfo

from saathi.config.postgres import Embedded
from saathi.kernel.clock import today
from saathi.worlds.bench.figures import Figure, Times, latencies, noise_of, percentile
from saathi.worlds.bench.installation import Installation
from saathi.worlds.bench.pages import LARGEST, measured, sign_in
from saathi.worlds.bench.visitor import Visitor

N, TURNS = 100, 6
CONFIDANT = "counsellor"  # of the organisation of LARGEST
APART = 1.0  # milliseconds between the two medians: less than one answer differs from the next
CHALLENGE = {95: 120.0}
_DECISION = re.compile(r"/decisions/([0-9a-f]{8}-[0-9a-f-]{27})/challenge/")
_LAID_ASIDE = {
    "decisions_challenge": "survivor_id = %s AND agreed_to_tell_on IS NULL",
    "kernel_journal": "survivor = %s AND act LIKE 'challenges.%%'",
}


def untold(there: Installation, samples: int) -> Iterator[Figure]:
    decider, confidant = sign_in(there.port, LARGEST), sign_in(there.port, CONFIDANT)
    hers = set(decider.people())
    her = next(one for one in confidant.people() if one in hers)
    for _ in range(N):
        _decide(decider, her)
    confidant = sign_in(there.port, CONFIDANT)  # her connection was closed while nothing was asked
    challenges = [_object(confidant, her, one) for one in _decisions(confidant, her)]
    assert len(challenges) == N, f"{len(challenges)} of {N} could be challenged"
    file = f"/people/{her}/"
    pages = {"her decisions": f"{file}decisions/", "her page": file, "who looked": f"{file}sharing/looked/",
             "Today": "/today/"}  # fmt: skip
    for name, found in _turn_about(there, her, pages, samples).items():
        apart = abs(percentile(found[True], 50) - percentile(found[False], 50))
        noise = noise_of(found[True], 50) + noise_of(found[False], 50)
        yield Figure("untold", f"A hundred untold challenges, {name} of the decider, p50 apart", apart, APART, "ms",
                     noise, len(found[True]))  # fmt: skip
    one, confidant = f"{file}challenges/{challenges[0]}/", sign_in(there.port, CONFIDANT)
    yield from latencies("challenge", "Challenge page", _times(confidant, one, there, samples), CHALLENGE)


def _turn_about(
    there: Installation, her: str, pages: dict[str, str], samples: int
) -> dict[str, dict[bool, list[float]]]:
    """Milliseconds of each page with the untold challenges (True) and without."""
    took: dict[str, dict[bool, list[float]]] = {name: {True: [], False: []} for name in pages}
    with psycopg.connect(make_conninfo(Embedded(there.home).admin_dsn, dbname="saathi"), autocommit=True) as session:
        session.execute("SET session_replication_role = replica")  # no trigger, no foreign key
        for table in _LAID_ASIDE:
            session.execute(sql.SQL("CREATE TEMPORARY TABLE aside_{} (LIKE {})").format(sql.SQL(table), sql.SQL(table)))
        for _ in range(TURNS):
            for stands in (False, True):
                _lay(session, her, stands)
                decider = sign_in(there.port, LARGEST)
                for name, where in pages.items():
                    took[name][stands] += _times(decider, where, there, samples // TURNS + 1).took
    return took


def _lay(session: psycopg.Connection[tuple[object, ...]], her: str, stands: bool) -> None:
    for table, which in _LAID_ASIDE.items():
        there, aside = sql.SQL(table), sql.SQL(f"aside_{table}")
        source, into = (aside, there) if stands else (there, aside)
        condition = sql.SQL("TRUE") if stands else sql.SQL(which)
        move = "WITH gone AS (DELETE FROM {} WHERE {} RETURNING *) INSERT INTO {} OVERRIDING SYSTEM VALUE TABLE gone"
        session.execute(sql.SQL(move).format(source, condition, into), [] if stands else [her])
        session.execute(sql.SQL("VACUUM ANALYZE {}").format(there))


def _times(visitor: Visitor, where: str, there: Installation, samples: int) -> Times:
    return measured(visitor, lambda one: one.get(where), there, samples)


def _decide(decider: Visitor, her: str) -> None:
    day = today() - timedelta(days=1)
    decider.post(f"/people/{her}/decisions/record/", {
        "once": str(uuid4()), "what": "placement", "made_by": "for_her", "decider": "our_organisation",
        "reason": "Invented.", "law": "house_rule", "position": "disagree", "her_words": "না", "her_language": "bn",
        "decided_on": day.isoformat(), "review_on": (day + timedelta(days=30)).isoformat(),
    }, expected=303)  # fmt: skip


def _decisions(confidant: Visitor, her: str) -> list[str]:
    found: dict[str, None] = {}
    where = f"/people/{her}/decisions/"
    while where:
        text = confidant.get(where)
        found.update(dict.fromkeys(_DECISION.findall(text)))
        older = re.search(r'href="(\?before=[^"]+)"', text)
        where = f"/people/{her}/decisions/{older.group(1).replace('&amp;', '&')}" if older and len(found) < N else ""
    return list(found)[:N]


def _object(confidant: Visitor, her: str, decision: str) -> str:
    """Her challenge; its id, from the address the answer leads to."""
    confidant.post(f"/people/{her}/decisions/{decision}/challenge/", {
        "once": str(uuid4()), "her_words": "আমি রাজি নই।", "her_language": "bn", "door": "keep_words",
    }, expected=303)  # fmt: skip
    return confidant.moved_to.partition("?")[0].rstrip("/").rsplit("/", 1)[-1]

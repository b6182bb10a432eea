"""Does a page take longer for whoever decided, once a hundred people said no and told only somebody else?

The pages of one person are timed before and after a hundred challenges that are kept from the worker who
decided. What differs must be noise.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from uuid import uuid4

from saathi.kernel.clock import today
from saathi.worlds.bench.figures import Figure, Times, latencies, noise_of, percentile
from saathi.worlds.bench.installation import Installation
from saathi.worlds.bench.pages import LARGEST, measured, sign_in
from saathi.worlds.bench.visitor import Visitor

N = 100
CONFIDANT = "counsellor"  # of the organisation of LARGEST
APART = 1.0  # milliseconds between the two medians: less than one answer differs from the next
CHALLENGE = {95: 120.0}
_DECISION = re.compile(r"/decisions/([0-9a-f]{8}-[0-9a-f-]{27})/challenge/")


def untold(there: Installation, samples: int) -> Iterator[Figure]:
    decider, confidant = sign_in(there.port, LARGEST), sign_in(there.port, CONFIDANT)
    hers = set(decider.people())
    her = next(one for one in confidant.people() if one in hers)
    for _ in range(N):
        _decide(decider, her)
    pages = {"her decisions": f"/people/{her}/decisions/", "her page": f"/people/{her}/", "Today": "/today/"}
    before = {name: _times(decider, where, there, samples) for name, where in pages.items()}
    confidant = sign_in(there.port, CONFIDANT)  # her connection was closed while nothing was asked
    ledger = _decisions(confidant, her)
    challenges = [_object(confidant, her, one) for one in ledger]
    assert len(challenges) == N, f"{len(challenges)} of {N} could be challenged"
    decider = sign_in(there.port, LARGEST)
    for name, where in pages.items():
        after = _times(decider, where, there, samples)
        apart = abs(percentile(after.took, 50) - percentile(before[name].took, 50))
        noise = noise_of(after.took, 50) + noise_of(before[name].took, 50)
        yield Figure("untold", f"A hundred untold challenges, {name} of the decider, p50 apart", apart, APART, "ms",
                     noise, samples)  # fmt: skip
    one = f"/people/{her}/challenges/{challenges[0]}/"
    yield from latencies("challenge", "Challenge page", _times(confidant, one, there, samples), CHALLENGE)


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

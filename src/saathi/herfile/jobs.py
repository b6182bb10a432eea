"""Work in the background: every night, keys whose day has come are destroyed, and the ledger outside follows."""

from __future__ import annotations

from procrastinate.contrib.django import app

from saathi.herfile.erasures.actions import shred_due
from saathi.kernel.actor import Actor

SHREDS = Actor.system(frozenset(["erasures.shred"]))


@app.periodic(cron="11 22 * * *")
@app.task(name="erasures.shred", queueing_lock="erasures.shred")
def shred(timestamp: int) -> None:
    """At 22:11 UTC: 3:41 at night in India, 4:11 in Bangladesh."""
    shred_due(SHREDS, None, {})

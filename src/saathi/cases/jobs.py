"""Work in the background: every night, papers whose time is over are destroyed."""

from __future__ import annotations

from procrastinate.contrib.django import app

from saathi.cases.papers.actions import destroy_papers
from saathi.kernel.actor import Actor

DESTROYS = Actor.system(frozenset(["papers.destroy"]))


@app.periodic(cron="41 21 * * *")
@app.task(name="papers.destroy", queueing_lock="papers.destroy")
def destroy_old_papers(timestamp: int) -> None:
    """At 21:41 UTC: 3:11 at night in India, 3:41 in Bangladesh."""
    destroy_papers(DESTROYS, None, {})

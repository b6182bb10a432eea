"""Work in the background: the journal is read for alerts every five minutes, and once a week what leavers left over."""

from __future__ import annotations

import logging

from procrastinate.contrib.django import app

from saathi.watch.actions import raise_alerts
from saathi.watch.orphans import WATCHES, orphans

log = logging.getLogger("saathi.watch")


@app.periodic(cron="*/5 * * * *")
@app.task(name="alerts.raise", queueing_lock="alerts.raise")
def look_through(timestamp: int) -> None:
    """Every five minutes."""
    raise_alerts(WATCHES, None, {})


@app.periodic(cron="23 3 * * 1")
@app.task(name="alerts.orphans")
def look_for_orphans(timestamp: int) -> None:
    """Every Monday. Numbers only: the page of alerts says the same to each organisation of its own."""
    for one in orphans(WATCHES):
        if one.n:
            log.warning(f"Left over of people who have left: {one.n} of kind {one.kind}.")

"""Work in the background: taking a file as the person who decided it, and forgetting files that are a day old."""

from __future__ import annotations

from io import BytesIO
from uuid import UUID

from procrastinate.contrib.django import app

from saathi.intake.actions import open_kept, sweep
from saathi.intake.running import run
from saathi.kernel.actor import Actor
from saathi.orgs.queries import actor_of, sign_in_of

FORGETS = Actor.system(frozenset(["intake.sweep"]))


@app.task(name="intake.take")
def take_in(batch: str, person: str) -> None:
    """Whoever has left meanwhile can take nothing: her file waits for a colleague, a day at most."""
    login = sign_in_of(UUID(person))
    actor = actor_of(login) if login else None
    if actor is not None:
        take_kept(actor, UUID(batch))


def take_kept(actor: Actor, batch: UUID) -> None:
    """Takes the file that is kept here."""
    run(actor, batch, BytesIO(open_kept(actor, batch, {}).raw))


@app.periodic(cron="17 * * * *")
@app.task(name="intake.sweep")
def forget_old_files(timestamp: int) -> None:
    """Every hour."""
    sweep(FORGETS, None, {})

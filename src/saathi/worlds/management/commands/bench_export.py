"""Inside the installation of a bench: takes two whole lists out, each asked for and granted, and says how long each
took."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import Any
from uuid import UUID

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from saathi.cases.exports.columns import OPEN
from saathi.cases.exports.rules import SECONDS
from saathi.kernel.access import acts
from saathi.kernel.actor import Actor
from saathi.kernel.errors import Held
from saathi.orgs.models import Person
from saathi.orgs.personas import invented_id
from saathi.orgs.queries import actor_of, sign_in_of

# Of the documentation of age: nobody here has its private key, and nothing is opened.
PUBLIC = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"
LISTS: tuple[dict[str, str], ...] = ({}, {"state": "open"})


class Command(BaseCommand):
    help = "Measure how long taking a whole list out takes (part of the bench)."
    requires_system_checks: Any = []

    def handle(self, *args: Any, **options: Any) -> None:
        if settings.MODE != "demo":
            raise CommandError("Only invented people are taken out to measure: this needs SAATHI_MODE=demo.")
        asker = _acting(invented_id("persona-superintendent"))
        second = next(_acting(person) for person in _colleagues(asker))
        second = replace(second, second_step_at=timezone.now())  # as if she had just shown her passkey
        acts()["logins.set_key"].run(asker, None, {"public": PUBLIC})
        for some in LISTS:
            self.stdout.write(f"{_taken_out(asker, second, some):.1f}")


def _colleagues(asker: Actor) -> list[UUID]:
    rows = Person.objects.filter(organisation=asker.organisation, profession__in=SECONDS, left_at=None)
    return [row.id for row in rows.exclude(id=asker.id)]


def _acting(person: UUID) -> Actor:
    login = sign_in_of(person)
    actor = actor_of(login) if login else None
    if actor is None:
        raise CommandError("The bench has no such worker.")
    return actor


def _taken_out(asker: Actor, second: Actor, some: dict[str, str]) -> float:
    """Milliseconds from the question to the sealed file."""
    said = {"purpose": "inspection", "columns": list(OPEN), "recipient": asker.id, "kind": "xlsx", **some}
    began = time.perf_counter()
    try:
        acts()["people.export"].run(asker, None, said)
    except Held as held:
        acts()["approvals.approve"].run(second, held.request)
    return (time.perf_counter() - began) * 1000

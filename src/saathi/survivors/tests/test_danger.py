"""A file opened because someone may die: few sections, four hours, three in thirty days, a second person. Invented."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import psycopg
import pytest
from django.db import connection, transaction
from django.db.utils import ProgrammingError

from saathi.identities.queries import particulars
from saathi.kernel.errors import Closed, NotFound, Refused
from saathi.kernel.reach import held, lasting, who_looked
from saathi.kernel.scope import opened as scope_opened
from saathi.kernel.sections import Section
from saathi.survivors.actions import clear_conflict, give_consent, withdraw_consent
from saathi.survivors.danger.actions import break_glass, review
from saathi.survivors.danger.code import code_of, digits_of
from saathi.survivors.danger.limits import FIRST_TIER, Use, right_of
from saathi.survivors.danger.queries import opened, opened_of, opened_one, right
from saathi.survivors.queries import card
from tests.world import idea

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
WORDS = "She called and said goodbye. I go to her now."


def breaks(world: Any, who: str = "cyr", survivor: UUID | None = None) -> Any:
    data = {"code": code_of(survivor or world.amal), "danger": "self_harm", "words": WORDS}
    return break_glass(world.actor(who), None, data)


def sections_of(world: Any, who: str) -> Section:
    with scope_opened(world.actor(who), "test.held", writes=False):
        return held(world.amal)


def test_it_opens_few_sections_and_nothing_else(world: Any) -> None:
    with pytest.raises(NotFound):
        card(world.cyr, world.amal)
    made = breaks(world)
    assert made.survivor == world.amal
    assert card(world.cyr, world.amal).chosen_name == "Amal"
    assert sections_of(world, "cyr") == FIRST_TIER
    assert {one.kind for one in particulars(world.cyr, world.amal)} >= {"legal_name", "phone"}

"""What was asked of others for her ends with her file: nobody waits for it, and words about her go with her keys."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

import pytest
from django.db import DatabaseError, connection, transaction
from tests.contracts.requested import accepted, asked, draft, rejected
from tests.world import World

from saathi.herfile.jobs import shred
from saathi.kernel.scope import opened
from saathi.links.requests.queries import InboxFilter, inbox, request_page
from saathi.portal.mine.tests.test_erase import outside, sealed  # noqa: F401


def test_sealing_ends_what_was_asked_and_keeps_what_had_ended(world: World) -> None:
    going, agreed, over, thought = asked(world), accepted(world), rejected(world), draft(world)
    sealed(world)
    assert inbox(world.pia, InboxFilter("going")).lines == ()
    states = {line.id: line.state for line in inbox(world.pia, InboxFilter("over")).lines}
    assert states == {going: "said_no", agreed: "said_no", over: "rejected"} and thought not in states
    (step,) = [one for one in request_page(world.pia, agreed).steps if one.transition == "say_no"]
    assert (step.was, step.state, step.words) == ("accepted", "said_no", "")


def test_words_about_her_go_with_her_keys_and_not_before(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("saathi.herfile.erasures.forms.kept_until", lambda country, sealed_on: sealed_on)
    agreed, over = accepted(world), rejected(world)
    sealed(world)
    assert request_page(world.pia, agreed).line.capacity == "Sundays"
    shred(0)
    for one in (agreed, over):
        page = request_page(world.pia, one)
        assert (page.line.words, page.line.capacity, page.line.answer_words) == ("", "", "")
        assert {(step.words, step.reference) for step in page.steps} == {("", "")}


@pytest.mark.parametrize("made", [asked, rejected])
def test_nobody_else_empties_a_request(world: World, made: Callable[[World], UUID]) -> None:
    one = made(world)
    with (
        opened(world.bea, "test.write", writes=False),
        pytest.raises(DatabaseError, match="stay as they were written"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute("UPDATE links_request SET words = '' WHERE id = %s", [one])

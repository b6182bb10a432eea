"""Notes of the invented programme: each opens for whoever holds its section, and some are still to be shown."""

from __future__ import annotations

from saathi.cases.notes.queries import notes
from saathi.kernel.actor import Actor
from saathi.worlds.loading.notes import MOST, _said
from saathi.worlds.loading.tests.test_loading import loaded, nandita, survivor_id  # noqa: F401


def test_each_lane_has_words_in_one_of_our_languages() -> None:
    lanes = {lane: said["notes"] for lane, said in _said().items() if lane != "report"}
    assert set(lanes) == {"health", "counselling", "legal", "learning", "money", "family"}
    assert {language for said in lanes.values() for _words, language in said} == {"en", "bn", "hi", "mr"}


def test_a_worker_reads_notes_of_the_people_she_meets(nandita: Actor) -> None:  # noqa: F811
    found = notes(nandita, survivor_id("meghna")).notes
    assert 0 < len(found) <= MOST
    assert all(one.words and one.may_read == "yes" for one in found)

"""A small sample of the full measurement in `quality.py`, on held-out pairs only."""

from __future__ import annotations

import pytest

from saathi.identities.spelling.tests import quality

needs_pairs = pytest.mark.skipif(not quality.PAIRS.exists(), reason="no labelled pairs in ../shared/data")


@needs_pairs
def test_people_are_found_among_fifty_thousand():
    seen = quality.measure("held-out", 50_000, sample=150)
    assert seen.in_twenty >= 0.95
    assert seen.first >= 0.80
    assert seen.told_apart >= 0.90
    assert seen.apart >= 100


@needs_pairs
def test_the_halves_share_no_name():
    tune, held_out = ({quality.skeleton(pair.a) for pair in quality.pairs(half)} for half in ("tune", "held-out"))
    assert tune
    assert held_out
    assert not tune & held_out

"""Places are found as people write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from saathi.orgs import geography


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("calcutta", "IN-D315"),
        ("কলকাতা", "IN-D315"),
        ("मुर्शिदाबाद", "IN-D319"),
        ("north 24", "IN-D303"),
        ("Allahabad", "IN-D120"),
        ("cox bazar", "BD-D9"),
        ("Jessore", "BD-D20"),
        ("যশোর", "BD-D20"),
        ("hugli", "IN-D312"),
        ("Bogra", "BD-D14"),
        ("mumb", "IN-D482"),
        ("पुणे", "IN-D490"),
        ("bihar", "IN-S10"),
        ("nepal", "NP"),
    ],
)
def test_the_place_meant_comes_first(typed, code):
    assert geography.search_places(typed)[0].code == code


def test_upazilas_are_found_only_when_asked_for():
    assert geography.search_places("debidwar", with_subdistricts=True)[0].code == "BD-U1"
    assert all(found.kind != "upazila" for found in geography.search_places("debidwar"))


def test_a_search_can_keep_to_one_country():
    assert {found.code[:2] for found in geography.search_places("chittagong", within="BD")} == {"BD"}


def test_nothing_typed_finds_nothing():
    assert geography.search_places(" .") == []


@given(st.text(max_size=30), st.integers(0, 5))
def test_any_text_can_be_asked_and_the_limit_holds(text, limit):
    assert len(geography.search_places(text, limit)) <= limit

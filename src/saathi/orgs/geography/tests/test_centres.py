"""Distances between districts."""

from __future__ import annotations

from saathi.orgs.geography import districts, kilometres, nearest


def test_every_district_has_a_middle() -> None:
    for country in ("IN", "BD"):
        assert [one.code for one in districts(country) if kilometres(one.code, one.code) != 0] == []


def test_known_distances() -> None:
    """North 24 Parganas and Kolkata lie side by side; Mumbai is some 1,650 km from Kolkata."""
    assert 20 <= (kilometres("IN-D303", "IN-D315") or 0) <= 60
    assert 1_600 <= (kilometres("IN-D315", "IN-D482") or 0) <= 1_700
    assert kilometres("IN-D303", "IN") is None


def test_the_nearest_come_first_and_no_border_is_crossed() -> None:
    found = nearest("IN-D303", 60)
    assert found[0] == "IN-D303" and "IN-D315" in found
    assert all(code.startswith("IN-") for code in nearest("IN-D303", 400))
    assert nearest("XX-D1", 60) == ("XX-D1",)

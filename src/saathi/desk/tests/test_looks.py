"""What stands on a page is words: no markup printed as text, and no page of her file that her menu forgets."""

from __future__ import annotations

from datetime import date
from types import SimpleNamespace
from typing import Any
from uuid import UUID

import pytest
from django.utils import translation
from markupsafe import Markup, escape

from saathi.desk.journey import _stay_row
from saathi.desk.shell import FEW, TABS, tabs

HER = UUID(int=7)


def _stay(district: str) -> Any:
    return SimpleNamespace(
        id=HER,
        organisation=None,
        kind="shelter",
        district=district,
        freedom="free",
        from_on=date(2026, 1, 13),
        n_days=5,
        kept_since=None,
    )


def test_a_district_of_another_language_is_marked_and_not_printed_as_code(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("saathi.desk.labels.district", lambda code: Markup('<span lang="en">Pune</span>'))
    with translation.override("bn"):
        said = str(escape(_stay_row(_stay("any"), {}).what))
    assert '<span lang="en">Pune</span>' in said
    assert "&lt;" not in said


def test_a_name_of_a_place_cannot_bring_markup_of_its_own() -> None:
    stay = _stay("")
    stay.organisation = UUID(int=8)
    assert "&lt;b&gt;" in str(escape(_stay_row(stay, {stay.organisation: "<b>home"}).what))


def _holding(names: set[str]) -> Any:
    return SimpleNamespace(holds=lambda name: name in names)


def test_every_page_of_her_file_stands_once_in_the_line_or_in_a_group_in_the_same_order() -> None:
    every = {name for name, _words, _group in TABS}
    found = tabs(_holding(every), HER, "papers.list")
    grouped = [item for items in found.groups.values() for item in items]
    assert [item.label for item in (*found.first, *grouped)] == [str(words) for _name, words, _group in TABS]
    assert len(found.first) == 3
    assert found.here == "Papers"


def test_whoever_opens_few_pages_meets_no_menu() -> None:
    few = {name for name, _words, _group in TABS[:2]} | {name for name, _words, _group in TABS[-2:]}
    found = tabs(_holding(few), HER, "people.page")
    assert (len(found.first), found.groups, found.here) == (FEW, {}, "")

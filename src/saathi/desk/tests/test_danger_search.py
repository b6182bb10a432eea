"""The page by which someone who may die is found, and the page of what came of it. Everybody is invented."""

from __future__ import annotations

import logging
from typing import Any

import pytest
from django.urls import reverse
from tests.contracts.noted import DANGER
from tests.contracts.test_no_trace import TOKENS

from saathi.desk.tests.test_notes import text_of

HER_NAME = "Amalika Invented"


def test_found_says_found_and_what_is_open_and_no_name(world: Any, signed_in: Any, caplog: Any) -> None:
    cyr, where = signed_in("cyr"), reverse("access.find")
    assert where in text_of(cyr, reverse("people.search")) and where in text_of(cyr, reverse("access.break_glass"))
    with caplog.at_level(logging.DEBUG):
        answer = cyr.post(where, {**DANGER, "name": HER_NAME})
    assert answer.status_code == 303 and answer["Location"].startswith("/danger/found/")
    assert "Amal" not in answer["Location"] and "Amal" not in caplog.text
    page = text_of(cyr, answer["Location"])
    assert "Found" in page and "Identity" in page and "Amal" not in page
    assert reverse("people.page", args=[world.amal]) in page
    assert "Amal" in text_of(cyr, reverse("people.page", args=[world.amal]))
    for who in ("bea", "mina"):
        assert "Cyr opened her file" in text_of(signed_in(who), "/today/second/"), who


def test_an_address_that_carries_a_name_searches_nothing(world: Any, signed_in: Any) -> None:
    cyr, where = signed_in("cyr"), reverse("access.find")
    page = text_of(cyr, f"{where}?name=Amalika+Invented")
    for field in ("name", "number"):  # what is typed is not offered to whoever sits here next
        assert f'name="{field}" value="" autocomplete="off"' in page
    assert 'value="Amalika' not in page and "(left: 3)" in page


@pytest.mark.parametrize("who", ["kamal", "eli", "pia"])
def test_the_page_of_nobody_is_the_page_of_whoever_is_kept_from_her(world: Any, signed_in: Any, who: str) -> None:
    client, where = signed_in(who), reverse("access.find")
    pages = []
    for name in ("Nobody Invented", HER_NAME):
        answer = client.post(where, {**DANGER, "name": name})
        assert answer.status_code == 303
        pages.append(TOKENS.sub("", text_of(client, answer["Location"]).replace(answer["Location"], "")))
    assert pages[0] == pages[1] and "No file was opened" in pages[0]
    assert client.get(reverse("people.page", args=[world.amal])).status_code == 404


def test_errors_and_the_fourth_search_are_said_and_nothing_typed_is_lost(world: Any, signed_in: Any) -> None:
    cyr, where = signed_in("cyr"), reverse("access.find")
    answer = cyr.post(where, {**DANGER, "name": HER_NAME, "number": "123456"})
    assert answer.status_code == 422 and DANGER["words"] in answer.content.decode()
    for _n in range(3):
        cyr.post(where, {**DANGER, "name": "Nobody Invented"})
    answer = cyr.post(where, {**DANGER, "name": HER_NAME})
    assert answer.status_code == 409 and "three times within an hour" in answer.content.decode()
    assert cyr.get(where).status_code == 403


def test_whoever_looks_after_data_reads_why(world: Any, signed_in: Any) -> None:
    answer = signed_in("cyr").post(reverse("access.find"), {**DANGER, "name": "Nobody Invented"})
    search = answer["Location"].rstrip("/").rsplit("/", 1)[1]
    jaya = signed_in("jaya")
    page = text_of(jaya, reverse("alerts.list"))
    assert "Searched by a whole name or number because of danger to life" in page and "Nobody Invented" not in page
    page = text_of(jaya, reverse("alerts.page", args=[search]))
    assert DANGER["words"] in page and "Cyr" in page and "Nobody Invented" not in page

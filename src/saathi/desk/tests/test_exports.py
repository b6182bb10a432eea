"""Lists that leave: sealed to one named person, marked, formula-safe, remembered, and never large on one word."""

import csv
import io
import time
import zipfile
from datetime import timedelta
from typing import Any
from xml.etree import ElementTree

import pytest
from django.db import connection
from django.urls import reverse
from tests.contracts.attempts import EXPORT
from tests.world import PASSWORD, idea

from saathi.cases.exports.columns import code_of
from saathi.cases.exports.files import as_csv, as_xlsx
from saathi.cases.tests.test_people import _open
from saathi.desk.tests.test_deskwork import text_of
from saathi.kernel.access import acts
from saathi.kernel.approvals import asked as waiting
from saathi.kernel.errors import Held, Refused
from saathi.vault.tests.envelopes import WRONG, new_identity, opened


@pytest.fixture
def key(world: Any) -> Any:
    made = new_identity()
    acts()["logins.set_key"].run(world.bea, None, {"public": str(made.to_public())})
    return made


def taken_out(world: Any, key: Any, **more: Any) -> list[list[str]]:
    made = acts()["people.export"].run(world.bea, None, {**EXPORT, **more})
    plain = opened(acts()["exports.fetch"].run(world.bea, made).raw, key)
    return list(csv.reader(io.StringIO(plain.decode("utf-8-sig"))))


SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def cells(raw: bytes) -> dict[str, tuple[str, str]]:
    """Of a workbook's first sheet: address -> (type, value); a formula would be a type of its own."""
    with zipfile.ZipFile(io.BytesIO(raw)) as book:
        texts = ElementTree.fromstring(book.read("xl/sharedStrings.xml")).findall(f"{SHEET}si")
        sheet = ElementTree.fromstring(book.read("xl/worksheets/sheet1.xml"))
    found = {}
    for cell in sheet.iter(f"{SHEET}c"):
        kind = "formula" if cell.find(f"{SHEET}f") is not None else cell.get("t", "n")
        value = cell.findtext(f"{SHEET}v", "")
        found[cell.get("r", "")] = (kind, "".join(texts[int(value)].itertext()) if kind == "s" else value)
    return found


def test_a_list_is_sealed_to_one_person_and_says_whose_copy_it_is(world: Any, key: Any) -> None:
    mark, heading, her = taken_out(world, key)
    assert "only for Bea, taken out by Bea" in mark[0] and "Delete it by" in mark[0]
    assert heading == ["Code", "Age", "Days not free to leave"]
    assert her == [code_of(world.amal), "16 to 17", "191"]
    made = acts()["people.export"].run(world.bea, None, {**EXPORT, "freedom": "not_free"})
    with pytest.raises(WRONG):
        opened(acts()["exports.fetch"].run(world.bea, made).raw, new_identity())


def test_names_leave_only_with_a_purpose_of_their_own(world: Any, key: Any, signed_in: Any) -> None:
    assert "Amal" not in str(taken_out(world, key))
    where, names = reverse("people.export"), {"columns": ["code", "legal_name"], "freedom": "not_free"}
    answer = signed_in("bea").post(where, {**EXPORT, **names})
    assert answer.status_code == 422 and "Say what you need the names for." in answer.content.decode()
    rows = taken_out(world, key, **names, naming="court_paper")
    assert rows[2] == [code_of(world.amal), "Amalika Invented"]
    assert "with names" in text_of(signed_in("indu"), reverse("exports.list"))


def test_she_can_see_that_she_stood_in_a_list_that_left(world: Any, key: Any, signed_in: Any) -> None:
    taken_out(world, key)
    page = text_of(signed_in("bea"), reverse("sharing.who_looked", args=[world.amal]))
    assert "Took a list out in which she stands" in page
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('saathi.actor', %s, true)", [str(idea("bea"))])
        cursor.execute("SELECT shown, purpose FROM kernel_journal WHERE act = 'people.export' AND outcome = 'done'")
        assert cursor.fetchall() == [([world.amal], "planning")]


def test_the_same_list_does_not_leave_twice_within_thirty_days(world: Any, key: Any) -> None:
    taken_out(world, key)
    with pytest.raises(Refused, match="within the last 30 days"):
        taken_out(world, key, columns=["code"])
    taken_out(world, key, freedom="not_free")


def test_more_than_fifty_people_need_a_second_person(world: Any, key: Any, signed_in: Any) -> None:
    for n in range(50):
        _open(world.bea, f"Person {n}")
    with pytest.raises(Held):
        acts()["people.export"].run(world.bea, None, EXPORT)
    (one,) = waiting(world.indu)
    page = text_of(signed_in("indu"), reverse("approvals.page", args=[one.id]))
    assert "Who opens the file?" in page and "Bea" in page and "Planning the work of the team" in page
    acts()["approvals.approve"].run(world.indu, one.id)
    page = text_of(signed_in("bea"), reverse("exports.list"))
    assert "51 people" in page and "Fetch the sealed file" in page
    assert "Fetch the sealed file" not in text_of(signed_in("indu"), reverse("exports.list"))


def test_from_the_page_to_the_file_with_a_name_that_says_nothing(world: Any, key: Any, signed_in: Any) -> None:
    client = signed_in("bea")
    where = reverse("people.export") + "?freedom=not_free"
    assert where.replace("&", "&amp;") in text_of(client, "/people/?freedom=not_free")
    page = text_of(client, where)
    assert 'name="freedom" value="not_free"' in page and "Bea, Case worker" in page
    answer = client.post(reverse("people.export"), {**EXPORT, "kind": "xlsx", "freedom": "not_free"})
    assert answer.status_code == 303
    from saathi.cases.exports.queries import exports

    (made,) = exports(world.bea)
    got = client.post(reverse("exports.fetch", args=[made.id]))
    assert got["Content-Disposition"] == 'attachment; filename="notes.age"'
    sheet = cells(opened(got.content, key))
    assert sheet["A3"] == ("s", code_of(world.amal)) and sheet["C3"] == ("n", "191")
    assert client.get(reverse("exports.fetch", args=[made.id])).status_code == 405
    assert signed_in("gita").post(reverse("exports.fetch", args=[made.id])).status_code == 404


def test_without_a_key_the_page_says_so(world: Any, signed_in: Any) -> None:
    assert "Set your own first." in text_of(signed_in("bea"), reverse("people.export"))


def test_the_file_is_thrown_away_after_its_last_day(world: Any, key: Any) -> None:
    from saathi.kernel.clock import server_clock

    made = acts()["people.export"].run(world.bea, None, EXPORT, clock=lambda: server_clock() - timedelta(days=9))
    with pytest.raises(Refused, match="thrown away"):
        acts()["exports.fetch"].run(world.bea, made)


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "=cmd|' /C calc'!A0"])
def test_no_cell_runs_as_a_formula(cell: str) -> None:
    (row,) = csv.reader(io.StringIO(as_csv([[cell]]).decode("utf-8-sig"), newline=""))
    assert row[0].startswith("'")
    sheet = cells(as_xlsx([[cell, 3]]))
    assert sheet["A1"][0] == "s" and sheet["B1"] == ("n", "3")


@pytest.mark.parametrize("wrong", ["age1short", "AGE-SECRET-KEY-1ABC", "ssh-ed25519 AAAA", "age1" + "q" * 58])
def test_only_a_public_key_of_age_is_taken(world: Any, signed_in: Any, wrong: str) -> None:
    assert signed_in("bea").post(reverse("logins.set_key"), {"public": wrong}).status_code == 422


def test_a_new_key_ends_the_one_before(world: Any, key: Any) -> None:
    from saathi.orgs.sealing_keys import key_of

    other = str(new_identity().to_public())
    acts()["logins.set_key"].run(world.bea, None, {"public": other})
    assert key_of(idea("bea")) == other


def test_a_key_is_set_only_by_whoever_signed_in_a_moment_ago(world: Any, signed_in: Any) -> None:
    acts()["logins.set_password"].run(world.bea, None, {"password": PASSWORD})
    client = signed_in("bea")
    session = client.session
    del session["demonstration"]
    session["_second_step"] = True
    session.save()
    answer = client.get(reverse("logins.set_key"))
    assert answer.status_code == 302 and answer["Location"].startswith(reverse("account_reauthenticate"))


def test_writing_two_thousand_lines_takes_no_time_worth_a_job() -> None:
    rows = [[code_of(idea(f"p{n}")), "16 to 17", n] for n in range(2_000)]
    began = time.perf_counter()
    assert as_xlsx(rows) and as_csv(rows)
    assert time.perf_counter() - began < 5

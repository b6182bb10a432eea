"""The pages: bring a file, read what was found, decide, get the rest. Without JavaScript. Invented rows."""

from __future__ import annotations

import re
from io import BytesIO
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from saathi.intake import jobs, upload
from saathi.intake.queries import batch_page, batches
from saathi.orgs.tests.signing import enrolled, with_app

HEAD = "x_CaseReference,prs_FirstName,x_Age\n"
DECIDE = {"which": "all", "basis": "duty", "law": "in_jj_2015_s30"}


@pytest.fixture
def bea(world: Any) -> Client:
    client = enrolled(world.jaya, world.bea, "bea.test")
    with_app(client)
    return client


def brought(client: Client, text: str | bytes, name: str = "our cases.csv") -> Any:
    raw = text.encode() if isinstance(text, str) else text
    return client.post("/intake/check/", {"caseload": SimpleUploadedFile(name, raw)})


def test_a_file_is_brought_read_and_taken(world: Any, bea: Client) -> None:
    assert "No file was brought yet." in bea.get("/intake/").content.decode()
    answer = brought(bea, HEAD + "K-1,Invented,17\nK-2,,\n")
    assert answer.status_code == 302
    where = answer["Location"]
    page = bea.get(where).content.decode()
    assert "our cases.csv" in page and "Nothing has been taken yet." in page and "K-1" not in page
    assert bea.post(f"{where}take/", DECIDE)["Location"] == where
    assert "2 people were taken in, 0 were here before, 0 rows were not taken." in bea.get(where).content.decode()
    assert "our cases.csv" in bea.get("/intake/").content.decode()


def test_faults_are_shown_with_row_column_and_reason_and_paged(world: Any, bea: Client) -> None:
    where = brought(bea, HEAD + "".join(f"K-{n},,old\n" for n in range(70)))["Location"]
    first = bea.get(where).content.decode()
    assert "This is not a whole number." in first and "Faults 1 to 50 of 70" in first and "x_Age" in first
    second = bea.get(f"{where}?from=50").content.decode()
    assert "Faults 51 to 70 of 70" in second
    for wild in ("-1", "x", "99999999999", "%F0"):
        assert bea.get(f"{where}?from={wild}").status_code == 200


def test_the_rest_comes_back_under_a_neutral_name_and_runs_no_formula(world: Any, bea: Client) -> None:
    where = brought(bea, HEAD + 'K-1,Invented,17\nK-2,"=HYPERLINK(""http://x"")",\n')["Location"]
    refused = bea.post(f"{where}take/", DECIDE)
    assert refused.status_code == 422 and "Some rows have faults." in refused.content.decode()
    bea.post(f"{where}take/", {**DECIDE, "which": "good"})
    given = bea.post(f"{where}rest/")
    assert given["Content-Disposition"] == 'attachment; filename="rows.csv"'
    assert given["X-Content-Type-Options"] == "nosniff"
    lines = given.content.decode("utf-8-sig").splitlines()
    assert len(lines) == 2 and "'=HYPERLINK" in lines[1] and "K-1" not in given.content.decode()


def test_nothing_is_taken_and_the_file_is_put_away(world: Any, bea: Client) -> None:
    where = brought(bea, HEAD + "K-1,Invented,17\n")["Location"]
    bea.post(f"{where}take/", {"which": "none"})
    page = bea.get(where).content.decode()
    assert "The file was put away and nothing was taken." in page and "Do this" not in page
    assert bea.post(f"{where}take/", DECIDE).status_code == 422


def test_a_file_that_is_no_longer_here_cannot_be_decided_about(world: Any, bea: Client) -> None:
    from saathi.intake.actions import check_file

    lies_here = ContentFile((HEAD + "K-1,,\n").encode(), name="a.csv")
    batch = check_file(world.bea, None, {}, files={"caseload": lies_here})
    answer = bea.post(f"/intake/{batch}/take/", DECIDE)
    assert answer.status_code == 422 and "The file is no longer here" in answer.content.decode()
    assert batch_page(world.bea, batch).line.state == "checked"


def test_what_cannot_be_read_is_said_where_it_was_chosen(world: Any, bea: Client) -> None:
    answer = brought(bea, b"%PDF-1.7 not a table")
    assert answer.status_code == 422 and "This is a PDF" in answer.content.decode()
    answer = bea.post("/intake/check/", {})
    assert answer.status_code == 422 and batches(world.bea) == []


def test_a_file_above_the_limit_points_to_the_command(world: Any, bea: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(upload, "LARGEST", 200_000)
    answer = brought(bea, HEAD + "K-1,x,\n" * 40_000)
    assert answer.status_code == 413 and "saathi import caseload" in answer.content.decode()
    assert batches(world.bea) == []


def test_a_forged_post_is_refused(world: Any, bea: Client) -> None:
    bea.handler.enforce_csrf_checks = True
    assert brought(bea, HEAD + "K-1,Invented,17\n").status_code == 403
    assert batches(world.bea) == []
    token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', bea.get("/intake/").content.decode())
    assert token is not None
    raw = SimpleUploadedFile("a.csv", (HEAD + "K-1,Invented,17\n").encode())
    answer = bea.post("/intake/check/", {"csrfmiddlewaretoken": token[1], "caseload": raw})
    assert answer.status_code == 302


def test_a_long_file_is_taken_by_the_worker_and_watched(
    world: Any, bea: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    queued: list[dict[str, str]] = []
    monkeypatch.setattr(jobs.take_in, "defer", lambda **told: queued.append(told))
    where = brought(bea, HEAD + "".join(f"K-{n},,\n" for n in range(501)))["Location"]
    bea.post(f"{where}take/", DECIDE)
    page = bea.get(where).content.decode()
    assert "0 of 501 rows are done." in page and 'http-equiv="refresh"' in page and "Look again" in page
    part = bea.get(where, headers={"HX-Request": "true"}).content.decode()
    assert part.lstrip().startswith('<section id="progress"') and "<html" not in part
    [told] = queued
    jobs.take_in(**told)
    page = bea.get(where).content.decode()
    assert "501 people were taken in" in page and 'http-equiv="refresh"' not in page and 'hx-trigger="every' not in page


def test_a_leaver_takes_nothing_by_her_queued_work(world: Any, bea: Client) -> None:
    from saathi.orgs.actions import end_person

    where = brought(bea, HEAD + "K-1,Invented,17\n")["Location"]
    batch, actor = batches(world.bea)[0].id, world.bea
    end_person(world.jaya, actor.id, {})
    jobs.take_in(batch=str(batch), person=str(actor.id))
    assert batch_page(world.indu, batch).line.taken == 0 and where


def test_others_find_no_such_page(world: Any, bea: Client) -> None:
    where = brought(bea, HEAD + "K-1,Invented,17\n")["Location"]
    eli = enrolled(world.rafi, world.eli, "eli.test")
    with_app(eli)
    assert eli.get(where).status_code == 404
    assert eli.post(f"{where}take/", DECIDE).status_code == 404
    assert eli.post(f"{where}rest/").status_code == 404
    assert "our cases.csv" not in eli.get("/intake/").content.decode()
    assert Client(SERVER_NAME="localhost").get(where).status_code == 302


def test_a_workbook_comes_back_as_a_workbook(world: Any, bea: Client) -> None:
    from saathi.intake.tests.made import workbook

    raw = workbook(["x_CaseReference", "x_Age"], ["K-1", 17], ["K-2", "old"])
    where = brought(bea, raw, "cases.xlsx")["Location"]
    given = bea.post(f"{where}rest/")
    assert given["Content-Disposition"] == 'attachment; filename="rows.xlsx"'
    assert BytesIO(given.content).read(2) == b"PK"

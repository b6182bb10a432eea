"""Papers on the desk: chosen in a form, never a file on the server, handed over once; and demands in words."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import RequestFactory
from django.urls import reverse
from tests.contracts import papered
from tests.ground import corpus

from saathi.cases.papers import queries
from saathi.cases.tests.test_papers import NOW, added, demanded, evidence, located
from saathi.cases.tests.test_people import _open
from saathi.desk.tests.test_cost import cost
from saathi.desk.tests.test_leaving import text_of
from saathi.ui import wording


def page_of(her: UUID) -> str:
    return reverse("papers.list", args=[her])


def chosen(raw: bytes, **more: str) -> dict[str, Any]:
    return {"paper": SimpleUploadedFile("Amalika Invented.jpg", raw), "kind": "order", **more}


def day(name: str, on: Any) -> dict[str, Any]:
    return {f"{name}_day": on.day, f"{name}_month": on.month, f"{name}_year": on.year}


def test_from_the_form_to_the_file_in_hand(world: Any, signed_in: Any) -> None:
    client, where = signed_in("bea"), reverse("papers.add", args=[world.amal])
    form = text_of(client, where)
    assert 'enctype="multipart/form-data"' in form and 'accept=".jpg' in form
    sent = client.post(where, chosen(located(), title="Order about where she lives", **day("dated_on", NOW)))
    assert sent.status_code == 303 and sent["Location"].startswith(page_of(world.amal))
    page = text_of(client, page_of(world.amal))
    assert "Order about where she lives" in page and "Order of a court or committee" in page and "1 page" in page
    assert "Amalika" not in page
    opens = re.search(r'href="(/people/[^"]+/papers/[^"]+/open/)"', page)
    assert opens and "Why" not in client.get(opens.group(1)).headers
    back = client.post(opens.group(1), {"purpose": "her_copy"})
    assert back.status_code == 200 and back.content.startswith(b"\xff\xd8\xff")
    assert not any(mark in back.content for mark in corpus.MARKS)
    one = text_of(client, opens.group(1).removesuffix("open/"))
    assert "To give her the copy that is hers" in one and "Bea" in one
    looked = text_of(client, reverse("sharing.who_looked", args=[world.amal]))
    assert "Open, and write down why (To give her the copy that is hers)" in looked


def test_what_is_handed_over_runs_nowhere_and_is_named_by_nothing(world: Any, signed_in: Any) -> None:
    client = signed_in("bea")
    kinds = {added(world): ("image/jpeg", "paper.jpg"), evidence(world): ("application/octet-stream", "paper.bin")}
    for paper, (kind, name) in kinds.items():
        back = client.post(reverse("papers.open", args=[world.amal, paper]), {"purpose": "with_her"})
        assert back["Content-Security-Policy"] == "sandbox; default-src 'none'"
        assert back["Content-Disposition"] == f'attachment; filename="{name}"' and back["Content-Type"] == kind
        assert back["X-Content-Type-Options"] == "nosniff" and back["Cache-Control"] == "no-store"
        assert back["Cross-Origin-Resource-Policy"] == "same-origin"


def test_opening_asks_why_each_time_and_twice_is_two_openings(world: Any, signed_in: Any) -> None:
    client, paper = signed_in("bea"), evidence(world)
    where = reverse("papers.open", args=[world.amal, paper])
    assert client.post(where, {}).status_code == 422
    once = re.search(r'name="once" value="([^"]+)"', client.get(where).content.decode())
    assert once
    for _ in range(2):
        assert client.post(where, {"purpose": "lawyer", "once": once.group(1)}).content == located()
    assert [step.what for step in queries.paper(world.bea, paper).steps] == ["opened", "opened", "added"]


@pytest.mark.parametrize("raw", [b"<html>" + corpus.SCRIPT, b"\xff\xd8\xff" + bytes(11 << 20)], ids=["page", "large"])
def test_a_file_that_is_refused_loses_nothing_that_was_typed(world: Any, signed_in: Any, raw: bytes) -> None:
    typed = chosen(raw, title="Typed title", from_whom="Typed office")
    back = signed_in("bea").post(reverse("papers.add", args=[world.amal]), typed)
    page = back.content.decode()
    assert back.status_code == 422 and "Typed title" in page and "Typed office" in page
    assert ("10 MB" if len(raw) > 10 << 20 else "no paper") in page
    assert corpus.SECRET.decode() not in page


def test_another_error_says_that_the_file_is_to_be_chosen_again(world: Any, signed_in: Any) -> None:
    typed = chosen(located(), **day("dated_on", NOW + timedelta(days=2)))
    back = signed_in("bea").post(reverse("papers.add", args=[world.amal]), typed)
    assert back.status_code == 422 and "Choose the file again" in back.content.decode()


def test_what_is_sent_stays_in_memory(settings: Any, tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a post larger than the cap only its length is kept."""
    settings.FILE_UPLOAD_TEMP_DIR = str(tmp_path)
    raw = bytes(12 << 20)
    files = {"paper": SimpleUploadedFile("a.jpg", raw), "other": SimpleUploadedFile("b.jpg", b"\xff\xd8\xff")}
    request = RequestFactory().post("/", {**files, "title": "Typed after the file"})
    monkeypatch.setattr("tempfile.NamedTemporaryFile", None)
    assert request.FILES["paper"].size == len(raw) and request.FILES["paper"].read() == b""
    assert request.POST["title"] == "Typed after the file" and list(tmp_path.iterdir()) == []


def test_filters_narrow_the_list(world: Any, signed_in: Any) -> None:
    client = signed_in("bea")
    evidence(world, title="The order"), evidence(world, title="The report", kind="medical")
    page = text_of(client, page_of(world.amal) + "?kind=medical")
    assert "The report" in page and "The order" not in page
    page = text_of(client, page_of(world.amal) + "?section=64")
    assert "The order" in page and "The report" not in page
    assert "No paper fits these filters." in text_of(client, page_of(world.amal) + "?kind=fir")
    for nonsense in ("?kind=nonsense&section=7&order=x&after=y", "?section=1;drop", "?after=2026"):
        assert "The order" in text_of(client, page_of(world.amal) + nonsense)


def test_the_list_goes_on(world: Any, signed_in: Any) -> None:
    client = signed_in("bea")
    for n in range(queries.PAGE + 2):
        evidence(world, title=f"Paper number {n}.")
    page = text_of(client, page_of(world.amal))
    older = re.search(r'rel="next" href="(\?after=[^"]+)"', page)
    assert older and "Paper number 1." not in page
    assert "Paper number 1." in text_of(client, page_of(world.amal) + older.group(1).replace("&amp;", "&"))


def test_what_is_not_shared_is_not_there(world: Any, signed_in: Any) -> None:
    paper = evidence(world, title="The order")
    assert "The order" not in text_of(signed_in("dia"), page_of(world.amal))
    for who, status in (("dia", 404), ("gita", 404), ("hena", 403), ("eli", 404)):
        where = reverse("papers.page", args=[world.amal, paper])
        assert signed_in(who).get(where).status_code == status
        where = reverse("papers.open", args=[world.amal, paper])
        assert signed_in(who).post(where, {"purpose": "with_her"}).status_code == 404


def test_another_persons_paper_under_her_address_is_no_door(world: Any, signed_in: Any) -> None:
    her, paper, demand = _open(world.bea, "Second"), evidence(world), demanded(world)
    client = signed_in("bea")
    assert client.get(reverse("papers.page", args=[her, paper])).status_code == 404
    for name, target in (
        ("papers.open", paper), ("papers.change_section", paper), ("papers.withdraw", paper),
        ("papers.tell_demand", demand), ("papers.answer_demand", demand),
    ):  # fmt: skip
        assert client.get(reverse(name, args=[her, target])).status_code == 404, name
        assert client.post(reverse(name, args=[her, target]), {"purpose": "with_her"}).status_code == 404, name


def test_she_wants_it_away(world: Any, signed_in: Any) -> None:
    client, paper = signed_in("bea"), evidence(world, title="The order")
    assert client.post(reverse("papers.withdraw", args=[world.amal, paper]), {"words": "না"}).status_code == 303
    until = wording.day(NOW + timedelta(days=365))
    for where in (page_of(world.amal), reverse("papers.page", args=[world.amal, paper])):
        assert f"The law asks to keep it until {until}; then it is destroyed." in text_of(client, where)
    assert client.post(reverse("papers.open", args=[world.amal, paper]), {"purpose": "with_her"}).status_code == 409


def test_who_looked_says_that_the_system_destroyed_it(world: Any, signed_in: Any) -> None:
    from saathi.cases.tests.test_paper_terms import DESTROYS, away, destroy_papers

    paper = away(world)
    where = reverse("papers.page", args=[world.amal, paper])
    assert "A demand for papers of this part of her file is not answered yet" not in text_of(signed_in("bea"), where)
    destroy_papers(DESTROYS, None, {})
    gone = wording.day(NOW)
    assert f"It was destroyed on {gone}." in text_of(signed_in("bea"), where)
    said = text_of(signed_in("bea"), reverse("sharing.who_looked", args=[world.amal]))
    assert "Nobody: this system itself" in said
    assert "Destroyed papers she had put away, as their time was over" in said


def test_a_demand_from_the_door_to_its_answer(world: Any, signed_in: Any) -> None:
    client, paper, by = signed_in("bea"), evidence(world, title="The order"), NOW + timedelta(days=3)
    data = {name: value for name, value in papered.DEMAND.items() if name != "answer_by_on"}
    untold = {"why_not_told": "not_reached", **day("tell_by_on", NOW + timedelta(days=1)), **day("answer_by_on", by)}
    assert client.post(reverse("papers.legal_demand", args=[world.amal]), {**data, **untold}).status_code == 303
    page = text_of(client, page_of(world.amal))
    assert "Police: An officer, Thane" in page and "Her whole file" in page and "No lawyer was asked yet." in page
    assert f"It waits on us since {wording.day(NOW)}, and is to be answered by {wording.day(by)}." in page
    assert "She was not told yet. Reason: She could not be reached safely yet. She is to be told by" in page
    answers = re.search(r'href="(/people/[^"]+/demands/[^"]+/answer/)"', page)
    assert answers
    where = answers.group(1)
    form = text_of(client, where)
    assert f'name="papers" value="{paper}"' in form and "The order" in form
    given = {"lawyer": "A lawyer", **day("lawyer_on", NOW), "answer": "narrow", "papers": [str(paper)], "reason": "Law"}
    refused = client.post(where, given)
    assert refused.status_code == 409 and "Tell her first" in refused.content.decode()
    assert f'value="{paper}" checked' in re.sub(r"\s+", " ", refused.content.decode())
    told = {**day("told_on", NOW), "told_how": "in_person", "her_words": "আমি ভয় পাই।", "her_language": "bn"}
    assert client.post(where.replace("answer", "told"), told).status_code == 303
    assert client.post(where, given).status_code == 303
    page = text_of(client, page_of(world.amal))
    assert "She was told on" in page and "আমি ভয় পাই।" in page and "Given: The order." in page
    assert "Less than was demanded is given" in page and "/answer/" not in page


def test_what_can_be_written_stands_on_record(world: Any, signed_in: Any) -> None:
    page = text_of(signed_in("bea"), reverse("desk.record", args=[world.amal]))
    for name in ("papers.add", "papers.legal_demand"):
        assert reverse(name, args=[world.amal]) in page


@pytest.mark.parametrize("who", ["bea", "gita"])
def test_the_list_costs_no_more_than_twelve_statements(world: Any, signed_in: Any, who: str) -> None:
    for n in range(8):
        paper = evidence(world, title=f"Paper {n}", kind="medical" if n % 2 else "order")
    papered.answered(world)
    client = signed_in(who)
    said = cost(client, page_of(world.amal))
    assert len(said) <= 12, said
    if who == "bea":
        said = cost(client, reverse("papers.page", args=[world.amal, paper]))
        assert len(said) <= 12, said

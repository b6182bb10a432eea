"""Acts with a file that wait for a second person: sealed with the request, looked at, gone once it is answered."""

from __future__ import annotations

import io
from typing import Any
from uuid import UUID

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import IntegrityError, connection, transaction
from django.urls import reverse
from PIL import Image
from tests.contracts import papered
from tests.contracts.attempts import asked, asked_with_file

from saathi.cases.paper_choices import OpenPurpose
from saathi.cases.papers.queries import papers
from saathi.desk.tests.test_deskwork import text_of
from saathi.identities.queries import particulars
from saathi.kernel.access import acts
from saathi.kernel.approvals import asked as waiting
from saathi.kernel.errors import Held, NotFound, Refused
from saathi.kernel.models import Request
from saathi.kernel.scope import opened


def photograph() -> bytes:
    """With a place hidden in it."""
    out, hidden = io.BytesIO(), Image.Exif()
    hidden[0x010F] = "Camera of Nobody"
    Image.new("RGB", (40, 30), "teal").save(out, "JPEG", exif=hidden)
    return out.getvalue()


def photographed(world: Any) -> UUID:
    said = {"act": "identities.photograph", "asked_of": ["case_worker"], "answered_by": ["superintendent"]}
    acts()["orgs.ask_approval"].run(world.jaya, None, said)
    with pytest.raises(Held) as held:
        file = SimpleUploadedFile("her face.jpg", photograph())
        acts()["identities.photograph"].run(world.bea, world.amal, {}, files={"photograph": file})
    return held.value.request


def stored(world: Any, request: UUID) -> bytes:
    """The column as it lies in the database."""
    with opened(world.bea, "test.read", writes=False), connection.cursor() as cursor:
        cursor.execute("SELECT file FROM kernel_request WHERE id = %s", [request])
        return bytes(cursor.fetchone()[0])


def photographs(world: Any) -> list[Any]:
    return [one for one in particulars(world.bea, world.amal) if one.kind == "photograph"]


def test_a_photograph_waits_sealed_and_without_what_was_hidden_in_it(world: Any) -> None:
    request = photographed(world)
    assert photographs(world) == []
    lies = stored(world, request)
    assert len(lies) > 100 and b"\xff\xd8\xff" not in lies and b"JFIF" not in lies
    shown = acts()["approvals.open_file"].run(world.indu, request)
    assert shown.raw.startswith(b"\xff\xd8\xff") and b"Camera of Nobody" not in shown.raw and "raw" not in repr(shown)
    acts()["approvals.approve"].run(world.indu, request)
    assert stored(world, request) == b"" and len(photographs(world)) == 1


@pytest.mark.parametrize("more", [{}, {"is_evidence": "on"}])
def test_a_paper_is_kept_by_the_yes_as_it_was_chosen(world: Any, more: dict[str, str]) -> None:
    said = {"act": "papers.add", "asked_of": ["case_worker"], "answered_by": ["superintendent"]}
    acts()["orgs.ask_approval"].run(world.jaya, None, said)
    data = {**{k: v for k, v in papered.PAPER.items() if k != "is_evidence"}, **more}
    raw = photograph()
    with pytest.raises(Held) as held:
        acts()["papers.add"].run(world.bea, world.amal, data, files={"paper": SimpleUploadedFile("p.jpg", raw)})
    before = len(papers(world.bea, world.amal).lines)
    acts()["approvals.approve"].run(world.indu, held.value.request)
    (paper,) = papers(world.bea, world.amal).lines[: 1 - before or None]
    kept = acts()["papers.open"].run(world.bea, paper.id, {"purpose": OpenPurpose.values[0]})
    assert (kept.raw == raw) == bool(more) and kept.raw.startswith(b"\xff\xd8\xff")


@pytest.mark.parametrize("answer", ["refuse", "withdraw"])
def test_it_is_gone_when_refused_or_taken_back(world: Any, answer: str) -> None:
    request = asked_with_file(world)
    assert stored(world, request)
    who, data = (world.indu, {"reason": "Not hers."}) if answer == "refuse" else (world.bea, {})
    acts()[f"approvals.{answer}"].run(who, request, data)
    assert stored(world, request) == b""
    with pytest.raises(Refused, match="answered already"):
        acts()["approvals.open_file"].run(world.indu, request)


def test_the_database_keeps_no_file_once_it_is_answered(world: Any) -> None:
    request = asked_with_file(world)
    with opened(world.indu, "test.write", writes=False) as scope:
        scope.writes = True
        with pytest.raises(IntegrityError, match="a_file_only_while_it_waits"), transaction.atomic():
            Request.objects.filter(pk=request).update(state="refused")


def test_only_who_asked_and_who_may_answer_open_it(world: Any) -> None:
    request = asked_with_file(world)
    assert acts()["approvals.open_file"].run(world.bea, request).raw
    for name in ("gita", "dia", "cyr", "eli", "kamal"):
        with pytest.raises(NotFound):
            acts()["approvals.open_file"].run(world.actor(name), request)
    with pytest.raises(Refused, match="No file came"):
        acts()["approvals.open_file"].run(world.bea, asked(world))


def test_the_page_says_that_a_file_waits_and_hands_it_over_once_asked(world: Any, signed_in: Any) -> None:
    request, supervisor = asked_with_file(world), signed_in("indu")
    page = reverse("approvals.page", args=[request])
    said = text_of(supervisor, page)
    assert "A file came with this." in said and "Order of March" in said
    handed = supervisor.post(reverse("approvals.open_file", args=[request]))
    assert handed.status_code == 200 and "attachment" in handed["Content-Disposition"]
    assert "her face" not in handed["Content-Disposition"] and handed["Cache-Control"] == "no-store"
    assert supervisor.get(reverse("approvals.open_file", args=[request])).status_code == 405
    supervisor.post(reverse("approvals.refuse", args=[request]), {"reason": "Not hers."})
    assert "A file came with this." not in text_of(signed_in("bea"), page)
    assert signed_in("bea").post(reverse("approvals.open_file", args=[request])).status_code == 409


def test_lists_do_not_load_files(world: Any) -> None:
    from django.test.utils import CaptureQueriesContext

    asked_with_file(world)
    with CaptureQueriesContext(connection) as captured:
        (one,) = waiting(world.indu)
    assert one.file_of == "paper"
    assert not [q for q in captured.captured_queries if '"kernel_request"."file",' in q["sql"]]

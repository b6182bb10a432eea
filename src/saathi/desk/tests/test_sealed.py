"""Pages of sealed files and of the directory: what is shown before anything is accepted, and what is handed over."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from tests.browsers import sits_down
from tests.contracts import carried_files as stage
from tests.ground.corpus import plain_pdf, segment, with_segments
from tests.world import World, idea

from saathi.exchange.bundles.given import written_part
from saathi.exchange.bundles.queries import received, sealed_files
from saathi.exchange.parts import Part
from saathi.uploads.caps import MOST_BYTES


@pytest.fixture
def linked(world: World) -> World:
    stage.keyed(world)
    return world


def taken_in(client: Client, raw: bytes) -> Any:
    return client.post(reverse("bundles.open"), {"file": SimpleUploadedFile("whatever.exe", raw)})


def text(client: Client, name: str, *args: object, status: int = 200) -> str:
    answer = client.get(reverse(name, args=args))
    assert answer.status_code == status, name
    return answer.content.decode()


def test_from_asking_to_opening_by_pages_alone(linked: World) -> None:
    """Bea at Asha and Eli at Setu, each with their own pages, and files in between."""
    bea, eli = sits_down("bea"), sits_down("eli")
    assert "Nothing was carried yet." in text(bea, "bundles.list")
    asked = bea.post(reverse("offers.make"), {**stage.OFFER, "to": str(idea("setu"))})
    assert asked.status_code == 303 and "It is sealed." in bea.get(asked["Location"]).content.decode()
    offer = sealed_files(linked.bea).sent[0].id
    assert "To be carried" in text(bea, "bundles.list")
    file = bea.post(reverse("bundles.carry", args=[offer]))
    assert file["Content-Disposition"] == 'attachment; filename="notes.age"' and file["Cache-Control"] == "no-store"
    assert file["Content-Security-Policy"].startswith("sandbox") and file["X-Content-Type-Options"] == "nosniff"
    assert "To be carried" not in text(bea, "bundles.list")
    came = taken_in(eli, file.content)
    assert came.status_code == 303
    page = eli.get(came["Location"]).content.decode()
    assert "Offer from Asha Home" in page and "North 24 Parganas" in page and "Answer" in page
    there = sealed_files(linked.eli).received[0].id
    yes = {"answer": "accept", "places": "1", "since_day": "1", "since_month": "12", "since_year": "2026"}
    said = eli.post(reverse("offers.answer", args=[there]), yes)
    assert said.status_code == 303
    assert eli.post(reverse("offers.answer", args=[there]), yes).status_code == 409
    back = eli.post(reverse("bundles.carry", args=[UUID(said["Location"].split("/")[-2])]))
    assert taken_in(bea, back.content).status_code == 303
    bundle = stage.run(linked, "bea", "bundles.make", offer, {"cut": stage.cut()})
    arrived = taken_in(eli, stage.carry(linked, "asha", bundle))
    one = UUID(arrived["Location"].split("/")[-2])
    assert eli.post(reverse("bundles.unpack", args=[one]), {"part": "plan"}).status_code == 403
    assert eli.post(reverse("bundles.accept", args=[one])).status_code == 303
    plan = eli.post(reverse("bundles.unpack", args=[one]), {"part": "plan"})
    assert "Amalika Invented" in plan.content.decode() and plan["Content-Disposition"].endswith('"part.json"')
    assert "Make a receipt" in text(eli, "bundles.page", one)


def canaries() -> list[str]:
    """200 values of identity, invented."""
    kinds = ("Name", "Phone", "Village", "Mother", "Number")
    return [f"{kinds[n % 5]}-canary-{n:03d}-{n * 7919 % 997}" for n in range(200)]


def hiding(values: list[str]) -> bytes:
    """A photograph in which these are hidden, as a camera or a hand would hide them."""
    return with_segments(segment(0xFE, "\n".join(values).encode()))


def test_the_page_before_acceptance_has_none_of_200_values_of_identity(linked: World) -> None:
    cut = stage.cut()
    consent = replace(cut.consent, scope=("plan", "legal", "identity", "family"))
    parts = (
        written_part("identity", "identity", {"values": canaries()[:100]}),
        written_part("family", "family", {"values": canaries()[100:]}),
        Part("paper", "image/jpeg", "identity", hiding(canaries()[::2])),
        Part("paper_2", "application/pdf", "family", plain_pdf() + "\n".join(canaries()[1::2]).encode()),
    )
    made = stage.run(linked, "bea", "bundles.make", stage.accepted(linked), {
        "cut": replace(cut, consent=consent, parts=parts)})
    raw = stage.carry(linked, "asha", made)
    eli = sits_down("eli")
    one = UUID(taken_in(eli, raw)["Location"].split("/")[-2])
    pages = [
        text(eli, "bundles.page", one), text(eli, "bundles.list"), text(eli, "bundles.accept", one),
        text(eli, "bundles.decline", one), repr(received(linked.eli, one)), raw.decode("latin-1"),
        text(sits_down("bea"), "bundles.sent", made),
    ]
    assert "Identity" in pages[0] and "Paper 2" in pages[0] and "Papers in it" in pages[0]
    assert all(canaries()[0].encode() in part.raw for part in (parts[0], parts[2]))  # there is something to be told
    assert [value for value in canaries() for page in pages if value in page] == []
    assert not any(str(linked.amal)[:8] in page for page in pages)
    eli.post(reverse("bundles.accept", args=[one]))
    opened = eli.post(reverse("bundles.unpack", args=[one]), {"part": "identity"}).content.decode()
    assert all(value in opened for value in canaries()[:100])  # that the question can be answered with yes
    papers = [eli.post(reverse("bundles.unpack", args=[one]), {"part": name}) for name in ("paper", "paper_2")]
    assert [paper["Content-Disposition"].split('"')[1] for paper in papers] == ["part.jpg", "part.pdf"]
    assert [value for value in canaries() for paper in papers if value.encode() in paper.content] == []


@pytest.mark.parametrize("raw", [
    b"\x00" * 100, b"age-encryption.org/v1\n" + b"a" * 500, b"<script>alert(1)</script>", b"PK\x03\x04" * 50,
    b"%PDF-1.7", b"MZ" * 300,
], ids=["zeros", "age", "page", "zip", "pdf", "programme"])  # fmt: skip
def test_hostile_files_are_refused_with_a_sentence(linked: World, raw: bytes) -> None:
    answer = taken_in(sits_down("eli"), raw)
    assert answer.status_code == 409 and "None of our keys opens this file" in answer.content.decode()
    assert sealed_files(linked.eli).received == ()


def test_an_empty_and_a_huge_file(linked: World) -> None:
    eli = sits_down("eli")
    assert taken_in(eli, b"").status_code == 422
    huge = taken_in(eli, bytes(MOST_BYTES + 1))
    assert huge.status_code == 422 and "larger than such a file can be" in huge.content.decode()
    assert eli.post(reverse("bundles.open")).status_code == 422
    assert eli.post(reverse("bundles.open"), {"file": "age-encryption.org/v1"}).status_code == 422


def test_another_organisation_finds_nothing(linked: World) -> None:
    made = stage.offer(linked)
    there = stage.hand(linked, "asha", "setu", made)
    for who in ("dia", "pia", "eli"):
        assert sits_down(who).get(reverse("bundles.sent", args=[made])).status_code == 404
        assert sits_down(who).post(reverse("bundles.carry", args=[made])).status_code == 404
    for who in ("bea", "dia"):
        assert sits_down(who).get(reverse("bundles.page", args=[there])).status_code == 404
        assert sits_down(who).post(reverse("offers.answer", args=[there]), stage.YES).status_code == 404
    for who in ("hena", "lila", "jaya"):
        assert sits_down(who).get(reverse("bundles.sent", args=[made])).status_code == 403


def test_only_lists_can_be_answered_so_that_no_name_can_be_offered(linked: World) -> None:
    page = text(sits_down("bea"), "offers.make")
    assert "textarea" not in page and 'type="text"' not in page
    bea = sits_down("bea")
    for name in ("need", "language", "age_band", "district", "to", "within"):
        answer = bea.post(reverse("offers.make"), {**stage.OFFER, "to": str(idea("setu")), name: "Amal"})
        assert answer.status_code == 422, name


def test_a_recall_by_pages(linked: World) -> None:
    sent = stage.bundle(linked)
    there = stage.hand(linked, "asha", "setu", sent)
    bea, eli = sits_down("bea"), sits_down("eli")
    assert "cannot be unread" in text(bea, "bundles.recall", sent)
    recalled = bea.post(reverse("bundles.recall", args=[sent]), {"reason": "her_no"})
    assert recalled.status_code == 303
    came = taken_in(eli, bea.post(reverse("bundles.carry", args=[UUID(recalled["Location"].split("/")[-2])])).content)
    assert "She took her yes back" in eli.get(came["Location"]).content.decode()
    assert "Recalled" in text(eli, "bundles.page", there) and "Accept it" not in text(eli, "bundles.page", there)
    one = UUID(came["Location"].split("/")[-2])
    assert eli.post(reverse("receipts.close", args=[one]), {"copies": "0"}).status_code == 422
    assert eli.post(reverse("receipts.close", args=[one]), stage.CLOSED).status_code == 303


def test_the_directory_by_pages(linked: World) -> None:
    jaya = sits_down("jaya")
    page = text(jaya, "peers.page")
    assert "Bandhu Samiti" in page and "signed" in page and "To be read aloud" in page
    card = jaya.get(reverse("peers.card"))
    assert card.content.count(b".") == 2 and card["Content-Disposition"].endswith('"card.jws"')
    kept = jaya.get(reverse("peers.file", args=["known"])).content
    again = jaya.post(reverse("peers.take_directory"), {"file": SimpleUploadedFile("d.json", kept)})
    assert again.status_code == 303
    data = stage.card()
    wrong = jaya.post(reverse("peers.add"), {**data, "card": SimpleUploadedFile("c", data["card"]), "words": "no"})
    assert wrong.status_code == 409
    added = jaya.post(reverse("peers.add"), {**data, "card": SimpleUploadedFile("c", data["card"])})
    assert added.status_code == 303 and "Shaluk Home" in text(jaya, "peers.page")
    assert jaya.post(reverse("peers.sign")).status_code == 303
    assert jaya.get(reverse("peers.file", args=["next"])).status_code == 200
    forged = jaya.post(reverse("peers.take_directory"), {"file": SimpleUploadedFile("d.json", kept[:-9])})
    assert forged.status_code == 409

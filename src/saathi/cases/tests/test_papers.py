"""Papers through their acts: cleaned, sealed, opened for a purpose, moved, put away; and demands for them. Invented."""

from __future__ import annotations

import hashlib
import io
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from PIL import Image
from tests.contracts import papered
from tests.ground import corpus

from saathi.cases.models import PaperPiece
from saathi.cases.papers import queries
from saathi.cases.papers.actions import add_paper, change_section, open_paper, withdraw_paper
from saathi.cases.papers.demands import answer_demand, tell_demand, write_demand
from saathi.kernel.clock import today
from saathi.kernel.errors import Invalid, NotFound, Refused, Tampered
from saathi.kernel.scope import opened
from saathi.kernel.sections import Section
from saathi.survivors.queries import who_looked

HEALTH, LEGAL, FAMILY = str(int(Section.HEALTH)), str(int(Section.LEGAL)), str(int(Section.FAMILY))
WHY = {"purpose": "with_her"}
NOW = today()


def located() -> bytes:
    return corpus.with_segments(corpus.segment(0xE1, corpus.gps()))


def sent(raw: bytes, name: str = "a name.jpg") -> dict[str, Any]:
    return {"paper": SimpleUploadedFile(name, raw)}


def added(world: Any, raw: bytes | None = None, **data: Any) -> UUID:
    made: UUID = add_paper(world.bea, world.amal, {"kind": "order", **data}, files=sent(raw or located()))
    return made


def evidence(world: Any, **data: Any) -> UUID:
    return added(world, is_evidence="on", **data)


def test_a_paper_is_cleaned_and_comes_back_as_it_was_kept(world: Any) -> None:
    made = added(world, title="Order of March")
    back = open_paper(world.bea, made, WHY)
    assert (back.file, back.is_evidence) == ("jpeg", False) and "raw" not in repr(back)
    assert Image.open(io.BytesIO(back.raw)).size == (64, 48)
    assert not any(mark in back.raw for mark in corpus.MARKS)
    page = queries.paper(world.bea, made)
    assert page.sha256 == hashlib.sha256(back.raw).hexdigest() and page.line.title == "Order of March"


def test_evidence_is_kept_to_the_last_byte_and_lists_who_opened_it(world: Any) -> None:
    made = evidence(world)
    for who, why in (("bea", "court_paper"), ("indu", "lawyer")):
        back = open_paper(world.actor(who), made, {"purpose": why})
        assert back.is_evidence and back.raw == located()
    page = queries.paper(world.bea, made)
    assert [(step.what, step.purpose, page.staff[step.by]) for step in page.steps] == [
        ("opened", "lawyer", "Indu"), ("opened", "court_paper", "Bea"), ("added", "", "Bea"),
    ]  # fmt: skip


def test_many_pieces_and_all_kinds(world: Any) -> None:
    large = corpus.picture("PNG", (400, 300))
    for raw, kind in ((large, "png"), (corpus.plain_pdf(), "pdf"), (corpus.film(), "mp4"), (corpus.sound(), "ogg")):
        back = open_paper(world.bea, evidence(world, raw=raw), WHY)
        assert (back.raw, back.file) == (raw, kind)
    assert open_paper(world.bea, added(world, corpus.plain_pdf()), WHY).raw.startswith(b"%PDF-")
    assert queries.papers(world.bea, world.amal).lines[0].pages == 1


def test_who_opened_it_and_why_stands_among_who_looked(world: Any) -> None:
    open_paper(world.indu, evidence(world), {"purpose": "court_paper"})
    looks = [one for one in who_looked(world.bea, world.amal, days=1) if one.act == "papers.open"]
    assert [(one.actor, one.purpose, one.section) for one in looks] == [
        (world.indu.id, "court_paper", int(Section.LEGAL))
    ]


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (b"<svg onload='x'>", "no paper"),
        (b"GIF89a" + bytes(99), "GIF"),
        (b"\xff\xd8\xff" + bytes(10 << 20), "10 MB"),
        (corpus.SECRET, "not taken"),
    ],
)
@pytest.mark.parametrize("more", [{}, {"is_evidence": "on"}])
def test_a_file_that_is_not_taken_is_said_so(world: Any, raw: bytes, said: str, more: dict[str, str]) -> None:
    with pytest.raises(Invalid) as refused:
        added(world, raw, **more)
    assert said in str(refused.value.form.errors["paper"])
    assert queries.papers(world.bea, world.amal).lines == ()


def test_without_a_section_a_paper_lies_where_its_kind_does(world: Any) -> None:
    for kind, section in (("medical", Section.HEALTH), ("school", Section.LEARNING), ("identity", Section.IDENTITY)):
        assert queries.paper(world.bea, evidence(world, kind=kind)).line.section == section
    with pytest.raises(Invalid) as asked:
        evidence(world, kind="other")
    assert "section" in asked.value.form.errors


def test_one_section_is_one_circle_of_people(world: Any) -> None:
    """Gita holds Health and not Legal; Dia holds neither."""
    legal, health = evidence(world), evidence(world, kind="medical")
    assert [one.id for one in queries.papers(world.gita, world.amal).lines] == [health]
    assert queries.papers(world.dia, world.amal).lines == () == queries.papers(world.eli, world.amal).lines
    assert {one.id for one in queries.papers(world.bea, world.amal).lines} == {legal, health}
    assert open_paper(world.gita, health, WHY).raw == located()
    for do in (lambda: open_paper(world.gita, legal, WHY), lambda: queries.paper(world.gita, legal)):
        with pytest.raises(NotFound):
            do()


def test_a_paper_that_moves_leaves_the_old_circle_with_all_that_was_done_with_it(world: Any) -> None:
    made = evidence(world, title="Report", from_whom="A doctor")
    before = _pieces(world, made)
    change_section(world.bea, made, {"section": HEALTH, "why": "It is about her health."})
    assert not set(before) & set(_pieces(world, made))
    page = queries.paper(world.gita, made)
    told = (page.line.title, page.line.from_whom, page.steps[0].words)
    assert told == ("Report", "A doctor", "It is about her health.")
    assert [step.what for step in page.steps] == ["moved", "added"]
    assert open_paper(world.gita, made, WHY).raw == located()
    change_section(world.bea, made, {"section": LEGAL, "why": "Back"})
    with pytest.raises(NotFound):
        queries.paper(world.gita, made)
    assert open_paper(world.bea, made, WHY).raw == located()


def _pieces(world: Any, paper: UUID) -> list[bytes]:
    with opened(world.bea, "test.reads", writes=False):
        return [row.piece.sealed for row in PaperPiece.objects.filter(paper=paper).order_by("place")]


def test_what_she_wants_away_stays_closed_until_a_day(world: Any) -> None:
    made = evidence(world)
    withdraw_paper(world.bea, made, {"words": "না", "language": "bn"})
    line = queries.papers(world.bea, world.amal).lines[0]
    assert (line.withdrawn_on, line.kept_until_on) == (NOW, NOW + timedelta(days=365))
    for act, data in ((open_paper, WHY), (withdraw_paper, {}), (change_section, {"section": HEALTH, "why": "x"})):
        with pytest.raises(Refused):
            act(world.bea, made, data)
    assert queries.paper(world.bea, made).steps[0].words == "না"


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE cases_paperpiece SET piece = set_byte(piece, 70, get_byte(piece, 70) # 1)",
        "UPDATE cases_paperpiece SET piece = substring(piece FOR 90)",
        "UPDATE cases_paperpiece p SET piece = (SELECT o.piece FROM cases_paperpiece o WHERE o.id <> p.id)",
        "UPDATE cases_paper SET sha256 = (SELECT o.sha256 FROM cases_paper o WHERE o.id <> cases_paper.id)",
    ],
)
def test_a_paper_changed_in_the_database_is_not_opened(world: Any, change: str) -> None:
    made = [evidence(world), evidence(world)]
    with opened(world.bea, "test.tampers", writes=False), connection.cursor() as cursor:
        cursor.execute(change)
        assert cursor.rowcount == 2
    for one in made:
        with pytest.raises(Tampered):
            open_paper(world.bea, one, WHY)


def test_the_list_goes_on_where_it_ended(world: Any) -> None:
    every = [evidence(world, title=f"Paper {n}") for n in range(queries.PAGE + 3)]
    first = queries.papers(world.bea, world.amal)
    rest = queries.papers(world.bea, world.amal, after=first.after)
    assert [one.id for one in (*first.lines, *rest.lines)] == every[::-1] and rest.after == ""
    oldest = queries.papers(world.bea, world.amal, oldest=True)
    assert [one.id for one in oldest.lines] == every[: queries.PAGE] and oldest.after
    for wrong in ("nonsense", "2026-01-01_x", "2026-01-01T00:00_" + str(every[0])):
        assert len(queries.papers(world.bea, world.amal, after=wrong).lines) == queries.PAGE
    assert queries.papers(world.bea, world.amal, kind="fir").lines == ()
    assert len(queries.papers(world.bea, world.amal, section=int(Section.LEGAL)).lines) == queries.PAGE


DEMAND = {**papered.DEMAND, **papered.UNTOLD}


def demanded(world: Any, **more: Any) -> UUID:
    made: UUID = write_demand(world.bea, world.amal, {**DEMAND, **more})
    return made


def of(world: Any, demand: UUID) -> queries.DemandFact:
    return next(one for one in queries.demands(world.bea, world.amal) if one.id == demand)


def test_nothing_is_given_before_she_was_told(world: Any) -> None:
    paper, demand = evidence(world), demanded(world)
    gives = {**papered.ANSWER, "answer": "give", "papers": [str(paper)]}
    with pytest.raises(Refused) as refused:
        answer_demand(world.bea, demand, gives)
    assert "Tell her first" in refused.value.sentence
    tell_demand(world.bea, demand, {"told_how": "in_person", "her_words": "না", "her_language": "bn"})
    answer_demand(world.bea, demand, gives)
    found = of(world, demand)
    assert (found.told_on, found.her_words, found.given, found.lawyer) == (NOW, "না", (paper,), "A lawyer, Thane")
    assert found.why_not_told == "not_reached" and not found.is_open
    assert queries.paper(world.bea, paper).steps[0].what == "given"


def test_a_court_may_forbid_to_tell_her(world: Any) -> None:
    paper, demand = evidence(world), demanded(world, why_not_told="forbidden")
    answer_demand(world.bea, demand, {**papered.ANSWER, "answer": "narrow", "papers": [str(paper)]})
    assert of(world, demand).given == (paper,)


def test_only_papers_of_the_least_section_are_given(world: Any) -> None:
    health, away = evidence(world, kind="medical"), evidence(world)
    withdraw_paper(world.bea, away, {})
    demand = demanded(world, **papered.TOLD)
    assert queries.givable(world.bea, demand) == ()
    for paper in (health, away, demand):
        with pytest.raises(Refused):
            answer_demand(world.bea, demand, {**papered.ANSWER, "answer": "give", "papers": [str(paper)]})


def test_asking_the_court_waits_on_it_and_is_answered_later(world: Any) -> None:
    demand, later = demanded(world), NOW + timedelta(days=9)
    with pytest.raises(Invalid) as asked:
        answer_demand(world.bea, demand, {**papered.ANSWER, "answer": "ask_court"})
    assert "next_on" in asked.value.form.errors
    answer_demand(world.bea, demand, {**papered.ANSWER, "answer": "ask_court", "next_on": later})
    assert of(world, demand).is_open and of(world, demand).next_on == later
    answer_demand(world.bea, demand, papered.ANSWER)
    assert (of(world, demand).answer, of(world, demand).next_on) == ("refuse", None)
    with pytest.raises(Refused):
        answer_demand(world.bea, demand, papered.ANSWER)


@pytest.mark.parametrize(
    ("more", "field"),
    [
        ({"why_not_told": "", "tell_by_on": ""}, "why_not_told"),
        ({"tell_by_on": ""}, "tell_by_on"),
        ({"tell_by_on": NOW - timedelta(days=1)}, "tell_by_on"),
        ({"told_on": NOW}, "told_how"),
        ({"answer_by_on": NOW - timedelta(days=1)}, "answer_by_on"),
        ({"came_on": NOW + timedelta(days=1)}, "came_on"),
        ({"scope": ""}, "scope"),
    ],
)
def test_a_demand_says_what_when_and_whether_she_knows(world: Any, more: dict[str, Any], field: str) -> None:
    with pytest.raises(Invalid) as asked:
        demanded(world, **more)
    assert field in asked.value.form.errors


@pytest.mark.parametrize(
    ("more", "field"),
    [
        ({"lawyer": ""}, "lawyer"), ({"lawyer_on": ""}, "lawyer_on"), ({"reason": ""}, "reason"),
        ({"answer": "give"}, "papers"), ({"papers": [str(UUID(int=1))]}, "papers"),
        ({"answer": "give", "papers": ["nonsense"]}, "papers"),
    ],
)  # fmt: skip
def test_an_answer_names_the_lawyer_the_reason_and_the_papers(world: Any, more: dict[str, Any], field: str) -> None:
    with pytest.raises(Invalid) as asked:
        answer_demand(world.bea, demanded(world), {**papered.ANSWER, **more})
    assert field in asked.value.form.errors

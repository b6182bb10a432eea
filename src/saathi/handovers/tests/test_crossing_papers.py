"""Her papers in a sealed file: cut by her yes as lines are, and a stranger's files to whoever takes them in."""

from __future__ import annotations

import io
import random
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import DatabaseError
from PIL import Image
from tests.contracts import carried_files, crossed, papered
from tests.contracts.crossed import carry, run
from tests.ground import corpus
from tests.ground.corpus_pdfs import scripted, with_root
from tests.ground.corpus_pictures import png
from tests.world import World

from saathi.cases.models import PaperPiece
from saathi.cases.papers import queries as papers
from saathi.exchange import kinds
from saathi.exchange.bundles.given import written_part
from saathi.exchange.bundles.queries import received
from saathi.exchange.models import Received, Sent
from saathi.exchange.parts import Part
from saathi.exchange.tests import stage
from saathi.handovers.crossings import unpacking
from saathi.handovers.crossings.cut import cut_of, lines_in
from saathi.handovers.crossings.packing import Going, Packing, packed, packing
from saathi.handovers.crossings.queries import Came, CameLine, came, to_take
from saathi.handovers.models import CameAlong, Crossing, Handover
from saathi.kernel.clock import server_clock, today
from saathi.kernel.errors import NotFound, Refused
from saathi.kernel.scope import opened
from saathi.kernel.sections import Section, section_named

PHOTO = corpus.picture("JPEG", (64, 48))
OPEN = {"purpose": "with_her"}


def paper(world: World, raw: bytes = PHOTO, whose: UUID | None = None, **data: Any) -> UUID:
    from saathi.kernel.access import acts

    said = {"kind": "medical", "title": "Letter of the clinic", "from_whom": "A doctor", **data}
    sent = {"paper": SimpleUploadedFile("Amal and her mother.jpg", raw)}
    made: UUID = acts()["papers.add"].run(world.bea, whose or world.amal, said, files=sent)
    return made


def sealed_with(world: World, *chosen: UUID) -> UUID:
    made: UUID = run(world, "bea", "crossings.seal", crossed.confirmed(world), {"papers": list(map(str, chosen))})
    return made


def there(world: World, *chosen: UUID) -> UUID:
    sealed_with(world, *chosen)
    took = carry(world, "asha", "setu", "bundle")
    run(world, "eli", "bundles.accept", took)
    return took


def arrived(world: World, took: UUID) -> tuple[UUID, Came]:
    new = crossed.opened(world)
    run(world, "eli", "crossings.take_in", new, {"bundle": str(took), "she_knows": "on"})
    return new, came(world.eli, new)[0]


def of_papers(found: Came) -> list[CameLine]:
    return [one for one in found.lines if one.group == "papers"]


def steps(world: World, who: str, one: UUID) -> list[tuple[str, str]]:
    return [(step.what, step.words) for step in papers.paper(world.actor(who), one).steps]


def going(world: World, made: UUID) -> dict[UUID, Going]:
    return {one.id: one for one in packing(world.bea, made).papers}


@contextmanager
def writing(world: World, who: str) -> Iterator[None]:
    with opened(world.actor(who), "test.write", writes=False) as scope:
        scope.writes = True
        yield


def test_a_photographed_paper_goes_along_and_opens_on_the_other_side(world: World) -> None:
    one = paper(world, corpus.with_segments(corpus.segment(0xE1, corpus.gps())), dated_on="2026-03-01", language="bn")
    took = there(world, one)
    said = [part for part in received(world.eli, took).said.parts if part["media"] != kinds.TEXT]
    assert [(part["name"], part["media"], part["section"]) for part in said] == [("paper", "image/jpeg", "health")]
    assert steps(world, "bea", one)[0] == ("carried", "Setu")
    new, found = arrived(world, took)
    line = next(line for line in of_papers(found) if line.is_here)
    assert line.paper is not None and (line.line.text, line.line.code) == ("Letter of the clinic", "medical")
    page = papers.paper(world.eli, line.paper)
    assert (page.line.survivor, page.line.section) == (new, int(Section.HEALTH))
    assert (page.line.kind, page.line.title, page.line.language) == ("medical", "Letter of the clinic", "bn")
    assert str(page.line.dated_on) == "2026-03-01" and not page.line.is_evidence
    assert page.line.from_whom == "Asha Home" and steps(world, "eli", line.paper) == [("came", "")]
    back = run(world, "eli", "papers.open", line.paper, OPEN)
    assert Image.open(io.BytesIO(back.raw)).size == (64, 48)
    assert not any(mark in back.raw for mark in corpus.MARKS)
    with pytest.raises(NotFound):
        papers.paper(world.dia, line.paper)


def test_a_paper_that_came_counts_once_and_is_looked_at_with_her(world: World) -> None:
    one, two = paper(world), paper(world, title="Second")
    new, found = arrived(world, there(world, one, two))
    listed = of_papers(found)
    assert len(listed) == 2 and all(line.is_here for line in listed)
    assert found.loss.n_held == len(found.lines) == found.n_open, "each paper is its one line"
    run(world, "eli", "crossings.check", found.id, {"facts": [str(listed[0].id)], "state": "not_held"})
    run(world, "eli", "crossings.check", found.id, {"every": "on", "state": "confirmed"})
    after = came(world.eli, new)[0]
    assert after.n_open == 0 and after.loss.n_confirmed == after.loss.n_held - 1


def test_what_may_not_go_says_why_and_the_others_are_ticked_while_they_fit(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    small, evidence = paper(world), paper(world, is_evidence="on")
    voice = paper(world, corpus.sound(), kind="recording", section=str(int(Section.HEALTH)))
    large = paper(world, with_noise())
    away, hers = paper(world), paper(world, kind="order")  # of her legal part, to which she says no
    run(world, "bea", "papers.withdraw", away, {})
    made = crossed.confirmed(world)
    found = going(world, made)
    assert list(found) == [small, evidence, voice, large] and away not in found and hers not in found
    assert [(one.stays, one.is_first) for one in found.values()] == [
        ("", True), ("evidence", False), ("", False), ("", True)]  # fmt: skip
    whole: Packing = packing(world.bea, made)
    monkeypatch.setattr(kinds, "MOST_TOTAL", kinds.MOST_TOTAL - whole.room + found[small].size)
    tight = going(world, made)
    assert tight[large].stays == "large" and tight[small].is_first
    monkeypatch.setattr(kinds, "MOST_PAPERS", 0)
    assert not any(one.is_first for one in going(world, made).values())


def with_noise(width: int = 300, height: int = 300) -> bytes:
    """A photograph that no drawing makes small."""
    out, noise = io.BytesIO(), random.Random(1).randbytes(width * height * 3)
    Image.frombytes("RGB", (width, height), noise).save(out, "JPEG", quality=70)
    return out.getvalue()


@pytest.mark.parametrize("what", ["away", "not hers", "evidence", "no yes", "nobody's"])
def test_a_paper_that_may_not_go_is_refused_and_nothing_is_sealed(world: World, what: str) -> None:
    one = paper(world, **{"evidence": {"is_evidence": "on"}, "no yes": {"kind": "order"}}.get(what, {}))
    if what == "away":
        run(world, "bea", "papers.withdraw", one, {})
    chosen = UUID(int=7) if what == "nobody's" else _of_somebody_else(world) if what == "not hers" else one
    made = crossed.confirmed(world)
    with pytest.raises(Refused, match="cannot go along"):
        run(world, "bea", "crossings.seal", made, {"papers": [str(chosen)]})
    assert "carried" not in [step for step, _words in steps(world, "bea", one)]
    with opened(world.bea, "test.read", writes=False):
        assert not Sent.objects.filter(kind="bundle").exists()


def _of_somebody_else(world: World) -> UUID:
    from saathi.survivors.searched import searched_token

    other = run(world, "bea", "survivors.open", None, {
        **crossed.NEW, "law": "in_jj_2015_s30", "searched": searched_token(world.bea)})  # fmt: skip
    return paper(world, whose=other)


def test_more_than_fits_is_refused_with_a_sentence_and_never_dropped(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two = paper(world), paper(world)
    made = crossed.confirmed(world)
    found = packing(world.bea, made)
    monkeypatch.setattr(kinds, "MOST_TOTAL", kinds.MOST_TOTAL - found.room + found.size([one]))
    assert [line.is_first for line in going(world, made).values()] == [True, False]
    with pytest.raises(Refused, match="more than fits"):
        run(world, "bea", "crossings.seal", made, {"papers": [str(one), str(two)]})
    run(world, "bea", "crossings.seal", made, {"papers": [str(two)]})
    took = carry(world, "asha", "setu", "bundle")
    assert sum(part["media"] != kinds.TEXT for part in received(world.eli, took).said.parts) == 1


def test_only_whoever_may_open_papers_seals_them(world: World) -> None:
    one = paper(world)
    made = crossed.confirmed(world)
    bea = replace(world.bea, acts=world.bea.acts - {"papers.open"})
    assert [line.stays for line in packing(bea, made).papers] == ["role"]
    from saathi.kernel.access import acts

    with pytest.raises(Refused, match="cannot go along"):
        acts()["crossings.seal"].run(bea, made, {"papers": [str(one)]})
    acts()["crossings.seal"].run(bea, made, {})


def test_the_yes_cuts_papers_exactly_as_it_cuts_lines(world: World) -> None:
    """Whatever she says yes to: the papers that may go are those of the lines that go, and each stands under the part
    of her yes that covers it."""
    every = [
        paper(world, kind="other", section=str(int(section)), title=f"Of {section.name}")
        for section in (Section.IDENTITY, Section.PLACE, Section.PLAN, Section.HEALTH, Section.LEGAL, Section.FAMILY,
                        Section.LEARNING, Section.SAFETY)
    ]  # fmt: skip
    made = crossed.confirmed(world)
    draw, names = random.Random(11), set(every)
    for yes in [0, *(draw.randrange(1024) & ~(1 | 32) for _ in range(24))]:
        with writing(world, "bea"):
            handover, row = Handover.objects.get(pk=made), Crossing.objects.get(handover_id=made)
            handover.yes = yes
            parts = packed(world.bea, handover, names, server_clock)
            cut = cut_of(world.bea, handover, row, "handover", parts)
        listed = {line.more: line for part in cut.parts for group, lines in [lines_in(part)] for line in lines
                  if group == "papers"}  # fmt: skip
        carried = {part.name: int(section_named(part.section)) for part in cut.parts if part.media != kinds.TEXT}
        assert {name: line.section for name, line in listed.items()} == carried
        assert sum(carried.values()) == yes and set(cut.fields) <= {"card", *cut.consent.scope}


def test_what_is_not_ticked_stays_and_its_line_says_so(world: World) -> None:
    one, two = paper(world), paper(world, title="She keeps this")
    _new, found = arrived(world, there(world, one))
    kept = next(line for line in of_papers(found) if line.line.text == "She keeps this")
    assert not kept.is_here and kept.paper is None and kept.refused == ""
    assert [step for step, _words in steps(world, "bea", two)] == ["added"]


def test_her_no_and_a_recall_destroy_papers_as_they_do_lines(world: World) -> None:
    took = there(world, paper(world))
    made = _line(world)
    run(world, "bea", "handovers.say_no", made, {"her_words": "না।", "language": "bn"})
    carry(world, "asha", "setu", "withdraw")
    assert to_take(world.eli) == []
    with pytest.raises(Refused, match="recalled"):
        run(world, "eli", "bundles.unpack", took, {"part": "paper"})
    for who, model in (("bea", Sent), ("eli", Received)):
        with opened(world.actor(who), "test.read", writes=False):
            assert {bytes(row.file.sealed) for row in model.objects.filter(kind="bundle")} == {b""}
    with pytest.raises(Refused):
        run(world, "eli", "crossings.take_in", crossed.opened(world), {"bundle": str(took), "she_knows": "on"})


def _line(world: World) -> UUID:
    from saathi.handovers.offers.lists import of_her

    return of_her(world.bea, world.amal)[0].line.request.id


# What came from outside: parts as somebody might write them by hand.
BOMB = png(width=60_000, height=60_000, data=zlib.compress(bytes(1 << 20)))


def line(more: str, **said: Any) -> dict[str, Any]:
    return {"on": "", "code": "medical", "more": more, "text": "A paper", "language": "bn", **said}


def forged(world: World, *given: Part, lines: list[dict[str, Any]] | None = None) -> UUID:
    """A bundle of Setu's to Asha with these parts after a list of papers, truly signed and accepted by Bea."""
    listed = [written_part("papers", "health", {"group": "papers", "lines": lines or []})]
    return came_with(world, (*listed, *given))


def came_with(world: World, parts: tuple[Part, ...]) -> UUID:
    from hashlib import sha256

    from saathi.exchange import claims

    one, sides = carried_files.said("bundle").claims, carried_files.prepared().orgs
    body = {**one.body, "fields": sorted({part.section for part in parts}), "consent": {
        **one.body["consent"], "scope": sorted({"health", *(part.section for part in parts)} - {"card"})}}
    raw = claims.written(replace(one, body=body, parts=tuple(part.said() for part in parts)))
    statement = stage.statement(sides["setu"], raw)
    return carried_files.came(
        world, "bundle", state="accepted", answered_by=world.bea.id, answered_at=server_clock(),
        claims=raw, head=sha256(statement).hexdigest(), file=stage.carried(sides["asha"], statement, parts))


def taken_in(world: World, bundle: UUID) -> Came:
    run(world, "bea", "crossings.take_in", world.amal, {"bundle": str(bundle), "she_knows": "on"})
    return came(world.bea, world.amal)[0]


def part(raw: bytes, media: str = "image/jpeg", name: str = "paper", section: str = "health") -> Part:
    return Part(name, media, section, raw)


@pytest.mark.parametrize(("given", "why"), [
    (part(corpus.plain_pdf()), "unlike"),
    (part(PHOTO, "application/pdf"), "unlike"),
    (part(corpus.SECRET), "kind"),
    (part(b"<html>" + corpus.SCRIPT), "script"),
    (part(BOMB), "pixels"),
    (part(b"%PDF-1.7 nothing", "application/pdf"), "pdf"),
    (part(PHOTO[:300]), "broken"),
], ids=["pdf as photograph", "photograph as pdf", "bytes", "page", "bomb", "half a pdf", "half a photo"])  # fmt: skip
def test_a_hostile_paper_stays_out_and_she_arrives(world: World, given: Part, why: str) -> None:
    found = taken_in(world, forged(world, given, part(PHOTO, name="paper_2"), lines=[line("paper"), line("paper_2")]))
    bad, good = of_papers(found)
    assert (bad.refused, bad.is_here, good.is_here) == (why, False, True)
    assert [one.id for one in papers.papers(world.bea, world.amal).lines] == [good.paper]


def test_a_pdf_with_a_script_comes_in_without_it(world: World) -> None:
    found = taken_in(world, forged(world, part(with_root(scripted), "application/pdf"), lines=[line("paper")]))
    (one,) = of_papers(found)
    assert one.paper is not None
    raw = run(world, "bea", "papers.open", one.paper, OPEN).raw
    assert raw.startswith(b"%PDF-") and not any(mark in raw for mark in (*corpus.MARKS, b"JavaScript"))


def test_sound_and_film_go_through_the_same_cell(world: World) -> None:
    given = (part(corpus.sound(), "audio/ogg"), part(corpus.film(corpus.udta()), "video/mp4", "recording"))
    found = taken_in(world, forged(world, *given, lines=[line("paper")]))
    assert [one.line.code for one in of_papers(found)] == ["medical", "recording"], "one has no line"
    for one in of_papers(found):
        raw = run(world, "bea", "papers.open", one.paper, OPEN).raw
        assert not any(mark in raw for mark in corpus.MARKS)


def test_a_line_that_lies_about_its_paper(world: World) -> None:
    """A paper stands in the section it was signed for, under a kind of ours, once; whatever the list says of it."""
    lies = [
        line("paper_2", code="nonsense", on="2999-01-01", text="x" * 900), line("paper_2"), line("paper_9"),
        line("plan"),
    ]  # fmt: skip
    given = (part(PHOTO, name="paper_2"), part(PHOTO, name="paper_3", section="legal"))
    found = taken_in(world, forged(world, *given, lines=[*lies, line("paper_3")]))
    assert [one.is_here for one in of_papers(found)] == [True, False, False, False, False, True]
    every = {one.id: one for one in papers.papers(world.bea, world.amal).lines}
    first, last = (every[one.paper] for one in of_papers(found) if one.paper)
    assert (first.kind, first.dated_on, len(first.title), first.section) == ("other", None, 200, int(Section.HEALTH))
    assert (last.kind, last.title, last.section) == ("other", "", int(Section.LEGAL))


def test_which_paper_a_line_is_stays_as_it_was_written(world: World) -> None:
    found = taken_in(world, forged(world, part(PHOTO), lines=[line("paper")]))
    for change in ({"paper": None}, {"refused": "kind"}, {"more": ""}):
        with pytest.raises(DatabaseError, match="stay as they were written"), writing(world, "bea"):
            CameAlong.objects.filter(pk=of_papers(found)[0].id).update(**change)


@pytest.mark.slow
def test_a_file_as_large_as_may_be_goes_over(world: World) -> None:
    every = [paper(world, with_noise(2400, 2400)) for _n in range(2)]
    made = crossed.confirmed(world)
    assert 8 << 20 < packing(world.bea, made).size(every) < kinds.MOST_TOTAL
    run(world, "bea", "crossings.seal", made, {"papers": list(map(str, every))})
    took = carry(world, "asha", "setu", "bundle")
    run(world, "eli", "bundles.accept", took)
    assert [one.is_here for one in of_papers(arrived(world, took)[1])] == [True, True]


def test_papers_that_take_too_long_together_stay_out(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unpacking, "SECONDS", -1)
    (one,) = of_papers(taken_in(world, forged(world, part(PHOTO), lines=[line("paper")])))
    assert one.refused == "time" and not papers.papers(world.bea, world.amal).lines


def test_a_hostile_paper_is_not_handed_over_either(world: World) -> None:
    bundle = forged(world, part(BOMB))
    with pytest.raises(Refused, match="40 million points"):
        run(world, "bea", "bundles.unpack", bundle, {"part": "paper"})


def test_a_paper_of_a_part_she_kept_back_opens_for_nobody(world: World) -> None:
    """Whoever takes in sees the section, or takes in nothing."""
    bundle = came_with(world, (part(PHOTO, section="counselling"),))
    with pytest.raises(Refused, match="may not see here"):
        run(world, "bea", "crossings.take_in", world.amal, {"bundle": str(bundle), "she_knows": "on"})
    assert not papers.papers(world.bea, world.amal).lines


def test_a_recall_after_she_arrived_empties_the_papers_of_what_it_closes(world: World) -> None:
    """One paper she confirmed, one put right with her, one that nobody looked at, one that a court's demand is open
    about; then she does not want the first kept either."""
    sections = {"a": Section.HEALTH, "b": Section.HEALTH, "c": Section.HEALTH, "d": Section.LEARNING}
    took = there(world, *(paper(world, title=f"Paper {one}", section=int(part)) for one, part in sections.items()))
    new, found = arrived(world, took)
    of = {line.line.text[-1]: line for line in of_papers(found) if line.is_here}
    run(world, "eli", "crossings.check", found.id, {"facts": [str(of["a"].id)], "state": "confirmed"})
    run(world, "eli", "crossings.check", found.id,
        {"facts": [str(of["b"].id)], "state": "corrected", "her_words": "না।"})  # fmt: skip
    demand = {**papered.DEMAND, **papered.UNTOLD, "section": str(int(Section.LEARNING))}
    run(world, "eli", "papers.legal_demand", new, demand)
    crossed.recall(world)

    kept, put_right, unseen, demanded = (papers.paper(world.eli, of[one].paper or UUID(int=0)).line for one in "abcd")
    assert kept.recalled_on is None and run(world, "eli", "papers.open", kept.id, OPEN).raw
    for one in (put_right, unseen):
        assert one.recalled_on == one.destroyed_on == today() and one.title == one.from_whom == ""
        assert ("recalled", "") in steps(world, "eli", one.id)
    assert demanded.recalled_on == today() and demanded.destroyed_on is None and demanded.title == "Paper d"
    for one in (put_right, unseen, demanded):
        with pytest.raises(Refused):
            run(world, "eli", "papers.open", one.id, OPEN)
    pieces = pieces_of(world)
    assert set(map(len, pieces[put_right.id] + pieces[unseen.id])) == {0}
    assert all(map(len, pieces[kept.id] + pieces[demanded.id]))
    assert not any(line.paper for line in of_papers(came(world.eli, new)[0]) if line.is_closed)

    run(world, "eli", "crossings.close", found.id, {"every": "on"})
    assert papers.paper(world.eli, kept.id).line.destroyed_on == today()
    assert set(map(len, pieces_of(world)[kept.id])) == {0}


def pieces_of(world: World) -> dict[UUID, list[bytes]]:
    """What is kept of each paper, as it lies in the database."""
    found: dict[UUID, list[bytes]] = {}
    with writing(world, "eli"):
        for of, piece in PaperPiece.objects.values_list("paper", "piece"):
            found.setdefault(of, []).append(bytes(piece))
    return found

"""The page on which her papers are ticked before they are sealed, and what the other side reads of them."""

from __future__ import annotations

from uuid import UUID

import pytest
from django.urls import reverse
from tests.browsers import sits_down
from tests.contracts import crossed
from tests.contracts.crossed import carry, run
from tests.ground import corpus
from tests.world import World

from saathi.exchange import kinds
from saathi.handovers.crossings.packing import packing
from saathi.handovers.tests.test_crossing_papers import forged, line, paper, part


def seal_page(made: UUID, world: World) -> str:
    return sits_down("bea").get(reverse("crossings.seal", args=[world.amal, made])).content.decode()


def test_whoever_seals_sees_which_papers_go_which_stay_and_how_large_it_becomes(world: World) -> None:
    one = paper(world)
    paper(world, is_evidence="on", title="A message, as it came")
    voice = paper(world, corpus.sound(), kind="recording", section="16", title="Her voice")
    made = crossed.confirmed(world)
    page = seal_page(made, world)
    assert f'value="{one}" checked' in page and f'value="{voice}" checked' not in page and str(voice) in page
    assert "1 paper is ticked: the file becomes about" in page and "There is room for 9.0 MB of papers." in page
    stays = page[page.index("These papers stay here"):]
    assert "A message, as it came" in stays and "It is evidence" in stays and "Her voice" not in stays
    assert "Amal and her mother.jpg" not in page, "no name of a file is kept"
    bea = sits_down("bea")
    sealed = bea.post(reverse("crossings.seal", args=[world.amal, made]), {"papers": [str(one), str(voice)]})
    assert sealed.status_code == 303
    sent = bea.get(reverse("bundles.sent", args=[crossed.newest(world, "bea", "bundle")])).content.decode()
    assert "<dt>Papers in it</dt>" in sent and "<dd>2</dd>" in sent and "Size of the file" in sent
    assert "Letter of the clinic" not in sent and "Her voice" not in sent
    read = bea.get(reverse("papers.page", args=[world.amal, one])).content.decode()
    assert "Went along with her, in a sealed file" in read and "Setu" in read


def test_without_papers_there_is_nothing_to_tick_and_it_is_sealed(world: World) -> None:
    made = crossed.confirmed(world)
    page = seal_page(made, world)
    assert "No paper is ticked. There is room for" in page and "These papers stay here" not in page
    assert 'name="papers"' not in page
    assert sits_down("bea").post(reverse("crossings.seal", args=[world.amal, made])).status_code == 303


def test_too_many_come_back_with_what_was_ticked(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    one, two = paper(world), paper(world)
    made = crossed.confirmed(world)
    found = packing(world.bea, made)
    monkeypatch.setattr(kinds, "MOST_TOTAL", kinds.MOST_TOTAL - found.room + found.size([one]))
    ticked = {"papers": [str(one), str(two)]}
    answer = sits_down("bea").post(reverse("crossings.seal", args=[world.amal, made]), ticked)
    page = answer.content.decode()
    assert answer.status_code == 409 and "more than fits into one sealed file" in page
    assert "2 papers are ticked" in page and page.count("checked") == 2
    wrong = sits_down("bea").post(reverse("crossings.seal", args=[world.amal, made]), {"papers": ["nonsense"]})
    assert wrong.status_code == 422


def test_the_other_side_opens_a_paper_from_what_came_along(world: World) -> None:
    one = paper(world)
    paper(world, title="She keeps this")
    run(world, "bea", "crossings.seal", crossed.confirmed(world), {"papers": [str(one)]})
    took = carry(world, "asha", "setu", "bundle")
    run(world, "eli", "bundles.accept", took)
    new = crossed.opened(world)
    run(world, "eli", "crossings.take_in", new, {"bundle": str(took), "she_knows": "on"})
    eli = sits_down("eli")
    page = eli.get(reverse("handovers.of_her", args=[new])).content.decode()
    assert "The paper came along" in page and "The paper itself stayed with Asha Home." in page
    where = page.split("The paper came along")[0].rpartition('href="')[2].partition('"')[0]
    came = eli.get(where).content.decode()
    assert "Came along with her, in a sealed file" in came and "Asha Home" in came
    opened = eli.post(f"{where}open/", {"purpose": "with_her"})
    assert opened.content.startswith(b"\xff\xd8") and opened["Content-Disposition"].endswith('"paper.jpg"')


def test_a_paper_the_cell_refused_stands_in_the_list_with_the_reason(world: World) -> None:
    bundle = forged(world, part(b"%PDF-1.7 nothing", "application/pdf"), lines=[line("paper")])
    run(world, "bea", "crossings.take_in", world.amal, {"bundle": str(bundle), "she_knows": "on"})
    page = sits_down("bea").get(reverse("handovers.of_her", args=[world.amal])).content.decode()
    assert "The paper came and was not kept. This PDF is damaged" in page
    assert "Ask whoever sent it for another copy." in page

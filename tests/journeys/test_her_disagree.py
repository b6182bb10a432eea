"""I do not agree: by touch at 360 px from the six tiles to the receipt, on five pages."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from .combinations import Look, in_turn
from .test_her_looked import LOOKS, begun
from .visitor import Visitor

pytestmark = [pytest.mark.journey, pytest.mark.slow]
PICK = "section a.big[href^='/n/e/']"


@pytest.mark.parametrize("look", in_turn(LOOKS, 1), ids=str)
def test_from_the_tile_to_the_receipt(visitor: Callable[..., Visitor], look: Look) -> None:
    """Given decisions made for her; when she presses pictures alone; then a receipt with who helps and the days."""
    hers = begun(visitor, look)
    pages = []
    for what in ("a.six[href='/n/e/']", PICK, "[name=wanted][value=look_again]"):
        hers.tap(what)
        hers.fits()
        pages.append(hers.one.path())
    hers.ticks("beside", 1)
    hers.tap("main form button.primary")
    hers.fits()
    pages.append(hers.one.path())
    hers.ticks("keep_from", 2)
    hers.tap("main form button.big")
    hers.fits()
    pages.append(hers.one.path())
    assert len(pages) == 5 and pages[-1].startswith("/n/e/r/")
    hers.page.emulate_media(media="print")
    for hidden in (".top", ".rest", ".unprinted"):
        assert not hers.page.locator(hidden).first.is_visible()
    assert hers.page.locator(".paper li:visible").count() >= 4

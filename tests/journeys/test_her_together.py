"""Her road ahead by touch at 360 px: she refuses one person and accepts another, keeps one part back of what goes along,
and stops it again in one tap. A visit to a relative goes out with what she ticks, and what was found at home she reads
once she was told."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from .combinations import PHONES, Look, in_turn
from .sitting import together
from .test_her_choices import Finger
from .visitor import Visitor

pytestmark = [pytest.mark.journey, pytest.mark.slow]
LEGAL = "/64/"
STOP = "main form[action$='/x/'] button"


def taps_answer(finger: Finger, name: str, value: str, *, looks: bool = True) -> None:
    if looks:
        finger.looks()
    finger.taps_on(f"button[name={name}][value='{value}']")


def sits_down(visitor: Callable[..., Visitor], look: Look, how: str) -> tuple[Visitor, str, dict[str, str]]:
    """Somebody beside her whose road was brought as far as `how` says; the ids of the world, and what stands on it."""
    one = visitor(look=look, touch=True)
    ids = json.dumps(one.home.ids)
    road = json.loads(one.home.output("tests.ground.road", how, ids))
    one.context.add_cookies([{"name": "saathi", "value": road["cookie"], "url": one.home.address}])
    together(one, f"/people/{road['her']}/")
    return one, ids, road


@pytest.mark.parametrize("look", in_turn(PHONES, 1), ids=str)
def test_one_person_refused_another_accepted_and_one_part_kept_back(
    visitor: Callable[..., Visitor], look: Look
) -> None:
    one, ids, road = sits_down(visitor, look, "begin")
    finger, page = Finger(one), one.opens("/n/")
    finger.taps_on("a.big[href='/n/g/']")
    finger.looks()
    finger.taps_on("a.big[href='/n/g/n/']")
    finger.looks()
    assert "Pia" in page.locator("main").inner_text()
    near = f"a.big[href='/n/g/n/{road['joint']}/']"
    finger.taps_on(near)
    taps_answer(finger, "knows", "yes")
    taps_answer(finger, "says", "else")
    assert page.locator(near).count() == 0  # nobody is named now, and Pia has learned nothing
    one.home.output("tests.ground.road", "names", ids, road["joint"], "dia")
    page.reload()
    assert "Dia" in page.locator("main").inner_text()
    finger.taps_on(near)
    taps_answer(finger, "knows", "no", looks=False)
    taps_answer(finger, "says", "yes", looks=False)
    finger.looks()
    page.locator("label:has(input[value='8'])").tap()
    finger.taps_on("main form button.primary")
    taps_answer(finger, "lasts", "91", looks=False)
    assert page.locator(STOP).count() == 1
    _goes(finger, road["handover"])
    finger.taps_on("form.leave button")
    assert one.path() == "/day/"


def _goes(finger: Finger, handover: str) -> None:
    """Who, then part after part; her legal part stays; read back, yes, and stopped."""
    page = finger.page
    page.goto("/n/g/g/")
    finger.taps_on(f"a.big[href='/n/g/g/{handover}/']")
    taps_answer(finger, "who", "yes")
    asked = 0
    while page.locator("button[name=goes]").count():
        finger.taps_on(f"button[name=goes][value={'no' if page.url.endswith(LEGAL) else 'yes'}]")
        asked += 1
    assert asked > 3
    taps_answer(finger, "keeps", "no", looks=False)
    finger.taps_on("button[name=lasts][value='365']")
    finger.looks()
    goes, stays = page.locator("main .parts").all()
    assert stays.locator("li").count() == 1 and goes.locator("li").count() == asked - 1
    finger.taps_on("button[name=right][value=yes]")
    finger.looks()
    finger.taps_on(STOP)
    assert page.locator(STOP).count() == 0


@pytest.mark.parametrize("look", in_turn(PHONES, 2), ids=str)
def test_a_visit_goes_out_with_what_she_ticks_and_what_was_found_is_told_first(
    visitor: Callable[..., Visitor], look: Look
) -> None:
    one, ids, road = sits_down(visitor, look, "visits")
    finger, page = Finger(one), one.opens("/n/g/")
    finger.taps_on("a.big[href='/n/g/v/']")
    finger.looks()
    found, waits = (f"/n/g/v/{road[name]}/" for name in ("found", "waits"))
    assert page.locator(f"a.big[href='{found}f/']").count() == 0  # nobody told her yet
    finger.taps_on(f"a.big[href='{waits}a/']")
    taps_answer(finger, "may", "yes")
    finger.looks()
    for ticked in ("want_her", "mother", "her_child"):
        page.locator(f"label:has(input[value='{ticked}'])").tap()
        finger.taps_on("main form button.primary")
    finger.looks()
    finger.taps_on("button[name=right][value=yes]")
    assert page.locator(STOP).count() == 1
    finger.taps_on(f"a.big[href='{waits}']")
    finger.looks()
    assert page.locator("main .parts").nth(0).locator("li").count() == 1
    finger.taps_on(f"a.big[href='{waits}q/']")
    finger.looks()
    one.home.output("tests.ground.road", "hears", ids, road["her"], road["found"])
    page.goto("/n/g/v/")
    finger.taps_on(f"a.big[href='{found}f/']")
    finger.looks()
    page.goto("/n/g/v/")
    finger.taps_on(f"a.big[href='{waits}s/']")
    taps_answer(finger, "wish", "not_sure")
    finger.looks()
    page.locator("textarea").fill("মাসি ভালো।")
    finger.taps_on("main form button.primary")
    assert "মাসি ভালো।" in page.locator("main").inner_text()
    page.goto("/n/g/v/")
    finger.taps_on(STOP)
    assert page.locator(STOP).count() == 0
    finger.taps_on("form.leave button")
    assert one.path() == "/day/"

"""The way home to Jashore: all twelve steps by the pages, and the handover that goes with her as sealed files.

The case worker and the worker in Bangladesh are invented people of the demonstration; a task force is founded for the
story. That the bundle opens in another installation, too, is told by `tests/ground/test_two_homes.py`.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta
from uuid import uuid4

import pytest
from django.urls import resolve
from playwright.sync_api import expect

from saathi.handovers.returns.loading import tracks
from saathi.kernel.clock import today
from saathi.orgs.personas import invented_id

from .carrying import answers, fetches, opens_what_came, photographs, takes_in
from .combinations import Look, in_turn
from .doing import does, fills, ways
from .test_adding import adds, picks
from .visitor import Visitor

pytestmark = [pytest.mark.journey, pytest.mark.slow]
LOOKS = [Look("bn", "light", 360), Look("en", "dark", 1280), Look("hi", "light", 1280), Look("mr", "dark", 360)]
JASHORE, KASHBON = "BD-D20", invented_id("bokul")
AT = [step.code for step in tracks()["bd_return"].steps]
GO, HER_OWN = "আমি বাড়ি যেতে চাই।", "মাসির বাড়ির কাছে থাকতে চাই।"
TICKET, ORDER = "Ticket to Jashore", "Order of March"
PARTS = {"part_2": "yes", "part_4": "yes", "part_8": "yes", "part_16": "no", "part_64": "no", "part_128": "yes",
         "part_256": "yes", "part_512": "yes"}  # fmt: skip


@pytest.mark.parametrize("look", in_turn(LOOKS, 0), ids=str)
def test_to_jashore_in_twelve_steps_with_a_permit_that_ran_out(visitor: Callable[..., Visitor], look: Look) -> None:
    """Given a woman from Jashore in a shelter; when her permit runs out it is given again, and a court hears her by
    video; then she goes where she chose, what she let go goes with her, and whoever receives her answers for her."""
    worker, her = _newcomer(visitor, look)
    officer, force = _task_force(visitor, look)
    there = visitor(look=look)
    there.enters_as("worker_bangladesh")

    # What she wants, the papers that are asked for, and somebody in Jashore asked without her name.
    does(worker, f"{her}plan/", "plans.words", text=GO, language="bn")
    does(worker, f"{her}plan/", "plans.goal_add", text=GO, language="bn", origin="own")
    _begins(worker, her)
    does(worker, f"{her}handover/", "crossings.offer", organisation=KASHBON, district=JASHORE, answer="yes")
    asked = takes_in(there, fetches(worker))
    assert worker.page.locator("h1").count() and _name(her, worker) not in there.page.content()
    answers(there, asked, "offers.answer", answer="accept", places=2, since=today())
    takes_in(worker, fetches(there))
    does(worker, f"{her}handover/", "crossings.follow")

    for code in ("r0", "r1", "r2", "r3", "r4", "r5", "r6"):
        _step(worker, her, code, "returns.reach")

    # The first permit has run out: no day of travel until there is another.
    past = {"issued_on": today() - timedelta(days=95), "until_on": today() - timedelta(days=5)}
    _step(worker, her, "r7", "returns.permit", number="TP 1", **past)
    # She is a witness: the court hears her by video instead of having her wait.
    _step(worker, her, "r8.video", "returns.ask_video", asked_on=today())
    _step(worker, her, "r8.video", "returns.reach")
    _step(worker, her, "r8.court", "returns.skip", words="Heard by video.")
    for code in ("r8.cwc", "r8.frro", "r8.state", "r8.mea", "r8.mha", "r8.police", "r8.wcd"):
        _step(worker, her, code, "returns.reach")
    assert "TP 1" in _tracker(worker, her, "r7")
    _refused(worker, her, "r9")
    _step(worker, her, "r7", "returns.permit", number="TP 2", until_on=today() + timedelta(days=80))

    # The task force gives her a seat, and hears no name.
    does(worker, f"{her}record/", "offices.ask", ask="seat_in_batch", organisation=force, answer="yes", language="bn")
    officer.opens("/offices/")
    officer.looks_well()
    assert _name(her, worker) not in officer.page.content()
    officer.page.locator("main .plain-list a.strong").first.click()
    officer.opens(ways(officer.page)["offices.answer"])
    fills(officer, "offices.answer", reply="granted", answer_words="A seat in the next batch.")

    # She chooses another place, says yes part by part, and travels.
    worker.opens(ways(worker.opens(f"{her}return/"))["returns.choose_where"])
    fills(worker, "returns.choose_where", where="organisation", where_words=HER_OWN, language="bn")
    does(worker, f"{her}handover/", "crossings.confirm", until=today() + timedelta(days=60), proof="witness", **PARTS)
    photographs(worker, her, "travel", TICKET)
    photographs(worker, her, "order", ORDER)  # of her legal part, which stays
    seal = ways(worker.opens(f"{her}handover/"))["crossings.seal"]
    ticked = worker.opens(seal).locator("[name=papers]")
    assert ticked.count() == 1 and ticked.is_checked(), (
        "what fits and she let go is ticked, and nothing else is offered"
    )
    fills(worker, "crossings.seal")
    bundle = fetches(worker)
    _step(worker, her, "r9", "returns.schedule", travels_on=today())
    _step(worker, her, "r10", "returns.reach")

    # There: accepted, read, and written into her file as she sits beside; they answer for her from now on.
    came = takes_in(there, bundle)
    assert TICKET not in there.page.content() and ORDER not in there.page.content()
    answers(there, came, "bundles.accept")
    there.opens(came).locator("form[action$='/part/'] button").first.click()
    there.page.wait_for_load_state()
    there.looks_well()
    new = _adds(there, f"Asha {uuid4().hex[:6]}", law="bd_pshta_s32")
    does(there, f"{new}handover/", "crossings.take_in", bundle=came.rstrip("/").rpartition("/")[2])
    there.opens(f"{new}handover/")
    there.looks_well()
    arrived = there.page.locator("main").inner_text()
    assert GO in arrived and ORDER not in arrived, "she need not say it again"
    opens_what_came(there, TICKET)
    does(there, f"{new}handover/", "crossings.check", every=["on"], state="confirmed")
    takes_in(worker, fetches(there))
    does(worker, f"{her}handover/", "crossings.follow")
    _step(worker, her, "r11", "returns.reach")
    _step(worker, her, "r12", "returns.reach")
    worker.opens(f"{her}return/")
    worker.looks_well()
    assert worker.page.locator("ol.tracker > li[aria-current]").count() == 0, "nothing is left to wait for"
    does(worker, f"{her}return/", "returns.close", outcome="arrived")
    worker.opens(f"{her}handover/")
    worker.looks_well()


def _newcomer(visitor: Callable[..., Visitor], look: Look) -> tuple[Visitor, str]:
    one = visitor(look=look)
    one.enters_as("case_worker")
    return one, _adds(one, f"Nodi {uuid4().hex[:6]}", law="in_itpa_s19")


def _adds(one: Visitor, name: str, **chosen: str) -> str:
    adds(one, name)
    one.page.locator("[name=chosen_name]").fill(name)
    said = {"languages": "bn", "pronoun": "she", "age_band": "21", "track": "adult", "country": "BD", "basis": "duty"}
    for field, value in {**said, **chosen}.items():
        picks(one.page.locator(f".field:has([name={field}])"), field, value)
    one.page.locator("form[enctype] button.primary").click()
    expect(one.page.locator("h1")).to_have_text(name)
    return one.path()


def _begins(one: Visitor, her: str) -> None:
    one.opens(ways(one.opens(f"{her}record/"))["returns.begin"])
    fills(one, "returns.begin", track="bd_return", wants="yes", where="family", where_words=GO)


def _name(her: str, one: Visitor) -> str:
    """The name she chose, as her page says it."""
    return one.opens(her).locator("h1").inner_text()


def _task_force(visitor: Callable[..., Visitor], look: Look) -> tuple[Visitor, str]:
    one = visitor(look=look)
    made = json.loads(one.home.output("tests.ground.office", f"Invented {uuid4().hex[:6]}"))
    one.context.add_cookies([{"name": "saathi", "value": made["cookie"], "url": one.home.address}])
    return one, made["organisation"]


def _link(one: Visitor, her: str, code: str, act: str) -> str:
    if one.path() != f"{her}return/":
        one.opens(f"{her}return/")
    row = one.page.locator("ol.tracker > li").nth(AT.index(code))
    found = [link.get_attribute("href") or "" for link in row.locator("a.btn").all()]
    return next(where for where in found if resolve(where).url_name == act)


def _step(one: Visitor, her: str, code: str, act: str, **given: object) -> None:
    one.opens(_link(one, her, code, act))
    fills(one, act, **given)


def _tracker(one: Visitor, her: str, code: str) -> str:
    one.opens(f"{her}return/")
    one.looks_well()
    return one.page.locator("ol.tracker > li").nth(AT.index(code)).inner_text()


def _refused(one: Visitor, her: str, code: str) -> None:
    """No button leads to a day of travel, and its address says why not before anything is typed."""
    row = one.opens(f"{her}return/").locator("ol.tracker > li").nth(AT.index(code))
    assert row.locator("a[href$='/day/']").count() == 0
    step = (row.get_attribute("id") or "").removeprefix("step-")
    one.opens(f"{her}return/{step}/day/", 403)
    assert one.page.locator("#error-summary").count() == 1

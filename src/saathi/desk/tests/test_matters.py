"""The page where things stand: who, since when and the next date in every line that waits; the acts of its buttons."""

from __future__ import annotations

import re
from datetime import timedelta
from html import unescape
from typing import Any

import pytest
from django.urls import reverse
from tests.contracts.stands import CLAIM, awarded, claim
from tests.contracts.test_words import banned_in

from saathi.cases.matters.actions import close_matter, move_matter, open_matter, pay, tell, wait_on
from saathi.desk.matters import money
from saathi.desk.tests.test_cost import cost
from saathi.kernel.clock import today
from saathi.ui import wording

NOW = today()
TOLD = {"teller": "worker", "how": "in_person", "language": "bn", "understood": "yes"}


def ago(days: int) -> Any:
    return NOW - timedelta(days=days)


def text_of(answer: Any) -> str:
    assert answer.status_code == 200
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", answer.content.decode())))


def page(signed_in: Any, world: Any, who: str = "bea") -> str:
    return text_of(signed_in(who).get(f"/people/{world.amal}/matters/"))


def boxes(name: str, day: Any) -> dict[str, str]:
    return {f"{name}_day": str(day.day), f"{name}_month": str(day.month), f"{name}_year": str(day.year)}


def test_it_waits_on_somebody_since_a_day_until_another(world: Any, signed_in: Any) -> None:
    open_matter(world.bea, world.amal, {**CLAIM, "on": ago(34), "next_on": ago(-20), "asked_on": ""})
    said = page(signed_in, world)
    assert f"Waits on: Legal Services Authority, 34 days, since {wording.day(ago(34))}." in said
    assert f"Next date: {wording.day(ago(-20))}, in 20 days." in said
    assert "What she can do: Within 30 days she may ask the State Legal Services Authority" in said
    assert "By law: Decision on compensation: " in said and ", in 26 days" in said
    assert f"She is to be told what happened by {wording.day(ago(-7))}, in 7 days." in said
    assert banned_in(said, "en") == []


def test_that_no_date_was_given_is_said(world: Any, signed_in: Any) -> None:
    open_matter(world.bea, world.amal, {**CLAIM, "asked_on": ago(4)})
    said = page(signed_in, world)
    asked, again = wording.day(ago(4)), wording.day(ago(-10))
    assert f"No date was given. Asked on {asked}. To be asked again on {again}, in 10 days." in said
    assert "Next date" not in said.replace("Law and dates", "")


def test_every_open_matter_of_every_kind_says_who_since_when_and_the_next_date(world: Any, signed_in: Any) -> None:
    from saathi.cases.matters.loading import book_of

    kinds = book_of().in_force(NOW)
    for kind in kinds:
        data = {"kind": kind.code, "about": next(iter(kind.about), ""), "on": ago(3), "next_on": ago(-5)}
        open_matter(world.bea, world.amal, data)
    said = page(signed_in, world)
    assert len(re.findall(r"Waits on: [A-Z][\w ]+, 3 days, since ", said)) >= len(kinds)
    assert said.count("Next date: ") == said.count("What she can do:") == len(kinds)
    assert "(not verified)" in said and "it stands here" in said and "lies ahead" in said


def test_awarded_paid_and_still_owed_are_three_things(world: Any, signed_in: Any) -> None:
    made = awarded(world)
    pay(world.bea, made, {"amount": "25000.50", "account": "own", "next_on": ago(-9)})
    said = page(signed_in, world)
    assert "Awarded Rs 1,00,000 Reached her Rs 25,000.50 Still owed to her Rs 74,999.50" in said
    assert "Rs 25,000.50 reached her: An account in her name alone" in said
    pay(world.bea, made, {"amount": "74999.50", "account": "cash"})
    said = page(signed_in, world)
    assert "Still owed" not in said and "It has reached its end and waits on nobody." in said


@pytest.mark.parametrize(
    ("amount", "currency", "said"),
    [(100, "INR", "Rs 1"), (5, "INR", "Rs 0.05"), (123_456_789_00, "BDT", "Tk 12,34,56,789"), (150, "BDT", "Tk 1.50")],
)
def test_money_in_words(amount: int, currency: str, said: str) -> None:
    assert money(amount, currency) == said


def test_her_question_stands_until_it_is_answered(world: Any, signed_in: Any) -> None:
    made = claim(world)
    tell(world.bea, made, {**TOLD, "understood": "asks", "her_words": "কবে টাকা পাব?"})
    said = page(signed_in, world)
    assert f"She was told on {wording.day(NOW)}. She asked something. An answer is owed to her by" in said
    assert said.count("কবে টাকা পাব?") == 2
    tell(world.bea, made, TOLD)
    assert page(signed_in, world).count("কবে টাকা পাব?") == 1


def test_a_matter_is_begun_from_the_page_and_comes_back_to_it(world: Any, signed_in: Any) -> None:
    client, where = signed_in("bea"), f"/people/{world.amal}/matters/begin/"
    form = client.get(where, {"kind": "identity_paper"}).content.decode()
    assert 'value="aadhaar"' in form and 'value="filed"' in form and 'value="fir"' not in form
    half = client.post(where, {"kind": "identity_paper", "about": "", "stage": "filed", **boxes("asked_on", NOW)})
    assert half.status_code == 422 and "Say which paper it is." in half.content.decode()
    other = client.post(where, {"kind": "in_final", "stage": "fir", **boxes("asked_on", NOW)})
    assert other.status_code == 422 and "This step does not belong to this kind of matter." in text_of_any(other)
    whole = {"kind": "identity_paper", "about": "aadhaar", "stage": "filed", **boxes("asked_on", NOW)}
    saved = client.post(where, whole)
    assert saved.status_code == 303 and saved["Location"].startswith(f"/people/{world.amal}/matters/?done=matters.open")
    assert "Aadhaar" in page(signed_in, world)
    bare = text_of(client.get(where))
    assert "Which paper?" not in bare and "Where does it stand?" not in bare


def text_of_any(answer: Any) -> str:
    return unescape(answer.content.decode())


def test_the_next_step_offers_what_may_follow(world: Any, signed_in: Any) -> None:
    made, client = claim(world), signed_in("bea")
    where = f"/people/{world.amal}/matters/{made}/next/"
    form = client.get(where).content.decode()
    assert 'value="inquiry"' in form and 'value="refused"' in form
    assert 'value="awarded"' not in form and 'value="trial"' not in form
    assert "After this nobody has to act." in unescape(form)
    refused = client.post(where, {"stage": "inquiry", "by": "legal_services"})
    assert refused.status_code == 409 and "Nothing waits without a date." in text_of_any(refused)
    saved = client.post(where, {"stage": "inquiry", "by": "legal_services", **boxes("next_on", ago(-9))})
    assert saved.status_code == 303
    assert "Inquiry of the office" in page(signed_in, world)


def test_buttons_follow_what_can_happen_and_what_the_role_holds(world: Any, signed_in: Any) -> None:
    made = claim(world)
    whole = signed_in("bea").get(f"/people/{world.amal}/matters/").content.decode()
    for route in ("told", "next", "awarded", "waits", "ended"):
        assert f"/matters/{made}/{route}/" in whole, route
    assert f"/matters/{made}/paid/" not in whole
    close_matter(world.bea, made, {"outcome": "her_wish"})
    whole = signed_in("bea").get(f"/people/{world.amal}/matters/").content.decode()
    assert f"/matters/{made}/told/" in whole and f"/matters/{made}/next/" not in whole
    assert "What has ended" in whole
    open_matter(world.bea, world.amal, {"kind": "in_home_study", "stage": "study_ordered", "asked_on": NOW})
    hena = signed_in("hena").get(f"/people/{world.amal}/matters/").content.decode()
    assert "Home study" in hena and "/told/" not in hena and "Begin a matter" not in hena


def test_what_is_not_shared_is_not_told(world: Any, signed_in: Any) -> None:
    claim(world)
    for who in ("gita", "hena"):
        said = page(signed_in, world, who)
        assert "Compensation" not in said.replace("Compensation of", "")
        assert "Matters of sections not shared with you are not shown: Identity, Legal." in said
    assert "Nothing is written down here." in page(signed_in, world, "dia")


def test_a_matter_is_no_door_under_another_address(world: Any, signed_in: Any) -> None:
    from saathi.cases.tests.test_people import _open

    made, other = claim(world), _open(world.bea, "Nodi")
    assert signed_in("bea").get(f"/people/{other}/matters/{made}/next/").status_code == 404
    assert signed_in("bea").post(f"/people/{other}/matters/{made}/told/", TOLD).status_code == 404


def test_today_and_her_page_say_what_is_owed(world: Any, signed_in: Any) -> None:
    made = claim(world)
    sentence = f"Compensation: tell her in her language where it stands, by {wording.day(ago(-7))}."
    client = signed_in("bea")
    assert sentence in text_of(client.get("/today/")) and sentence in text_of(client.get(f"/people/{world.amal}/"))
    assert f"/people/{world.amal}/matters/#matter-{made}" in client.get("/today/").content.decode()
    assert "Compensation" not in text_of(signed_in("gita").get("/today/"))
    tell(world.bea, made, TOLD)
    assert sentence not in text_of(client.get("/today/"))
    wait_on(world.bea, made, {"waiting_on": "court", "asked_on": ago(14)})
    tell(world.bea, made, TOLD)
    assert f"Compensation waits on: Court, since {wording.day(NOW)}. No date was given: ask again." in text_of(
        client.get("/today/")
    )


@pytest.mark.parametrize("language", ["en", "bn"])
def test_the_page_costs_no_more_than_others(world: Any, signed_in: Any, language: str) -> None:
    client = signed_in("bea")
    client.cookies["saathi_language"] = language
    made = awarded(world)
    tell(world.bea, made, TOLD)
    move_matter(
        world.bea,
        open_matter(world.bea, world.amal, {"kind": "in_criminal_case", "on": ago(9), "asked_on": NOW}),
        {"stage": "statement", "by": "court", "on": ago(2), "asked_on": NOW, "words": "She spoke for an hour."},
    )
    said = cost(client, f"/people/{world.amal}/matters/")
    assert len(said) <= 12, "\n".join(s[:150] for s in said)
    for where in ("/today/", f"/people/{world.amal}/"):
        assert len(cost(client, where)) <= 12, where


def test_a_step_is_taken_back_from_the_page_and_by_the_bar(world: Any, signed_in: Any) -> None:
    her, client = claim(world), signed_in("bea")
    where = reverse("matters.wait", args=[world.amal, her])
    saved = client.post(where, {"waiting_on": "court", **boxes("next_on", NOW)})
    assert saved.status_code == 303 and 'action="/undo/"' in client.get(saved["Location"]).content.decode()
    shown = client.get(reverse("matters.page", args=[world.amal])).content.decode()
    way_back = reverse("matters.undo", args=[world.amal, her])
    assert way_back in shown
    assert way_back not in signed_in("indu").get(reverse("matters.page", args=[world.amal])).content.decode()
    assert "Waits on: Court" in text_of(client.get(way_back))
    undone = client.post(way_back)
    assert undone.status_code == 303
    said = text_of(client.get(undone["Location"]))
    assert "The matter stands where it stood." in said and "taken back" in said and way_back not in said
    client.post(where, {"waiting_on": "court", **boxes("next_on", NOW)})
    assert client.post("/undo/").status_code == 303
    stands, _sign, _written = page(signed_in, world).partition("All that was written down")
    assert "Waits on: Court" not in stands

"""One case across organisations, from the first week in a shelter to the day on which she closes it, told by those who
live it with her.

Bea is her case worker at Asha, far from her home. Pia and Dia work at Bandhu, near it. Sohini Dutta is a free lawyer of
the District Legal Services. All words are invented.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import pytest

from saathi.kernel.clock import today
from tests.world import PARGANAS, idea

from .combinations import Look, in_turn
from .doing import LINK, does, fills, is_refused, newcomer, ways
from .visitor import Visitor

pytestmark = [pytest.mark.journey, pytest.mark.slow]
LOOKS = [Look("bn", "light", 360), Look("en", "dark", 1280)]
MOTHER, ROOM = "ও ফিরে আসুক।", "আমার নিজের একটা দরজা চাই।"
WELL, ENOUGH = "ভালো আছি।", "এখন আর লাগবে না।"
WELL_WORDS = "ওরা আমাকে কলসি ছুঁতে দেয় না।"
COVER = "আমরা টিকার কাজে এসেছি।"
TOLD_HER_LAWYER = "What she told her lawyer in the shelter."
LEGAL = "District Legal Services, Example Bench 1"
TAILOR = "7531"
COURSES = ("Tailoring, first level", "Fish and crab farming in a group", "Helping in a ward")
FISH = "মাছ আর কাঁকড়া।"
YES = "হ্যাঁ, ওঁর সঙ্গে।"


@dataclass(frozen=True)
class Road:
    """Who walks it. `her` is her page, the same for all who may see it."""

    look: Look
    her: str
    bea: Visitor
    pia: Visitor
    dia: Visitor
    sohini: Visitor

    def held(self, who: str) -> dict[str, Any]:
        """What the queries give this worker of her, asked past every page."""
        found: dict[str, Any] = json.loads(self.bea.home.output("tests.ground.held", self.her.split("/")[2], who))
        return found


@pytest.mark.parametrize("look", in_turn(LOOKS, 0), ids=str)
def test_one_case_from_the_first_week_to_the_day_she_closes_it(visitor: Callable[..., Visitor], look: Look) -> None:
    """Given a woman in a shelter far from her home; when both sides work on one plan with her from the first week; then
    she arrives with what she let go along, is asked nothing twice, and closes her case herself."""
    bea, her = newcomer(visitor, look, age_band="21", track="adult", country="IN", district=PARGANAS)
    sohini = visitor(look=look)
    sohini.enters_as("lawyer")
    road = Road(look, her, bea, visitor("pia", look), visitor("dia", look), sohini)
    _one_plan(road)
    _home_study(road)
    _course(road)
    _lawyer(road)
    _handover(road)
    _after(road)
    _ration_card(road)
    _at_the_well(road)
    _closed(road)


def _one_plan(road: Road) -> None:
    """Week one: asked without her name; she refuses the first person, and says yes to the second."""
    bea, pia = road.bea, road.pia
    words = f"Near her home, in Bangla. {_mark(road)}"
    does(bea, f"{road.her}joint/", "joint.ask", organisation=idea("bandhu"), words=words, language="bn")
    found = _asked(pia, "/requests/", _mark(road))
    pia.looks_well()
    does(pia, found, "requests.accept", capacity="An hour each Sunday.", worker=idea("dia"))
    _shown(bea, f"{road.her}joint/")
    does(bea, f"{road.her}joint/", "joint.decide", says="else", language="bn")
    does(pia, found, "requests.name_worker", worker=idea("pia"))
    assert pia.page.goto(road.her).status == 404
    does(bea, f"{road.her}joint/", "joint.decide", says="yes", language="bn", her_words=YES, proof="witness",
         sections=["8", "128", "256"], until=_ahead(180))  # fmt: skip
    _shown(bea, f"{road.her}joint/")
    _shown(pia, f"{road.her}joint/")


def _home_study(road: Road) -> None:
    """She says what may be asked at home and what must stay unsaid; her own view stands beside the family's."""
    bea, pia, homes = road.bea, road.pia, f"{road.her}studies/"
    words = f"Two rooms, a brother who earns. {_mark(road)}"
    does(bea, homes, "studies.ask", organisation=idea("bandhu"), district=PARGANAS, towards="family", answer="yes",
         wish="not_sure", questions=["want_her", "room_for_her"], may_meet=["mother"], words=words)  # fmt: skip
    does(pia, _asked(pia, "/requests/", words), "requests.accept", worker=idea("pia"))
    does(pia, homes, "studies.report", met=["mother"], asked=["want_her"], risk="low", willing="yes", able="with_help",
         family_words=MOTHER, language="bn")  # fmt: skip
    does(bea, homes, "studies.say", wish="not_sure", her_words=ROOM, language="bn")
    _shown(bea, homes)
    does(bea, homes, "studies.tell", how="in_person", language="bn", understood="yes", wish="yes")
    _shown(pia, homes)


def _course(road: Road) -> None:
    """Dia wrote that nobody near her home takes tailors. That stands beside the course before she takes it."""
    bea, learning = road.bea, f"{road.her}learning/"
    does(road.dia, "/market/", "market.note", district=PARGANAS, occupation=TAILOR, kind="employer", demand="none")
    page = bea.opens(ways(bea.opens(learning))["learning.offer"])
    tiles = [page.locator(f"label:has([name=courses]):has-text('{name}')") for name in COURSES]
    fills(bea, "learning.offer", district=PARGANAS, language="bn",
          courses=[one.locator("input").get_attribute("value") for one in tiles])  # fmt: skip
    page = bea.opens(learning)
    bea.looks_well()
    taken = page.locator(".option:has(.late)")
    assert taken.locator("h3").inner_text() == COURSES[0]
    page = bea.opens(ways(page)["learning.choose"])
    keys = [page.locator(f"label:has-text('{one}') input").get_attribute("value") for one in COURSES]
    assert is_refused(bea, picked=keys[0], knows_mismatch=[], her_words=FISH, language="bn")
    fills(bea, "learning.choose", picked=keys[1], knows_mismatch=[], her_words=FISH, language="bn")
    page = bea.opens(learning)
    assert COURSES[1] in page.locator("main h2").first.inner_text()


def _lawyer(road: Road) -> None:
    """The legal services near her home are asked without her name, and answer."""
    bea, sohini, words = road.bea, road.sohini, f"A case in a court far from her home. {_mark(road)}"
    does(bea, f"{road.her}record/", "services.record", lane="legal", on=today(), state="happened", words=TOLD_HER_LAWYER)
    does(bea, f"{road.her}offices/", "offices.ask", ask="free_lawyer", organisation=LEGAL, words=words, language="bn")
    does(sohini, _asked(sohini, "/offices/", words), "offices.answer", reply="granted", answer_words="From Monday on.")
    sohini.looks_well()
    assert sohini.page.goto(road.her).status == 404
    _shown(bea, f"{road.her}offices/")


def _handover(road: Road) -> None:
    """Offered without her name, said yes to by her part by part; her legal part stays. Asha answers for her until the
    act of arrival, Bandhu from it on."""
    bea, pia, over, words = road.bea, road.pia, f"{road.her}handover/", f"She goes home. {_mark(road)}"
    does(bea, f"{road.her}identity/", "identities.add", kind="legal_name", value="উদাহরণ", language="bn")
    does(bea, f"{road.her}plan/", "plans.goal_add", text=FISH, language="bn", origin="own")
    does(bea, over, "handovers.offer", organisation=idea("bandhu"), words=words, language="bn")
    assert bea.page.locator("h1").inner_text() not in road.dia.opens(_asked(road.dia, "/handovers/", words)).content()
    road.dia.looks_well()
    does(pia, over, "handovers.accept", capacity="A visit each week, from Monday on.", worker=idea("pia"))
    does(bea, over, "handovers.confirm", keeps=["8"], language="bn", proof="witness", her_words=YES, until=_ahead(300),
         part_64="no", **{f"part_{n}": "yes" for n in (2, 4, 8, 16, 128, 256, 512)})  # fmt: skip
    _shown(bea, over)
    does(bea, over, "handovers.meet", presence="there")
    assert road.held("bea")["accountable"] == str(idea("asha")) == road.held("pia")["accountable"]
    does(pia, over, "handovers.arrive")
    does(pia, over, "handovers.check", every="on", state="confirmed")
    does(pia, over, "handovers.visit")
    _shown(pia, over)
    _withheld(road)


def _withheld(road: Road) -> None:
    """Her legal part: on no page of Pia's, and in none of her queries. Nothing was lost, nothing asked again."""
    found = road.held("pia")
    assert (found["accountable"], found["changes"]) == (str(idea("bandhu")), 1)
    assert found["sections"] == 1 | 2 | 4 | 8 | 16 | 128 | 256 | 512
    assert (found["loss"], found["retelling"], found["legal"]) == (0, 0, [])
    assert TOLD_HER_LAWYER in road.held("bea")["legal"]
    for where in ("", "journey/", "handover/", "matters/", "offices/", "notes/"):
        assert TOLD_HER_LAWYER not in road.pia.opens(f"{road.her}{where}").content()


def _after(road: Road) -> None:
    """Met as she wants it, with her own story for the neighbours; twice."""
    pia, after = road.pia, f"{road.her}after/"
    does(pia, f"{road.her}record/", "stays.move", kind="home", district=PARGANAS, country="IN", freedom="free",
         reason="own_choice", waiting_on="nobody")  # fmt: skip
    does(pia, after, "followups.plan", returned_on=today(), worker=idea("pia"), she_accepts="on", first_on=today(),
         every_days="30", place="health_centre", cover=COVER, way_1="call", language="bn")  # fmt: skip
    for said in (WELL, FISH):
        does(pia, after, "visits.note", state="met", her_words=said, language="bn")
    _shown(pia, after)


def _ration_card(road: Road) -> None:
    """Told, wanted, papers, handed in with its receipt, granted, in her hands."""
    pia, card = road.pia, f"{road.her}entitlements/"
    does(pia, card, "entitlements.add", codes=["in_ration"])
    does(pia, card, "entitlements.tell", how="in_person", language="bn", answer="wants")
    does(pia, card, "entitlements.gather")
    does(pia, card, "entitlements.file", receipt=f"F {_mark(road)}")
    does(pia, card, "entitlements.approve")
    _shown(pia, card)
    does(pia, card, "entitlements.credit")
    _shown(pia, card)


def _at_the_well(road: Road) -> None:
    """A neighbour's harassment in her words; she wants somebody beside her, and says yes to one step."""
    pia, told = road.pia, f"{road.her}stigma/"
    does(pia, told, "incidents.record", her_words=WELL_WORDS, language="bn", by_whom="neighbours", place="street",
         district=PARGANAS, wants="ally")  # fmt: skip
    does(pia, told, "responses.propose", what="go_along", who="together", words="We go to the well together.",
         by_on=_ahead(3))  # fmt: skip
    does(pia, told, "responses.move", state="agreed", she_said_so="on", her_words=YES, language="bn")
    _shown(pia, told)
    does(pia, told, "responses.move", state="done")
    does(pia, told, "incidents.end", outcome="better", outcome_words=WELL)
    _shown(pia, told)


def _closed(road: Road) -> None:
    """She closes it; one word of hers opens it again."""
    pia, after = road.pia, f"{road.her}after/"
    does(pia, after, "cases.close", how="hers", her_words=ENOUGH, language="bn", knows_door="on")
    assert "cases.reopen" in ways(pia.opens(after)) and "cases.close" not in ways(pia.page)
    pia.looks_well()
    found = road.held("pia")
    assert (found["accountable"], found["changes"]) == (str(idea("bandhu")), 1)


def _mark(road: Road) -> str:
    """What tells one story's request from another's, where no name stands."""
    return "".join(one for one in road.her if one.isalpha())[-5:]


def _asked(who: Visitor, listing: str, words: str) -> str:
    """The request in a list of what is asked, found by its words."""
    for link in dict.fromkeys(LINK.findall(who.opens(listing).locator("main").inner_html())):
        if link.startswith(listing) and link != listing and words in who.opens(link).content():
            return link
    raise AssertionError(f"{listing} leads to no request about {words}")


def _shown(who: Visitor, where: str) -> None:
    who.opens(where)
    who.looks_well()


def _ahead(days: int) -> date:
    return today() + timedelta(days=days)

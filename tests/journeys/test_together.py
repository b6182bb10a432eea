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
PLACES = {"bn": ("Asha Home", "বন্ধু সমিতি"), "en": ("Asha Home", "Bandhu Samiti")}
YES = "হ্যাঁ, ওঁর সঙ্গে।"


@dataclass(frozen=True)
class Road:
    """Who walks it. `her` is her page, the same for all who may see it."""

    look: Look
    her: str
    name: str
    bea: Visitor
    pia: Visitor
    dia: Visitor
    sohini: Visitor

    def answers(self, where: str) -> None:
        """Exactly one organisation answers for her, and both sides read the same one."""
        for who in (self.bea, self.pia):
            said = who.opens(f"{self.her}joint/").locator("#accountable .strong").inner_text()
            assert [name for name in PLACES[self.look.lang] if name in said] == [where], said


@pytest.mark.parametrize("look", in_turn(LOOKS, 0), ids=str)
def test_one_case_from_the_first_week_to_the_day_she_closes_it(visitor: Callable[..., Visitor], look: Look) -> None:
    """Given a woman in a shelter far from her home; when both sides work on one plan with her from the first week; then
    she arrives with what she let go along, is asked nothing twice, and closes her case herself."""
    bea, her = newcomer(visitor, look, age_band="21", track="adult", country="IN", district=PARGANAS)
    sohini = visitor(look=look)
    sohini.enters_as("lawyer")
    name = bea.page.locator("h1").inner_text()
    road = Road(look, her, name, bea, visitor("pia", look), visitor("dia", look), sohini)
    asha, bandhu = PLACES[look.lang]
    for walks in (_one_plan, _home_study, _course, _lawyer, _offered):
        walks(road)
        road.answers(asha)
    does(road.pia, f"{her}handover/", "handovers.arrive")
    road.answers(bandhu)
    for walks in (_arrived, _met, _ration_card, _at_the_well, _closed):
        walks(road)
    road.answers(bandhu)
    _withheld(road)


def _one_plan(road: Road) -> None:
    """Week one: asked without her name; she refuses the first person, and says yes to the second."""
    bea, pia = road.bea, road.pia
    words = f"Near her home, in Bangla. {_mark(road)}"
    does(bea, f"{road.her}joint/", "joint.ask", organisation=idea("bandhu"), words=words, language="bn")
    _asked(pia, "/requests/", words)
    assert road.name not in pia.page.content()
    pia.looks_well()
    does(pia, "", "requests.accept", capacity="An hour each Sunday.", worker=idea("dia"))
    _shown(bea, f"{road.her}joint/")
    assert "Dia" in bea.page.locator("#asked").inner_text()
    does(bea, "", "joint.decide", says="else", language="bn")
    does(pia, "", "requests.name_worker", worker=idea("pia"))
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
    _asked(pia, "/requests/", words)
    does(pia, "", "requests.accept", worker=idea("pia"))
    does(pia, homes, "studies.report", met=["mother"], asked=["want_her"], risk="low", willing="yes", able="with_help",
         family_words=MOTHER, language="bn")  # fmt: skip
    does(bea, homes, "studies.say", wish="not_sure", her_words=ROOM, language="bn")
    assert MOTHER in bea.page.content() and ROOM in bea.page.content()
    bea.looks_well()
    does(bea, "", "studies.tell", how="in_person", language="bn", understood="yes", wish="yes")
    _shown(pia, homes)


def _course(road: Road) -> None:
    """Dia wrote that nobody near her home takes tailors. That stands beside the course before she takes it."""
    bea, learning = road.bea, f"{road.her}learning/"
    does(road.dia, "/market/", "market.note", district=PARGANAS, occupation=TAILOR, kind="employer", demand="none")
    page = bea.opens(ways(bea.opens(learning))["learning.offer"])
    tiles = [page.locator(f"label:has([name=courses]):has-text('{name}')") for name in COURSES]
    fills(bea, "learning.offer", district=PARGANAS, language="bn",
          courses=[one.locator("input").get_attribute("value") for one in tiles])  # fmt: skip
    bea.looks_well()
    taken = page.locator(".option:has(.late)")
    assert taken.locator("h3").inner_text() == COURSES[0]
    page = bea.opens(ways(page)["learning.choose"])
    keys = [page.locator(f"label:has-text('{one}') input").get_attribute("value") for one in COURSES]
    assert is_refused(bea, picked=keys[0], knows_mismatch=[], her_words=FISH, language="bn")
    fills(bea, "learning.choose", picked=keys[1], knows_mismatch=[], her_words=FISH, language="bn")
    assert COURSES[1] in page.locator("main h2").first.inner_text()


def _lawyer(road: Road) -> None:
    """The legal services near her home are asked without her name, and answer."""
    bea, sohini, words = road.bea, road.sohini, f"A case in a court far from her home. {_mark(road)}"
    does(bea, f"{road.her}record/", "services.record", lane="legal", on=today(), state="happened", words=TOLD_HER_LAWYER)
    does(bea, f"{road.her}offices/", "offices.ask", ask="free_lawyer", organisation=LEGAL, words=words, language="bn")
    _asked(sohini, "/offices/", words)
    does(sohini, "", "offices.answer", reply="granted", answer_words="From Monday on.")
    sohini.looks_well()
    assert road.name not in sohini.page.content()
    assert sohini.page.goto(road.her).status == 404
    _shown(bea, f"{road.her}offices/")


def _offered(road: Road) -> None:
    """Offered without her name, and said yes to by her part by part: her legal part stays where it is."""
    bea, pia, over, words = road.bea, road.pia, f"{road.her}handover/", f"She goes home. {_mark(road)}"
    does(bea, f"{road.her}identity/", "identities.add", kind="legal_name", value="উদাহরণ", language="bn")
    does(bea, f"{road.her}plan/", "plans.goal_add", text=FISH, language="bn", origin="own")
    does(bea, over, "handovers.offer", organisation=idea("bandhu"), words=words, language="bn")
    _asked(road.dia, "/handovers/", words)
    assert road.name not in road.dia.page.content() and road.dia.page.goto(road.her).status == 404
    does(pia, over, "handovers.accept", capacity="A visit each week, from Monday on.", worker=idea("pia"))
    does(bea, over, "handovers.confirm", keeps=["8"], language="bn", proof="witness", her_words=YES, until=_ahead(300),
         part_64="no", **{f"part_{n}": "yes" for n in (2, 4, 8, 16, 128, 256, 512)})  # fmt: skip
    bea.looks_well()
    does(bea, "", "handovers.meet", presence="there")


def _arrived(road: Road) -> None:
    """Where she lives now; each fact looked at with her; the first visit."""
    pia, over = road.pia, f"{road.her}handover/"
    does(pia, over, "stays.move", kind="home", district=PARGANAS, country="IN", freedom="free", reason="own_choice",
         waiting_on="nobody")  # fmt: skip
    does(pia, over, "handovers.check", every="on", state="confirmed")
    does(pia, "", "handovers.visit")
    pia.looks_well()


def _met(road: Road) -> None:
    """Met as she wants it, with her own story for the neighbours; twice."""
    pia = road.pia
    does(pia, f"{road.her}after/", "followups.plan", worker=idea("pia"), she_accepts="on", first_on=today(),
         every_days="30", place="health_centre", cover=COVER, way_1="call", language="bn")  # fmt: skip
    for said in (WELL, FISH):
        does(pia, "", "visits.note", state="met", her_words=said, language="bn")
    pia.looks_well()


def _ration_card(road: Road) -> None:
    """Told, wanted, papers, handed in with its receipt, granted, in her hands."""
    pia, card = road.pia, f"{road.her}entitlements/"
    does(pia, card, "entitlements.add", codes=["in_ration"])
    does(pia, "", "entitlements.tell", how="in_person", language="bn", answer="wants")
    does(pia, "", "entitlements.gather")
    does(pia, "", "entitlements.file", receipt=f"F {_mark(road)}")
    does(pia, "", "entitlements.approve")
    pia.looks_well()
    does(pia, "", "entitlements.credit")
    assert not [act for act in ways(pia.page) if act in ("entitlements.file", "entitlements.credit")]
    pia.looks_well()


def _at_the_well(road: Road) -> None:
    """A neighbour's harassment in her words; she wants somebody beside her, and says yes to one step."""
    pia, told = road.pia, f"{road.her}stigma/"
    does(pia, told, "incidents.record", her_words=WELL_WORDS, language="bn", by_whom="neighbours", place="street",
         district=PARGANAS, wants="ally")  # fmt: skip
    does(pia, "", "responses.propose", what="go_along", who="together", words="We go to the well together.",
         by_on=_ahead(3))  # fmt: skip
    does(pia, "", "responses.move", state="agreed", she_said_so="on", her_words=YES, language="bn")
    pia.looks_well()
    does(pia, "", "responses.move", state="done")
    does(pia, "", "incidents.end", outcome="better", outcome_words=WELL)
    assert all(words in pia.page.content() for words in (WELL_WORDS, YES, WELL))
    pia.looks_well()


def _closed(road: Road) -> None:
    """She closes it; one word of hers opens it again."""
    pia, after = road.pia, f"{road.her}after/"
    does(pia, after, "cases.close", how="hers", her_words=ENOUGH, language="bn", knows_door="on")
    assert "cases.reopen" in ways(pia.page) and "cases.close" not in ways(pia.page)
    pia.looks_well()


def _withheld(road: Road) -> None:
    """Her legal part: on no page of Pia's, and in none of her queries; Bea still reads it. It changed hands once;
    nothing was lost on the way, and nothing asked again."""
    for where in ("", "journey/", "handover/", "matters/", "offices/", "notes/"):
        assert TOLD_HER_LAWYER not in road.pia.opens(f"{road.her}{where}").content()
    said = json.loads(road.bea.home.output("tests.ground.held", road.her.split("/")[2], "pia", "bea"))
    pia, bea = said["pia"], said["bea"]
    assert pia["sections"] == 1 | 2 | 4 | 8 | 16 | 128 | 256 | 512 and bea["sections"] == 1 | 8 | 64
    assert TOLD_HER_LAWYER not in pia["words"] and TOLD_HER_LAWYER in bea["words"]
    assert (pia["accountable"], pia["changes"]) == (str(idea("bandhu")), 1)
    assert (pia["held"], pia["loss"], pia["retelling"]) == (3, 0, 0)


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

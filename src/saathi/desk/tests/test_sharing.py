"""The page of a yes asks who there, and her page of sharing says it in words."""

import re
from datetime import timedelta
from typing import Any

from django.urls import reverse
from django.utils.translation import override
from tests.world import idea

from saathi.kernel.access import acts
from saathi.kernel.clock import today
from saathi.survivors.choices import OF_THEM


def posted(house: str = "bandhu", who: str = "lawyer", **more: Any) -> dict[str, Any]:
    day = today() + timedelta(days=30)
    until = {"until_day": day.day, "until_month": day.month, "until_year": day.year}
    return {
        "organisation": str(idea(house)), "who": who, "sections": ["64"], "purpose": "legal", "language": "bn",
        "proof": "witness", **until, **more,
    }  # fmt: skip


def shown(world: Any, signed_in: Any, who: str = "bea") -> str:
    page: str = signed_in(who).get(reverse("sharing.page", args=[world.amal])).content.decode()
    return page


def test_the_page_asks_who_there_and_ticks_nothing(world: Any, signed_in: Any) -> None:
    for name in ("consents.give", "grounds.record"):
        page = signed_in("bea").get(reverse(name, args=[world.amal])).content.decode()
        box = r'<label for="field-who">(.*?)</label>.*?<select[^>]*name="who"[^>]*>(.*?)</select>'
        who = re.search(box, page, re.S)
        assert who and "optional" not in who[1] and "All lawyers there" in who[2] and "selected" not in who[2]
        assert "Asha Home" in page and "Bandhu Samiti" in page
        assert not re.search(r'name="sections"[^>]*checked', page)
        assert 'name="subject"' not in page and not re.search(r">[^<]*\b(Dia|Pia|Omar)\b", page)


def test_only_what_she_may_pass_on_is_offered(world: Any, signed_in: Any) -> None:
    offered = {
        name: set(re.findall(r'name="sections" value="(\d+)"', page.content.decode()))
        for name in ("bea", "gita", "dia")
        if (page := signed_in(name).get(reverse("consents.give", args=[world.amal])))
    }
    assert offered["dia"] == {"8"}
    assert "32" in offered["gita"] and "32" not in offered["bea"] and "64" in offered["bea"]
    assert not any("1" in found for found in offered.values())


def test_without_who_there_it_comes_back_with_everything_typed(world: Any, signed_in: Any) -> None:
    answer = signed_in("bea").post(reverse("consents.give", args=[world.amal]), posted(who="", words="Only the court."))
    page = answer.content.decode()
    assert answer.status_code == 422 and "Choose who there may see it." in page
    assert 'href="#field-who"' in page and "Only the court." in page


def test_a_yes_to_lawyers_is_told_as_lawyers_of_that_organisation(world: Any, signed_in: Any) -> None:
    bea = signed_in("bea")
    assert bea.post(reverse("consents.give", args=[world.amal]), posted()).status_code == 303
    page = shown(world, signed_in)
    assert "Lawyers of Bandhu Samiti" in page and "Dia of Bandhu Samiti" in page
    end = re.search(r'href="([^"]+/withdraw/)">Stop sharing<span class="hush"> Lawyers of Bandhu Samiti<', page)
    assert end
    assert "Lawyers of Bandhu Samiti: Legal" in bea.get(end[1]).content.decode()
    assert bea.post(end[1]).status_code == 303
    assert "Lawyers of Bandhu Samiti" not in shown(world, signed_in)


def test_her_own_house_is_told_as_it_is(world: Any, signed_in: Any) -> None:
    """The duty by which she was taken in opened her to her team, those above it and those who live with her."""
    page = shown(world, signed_in)
    for words in ("A team of Asha Home", "Those who answer for all of Asha Home", "Counsellors of Asha Home",
                  "House mothers of Asha Home"):  # fmt: skip
        assert words in page, words
    assert "Counselling" in page.split("Counsellors of Asha Home")[1].split("House mothers")[0]


def test_the_lawyer_of_the_house_opens_her_once_she_agreed(world: Any, signed_in: Any) -> None:
    where = reverse("people.page", args=[world.amal])
    assert signed_in("lila").get(where).status_code == 404
    assert signed_in("bea").post(reverse("consents.give", args=[world.amal]), posted("asha")).status_code == 303
    page = signed_in("lila").get(where)
    assert page.status_code == 200 and "Class 9" not in page.content.decode()
    assert "Lawyers of Asha Home" in shown(world, signed_in)
    assert signed_in("cyr").get(where).status_code == 404


def test_who_sees_her_already_is_refused_in_a_sentence(world: Any, signed_in: Any) -> None:
    answer = signed_in("bea").post(reverse("consents.give", args=[world.amal]), posted("asha", "counsellor"))
    assert answer.status_code == 409
    assert "They see her already, together with others of their organisation." in answer.content.decode()


def test_every_sentence_names_the_organisation(world: Any) -> None:
    for lang in ("en", "bn", "hi", "mr"):
        with override(lang):
            for code, said in OF_THEM.items():
                assert "Bandhu" in str(said) % {"organisation": "Bandhu"}, (lang, code)


def test_what_a_second_person_is_asked_says_who_there(world: Any, signed_in: Any) -> None:
    acts()["orgs.ask_approval"].run(
        world.jaya, None, {"act": "grounds.record", "asked_of": ["case_worker"], "answered_by": ["superintendent"]}
    )
    data = posted(basis="order", law="in_jj_2015_s31", document="CWC/8")
    answer = signed_in("bea").post(reverse("grounds.record", args=[world.amal]), data)
    assert answer.status_code == 303 and "/approvals/" in answer["Location"], answer["Location"]
    page = signed_in("indu").get(answer["Location"]).content.decode()
    assert "All lawyers there" in page and "Bandhu" in page

"""The visit to her home, at her table and alone: what she allows and what stays unsaid, her yes and her no, her view,
and what was found, which a person tells her first."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import uuid4

from django.test import Client
from django.urls import reverse
from tests.contracts import homeward, returned
from tests.world import World, idea

from saathi.handovers.models import Study
from saathi.handovers.studies.catalogue import questions, tells
from saathi.handovers.studies.queries import StudyFact, studies
from saathi.handovers.study_choices import Able, Meets, NotDone, Risk, Towards, Willing, Wish
from saathi.kernel.clock import today
from saathi.kernel.scope import opened
from saathi.links.requests.queries import InboxFilter, inbox
from saathi.portal.ahead import visit_words as words
from saathi.portal.door.tests.conftest import card as her_card  # noqa: F401
from saathi.portal.door.tests.conftest import stands
from saathi.portal.tests.conftest import signed_in, together  # noqa: F401
from saathi.ui import wording

from .taps import sends, text_of

Sits = Callable[..., Client]
VISITS = "/n/g/v/"


def one(world: World) -> StudyFact:
    return studies(world.bea, world.amal).studies[0]


def english(client: Client) -> Client:
    client.post("/n/l/", {"language": "en"})
    return client


def ticked(page: str) -> set[str]:
    return set(re.findall(r'value="(\w+)" checked', page))


def offered(page: str) -> set[str]:
    return set(re.findall(r'type="checkbox" name="\w+" value="(\w+)"', page))


def test_every_code_has_her_words_and_no_two_answers_one_picture() -> None:
    lists: dict[Any, Any] = {
        words.QUESTIONS: questions(), words.HIDDEN: tells(), words.MEETS: Meets.values, words.TOWARDS: Towards.values,
        words.WISH: Wish.values, words.RISK: Risk.values, words.WILLING: Willing.values, words.ABLE: Able.values,
    }  # fmt: skip
    for drawn, codes in lists.items():
        assert [code for code, *_rest in drawn] == list(codes)
        assert len({picture for *_rest, picture in drawn}) == len(drawn)
    assert set(words.NOT_DONE) == set(NotDone.values) and set(words.CLOSED) == {"her", "unsafe", "unwilling"}


def test_she_reads_who_goes_there_until_when_and_what_she_allowed(world: World, together: Sits) -> None:  # noqa: F811
    made = homeward.accepted(world)
    homeward.run(world, "dia", "requests.name_worker", homeward.request_of(world, made), {"worker": str(idea("dia"))})
    client = english(together())
    page = text_of(client, VISITS)
    for said in ("The family I grew up in", "Dia", "I am not sure", "মা কেমন আছে?",
                 f"An answer is to come by {wording.day(today() + timedelta(days=30))}."):  # fmt: skip
        assert said in page, said
    assert f'href="{VISITS}{made}/f/"' not in page, "nobody was there yet"
    page = text_of(client, f"{VISITS}{made}/")
    allowed, kept_back = page.split("This is not asked")
    assert "Whether they want me to live there" in allowed and "Whether the family owes money" in kept_back
    assert "My mother" in allowed and "My father" not in page and "Why I was away" in allowed
    assert homeward.ASK["cover"] in allowed


def test_her_no_stops_it_in_one_tap(world: World, together: Sits) -> None:  # noqa: F811
    made, client = homeward.study(world), together()
    assert f'action="{VISITS}{made}/x/"' in text_of(client, VISITS)
    sends(client, f"{VISITS}{made}/x/", answer="stop")
    assert one(world).line.state == "said_no"
    assert f'action="{VISITS}{made}/x/"' not in text_of(client, VISITS)


def test_somebody_else_is_to_go_there(world: World, together: Sits) -> None:  # noqa: F811
    made = homeward.accepted(world)
    homeward.run(world, "dia", "requests.name_worker", homeward.request_of(world, made), {"worker": str(idea("dia"))})
    client = together()
    sends(client, f"{VISITS}{made}/x/", answer="else")
    line = one(world).line
    assert line.worker is None and line.refused == (idea("dia"),) and line.state == "accepted"
    assert "Somebody else was asked for" in text_of(english(client), VISITS)


def test_her_yes_goes_out_with_what_she_ticked(world: World, together: Sits) -> None:  # noqa: F811
    made, client = homeward.draft(world), together()
    where = f"{VISITS}{made}/"
    assert f'href="{where}a/"' in text_of(client, VISITS)
    assert sends(client, f"{where}a/", may="yes") == f"{where}q/"
    page = text_of(client, f"{where}q/")
    assert offered(page) == set(questions()) and not ticked(page), "nothing is ticked before she does it"
    refused = client.post(f"{where}q/", {})
    assert refused.status_code == 422 and 'role="alert"' in refused.content.decode()
    assert client.get(f"{where}r/")["Location"] == f"{where}q/", "nothing holds before all of it is said"
    assert sends(client, f"{where}q/", questions=["want_her", "debts", "no_such"]) == f"{where}m/"
    assert sends(client, f"{where}m/", may_meet=["mother"]) == f"{where}h/"
    page = text_of(client, f"{where}h/")
    assert offered(page) == {"her_child", "her_money", "her_relations"}, "what stays unsaid is only added to"
    assert sends(client, f"{where}h/", hidden=["her_child"]) == f"{where}r/"
    assert inbox(world.pia, InboxFilter("")).lines == ()
    assert "Whether the family owes money" in text_of(english(client), f"{where}r/")
    assert sends(client, f"{where}r/", right="yes") == VISITS
    fact = one(world)
    assert (fact.line.state, fact.questions, fact.may_meet) == ("in_progress", ("want_her", "debts"), ("mother",))
    assert set(fact.hidden) == {*homeward.ASK["hidden"], "her_child"}


def test_her_no_before_anybody_was_asked(world: World, together: Sits) -> None:  # noqa: F811
    made, client = homeward.draft(world), together()
    assert sends(client, f"{VISITS}{made}/a/", may="no") == VISITS
    assert one(world).line.state == "said_no" and inbox(world.pia, InboxFilter("")).lines == ()


def test_words_that_would_tell_it_are_written_anew_first(world: World, together: Sits) -> None:  # noqa: F811
    made = homeward.studied(world, answer="not_now", hidden=["her_health"], words="She has a baby.")
    client, where = together(), f"{VISITS}{made}/"
    sends(client, f"{where}q/", questions=["want_her"])
    sends(client, f"{where}m/", may_meet=["mother"])
    sends(client, f"{where}h/", hidden=["her_child"])
    answer = client.post(f"{where}r/", {"right": "yes", "once": str(uuid4())})
    assert answer.status_code == 409 and 'role="alert"' in answer.content.decode()
    assert one(world).line.state == "draft"


def test_she_ticks_questions_off_and_adds_what_stays_unsaid(world: World, together: Sits) -> None:  # noqa: F811
    made, client = homeward.accepted(world), together()
    where = f"{VISITS}{made}/"
    page = text_of(client, f"{where}q/")
    assert ticked(page) == offered(page) == set(homeward.ASK["questions"]), "hers so far, to take from"
    sends(client, f"{where}q/", questions=["want_her", "debts"])
    sends(client, f"{where}m/", may_meet=["mother"])
    sends(client, f"{where}h/")
    sends(client, f"{where}r/", right="again")
    assert len(one(world).questions) == 3, "begun anew, nothing was changed"
    sends(client, f"{where}q/", questions=["want_her", "debts"])
    sends(client, f"{where}r/", right="yes")
    assert one(world).questions == ("want_her",), "what she did not allow before is asked for anew"
    sends(client, f"{where}h/", hidden=["her_money"])
    sends(client, f"{where}r/", right="yes")
    assert set(one(world).hidden) == {*homeward.ASK["hidden"], "her_money"}
    assert one(world).may_meet == ("mother", "teacher"), "begun anew and said in one word: the rest is as it was"


def test_her_own_view_typed_or_aloud(world: World, together: Sits) -> None:  # noqa: F811
    made, client = homeward.reported(world), together()
    where = f"{VISITS}{made}/"
    assert client.get(f"{where}w/")["Location"] == f"{where}s/"
    assert sends(client, f"{where}s/", wish="no") == f"{where}w/"
    assert sends(client, f"{where}w/", her_words="না।") == VISITS
    fact = one(world)
    assert (fact.wish, fact.views[0].words, fact.closed_by) == ("no", "না।", "her")
    sends(client, f"{where}s/", wish="not_sure")
    assert sends(client, f"{where}w/", aloud="1") == reverse("her.plan_voice")
    assert one(world).wish == "not_sure" and len(one(world).views) == 3


def test_an_answer_has_come_and_nothing_of_it_before_somebody_told_her(world: World, together: Sits) -> None:  # noqa: F811
    made, client = homeward.unsafe(world), english(together())
    page = text_of(client, VISITS)
    by = wording.day(today() + timedelta(days=7))
    assert "An answer has come." in page and re.search(rf"Bea[^<]* tells me by {by}\.", page)
    for hidden in (f"{VISITS}{made}/f/", "safe for me", "Other ways", homeward.FOUND["family_words"]):
        assert hidden not in page, hidden
    assert client.get(f"{VISITS}{made}/f/").status_code == 404
    homeward.run(world, "bea", "studies.tell", made, {**homeward.TELL, "understood": "not_now"})
    page = text_of(client, VISITS)
    assert "I did not want to hear it yet." in page and client.get(f"{VISITS}{made}/f/").status_code == 404
    homeward.run(world, "bea", "studies.options", made, homeward.OPTIONS)
    assert "Other ways" not in text_of(client, VISITS)


def test_what_was_found_stands_beside_her_view_and_other_ways_with_their_day(world: World, together: Sits) -> None:  # noqa: F811
    made, client = homeward.unsafe(world), english(together())
    homeward.run(world, "bea", "studies.tell", made, {**homeward.TELL, "understood": "asks", "her_words": "কবে?"})
    page = text_of(client, VISITS)
    assert re.search(r"Bea[^<]* answers my question by ", page) and f'href="{VISITS}{made}/f/"' in page
    homeward.run(world, "bea", "studies.tell", made, {**homeward.TELL, "wish": "yes"})
    due = f"Other ways are shown to me by {wording.day(today() + timedelta(days=14))}."
    page = text_of(client, f"{VISITS}{made}/f/")
    hers, found, theirs = (page.index(said) for said in ("কবে?", "I would not be safe there", "ফিরে আসুক।"))
    assert page.index("I want to live there") < hers < found < theirs, "her newest words stand by what she wants now"
    assert "Nobody sends me there." in page and due in page
    assert 'href="/n/e/"' in page and 'href="/n/d/m/w/128/a/"' in page
    homeward.run(world, "bea", "studies.options", made, homeward.OPTIONS)
    page = text_of(client, f"{VISITS}{made}/f/")
    assert f"Other ways lie before me since {wording.day(today())}." in page and 'href="/n/c/"' in page


def test_nobody_was_there_and_she_is_told_why(world: World, together: Sits) -> None:  # noqa: F811
    made, client = homeward.accepted(world), english(together())
    homeward.run(world, "dia", "studies.not_done", made, {"not_done": "not_found"})
    assert "were not found" not in text_of(client, VISITS)
    homeward.run(world, "bea", "studies.tell", made, homeward.TELL)
    page = text_of(client, f"{VISITS}{made}/f/")
    assert "Nobody was there." in page and "The place or the people were not found" in page


def test_what_day_went_by_she_reads(world: World, together: Sits) -> None:  # noqa: F811
    homeward.reported(world)
    with opened(world.bea, "test.late", writes=True):
        Study.objects.update(tell_by_on=today() - timedelta(days=1))
    assert "That day went by. I may ask for it now." in text_of(english(together()), VISITS)


def test_what_was_asked_for_her_leads_here(world: World, together: Sits) -> None:  # noqa: F811
    homeward.accepted(world)
    client = english(together())
    page = text_of(client, "/n/g/q/")
    assert f'href="{VISITS}"' in page and "It waits on: Bandhu Samiti." in page


def test_where_her_family_part_is_closed_nothing_of_it_is_there(world: World, together: Sits) -> None:  # noqa: F811
    made = homeward.study(world)
    client = english(together("dia"))
    page = text_of(client, VISITS)
    assert "Whoever sits with me may not open this." in page and str(made) not in page and "family" not in page
    for letter in ("", "a/", "q/", "r/", "s/", "w/", "f/"):
        assert client.get(f"{VISITS}{made}/{letter}").status_code == 404, letter
    assert client.post(f"{VISITS}{made}/x/", {"answer": "stop"}).status_code == 404
    assert one(world).line.state == "in_progress"


def test_whoever_goes_there_changes_nothing_of_what_she_allows(world: World, together: Sits) -> None:  # noqa: F811
    """Dia sees her family part and sits with her: her no holds there too, the rest is for those who asked."""
    made = homeward.accepted(world)
    client = together("dia")
    page = text_of(client, VISITS)
    assert f'action="{VISITS}{made}/x/"' in page and f'href="{VISITS}{made}/s/"' not in page
    assert client.get(f"{VISITS}{made}/q/").status_code == 404
    assert "/q/" not in text_of(client, f"{VISITS}{made}/")


def test_what_is_of_somebody_else_is_not_there(world: World, together: Sits) -> None:  # noqa: F811
    client, strange = together(), uuid4()
    for letter in ("", "a/", "q/", "r/", "s/", "w/", "f/", "z/"):
        assert client.get(f"{VISITS}{strange}/{letter}").status_code == 404, letter
    assert client.post(f"{VISITS}{strange}/x/", {"answer": "stop"}).status_code == 404
    made = homeward.study(world)
    assert client.get(f"{VISITS}{made}/z/").status_code == 404


def test_alone_she_reads_and_decides_beside_somebody(world: World, her_card: str) -> None:  # noqa: F811
    made, going = homeward.reported(world), homeward.draft(world)
    homeward.run(world, "bea", "studies.tell", made, homeward.TELL)
    alone = stands(her_card)
    page = text_of(alone, VISITS)
    assert "I heard it on" in page and f"{VISITS}{going}/a/" not in page and f"{VISITS}{made}/s/" not in page
    assert "/x/" not in page.partition("<main")[2].partition("</main>")[0]
    assert "Nothing was found that would harm me" in text_of(alone, f"{VISITS}{made}/f/")
    text_of(alone, f"{VISITS}{going}/")
    answer = alone.post(f"{VISITS}{going}/x/", {"answer": "stop"})
    assert answer.status_code == 403 and "Ask someone you trust here." in answer.content.decode()
    for letter in ("a/", "q/", "s/"):
        assert alone.get(f"{VISITS}{going}/{letter}").status_code == 404, letter
    assert one(world).line.state == "draft"


def test_the_last_page_of_the_talk_names_what_was_done(world: World, together: Sits) -> None:  # noqa: F811
    made, client = homeward.study(world), english(together())
    sends(client, f"{VISITS}{made}/s/", wish="yes")
    sends(client, f"{VISITS}{made}/w/", her_words="")
    assert "The visit to my home" in text_of(client, "/n/y/")


def test_once_her_case_is_closed_she_reads_and_nothing_is_offered(world: World, together: Sits) -> None:  # noqa: F811
    made, client = homeward.study(world), together()
    returned.free(world)
    sends(client, "/n/g/a/c/", close="now")
    page = text_of(client, VISITS)
    assert f'href="{VISITS}{made}/"' in page and f'href="{VISITS}{made}/s/"' not in page
    for letter in ("q/", "s/", "w/"):
        assert client.get(f"{VISITS}{made}/{letter}").status_code == 404, letter

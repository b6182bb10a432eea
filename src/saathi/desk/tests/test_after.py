"""The pages after her return and of stigma: what they draw, for whom, and what they keep back. Invented people."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from tests.contracts import returned

from saathi.desk.tests.test_clocks import text_of
from saathi.desk.tests.test_cost import cost
from saathi.kernel.access import acts


def text(client: Client, name: str, *args: Any) -> str:
    answer = client.get(reverse(name, args=args))
    assert answer.status_code == 200
    return text_of(answer)


def test_her_days_after_return_stand_on_one_page(world: Any, signed_in: Any) -> None:
    returned.alarm(world)
    for act, data in (("ratings.record", returned.RATED), ("safety_plans.write", returned.SAFETY),
                      ("footings.define", returned.OWN), ("supports.ask", returned.MEDIATION)):  # fmt: skip
        acts()[act].run(world.bea, world.amal, data)
    page = text(signed_in("bea"), "followups.page", world.amal)
    for said in ("We come about the vaccination.", "Call her own number → Ask a friend whom she named",
                 "হাসপাতালে দেখা করব।", "Mostly well", "She does not want to say", "কাঁঠাল", "যখন নিজের ঘর হবে।",
                 "Waits on: Bea", "Somebody from before asks for her or waits for her", "A person has to decide"):
        assert said in page, said


def test_whoever_does_not_see_what_keeps_her_safe_reads_nothing_of_it(world: Any, signed_in: Any) -> None:
    returned.alarm(world)
    acts()["safety_plans.write"].run(world.bea, world.amal, returned.SAFETY)
    returned.incident(world)
    partner = signed_in("dia")
    page = text(partner, "followups.page", world.amal) + text(partner, "stigma.page", world.amal)
    for kept in ("vaccination", "কাঁঠাল", "A man from before", "কলসি", "Waits on: Bea"):
        assert kept not in page, kept
    assert "Of sections not shared with you nothing is shown here" in page
    assert "is not shared with you" in page


def test_a_meeting_is_written_down_from_its_line(world: Any, signed_in: Any) -> None:
    client, visit = signed_in("bea"), returned.visit(world)
    where = reverse("visits.note", args=[world.amal, visit])
    assert where in client.get(reverse("followups.page", args=[world.amal])).content.decode()
    asked = client.post(where, {"state": "not_met"})
    assert asked.status_code == 422 and "Her silence and ours are not the same" in asked.content.decode()
    done = client.post(where, {"state": "met", "her_words": "ভালো আছি।", "language": "bn"})
    assert done.status_code == 303 and done["Location"].endswith("#meets")
    assert "ভালো আছি।" in text(client, "followups.page", world.amal)


def test_nobody_is_asked_of_what_she_may_not_see_and_no_kind_is_offered(world: Any, signed_in: Any) -> None:
    """Bea does not see her counselling: neither the question nor the counsellor near home is offered."""
    page = signed_in("bea").get(reverse("ratings.record", args=[world.amal])).content.decode()
    assert 'name="safety"' in page and 'name="mind"' not in page and 'name="mind_words"' not in page
    page = signed_in("bea").get(reverse("supports.ask", args=[world.amal])).content.decode()
    assert 'value="mediation"' in page and 'value="counselling"' not in page
    page = signed_in("gita").get(reverse("ratings.record", args=[world.amal])).content.decode()
    assert 'name="mind"' in page and 'name="legal"' not in page


def test_only_those_who_see_her_safety_are_offered_as_the_one_who_comes(world: Any, signed_in: Any) -> None:
    page = text_of(signed_in("bea").get(reverse("followups.plan", args=[world.amal])))
    assert "Bea, Case worker" in page and "Gita, Counsellor" in page
    assert "Dia" not in page and "Cyr" not in page and "Kamal" not in page


def test_only_what_she_wants_or_something_quieter_is_offered(world: Any, signed_in: Any) -> None:
    page = signed_in("bea").get(reverse("responses.propose", args=[world.amal, returned.incident(world)]))
    drawn = page.content.decode()
    assert all(f'value="{what}"' in drawn for what in ("talk", "group", "go_along", "find_ally"))
    assert not any(f'value="{what}"' in drawn for what in ("explain", "story", "complaint", "report"))


def test_a_step_is_drawn_with_her_yes_and_stops_with_her_word(world: Any, signed_in: Any) -> None:
    client, step = signed_in("bea"), returned.agreed(world)
    page = text(client, "stigma.page", world.amal)
    assert "She said yes to it" in page and "She said yes on" in page and returned.TOLD["her_words"] in page
    drawn = client.get(reverse("responses.move", args=[world.amal, step])).content.decode()
    assert 'value="done"' in drawn and 'value="stopped"' in drawn and 'value="agreed"' not in drawn
    client.post(reverse("responses.move", args=[world.amal, step]), {"state": "stopped"})
    assert "She stopped it" in text(client, "stigma.page", world.amal)


def test_a_paper_is_named_only_where_it_may_be_seen(world: Any, signed_in: Any) -> None:
    incident = returned.with_paper(world)
    acts()["incidents.paper"].run(world.bea, incident, returned.PAPER)
    assert "Order of March" in text(signed_in("bea"), "stigma.page", world.amal)
    page = text(signed_in("gita"), "stigma.page", world.amal)
    assert "Order of March" not in page and "1 more are not shared with you" in page


def test_closing_says_why_it_cannot_be_and_opens_again_by_her_word(world: Any, signed_in: Any) -> None:
    client = signed_in("bea")
    assert "She is not free to leave where she stays" in text(client, "followups.page", world.amal)
    case = returned.closed(world)
    page = text(client, "followups.page", world.amal)
    assert "One word of hers opens it again" in page and "এখন আর লাগবে না।" in page
    assert "Ask her how she wants to be met" not in page
    done = client.post(reverse("cases.reopen", args=[world.amal, case]), returned.REOPEN)
    assert done.status_code == 303
    assert "Opened again on" in text(client, "followups.page", world.amal)


def test_whoever_wanted_to_be_asked_once_more_is(world: Any, signed_in: Any) -> None:
    client, case = signed_in("bea"), returned.asked_again(world)
    where = reverse("cases.ask_again", args=[world.amal, case])
    assert where in client.get(reverse("followups.page", args=[world.amal])).content.decode()
    client.post(where, {"her_words": "ভালো আছি।", "language": "bn"})
    page = client.get(reverse("followups.page", args=[world.amal])).content.decode()
    assert "ভালো আছি।" in page and where not in page


@pytest.mark.parametrize(("name", "most"), [("followups.page", 34), ("stigma.page", 22), ("followups.due", 16)])
def test_a_page_asks_no_more_of_postgresql_with_many_rows(world: Any, signed_in: Any, name: str, most: int) -> None:
    """As many statements with ten of everything as with one: nothing is asked in a loop."""
    client, args = signed_in("bea"), () if name == "followups.due" else (world.amal,)
    returned.alarm(world)
    returned.step(world)
    one = cost(client, reverse(name, args=args))
    for _turn in range(5):
        acts()["ratings.record"].run(world.bea, world.amal, returned.RATED)
        acts()["supports.ask"].run(world.bea, world.amal, returned.MEDIATION)
        acts()["visits.plan"].run(world.bea, world.amal, returned.VISIT)
        acts()["responses.propose"].run(world.bea, returned.incident(world), returned.STEP)
    many = cost(client, reverse(name, args=args))
    assert len(many) <= len(one) + 1 and len(many) <= most, len(many)


def test_what_falls_due_stands_on_today_for_whoever_comes(world: Any, signed_in: Any) -> None:
    returned.meets(world)
    assert reverse("followups.due") in signed_in("bea").get(reverse("desk.today")).content.decode()
    page = text(signed_in("bea"), "followups.due")
    assert "We meet" in page and "Amal" in page
    assert "Amal" not in text(signed_in("gita"), "followups.due")
    assert "Nothing falls due" in text(signed_in("eli"), "followups.due")


@pytest.mark.parametrize(("who", "sees"), [("bea", True), ("mina", False)])
def test_places_are_exact_only_for_those_who_open_files(world: Any, signed_in: Any, who: str, sees: bool) -> None:
    returned.incident(world)
    page = text(signed_in(who), "stigma.places")
    assert ("Neighbours" in page) is sees
    assert "No group is large enough yet." in page


def test_an_address_of_somebody_elses_thing_is_no_door(world: Any, signed_in: Any) -> None:
    """The meeting of another person under Amal's address does not exist."""
    from uuid import uuid4

    for name in ("visits.note", "supports.move", "alarms.decide", "incidents.end", "responses.move", "cases.reopen"):
        assert signed_in("bea").get(reverse(name, args=[world.amal, uuid4()])).status_code == 404

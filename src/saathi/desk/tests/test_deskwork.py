"""Flags above her page, the way back, the box that finds everything, lists a team shares, paper without names."""

import re
from datetime import timedelta
from typing import Any

import pytest
from django.urls import reverse
from tests.world import idea

from saathi.cases.exports.columns import code_of
from saathi.desk.tests.test_cost import cost
from saathi.kernel.access import acts
from saathi.kernel.clock import today


def text_of(client: Any, where: str) -> str:
    answer = client.get(where)
    assert answer.status_code == 200
    return re.sub(r"\s+", " ", answer.content.decode())


def day(name: str, on: Any) -> dict[str, int]:
    return {f"{name}_day": on.day, f"{name}_month": on.month, f"{name}_year": on.year}


def raised(world: Any, client: Any, reason: str = "danger") -> Any:
    data = {"reason": reason, "words": "A man asked at the gate.", **day("until_on", today() + timedelta(days=9))}
    answer = client.post(reverse("flags.raise", args=[world.amal]), data)
    assert answer.status_code == 303, answer.content.decode()
    return answer


def test_a_flag_stands_above_each_of_her_pages_for_those_who_may_see_that_part(world: Any, signed_in: Any) -> None:
    raised(world, signed_in("bea"))
    for name in ("people.page", "plans.page", "decisions.list", "journey.page", "sharing.page", "flags.list"):
        assert "Someone may be looking for her" in text_of(signed_in("bea"), reverse(name, args=[world.amal])), name
    assert "Someone may be looking" in text_of(signed_in("hena"), reverse("people.page", args=[world.amal]))
    assert "Someone may be looking" not in text_of(signed_in("dia"), reverse("people.page", args=[world.amal]))
    page = text_of(signed_in("bea"), reverse("flags.list", args=[world.amal]))
    assert "A man asked at the gate." in page and "Raised by Bea" in page


def test_a_flag_ends_by_itself(world: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from saathi.cases.flags.queries import flags
    from saathi.kernel.clock import server_clock

    data = {"reason": "look_again", "until_on": today() + timedelta(days=3)}
    acts()["flags.raise"].run(world.bea, world.amal, data)
    assert [one.is_up for one in flags(world.bea, world.amal)] == [True]
    later = lambda: server_clock() + timedelta(days=4)  # noqa: E731
    assert [one.is_up for one in flags(world.bea, world.amal, clock=later)] == [False]


@pytest.mark.parametrize("until", [timedelta(days=-1), timedelta(days=93)])
def test_a_flag_without_an_end_in_reach_is_not_taken(world: Any, signed_in: Any, until: timedelta) -> None:
    data = {"reason": "danger", **day("until_on", today() + until)}
    assert signed_in("bea").post(reverse("flags.raise", args=[world.amal]), data).status_code == 422
    assert signed_in("bea").post(reverse("flags.raise", args=[world.amal]), {"reason": "danger"}).status_code == 422


def test_the_list_of_flagged_people_shows_whom_a_flag_shows(world: Any, signed_in: Any) -> None:
    raised(world, signed_in("bea"))
    where = "/people/?flagged=on"
    assert ">Amal<" in text_of(signed_in("bea"), where)
    assert ">Amal<" in text_of(signed_in("dia"), "/people/")
    assert ">Amal<" not in text_of(signed_in("dia"), where)


def test_an_act_can_be_taken_back_at_once_and_for_ten_minutes_on_later_pages(
    world: Any, signed_in: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = signed_in("bea")
    page = text_of(client, raised(world, client)["Location"].split("#")[0])
    assert "data-undo" in page and 'action="/undo/"' in page
    later = text_of(client, "/people/")
    assert "data-undo" not in later and "Done last: Raise a flag." in later
    answer = client.post("/undo/")
    assert answer["Location"].endswith("done=flags.lower")
    assert "Someone may be looking" not in text_of(client, answer["Location"])
    assert client.post("/undo/").status_code == 403
    raised(world, client)
    from saathi.desk import undo
    from saathi.kernel.clock import server_clock

    monkeypatch.setattr(undo, "server_clock", lambda: server_clock() + timedelta(minutes=11))
    assert "Done last" not in text_of(client, "/people/") and client.post("/undo/").status_code == 403


def test_a_goal_goes_back_to_where_it_stood(world: Any, signed_in: Any) -> None:
    from saathi.plans.queries import plan

    client = signed_in("bea")
    waits = {"waiting_on": "cwc", **day("waiting_since", today()), **day("next_on", today() + timedelta(days=5))}
    where = reverse("plans.goal_change", args=[world.amal, world.goal])
    assert client.post(where, {"state": "waiting", "changed_by": "hers", **waits}).status_code == 303
    assert client.post(where, {"state": "done", "changed_by": "hers"}).status_code == 303
    assert plan(world.bea, world.amal).goals[0].state == "done"
    assert client.post("/undo/").status_code == 303
    goal = plan(world.bea, world.amal).goals[0]
    assert (goal.state, goal.waiting_on, goal.waiting_since) == ("waiting", "cwc", today())


def test_a_list_is_removed_and_comes_back(world: Any, signed_in: Any) -> None:
    from saathi.cases.queries.people import own_views

    client = signed_in("bea")
    made = acts()["views.save"].run(world.bea, None, {"name": "Far", "freedom": "not_free", "flagged": "on"})
    assert client.post(reverse("views.drop", args=[made])).status_code == 303
    assert own_views(world.bea) == []
    client.post("/undo/")
    (view,) = own_views(world.bea)
    assert (view.name, view.filters.freedom, view.filters.flagged) == ("Far", "not_free", True)


def test_a_team_sees_the_list_and_in_it_whom_each_may_see(world: Any, signed_in: Any) -> None:
    acts()["orgs.join_team"].run(world.jaya, idea("river"), {"person": idea("kamal")})
    made = acts()["views.save"].run(world.bea, None, {"name": "Held too long", "freedom": "not_free"})
    client, where = signed_in("bea"), "/people/?freedom=not_free"
    page = text_of(client, where)
    assert "Share it with the team “river”" in page
    answer = client.post(reverse("views.share", args=[made]), {"team": str(idea("river"))})
    assert answer.status_code == 303 and "Your team sees it too." in text_of(client, where)
    theirs = text_of(signed_in("kamal"), where)
    assert "Held too long, by Bea" in theirs and "shared by Bea" in theirs
    assert ">Amal<" in page and ">Amal<" not in theirs and "Remove this view" not in theirs
    assert "Held too long" not in text_of(signed_in("cyr"), where)
    assert signed_in("kamal").post(reverse("views.drop", args=[made])).status_code == 404
    assert client.post(reverse("views.stop_sharing", args=[made])).status_code == 303
    assert "Held too long" not in text_of(signed_in("kamal"), where)


def test_the_box_finds_people_acts_and_pages_and_no_address_holds_what_was_typed(world: Any, signed_in: Any) -> None:
    client = signed_in("bea")
    assert 'data-opens="go"' in text_of(client, "/people/")
    found = re.sub(r"\s+", " ", client.post("/go/", {"q": "amal"}, headers={"HX-Request": "true"}).content.decode())
    assert f'href="/people/{world.amal}/"' in found and "<html" not in found
    plain = client.post("/go/", {"q": "raise", "her": str(world.amal)}).content.decode()
    assert reverse("flags.raise", args=[world.amal]) in plain and "<html" in plain
    assert reverse("flags.raise", args=[world.amal]) not in client.post("/go/", {"q": "raise"}).content.decode()
    assert "view=not_free" in client.post("/go/", {"q": "free not"}).content.decode()
    assert "Nothing here is called so" in client.post("/go/", {"q": "zzzzqq"}).content.decode()
    assert str(world.amal) not in client.get("/go/?q=amal").content.decode()


def test_the_box_finds_nobody_for_a_stranger_and_offers_no_act_a_role_lacks(world: Any, signed_in: Any) -> None:
    assert str(world.amal) not in signed_in("eli").post("/go/", {"q": "amal"}).content.decode()
    page = signed_in("hena").post("/go/", {"q": "", "her": str(world.amal)}).content.decode()
    assert "flags/raise" not in page and f"/people/{world.amal}/plan/" in page


def test_single_keys_can_be_switched_off(world: Any, signed_in: Any) -> None:
    client = signed_in("bea")
    assert "data-keys-off" not in text_of(client, "/people/")
    assert client.post("/go/keys/", {}).status_code == 303
    assert "data-keys-off" in text_of(client, "/people/")
    client.post("/go/keys/", {"single": "on"})
    assert "data-keys-off" not in text_of(client, "/people/")


def test_on_paper_a_code_stands_for_her_and_no_name(world: Any, signed_in: Any) -> None:
    code = code_of(world.amal)
    for where in ("/people/", *(reverse(n, args=[world.amal]) for n in ("people.page", "plans.page", "journey.page"))):
        page = text_of(signed_in("bea"), where)
        seen = re.sub(r'<(\w+)[^>]*class="[^"]*screen-only[^"]*"[^>]*>.*?</\1>', "", page)
        body = re.sub(r"<[^>]*>", " ", seen[seen.index("<main") :])
        assert code in body and "Printed on" in body and "data-print" in page
        assert " Amal " not in body.replace("Amal’s", ""), where


@pytest.mark.parametrize("who", ["bea", "gita"])
def test_flags_cost_the_person_page_nothing(world: Any, signed_in: Any, who: str) -> None:
    raised(world, signed_in("bea"))
    assert len(cost(signed_in(who), f"/people/{world.amal}/")) <= 12

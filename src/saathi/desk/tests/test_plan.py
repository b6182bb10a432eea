"""Her plan on the desk: what she agreed to, what changed, one tap and the way back; pages within their cost."""

import re
from datetime import timedelta
from typing import Any

import pytest
from django.urls import reverse
from tests.contracts import planned

from saathi.desk.tests.test_cost import cost
from saathi.desk.tests.test_leaving import text_of
from saathi.kernel.access import acts
from saathi.kernel.clock import today
from saathi.plans.actions import add_goal
from saathi.ui import wording

NOW = today()


def plan_of(world: Any) -> str:
    return reverse("plans.page", args=[world.amal])


def full(world: Any) -> None:
    """A plan with everything: steps of three doers, levels, a judgement, two versions, a no, a review."""
    run = acts()
    planned.described(world)
    planned.change(world)
    step = {**planned.STEP, "by_on": NOW + timedelta(days=9)}
    run["steps.add"].run(world.bea, world.goal, {**step, "doer": "ours", "person": world.gita.id})
    run["steps.add"].run(world.bea, world.goal, {**step, "doer": "office", "office": "department"})
    run["goals.attain"].run(world.bea, world.goal, {"level": "1", "judged_by": "hers"})
    planned.version(world)
    run["plans.answer"].run(world.bea, world.amal, planned.ANSWER)
    goal = {"text": "গান শিখব", "language": "bn", "state": "later", "chosen_by": "hers", "origin": "prompted"}
    dropped = add_goal(world.bea, world.amal, goal)
    run["plans.goal_change"].run(world.bea, dropped, {"state": "dropped", "changed_by": "hers"})
    run["plans.version"].run(world.bea, world.amal, {"why": "her_wish"})
    no = {"number": 2, "answer": "disagrees", "words": "আমি বাড়ি যাব।", "wants": "মায়ের কাছে", "language": "bn"}
    run["plans.answer"].run(world.bea, world.amal, {**planned.ANSWER, **no})
    run["reviews.hold"].run(world.bea, world.amal, {**planned.HELD, "next_on": NOW + timedelta(days=90)})


def test_from_the_first_version_to_her_no(world: Any, signed_in: Any) -> None:
    client = signed_in("bea")
    assert "No version of her plan was made yet" in text_of(client, plan_of(world))
    assert client.get(reverse("plans.answer", args=[world.amal])).status_code == 403
    made = client.post(reverse("plans.version", args=[world.amal]), {"why": "first"})
    assert made.status_code == 303 and made["Location"].startswith(plan_of(world))
    page = text_of(client, plan_of(world))
    assert "It has not been read to her yet." in page and "Nothing in her plan has changed since version 1." in page
    where = reverse("plans.answer", args=[world.amal])
    assert 'name="number" value="1"' in text_of(client, where)
    assert client.post(where, planned.ANSWER).status_code == 303
    page = text_of(client, plan_of(world))
    assert f"She agreed to version 1 on {wording.day(NOW)}." in page and "Nothing has changed since." in page
    full(world)
    page = text_of(client, plan_of(world))
    assert "Changed since she agreed to version 1:" in page and "গান শিখব" in page
    assert page.index("আমি বাড়ি যাব।") < page.index("In her words")
    assert "মায়ের কাছে" in page and "She does not agree" in page


def test_earlier_versions_stay_readable_as_they_were(world: Any, signed_in: Any) -> None:
    full(world)
    page = text_of(signed_in("hena"), reverse("plans.versions", args=[world.amal]))
    assert page.index("Version 2, ") < page.index("Version 1, ")
    assert "Gita does it" in page and "Written down by Bea." in page and "আমি বাড়ি যাব।" in page


def test_one_tap_marks_a_step_done_and_one_takes_it_back(world: Any, signed_in: Any) -> None:
    client, step = signed_in("bea"), planned.step(world)
    page = text_of(client, plan_of(world))
    done = reverse("steps.change_state", args=[world.amal, step])
    assert f'action="{done}"' in page and '<input type="hidden" name="state" value="done">' in page
    answer = client.post(done, {"state": "done"})
    assert answer.status_code == 303
    page = client.get(answer["Location"]).content.decode()
    assert 'action="/undo/"' in page and "data-undo" in page
    assert client.post("/undo/").status_code == 303
    assert f'action="{done}"' in text_of(client, plan_of(world))


def test_where_a_goal_came_from_is_asked_and_shown(world: Any, signed_in: Any) -> None:
    client, where = signed_in("bea"), reverse("plans.goal_add", args=[world.amal])
    goal = {"text": "Sing", "language": "en", "state": "later", "chosen_by": "hers"}
    assert not re.search(r'name="origin" value="own"\s+checked', text_of(client, where))
    assert client.post(where, goal).status_code == 422
    assert client.post(where, {**goal, "origin": "menu"}).status_code == 303
    assert "Where it came from: From a list" in text_of(client, plan_of(world))


def test_a_dropped_goal_stands_beside_what_is_done(world: Any, signed_in: Any) -> None:
    full(world)
    page = text_of(signed_in("bea"), plan_of(world))
    assert "Dropped by me" in page[page.index("Done, or dropped by her") :]
    assert "That is as good as done." in page and "where 50 is as far as she hoped" in page
    assert "গান শিখব" in text_of(signed_in("bea"), reverse("people.page", args=[world.amal]))


def test_levels_stand_in_her_words_and_are_no_longer_asked_once_work_began(world: Any, signed_in: Any) -> None:
    client, describe = signed_in("bea"), reverse("goals.levels", args=[world.amal, world.goal])
    assert describe in text_of(client, plan_of(world))
    planned.described(world)
    judge = text_of(client, reverse("goals.attain", args=[world.amal, world.goal]))
    assert all(words in judge for words in ("ক্লাস নাইনে বসি", "শুধু ভাবি", "পাশ করি"))
    planned.change(world)
    page = text_of(client, plan_of(world))
    assert describe not in page and "পাশ করি" in page
    assert client.get(describe).status_code == 403


def test_a_review_shows_her_words_first_and_the_law_beside_it(world: Any, signed_in: Any) -> None:
    client, where = signed_in("bea"), reverse("reviews.page", args=[world.amal])
    assert "By law her care plan is reviewed by this day." in text_of(client, where)
    full(world)
    acts()["decisions.record"].run(world.bea, world.amal, {"what": "school_or_course", "made_by": "hers"})
    page = text_of(client, where)
    assert page.index("আমি খুশি।") < page.index("She was there") < page.index("Decided on that day")
    assert "School" in page
    unheard = {"presence": "neither", "why_absent": "not_told", "next_on": NOW + timedelta(days=9)}
    acts()["reviews.hold"].run(world.bea, world.amal, unheard)
    assert "She was not there and sent no words: She was not told in time" in text_of(client, where)


def test_the_house_mother_reads_and_is_offered_nothing(world: Any, signed_in: Any) -> None:
    full(world)
    for name in ("plans.page", "plans.versions", "reviews.page"):
        page = text_of(signed_in("hena"), reverse(name, args=[world.amal]))
        for act in ("steps/", "goals/", "versions/make", "versions/answer", "reviews/hold", "reviews/plan/"):
            assert f"plan/{act}" not in page, (name, act)


@pytest.mark.parametrize("name", ["steps.change_state", "steps.move", "steps.undo", "goals.levels", "goals.attain"])
def test_a_step_under_another_address_is_no_door(world: Any, signed_in: Any, name: str) -> None:
    from saathi.cases.tests.test_people import _open

    other = _open(world.bea, "Second")
    target = {"steps.undo": planned.change, "goals.levels": lambda w: w.goal, "goals.attain": planned.described}.get(
        name, planned.step
    )(world)
    where = reverse(name, args=[other, target])
    assert signed_in("bea").get(where).status_code == 404
    assert signed_in("bea").post(where, {"state": "done", "up": "on"}).status_code == 404


@pytest.mark.parametrize("name", ["plans.page", "plans.versions", "reviews.page", "people.page"])
@pytest.mark.parametrize("who", ["bea", "gita", "dia"])
def test_a_full_plan_costs_no_page_more_than_twelve_statements(
    world: Any, signed_in: Any, name: str, who: str
) -> None:
    full(world)
    said = cost(signed_in(who), reverse(name, args=[world.amal]))
    assert len(said) <= 12, "\n".join(f"{n} {one[:150]}" for n, one in enumerate(said))

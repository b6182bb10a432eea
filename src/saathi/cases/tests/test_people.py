"""The list of people: everyone once, filters, keyset, counts and what today asks. Invented people only."""

from datetime import timedelta
from typing import Any

from saathi.cases.actions import open_case, record_service
from saathi.cases.queries.people import VIEWS, Filters, counts, people
from saathi.cases.queries.today import today_of
from saathi.kernel import lists
from saathi.kernel.clock import today
from saathi.kernel.lists import Where
from saathi.kernel.scope import opened
from saathi.survivors.actions import record_ground
from saathi.survivors.searched import searched_token

GIRL = {"age_band": "16", "basis": "duty", "law": "in_jj_2015_s30"}  # under 18 no file is opened on a yes alone


def _open(actor: Any, name: str, **more: Any) -> Any:
    return open_case(
        actor,
        None,
        {
            "chosen_name": name,
            "pronoun": "she",
            "languages": ["hi"],
            "age_band": "18",
            "track": "adult",
            "country": "IN",
            "rule": "any",
            "basis": "consent",
            "explained_in": "hi",
            "proof": "witness",
            "searched": searched_token(actor),
            **more,
        },
    )


def test_a_person_shared_with_several_subjects_is_listed_once(world: Any) -> None:
    shown = people(world.bea, Filters())
    assert [line.chosen_name for line in shown.lines] == ["Amal"]
    amal = shown.lines[0]
    assert (amal.hers, amal.for_her, amal.freedom, amal.waiting_on) == (1, 1, "not_free", "protection_unit")
    assert amal.not_free_days == 191  # 190 days ago and today


def test_what_a_filter_leaves_out(world: Any) -> None:
    bea = world.bea
    _open(bea, "Second")
    for filters, expected in (
        (Filters(freedom="not_free"), ["Amal"]),
        (Filters(long=True), ["Amal"]),
        (Filters(waits=True), ["Amal"]),
        (Filters(untold=True), ["Amal"]),
        (Filters(soon=True), []),
        (Filters(language="hi"), ["Second"]),
        (Filters(age_band=16), ["Amal"]),
        (Filters(state="closed"), []),
        (Filters(sort="next"), ["Amal"]),
        (Filters(waiting_on="court"), []),
        (Filters(district="IN-D497"), ["Amal"]),
    ):
        assert [line.chosen_name for line in people(bea, filters).lines] == expected, filters


def test_pages_follow_each_other_without_a_gap_or_a_repeat(world: Any) -> None:
    bea = world.bea
    for n in range(5):
        _open(bea, f"Person {n}")
    seen, after = [], ""
    for _page in range(3):
        page = people(bea, Filters(), limit=2, after=after)
        seen += [line.chosen_name for line in page.lines]
        after = page.after
    assert not after
    assert sorted(seen) == ["Amal", *(f"Person {n}" for n in range(5))]


def test_two_rows_of_one_person_far_apart_are_still_one_person(world: Any) -> None:
    """Bea sees Amal through her team and, of one section, herself; what happens elsewhere moves only the team's row."""
    bea = world.bea
    record_ground(
        bea,
        world.amal,
        {
            "basis": "duty",
            "organisation": world.asha,
            "subject": bea.id,
            "sections": ["8"],
            "law": "in_jj_2015_s30",
            "until": today() + timedelta(days=30),
        },
    )
    for n in range(4):
        _open(bea, f"Person {n}")
    record_service(bea, world.amal, {"lane": "legal", "on": today(), "state": "happened"})
    seen, after = [], ""
    for _page in range(9):
        page = people(bea, Filters(), limit=1, after=after)
        seen += [line.chosen_name for line in page.lines]
        after = page.after
        if not after:
            break
    assert sorted(seen) == ["Amal", *(f"Person {n}" for n in range(4))]
    assert counts(bea).numbers["all"] == 5


def test_a_broken_cursor_starts_at_the_first_page(world: Any) -> None:
    assert people(world.bea, Filters(), after="nonsense~1").lines


def test_counts_are_of_people_and_not_of_rows(world: Any) -> None:
    held = counts(world.bea, {"hers": Filters(district="IN-D303"), "elsewhere": Filters(district="IN-D1")})
    assert held.is_all
    assert {name for name, n in held.numbers.items() if n == 1} == {"all", "not_free", "waiting", "to_tell"} | (
        {"hers"} if "IN-D303" in held.districts else set()
    )
    assert {name for name, n in held.numbers.items() if n == 0} >= {"this_week", "closed", "elsewhere"}
    assert {*VIEWS, "hers", "elsewhere"} == set(held.numbers)


def test_counting_stops_and_says_so(world: Any) -> None:
    for n in range(4):
        _open(world.bea, f"Person {n}")
    with opened(world.bea, "people.counts", writes=False):
        few = lists.counts({"all": Where("true")}, most=3)
        every = lists.counts({"all": Where("true")}, most=1000)
    assert not few.is_all and 0 < few.numbers["all"] <= 3
    assert every.is_all and every.numbers["all"] == 5


def test_who_is_kept_away_is_counted_and_not_shown(world: Any) -> None:
    shown = people(world.kamal, Filters())
    assert shown.lines == ()
    assert shown.n_masked == 1


def test_the_cost_of_a_page(world: Any, django_assert_max_num_queries: Any) -> None:
    bea = world.bea
    for n in range(5):
        _open(bea, f"Person {n}")
    with django_assert_max_num_queries(11):
        people(bea, Filters())


def test_today_tells_whom_something_was_promised(world: Any) -> None:
    now = today_of(world.bea)
    assert [(now.names[one.survivor], one.kind) for one in now.promises] == [("Amal", "tell")]
    assert now.dates == () and now.quiet == () and now.to_tell == ()
    told = today_of(world.mina)  # whose role opens nobody's page
    assert [line.chosen_name for line in told.to_tell] == ["Amal"] and told.promises == ()

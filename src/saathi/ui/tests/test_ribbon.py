"""What must hold for every journey, however many marks it has."""

import itertools
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from saathi.ui.drawing import JourneyDrawing, Knot, Lane, Mark, Tick
from saathi.ui.ribbon import APART, APART_PX, KNOT_LABEL, NARROWEST_PX, STEPS, axis, ribbon, shares, step, window
from saathi.ui.stops import MOST
from saathi.ui.styleguide_journey import bare, crowded, meghna

FIRST = date(2024, 1, 5)
days = st.integers(0, 1500).map(lambda n: FIRST + timedelta(days=n))
marks = st.lists(
    st.builds(
        Mark, on=days, made_by=st.sampled_from(["hers", "together", "for_her"]), label=st.just("x"),
        challenged=st.booleans(), n=st.integers(1, 4),
    ),
    max_size=300,
)  # fmt: skip


def journey(drawn: list[Mark], knots: list[date] = []) -> JourneyDrawing:  # noqa: B006 - never changed
    today = FIRST + timedelta(days=1500)
    start, end = window(FIRST, today)
    return JourneyDrawing(
        start, end, today, marks=tuple(drawn), knots=tuple(Knot(on, "9 days to accept") for on in knots)
    )


@given(marks)
def test_merging_keeps_totals_challenges_order_and_distance(drawn: list[Mark]) -> None:
    glyphs = ribbon(journey(drawn)).glyphs
    assert sum(g.n for g in glyphs) == sum(m.n for m in drawn)
    assert sum(g.challenged for g in glyphs) == sum(m.challenged for m in drawn)
    for code in ("hers", "together", "for_her"):
        assert sum(getattr(g, code) for g in glyphs) == sum(m.n for m in drawn if m.made_by == code)
    at = [g.x for g in glyphs]
    assert all(later - earlier >= APART for earlier, later in itertools.pairwise(at))
    assert all(0 <= x <= STEPS for x in at) and len(glyphs) <= 60


def test_the_distance_is_at_least_28_pixels_where_the_track_is_narrowest() -> None:
    assert APART * NARROWEST_PX / STEPS >= APART_PX


@given(days, days)
def test_positions_are_monotone(one: date, other: date) -> None:
    drawn = journey([])
    early, late = sorted((one, other))
    assert step(drawn, early) <= step(drawn, late)


@given(st.lists(days, max_size=12))
def test_handover_labels_never_lie_over_each_other_and_no_knot_is_lost(on: list[date]) -> None:
    knots = ribbon(journey([], on)).knots
    assert len(knots) == len(on) and all(k.sentence for k in knots)
    spans = sorted((k.x - KNOT_LABEL, k.x) if k.end else (k.x, k.x + KNOT_LABEL) for k in knots if k.label)
    assert all(first[1] <= second[0] for first, second in itertools.pairwise(spans))


@given(st.integers(0, 9000))
def test_the_axis_thins_out_and_its_names_do_not_touch(length: int) -> None:
    start, end = window(FIRST, FIRST + timedelta(days=length))
    names = axis(JourneyDrawing(start, end, FIRST))
    assert 1 <= len(names) <= 14
    assert all(b.x - a.x >= 12 for a, b in itertools.pairwise(names))


@given(st.integers(0, 500), st.integers(0, 500), st.integers(0, 500))
def test_shares_fill_the_bar_exactly(hers: int, together: int, for_her: int) -> None:
    widths = shares(hers, together, for_her)
    assert sum(widths) == (STEPS if hers + together + for_her else 0) and min(widths) >= 0


def test_a_crowded_journey_stays_small_and_says_what_is_left() -> None:
    drawn = ribbon(crowded())
    assert len(drawn.stops) <= MOST + 1 and len(drawn.lines) == 60 and drawn.lines_left == 110
    assert [stop.kind for stop in drawn.stops].count("band") == len(crowded().bands)


def test_what_is_kept_from_the_viewer_is_counted_in_words() -> None:
    assert "2" in ribbon(meghna()).hidden
    assert ribbon(bare()).hidden == ""


def test_a_stay_on_its_first_day_is_drawn_and_ticks_are_counted_even_when_they_coincide() -> None:
    drawn = ribbon(bare())
    assert drawn.bands[0].w >= 1 and "nobody wrote down" in drawn.bands[0].sentence
    twice = JourneyDrawing(
        FIRST, FIRST + timedelta(days=900), FIRST, lanes=(Lane("Health", (Tick(FIRST), Tick(FIRST))),)
    )
    lane = ribbon(twice).lanes[0]
    assert lane.count == 2 and len(lane.ticks) == 1

"""Three invented journeys: an ordinary one, a long one with too many marks to draw apart, and a first day."""

from datetime import date, timedelta
from typing import Final

from saathi.ui.drawing import Band, Decider, Future, JourneyDrawing, Knot, Lane, Mark, Row, Tick
from saathi.ui.ribbon import window

TODAY: Final = date(2026, 11, 22)


def _every(start: date, end: date, days: int) -> tuple[Tick, ...]:
    return tuple(Tick(start + timedelta(days=n)) for n in range(0, (end - start).days, days))


def _rows(marks: tuple[Mark, ...]) -> tuple[Row, ...]:
    who = {"hers": "She decided", "together": "Together", "for_her": "For her"}
    return tuple(
        Row(
            mark.href.removeprefix("#"),
            mark.on,
            mark.label,
            who[mark.made_by],
            mark.made_by,
            detail="She challenged it. It was changed." if mark.challenged else "",
        )
        for mark in marks
    )


def meghna() -> JourneyDrawing:
    start, end = window(date(2026, 1, 13), TODAY, [date(2026, 12, 12)])
    told: tuple[tuple[Decider, int, int, int, str, bool], ...] = (
        ("hers", 2026, 4, 20, "Which language to speak", False),
        ("for_her", 2026, 1, 16, "Sent to the shelter", False),
        ("for_her", 2026, 2, 5, "No telephone in the first month", False),
        ("together", 2026, 2, 25, "Doctor of her choice", False),
        ("for_her", 2026, 5, 22, "Stay lengthened by 90 days", True),
        ("hers", 2026, 5, 25, "A lawyer asks the committee again", False),
        ("together", 2026, 7, 9, "Home visit with her aunt", False),
        ("hers", 2026, 9, 8, "Live with her aunt", False),
        ("hers", 2026, 10, 24, "Class 9, morning school", False),
    )
    marks = tuple(
        Mark(date(y, m, d), by, label, challenged, f"#d{n}") for n, (by, y, m, d, label, challenged) in enumerate(told)
    )
    return JourneyDrawing(
        start=start,
        end=end,
        today=TODAY,
        marks=marks,
        rows=_rows(marks),
        hidden_count=2,
        border_on=(),
        bands=(
            Band(
                "Shelter, Mumbai",
                "order of the committee",
                date(2026, 1, 13),
                date(2026, 8, 2),
                False,
                "not_free",
                "IN",
                "#s1",
            ),
            Band(
                "Shelter, North 24 Parganas", "", date(2026, 8, 2), date(2026, 10, 11), False, "not_free", "IN", "#s2"
            ),
            Band("With her aunt", "", date(2026, 10, 11), None, True, "home", "IN", "#s3"),
        ),
        knots=(Knot(date(2026, 8, 2), "9 days to accept"), Knot(date(2026, 10, 11), "2 days to accept")),
        lanes=(
            Lane("Health", tuple(Tick(date(2026, m, 4)) for m in (2, 3, 6))),
            Lane("Counselling", _every(date(2026, 2, 8), date(2026, 9, 20), 14)),
            Lane("Legal", (Tick(date(2026, 3, 20)), Tick(date(2026, 5, 30)), Tick(date(2026, 11, 5)))),
            Lane("School and work", _every(date(2026, 4, 25), TODAY, 21)),
        ),
        future=(Future(date(2026, 12, 12), "compensation hearing"),),
    )


def crowded() -> JourneyDrawing:
    first = date(2023, 5, 9)
    start, end = window(first, TODAY, [date(2027, 1, 20), date(2027, 2, 2)])
    kinds: tuple[Decider, ...] = ("for_her", "for_her", "together", "hers", "hers", "together", "hers")
    marks = tuple(
        Mark(first + timedelta(days=7 * n + n % 5), kinds[(n * 3) % 7], f"Decision {n + 1}", n % 17 == 4, f"#l{n}")
        for n in range(170)
    )
    return JourneyDrawing(
        start=start,
        end=end,
        today=TODAY,
        marks=marks,
        rows=_rows(marks),
        rows_total=len(marks),
        more_url="#more",
        border_on=(date(2025, 3, 14),),
        bands=(
            Band("Police station", "", first, date(2023, 5, 12), False, "not_free", "IN"),
            Band(
                "State home, Pune",
                "order renewed 4 times",
                date(2023, 5, 12),
                date(2025, 3, 14),
                False,
                "not_free",
                "IN",
            ),
            Band("Transit home, Benapole", "", date(2025, 3, 14), date(2025, 4, 20), None, "unknown", "BD"),
            Band(
                "Group flat, Khulna", "with two friends", date(2025, 4, 20), date(2026, 6, 1), True, "community", "BD"
            ),
            Band("Own room, Khulna", "", date(2026, 6, 1), None, True, "home", "BD"),
        ),
        knots=(Knot(date(2025, 3, 14), "31 days to accept"), Knot(date(2025, 4, 20), "4 days to accept")),
        lanes=(
            Lane("Health", _every(first, TODAY, 90)),
            Lane("Counselling", _every(first, date(2025, 3, 1), 10)),
            Lane("Money", (Tick(date(2026, 2, 1)),)),
            Lane("Family contact", _every(date(2024, 1, 1), TODAY, 30)),
        ),
        future=(Future(date(2027, 1, 20), "court, her statement by video"), Future(date(2027, 2, 2), "review")),
    )


def bare() -> JourneyDrawing:
    first = TODAY - timedelta(days=1)
    start, end = window(first, TODAY)
    return JourneyDrawing(
        start=start,
        end=end,
        today=TODAY,
        lanes=(Lane("Health"),),
        bands=(Band("Women’s centre, Barasat", "", first, None, None, "unknown", "IN"),),
    )

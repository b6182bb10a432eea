"""The journey ribbon: a whole life with us in one glance, every decision saying who made it.

Pure: `ribbon(journey)` turns dates into steps and words, and decides what to merge. A step is half a per cent
of the track. Marks closer than 28 px at the narrowest track that is drawn sideways (720 px; below that the
ribbon runs down the page) become one numbered glyph, so a target never falls below 24 px with its spacing.
A challenge is never hidden by a merge, and merging keeps the totals.
"""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Final, TypeVar

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from saathi.ui import stops, wording
from saathi.ui.drawing import (
    Band,
    Future,
    Glyph,
    JourneyDrawing,
    Knot,
    Lane,
    Line,
    Mark,
    Placed,
    PlacedBand,
    PlacedLane,
    Ribbon,
    Row,
)

Dated = TypeVar("Dated", Mark, Knot, Future)

STEPS: Final = 200
NARROWEST_PX: Final = 720
APART_PX: Final = 28
APART: Final = -(-APART_PX * STEPS // NARROWEST_PX)
LIST_LENGTH: Final = 60
WEEKS_UP_TO: Final = 49
# A band narrower than this cannot hold its words; it keeps its country, then nothing but its colour and hatch.
FULL_BAND, SHORT_BAND = 16, 9
# A handover label such as "9 days to accept" is about 120 px in the widest of our scripts.
KNOT_LABEL: Final = 34


def ribbon(journey: JourneyDrawing) -> Ribbon:
    """Place one journey. Dates outside start and end are drawn at the edge, never dropped."""
    glyphs = merge(journey)
    lines = journey.rows[:LIST_LENGTH]
    down, left = stops.down(journey, glyphs)
    return Ribbon(
        summary=_summary(journey),
        glyphs=glyphs,
        bands=tuple(_band(journey, band) for band in journey.bands),
        knots=_knots(journey),
        lanes=tuple(_lane(journey, lane) for lane in journey.lanes),
        months=axis(journey),
        borders=tuple(Placed(step(journey, day)) for day in sorted(journey.border_on)),
        future=tuple(_future(journey, later) for later in _by_day(journey.future)),
        today=step(journey, journey.today),
        today_label=_("Today, %(day)s") % {"day": wording.day(journey.today)},
        hidden=hidden_words(journey.hidden_count),
        stops=down,
        stops_left=left,
        lines=tuple(_line(row) for row in lines),
        lines_left=max(journey.rows_total, len(journey.rows)) - len(lines),
        more_url=journey.more_url,
    )


def step(journey: JourneyDrawing, on: date) -> int:
    """Step 0 to 200 of a day within the window; days outside are held at the edge."""
    span = max((journey.end - journey.start).days, 1)
    return min(max(round((on - journey.start).days * STEPS / span), 0), STEPS)


def _by_day(things: Iterable[Dated]) -> list[Dated]:
    return sorted(things, key=lambda thing: thing.on)


def merge(journey: JourneyDrawing) -> tuple[Glyph, ...]:
    """Decisions as glyphs at least APART steps from each other, oldest first."""
    groups: list[tuple[int, list[Mark]]] = []
    for mark in _by_day(journey.marks):
        at = step(journey, mark.on)
        if groups and at - groups[-1][0] < APART:
            groups[-1][1].append(mark)
        else:
            groups.append((at, [mark]))
    return tuple(_glyph(at, marks) for at, marks in groups)


def _glyph(at: int, marks: Sequence[Mark]) -> Glyph:
    made = {code: sum(m.n for m in marks if m.made_by == code) for code in ("hers", "together", "for_her")}
    kinds = [code for code, n in made.items() if n]
    challenged = sum(1 for m in marks if m.challenged)
    return Glyph(
        x=at,
        kind=kinds[0] if len(kinds) == 1 else "mixed",
        n=sum(made.values()),
        challenged=challenged,
        sentence=_glyph_sentence(marks, made, challenged),
        href=marks[0].href,
        first=marks[0].on,
        last=marks[-1].on,
        shares=shares(*made.values()),
        **made,
    )


def _glyph_sentence(marks: Sequence[Mark], made: dict[str, int], challenged: int) -> str:
    first, last = wording.day(marks[0].on), wording.day(marks[-1].on)
    total = sum(made.values())
    if len(marks) == 1 and total == 1:
        said = _("%(day)s: %(what)s. %(who)s.") % {"day": first, "what": marks[0].label, "who": _who(marks[0].made_by)}
        return f"{said} {_('She challenged it.')}" if challenged else said
    parts = {"n": total, "from": first, "to": last, **made}
    said = (
        _("%(n)s decisions from %(from)s to %(to)s: %(hers)s hers, %(together)s together, %(for_her)s for her.") % parts
    )
    more = ngettext("She challenged %(n)s of them.", "She challenged %(n)s of them.", challenged) % {"n": challenged}
    return f"{said} {more}" if challenged else said


def _who(code: str) -> str:
    return {"hers": _("She decided"), "together": _("Decided together"), "for_her": _("Decided for her")}[code]


def _band(journey: JourneyDrawing, band: Band) -> PlacedBand:
    left, right = step(journey, band.start), step(journey, band.end or journey.today)
    width = max(right - left, 1)
    # Today counts once it has begun, as in the day ledger.
    span = wording.days(max(((band.end or journey.today + timedelta(days=1)) - band.start).days, 0))
    return PlacedBand(
        x=min(left, STEPS - width),
        w=width,
        title=band.title,
        detail=band.detail,
        span=span,
        kind=band.kind,
        country=band.country,
        href=band.href,
        sentence=stops.band_sentence(band, span),
        size="full" if width >= FULL_BAND else "short" if width >= SHORT_BAND else "bare",
    )


def _knots(journey: JourneyDrawing) -> tuple[Placed, ...]:
    """Every handover, and its words on the side that has room: two labels never lie over each other or a knot."""
    knots = _by_day(journey.knots)
    at = [step(journey, knot.on) for knot in knots]
    taken, placed = 0, []
    for knot, x, after in zip(knots, at, [*at[1:], STEPS], strict=False):
        right = after - x >= KNOT_LABEL
        left = not right and x - taken >= KNOT_LABEL
        taken = x + KNOT_LABEL if right else x + 3
        placed.append(Placed(x, knot.label if right or left else "", knot.label, knot.href, left))
    return tuple(placed)


def _future(journey: JourneyDrawing, later: Future) -> Placed:
    at, same_year = step(journey, later.on), later.on.year == journey.today.year
    named = wording.short_day(later.on) if same_year else wording.day(later.on)
    label = f"{named} · {later.label}"
    return Placed(at, label, label, later.href, at > STEPS // 2)


def _lane(journey: JourneyDrawing, lane: Lane) -> PlacedLane:
    at = tuple(sorted({step(journey, tick.on) for tick in lane.ticks}))
    times = ngettext("%(name)s: %(n)s time", "%(name)s: %(n)s times", len(lane.ticks))
    return PlacedLane(lane.name, len(lane.ticks), at, times % {"name": lane.name, "n": wording.number(len(lane.ticks))})


def axis(journey: JourneyDrawing) -> tuple[Placed, ...]:
    """Dates that have room: weeks of a first month, else every month, third, sixth, or whole years."""
    span = (journey.end - journey.start).days
    if span <= WEEKS_UP_TO:
        weeks = [journey.start + timedelta(days=n) for n in range(0, span + 1, 7)]
        return _within(journey, [(week, wording.short_day(week)) for week in weeks])
    months = span / 30.44
    every = next((n for n in (1, 3, 6, 12, 24, 60, 120) if STEPS * n / months >= 15), 240)
    return _within(
        journey, [(first, _month_label(first, every)) for first in _firsts(journey.start, journey.end, every)]
    )


def _within(journey: JourneyDrawing, named: Iterable[tuple[date, str]]) -> tuple[Placed, ...]:
    # A last name would run over the edge: it is left out, today and the dates to come are named under the drawing.
    return tuple(Placed(at, label) for on, label in named if (at := step(journey, on)) <= STEPS - 12)


def _firsts(start: date, end: date, every: int) -> Iterable[date]:
    month = start.year * 12 + start.month - 1 + (start.day > 1)
    month += -month % every
    while (first := date(month // 12, month % 12 + 1, 1)) <= end:
        yield first
        month += every


def _month_label(first: date, every: int) -> str:
    if every >= 12:
        return str(first.year)
    return str(first.year) if first.month == 1 else wording.month_of(first)


def _line(row: Row) -> Line:
    return Line(row.id, wording.day(row.on), row.what, row.who, row.shape, row.href, row.detail)


def hidden_words(n: int) -> str:
    """What is kept from this viewer is counted, so that a gap in the picture does not pretend to be one."""
    said = ngettext("%(n)s item is kept by another organisation.", "%(n)s items are kept by another organisation.", n)
    return said % {"n": wording.number(n)} if n else ""


def _summary(journey: JourneyDrawing) -> str:
    made = sum(mark.n for mark in journey.marks)
    places = ngettext("%(n)s place", "%(n)s places", len(journey.bands)) % {"n": len(journey.bands)}
    decisions = ngettext("%(n)s decision", "%(n)s decisions", made) % {"n": wording.number(made)}
    words = {
        "from": wording.day(journey.start),
        "to": wording.day(journey.today),
        "places": places,
        "decisions": decisions,
    }
    return _("Her journey from %(from)s to %(to)s: %(places)s, %(decisions)s.") % words


def window(first: date, today: date, later: Iterable[date] = ()) -> tuple[date, date]:
    """Start and end for a journey: its first month (at first: days) to a little after today or the last date given."""
    early = (today - first).days < WEEKS_UP_TO // 2
    start = first - timedelta(days=3) if early else first.replace(day=1)
    ahead = timedelta(days=max(round((today - start).days * 0.1), 14))
    return start, max([today + ahead, *(day + timedelta(days=14) for day in later)])


def shares(hers: int, together: int, for_her: int) -> tuple[int, int, int]:
    """Three widths in steps that fill 200 exactly, largest remainder; all zero when nothing was decided."""
    total = hers + together + for_her
    if not total:
        return (0, 0, 0)
    exact = [n * STEPS / total for n in (hers, together, for_her)]
    whole = [int(part) for part in exact]
    order = sorted(range(3), key=lambda i: whole[i] - exact[i])
    for i in order[: STEPS - sum(whole)]:
        whole[i] += 1
    return (whole[0], whole[1], whole[2])

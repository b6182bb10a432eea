"""What the journey ribbon is drawn from and what comes out: frozen values, no drawing.

In: `JourneyDrawing`, already cut to what the viewer may see; what was cut is only counted. Out: `Ribbon`, whose
positions are step classes (x0 to x200, half a per cent of the width each), so that no style is written inline.
"""

from dataclasses import dataclass
from datetime import date
from typing import Literal

BandKind = Literal["not_free", "community", "home", "unknown"]
Decider = Literal["hers", "together", "for_her"]


@dataclass(frozen=True)
class Band:
    """Where she stayed. `end` None means she is there now; `free` None means nobody wrote it down."""

    title: str
    detail: str
    start: date
    end: date | None
    free: bool | None
    kind: BandKind
    country: str
    href: str = ""


@dataclass(frozen=True)
class Mark:
    """One decision, or `n` of them on one day."""

    on: date
    made_by: Decider
    label: str
    challenged: bool = False
    href: str = ""
    n: int = 1


@dataclass(frozen=True)
class Knot:
    """A handover between organisations, such as '9 days to accept'."""

    on: date
    label: str
    href: str = ""


@dataclass(frozen=True)
class Tick:
    on: date
    label: str = ""


@dataclass(frozen=True)
class Lane:
    """A service: when something of it happened."""

    name: str
    ticks: tuple[Tick, ...] = ()


@dataclass(frozen=True)
class Future:
    """A date someone gave her: hearing, review, visit."""

    on: date
    label: str
    href: str = ""


@dataclass(frozen=True)
class Row:
    """One line of the journey as a list. `id` is what a mark on the ribbon leads to; `shape` is a glyph."""

    id: str
    on: date
    what: str
    who: str = ""
    shape: str = "plain"
    href: str = ""
    detail: str = ""


@dataclass(frozen=True)
class JourneyDrawing:
    """Everything one ribbon shows. `rows` is the accessible version and need not be limited to the window."""

    start: date
    end: date
    today: date
    bands: tuple[Band, ...] = ()
    marks: tuple[Mark, ...] = ()
    knots: tuple[Knot, ...] = ()
    lanes: tuple[Lane, ...] = ()
    future: tuple[Future, ...] = ()
    border_on: tuple[date, ...] = ()
    hidden_count: int = 0
    rows: tuple[Row, ...] = ()
    rows_total: int = 0
    more_url: str = ""


@dataclass(frozen=True)
class Placed:
    """A word or line at step `x`. `label` is empty where it has no room, `sentence` never; `end` anchors the end."""

    x: int
    label: str = ""
    sentence: str = ""
    href: str = ""
    end: bool = False


@dataclass(frozen=True)
class PlacedBand:
    x: int
    w: int
    title: str
    detail: str
    span: str
    kind: str
    country: str
    href: str
    sentence: str
    size: Literal["full", "short", "bare"]


@dataclass(frozen=True)
class Glyph:
    """One or more decisions in one place. `kind` is 'mixed' when they were not all made alike."""

    x: int
    kind: str
    n: int
    challenged: int
    sentence: str
    href: str
    first: date
    last: date
    hers: int
    together: int
    for_her: int
    shares: tuple[int, int, int]


@dataclass(frozen=True)
class PlacedLane:
    name: str
    count: int
    ticks: tuple[int, ...]
    sentence: str


@dataclass(frozen=True)
class Stop:
    """One card of the ribbon turned down the page, for narrow screens."""

    kind: str
    day: str
    title: str
    detail: str = ""
    href: str = ""
    challenged: str = ""
    tone: str = ""


@dataclass(frozen=True)
class Line:
    """A row of the list, ready to print."""

    id: str
    day: str
    what: str
    who: str
    shape: str
    href: str
    detail: str


@dataclass(frozen=True)
class Ribbon:
    summary: str
    bands: tuple[PlacedBand, ...]
    glyphs: tuple[Glyph, ...]
    knots: tuple[Placed, ...]
    lanes: tuple[PlacedLane, ...]
    months: tuple[Placed, ...]
    borders: tuple[Placed, ...]
    future: tuple[Placed, ...]
    today: int
    today_label: str
    hidden: str
    stops: tuple[Stop, ...]
    stops_left: int
    lines: tuple[Line, ...]
    lines_left: int
    more_url: str

"""Her journey as the ribbon draws it: facts in, a drawing out. Pure; what may be seen was cut before it got here."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from functools import partial
from uuid import UUID

from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from markupsafe import Markup

from saathi.cases.choices import Lane as LaneCode
from saathi.cases.queries.journey import JourneyFacts, MoveFact, ServiceFact, StayFact
from saathi.decisions.queries import DecisionMark
from saathi.ui import wording
from saathi.ui.drawing import Band, BandKind, Future, JourneyDrawing, Knot, Lane, Mark, Row, Tick
from saathi.ui.ribbon import window

from . import labels
from .leaving import kept

Names = Mapping[UUID, str]
HOMES = frozenset(["home", "relative", "own_rent", "married_home"])
ROWS = 60


def drawing(
    facts: JourneyFacts, marks: Sequence[DecisionMark], names: Names, *, came_out: date | None, more_url: str
) -> JourneyDrawing:
    """Everything of one ribbon. `names` are short names of organisations by id."""
    first = min((day for day in _firsts(facts, marks, came_out) if day <= facts.today), default=facts.today)
    ahead = [fact.on for fact in facts.dates if fact.on >= facts.today]
    start, end = window(first, facts.today, ahead)
    rows, total = events(facts, marks, names)
    return JourneyDrawing(
        start=start,
        end=end,
        today=facts.today,
        bands=tuple(_band(stay, names) for stay in facts.stays),
        marks=tuple(_mark(mark) for mark in marks),
        knots=tuple(_knot(move) for move in facts.moves if move.days_to_accept is not None),
        lanes=_lanes(facts.services),
        future=tuple(Future(fact.on, labels.word("date", fact.kind)) for fact in facts.dates if fact.on >= facts.today),
        border_on=tuple(move.on for move in facts.moves if move.crosses_border),
        hidden_count=facts.n_hidden,
        rows=rows,
        rows_total=total,
        more_url=more_url,
    )


def _firsts(facts: JourneyFacts, marks: Sequence[DecisionMark], came_out: date | None) -> Iterable[date]:
    yield from (stay.from_on for stay in facts.stays)
    yield from (mark.decided_on for mark in marks[:1])
    yield from (service.on for service in facts.services[:1])
    if came_out:
        yield came_out
    if facts.case:
        yield facts.case.opened_on


def place_of(stay: StayFact, names: Names) -> str:
    """The house by its short name, else the kind of place."""
    return (names.get(stay.organisation, "") if stay.organisation else "") or labels.word("place", stay.kind)


def _band(stay: StayFact, names: Names) -> Band:
    free = stay.freedom != "not_free"
    kind: BandKind = "not_free" if not free else "home" if stay.kind in HOMES else "community"
    return Band(
        place_of(stay, names),
        kept(stay.kept_since) or _held_by(stay),
        stay.from_on,
        stay.until_on,
        free,
        kind,
        stay.country,
        f"#stay-{stay.id.hex}",
    )


def _held_by(stay: StayFact) -> str:
    """By what paper she is held, or for how many days by none."""
    if stay.freedom != "not_free":
        return ""
    if stay.n_without_order:
        return _("%(days)s without an order") % {"days": wording.days(stay.n_without_order)}
    last = stay.orders[-1]
    who = labels.word("authority", last.authority)
    if last.until_on is None:
        return _("order of the %(who)s without an end") % {"who": who}
    return _("order of the %(who)s until %(day)s") % {"who": who, "day": wording.day(last.until_on)}


def _mark(mark: DecisionMark) -> Mark:
    return Mark(mark.decided_on, mark.made_by, labels.decision(mark.what), mark.is_challenged, f"#d-{mark.id.hex}")  # type: ignore[arg-type]


def accepted_after(days: int) -> str:
    return ngettext("%(n)s day to accept", "%(n)s days to accept", days) % {"n": wording.number(days)}


def _knot(move: MoveFact) -> Knot:
    return Knot(move.on, accepted_after(move.days_to_accept or 0))


def _lanes(services: Iterable[ServiceFact]) -> tuple[Lane, ...]:
    held: dict[str, list[Tick]] = {}
    for service in services:
        if service.state == "happened":
            held.setdefault(service.lane, []).append(Tick(service.on))
    return tuple(Lane(str(lane.label), tuple(held[lane.value])) for lane in LaneCode if lane.value in held)


def events(
    facts: JourneyFacts, marks: Iterable[DecisionMark], names: Names, start: int = 0
) -> tuple[tuple[Row, ...], int]:
    """What happened, the newest first: as many as a page shows from `start`, and how many there are in all. Only those
    are put into words. Row ids are what the ribbon's marks lead to."""
    all_: list[tuple[date, str, Callable[[], Row]]] = [
        *((mark.decided_on, f"d-{mark.id.hex}", partial(_decision_row, mark)) for mark in marks),
        *((stay.from_on, f"stay-{stay.id.hex}", partial(_stay_row, stay, names)) for stay in facts.stays),
        *((move.on, f"move-{n}", partial(_move_row, n, move)) for n, move in enumerate(facts.moves)),
        *((service.on, f"s-{service.id.hex}", partial(_service_row, service, names)) for service in facts.services),
    ]
    all_.sort(key=lambda one: one[:2], reverse=True)
    return tuple(row() for _on, _id, row in all_[start : start + ROWS]), len(all_)


def _decision_row(mark: DecisionMark) -> Row:
    who = str(wording_of(mark.made_by))
    said = [_("She challenged it.")] if mark.is_challenged else []
    said += [_("It was changed.")] if mark.outcome_changed else []
    said += [] if mark.is_told else [_("She has not been told yet.")]
    return Row(
        f"d-{mark.id.hex}", mark.decided_on, labels.decision(mark.what), who, mark.made_by, detail=" ".join(said)
    )


def wording_of(made_by: str) -> str:
    return {"hers": _("She decided"), "together": _("Decided together"), "for_her": _("Decided for her")}[made_by]


def _stay_row(stay: StayFact, names: Names) -> Row:
    # Joined as markup: a district without a name in the page's language is marked with its own.
    values = {"place": place_of(stay, names), "district": labels.district(stay.district)}
    where = Markup(_("%(place)s, %(district)s")) % values
    said = [labels.word("freedom", stay.freedom), wording.days(stay.n_days), _held_by(stay), kept(stay.kept_since)]
    return Row(
        f"stay-{stay.id.hex}",
        stay.from_on,
        Markup(_("Began to live here: %(where)s")) % {"where": where},
        detail=" · ".join(filter(None, said)),
    )


def _move_row(n: int, move: MoveFact) -> Row:
    said = [labels.word("escort", move.escort)]
    said += [accepted_after(move.days_to_accept)] if move.days_to_accept is not None else []
    said += [_("Across the border.")] if move.crosses_border else []
    return Row(f"move-{n}", move.on, _("Moved"), detail=" · ".join(filter(None, said)))


def _service_row(service: ServiceFact, names: Names) -> Row:
    what = _("%(lane)s: %(state)s") % {
        "lane": labels.word("lane", service.lane),
        "state": labels.word("service", service.state),
    }
    return Row(
        f"s-{service.id.hex}",
        service.on,
        what,
        detail=" · ".join(filter(None, (names.get(service.organisation, ""), service.words))),
    )

"""The journey turned down the page: one lane of cards, time running downward, for narrow screens."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from saathi.ui import wording
from saathi.ui.drawing import Band, Future, Glyph, JourneyDrawing, Knot, Mark, Stop

MOST: Final = 60
# More decisions than this are told in the groups the ribbon has: sixty cards of one kind tell nobody anything.
ONE_BY_ONE: Final = 24


def down(journey: JourneyDrawing, glyphs: Sequence[Glyph]) -> tuple[tuple[Stop, ...], int]:
    """At most 60 stops, newest kept, and how many were left for the list under them. Today is always one of them."""
    dated: list[tuple[date, int, Stop]] = [(band.start, 0, _band(journey, band)) for band in journey.bands]
    dated += [(knot.on, 1, _knot(knot)) for knot in journey.knots]
    dated += [(future.on, 4, _future(future)) for future in journey.future]
    if len(journey.marks) > ONE_BY_ONE:
        dated += [(glyph.first, 2, _group(glyph)) for glyph in glyphs]
    else:
        dated += [(mark.on, 2, _mark(mark)) for mark in journey.marks]
    dated.sort(key=lambda entry: entry[:2])
    kept = [*dated[-MOST:], (journey.today, 3, Stop("today", wording.day(journey.today), _("Today")))]
    kept.sort(key=lambda entry: entry[:2])
    return tuple(stop for _on, _order, stop in kept), max(len(dated) - MOST, 0)


def band_sentence(band: Band, span: str) -> str:
    """The band in one sentence, for ears and for the card."""
    free = {
        True: _("free to leave"),
        False: _("not free to leave"),
        None: _("nobody wrote down whether she was free to leave"),
    }
    values = {
        "title": band.title,
        "country": band.country,
        "span": span,
        "free": free[band.free],
        "start": wording.day(band.start),
    }
    if band.end is None:
        return _("%(title)s, %(country)s: %(span)s since %(start)s, %(free)s.") % values
    return _("%(title)s, %(country)s: %(span)s from %(start)s to %(end)s, %(free)s.") % {
        **values,
        "end": wording.day(band.end),
    }


def _band(journey: JourneyDrawing, band: Band) -> Stop:
    span = wording.days(max(((band.end or journey.today) - band.start).days, 0))
    free = {
        True: _("Free to leave"),
        False: _("Not free to leave"),
        None: _("Nobody wrote down whether she was free to leave"),
    }
    detail = " · ".join(part for part in (span, free[band.free], band.detail) if part)
    served = _served(journey, band)
    return Stop(
        "band",
        wording.day(band.start),
        f"{band.title} ({band.country})",
        f"{detail}. {served}" if served else detail,
        band.href,
        tone=band.kind,
    )


def _served(journey: JourneyDrawing, band: Band) -> str:
    end = band.end or date.max
    counted = [(lane.name, sum(1 for tick in lane.ticks if band.start <= tick.on < end)) for lane in journey.lanes]
    return " · ".join(f"{name} {n}" for name, n in counted if n)


def _mark(mark: Mark) -> Stop:
    who = {"hers": _("She decided"), "together": _("Decided together"), "for_her": _("Decided for her")}[mark.made_by]
    more = (
        ngettext("%(n)s decision that day.", "%(n)s decisions that day.", mark.n) % {"n": mark.n} if mark.n > 1 else ""
    )
    return Stop(
        "mark",
        f"{wording.day(mark.on)} · {who}",
        mark.label,
        more,
        mark.href,
        _("She challenged it.") if mark.challenged else "",
        mark.made_by,
    )


def _group(glyph: Glyph) -> Stop:
    when = (
        wording.day(glyph.first)
        if glyph.first == glyph.last
        else f"{wording.day(glyph.first)} – {wording.day(glyph.last)}"
    )
    title = ngettext("%(n)s decision", "%(n)s decisions", glyph.n) % {"n": glyph.n}
    made = {"hers": glyph.hers, "together": glyph.together, "for_her": glyph.for_her}
    detail = _("%(hers)s hers, %(together)s together, %(for_her)s for her.") % made
    return Stop(
        "mark",
        when,
        title,
        detail,
        glyph.href,
        _challenged(glyph.challenged),
        "plain" if glyph.kind == "mixed" else glyph.kind,
    )


def _challenged(n: int) -> str:
    return ngettext("She challenged %(n)s decision.", "She challenged %(n)s decisions.", n) % {"n": n} if n else ""


def _knot(knot: Knot) -> Stop:
    return Stop("knot", wording.day(knot.on), _("Handed over"), knot.label, knot.href)


def _future(future: Future) -> Stop:
    return Stop("future", wording.day(future.on), future.label, "", future.href)

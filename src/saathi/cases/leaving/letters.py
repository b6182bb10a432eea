"""The draft of an application, in the language of the page and with her own words. It names nobody: her name is
written in by hand on the paper, so that no legal name is opened for it. Nothing here is legal advice."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

from saathi.orgs.geography import language
from saathi.ui import wording

BLANK = "________________________"


@dataclass(frozen=True, slots=True)
class Asks:
    """What a draft is made of. `number` is the order's own, "" where none is known."""

    route: str
    owner: str
    asked_on: date
    today: date
    words: str
    spoken: str
    place: str
    since: date
    order_from: date | None
    number: str


def draft(asks: Asks) -> str:
    """Plain text, a line for each sentence; whoever sends it changes what is not so."""
    return "\n".join([*_head(asks), "", *_facts(asks), "", f"“{asks.words}”", "", *_wants(asks), "", *_foot()])


def _head(asks: Asks) -> list[str]:
    to = {
        "cwc": _("To the Child Welfare Committee"),
        "magistrate": _("To the Magistrate"),
        "court": _("To the court that made the order"),
    }[asks.owner]
    about = (
        _("Application to be heard, and to leave the home where she stays")
        if asks.route == "committee"
        else _("Application for early release from the home where she stays")
    )
    return [to, wording.day(asks.today), "", about, _("Name, as in the papers: %(blank)s") % {"blank": BLANK}]


def _facts(asks: Asks) -> list[str]:
    values = {"place": asks.place, "day": wording.day(asks.since)}
    lines = [_("She has lived here (%(place)s) since %(day)s.") % values]
    if asks.order_from:
        held = {"day": wording.day(asks.order_from), "number": asks.number or BLANK}
        lines.append(_("She is held by the order of %(day)s, number %(number)s.") % held)
    asked = {"day": wording.day(asks.asked_on), "language": _spoken(asks.spoken)}
    lines.append(
        _("On %(day)s she asked to leave. These are her own words, in %(language)s:") % asked
        if asked["language"]
        else _("On %(day)s she asked to leave. These are her own words:") % asked
    )
    return lines


def _wants(asks: Asks) -> list[str]:
    """Children: Juvenile Justice Act, sections 36, 37 and 101. Adults: ITPA section 17, lawyer as in A7."""
    hear = _("1. To hear her herself, in her own language, and to write down what she wants.")
    last = _("4. To give the answer in writing, with its reasons and the next date.")
    if asks.route == "committee":
        return [
            _("She asks the committee:"),
            hear,
            _("2. To look again at the order about where she lives (Juvenile Justice Act 2015, sections 36 and 37)."),
            _("3. To say where she may live instead, and what is still missing for it."),
            last,
        ]
    return [
        _("She asks the court:"),
        hear,
        _("2. To let her leave before the order ends (Immoral Traffic (Prevention) Act 1956, section 17)."),
        _("3. To give her a lawyer of the District Legal Services Authority, free of charge."),
        last,
    ]


def _foot() -> list[str]:
    return [
        _("Her signature or mark: %(blank)s") % {"blank": BLANK},
        _("Written down by: %(blank)s") % {"blank": BLANK},
    ]


def _spoken(code: str) -> str:
    try:
        return language(code).name(wording.lang()) if code else ""
    except KeyError:
        return ""

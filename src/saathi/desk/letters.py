"""The text of a letter to an office, in the letter's own language, as the press sets it. It names of her what was
ticked and nothing else; nothing here is legal advice."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.utils import translation
from django.utils.translation import gettext as _

from saathi.cases.matters.words import LAWS
from saathi.links.offices.book import OWN_RULE, asks
from saathi.links.offices.letters import Printed
from saathi.links.offices.queries import law_of
from saathi.links.offices.words import ASKS, OFFICES, SINCE
from saathi.ui import wording
from saathi.ui.fonts import drawable

from . import labels

SOURCE = Path(__file__).with_name("letter.typ")
BLANK = "________________________"


def sheet(one: Printed) -> dict[str, Any]:
    """What `letter.typ` reads: plain text, without a sign that no font of ours can draw."""
    with translation.override(one.language):
        number = _("Number %(number)s") % {"number": one.number}
        return {
            "title": number,
            "language": one.language,
            "ours": drawable(one.ours),
            "number": number,
            "day": wording.day(one.made_on),
            "to": [drawable(line) for line in (_("To"), str(OFFICES[one.office]), one.to, one.address) if line],
            "subject": _("Subject: %(what)s") % {"what": ASKS[one.ask]},
            "body": [drawable(line) for line in (*_before(one), _owed(one), _law(one), one.words, _who(one)) if line],
            "named": [
                {"label": labels.word("particular", kind), "value": drawable(value), "language": lang or one.language}
                for kind, value, lang in one.named
            ],
            "asks": _asks(one),
            "foot": [drawable(line) for line in _foot(one)],
        }


def _before(one: Printed) -> list[str]:
    """What was written already, and to whom."""
    if one.before is None:
        return []
    number, sent_on = one.before
    values = {"day": wording.day(sent_on), "number": number}
    if one.kind == "above":
        return [
            _("We wrote about this to the office below yours, last on %(day)s with number %(number)s. No answer came.")
            % values,
            _("You stand above that office. Please see that it answers, or answer in its place."),
        ]
    return [_("This is a reminder. We wrote to you on %(day)s with number %(number)s. No answer came.") % values]


def _owed(one: Printed) -> str:
    values = {"what": ASKS[one.ask]}
    return _("We walk with one person and write for her, as she knows. She is owed: %(what)s.") % values


def _law(one: Printed) -> str:
    """A limit is said to be the law's only where it was read there."""
    law, place, is_sure = law_of(one.ask)
    values = {
        "law": ", ".join(filter(None, (str(LAWS[law]), place))), "place": place, "day": wording.day(one.limit_on),
        "since": wording.day(one.since_on), "from": SINCE[asks()[one.ask].since],
    }  # fmt: skip
    if law == OWN_RULE:
        return (_("This rests on: %(place)s.") % values) if place else ""
    if is_sure:
        return _("By law (%(law)s) the limit is %(day)s: it is counted from %(from)s, %(since)s.") % values
    return _("As we know the law (%(law)s), the limit is %(day)s: it is counted from %(from)s, %(since)s.") % values


def _who(one: Printed) -> str:
    if one.named:
        return _("To do this you need to know who she is. This is all that we pass on, and it is for this alone:")
    return _("Her name does not stand here, because the law protects it. You can answer by our number. If you need to "
             "know who she is, write by which law: then she is asked.")  # fmt: skip


def _asks(one: Printed) -> list[str]:
    return [
        _("Please answer in writing by %(day)s, with our number: what you decided, why, and the next date.")
        % {"day": wording.day(one.due_on)},
        _("The law forbids to pass on or to publish anything by which she could be known."),
    ]


def _foot(one: Printed) -> list[str]:
    return [
        _("For %(organisation)s") % {"organisation": one.ours},
        _("Signature: %(blank)s") % {"blank": BLANK},
        one.by,
    ]

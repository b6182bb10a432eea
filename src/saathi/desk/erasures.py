"""That her file is to be erased, in words: who answers, who prepared it, until when it is kept; the ledger."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from django.urls import reverse
from django.utils.translation import gettext as _

from saathi.herfile.choices import Erased, KeptBy, LedgerKind
from saathi.herfile.erasures.queries import Asking, Line, Wanted, erasure
from saathi.herfile.law import Term
from saathi.kernel.actor import Actor
from saathi.kernel.clock import today as server_today
from saathi.kernel.errors import NotFound
from saathi.ui import wording

Names = Mapping[UUID, str]
ANSWERS, LAWS, LEDGER = dict(Erased.choices), dict(KeptBy.choices), dict(LedgerKind.choices)


def subject(actor: Actor, survivor: UUID, target: UUID) -> tuple[str, str]:
    """What it is about, for the pages on which it is answered. NotFound where it is not hers."""
    one = erasure(actor, survivor).wanted
    if one is None or one.id != target:
        raise NotFound()
    if one.shred_on and one.prepared_at:
        day = wording.day(one.prepared_at)
        values = {"day": day, "until": wording.day(one.shred_on), "law": str(LAWS[one.law_keeps])}
        return _("Prepared on %(day)s. Keys are destroyed on %(until)s. %(law)s") % values, ""
    return (one.her_words, one.her_language) if one.her_words else (_("She wants her file erased."), "")


def wanted(found: Asking, staff: Names, places: Names) -> dict[str, Any] | None:
    """The newest of hers, above what she says is wrong; None where she never asked."""
    one = found.wanted
    if one is None:
        return None
    return {
        "words": one.her_words,
        "lang": one.her_language,
        "waits": waits(one, places) if one.is_open else "",
        "who": _("She said it beside %(who)s.") % {"who": staff.get(one.asked_by, "")},
        "late": one.is_open and one.due_on < server_today(),
        "prepared": _prepared(one, staff),
        "laws": [_law(term) for term in found.laws],
        "answer": str(ANSWERS.get(one.answer, "")),
        "reason": one.reason,
    }


def waits(one: Wanted, places: Names) -> str:
    values = {"place": places.get(one.organisation, ""), "since": wording.day(one.asked_on),
              "day": wording.day(one.due_on), "ago": wording.ago(one.due_on, server_today())}  # fmt: skip
    return _("Waits on %(place)s since %(since)s. Due by %(day)s, %(ago)s.") % values


def _prepared(one: Wanted, staff: Names) -> str:
    if not one.is_open or one.prepared_by is None or one.shred_on is None:
        return ""
    values = {"who": staff.get(one.prepared_by, ""), "day": wording.day(one.shred_on), "law": str(LAWS[one.law_keeps])}
    return _("Prepared by %(who)s. A second person seals it. Keys are destroyed on %(day)s. %(law)s") % values


def _law(term: Term) -> str:
    values = {"law": term.words, "from": wording.day(term.in_force_on), "days": wording.days(term.days)}
    said = _("From %(from)s on it lies sealed for %(days)s (%(law)s).") % values
    return said if term.is_verified else f"{said} {_('(Not yet verified.)')}"


def waiting_line(one: Wanted, places: Names) -> dict[str, Any]:
    return {
        "name": one.name,
        "waits": waits(one, places),
        "late": one.due_on < server_today(),
        "next": _("A second person is needed.") if one.prepared_by else _("Nobody has prepared it yet."),
        "url": reverse("corrections.list", args=[one.survivor]),
    }


def ledger_line(one: Line) -> dict[str, str]:
    values = {"n": wording.number(one.n), "day": wording.day(one.on)}
    until = _("Keys are destroyed on %(day)s") % {"day": wording.day(one.until_on)}
    return {
        "what": str(LEDGER[one.what]),
        "n": _("%(n)s entries, on %(day)s") % values,
        "law": str(LAWS.get(one.law, "")),
        "until": "" if one.what == "shredded" else until,
    }

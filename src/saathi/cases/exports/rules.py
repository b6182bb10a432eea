"""Whether a list may be taken out or fetched now."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import timedelta
from typing import Any

from django.utils.translation import gettext as _

from saathi.kernel import lists
from saathi.kernel.access import rule
from saathi.kernel.actor import Actor
from saathi.kernel.approvals import askable
from saathi.kernel.clock import server_clock, today
from saathi.kernel.errors import NotFound, Refused
from saathi.kernel.keyring import keyring
from saathi.orgs.sealing_keys import is_colleague, key_of

from ..models import Export
from ..queries.people import Filters, matching
from .columns import REVEALING
from .standing import still_stands

ALONE, MOST = 50, 5_000
SAME_LIST = timedelta(days=30)
SECONDS = ("superintendent", "case_worker", "counsellor")


def filters_of(data: Any) -> Filters:
    return Filters(**{name: getattr(data, name) for name in Filters.__dataclass_fields__})


def digest(filters: Filters) -> str:
    """The same list has the same digest, whatever its columns and order; which list it is cannot be told from it."""
    said = asdict(filters) | {"sort": ""}
    return keyring().token("export", json.dumps(said, sort_keys=True))


def n_of(data: Any, most: int) -> int:
    return len(lists.page(matching(filters_of(data), today()), "active", most))


@rule("people.export")
def may_export(actor: Actor, target: None, data: Any) -> None:
    if data is None:
        return
    if not is_colleague(actor, data.recipient) or not key_of(data.recipient):
        raise Refused(_("This person has no key yet, so that nothing can be sealed to her."))
    reveals = bool(set(data.columns) & set(REVEALING))
    if reveals and not actor.holds("identities.reveal"):
        raise Refused(_("Your role does not open legal names, so they cannot be in the list either."))
    n = n_of(data, MOST + 1)
    if n == 0:
        raise Refused(_("Nobody is in this list."))
    if n > MOST:
        raise Refused(_("More than 5,000 people are in this list. Take out a smaller one."))
    if reveals and n > ALONE:
        raise Refused(_("Legal names leave for 50 people at most. Choose a smaller list."))
    since = server_clock() - SAME_LIST
    if Export.objects.filter(actor=actor.id, digest=digest(filters_of(data)), made_at__gt=since).exists():
        raise Refused(_("You took out this list within the last 30 days. Work with that file, or ask a colleague."))


@rule("exports.fetch")
def may_fetch(actor: Actor, export: Export, data: Any) -> None:
    if actor.id not in (export.actor, export.recipient):
        raise NotFound()
    if export.until_on < today() or not export.file:
        raise Refused(_("The file was thrown away after its last day."))
    if not still_stands(export):
        raise Refused(_("Somebody in this list does not share what she shared when it was taken out. It stays closed."))


# More than this many people never leave on one person's word, whatever an organisation says.
askable("people.export", 0, when=lambda actor, data: n_of(data, ALONE + 1) > ALONE, by=SECONDS)

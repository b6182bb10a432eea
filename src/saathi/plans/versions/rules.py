"""Whether these acts may happen now."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _

from saathi.kernel.access import rule
from saathi.kernel.actor import Actor
from saathi.kernel.clock import today
from saathi.kernel.errors import Refused
from saathi.survivors.models import Survivor

from ..rules import shared_plan
from .content import Content
from .queries import VersionFact, content_of, newest


@rule("plans.version")
def may_make(actor: Actor, survivor: Survivor, data: Any) -> None:
    shared_plan(survivor)
    if sentence := why_no_version(newest(survivor.pk), content_of(survivor.pk)):
        raise Refused(sentence)


def why_no_version(last: VersionFact | None, now: Content) -> str:
    """The sentence that holds a new version back; empty where one may be made."""
    if now.is_empty:
        return _("There is nothing in her plan yet. Write down her words or a goal first.")
    if last is not None and last.content == now:
        return _("Nothing in her plan has changed since version %(n)s.") % {"n": last.number}
    return ""


@rule("plans.answer")
def may_answer(actor: Actor, survivor: Survivor, data: Any) -> None:
    shared_plan(survivor)
    last = newest(survivor.pk)
    if last is None:
        raise Refused(_("No version of her plan was made yet. Make one, so that she knows what she answers to."))
    if data is None:
        return
    if data.number != last.number:
        raise Refused(_("There is a newer version, %(n)s. Read that one to her.") % {"n": last.number})
    if data.on < today(lambda: last.made_at):
        raise Refused(_("This day is before the version was made."))

"""When a talk may begin, be answered and end."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _

from saathi.kernel.access import rule
from saathi.kernel.actor import Actor
from saathi.kernel.errors import Refused


@rule("talks.begin")
def may_begin(actor: Actor, her: Any, data: Any) -> None:
    if actor.only is not None:
        raise Refused(_("You sit together already."))


@rule("talks.answer")
@rule("talks.end")
def is_hers(actor: Actor, her: Any, data: Any) -> None:
    """Only while somebody sits with her, and only about her."""
    if actor.only is None or actor.only != her.pk:
        raise Refused(_("This is hers, while you sit together."))


@rule("portal.kiosk")
def may_share_screen(actor: Actor, target: None, data: Any) -> None:
    if actor.only is not None:
        raise Refused(_("Give the screen back first."))

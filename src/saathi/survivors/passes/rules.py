"""Whether her door may be opened, shut and gone through."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _

from saathi.kernel.access import rule
from saathi.kernel.actor import Actor
from saathi.kernel.errors import Refused


@rule("portal.open")
def may_open(actor: Actor, her: Any, data: Any) -> None:
    """Only with her: while somebody of staff sits with her, and about her alone."""
    if actor.kind != "person" or actor.only is None or actor.only != her.pk:
        raise Refused(_("This is hers, while you sit together."))


@rule("portal.close")
def may_close(actor: Actor, her: Any, data: Any) -> None:
    """Never refused: whoever is afraid for her card shuts it at once, and so does she."""


@rule("portal.enter")
@rule("portal.own")
def is_she(actor: Actor, her: Any, data: Any) -> None:
    if actor.kind != "survivor" or actor.only is None or actor.only != her.pk:
        raise Refused(_("Only she herself comes in here."))

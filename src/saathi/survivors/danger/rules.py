"""Whether these acts may happen now."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _

from saathi.kernel.access import rule
from saathi.kernel.actor import Actor
from saathi.kernel.clock import server_clock
from saathi.kernel.errors import Refused
from saathi.kernel.proof import proven
from saathi.kernel.reach import lasting
from saathi.kernel.sections import Section

from ..models import BreakGlass, GlassReview
from .limits import right_of
from .queries import searches_left, uses_of


@rule("access.break_glass")
def may_break(actor: Actor, target: None, data: Any) -> None:
    _has_right(actor)


@rule("access.find")
def may_find(actor: Actor, target: None, data: Any) -> None:
    """Only who could open a file may ask whose it is: each answer that names somebody is an opening."""
    _has_right(actor)
    if not searches_left(actor, server_clock()):
        raise Refused(
            _(
                "You searched this way three times within an hour. Call whoever leads your organisation, or a colleague"
                " who can read you the code of her file."
            )
        )


def _has_right(actor: Actor) -> None:
    if actor.organisation is None:
        raise Refused(_("Only someone who works in an organisation can do this."))
    right = right_of(uses_of(actor), server_clock())
    if right.unreviewed_since is not None:
        raise Refused(
            _(
                "You opened a file this way more than 72 hours ago, and no second person has looked at it yet. Until"
                " that is done it is closed to you. Call whoever leads your organisation."
            )
        )
    if not right.left:
        raise Refused(
            _("You opened three files this way in 30 days. Call whoever leads your organisation, or a colleague.")
        )


@rule("access.review_break_glass")
def may_review(actor: Actor, glass: BreakGlass, data: Any) -> None:
    if glass.actor == actor.id:
        raise Refused(_("You opened this file yourself. A second person looks at it."))
    if not lasting(glass.survivor_id) & Section.SAFETY:
        raise Refused(_("Why it was opened stands in the part Safety of her file, which is not shared with you."))
    if GlassReview.objects.filter(glass=glass).exists():
        raise Refused(_("A second person has looked at this already. What was said stays."))
    proven(actor)

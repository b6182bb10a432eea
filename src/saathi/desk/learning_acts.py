"""The pages of the acts about what she learns: why each is asked, and where one comes back to."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from .act_page import HER, ActPage, Words


def _page(name: str, route: str, why: Words, group: Words = "", anchor: str = "") -> ActPage:
    return ActPage(name, f"learning/{route}/", "learning.page", why, anchor=anchor, group=group)


LEARNING_PAGES = (
    _page(
        "learning.offer",
        "offer",
        _("At least three, each with as much good as hard, and with what the place she wants to live in takes."),
        HER,
        "offers",
    ),
    _page(
        "learning.choose",
        "<uuid:target>/choose",
        _("What she takes is hers to say, also where the place takes no such work: she knows it before it begins."),
        anchor="offers",
    ),
    _page(
        "learning.gap",
        "gap",
        _("What she wants to learn and nobody offers is counted, so that somebody can offer it."),
        HER,
        "gaps",
    ),
    _page(
        "learning.begin",
        "<uuid:target>/begun",
        _("Before the first day, look with her once more at what the place she wants to live in takes."),
    ),
    _page("learning.finish", "<uuid:target>/ended", _("To stop is no failure. Why she stopped helps the next one.")),
    _page(
        "learning.use",
        "<uuid:target>/used",
        _("A course counts when she lives from it. If she does not, say why: that is no fault of hers."),
    ),
)

"""The pages of the acts about her matters: why each is asked, and where one comes back to."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from .act_page import HELP, ActPage, Words

DATES = ("next_on", "asked_on")


def _page(name: str, route: str, why: Words, asks: tuple[str, ...] = (), group: Words = "") -> ActPage:
    return ActPage(name, f"matters/{route}/", "matters.page", why, group=group, asks=asks)


MATTER_PAGES = (
    _page(
        "matters.open",
        "begin",
        _("A case, a claim, a paper, the way home. Nothing waits without saying on whom, since when, until when."),
        DATES,
        HELP,
    ),
    _page(
        "matters.move",
        "<uuid:target>/next",
        _("Write down what was reached and what was said. From then on she is owed to be told of it."),
        DATES,
    ),
    _page(
        "matters.wait",
        "<uuid:target>/waits",
        _("If no date was given, say so: she is shown that none was given, and when it was asked for."),
        DATES,
    ),
    _page(
        "compensation.award",
        "<uuid:target>/awarded",
        _("Awarded is not paid. It stays open until all of it has reached her."),
        DATES,
    ),
    _page(
        "compensation.pay",
        "<uuid:target>/paid",
        _("What reached her own hands, and where it lies. If it is not the whole, write when the rest is due."),
    ),
    _page(
        "matters.tell",
        "<uuid:target>/told",
        _("Where it stands is hers to know: in her language, alone, with time for her questions."),
    ),
    _page(
        "matters.close",
        "<uuid:target>/ended",
        _("Ask her what she says about it. She is told that it ended, and why."),
    ),
    _page(
        "matters.undo",
        "<uuid:target>/undo",
        _("For an hour you can take back what you wrote. It stays among what was written down, marked as taken back."),
    ),
)
_NOT_UNDONE = ("matters.open", "matters.undo")
UNDONE = tuple(page.name for page in MATTER_PAGES if page.name not in _NOT_UNDONE)

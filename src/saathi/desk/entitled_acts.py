"""The pages of the acts about what she is entitled to: why each is asked, and where one comes back to."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from .act_page import HELP, ActPage, Words


def _page(name: str, route: str, why: Words, group: Words = "", asks: tuple[str, ...] = ()) -> ActPage:
    return ActPage(name, f"entitlements/{route}/", "entitlements.page", why, group=group, asks=asks)


ENTITLED_PAGES = (
    _page(
        "entitlements.add",
        "add",
        _("Tick what may be hers. From today she is owed to be told of each within a week; whether she wants it is "
          "hers to say."),
        HELP,
    ),
    _page(
        "entitlements.tell",
        "<uuid:target>/told",
        _("In her language, alone: what it is, who gives it, how long it takes, and that a no costs her nothing."),
    ),
    _page(
        "entitlements.answer",
        "<uuid:target>/answer",
        _("She may change her mind as often as she likes. Nobody asks her why first."),
    ),
    _page(
        "entitlements.gather",
        "<uuid:target>/papers/gather",
        _("Look first which papers of hers are here already: she is not asked for them again."),
    ),
    _page(
        "entitlements.file",
        "<uuid:target>/filed",
        _("Handed in is not yet given. Write the number of the receipt, and into whose hands the money goes: hers."),
    ),
    _page(
        "entitlements.move",
        "<uuid:target>/next",
        _("What the office did or said, or what she says to it. No is not the end: the office above it can be asked."),
    ),
    _page(
        "entitlements.approve",
        "<uuid:target>/approved",
        _("A yes is not yet money. It stays open until all of it has reached her."),
    ),
    _page(
        "entitlements.credit",
        "<uuid:target>/credited",
        _("What reached her own hands, and where it lies. If it is not the whole, the rest stays owed."),
    ),
    _page(
        "entitlements.undo",
        "<uuid:target>/undo",
        _("For an hour you can take back what you wrote. It stays among what was written down, marked as taken back."),
    ),
)  # fmt: skip
_NOT_UNDONE = ("entitlements.add", "entitlements.undo")
UNDONE = tuple(page.name for page in ENTITLED_PAGES if page.name not in _NOT_UNDONE)

"""The pages of the acts of flags."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from .act_page import CASE, ActPage

FLAG_PAGES = (
    ActPage(
        "flags.raise",
        "flags/raise/",
        "people.page",
        group=CASE,
        why=_("It stands above each of her pages until its last day, for those who may see that part of her."),
    ),
    ActPage("flags.lower", "flags/<uuid:target>/lower/", "flags.list", why=_("It no longer holds.")),
    ActPage("flags.undo", "flags/<uuid:target>/undo/", "flags.list", why=_("For ten minutes it can be put back.")),
)

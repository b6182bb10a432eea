"""The pages of the acts that say who may see her."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from .act_page import SHARE, ActPage

SHARE_PAGES = (
    ActPage(
        "consents.give",
        "sharing/give/",
        "sharing.page",
        group=SHARE,
        why=_("Explain it in her language: what they would see, why, until when, and that a no costs her nothing."),
        asks=("who",),
    ),
    ActPage(
        "consents.withdraw",
        "sharing/<uuid:target>/withdraw/",
        "sharing.page",
        why=_("They stop seeing her at once. She need not say why."),
    ),
    ActPage(
        "grounds.record",
        "sharing/record/",
        "sharing.page",
        group=SHARE,
        why=_("Only where a court, a committee or a law makes it so. She is shown this, with the way to contest it."),
        asks=("who",),
    ),
    ActPage("grounds.end", "sharing/<uuid:target>/end/", "sharing.page", why=_("They stop seeing her at once.")),
    ActPage(
        "conflicts.declare",
        "kin/",
        "people.list",
        group=SHARE,
        why=_("If you are family, you step back: her file closes to you until she says otherwise to a colleague."),
    ),
    ActPage(
        "conflicts.clear",
        "sharing/clear/",
        "sharing.page",
        group=SHARE,
        why=_(
            "Someone from her home district, or her family, works here. "
            "Ask her alone whether that person may see her file."
        ),
    ),
)

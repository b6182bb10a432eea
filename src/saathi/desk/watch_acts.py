"""The pages of the acts about two files of one person, and about her home: why each is asked."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from .act_page import CASE, ActPage

WATCH_PAGES = (
    ActPage(
        "duplicates.offer",
        "files/offer/",
        "duplicates.page",
        group=CASE,
        why=_("Ask her first whether she has told her story somewhere else. Linking shows nobody more than before."),
        asks=("why_not",),
    ),
    ActPage(
        "duplicates.accept",
        "files/<uuid:target>/accept/",
        "duplicates.page",
        why=_("Somebody believes that she has another file. Ask her alone. Linked, each file stays with who has it."),
        asks=("why_not",),
    ),
    ActPage(
        "duplicates.refuse",
        "files/<uuid:target>/refuse/",
        "duplicates.page",
        why=_("The two files stay two people, and neither side learns more."),
    ),
    ActPage(
        "duplicates.undo",
        "files/<uuid:target>/undo/",
        "duplicates.page",
        why=_("For thirty days each side can take this back. Nothing in either file was changed by it."),
    ),
    ActPage(
        "conflicts.home",
        "home/",
        "conflicts.unknown",
        why=_("Whoever works here and comes from the same district will not see her until she agrees."),
    ),
)

"""The pages of the acts about her whole file."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from .act_page import ActPage

FILE_PAGES = (
    ActPage(
        "corrections.answer",
        "corrections/<uuid:target>/answer/",
        "corrections.list",
        why=_(
            "She said it about her own file. Look at the entry with somebody who knows, then tell her what you did. An "
            "entry that is put right stays where it stood, marked, only as long as the law asks for it."
        ),
    ),
    ActPage(
        "erasures.prepare",
        "erasures/<uuid:target>/prepare/",
        "corrections.list",
        why=_(
            "Ask first whether a law, an order or a case in court keeps her file for some time. Then a second person "
            "seals it: from that moment nobody reads it, at no organisation, and on its day its keys are destroyed."
        ),
    ),
    ActPage(
        "erasures.keep",
        "erasures/<uuid:target>/keep/",
        "corrections.list",
        why=_("She has a right to this. Say no only where a law or an order forbids it, and say which one."),
    ),
    ActPage(
        "erasures.seal",
        "erasures/<uuid:target>/seal/",
        "erasures.list",
        why=_(
            "From this moment nobody reads her file: not you, not those she shared it with, not a court without two "
            "people outside. She is gone from every list, and it cannot be taken back. Ask her once more before, alone."
        ),
    ),
)

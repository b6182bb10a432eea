"""The pages of notes and of what the law makes a worker report: why each is asked, and where one comes back to."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from .act_page import HELP, ActPage

NOTE_TEMPLATE = "desk/note.html"
_WHETHER = ("why_not", "not_until_on")
NOTE_PAGES = (
    ActPage(
        "notes.write",
        "notes/write/",
        "notes.list",
        why=_("Beside her story, for those who may see this part of her file. She may read what is written about her."),
        anchor="notes",
        template=NOTE_TEMPLATE,
        group=HELP,
        asks=_WHETHER,
    ),
    ActPage(
        "notes.correct",
        "notes/<uuid:target>/correct/",
        "notes.list",
        why=_("What you wrote first stays, and says that it was corrected."),
        anchor="notes",
        template=NOTE_TEMPLATE,
        asks=_WHETHER,
    ),
    ActPage(
        "notes.show_her",
        "notes/<uuid:target>/shown/",
        "notes.list",
        why=_("Give it to her, or read it to her alone and in her language. Her own words about it stand beside it."),
        anchor="notes",
    ),
    ActPage(
        "duty.report",
        "duty/report/",
        "duty.list",
        why=_(
            "A law, or a rule of ours, makes you pass this on. It is no secret from her: say what you must tell before"
            " she speaks."
        ),
        anchor="reports",
        template="desk/duty.html",
        group=HELP,
        asks=("how_before", "why_not_before"),
    ),
    ActPage(
        "duty.sent",
        "duty/<uuid:target>/sent/",
        "duty.list",
        why=_("To whom it went, on which day and at what time."),
        anchor="reports",
        asks=("reported_on",),
    ),
    ActPage(
        "duty.tell",
        "duty/<uuid:target>/told/",
        "duty.list",
        why=_("Tell her alone what was passed on, to whom, and what happens next. Ask what she wants now."),
        anchor="reports",
        asks=("how_after",),
    ),
)
# Where what must be passed on stands beside what is written.
SAYS_DUTIES = ("notes.write", "notes.correct", "decisions.record", "duty.report")

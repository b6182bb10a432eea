"""The pages of the acts about what offices owe her, and about letters to them."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from .act_page import HELP, ActPage, Words


def _page(name: str, route: str, why: Words, asks: tuple[str, ...] = (), group: Words = "") -> ActPage:
    return ActPage(name, route, "offices.of_her", why, asks=asks, group=group)


OFFICE_PAGES = (
    _page(
        "offices.ask",
        "offices/ask/",
        _("What the law makes an office do for her has a limit. It is asked without her name, and nothing is opened."),
        group=HELP,
    ),
    _page(
        "offices.note_answer",
        "offices/<uuid:target>/answered/",
        _("Their answer stops the clock and is written where her matter stands. Tell her next."),
        ("missing", "reason", "next_on", "reference"),
    ),
    _page(
        "offices.take_in",
        "offices/<uuid:target>/take-in/",
        _("What the office answered here is written into the matter that waits for it, with its next date. She is owed "
          "to be told."),
    ),
    _page(
        "letters.write",
        "offices/<uuid:target>/letter/",
        _("It always carries our number, our name, what is asked, the law and the limit. Of her it carries nothing but "
          "what you tick here."),
    ),
    _page(
        "letters.send",
        "letters/<uuid:target>/sent/",
        _("The days in which they are to answer begin now. If they pass in silence, a reminder is owed."),
    ),
    _page(
        "letters.print",
        "letters/<uuid:target>/print/",
        _("You get the letter as a file, to sign and send. That you printed it is written down, and she can see it."),
    ),
)  # fmt: skip

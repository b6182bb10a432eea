"""The pages of the acts about promises and meetings: why each is asked, and where one comes back to."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from .act_page import HELP, ActPage, Words


def _page(name: str, route: str, why: Words, group: Words = "", asks: tuple[str, ...] = ()) -> ActPage:
    return ActPage(name, route, "promises.list", why, "open", group=group, asks=asks)


PROMISE_PAGES = (
    _page(
        "promises.make",
        "promises/make/",
        _("Write only what somebody will really do, and by which day. She can hold us to it."),
        HELP,
        ("office",),
    ),
    _page(
        "promises.keep",
        "promises/<uuid:target>/keep/",
        _("A promise to her is over when she knows that it was kept."),
    ),
    _page("promises.tell", "promises/<uuid:target>/tell/", _("Tell her in her language what came of it.")),
    _page(
        "promises.change_date",
        "promises/<uuid:target>/new-date/",
        _("The first date stays beside the new one, with the reason. She hears it before it changes."),
    ),
    _page(
        "promises.let_go",
        "promises/<uuid:target>/let-go/",
        _("She may let it go at any time. What we did not keep is said to her plainly, with the reason."),
    ),
    _page(
        "promises.pass_on",
        "promises/<uuid:target>/pass-on/",
        _("It stays with whoever has it until the other says yes."),
    ),
    _page(
        "promises.accept",
        "promises/<uuid:target>/take-over/",
        _("If you say yes, it is yours to do by its day. If you say no, it stays where it is."),
    ),
    _page(
        "promises.undo",
        "promises/<uuid:target>/undo/",
        _("For ten minutes you can take back what you wrote. Who did what keeps that it was there."),
    ),
    ActPage(
        "meetings.note",
        "meetings/note/",
        "promises.list",
        _("So that nobody is left without anyone. How often you met is never held against her."),
        "meetings",
        group=HELP,
    ),
)
_NOT_UNDONE = ("promises.undo", "meetings.note")
UNDONE = tuple(page.name for page in PROMISE_PAGES if page.name not in _NOT_UNDONE)

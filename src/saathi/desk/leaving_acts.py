"""The pages of the acts of leaving: why each is asked, and where one comes back to."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from .act_page import LEAVE, ActPage, Words


def _page(name: str, route: str, anchor: str, why: Words, asks: tuple[str, ...] = ()) -> ActPage:
    return ActPage(name, route, "stays.leaving", why, anchor, group=LEAVE, asks=asks)


LEAVING_PAGES = (
    _page(
        "stays.ask_wish",
        "stays/<uuid:target>/wish/",
        "wish",
        _("Ask her alone, in her language. Tell her first that no answer costs her anything."),
    ),
    _page(
        "stays.ask_to_leave",
        "stays/<uuid:target>/ask-to-leave/",
        "asked",
        _(
            "Write down what she says, as she says it. An adult whom no order holds is out within 24 hours. For"
            " everyone else an application with her words is drafted at once."
        ),
    ),
    _page(
        "stays.left",
        "leaving/<uuid:target>/left/",
        "asked",
        _("Her stay ends on the day she went. She need not say where she goes."),
    ),
    _page(
        "stays.withdraw_request",
        "leaving/<uuid:target>/withdraw/",
        "asked",
        _("Only she can take back what she asked. Ask her alone, and write what she says."),
    ),
    _page(
        "stays.write_letter",
        "leaving/<uuid:target>/letter/",
        "asked",
        _("Read it to her before it goes out, and change what is not so. A lawyer may change it too."),
    ),
    _page(
        "stays.follow_up",
        "leaving/<uuid:target>/sent/",
        "asked",
        _("Nothing waits without a next date. Where none was given, write the day on which you ask again."),
        ("sent_on",),
    ),
    _page(
        "leaves.ask",
        "stays/<uuid:target>/leave/",
        "leave",
        _("A family event, an examination, someone ill, or time for herself: she may ask, and is answered in days."),
    ),
    _page(
        "leaves.answer",
        "leave/<uuid:target>/answer/",
        "leave",
        _("Tell her the answer in her language. A no needs its reason."),
        ("reason",),
    ),
    _page("leaves.returned", "leave/<uuid:target>/back/", "leave", _("Ask her how it was, if she wants to tell.")),
    _page(
        "stays.missing",
        "stays/<uuid:target>/not-here/",
        "away",
        _(
            "Of a child the police and the committee are told within 24 hours. An adult may go where she likes: tell"
            " others only if you fear for her. Nothing here is held against her."
        ),
    ),
    _page(
        "stays.told_missing",
        "not-here/<uuid:target>/told/",
        "away",
        _("Who was told, on which day and at what time."),
        ("police_told_on", "committee_told_on"),
    ),
    _page(
        "stays.returned",
        "not-here/<uuid:target>/back/",
        "away",
        _("First food, rest and a doctor if she wants one. Why she was away is hers to tell, and costs her nothing."),
    ),
)

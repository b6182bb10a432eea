"""The pages of the acts about what was asked of others for her."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from .act_page import ActPage, Words


def _page(name: str, route: str, why: Words, asks: tuple[str, ...] = ()) -> ActPage:
    return ActPage(name, f"services/<uuid:target>/{route}/", "referrals.page", why, asks=asks)


REQUEST_PAGES = (
    _page(
        "requests.send",
        "send",
        _("She thought about it and says yes. From here on it waits on them, with a date."),
    ),
    _page(
        "requests.say_no",
        "no",
        _("Her no ends it, at any moment. No reason is asked, and it costs her nothing."),
    ),
    _page(
        "requests.revoke",
        "back",
        _("You take it back. If it is she who does not want it, write down her no instead."),
    ),
    _page(
        "requests.face",
        "silence",
        _("Two weeks without a word. Somebody does something about it now, and she knows. The weeks begin again."),
    ),
    _page(
        "requests.refuse_person",
        "other-person",
        _("She need not say why, and nobody asks. They name somebody else, and read no reason."),
    ),
    _page(
        "requests.note_answer",
        "answered",
        _("They have no sign-in here, so you write down what they said. Every answer stops a clock."),
        ("outcome", "reason", "reference"),
    ),
    _page(
        "requests.hear",
        "heard",
        _("Ask her alone, some days later. How useful it was is only ever counted, ten answers at the least."),
    ),
    _page(
        "referrals.call",
        "call",
        _("A call or a visit to them. If she called herself, her own words stand first."),
    ),
    _page("referrals.company", "company", _("She says who goes with her, or that she goes alone.")),
)

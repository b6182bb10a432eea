"""The pages of the acts about her papers: why each is asked, and where one comes back to."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from .act_page import HELP, ActPage, Words


def _page(
    name: str,
    route: str,
    why: Words,
    anchor: str = "papers",
    group: Words = "",
    template: str = "desk/act.html",
    asks: tuple[str, ...] = (),
) -> ActPage:
    return ActPage(name, route, "papers.list", why, anchor, template, group, asks)


PAPER_PAGES = (
    _page(
        "papers.add",
        "papers/add/",
        _("A paper is hers. Where and when a photograph was taken is removed, and nothing in a PDF can run."),
        group=HELP,
    ),
    _page(
        "papers.open",
        "papers/<uuid:target>/open/",
        _("You get it once, as a file. That you opened it, and why, is written down for her to see."),
        template="desk/open_paper.html",
    ),
    _page(
        "papers.change_section",
        "papers/<uuid:target>/section/",
        _("From now on only those with whom the other part is shared can find it or open it."),
    ),
    _page(
        "papers.withdraw",
        "papers/<uuid:target>/away/",
        _(
            "Nobody can open it any more, and it is given to nobody. The law asks that it is kept closed for a time; "
            "then it is destroyed. Its page names the day: tell her that, and the day."
        ),
    ),
    _page(
        "papers.legal_demand",
        "papers/demands/add/",
        _(
            "Give nothing at the door. Write down who came, what they showed and what they want; then ask a lawyer, "
            "and tell her."
        ),
        "demands",
        HELP,
        asks=("told_on", "told_how", "why_not_told", "tell_by_on"),
    ),
    _page(
        "papers.tell_demand",
        "papers/demands/<uuid:target>/told/",
        _("Tell her alone, in her language: who wants what, what you will do, and that she may ask a lawyer too."),
        "demands",
    ),
    _page(
        "papers.answer_demand",
        "papers/demands/<uuid:target>/answer/",
        _("Give the least that answers it, or nothing. What is answered stays as it is, with the reason."),
        "demands",
        asks=("papers", "next_on"),
    ),
)

"""The pages of the acts after her return, and of stigma: why each is asked, and where one comes back to."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from .act_page import CASE, HELP, ActPage, Words


def _page(
    name: str, route: str, anchor: str, why: Words, asks: tuple[str, ...] = (), group: Words = ""
) -> ActPage:
    return ActPage(name, f"after/{route}/", "followups.page", why, anchor, group=group, asks=asks)


def _told(name: str, route: str, why: Words, asks: tuple[str, ...] = (), group: Words = "") -> ActPage:
    return ActPage(name, f"stigma/{route}/", "stigma.page", why, group=group, asks=asks)


AFTER_PAGES = (
    _page(
        "followups.plan",
        "meet",
        "meets",
        _("Where, how often, and who comes is hers to say. Nobody looks for her in a way she did not name."),
    ),
    _page(
        "visits.plan",
        "visits/plan",
        "meets",
        _("One more meeting, on a day she wants. It stands beside those of her own rhythm."),
    ),
    _page(
        "visits.note",
        "visits/<uuid:target>",
        "meets",
        _("If you did not meet, say whose silence it was. Her no is an answer; that we did not go is ours."),
        ("why_not",),
    ),
    _page(
        "ratings.record",
        "life",
        "life",
        _("Let her mark it herself where she can. She may leave out any of them; no answer costs her anything."),
    ),
    _page(
        "safety_plans.write",
        "safe",
        "safe",
        _("Made with her, in her words, when nobody listens. It is hers: she decides who knows it."),
    ),
    _page(
        "footings.define",
        "arrived/words",
        "arrived",
        _("What she wants her life to be, not what we would count. She may say it anew at any time."),
    ),
    _page(
        "footings.check",
        "arrived/ask",
        "arrived",
        _("Read her own words to her first. Then ask these five, one by one. She need not answer any."),
    ),
    _page(
        "supports.ask",
        "beside",
        "beside",
        _("Nobody is put beside her. A talk with her family begins only where she herself asks for it."),
        ("her_words",),
    ),
    _page(
        "supports.move",
        "beside/<uuid:target>",
        "beside",
        _("Nothing begins before she has met the person and wants it. Her no needs no reason."),
    ),
    _page(
        "alarms.raise",
        "alarm",
        "alarms",
        _(
            "Write what you saw or were told. It reaches whoever comes to her, today. It starts neither police nor "
            "family nor a move: a person decides, with her."
        ),
        group=HELP,
    ),
    _page(
        "alarms.decide",
        "alarm/<uuid:target>/decide",
        "alarms",
        _(
            "Ask her first wherever you can. Without her nobody calls the police or a court, unless her life is in "
            "danger. Nobody tells her family, moves her or ends what she agreed to."
        ),
        ("her_words",),
    ),
    _page(
        "alarms.tell",
        "alarm/<uuid:target>/told",
        "alarms",
        _("What was done without her is told to her, alone and in her language."),
    ),
    ActPage(
        "cases.close",
        "case/<uuid:target>/close/",
        "followups.page",
        _("A case is closed with her, never for her. Tell her first how she comes back."),
        "closing",
        group=CASE,
        asks=("her_words",),
    ),
    ActPage(
        "cases.reopen",
        "case/<uuid:target>/reopen/",
        "followups.page",
        _("Her word is enough. No reason is asked of her, and nothing she said before has to be told again."),
        "closing",
        group=CASE,
    ),
    ActPage(
        "cases.ask_again",
        "case/<uuid:target>/asked/",
        "followups.page",
        _("She wanted this. Ask as she wants to be asked, write what she says, and nothing more."),
        "closing",
    ),
    _told(
        "incidents.record",
        "tell",
        _("In her words. Then ask what she wants: holding out quietly is as good an answer as going to law."),
        group=HELP,
    ),
    _told(
        "incidents.want",
        "<uuid:target>/want",
        _("She may change it at any time. What is louder than what she wants now stops at once."),
    ),
    _told(
        "incidents.paper",
        "<uuid:target>/paper",
        _("The paper stays where it is, in its own section. Here stands only that it shows this."),
    ),
    _told(
        "incidents.end",
        "<uuid:target>/ended",
        _("How it ended is hers to say. If it begins again, it is opened again here."),
        ("outcome_words",),
    ),
    _told(
        "responses.propose",
        "<uuid:target>/step",
        _("Only what she wants, or something quieter. Say the good and the hard of it; she chooses."),
    ),
    _told(
        "responses.move",
        "steps/<uuid:target>",
        _("Ask her alone. Nothing is done before she said yes to this very step, and she may stop it at any time."),
    ),
)

"""The pages of the acts about home studies and ways home: why each is asked, and where one comes back to."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from .act_page import LEAVE, ActPage, Words

DATES = ("next_on", "asked_on")


def _study(name: str, route: str, why: Words, asks: tuple[str, ...] = (), group: Words = "") -> ActPage:
    return ActPage(name, f"studies/{route}/", "studies.page", why, group=group, asks=asks)


def _way(name: str, route: str, why: Words, asks: tuple[str, ...] = (), group: Words = "") -> ActPage:
    return ActPage(name, f"return/{route}/", "returns.page", why, group=group, asks=asks)


WAY_PAGES = (
    _study(
        "studies.ask",
        "ask",
        _("Somebody near her home looks how it is there. Nobody is told who she is before she shares it."),
        ("questions", "may_meet"),
        LEAVE,
    ),
    _study(
        "studies.send",
        "<uuid:target>/send",
        _("It goes out with her yes. Only what she allows is asked, and only those she names are met."),
    ),
    _study(
        "studies.narrow",
        "<uuid:target>/less",
        _("Whoever goes there reads it at once. For more than she allowed, the visit is asked for anew."),
    ),
    _study(
        "studies.report",
        "<uuid:target>/found",
        _("Write what you saw and heard. She hears it all, and may correct it."),
    ),
    _study(
        "studies.not_done",
        "<uuid:target>/not-done",
        _("Those who asked tell her that nobody was there, and why."),
    ),
    _study(
        "studies.say",
        "<uuid:target>/says",
        _("Her view may change on any day. What she said before stays beside it."),
    ),
    _study(
        "studies.tell",
        "<uuid:target>/told",
        _("Read it to her alone, in her language, with time for questions. Then ask again what she wants."),
    ),
    _study(
        "studies.options",
        "<uuid:target>/options",
        _("Nobody goes home by default. Put before her what is really there: she weighs it on her own page."),
    ),
    _way(
        "returns.begin",
        "begin",
        _("It begins with what she wants. Where to is hers to say, and to change."),
        group=LEAVE,
    ),
    _way(
        "returns.choose_where",
        "<uuid:target>/where",
        _("She may choose another place on any day until the day of travel is set."),
    ),
    _way(
        "returns.tell",
        "<uuid:target>/told",
        _("Where it stands is hers to know: on whom it waits, since when, and which dates nobody gave."),
    ),
    _way("returns.close", "<uuid:target>/ended", _("Ask her what she says about it. She is told that it ended.")),
    _way(
        "returns.ask",
        "<uuid:target>/asked",
        _("Nothing waits without saying on whom, since when and until when."),
        DATES,
    ),
    _way(
        "returns.wait",
        "<uuid:target>/waits",
        _("If no date was given, say so: she is shown that none was given, and when it was asked for."),
        DATES,
    ),
    _way("returns.reach", "<uuid:target>/done", _("From then on she is owed to be told of it.")),
    _way("returns.refuse", "<uuid:target>/refused", _("Write the reason that was given. She may ask why.")),
    _way("returns.skip", "<uuid:target>/not-needed", _("Only some steps can be left out. Say why.")),
    _way(
        "returns.paper",
        "<uuid:target>/paper",
        _("A second one of the same kind is its next version. The one before stays among what was written down."),
    ),
    _way(
        "returns.permit",
        "<uuid:target>/permit",
        _("It runs out. A new one is written here as well, and the one before stays to be seen."),
    ),
    _way("returns.schedule", "<uuid:target>/day", _("She knows the day before anybody else writes it down.")),
    _way(
        "returns.put_off",
        "<uuid:target>/put-off",
        _("The day does not hold. She may now choose another place again."),
        DATES,
    ),
    _way(
        "returns.ask_video",
        "<uuid:target>/video",
        _("Nobody is held for a court day: the court can hear her by video, with somebody she chooses beside her."),
        DATES,
    ),
    _way(
        "returns.ask_escort",
        "<uuid:target>/escort",
        _("Whoever is asked learns a district and that company is needed, and nothing of who she is."),
    ),
)

"""The pages of the acts of a joint team, a conference and a handover: why each is asked, and where one lands."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from .act_page import HELP, ActPage, Words


def _joint(name: str, route: str, why: Words, asks: tuple[str, ...] = (), group: Words = "") -> ActPage:
    return ActPage(name, f"joint/{route}/", "joint.page", why, group=group, asks=asks)


def _handover(
    name: str, route: str, why: Words, asks: tuple[str, ...] = (), group: Words = "", template: str = "desk/act.html"
) -> ActPage:
    return ActPage(name, f"handover/{route}/", "handovers.of_her", why, "", template, group, asks)


JOINT_PAGES = (
    _joint(
        "joint.ask",
        "ask",
        _("In her first week, and without her name: the district, her language, about how old she is. What counts is "
          "that she is asked and decides, not that she says yes."),
        ("language",),
        HELP,
    ),
    _joint(
        "joint.decide",
        "<uuid:target>/decide",
        _("Ask her alone. She hears the first name and the area, and says what she wants. Nothing opens but what she "
          "names."),
        ("sections", "until", "proof"),
    ),
    _joint(
        "joint.end",
        "team/<uuid:target>/end",
        _("What that person may see ends in the same moment. She need not say why."),
    ),
    _joint(
        "conferences.call",
        "call",
        _("Ask her first what she wants to speak about, and whether she comes or sends her words."),
        group=HELP,
    ),
    _joint("conferences.move", "meeting/<uuid:target>/date", _("Tell everybody, her first.")),
    _joint(
        "conferences.hold",
        "meeting/<uuid:target>/held",
        _("Her words stand first. Without her, her words or her own no, it was no conference about her."),
        ("statement",),
    ),
    ActPage(
        "conferences.decide",
        "joint/meeting/<uuid:target>/decision/",
        "joint.page",
        _("It stands in the ledger like every other: who decided, what she says, whether she knows."),
        template="desk/decide.html",
        asks=("law", "decider", "reason", "her_words", "why_no_view", "her_language", "position", "told"),
    ),
    _joint(
        "conferences.promise",
        "meeting/<uuid:target>/promise",
        _("It stands among her promises, with its day, until it is done and she knows."),
    ),
    _handover(
        "handovers.offer",
        "offer",
        _("Without her name: they read the need and answer whether they can. Until she has arrived there, you stay "
          "accountable."),
        group=HELP,
    ),
    _handover(
        "handovers.recall",
        "<uuid:target>/back",
        _("Until they said yes you can take it back. If it is she who does not want it, write down her no instead."),
    ),
    _handover(
        "handovers.say_no",
        "<uuid:target>/no",
        _("At any moment before she has arrived. What was opened to them closes at once, and it costs her nothing."),
    ),
    _handover(
        "handovers.confirm",
        "<uuid:target>/confirm",
        _("Go through it part by part: what they would see, why, until when. Yes and no are worth the same."),
        ("part_2", "part_4", "part_8", "part_16", "part_64", "part_128", "part_256", "part_512"),
    ),
    _handover(
        "handovers.meet",
        "<uuid:target>/met",
        _("Both sides, and she in the middle. Where she cannot be there, say why, and how she was told."),
    ),
    _handover(
        "handovers.arrive",
        "<uuid:target>/arrived",
        _("From now on your organisation is accountable for her case. Those before see only what she lets them."),
    ),
    _handover(
        "handovers.release",
        "<uuid:target>/close",
        _("What she did not let us keep closes to everybody here, and its keys with it."),
    ),
    _handover("handovers.visit", "<uuid:target>/visited", _("The first visit is hers: where and when she chose.")),
    _handover(
        "handovers.check",
        "<uuid:target>/facts",
        _("Look at each with her. What is here she need not tell again."),
        ("facts",),
    ),
    _handover(
        "crossings.offer",
        "across/offer",
        _("To an organisation that works with another installation. They read what is asked for, the district, the "
          "language and an age. Until she has arrived there, you stay accountable."),
        group=HELP,
    ),
    _handover(
        "crossings.follow",
        "across/<uuid:target>/answer",
        _("Their file was checked when it was taken in. What it says is written down here."),
    ),
    _handover(
        "crossings.confirm",
        "across/<uuid:target>/confirm",
        _("Go through it part by part: what they would see, why, until when. Yes and no are worth the same."),
        ("part_2", "part_4", "part_8", "part_16", "part_64", "part_128", "part_256", "part_512"),
    ),
    _handover(
        "crossings.seal",
        "across/<uuid:target>/seal",
        _("Only what she said yes to goes in, and only they can open it. Then fetch the file and carry it."),
        template="desk/seal.html",
    ),
    _handover(
        "crossings.take_in",
        "across/take-in",
        _("What she let go along stands in her file here from now on, so that she need not tell it again. They are "
          "told that she arrived: carry that file back."),
        group=HELP,
    ),
    _handover(
        "crossings.check",
        "across/<uuid:target>/lines",
        _("Look at each with her. What is here she need not tell again."),
        ("facts",),
    ),
    _handover(
        "crossings.close",
        "across/<uuid:target>/kept",
        _("The file was taken back. What she confirmed or said here stayed, as her own words. Ask her what of it she "
          "does not want kept: nothing of that is left here."),
        ("facts",),
    ),
)

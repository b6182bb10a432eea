"""The pages of the acts of her plan: why each is asked, and where one comes back to."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from ..act_page import HER, ActPage, Words

WAITS = ("waiting_on", "waiting_since", "next_on")


def _page(name: str, route: str, anchor: str, why: Words, asks: tuple[str, ...] = (), group: Words = "") -> ActPage:
    return ActPage(name, f"plan/{route}", "plans.page", why, anchor, group=group, asks=asks)


PLAN_PAGES = (
    _page(
        "plans.version",
        "versions/make/",
        "agreed",
        _("Her words, goals and steps are kept as they stand today, under a number. Then read them to her."),
        group=HER,
    ),
    ActPage(
        "plans.answer",
        "plan/versions/answer/",
        "plans.page",
        _("Read the whole version to her first. Yes, not sure and no are equally good, and she may answer again."),
        "agreed",
        template="desk/plan_answer.html",
        group=HER,
        asks=("explained", "explained_in", "why_none", "words"),
    ),
    _page(
        "steps.add",
        "goals/<uuid:target>/steps/add/",
        "goals",
        _("One thing that someone does next. Ask her first whether she wants to do it herself."),
        ("person", "office", "by_on"),
    ),
    _page(
        "steps.change_state",
        "steps/<uuid:target>/change/",
        "goals",
        _("Nothing waits without saying on whom, since when, and what the next date is."),
        (*WAITS, "changed_by"),
    ),
    _page("steps.move", "steps/<uuid:target>/move/", "goals", _("The steps stand in her order.")),
    _page(
        "steps.undo",
        "steps/changes/<uuid:target>/undo/",
        "goals",
        _("For ten minutes you can take back what you wrote. The step stands again where it stood."),
    ),
    _page(
        "goals.levels",
        "goals/<uuid:target>/levels/",
        "goals",
        _(
            "Before anything is done for this goal she says what each level would look like. Later the two of you look"
            " which one came true. Once a step is done, the words stay as they are."
        ),
    ),
    _page(
        "goals.attain",
        "goals/<uuid:target>/reached/",
        "goals",
        _("Read her five levels to her, as she described them, and let her say which one came true."),
    ),
    ActPage(
        "reviews.plan_date",
        "plan/reviews/plan/",
        "reviews.page",
        _("She is told the day beforehand, and may bring whom she wants."),
        "ahead",
        group=HER,
    ),
    ActPage(
        "reviews.hold",
        "plan/reviews/hold/",
        "reviews.page",
        _("Her words first. If she was not heard, say why: that is shown to her too."),
        "held",
        group=HER,
        asks=("why_absent", "words"),
    ),
)

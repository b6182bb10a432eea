"""One page for every act about her: where it lives, why it is asked, where one lands. The words are the act's own."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from .act_page import CASE, HELP, HER, STAY, ActPage
from .after_acts import AFTER_PAGES
from .entitled_acts import ENTITLED_PAGES
from .file_acts import FILE_PAGES
from .flag_acts import FLAG_PAGES
from .joint_acts import JOINT_PAGES
from .learning_acts import LEARNING_PAGES
from .leaving_acts import LEAVING_PAGES
from .matter_acts import MATTER_PAGES
from .notes_acts import NOTE_PAGES
from .office_acts import OFFICE_PAGES
from .paper_acts import PAPER_PAGES
from .plan.pages import PLAN_PAGES
from .promise_acts import PROMISE_PAGES
from .request_acts import REQUEST_PAGES
from .share_acts import SHARE_PAGES
from .watch_acts import WATCH_PAGES
from .way_acts import WAY_PAGES

PAGES = (
    ActPage(
        "decisions.record",
        "decisions/record/",
        "people.page",
        anchor="decisions",
        template="desk/decide.html",
        group=HER,
        asks=("law", "decider", "reason", "her_words", "why_no_view", "her_language", "position", "told"),
    ),
    ActPage(
        "decisions.tell",
        "decisions/<uuid:target>/tell/",
        "decisions.list",
        anchor="top",
        why=_("Write down when she was told, in which language, and what she said."),
    ),
    ActPage(
        "decisions.undo",
        "decisions/<uuid:target>/undo/",
        "people.page",
        anchor="decisions",
        why=_("For ten minutes you can take back what you wrote. The ledger keeps it, marked as taken back."),
    ),
    ActPage(
        "challenges.lodge",
        "decisions/<uuid:target>/challenge/",
        "challenges.page",
        why=_("Write her words first. Whoever decided sees none of this until she agrees that they are told."),
    ),
    ActPage(
        "challenges.step",
        "challenges/<uuid:target>/step/",
        "challenges.page",
        anchor="steps",
        why=_("What was sent, asked for or heard, so that she can see that something happens."),
    ),
    ActPage(
        "challenges.helper",
        "challenges/<uuid:target>/helper/",
        "challenges.page",
        why=_(
            "Someone of another organisation, whom she chose. Naming her opens nothing: what she may see is shared "
            "separately, by consent."
        ),
    ),
    ActPage(
        "challenges.tell",
        "challenges/<uuid:target>/tell/",
        "challenges.page",
        why=_(
            "From now on those who decided can read this and answer it. They cannot change it, and it cannot be made "
            "unseen again. Ask her alone."
        ),
    ),
    ActPage(
        "challenges.answer",
        "challenges/<uuid:target>/answer/",
        "challenges.page",
        anchor="answer",
        why=_("She did not agree, and wants an answer. It stands beside her words and is not changed afterwards."),
    ),
    ActPage(
        "challenges.conclude",
        "challenges/<uuid:target>/conclude/",
        "challenges.page",
        anchor="answer",
        why=_("Changed or not, with the reason that was given to her."),
    ),
    ActPage(
        "challenges.check",
        "challenges/checks/<uuid:target>/",
        "challenges.page",
        anchor="checks",
        why=_("Nobody may pay for not agreeing. If something is different, it stays open until something is done."),
    ),
    ActPage(
        "plans.words",
        "plan/words/",
        "plans.page",
        group=HER,
        why=_("Her earlier words stay beside the new ones. Read them back to her before you save."),
    ),
    ActPage(
        "plans.goal_add",
        "plan/goals/add/",
        "plans.page",
        anchor="goals",
        group=HER,
        why=_("A goal is hers. Write it as she says it."),
    ),
    ActPage(
        "plans.goal_change",
        "plan/goals/<uuid:target>/change/",
        "plans.page",
        anchor="goals",
        why=_("Nothing waits without saying on whom, since when, and what the next date is."),
    ),
    ActPage(
        "plans.goal_move",
        "plan/goals/<uuid:target>/move/",
        "plans.page",
        anchor="goals",
        why=_("The goals stand in her order."),
    ),
    *PLAN_PAGES,
    ActPage(
        "stays.begin",
        "stays/begin/",
        "people.page",
        group=STAY,
        why=_("Every day she lives somewhere has a reason and someone it waits on."),
    ),
    ActPage(
        "stays.move",
        "stays/move/",
        "people.page",
        group=STAY,
        why=_("Her present stay ends on the day she moves, and the new one begins."),
    ),
    ActPage(
        "orders.record",
        "stays/<uuid:target>/order/",
        "people.page",
        group=STAY,
        why=_("The paper by which she is held. She may ask for a copy of it."),
    ),
    ActPage(
        "waiting.record",
        "stays/<uuid:target>/waiting/",
        "people.page",
        group=STAY,
        why=_("From that day on her stay waits on this, and everyone who opens her page sees it."),
    ),
    *LEAVING_PAGES,
    *PROMISE_PAGES,
    *PAPER_PAGES,
    *NOTE_PAGES,
    *FLAG_PAGES,
    *FILE_PAGES,
    *WATCH_PAGES,
    *REQUEST_PAGES,
    *JOINT_PAGES,
    *OFFICE_PAGES,
    *WAY_PAGES,
    ActPage(
        "services.record",
        "services/record/",
        "people.page",
        group=HELP,
        why=_("A session, a visit, a class: what was asked, what happened, what she said no to."),
    ),
    ActPage(
        "dates.set",
        "dates/set/",
        "people.page",
        anchor="dates",
        group=HELP,
        why=_("A day she may count on, and on whom it rests."),
    ),
    ActPage(
        "dates.settle",
        "dates/<uuid:target>/settle/",
        "people.page",
        anchor="dates",
        why=_("The date leaves her list of what comes next."),
    ),
    *MATTER_PAGES,
    *ENTITLED_PAGES,
    *LEARNING_PAGES,
    ActPage(
        "clocks.event",
        "law/happened/",
        "clocks.page",
        group=HELP,
        why=_("Something the law counts days from, or what it was waiting for. Her dates follow at once."),
    ),
    ActPage(
        "clocks.pause",
        "law/wait/",
        "clocks.page",
        group=HELP,
        why=_("Only some dates wait for this reason, until the day you write. The end of a custody never waits."),
    ),
    ActPage(
        "clocks.undo",
        "law/<uuid:target>/take-back/",
        "clocks.page",
        why=_("It no longer counts. That it was written, and taken back, stays in the list of who did what."),
    ),
    ActPage(
        "survivors.rename", "name/", "people.page", group=CASE, why=_("The name she chose is the one everybody uses.")
    ),
    ActPage("survivors.describe", "card/", "people.page", group=CASE),
    ActPage(
        "safe_contact.set",
        "safe-contact/",
        "people.page",
        group=CASE,
        why=_("A wrong call can put her in danger. Write what she says, nothing else."),
    ),
    ActPage(
        "dependants.add",
        "dependants/add/",
        "people.page",
        group=CASE,
        why=_("Who depends on her is asked so that nobody is left behind. She need not say."),
    ),
    ActPage(
        "cases.team_add",
        "team/add/",
        "people.page",
        anchor="team",
        group=HELP,
        why=_("Whoever joins her team is shown to her by name and task."),
    ),
    ActPage(
        "cases.team_end",
        "team/<uuid:target>/end/",
        "people.page",
        anchor="team",
        why=_("The list of those beside her keeps that this person was there."),
    ),
    *AFTER_PAGES,
    ActPage(
        "identities.add",
        "identity/add/",
        "identities.list",
        why=_("It is kept closed at once. Opening it later needs a reason, and she can see who did."),
    ),
    ActPage(
        "identities.photograph",
        "identity/photograph/",
        "identities.list",
        why=_("Only for a paper that needs one. Where it was taken is removed from the picture."),
    ),
    ActPage(
        "identities.correct",
        "identity/<uuid:target>/correct/",
        "identities.list",
        why=_("The old entry stays, marked as ended."),
    ),
    ActPage(
        "identities.reveal",
        "identity/<uuid:target>/reveal/",
        "identities.list",
        why=_("It is shown once. That you looked, and why, is written down for her to see."),
    ),
    *SHARE_PAGES,
)
BY_NAME = {page.name: page for page in PAGES}

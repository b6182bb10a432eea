"""Where a handover, a request, something due to her, her way home and a visit there stand, in her words: on whom, since
when, the next day. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from saathi.handovers.crossings.queries import Came
from saathi.handovers.offers.carried import ToHer
from saathi.handovers.offers.lists import HandoverPage
from saathi.handovers.returns.queries import StepFact, WayFact
from saathi.handovers.returns.standing import SETTLED
from saathi.handovers.studies.queries import Studies, StudyFact
from saathi.kernel.clock import day_of
from saathi.links.requests.lines import RequestLine
from saathi.ui import wording

from ..plan import words as plan_words
from .words import OFFICES, WAY, word


def stands(page: HandoverPage) -> list[str]:
    """A handover: what she is asked, what she agreed to, and how it came through."""
    line = page.line
    agreed = wording.day(day_of(line.agreed_at)) if line.agreed_at else ""
    said: dict[str, list[str]] = {
        "thinking": [_("Nobody was asked yet.")],
        "offered": [_("They were asked, without my name.")],
        "accepted": [_("They said yes"), _("Nothing goes along before I say so.")],
        "confirmed": [_("I said yes on %(day)s.") % {"day": agreed}, _("I can stop it until I am there.")],
        "declined": [_("They said no")],
        "said_no": [_("I said no")],
    }
    file = _file(line.carried.to_her) if line.carried and line.carried.to_her else []
    if line.stage in ("arrived", "settled"):
        return [*_arrived(page), *file]
    return [*said.get(line.stage, [_("Taken back")]), *file]


def _file(one: ToHer) -> list[str]:
    """Where it is carried: the sealed file on its way, in their hands, or taken back."""
    day = {"day": wording.day(one.on)}
    said: dict[str, list[str]] = {
        "": [],
        "made": [_("On %(day)s it was sealed.") % day, _("They have not told us yet that they have it.")],
        "received": [_("They have what I let go along."), _("Nobody there has opened it yet.")],
        "opened": [_("They have opened what I let go along.")],
        "accepted": [_("They have opened what I let go along.")],
        "declined": [_("They did not take it, and threw it away unopened.")],
        "recalled": [_("On %(day)s it was taken back.") % day, _("They have not told us yet that it is closed."),
                     _("What somebody read cannot be unread.")],
        "closed": [_("It was taken back. On %(day)s they told us: it is closed.") % day,
                   _("What somebody read cannot be unread.")],
    }  # fmt: skip
    return said.get(one.bundle, [])


def of_came(one: Came) -> list[str]:
    """What came along with her from elsewhere: how much of it was looked at with her, or that it was taken back."""
    found = [_("I arrived on %(day)s.") % {"day": wording.day(one.arrived_on)}]
    if one.recalled_at is None:
        if not one.lines:
            return found
        values = {"n": wording.number(len(one.lines) - one.n_open), "all": wording.number(len(one.lines))}
        return [*found, _("They looked at %(n)s of %(all)s things that came along.") % values]
    n = one.n_closed
    closed = ngettext("One thing of it is closed.", "%(n)s things of it are closed.", n) % {"n": wording.number(n)}
    found += [_("On %(day)s it was taken back.") % {"day": wording.day(day_of(one.recalled_at))}]
    found += [closed, _("Nobody can read what is closed.")] if n else []
    return [*found, _("What I said here myself stayed.")] if one.kept else found


def _arrived(page: HandoverPage) -> list[str]:
    """That each fact was looked at there, and that nothing was asked of her again."""
    line, found = page.line, []
    if line.arrived_on:
        found.append(_("I arrived on %(day)s.") % {"day": wording.day(line.arrived_on)})
    if not line.n_facts:
        return found
    n_seen = line.n_facts - line.n_open
    values = {"n": wording.number(n_seen), "all": wording.number(line.n_facts)}
    found.append(_("They looked at %(n)s of %(all)s things that came along.") % values)
    if page.loss is not None:
        n = page.loss.n_retold
        found.append(
            ngettext("One thing was asked of me again.", "%(n)s things were asked of me again.", n)
            % {"n": wording.number(n)} if n else _("Nothing was asked of me again.")
        )  # fmt: skip
    return found


def of_request(line: RequestLine, who: str, now: datetime) -> list[str]:
    """A request: asked whom, on whom it waits, since when; what came of it."""
    if line.state == "draft":
        return [_("Nobody was asked yet.")]
    if line.state == "said_no":
        return [_("I said no")]
    if line.state in ("rejected", "revoked", "done"):
        ended = {"rejected": _("They said no"), "revoked": _("Taken back"), "done": _("It came to its end")}
        return [ended[line.state]]
    since = day_of(line.answered_at or line.sent_at or line.made_at)
    said = waits(who, since, day_of(now))
    if line.is_black_hole(now):
        said.append(_("They have not answered for two weeks. Ask why."))
    if line.booked_on:
        said.append(_("The next day is %(day)s.") % {"day": wording.day(line.booked_on)})
    return said


def waits(who: str, since: date, today: date) -> list[str]:
    values = {"day": wording.day(since), "days": wording.days(max((today - since).days, 0))}
    return [_("It waits on: %(who)s.") % {"who": who}, _("Since %(day)s. That is %(days)s.") % values]


def next_day(on: date | None, is_given: bool, today: date) -> str:
    """Law 1: the next day; where none was given, when it is asked for again."""
    if on is None:
        return _("No day was given.")
    values = {"day": wording.day(on)}
    if not is_given:
        return _("No day was given. We ask again on %(day)s.") % values
    if on < today:
        return _("The day went by: %(day)s. A new one must be asked for.") % values
    return _("The next day is %(day)s.") % values


def office(code: str, otherwise: str = "") -> str:
    return word(OFFICES, code) or plan_words.word(plan_words.OFFICES, code, otherwise or code)


def steps(way: WayFact) -> list[dict[str, Any]]:
    """Her steps in their order: several clearances are one, which is there once each of them is."""
    grouped: dict[str, list[StepFact]] = {}
    for one in way.steps:
        grouped.setdefault(one.step.code.partition(".")[0], []).append(one)
    here = next((code for code, every in grouped.items() if not _is_done(every)), "")
    return [
        {"n": n, "words": word(WAY, code), "is_done": _is_done(every), "is_here": code == here}
        for n, (code, every) in enumerate(grouped.items(), 1)
    ]


def _is_done(every: Iterable[StepFact]) -> bool:
    return all(one.state in SETTLED for one in every)


def of_way(way: WayFact, today: date) -> list[str]:
    """On whom the way waits, since when, the next day, and how long the travel paper holds."""
    said, one = [], way.standing
    if way.closed_on:
        return [_("This ended on %(day)s.") % {"day": wording.day(way.closed_on)}]
    if one.who and one.since:
        said += [*waits(office(one.who), one.since, today), next_day(one.next_on, one.is_date_given, today)]
    if one.permit_until and not one.has_crossed:
        values = {"day": wording.day(one.permit_until)}
        is_over = one.permit_until < today
        said.append(
            _("The travel paper has ended. It can be given again.") if is_over
            else _("The travel paper holds until %(day)s.") % values
        )  # fmt: skip
    return said


def of_visit(one: StudyFact, whom: str, teller: str, page: Studies) -> list[str]:
    """A visit: on whom it waits and until when; of what came of it only that it is there, until she was told."""
    if one.ended_on is None:
        due = next((each.at for each in one.line.dues if each.what == "outcome"), None)
        said = of_request(one.line, whom, page.now)
        return [*said, *_until(_("An answer is to come by %(day)s."), day_of(due), page.today)] if due else said
    said = [_("An answer has come.")]
    if one.told_on:
        values = {"day": wording.day(one.told_on)}
        said = [_("I heard it on %(day)s.") % values if one.has_heard else _("I did not want to hear it yet.")]
    due_on = next((each.by for each in one.dues if each.what == "tell"), None)
    if due_on is None:
        return said
    owed = _("%(who)s answers my question by %(day)s.") if one.has_heard else _("%(who)s tells me by %(day)s.")
    return [*said, *_until(owed, due_on, page.today, who=teller)]


def _until(sentence: str, on: date, today: date, **values: str) -> list[str]:
    said = [sentence % {**values, "day": wording.day(on)}]
    return [*said, _("That day went by. I may ask for it now.")] if on < today else said


def of_other_ways(one: StudyFact) -> str:
    """Since when other ways lie before her, or until when. Not before she knows that this one is closed."""
    if not (one.has_heard or one.closed_by == "her"):
        return ""
    if one.options_on:
        return _("Other ways lie before me since %(day)s.") % {"day": wording.day(one.options_on)}
    due = next((each.by for each in one.dues if each.what == "options"), None)
    return _("Other ways are shown to me by %(day)s.") % {"day": wording.day(due)} if due else ""

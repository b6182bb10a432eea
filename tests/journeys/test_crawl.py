"""Every page of every room, as everybody who may open it: found by its links, looked at by axe.

In `make test` a case worker sees each page in every language, both themes and both widths, and each form in one look;
the others see every page that differs by role, and each eighth form, in looks that go round. `make test-full` shows
everybody everything in every look.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from urllib.parse import urlsplit

import pytest
from django.urls import Resolver404, URLPattern, URLResolver, get_resolver, resolve

from .combinations import Look, few, looks
from .visitor import Visitor

pytestmark = [pytest.mark.journey, pytest.mark.slow]
LINK = re.compile(r"""<a\b[^>]*\bhref="([^"#][^"]*)\"""")
# Pages of several people are read: only some have an order, a date, somebody on the team.
OF_EACH = 5
HERS = (
    *("people.page", "desk.record", "decisions.list", "sharing.page", "identities.list", "plans.page", "matters.page"),
    *("stays.leaving", "papers.list", "promises.list", "flags.list", "duty.list", "notes.list", "duplicates.page"),
    "challenges.page",
)
PERSON = re.compile(r"/people/([0-9a-f-]{36})/")
# Pages no link leads to while one is signed in by the demonstration, and where each is met instead.
ELSEWHERE = {
    "access.explain": "asked past twenty files: desk/tests/test_watch",
    "conflicts.home": "every home is known in the demonstration: desk/tests/test_watch",
    "covers.agree": "answers only a post",
    "covers.end": "answers only a post",
    "promises.undo": "a button",
    "day": "leaving leads there: test_her_turn",
    "healthz": "no page",
    "views.save": "answers only a post",
    "people.counts": "a piece of Today",
    "views.drop": "answers only a post",
    "logins.stay": "answers only a post",
    "set_language": "answers only a post",
    "account_logout": "asks nothing: a button of every page",
    "orgs.join_team": "answers only a post",
    "orgs.leave_team": "answers only a post",
    "drafts.keep": "answers only a post",
    "drafts.drop": "answers only a post",
    "logins.set_language": "answers only a post",
    "account_inactive": "nobody is sent there",
    "account_login": "test_entrance",
    "logins.enrol": "test_entrance",
    "logins.second_step": "test_entrance",
    "orgs.demo": "test_entrance",
    "mfa_authenticate": "test_entrance",
    "mfa_login_webauthn": "answers with data",
    "mfa_view_recovery_codes": "test_entrance",
    "mfa_deactivate_totp": "needs an app",
    "mfa_remove_webauthn": "needs a passkey",
    "mfa_generate_recovery_codes": "needs a password",
    "mfa_reauthenticate": "needs an app",
    "mfa_reauthenticate_webauthn": "needs a passkey",
    "account_reauthenticate": "needs a password",
    "account_change_password": "needs a password",
    "survivors.open": "test_adding",
    "decisions.undo": "a button; test_decisions",
    "plans.goal_move": "a button",
    "steps.move": "a button",
    "steps.undo": "a button; desk/tests/test_plan",
    "mfa_index": "logins.mine",
    "mfa_list_webauthn": "logins.mine",
    **dict.fromkeys(("desk.undo", "views.share", "views.stop_sharing", "exports.fetch"), "answers only a post"),
    **dict.fromkeys(
        ("approvals.approve", "approvals.refuse", "approvals.withdraw", "approvals.tell"), "answers only a post"
    ),
    "flags.undo": "answers only a post; test_deskwork",
    "intake.check": "test_adding",
    "intake.page": "test_adding",
    "intake.rest": "answers with a file",
    "intake.take": "answers only a post",
}


def routes(inside: URLResolver | None = None) -> Iterator[str]:
    for one in (inside or get_resolver()).url_patterns:
        if isinstance(one, URLResolver):
            yield from routes(one)
        elif isinstance(one, URLPattern) and one.name:
            yield one.name


class Crawl:
    """`found`: page -> the first address of it that opened."""

    def __init__(self, one: Visitor, persona: str) -> None:
        self.one, self.persona = one, persona
        self.found: dict[str, str] = {}
        self.seen: dict[str, set[str]] = {}
        self.waiting: list[str] = []
        self.people: set[str] = set()
        for path in ("/", "/people/", "/sign-in/mine/"):
            self._queue(path)

    def discover(self) -> None:
        """Follows links without drawing them: the first of each page, and the files of a few people."""
        while self.waiting:
            path = self.waiting.pop(0)
            answer = self.one.context.request.get(path)
            assert answer.status in (200, 403), f"A link leads the {self.persona} to {path}: {answer.status}"
            if answer.status == 200 and "text/html" in answer.headers.get("content-type", ""):
                self.found.setdefault(_route(urlsplit(path).path), path)
                for link in LINK.findall(answer.text()):
                    self._queue(link.replace("&amp;", "&"))

    def _queue(self, link: str) -> None:
        there = urlsplit(link)
        route = "" if there.netloc or not there.path.startswith("/") else _route(there.path)
        seen = self.seen.setdefault(route, set())
        if route and there.path not in seen and (self._is_of_few(there.path) if route in HERS else not seen):
            seen.add(there.path)
            self.waiting.append(there.path)

    def _is_of_few(self, path: str) -> bool:
        """Always the same few people: more than twenty would be asked why."""
        found = PERSON.match(path)
        if found and len(self.people) < OF_EACH:
            self.people.add(found[1])
        return found is not None and found[1] in self.people


def _route(path: str) -> str:
    try:
        return resolve(path).view_name or ""
    except Resolver404:
        return ""


def _crawled(visitor: Callable[..., Visitor], persona: str, rank: int) -> None:
    one = visitor()
    one.enters_as(persona)
    crawl = Crawl(one, persona)
    crawl.discover()
    assert (EVERYBODY | MUST.get(persona, set())) - set(crawl.found) == set()
    assert NEVER.get(persona, set()) & set(crawl.found) == set()
    faults = []
    for number, (route, path) in enumerate(sorted(crawl.found.items())):
        if path.startswith("/styleguide"):
            continue  # its own room looks at it
        spoken = ""
        for look in sorted(_looks_for(route, rank, number), key=str):
            one.turns(look)
            if look.lang != spoken:  # theme and width change on the page as it stands
                one.page.goto(path)
                spoken = look.lang
            faults += [f"{route} {path} in {look}: {fault}" for fault in one.faults()]
            one.complaints.clear()
    assert not faults, "\n".join(faults)


def _looks_for(route: str, rank: int, number: int) -> list[Look]:
    from saathi.kernel.access import acts

    every, known = looks(), acts().get(route)
    is_form = known is not None and known.kind == "action"
    if len(every) == 16:
        return every
    if rank == 0:
        return few()[number % 4 :: 4] if is_form else few()
    return [] if is_form and (rank + number) % 8 else [every[(rank + number) % len(every)]]


# Whom each page is shown to at least, written by hand; a page that loses its link fails here.
EVERYBODY = {"home", "logins.mine", "logins.set_key", "desk.go", "desk.keys", "mfa_activate_totp", "mfa_add_webauthn"}
HER_FILE = {
    "desk.today",
    "people.list",
    "people.page",
    "plans.page",
    "decisions.list",
    "journey.page",
    "clocks.page",
    "clocks.event",
    "clocks.pause",
    "stays.leaving",
    "stays.ask_wish",
    "stays.ask_to_leave",
    "stays.missing",
    "leaves.ask",
    "challenges.lodge",
    "identities.list",
    "sharing.page",
    "sharing.who_looked",
    "desk.record",
    "decisions.record",
    "decisions.tell",
    "plans.words",
    "plans.goal_add",
    "plans.goal_change",
    "steps.add",
    "goals.levels",
    "reviews.page",
    "reviews.hold",
    "reviews.plan_date",
    "stays.begin",
    "stays.move",
    "orders.record",
    "waiting.record",
    "services.record",
    "dates.set",
    "dates.settle",
    "survivors.rename",
    "survivors.describe",
    "safe_contact.set",
    "dependants.add",
    "cases.team_add",
    "cases.team_end",
    "cases.close",
    "identities.add",
    "identities.photograph",
    "identities.correct",
    "identities.reveal",
    "consents.give",
    "consents.withdraw",
    "grounds.record",
    "conflicts.declare",
    "conflicts.clear",
    "approvals.list",
    "covers.ask",
    "covers.list",
    "desk.calendar",
    "desk.second",
    "duplicates.offer",
    "duplicates.page",
    "exports.list",
    "flags.raise",
    "goals.attain",
    "matters.open",
    "matters.page",
    "meetings.note",
    "papers.add",
    "papers.change_section",
    "papers.legal_demand",
    "papers.list",
    "papers.open",
    "papers.page",
    "papers.withdraw",
    "people.export",
    "plans.answer",
    "plans.version",
    "plans.versions",
    "promises.list",
    "promises.make",
    "steps.change_state",
    "talks.begin",
    "choices.offer",
}
SEEN = {"desk.today", "people.list", "people.page", "journey.page", "desk.record", "conflicts.declare"}
STAFF = {
    "orgs.staff",
    "orgs.add_person",
    "orgs.end_person",
    "orgs.enrol_again",
    "orgs.teams",
    "orgs.add_team",
    "orgs.list",
    "orgs.agree",
    "orgs.ask_approval",
    "alerts.list",
}
NOTED = {"notes.list", "notes.write", "notes.show_her", "notes.mirror", "duty.list", "duty.report"}
WEEK = {
    "access.break_glass",
    "approvals.page",
    "challenges.page",
    "challenges.step",
    "compensation.award",
    "compensation.pay",
    "duplicates.accept",
    "duplicates.refuse",
    "duplicates.undo",
    "duty.tell",
    "flags.list",
    "flags.lower",
    "notes.correct",
    "people.search",
    "promises.accept",
    "promises.tell",
}
MUST: dict[str, set[str]] = {
    "case_worker": HER_FILE | {"intake.list"} | NOTED | WEEK,
    "superintendent": HER_FILE
    | {"intake.list", "grounds.end", "challenges.answer"}
    | {
        "alerts.list",
        "conflicts.unknown",
        "matters.close",
        "matters.move",
        "matters.tell",
        "matters.wait",
        "promises.change_date",
        "promises.keep",
        "promises.let_go",
        "promises.pass_on",
        "access.review_break_glass",
        "leaves.returned",
        "stays.follow_up",
        "stays.left",
        "stays.letter",
        "stays.returned",
        "stays.told_missing",
        "stays.withdraw_request",
        "stays.write_letter",
    },
    "counsellor": SEEN
    | {
        "challenges.page",
        "challenges.step",
        "challenges.check",
        "challenges.conclude",
        "challenges.helper",
        "challenges.tell",
        "clocks.undo",
        "duty.sent",
        "leaves.answer",
        "papers.answer_demand",
        "papers.tell_demand",
    },
    "partner_worker": HER_FILE,
    "house_mother": SEEN | {"plans.page", "stays.leaving", "stays.ask_to_leave"},
    "lawyer": SEEN | {"decisions.record", "services.record"},
    "doctor": SEEN | {"decisions.record", "services.record"},
    "administrator": STAFF | {"alerts.page", "alerts.look", "alerts.clear"},
    "programme_manager": {"people.list", "desk.today", "access.review_break_glass"},
}
# And nobody is shown a way to these.
NEVER = {
    "house_mother": {"identities.list", "identities.reveal", "sharing.page", "decisions.record"},
    "administrator": HER_FILE,
    "analyst": HER_FILE | STAFF,
    "programme_manager": {"people.page", "identities.list"},
    "lawyer": {"identities.reveal"},
    "doctor": {"identities.reveal"},
    "case_worker": STAFF,
    "community_worker": STAFF,
}
PERSONAS = (
    "case_worker",
    "counsellor",
    "superintendent",
    "house_mother",
    "community_worker",
    "lawyer",
    "doctor",
    "programme_manager",
    "partner_worker",
    "worker_bangladesh",
    "analyst",
    "administrator",
)


class TestTheCaseWorker:
    def test_sees_every_page_well(self, visitor: Callable[..., Visitor]) -> None:
        _crawled(visitor, "case_worker", 0)


# A class is what one process of the tests takes at once.
class TestTheHouse:
    @pytest.mark.parametrize("persona", PERSONAS[1:4])
    def test_sees_every_page_well(self, visitor: Callable[..., Visitor], persona: str) -> None:
        _crawled(visitor, persona, PERSONAS.index(persona))


class TestWhoAdvises:
    @pytest.mark.parametrize("persona", PERSONAS[4:8])
    def test_sees_every_page_well(self, visitor: Callable[..., Visitor], persona: str) -> None:
        _crawled(visitor, persona, PERSONAS.index(persona))


class TestTheOthers:
    @pytest.mark.parametrize("persona", PERSONAS[8:])
    def test_see_every_page_well(self, visitor: Callable[..., Visitor], persona: str) -> None:
        _crawled(visitor, persona, PERSONAS.index(persona))


def test_every_page_of_every_room_is_met_by_somebody() -> None:
    """A new address fails here until a persona must reach it, or it is said where else it is looked at."""
    named = {name for name in routes() if name != "ui.styleguide" and not name.startswith("her.")}  # her.: test_her_turn
    met = EVERYBODY.union(*MUST.values()) | set(ELSEWHERE)
    assert named - met == set()
    assert met - named == set()

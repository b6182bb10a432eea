"""What each profession may do, in words anyone can check, and the exact acts those words stand for.

A role never opens a person: access rows say whom one may see and which sections. A role says what one may do there.
`checks.py` refuses to start when a role names an act that no room has.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True, slots=True)
class Role:
    """`name` is the profession's code. `prose` is what is shown to whoever gives or holds the role."""

    name: str
    title: str | Promise
    prose: str | Promise
    acts: frozenset[str]


# What everyone does with her own sign-in.
OWN = frozenset(["logins.enrol", "logins.set_password", "logins.set_language"])
VIEWS = frozenset(["views.mine", "views.save", "views.drop"])
PAGE = VIEWS | frozenset(["people.list", "people.names", "people.page", "journey.page", "journey.ledger",
                          "clocks.page", "decisions.marks", "desk.today", "desk.list", "desk.person", "desk.names",
                          "desk.looks", "stays.leaving", "stays.letter", "stays.alarms", "conflicts.declare",
                          "access.explain"])
LEDGER = frozenset(["decisions.list", "decisions.page", "desk.ledger"])
READ = PAGE | LEDGER | frozenset(["people.search", "people.counts", "plans.page"])
DRAFTS = frozenset(["drafts.keep", "drafts.drop", "drafts.mine"])
DECIDE = frozenset(["decisions.types", "decisions.record", "decisions.tell", "decisions.undo"])
CHALLENGED = frozenset(["challenges.list", "challenges.page", "desk.challenge"])
CHALLENGE = CHALLENGED | frozenset(["challenges.doors", "challenges.barred", "challenges.lodge", "challenges.step",
                                    "challenges.helper", "challenges.tell", "challenges.conclude",
                                    "challenges.check"])
ANSWER = CHALLENGED | frozenset(["challenges.answer"])
DATES = frozenset(["dates.set", "dates.settle", "clocks.event", "clocks.pause", "clocks.undo"])
PLAN = frozenset(["plans.words", "plans.goal_add", "plans.goal_change", "plans.goal_move"])
JOURNEY = frozenset(["stays.begin", "stays.move", "orders.record", "waiting.record", "services.record"]) | DATES
# Whoever is beside her writes down that she asked to leave.
HEARD = frozenset(["stays.ask_to_leave"])
LEAVING = HEARD | frozenset(["stays.ask_wish", "stays.left", "stays.withdraw_request", "stays.write_letter",
                             "stays.follow_up", "leaves.ask", "leaves.answer", "leaves.returned", "stays.missing",
                             "stays.told_missing", "stays.returned"])
HERSELF = frozenset(["survivors.open", "survivors.rename", "survivors.describe", "safe_contact.set", "dependants.add"])
SHARING = frozenset(["consents.give", "consents.withdraw", "grounds.record", "grounds.end", "sharing.page",
                     "sharing.who_looked", "conflicts.clear", "orgs.list",
                     "orgs.colleagues"])
NAMES = frozenset(["identities.list", "identities.add", "identities.correct", "identities.reveal",
                   "identities.photograph"])
DUPLICATES = frozenset(["duplicates.page", "duplicates.suggest", "duplicates.offer", "duplicates.accept",
                        "duplicates.refuse", "duplicates.undo"])
CASE = frozenset(["cases.team_add", "cases.team_end", "cases.close"])
# Watch: who opens many files says why, and who looks after data looks at what was raised.
ALERTS = frozenset(["alerts.list", "alerts.page", "alerts.look", "alerts.clear", "alerts.orphans"])
HOMES = frozenset(["conflicts.unknown"])
INTAKE = frozenset(["intake.check", "intake.take", "intake.rows", "intake.open", "intake.rest", "intake.list",
                    "intake.page"])
OFFICE = frozenset(["orgs.list", "orgs.staff", "orgs.add_person", "orgs.end_person", "orgs.enrol_again",
                    "orgs.add_team", "orgs.join_team", "orgs.leave_team", "orgs.agree", "orgs.teams",
                    "orgs.colleagues"]) | ALERTS

CASE_WORK = READ | DRAFTS | DECIDE | CHALLENGE | ANSWER | PLAN | JOURNEY | LEAVING | HERSELF | SHARING | NAMES | CASE
CASE_WORK |= DUPLICATES | {"conflicts.home"}
ADVICE = (PAGE | LEDGER | DECIDE | CHALLENGE | ANSWER | DATES | DRAFTS | HEARD
          | frozenset(["people.search", "services.record"]))
BENCH = PAGE | LEDGER | DECIDE | ANSWER | DRAFTS | HEARD


def _role(name: str, title: str | Promise, prose: str | Promise, acts: Iterable[str]) -> Role:
    return Role(name, title, prose, frozenset(acts) | OWN)


_ALL = (
    _role("case_worker", _("Case worker"), _(
        "She opens people, keeps their journey, plan and decisions with them, goes with whoever does not agree with "
        "one, asks for their consent, opens a legal name when there is a reason, and takes in the caseload her "
        "organisation already keeps."), CASE_WORK | INTAKE),
    _role("counsellor", _("Counsellor"), _(
        "She does all that a case worker does with the people she meets, but does not take in caseload files."),
        CASE_WORK),
    _role("superintendent", _("Superintendent"), _(
        "She answers for everyone who lives in her house: their stays, orders, decisions and plans, and the caseload "
        "files of the house. Where nobody else looks after data, she looks at what the journal raised about staff."),
        CASE_WORK | INTAKE | ALERTS | HOMES),
    _role("house_mother", _("House mother"), _(
        "She sees who lives in her house, the journey and the plan that each of them shows her. She writes down when "
        "one of them asks to leave, and nothing else."), PAGE | HEARD | {"plans.page"}),
    _role("lawyer", _("Lawyer"), _(
        "She opens the people who chose her, records advice given, dates, decisions taken with her, that one of them "
        "asks to leave, and goes with her where she does not agree with a decision."), ADVICE),
    _role("doctor", _("Doctor"), _(
        "She opens the people who have an appointment with her, records treatment given, dates, decisions taken with "
        "her, where she does not agree with one, and that one of them asks to leave."), ADVICE),
    _role("community_worker", _("Community worker"), _(
        "She does all that a case worker does near home, but does not close a case or take in caseload files."),
        CASE_WORK - CASE),
    _role("programme_manager", _("Programme manager"), _(
        "She sees how many people her organisation walks with and lists them by the name each chose. She opens no "
        "legal name and records nothing about anyone."),
        VIEWS | {"people.counts", "people.list", "desk.list", "people.names", "desk.today", "orgs.list",
                 "intake.list"}),
    _role("analyst", _("Analyst"), _("Sees no person, no list and no file."), []),
    _role("administrator", _("Administrator"), _(
        "Looks after the staff, teams, sign-ins and agreements of the organisation, and at what the journal raised "
        "about staff where nobody is named for it. Never opens anything about a survivor."), OFFICE),
    _role("data_lead", _("Looks after data"), _(
        "Looks the same day at what the journal raised about staff, writes what she found, and lets whoever was "
        "stopped go on. It opens nobody's file. A role beside a profession."), ALERTS),
    _role("committee_member", _("Committee member"), _(
        "Opens the people whose matter is before the committee, records what the committee decided and that one of "
        "them asks to leave, and answers whoever challenges a decision and agreed to tell."), BENCH),
    _role("protection_officer", _("Protection officer"), _(
        "Opens the people she is charged to protect, records decisions taken with them and that one of them asks to "
        "leave, and answers whoever challenges a decision and agreed to tell."), BENCH),
    # The system founds an organisation with its first administrator, from the command line, and forgets caseload files
    # that are a day old.
    Role("system", _("The system"), _("Founds organisations, each with its first administrator."),
         frozenset(["orgs.found", "intake.sweep", "alerts.raise", "alerts.orphans"])),
)
ROLES = {role.name: role for role in _ALL}


def acts_of(roles: Iterable[str]) -> frozenset[str]:
    """All acts that these roles hold; a role that is not known holds none."""
    return frozenset().union(*(ROLES[name].acts for name in roles if name in ROLES and name != "system"))

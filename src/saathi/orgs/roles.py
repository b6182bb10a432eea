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


# What everyone does with her own sign-in, and the box that finds pages.
OWN = frozenset(["logins.enrol", "logins.set_password", "logins.set_language", "logins.set_key", "desk.go"])
VIEWS = frozenset(["views.mine", "views.save", "views.drop", "views.share", "views.stop_sharing", "orgs.my_teams"])
PAGE = VIEWS | frozenset(["people.list", "people.names", "people.page", "journey.page", "journey.ledger",
                          "clocks.page", "decisions.marks", "desk.today", "desk.second", "desk.list", "desk.person",
                          "desk.names", "desk.looks", "desk.staff", "desk.flags", "flags.list", "stays.leaving",
                          "stays.letter", "stays.alarms", "matters.page", "desk.matters", "conflicts.declare",
                          "desk.plan", "desk.versions", "desk.reviews", "access.explain"])
# What was explained to her, and where she stays: whoever opens her page, and her own pages, read it.
PAGE |= frozenset(["cards.heard", "stays.now"])
# What was promised to her is read by whoever opens her page; whoever works with her keeps it.
PROMISED = frozenset(["promises.list", "desk.promised", "desk.calendar"])
AWAY = frozenset(["covers.list", "covers.ask", "covers.agree", "covers.end"])
PROMISES = PROMISED | AWAY | frozenset(["promises.ways", "promises.make", "promises.keep", "promises.tell",
                                        "promises.change_date", "promises.let_go", "promises.pass_on",
                                        "promises.accept", "promises.undo", "meetings.note"])
LEDGER = frozenset(["decisions.list", "decisions.page", "desk.ledger"])
# Her plan: its page, its versions with her answers, its reviews.
OF_PLAN = frozenset(["plans.page", "plans.whole", "plans.versions", "steps.changed", "reviews.page",
                     "desk.plan_days"])
# Her voice: who is named by her may hear it; that there is one is seen by whoever sees her plan.
OF_PLAN |= frozenset(["recordings.list", "recordings.hear"])
READ = PAGE | LEDGER | OF_PLAN | frozenset(["people.search", "people.counts"])
DRAFTS = frozenset(["drafts.keep", "drafts.drop", "drafts.mine"])
DECIDE = frozenset(["decisions.types", "decisions.record", "decisions.tell", "decisions.undo"])
CHALLENGED = frozenset(["challenges.list", "challenges.page", "desk.challenge"])
CHALLENGE = CHALLENGED | frozenset(["challenges.doors", "challenges.barred", "challenges.lodge", "challenges.step",
                                    "challenges.helper", "challenges.tell", "challenges.conclude",
                                    "challenges.check"])
ANSWER = CHALLENGED | frozenset(["challenges.answer"])
DATES = frozenset(["dates.set", "dates.settle", "clocks.event", "clocks.pause", "clocks.undo"])
PLAN = frozenset(["plans.words", "plans.goal_add", "plans.goal_change", "plans.goal_move"])
PLAN |= frozenset(["plans.version", "plans.answer", "steps.add", "steps.change_state", "steps.undo", "steps.move",
                   "goals.levels", "goals.attain", "reviews.plan_date", "reviews.hold"])
JOURNEY = frozenset(["stays.begin", "stays.move", "orders.record", "waiting.record", "services.record"]) | DATES
# Whoever is beside her writes down that she asked to leave.
HEARD = frozenset(["stays.ask_to_leave"])
LEAVING = HEARD | frozenset(["stays.ask_wish", "stays.left", "stays.withdraw_request", "stays.write_letter",
                             "stays.follow_up", "leaves.ask", "leaves.answer", "leaves.returned", "stays.missing",
                             "stays.told_missing", "stays.returned"])
# What stands with courts and offices, and telling her.
MATTERS = frozenset(["matters.open", "matters.move", "matters.wait", "matters.close", "matters.tell", "matters.undo",
                     "compensation.award", "compensation.pay"])
# What she is entitled to stands beside what stands with courts and offices.
ENTITLED = frozenset(["entitlements.page", "entitlements.pack", "entitlements.owed", "entitlements.add",
                      "entitlements.tell", "entitlements.answer", "entitlements.gather", "entitlements.file",
                      "entitlements.move", "entitlements.approve", "entitlements.credit", "entitlements.undo"])
MATTERS |= ENTITLED
# Learning and livelihood: what markets take is read by whoever plans, written by whoever works there.
MARKET = frozenset(["market.list", "courses.list", "learning.gaps"])
LEARNED = MARKET | frozenset(["learning.page", "learning.offer", "learning.choose", "learning.gap", "learning.begin",
                              "learning.finish", "learning.use", "market.note", "courses.add", "courses.end"])
PLAN |= LEARNED | {"learning.due"}  # what falls due where somebody learns
FLAGS = frozenset(["flags.raise", "flags.lower", "flags.undo"])
# Whose act may have to wait for a second person; an organisation says which of them may answer.
SECOND = frozenset(["approvals.list", "approvals.page", "approvals.approve", "approvals.refuse", "approvals.withdraw",
                    "approvals.tell", "approvals.open_file", "desk.waiting", "desk.waiting_for"])
EXPORT = frozenset(["people.export", "exports.list", "exports.fetch"])
HERSELF = frozenset(["survivors.open", "survivors.rename", "survivors.describe", "safe_contact.set", "dependants.add"])
SHARING = frozenset(["consents.give", "consents.withdraw", "grounds.record", "grounds.end", "sharing.page",
                     "sharing.who_looked", "sharing.sections", "sharing.answers", "conflicts.clear", "orgs.list",
                     "orgs.colleagues"])
NAMES = frozenset(["identities.list", "identities.add", "identities.correct", "identities.reveal",
                   "identities.photograph"])
# Notes, what the law makes a worker report, and danger to life.
NOTES = frozenset(["notes.list", "notes.note", "notes.write", "notes.correct", "notes.show_her", "notes.look",
                   "notes.mirror", "notes.sections"])
DUTY = frozenset(["duty.list", "duty.kinds", "duty.report", "duty.sent", "duty.tell"])
NOTICED = frozenset(["access.opened", "access.opened_of"])
GLASS = NOTICED | frozenset(["access.break_glass", "access.right", "access.find", "access.found",
                            "access.searches"])
REVIEW = NOTICED | frozenset(["access.opened_one", "access.review_break_glass"])
DUPLICATES = frozenset(["duplicates.page", "duplicates.suggest", "duplicates.offer", "duplicates.accept",
                        "duplicates.refuse", "duplicates.undo"])
CASE = frozenset(["cases.team_add", "cases.team_end", "cases.close"])
# Watch: who opens many files says why, and who looks after data looks at what was raised.
ALERTS = frozenset(["alerts.list", "alerts.page", "alerts.look", "alerts.clear", "alerts.orphans", "looks.list",
                    "looks.page", "looks.answer"])
HOMES = frozenset(["conflicts.unknown"])
# Sitting together with her on her own surface (`portal`). What she and whoever sits with her see and do there: acts of
# the worker's own that she holds anyway, and those that nobody holds anywhere else (HER_OWN).
TOGETHER = frozenset(["talks.begin"])
# Rights, before her first words, help: she answers and asks herself; what was explained elsewhere staff write down.
TOGETHER |= frozenset(["cards.explain"])
HER_OWN = frozenset(["talks.table", "talks.answer", "talks.end"])
# Her no: why somebody looked, her answers to being asked, and her yes once more without those who gain by it.
HER_OWN |= frozenset(["talks.names", "looks.ask", "looks.asked", "sharing.answer", "consents.confirm"])
HER_TABLE = HER_OWN | frozenset(["people.page", "promises.list"])
# My choices: whoever works with her prepares options; she alone weighs and chooses.
OFFERS = frozenset(["choices.offer", "choices.list"])
HER_OWN |= frozenset(["choices.weigh", "choices.choose"])
HER_TABLE |= HER_OWN | frozenset(["choices.list", "decisions.record", "promises.make", "promises.let_go"])
# Her booklet: hers alone is that it is printed; what stands in it the worker reads anyway.
HER_OWN |= frozenset(["booklets.page", "booklets.print"])
HER_TABLE |= HER_OWN | frozenset(["plans.whole", "decisions.list", "matters.page", "journey.page"])
# Rights, before her first words, help.
HER_ASKS = frozenset(["cards.answer", "helps.ask"])
HER_OWN |= HER_ASKS
HER_TABLE |= HER_ASKS | frozenset(["cards.heard", "stays.now", "stays.ask_to_leave", "stays.withdraw_request",
                                   "promises.let_go"])
# Her no: who looked, sharing and stopping it, and what she does not agree with.
HER_TABLE |= frozenset(["sharing.page", "sharing.who_looked", "sharing.sections", "sharing.answers", "orgs.list",
                        "access.opened_of", "consents.give", "consents.withdraw", "decisions.list", "decisions.page",
                        "challenges.list", "challenges.page", "challenges.doors", "challenges.barred",
                        "challenges.lodge"])
# My plan, where things stand, how a service was (portal/plan).
HER_OWN |= frozenset(["recordings.page", "recordings.keep", "recordings.name", "recordings.delete", "services.answer"])
HER_TABLE |= HER_OWN | frozenset(["plans.whole", "plans.words", "plans.goal_add", "plans.goal_change",
                                  "plans.goal_move", "plans.version", "plans.answer", "steps.change_state",
                                  "steps.move", "recordings.list", "recordings.hear", "matters.page", "journey.page"])
# My file: a copy of it, and that something is wrong in it. She asks; those who sit with her answer.
HER_OWN |= frozenset(["file.page", "file.copy", "corrections.ask", "erasures.ask", "erasures.take_back"])
HER_TABLE |= HER_OWN | frozenset(["corrections.list", "erasures.page"])
CORRECTIONS = frozenset(["corrections.list", "corrections.answer", "erasures.page"])
ERASURES = frozenset(["erasures.list", "erasures.prepare", "erasures.keep", "erasures.seal"])
# Her own door: opened with her at her table by whoever goes with her (never by whoever answers for the house), shut by
# her or by them. `HER_ALONE` is what she does on her own pages with nobody beside her: what needs somebody who carries
# it out, or explains it first, waits until they sit together.
DOOR = frozenset(["portal.open", "portal.close", "portal.state"])
SCREEN = frozenset(["portal.kiosk"])
HER_TABLE |= DOOR
HER_ALONE = frozenset(["portal.enter", "portal.close", "portal.state", "talks.table", "talks.names", "people.page",
                       "cards.heard", "stays.now", "plans.whole", "plans.words", "recordings.list", "recordings.page",
                       "recordings.delete", "booklets.page", "booklets.print", "matters.page", "journey.page",
                       "promises.list", "choices.list", "decisions.list", "decisions.page", "challenges.list",
                       "challenges.page", "sharing.page", "sharing.who_looked", "sharing.sections", "sharing.answers",
                       "sharing.answer", "consents.withdraw", "consents.confirm", "orgs.list", "access.opened_of",
                       "looks.ask", "looks.asked"])
# Her plan in her own hand, her voice, and asking to leave: nobody has to be there for that.
HER_ALONE |= frozenset(["plans.goal_add", "plans.goal_change", "plans.goal_move", "plans.version", "plans.answer",
                        "steps.change_state", "steps.move", "recordings.keep", "recordings.name", "recordings.hear",
                        "stays.ask_to_leave", "stays.withdraw_request"])
# Her yes to the card itself: at its first use it opens this question and nothing else.
HER_CARD = frozenset(["portal.enter", "portal.own", "portal.disown", "portal.state", "talks.table", "talks.names"])
HER_ALONE |= HER_CARD
# Sealed files, carried to other installations (exchange). Whoever works on cases makes, takes in and opens them;
# whoever looks after staff keeps the organisation's keys and the directory of others.
SEALED = frozenset(["bundles.list", "bundles.page", "bundles.sent", "peers.known", "offers.make", "offers.answer",
                    "bundles.make", "bundles.carry", "bundles.open", "bundles.accept", "bundles.decline",
                    "bundles.unpack", "bundles.recall", "receipts.make", "receipts.close", "outcomes.tell"])
PEERS = frozenset(["peers.page", "peers.card", "peers.file", "peers.keys", "peers.set_keys", "peers.add",
                   "peers.distrust", "peers.renew", "peers.sign", "peers.take_directory"])
INTAKE = frozenset(["intake.check", "intake.take", "intake.rows", "intake.open", "intake.rest", "intake.list",
                    "intake.page"])
OFFICE = frozenset(["orgs.list", "orgs.staff", "orgs.add_person", "orgs.end_person", "orgs.enrol_again",
                    "orgs.ask_approval", "orgs.second_looks",
                    "orgs.add_team", "orgs.join_team", "orgs.leave_team", "orgs.agree", "orgs.teams",
                    "orgs.colleagues"]) | ALERTS

# After return (handovers/followups), and stigma and discrimination (stigma). Anyone beside her raises an alarm.
AFTER_READ = frozenset(["followups.page", "followups.due", "alarms.raise"])
AFTER = AFTER_READ | frozenset(["followups.comers", "followups.plan", "visits.plan", "visits.note",
                                "ratings.record", "safety_plans.write", "alarms.decide", "alarms.tell", "supports.ask",
                                "supports.move", "footings.define", "footings.check", "cases.reopen",
                                "cases.ask_again"])
PLACES = frozenset(["stigma.places"])
STIGMA = PLACES | frozenset(["stigma.page", "stigma.patterns", "incidents.record", "incidents.want",
                             "incidents.paper", "incidents.end", "responses.propose", "responses.move"])

# Papers: finding and opening them; adding and keeping them; answering whoever demands them.
PAPERS = frozenset(["papers.list", "papers.page", "papers.open", "papers.called", "papers.demands"])
KEEP_PAPERS = PAPERS | frozenset(["papers.add", "papers.change_section", "papers.withdraw"])
DEMANDS = PAPERS | frozenset(["papers.legal_demand", "papers.tell_demand", "papers.answer_demand", "papers.givable"])
# Requests between organisations: asking and what comes of it (`REQUESTS`), answering for one's own (`ASKED`), and
# seeing who does not answer (`SILENT`).
SILENT = frozenset(["requests.silent"])
REQUESTS = SILENT | frozenset(["requests.of_her", "requests.page", "requests.send", "requests.revoke",
                               "requests.say_no", "requests.face", "requests.refuse_person", "requests.hear",
                               "requests.note_answer"])
REQUESTS |= frozenset(["referrals.page", "referrals.around", "referrals.ask", "referrals.call", "referrals.company"])
# The directory: everybody who works with people finds whom to ask and says where there is nobody (`DIRECTORY`); those
# near the services keep it right (`KEEP`); managers see the gaps (`GAPS`).
DIRECTORY = frozenset(["directory.search", "directory.page", "directory.chosen", "directory.doubt",
                       "directory.log_gap"])
KEEP = DIRECTORY | frozenset(["directory.add", "directory.change", "directory.verify", "directory.join",
                              "directory.close", "directory.take_in"])
GAPS = frozenset(["directory.gaps"])
ASKED = frozenset(["requests.inbox", "requests.page", "requests.walkers", "requests.acknowledge", "requests.accept",
                   "requests.decline", "requests.finish", "requests.name_worker"])
# Joint team, conference, handover: working with the organisation near her home (`JOINED`), reading conferences
# (`CONFERRED`), and handing over or taking over (`HAND_OVER`). What is late is seen by managers, too (`PASSING`).
CONFERRED = frozenset(["conferences.list", "conferences.page", "joint.page"])
JOINED = CONFERRED | frozenset(["joint.unasked", "joint.ask", "joint.decide", "joint.end", "conferences.call",
                                "conferences.move", "conferences.hold", "conferences.decide", "conferences.promise"])
PASSING = frozenset(["handovers.list", "desk.names"])
HAND_OVER = PASSING | frozenset(["handovers.of_her", "handovers.offered", "handovers.dossier", "handovers.offer",
                                 "handovers.accept", "handovers.decline", "handovers.recall", "handovers.say_no",
                                 "handovers.send_back", "handovers.confirm", "handovers.meet", "handovers.arrive",
                                 "handovers.release", "handovers.visit", "handovers.check"])
# The same to and from another installation, as sealed files.
HAND_OVER |= frozenset(["crossings.offer", "crossings.follow", "crossings.confirm", "crossings.seal",
                        "crossings.take_in", "crossings.check", "crossings.close", "crossings.to_take",
                        "crossings.whose", "crossings.came", "crossings.packing"])
# What offices owe her: asking them, letters to those without a sign-in, and where their answer stands (`OFFICES`);
# answering as an office (`OF_OFFICE`); the register of letters, which names nobody (`REGISTER`).
REGISTER = frozenset(["letters.register"])
OFFICES = REGISTER | frozenset(["offices.of_her", "offices.choices", "offices.ask", "offices.page", "offices.take_in",
                                "offices.note_answer", "letters.write", "letters.print", "letters.send"])
OF_OFFICE = frozenset(["offices.inbox", "offices.page", "offices.answer", "requests.acknowledge"])
REQUESTS |= OFFICES
ASKED |= OF_OFFICE
# She reads what was asked of offices and what they said, where her matters stand.
HER_TABLE |= frozenset(["offices.of_her"])
HER_ALONE |= frozenset(["offices.of_her"])
# Home studies and ways home: whoever goes with her asks, tells and writes steps; whoever visits writes what was found.
WAYS_READ = frozenset(["studies.page", "returns.page", "returns.list"])
WAYS = WAYS_READ | frozenset(["studies.ask", "studies.send", "studies.narrow", "studies.report", "studies.not_done",
                              "studies.say", "studies.tell", "studies.options", "returns.begin",
                              "returns.choose_where", "returns.tell", "returns.close", "returns.ask", "returns.wait",
                              "returns.reach", "returns.refuse", "returns.skip", "returns.paper", "returns.permit",
                              "returns.schedule", "returns.put_off", "returns.ask_video", "returns.ask_escort"])

# Her road ahead (portal/ahead): she decides about the worker near her home, what goes along, how she is met afterwards
# and what is answered to what was done to her. The acts are the worker's; alone she reads. `conflicts.clear` is lent by
# her yes to somebody from her own district, who is kept from her until then.
AHEAD_READ = frozenset(["joint.page", "handovers.of_her", "followups.page", "stigma.page", "requests.of_her",
                        "entitlements.page", "returns.page", "studies.page"])
AHEAD = AHEAD_READ | frozenset(["joint.decide", "joint.end", "handovers.confirm", "handovers.say_no",
                                "requests.refuse_person", "requests.send", "requests.say_no", "requests.hear",
                                "followups.comers", "followups.plan", "ratings.record", "alarms.raise", "cases.close",
                                "cases.reopen", "incidents.record", "incidents.want", "incidents.end",
                                "responses.move", "entitlements.answer", "returns.choose_where", "studies.send",
                                "studies.narrow", "studies.say", "conflicts.clear"])
HER_TABLE |= AHEAD
HER_ALONE |= AHEAD_READ
# What came along with her from another installation, beside what goes along.
HER_TABLE |= {"crossings.came"}
HER_ALONE |= {"crossings.came"}

CASE_WORK = (READ | DRAFTS | DECIDE | CHALLENGE | ANSWER | PLAN | JOURNEY | LEAVING | MATTERS | HERSELF | SHARING
             | NAMES | CASE | PROMISES | KEEP_PAPERS | DEMANDS | NOTES | DUTY | GLASS
             | FLAGS | SECOND | EXPORT | DUPLICATES | TOGETHER | OFFERS | CORRECTIONS | ERASURES
             | AFTER | STIGMA
             | {"conflicts.home"})
CASE_WORK |= SEALED | REQUESTS | ASKED | KEEP | JOINED | HAND_OVER | WAYS
OFFICE |= PEERS
# Whoever advises adds some papers; whoever decides reads them.
ADVICE = (PAGE | LEDGER | DECIDE | CHALLENGE | ANSWER | DATES | DRAFTS | HEARD | PROMISES | PAPERS | NOTES
          | DUTY | NOTICED | FLAGS | TOGETHER | OFFERS | CORRECTIONS | AFTER_READ
          | frozenset(["people.search", "services.record", "orgs.colleagues", "papers.add"])
          | REQUESTS | ASKED | DIRECTORY
          | CONFERRED | WAYS_READ)
BENCH = PAGE | LEDGER | DECIDE | ANSWER | DRAFTS | HEARD | PROMISED | PAPERS | ASKED




def _role(name: str, title: str | Promise, prose: str | Promise, acts: Iterable[str]) -> Role:
    return Role(name, title, prose, frozenset(acts) | OWN)


_ALL = (
    _role("case_worker", _("Case worker"), _(
        "She opens people, keeps their journey, plan, decisions and promises with them, and what stands with courts "
        "and offices, goes with whoever does not agree with a decision, asks for their consent, opens a legal name "
        "when there is a reason, and takes in the caseload her organisation already keeps. She writes notes, reports "
        "what the law makes her report, and opens a file that is closed to her when someone may die."),
        CASE_WORK | INTAKE | DOOR | SCREEN),
    _role("counsellor", _("Counsellor"), _(
        "She does all that a case worker does with the people she meets, but does not take in caseload files."),
        CASE_WORK | DOOR | SCREEN),
    _role("superintendent", _("Superintendent"), _(
        "She answers for everyone who lives in her house: their stays, orders, decisions and plans, and the caseload "
        "files of the house. She looks, as a second person, at each file that was opened because someone may die, and, "
        "where nobody else looks after data, at what the journal raised about staff."),
        CASE_WORK | INTAKE | REVIEW | ALERTS | HOMES | SCREEN | GAPS | {"talks.felt", "services.felt"}),
    _role("house_mother", _("House mother"), _(
        "She sees who lives in her house, the journey and the plan that each of them shows her. She writes down when "
        "one of them asks to leave, reports what the law makes her report, raises an alarm where one of them may be "
        "in danger, and nothing else."),
        PAGE | PROMISED | HEARD | OF_PLAN | DUTY | AFTER_READ),
    _role("lawyer", _("Lawyer"), _(
        "She opens the people who chose her, records advice given, dates, promises, what stands with courts and "
        "offices, decisions taken with her, that one of them asks to leave, goes with her where she does not agree "
        "with a decision, writes notes, and reports what the law makes her report."),
        ADVICE | MATTERS | DEMANDS | DOOR),
    _role("doctor", _("Doctor"), _(
        "She opens the people who have an appointment with her, records treatment given, dates, promises, decisions "
        "taken with her, where she does not agree with one, that one of them asks to leave, notes, and what the law "
        "makes her report."), ADVICE),
    _role("community_worker", _("Community worker"), _(
        "She does all that a case worker does near home, but does not close a case or take in caseload files."),
        (CASE_WORK - CASE) | DOOR | SCREEN),
    _role("programme_manager", _("Programme manager"), _(
        "She sees how many people her organisation walks with and lists them by the name each chose. She opens no "
        "legal name and records nothing about anyone, but looks as a second person at each file that was opened "
        "because someone may die."),
        VIEWS | REVIEW | PLACES | {"people.counts", "people.list", "desk.list", "people.names", "desk.today",
                 "desk.second", "orgs.list", "intake.list", "talks.felt", "services.felt"}
        | MARKET | SILENT | GAPS | KEEP | PASSING | REGISTER),
    _role("analyst", _("Analyst"), _("Sees no person, no list and no file."), []),
    _role("administrator", _("Administrator"), _(
        "Looks after the staff, teams, sign-ins and agreements of the organisation, who covers whom, and what the "
        "journal raised about staff where nobody is named for it. Never opens anything about a survivor."),
        OFFICE | AWAY | SCREEN | KEEP),
    _role("data_lead", _("Looks after data"), _(
        "Looks the same day at what the journal raised about staff, writes what she found, and lets whoever was "
        "stopped go on. Answers a survivor who asks why somebody looked, and is not told who she is. It opens nobody's "
        "file. A role beside a profession."), ALERTS),
    _role("committee_member", _("Committee member"), _(
        "Opens the people whose matter is before the committee, records what the committee decided and that one of "
        "them asks to leave, and answers whoever challenges a decision and agreed to tell."), BENCH),
    _role("protection_officer", _("Protection officer"), _(
        "Opens the people she is charged to protect, records decisions taken with them and that one of them asks to "
        "leave, and answers whoever challenges a decision and agreed to tell."), BENCH),
    # Offices: the least that answering needs. Whose request it is they see only where it was opened to them, by her or
    # by an order; then legal services, the police and the task force read the parts that were opened (domain paper 3).
    _role("legal_officer", _("Officer of legal services"), _(
        "Reads what is asked of the legal services authority, with its law and its limit, and answers. Opens whoever "
        "came to it, in the parts that were shared, and records nothing about her."),
        OF_OFFICE | PAGE | PROMISED | PAPERS | {"orgs.list"}),
    _role("police_officer", _("Police officer"), _(
        "Reads what is asked of the police, with its law and its limit, and answers. Opens whoever was opened to the "
        "police by her or by an order, in those parts, and records nothing about her."),
        OF_OFFICE | PAGE | PROMISED | {"orgs.list"}),
    _role("department_officer", _("Officer of a department"), _(
        "Reads what is asked of the department, with its law and its limit, and answers. Opens nobody's file."),
        OF_OFFICE | {"orgs.list"}),
    _role("task_force_member", _("Member of a task force"), _(
        "Reads what is asked of the task force, with its law and its limit, and answers. Opens whoever was opened to "
        "it for a return, in those parts, and records nothing about her."),
        OF_OFFICE | PAGE | PROMISED | {"orgs.list"}),
    # No profession and given to nobody: what is left of whoever sits together with her while it is her turn.
    Role("her_table", _("At her table"), _(
        "While they sit together only her own pages answer: she sees what is hers, says what she wants, and answers "
        "unseen how the talk was."), HER_TABLE),
    # Given to nobody on staff: it is hers, on her own pages, for as long as she sits before them.
    Role("herself", _("She herself"), _(
        "With her card and her pictures she reads what is hers and writes what she wants, alone."), HER_ALONE),
    # The system founds an organisation with its first administrator, from the command line, forgets caseload files
    # that are a day old, and destroys papers whose time is over.
    Role("system", _("The system"), _("Founds organisations, each with its first administrator."),
         frozenset(["orgs.found", "intake.sweep", "alerts.raise", "alerts.orphans", "papers.destroy",
                    "erasures.shred"])),
)
ROLES = {role.name: role for role in _ALL}
NOT_GIVEN = ("system", "her_table", "herself")


def acts_of(roles: Iterable[str]) -> frozenset[str]:
    """All acts that these roles hold; a role that is not known holds none."""
    return frozenset().union(*(ROLES[name].acts for name in roles if name in ROLES and name not in NOT_GIVEN))

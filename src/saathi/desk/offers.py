"""What a form offers where it asks for an id, what it begins with, and what thing of hers an act is about."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

from saathi.cases.duties.queries import kinds
from saathi.cases.flags.queries import flags
from saathi.cases.leaving.queries import leaving, letter
from saathi.cases.matters.words import KINDS
from saathi.cases.notes.queries import note, sections
from saathi.cases.papers.queries import demands, givable, paper
from saathi.cases.queries.clocks import law_dates
from saathi.cases.queries.journey import journey
from saathi.cases.queries.matters import matters as matters_of
from saathi.decisions.challenges.queries import challenge, challenges
from saathi.decisions.challenges.queries import ways as doors_of
from saathi.decisions.queries import decision, types_open
from saathi.identities.duplicates.queries import sides, suggestions
from saathi.identities.queries import particulars
from saathi.kernel.actor import Actor
from saathi.kernel.clock import today
from saathi.kernel.errors import NotFound
from saathi.kernel.sections import SECTION_WORDS, Section
from saathi.orgs.queries import colleague_choices, organisation_choices, organisations
from saathi.plans.queries import plan
from saathi.survivors.queries import card
from saathi.ui import wording

from . import (
    after_offers,
    clocks,
    corrections,
    duties,
    erasures,
    labels,
    linked,
    matters,
    offices,
    papers,
    promises,
    requests,
    sharing,
)
from .challenges import door_choice
from .joint_offers import BEGUN_TOGETHER, TOGETHER, begun_together, of_who_does_it, offered_together
from .leaving import kept, when
from .plan.offers import judging, of_step, of_step_change, plan_begins
from .watch import other_files
from .way_offers import OF_WAYS, of_ways, study_begins, way_begins

REVIEW_AFTER = timedelta(days=90)


def offers(actor: Actor, act: str, survivor: UUID, target: UUID | None = None) -> dict[str, list[tuple[str, Any]]]:
    """Choices that depend on who asks and about whom, by field: those of fields that hold an id are all here."""
    if act == "decisions.record":
        return {"what": types_open(actor, survivor)}
    if act == "challenges.lodge" and target:
        return {"door": [door_choice(one) for one in doors_of(actor, target)]}
    if act in ("consents.give", "grounds.record"):
        return sharing.offered(actor, survivor)
    if act == "challenges.helper":
        return {"organisation": organisation_choices(actor)}
    if act in ("stays.begin", "stays.move") and actor.holds("orgs.list"):
        return {"organisation": [(str(line.id), line.name) for line in organisations(actor)]}
    if act == "cases.team_add":
        own = [(str(line.id), line.name) for line in organisations(actor) if line.id == actor.organisation]
        return {"person": colleague_choices(actor), "organisation": own}
    if act == "steps.add":
        return {"person": colleague_choices(actor)}
    if act == "goals.attain" and target:
        return judging(actor, survivor, target)
    if act == "notes.write":
        return {"section": [(str(int(one)), str(SECTION_WORDS[one])) for one in sections(actor, survivor)]}
    if act == "duty.report":
        return {"duty": [duties.choice(one) for one in kinds(actor, survivor)]}
    if act == "duplicates.offer":
        return {"other": other_files(suggestions(actor, survivor))}
    if act == "clocks.event":
        return {"what": [(code, labels.word("event", code)) for code in law_dates(actor, survivor).writable]}
    if act == "matters.open":
        return {"kind": [(kind.code, KINDS[kind.code]) for kind in matters_of(actor, survivor).kinds]}
    if act == "matters.move" and target:
        return {"stage": matters.stages(matters_of(actor, survivor), target)}
    if act.startswith(linked.ACTS):
        return linked.offered(actor, act, survivor, target)
    if act in ("promises.make", "promises.pass_on"):
        return of_who_does_it(actor, survivor)
    if act == "papers.answer_demand" and target:
        return {"papers": [(str(one.id), papers.called(one.title, one.kind)) for one in givable(actor, target)]}
    if act in ("offices.ask", "letters.write"):
        return offices.offered(actor, act, survivor, target)
    if act == "conflicts.clear":
        return {"person": [(value, name) for value, name in colleague_choices(actor) if value != str(actor.id)]}
    together = offered_together(actor, act, survivor, target) or of_ways(actor, act, survivor, target)
    return together or after_offers.offered(actor, act, survivor, target)


def beginning(actor: Actor, act: str, survivor: UUID | None, target: UUID | None) -> dict[str, Any]:
    """What stands in the fields before anything is typed."""
    if act == "decisions.record":
        return {"decided_on": today(), "review_on": today() + REVIEW_AFTER}
    if act == "cases.team_add":
        return {"organisation": str(actor.organisation)}
    if act == "promises.make":
        return {"doer": str(actor.id), "section": str(int(Section.PLAN)), "kind": "promise"}
    if act == "notes.write":
        return {"language": wording.lang()}
    if act == "notes.correct" and target:
        was = note(actor, target)
        return {name: getattr(was, name) for name in ("words", "language", "may_read", "why_not", "not_until_on")}
    if act == "challenges.lodge" and survivor:
        return {"her_language": next(iter(card(actor, survivor).languages), "")}
    if act in ("survivors.describe", "survivors.rename", "safe_contact.set") and survivor:
        about = card(actor, survivor)
        now: Any = about.contact if act == "safe_contact.set" else about
        return {name: getattr(now, name) for name in now.__slots__} if now else {}
    if act == "stays.write_letter" and survivor:
        found = letter(actor, survivor)
        return {"letter": found.text} if found and found.request == target else {}
    if act.startswith(linked.ACTS) and survivor:
        return linked.begins(actor, act, survivor, target)
    if act == "plans.goal_change" and survivor and target:
        goal = _goal(actor, survivor, target)
        return {name: getattr(goal, name) for name in ("state", "waiting_on", "waiting_since", "next_on")}
    if act in BEGUN_TOGETHER and survivor and target:
        return begun_together(actor, act, survivor, target)
    if act == "letters.write" and survivor:
        return offices.begins(actor, act, survivor, target)
    if not survivor:
        return {}
    begun = way_begins(actor, act, survivor) or study_begins(actor, act, survivor, target)
    begun = begun or plan_begins(actor, act, survivor, target)
    return begun | after_offers.begins(actor, act, survivor)


def subject_of(actor: Actor, act: str, survivor: UUID, target: UUID) -> tuple[str, str]:
    """The thing the act is about in words, and their language. NotFound where it is not hers: an address is no door."""
    for prefix, find in (*FINDERS, *OF_WAYS):
        if act.startswith(prefix):
            return find(actor, survivor, target)
    raise NotFound()


def _goal(actor: Actor, survivor: UUID, target: UUID) -> Any:
    return _one((goal for goal in plan(actor, survivor).goals), target)


def _one(things: Any, target: UUID) -> Any:
    found = next((thing for thing in things if thing.id == target), None)
    if found is None:
        raise NotFound()
    return found


def _of_plan(actor: Actor, survivor: UUID, target: UUID) -> tuple[str, str]:
    goal = _goal(actor, survivor, target)
    return goal.text, goal.language


def _of_ledger(actor: Actor, survivor: UUID, target: UUID) -> tuple[str, str]:
    found = decision(actor, target)
    if found.survivor != survivor:
        raise NotFound()
    return _("%(what)s, %(day)s") % {"what": labels.decision(found.what), "day": wording.day(found.decided_on)}, ""


def _of_stays(actor: Actor, survivor: UUID, target: UUID) -> tuple[str, str]:
    stay = _one(journey(actor, survivor).stays, target)
    where = _("%(place)s, since %(day)s") % {"place": labels.word("place", stay.kind), "day": wording.day(stay.from_on)}
    return " · ".join(filter(None, (where, kept(stay.kept_since)))), ""


def _of_requests(actor: Actor, survivor: UUID, target: UUID) -> tuple[str, str]:
    asked = _one(leaving(actor, survivor).requests, target)
    return asked.words, asked.language


def _of_leaves(actor: Actor, survivor: UUID, target: UUID) -> tuple[str, str]:
    leave = _one(leaving(actor, survivor).leaves, target)
    why, day = labels.word("why_leave", leave.why), wording.day(leave.from_on)
    return _("%(why)s, from %(day)s") % {"why": why, "day": day}, ""


def _of_absences(actor: Actor, survivor: UUID, target: UUID) -> tuple[str, str]:
    away = _one(leaving(actor, survivor).absences, target)
    return _("She is not here since %(since)s.") % {"since": when(away.since_at)}, ""


def _of_dates(actor: Actor, survivor: UUID, target: UUID) -> tuple[str, str]:
    found = _one(journey(actor, survivor).dates, target)
    return _("%(what)s, %(day)s") % {"what": labels.word("date", found.kind), "day": wording.day(found.on)}, ""


def _of_team(actor: Actor, survivor: UUID, target: UUID) -> tuple[str, str]:
    return labels.word("duty", _one(journey(actor, survivor).team, target).duty), ""


def _of_case(actor: Actor, survivor: UUID, target: UUID) -> tuple[str, str]:
    case = journey(actor, survivor).case
    if case is None or case.id != target:
        raise NotFound()
    return _("Open since %(day)s") % {"day": wording.day(case.opened_on)}, ""


def _of_law(actor: Actor, survivor: UUID, target: UUID) -> tuple[str, str]:
    said = clocks.subject(law_dates(actor, survivor), target)
    if not said:
        raise NotFound()
    return said, ""


def _of_matter(say: Callable[[Any, UUID], str]) -> Callable[[Actor, UUID, UUID], tuple[str, str]]:
    def found(actor: Actor, survivor: UUID, target: UUID) -> tuple[str, str]:
        if not (said := say(matters_of(actor, survivor), target)):
            raise NotFound()
        return said, ""

    return found


def _of_identity(actor: Actor, survivor: UUID, target: UUID) -> tuple[str, str]:
    return labels.word("particular", _one(particulars(actor, survivor), target).kind), ""


def _of_side(actor: Actor, survivor: UUID, target: UUID) -> tuple[str, str]:
    found = _one(sides(actor, survivor), target)
    return _("Since %(day)s") % {"day": wording.day(found.offered_at)}, ""


def _of_challenge(actor: Actor, survivor: UUID, target: UUID) -> tuple[str, str]:
    found = challenge(actor, target)
    if found.survivor != survivor:
        raise NotFound()
    return found.her_words, found.her_language


def _of_check(actor: Actor, survivor: UUID, target: UUID) -> tuple[str, str]:
    found = _one((check for one in challenges(actor, survivor) for check in one.checks), target)
    return _("To be asked on %(day)s") % {"day": wording.day(found.due_on)}, ""


def _of_papers(actor: Actor, survivor: UUID, target: UUID) -> tuple[str, str]:
    found = paper(actor, target).line
    if found.survivor != survivor:
        raise NotFound()
    return papers.called(found.title, found.kind), ""


def _of_demands(actor: Actor, survivor: UUID, target: UUID) -> tuple[str, str]:
    return _one(demands(actor, survivor), target).scope, ""
def _of_flag(actor: Actor, survivor: UUID, target: UUID) -> tuple[str, str]:
    return labels.word("flag", _one(flags(actor, survivor), target).reason), ""


def challenge_of(actor: Actor, act: str, target: UUID | None) -> UUID | None:
    """The challenge an act is about; the id of a check stands for another thing."""
    return target if act.startswith("challenges.") and act not in ("challenges.lodge", "challenges.check") else None


FINDERS: tuple[tuple[str, Callable[[Actor, UUID, UUID], tuple[str, str]]], ...] = (
    ("plans.", _of_plan),
    ("goals.", _of_plan),
    ("steps.add", _of_plan),
    ("steps.undo", of_step_change),
    ("steps.", of_step),
    ("decisions.", _of_ledger),
    ("challenges.lodge", _of_ledger),
    ("challenges.check", _of_check),
    ("challenges.", _of_challenge),
    *((name, _of_stays) for name in ("orders.", "waiting.")),
    ("stays.ask", _of_stays),
    ("stays.missing", _of_stays),
    ("leaves.ask", _of_stays),
    ("leaves.", _of_leaves),
    ("stays.told", _of_absences),
    ("stays.returned", _of_absences),
    ("stays.", _of_requests),
    ("dates.", _of_dates),
    ("cases.team", _of_team),
    *((name, _of_case) for name in ("cases.close", "cases.reopen", "cases.ask_again")),
    *after_offers.FINDERS,
    ("clocks.", _of_law),
    ("matters.undo", _of_matter(matters.last_step)),
    ("matters.", _of_matter(matters.subject)),
    ("compensation.", _of_matter(matters.subject)),
    *linked.FINDERS,
    ("consents.", sharing.about),
    ("grounds.", sharing.about),
    ("identities.", _of_identity),
    ("promises.", promises.subject),
    ("requests.", requests.subject),
    *TOGETHER,
    ("referrals.", requests.subject),
    *((name, _of_demands) for name in ("papers.tell_demand", "papers.answer_demand")),
    ("offices.", offices.subject),
    ("letters.", offices.subject),
    ("papers.", _of_papers),
    ("notes.", duties.of_note),
    ("duty.", duties.of_report),
    ("flags.", _of_flag),
    ("duplicates.", _of_side),
    ("corrections.", corrections.subject),
    ("erasures.", erasures.subject),
)

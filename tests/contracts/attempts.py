"""One valid attempt at every act and query, against Amal: what the person tables and the mutants are measured with."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from django.db import transaction
from PIL import Image

from saathi.cases.queries.people import Filters
from saathi.kernel.access import acts
from saathi.kernel.actor import Actor
from saathi.kernel.clock import server_clock, today
from saathi.kernel.errors import Held, Invalid, NotFound, Refused
from saathi.survivors.passes.cards import new_number
from tests.contracts import (
    carried_files,
    crossed,
    entitled,
    handed,
    homeward,
    laid,
    owed,
    papered,
    planned,
    promised,
    requested,
    returned,
    voiced,
)
from tests.contracts.left import absence, granted, leave, request
from tests.contracts.noted import DANGER, NOTE, REPORT, Later, glass_of, note_of, report_of, search_of
from tests.contracts.stands import AWARD, CLAIM, awarded, claim, stepped
from tests.contracts.watched import WHY, asked_side, linked_side, questioned, raised, stopped, without_home
from tests.contracts.wronged import ANSWER, ERASE, WRONG, prepared, wanted, wronged
from tests.world import KOLKATA, THANE, World, idea

TABLE = Path(__file__).with_name("acts.txt")


@dataclass(frozen=True)
class Attempt:
    """The target's id and the data of an action; for a query, the arguments after the actor."""

    target: Callable[[World], UUID | None] = lambda world: None
    data: dict[str, Any] = field(default_factory=dict)
    arguments: Callable[[World], tuple[Any, ...]] | None = None
    files: Callable[[], dict[str, Any]] | None = None
    first: Callable[[World], UUID] | None = None


def expected() -> dict[str, dict[str, str]]:
    """act -> person -> "yes", "403" or "404", read from the table."""
    table: dict[str, dict[str, str]] = {}
    for line in TABLE.read_text().splitlines():
        if line.startswith("#") or not line.strip():
            continue
        act, yes, refused = (cell.strip() for cell in line.split("|"))
        table[act] = {**dict.fromkeys(yes.split(), "yes"), **dict.fromkeys(refused.split(), "403")}
    return table


def ready(act: str, world: World) -> UUID | None:
    """What the act is about, made once for everybody who tries it."""
    attempt = ATTEMPTS[act]
    if attempt.arguments is not None:
        return None
    return attempt.first(world) if attempt.first else attempt.target(world)


def outcome(actor: Actor, act: str, world: World, target: UUID | None) -> str:
    """What comes of it, with the target of `ready`: "yes", "403" or "404". Nothing of the try stays written."""
    before = transaction.savepoint()
    try:
        _run(actor, act, world, target)
        return "yes"
    except Refused:
        return "403"
    except NotFound:
        return "404"
    except Invalid as invalid:
        raise AssertionError(f"{act}: {invalid.form.errors.as_json()}") from invalid
    finally:
        transaction.savepoint_rollback(before)


def _run(actor: Actor, act: str, world: World, target: UUID | None) -> None:
    attempt, run = ATTEMPTS[act], acts()[act].run
    if attempt.arguments is not None:
        run(actor, *attempt.arguments(world))
        return
    run(actor, target, attempt.data, files=attempt.files() if attempt.files else None)


def _photograph() -> dict[str, Any]:
    from django.core.files.uploadedfile import SimpleUploadedFile

    out = io.BytesIO()
    Image.new("RGB", (8, 8), "teal").save(out, "JPEG")
    return {"photograph": SimpleUploadedFile("photo.jpg", out.getvalue())}


def _untold(world: World) -> UUID:
    from saathi.decisions.queries import decisions

    return next(one.id for one in decisions(world.bea, world.amal) if one.told_on is None)


def challenge_of(world: World) -> UUID:
    made: UUID = acts()["challenges.lodge"].run(world.bea, _untold(world), {**LODGED, "door": "legal_aid"})
    return made


def _check(world: World) -> UUID:
    from saathi.decisions.challenges.queries import challenge

    return challenge(world.bea, challenge_of(world)).checks[0].id


def told_challenge(world: World) -> UUID:
    """Indu decided that Amal may not go out. Amal told Gita that she does not agree, and agreed that Indu is told."""
    decided = acts()["decisions.record"].run(world.indu, world.amal, GATE)
    made: UUID = acts()["challenges.lodge"].run(world.gita, decided, {**LODGED, "door": "legal_aid"})
    acts()["challenges.tell"].run(world.gita, made, {"she_agreed": "on"})
    return made


def _ground(world: World) -> UUID:
    from saathi.survivors.queries import doors

    return next(door.id for door in doors(world.bea, world.amal) if door.kind == "ground")


def _member(world: World) -> UUID:
    from saathi.cases.queries.journey import journey

    return journey(world.bea, world.amal).team[-1].id


def _case(world: World) -> UUID:
    from saathi.cases.queries.journey import journey

    case = journey(world.bea, world.amal).case
    assert case is not None
    return case.id


def _view(world: World) -> UUID:
    made: UUID = acts()["views.save"].run(world.bea, None, {"name": "Far from home", "freedom": "not_free"})
    return made


def _happened(world: World) -> UUID:
    made: UUID = acts()["clocks.event"].run(world.bea, world.amal, {"what": "sir_ordered", "on": NOW})
    return made


def _flag(world: World) -> UUID:
    made: UUID = acts()["flags.raise"].run(world.bea, world.amal, FLAG)
    return made


def lowered(world: World) -> UUID:
    made: UUID = acts()["flags.lower"].run(world.bea, _flag(world))
    return made


def _shared(world: World) -> UUID:
    made: UUID = acts()["views.share"].run(world.bea, _view(world), {"team": idea("river")})
    return made


def asked(world: World) -> UUID:
    """Bea recorded a move, and Asha wants a superintendent to look at it first."""
    said = {"act": "stays.move", "asked_of": ["case_worker"], "answered_by": ["superintendent"]}
    acts()["orgs.ask_approval"].run(world.jaya, None, said)
    try:
        acts()["stays.move"].run(world.bea, world.amal, ATTEMPTS["stays.move"].data)
    except Held as held:
        return held.request
    raise AssertionError("The move was not kept.")


def asked_with_file(world: World) -> UUID:
    """Bea added a paper of the section Legal, and Asha wants a superintendent to look at it first."""
    said = {"act": "papers.add", "asked_of": ["case_worker"], "answered_by": ["superintendent"]}
    acts()["orgs.ask_approval"].run(world.jaya, None, said)
    try:
        acts()["papers.add"].run(world.bea, world.amal, papered.PAPER, files=papered.files())
    except Held as held:
        return held.request
    raise AssertionError("The paper was not kept.")


def _no(world: World) -> UUID:
    made: UUID = acts()["approvals.refuse"].run(world.indu, asked(world), {"reason": "She said no."})
    return made


def keyed(world: World) -> UUID:
    """Bea has a key, and an export is about nobody in particular."""
    acts()["logins.set_key"].run(world.bea, None, {"public": AGE})
    return world.amal


def exported(world: World) -> UUID:
    made: UUID = acts()["people.export"].run(world.bea, keyed(world) and None, EXPORT)
    return made


def amal(world: World) -> UUID:
    return world.amal


NOW = today()
PLACE = {
    "kind": "relative",
    "country": "IN",
    "district": THANE,
    "freedom": "free",
    "reason": "own_choice",
    "waiting_on": "nobody",
}
# A public key of age whose private key nobody kept.
AGE = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"
EXPORT = {"purpose": "planning", "columns": ["code", "age", "not_free"], "recipient": idea("bea"), "kind": "csv"}
FLAG = {"reason": "look_again", "words": "She asked about school.", "until_on": NOW + timedelta(days=9)}
LODGED = {"her_words": "আমি মায়ের সঙ্গে কথা বলতে চাই।", "her_language": "bn", "door": "childrens_court"}
GATE = {
    "what": "going_out",
    "made_by": "for_her",
    "decider": "our_organisation",
    "reason": "The gate was closed.",
    "law": "house_rule",
    "why_no_view": "not_present",
}


def just_decided(world: World) -> UUID:
    """It is taken back within ten minutes: the decision the world began with may be older by now."""
    said = {"what": "school_or_course", "made_by": "hers", "her_words": "স্কুল", "her_language": "bn"}
    made: UUID = acts()["decisions.record"].run(world.bea, world.amal, said)
    return made


_about_amal = lambda world: (world.amal,)

ATTEMPTS: dict[str, Attempt] = {
    "people.list": Attempt(arguments=lambda world: (Filters(),)),
    "people.counts": Attempt(arguments=lambda world: ()),
    "desk.second": Attempt(arguments=lambda world: ()),
    "desk.plan_days": Attempt(arguments=lambda world: ()),
    "views.mine": Attempt(arguments=lambda world: ()),
    "views.save": Attempt(data={"name": "Waits on the court", "waiting_on": "court", "long": "on"}),
    "views.drop": Attempt(first=_view),
    "desk.today": Attempt(arguments=lambda world: ()),
    "desk.list": Attempt(arguments=lambda world: (Filters(),)),
    "desk.person": Attempt(arguments=_about_amal),
    "decisions.types": Attempt(arguments=_about_amal),
    "drafts.mine": Attempt(arguments=lambda world: ("decisions.record", None)),
    "people.page": Attempt(arguments=_about_amal),
    "plans.page": Attempt(arguments=_about_amal),
    "journey.page": Attempt(arguments=_about_amal),
    "decisions.list": Attempt(arguments=_about_amal),
    "identities.list": Attempt(arguments=_about_amal),
    "sharing.page": Attempt(arguments=_about_amal),
    "sharing.sections": Attempt(arguments=_about_amal),
    "sharing.who_looked": Attempt(arguments=_about_amal),
    "people.search": Attempt(arguments=lambda world: ("Amal",)),
    "survivors.rename": Attempt(amal, {"chosen_name": "Amala"}),
    "survivors.describe": Attempt(amal, {"pronoun": "she", "languages": ["bn"], "track": "child"}),
    "safe_contact.set": Attempt(amal, {"rule": "never"}),
    "dependants.add": Attempt(amal, {"kind": "sibling"}),
    "consents.give": Attempt(
        amal,
        {
            "organisation": idea("bandhu"),
            "subject": idea("pia"),
            "sections": ["8"],
            "purpose": "return",
            "until": NOW + timedelta(days=9),
            "language": "bn",
            "proof": "witness",
        },
    ),
    "consents.withdraw": Attempt(lambda world: world.consent),
    "grounds.record": Attempt(
        amal,
        {
            "basis": "order",
            "organisation": idea("bandhu"),
            "subject": idea("pia"),
            "sections": ["8"],
            "law": "in_jj_2015_s31",
            "document": "CWC/7",
            "until": NOW + timedelta(days=9),
        },
    ),
    "grounds.end": Attempt(first=_ground),
    "conflicts.declare": Attempt(amal),
    "conflicts.clear": Attempt(amal, {"person": idea("cyr")}),
    "cases.team_add": Attempt(amal, {"person": idea("lila"), "organisation": idea("asha"), "duty": "lawyer"}),
    "cases.team_end": Attempt(first=_member),
    "cases.close": Attempt(data=returned.CLOSE, first=_case),
    "stays.begin": Attempt(
        amal, {**PLACE, "from_on": NOW - timedelta(days=400), "until_on": NOW - timedelta(days=300)}
    ),
    "stays.move": Attempt(amal, {**PLACE, "on": NOW, "escort": "alone"}),
    "orders.record": Attempt(lambda world: world.stay, {"authority": "cwc", "kind": "extension", "from_on": NOW}),
    "waiting.record": Attempt(lambda world: world.stay, {"from_on": NOW, "reason": "wait_court", "waiting_on": "cwc"}),
    "stays.leaving": Attempt(arguments=_about_amal),
    "stays.letter": Attempt(arguments=_about_amal),
    "stays.alarms": Attempt(arguments=lambda world: ()),
    "stays.ask_wish": Attempt(lambda world: world.stay, {"answer": "not_sure", "words": "পরে বলব।", "language": "bn"}),
    "stays.ask_to_leave": Attempt(lambda world: world.stay, {"words": "আমি বাড়ি যেতে চাই।", "language": "bn"}),
    "stays.left": Attempt(data={"left_on": NOW, "went_to": "relative"}, first=request),
    "stays.withdraw_request": Attempt(data={"words": "আমি থাকব।", "language": "bn"}, first=request),
    "stays.write_letter": Attempt(data={"letter": "To the committee"}, first=request),
    "stays.follow_up": Attempt(data={"sent_on": NOW, "next_on": NOW + timedelta(days=7)}, first=request),
    "leaves.ask": Attempt(
        lambda world: world.stay,
        {"why": "exam", "from_on": NOW + timedelta(days=3), "until_on": NOW + timedelta(days=9)},
    ),
    "leaves.answer": Attempt(data={"answer": "granted", "answered_by": "cwc"}, first=leave),
    "leaves.returned": Attempt(first=granted),
    "stays.missing": Attempt(lambda world: world.stay, {"known": "Seen at the bus stand."}),
    "stays.told_missing": Attempt(data={"police_told_on": NOW}, first=absence),
    "stays.returned": Attempt(data={"words": "মা অসুস্থ ছিল।", "language": "bn"}, first=absence),
    "services.record": Attempt(amal, {"lane": "legal", "on": NOW, "state": "happened"}),
    "dates.set": Attempt(amal, {"kind": "court", "on": NOW + timedelta(days=3), "rests_on": "court"}),
    "dates.settle": Attempt(lambda world: world.date),
    "clocks.page": Attempt(arguments=_about_amal),
    "clocks.event": Attempt(amal, {"what": "sir_ordered", "on": NOW - timedelta(days=9)}),
    "clocks.pause": Attempt(amal, {"reason": "unwell", "from_on": NOW, "until_on": NOW + timedelta(days=9)}),
    "clocks.undo": Attempt(first=_happened),
    "matters.page": Attempt(arguments=_about_amal),
    "desk.matters": Attempt(arguments=_about_amal),
    "matters.open": Attempt(amal, CLAIM),
    "matters.move": Attempt(data={"stage": "inquiry", "by": "legal_services", "asked_on": NOW}, first=claim),
    "matters.wait": Attempt(data={"waiting_on": "court", "next_on": NOW + timedelta(days=9)}, first=claim),
    "matters.undo": Attempt(first=stepped),
    "matters.close": Attempt(data={"outcome": "her_wish"}, first=claim),
    "matters.tell": Attempt(
        data={"how": "in_person", "teller": "worker", "language": "bn", "understood": "yes"}, first=claim
    ),
    "compensation.award": Attempt(data=AWARD, first=claim),
    "compensation.pay": Attempt(data={"amount": "100000", "account": "own"}, first=awarded),
    "decisions.record": Attempt(amal, {"what": "school_or_course", "made_by": "hers"}),
    "decisions.tell": Attempt(data={"told_language": "bn", "position": "agree"}, first=_untold),
    "decisions.undo": Attempt(first=just_decided),
    "challenges.doors": Attempt(arguments=lambda world: (_untold(world),)),
    "challenges.list": Attempt(arguments=_about_amal),
    "challenges.page": Attempt(arguments=lambda world: (challenge_of(world),), first=challenge_of),
    "challenges.lodge": Attempt(data=LODGED, first=_untold),
    "challenges.step": Attempt(data={"what": "sent"}, first=challenge_of),
    "challenges.helper": Attempt(data={"organisation": idea("setu")}, first=challenge_of),
    "challenges.tell": Attempt(data={"she_agreed": "on"}, first=challenge_of),
    "challenges.conclude": Attempt(data={"changed": "no", "why": "The court said so."}, first=challenge_of),
    "challenges.check": Attempt(data={"answer": "nothing"}, first=_check),
    "challenges.answer": Attempt(data={"answer": "We will look again with her."}, first=told_challenge),
    "notes.list": Attempt(arguments=_about_amal),
    "notes.sections": Attempt(arguments=_about_amal),
    "notes.look": Attempt(arguments=lambda world: ("She was rescued.", "en")),
    "notes.mirror": Attempt(arguments=lambda world: ()),
    "notes.note": Attempt(arguments=lambda world: (note_of(world),)),
    "notes.write": Attempt(amal, NOTE),
    "notes.correct": Attempt(data={**NOTE, "words": "She drew until noon."}, first=note_of),
    "notes.show_her": Attempt(data={"shown_how": "read_to_her"}, first=note_of),
    "duty.kinds": Attempt(arguments=_about_amal),
    "duty.list": Attempt(arguments=_about_amal),
    "duty.report": Attempt(amal, REPORT),
    "duty.sent": Attempt(data={"to_whom": "police"}, first=report_of),
    "duty.tell": Attempt(data={"how_after": "spoken"}, first=report_of),
    "access.right": Attempt(arguments=lambda world: ()),
    "access.opened": Attempt(arguments=lambda world: ()),
    "access.opened_of": Attempt(arguments=_about_amal),
    "access.opened_one": Attempt(arguments=lambda world: (world.amal, glass_of(world))),
    "access.break_glass": Attempt(data={**DANGER, "code": Later()}),
    "access.find": Attempt(data={**DANGER, "name": "Amalika Invented"}),
    "access.found": Attempt(arguments=lambda world: (search_of(world),)),
    "access.searches": Attempt(arguments=lambda world: ()),
    "access.review_break_glass": Attempt(data={"verdict": "yes", "words": "She was in danger."}, first=glass_of),
    # Deskwork
    "flags.list": Attempt(arguments=_about_amal),
    "desk.flags": Attempt(arguments=_about_amal),
    "flags.raise": Attempt(amal, FLAG),
    "flags.lower": Attempt(first=_flag),
    "flags.undo": Attempt(first=lowered),
    "views.share": Attempt(data={"team": idea("river")}, first=_view),
    "views.stop_sharing": Attempt(first=_shared),
    "approvals.list": Attempt(arguments=lambda world: ()),
    "desk.waiting": Attempt(arguments=lambda world: ()),
    "approvals.page": Attempt(arguments=lambda world: (asked(world),)),
    "desk.waiting_for": Attempt(arguments=lambda world: (asked(world),)),
    "approvals.approve": Attempt(first=asked),
    "approvals.refuse": Attempt(data={"reason": "She does not want it."}, first=asked),
    "approvals.withdraw": Attempt(first=asked),
    "approvals.open_file": Attempt(first=asked_with_file),
    "approvals.tell": Attempt(first=_no),
    "people.export": Attempt(data=EXPORT, first=keyed),
    "exports.list": Attempt(arguments=lambda world: ()),
    "exports.fetch": Attempt(first=exported),
    "desk.go": Attempt(arguments=lambda world: ("",)),
    "plans.words": Attempt(amal, {"text": "আমি গান শিখতে চাই।", "language": "bn"}),
    "plans.goal_add": Attempt(
        amal, {"text": "Sing", "language": "en", "state": "later", "chosen_by": "hers", "origin": "own"}
    ),
    "plans.goal_change": Attempt(lambda world: world.goal, {"state": "done", "changed_by": "hers"}),
    "plans.goal_move": Attempt(lambda world: world.goal, {"up": "on"}),
    # her plan
    "plans.whole": Attempt(arguments=_about_amal),
    "plans.versions": Attempt(arguments=_about_amal),
    "plans.version": Attempt(amal, {"why": "first"}),
    "plans.answer": Attempt(data=planned.ANSWER, first=planned.version),
    "steps.changed": Attempt(arguments=lambda world: (planned.change(world),)),
    "steps.add": Attempt(lambda world: world.goal, planned.STEP),
    "steps.change_state": Attempt(data={"state": "done"}, first=planned.step),
    "steps.move": Attempt(data={"up": "on"}, first=planned.step),
    "steps.undo": Attempt(first=planned.change),
    "goals.levels": Attempt(lambda world: world.goal, planned.LEVELS),
    "goals.attain": Attempt(data={"level": "1", "judged_by": "hers"}, first=planned.described),
    "reviews.page": Attempt(arguments=_about_amal),
    "reviews.plan_date": Attempt(amal, {"due_on": NOW + timedelta(days=30)}),
    "reviews.hold": Attempt(amal, {**planned.HELD, "next_on": NOW + timedelta(days=90)}),
    "desk.plan": Attempt(arguments=_about_amal),
    "desk.versions": Attempt(arguments=_about_amal),
    "desk.reviews": Attempt(arguments=_about_amal),
    "identities.add": Attempt(amal, {"kind": "phone", "value": "+91 00000 22222"}),
    "identities.photograph": Attempt(amal, files=_photograph),
    "identities.correct": Attempt(lambda world: world.legal_name, {"value": "Amalika"}),
    "identities.reveal": Attempt(lambda world: world.legal_name, {"purpose": "health"}),
    "access.explain": Attempt(data={"why": "audit"}),
    "alerts.list": Attempt(arguments=lambda world: ()),
    "alerts.orphans": Attempt(arguments=lambda world: ()),
    "alerts.page": Attempt(arguments=lambda world: (raised(world),)),
    "alerts.look": Attempt(data={"state": "looked"}, first=raised),
    "alerts.clear": Attempt(data={"reason": "She showed me the plan."}, first=stopped),
    "alerts.raise": Attempt(),
    "papers.destroy": Attempt(),
    "conflicts.unknown": Attempt(arguments=lambda world: ()),
    "conflicts.home": Attempt(data={"district": KOLKATA}, first=without_home),
    "duplicates.page": Attempt(arguments=_about_amal),
    "duplicates.suggest": Attempt(arguments=_about_amal),
    "duplicates.offer": Attempt(amal, {"her_answer": "agrees"}),
    "duplicates.accept": Attempt(data={"her_answer": "agrees"}, first=asked_side),
    "duplicates.refuse": Attempt(first=asked_side),
    "duplicates.undo": Attempt(first=linked_side),
    "drafts.keep": Attempt(data={"act": "decisions.record", "value": "{}"}),
    "drafts.drop": Attempt(data={"act": "decisions.record"}),
    "orgs.add_team": Attempt(data={"name": "lake"}),
    "orgs.add_person": Attempt(data={"name": "Nila", "profession": "doctor", "sign_in_name": "nila.test"}),
    "survivors.open": Attempt(
        data={
            "chosen_name": "Nodi",
            "pronoun": "she",
            "languages": ["bn"],
            "track": "adult",
            "rule": "never",
            "basis": "duty",
            "law": "in_itpa_s17",
        }
    ),
}
# Promises, meetings, calendar and cover.
ATTEMPTS |= {
    "promises.list": Attempt(arguments=_about_amal),
    "promises.ways": Attempt(arguments=_about_amal),
    "promises.make": Attempt(amal, promised.BANK),
    "promises.keep": Attempt(first=promised.promise),
    "promises.tell": Attempt(first=promised.kept),
    "promises.change_date": Attempt(
        data={"due_on": NOW + timedelta(days=5), "reason": "The bank was closed.", "she_knows": "on"},
        first=promised.promise,
    ),
    "promises.let_go": Attempt(data={"how": "let_go", "reason": "She has a card."}, first=promised.promise),
    "promises.pass_on": Attempt(data={"to": str(idea("gita"))}, first=promised.promise),
    "promises.accept": Attempt(data={"answer": "yes"}, first=promised.offered),
    "promises.undo": Attempt(first=promised.promise),
    "meetings.note": Attempt(amal, {"how": "phone"}),
    "desk.promised": Attempt(arguments=lambda world: (world.amal, ())),
    "desk.calendar": Attempt(arguments=lambda world: (NOW, NOW + timedelta(days=30))),
    "covers.list": Attempt(arguments=lambda world: ()),
    "covers.ask": Attempt(data=promised.AWAY),
    "covers.agree": Attempt(first=promised.cover),
    "covers.end": Attempt(first=promised.cover),
}
ATTEMPTS |= {name: Attempt(**parts) for name, parts in papered.ATTEMPTS.items()}
# Her no.
ATTEMPTS |= {
    "talks.names": Attempt(arguments=lambda world: ((), ())),
    "looks.ask": Attempt(amal, {"looked_at": "2026-01-01T00:00:00Z", "person": str(idea("bea"))}),
    "looks.asked": Attempt(arguments=_about_amal),
    "looks.list": Attempt(arguments=lambda world: ()),
    "looks.page": Attempt(arguments=lambda world: (questioned(world),)),
    "looks.answer": Attempt(data=WHY, first=questioned),
    "sharing.answer": Attempt(amal, {"topic": "counted", "answer": "no", "language": "bn"}),
    "sharing.answers": Attempt(arguments=_about_amal),
    "consents.confirm": Attempt(lambda world: world.consent),
}
# Sitting together with her.
ATTEMPTS |= {
    "talks.begin": Attempt(amal, {"room": "two", "ready": "yes", "language": "bn"}),
    "talks.answer": Attempt(amal, {"felt": "4"}),
    "talks.end": Attempt(amal),
    "talks.table": Attempt(arguments=_about_amal),
    "talks.felt": Attempt(arguments=lambda world: ()),
    # Her booklet
    "booklets.print": Attempt(amal, {"pages": ["words", "goals"]}),
    "booklets.page": Attempt(arguments=lambda world: (world.amal, server_clock())),
}
# My file.
ATTEMPTS |= {
    "file.page": Attempt(arguments=_about_amal),
    "file.copy": Attempt(amal, {"parts": ["8"], "form": "paper"}),
    "corrections.ask": Attempt(amal, WRONG),
    "corrections.list": Attempt(arguments=_about_amal),
    "corrections.answer": Attempt(data=ANSWER, first=wronged),
    "erasures.ask": Attempt(amal, ERASE),
    "erasures.take_back": Attempt(first=wanted),
    "erasures.page": Attempt(arguments=_about_amal),
    "erasures.list": Attempt(arguments=lambda world: ()),
    "erasures.prepare": Attempt(data={"law_keeps": "none"}, first=wanted),
    "erasures.keep": Attempt(data={"reason": "A court said so."}, first=wanted),
    "erasures.seal": Attempt(first=prepared),
    "erasures.shred": Attempt(),
}
# My choices.
ATTEMPTS |= {
    "choices.offer": Attempt(amal, laid.OFFER),
    "choices.list": Attempt(arguments=_about_amal),
    "choices.weigh": Attempt(amal, laid.WEIGHED),
    "choices.choose": Attempt(amal, laid.CHOSEN),
}
# Rights, before her first words, help.
CARD = {"piece": "rights.leave", "country": "IN", "track": "child", "language": "bn", "digest": "0" * 64}
ATTEMPTS |= {
    "cards.heard": Attempt(arguments=_about_amal),
    "cards.answer": Attempt(amal, {**CARD, "answer": "clear"}),
    "cards.explain": Attempt(amal, {**CARD, "answer": "clear"}),
    "helps.ask": Attempt(amal, {"kind": "lawyer", "words": "আমি উকিল চাই", "when": "7"}),
    "stays.now": Attempt(arguments=_about_amal),
    # My plan: her voice, and how a service was.
    "recordings.list": Attempt(arguments=_about_amal),
    "recordings.page": Attempt(arguments=lambda world: (voiced.kept(world),)),
    "recordings.hear": Attempt(arguments=lambda world: (voiced.kept(world),)),
    "recordings.keep": Attempt(amal, {"language": "bn"}, files=voiced.sound),
    "recordings.name": Attempt(data={"person": str(idea("bea")), "may": "yes"}, first=voiced.kept),
    "recordings.delete": Attempt(first=voiced.kept),
    "services.answer": Attempt(data={"felt": "4"}, first=voiced.service),
    "services.felt": Attempt(arguments=lambda world: ()),
}
# Her own door.
SEVEN = "thing_comb thing_cat thing_cup thing_soap thing_ball thing_tree thing_jug"
ATTEMPTS |= {
    "portal.open": Attempt(amal, {"number": new_number(), "pictures": SEVEN}),
    "portal.close": Attempt(amal),
    "portal.enter": Attempt(amal),
    "portal.own": Attempt(amal),
    "portal.disown": Attempt(amal),
    "portal.state": Attempt(arguments=_about_amal),
    "portal.kiosk": Attempt(),
}

# After return, and stigma and discrimination.
ATTEMPTS |= {
    "followups.page": Attempt(arguments=_about_amal),
    "followups.due": Attempt(arguments=lambda world: ()),
    "followups.comers": Attempt(arguments=_about_amal),
    "followups.plan": Attempt(amal, returned.MEETS),
    "visits.plan": Attempt(data=returned.VISIT, first=returned.met_way),
    "visits.note": Attempt(data=returned.MET, first=returned.visit),
    "ratings.record": Attempt(amal, returned.RATED),
    "safety_plans.write": Attempt(amal, returned.SAFETY),
    "footings.define": Attempt(amal, returned.OWN),
    "footings.check": Attempt(data=returned.CHECK, first=returned.own),
    "supports.ask": Attempt(amal, returned.MEDIATION),
    "supports.move": Attempt(data=returned.FOUND, first=returned.support),
    "alarms.raise": Attempt(amal, returned.SEEN),
    "alarms.decide": Attempt(data=returned.DECIDE, first=returned.alarm),
    "alarms.tell": Attempt(first=returned.decided),
    "cases.reopen": Attempt(data=returned.REOPEN, first=returned.closed),
    "cases.ask_again": Attempt(data=returned.ASKED, first=returned.asked_again),
    "stigma.page": Attempt(arguments=_about_amal),
    "stigma.patterns": Attempt(arguments=lambda world: ()),
    "stigma.places": Attempt(arguments=lambda world: ()),
    "incidents.record": Attempt(amal, returned.TOLD),
    "incidents.want": Attempt(data={"wants": "quiet", "wants_words": "এখন শুধু শুনুন।"}, first=returned.incident),
    "incidents.paper": Attempt(data=returned.PAPER, first=returned.with_paper),
    "incidents.end": Attempt(data=returned.ENDED, first=returned.incident),
    "responses.propose": Attempt(data=returned.STEP, first=returned.incident),
    "responses.move": Attempt(data=returned.YES, first=returned.step),
}
# Sealed files.
ATTEMPTS |= {name: Attempt(**parts) for name, parts in carried_files.ATTEMPTS.items()}
# Entitlements, learning and livelihood.
ATTEMPTS |= {name: Attempt(**parts) for name, parts in entitled.ATTEMPTS.items()}
# Requests between organisations. Bea of Asha asked Bandhu, in a section that Dia sees of Amal and Pia does not.
ATTEMPTS |= {
    "requests.inbox": Attempt(arguments=requested.no_filter),
    "requests.page": Attempt(arguments=lambda world: (requested.request(world),)),
    "requests.of_her": Attempt(arguments=_about_amal),
    "requests.walkers": Attempt(arguments=lambda world: ()),
    "requests.silent": Attempt(arguments=lambda world: ()),
    "requests.send": Attempt(data={"language": "bn"}, first=requested.draft),
    "requests.acknowledge": Attempt(first=requested.request),
    "requests.accept": Attempt(data={"capacity": "Sundays"}, first=requested.request),
    "requests.decline": Attempt(data={"reason": "full"}, first=requested.request),
    "requests.finish": Attempt(data={"outcome": "happened"}, first=requested.accepted),
    "requests.note_answer": Attempt(data={"answer": "acknowledge", "how": "call"}, first=requested.of_an_office),
    "requests.name_worker": Attempt(data={"worker": str(idea("pia"))}, first=requested.request),
    "requests.refuse_person": Attempt(first=requested.named),
    "requests.revoke": Attempt(data=requested.NO_WORDS, first=requested.request),
    "requests.say_no": Attempt(first=requested.request),
    "requests.face": Attempt(data=requested.FACED, first=requested.request),
    "requests.hear": Attempt(data={"useful": "2"}, first=requested.rejected),
    # The directory, and referrals.
    "directory.search": Attempt(arguments=requested.no_search),
    "directory.page": Attempt(arguments=lambda world: (requested.provider(world),)),
    "directory.chosen": Attempt(arguments=lambda world: ([requested.provider(world)],)),
    "directory.gaps": Attempt(arguments=lambda world: ()),
    "directory.add": Attempt(data=requested.ENTRY),
    "directory.take_in": Attempt(data={"rows": json.dumps([requested.ENTRY])}),
    "directory.change": Attempt(data={**requested.ENTRY, "cost": "small"}, first=requested.provider),
    "directory.verify": Attempt(first=requested.provider),
    "directory.join": Attempt(data={"organisation": str(idea("setu"))}, first=requested.provider),
    "directory.close": Attempt(first=requested.provider),
    "directory.doubt": Attempt(data={"words": "They moved away."}, first=requested.provider),
    "directory.log_gap": Attempt(data=requested.GAP),
    "referrals.page": Attempt(arguments=_about_amal),
    "referrals.around": Attempt(arguments=_about_amal),
    "referrals.ask": Attempt(data=requested.REFERRAL, first=requested.with_entry),
    "referrals.call": Attempt(data={"caller": "hers", "spoke": "spoke"}, first=requested.referral),
    "referrals.company": Attempt(data={"company": "peer"}, first=requested.referral),
}
# Joint team, conference, handover.
ATTEMPTS |= {
    "joint.page": Attempt(arguments=_about_amal),
    "joint.unasked": Attempt(arguments=lambda world: ()),
    "joint.ask": Attempt(target=lambda world: world.amal, data=handed.ASKED),
    "joint.decide": Attempt(data=handed.DECIDED, first=handed.named),
    "joint.end": Attempt(first=handed.team),
    "conferences.list": Attempt(arguments=_about_amal),
    "conferences.page": Attempt(arguments=lambda world: (handed.called(world),), first=handed.called),
    "conferences.call": Attempt(target=lambda world: world.amal, data=handed.CALLED),
    "conferences.move": Attempt(data={"planned_on": NOW + timedelta(days=8)}, first=handed.called),
    "conferences.hold": Attempt(data=handed.HELD, first=handed.called),
    "conferences.decide": Attempt(data=handed.RULED, first=handed.held),
    "conferences.promise": Attempt(data=handed.PROMISED, first=handed.held),
    "handovers.list": Attempt(arguments=lambda world: ()),
    "handovers.of_her": Attempt(arguments=_about_amal),
    "handovers.offered": Attempt(arguments=lambda world: (handed.asked(world),)),
    "handovers.dossier": Attempt(arguments=lambda world: (handed.offer(world),), first=handed.offer),
    "handovers.offer": Attempt(target=lambda world: world.amal, data=handed.OFFERED),
    "handovers.accept": Attempt(data=handed.ACCEPTED, first=handed.asked),
    "handovers.decline": Attempt(data={"reason": "full"}, first=handed.asked),
    "handovers.recall": Attempt(data={"answer_words": "She stays."}, first=handed.asked),
    "handovers.say_no": Attempt(first=handed.accepted_request),
    "handovers.send_back": Attempt(data={"reason": "full"}, first=handed.accepted_request),
    "handovers.confirm": Attempt(data=handed.CONFIRMED, first=handed.accepted),
    "handovers.meet": Attempt(data=handed.MET, first=handed.confirmed),
    "handovers.arrive": Attempt(data=handed.ARRIVED, first=handed.met),
    "handovers.release": Attempt(first=handed.owed),
    "handovers.visit": Attempt(first=handed.arrived),
    "handovers.check": Attempt(data={"every": "on", "state": "confirmed"}, first=handed.arrived),
}
# A handover to and from another installation.
ATTEMPTS |= {name: Attempt(**parts) for name, parts in crossed.ATTEMPTS.items()}
# What offices owe. Bandhu is asked as an office with a sign-in; an entry of the directory as one without.
ATTEMPTS |= {
    "offices.inbox": Attempt(arguments=lambda world: ()),
    "offices.page": Attempt(arguments=lambda world: (owed.on_bandhu(world),)),
    "offices.of_her": Attempt(arguments=_about_amal),
    "offices.choices": Attempt(arguments=_about_amal),
    "offices.ask": Attempt(data=owed.ASK, first=owed.with_entry),
    "offices.answer": Attempt(data=owed.REPLY, first=owed.on_bandhu),
    "offices.note_answer": Attempt(data=owed.NOTE, first=owed.on_an_office),
    "offices.take_in": Attempt(first=owed.answered),
    "letters.register": Attempt(arguments=owed.no_register),
    "letters.write": Attempt(data=owed.LETTER, first=owed.on_an_office),
    "letters.send": Attempt(data=owed.SENT, first=owed.letter),
    "letters.print": Attempt(first=owed.letter),
}
# Home studies and ways home. Bea asked Bandhu to visit Amal's family; Dia there sees her family part once it is shared.
ATTEMPTS |= {
    "studies.page": Attempt(arguments=_about_amal),
    "returns.page": Attempt(arguments=_about_amal),
    "returns.list": Attempt(arguments=lambda world: ()),
    "studies.ask": Attempt(lambda world: world.amal, homeward.ASK),
    "studies.send": Attempt(data={**homeward.ALLOW, "language": "bn"}, first=homeward.draft),
    "studies.narrow": Attempt(data=homeward.ALLOW, first=homeward.study),
    "studies.report": Attempt(data=homeward.FOUND, first=homeward.accepted),
    "studies.not_done": Attempt(data={"not_done": "not_found"}, first=homeward.accepted),
    "studies.say": Attempt(data={"wish": "no"}, first=homeward.study),
    "studies.tell": Attempt(data=homeward.TELL, first=homeward.reported),
    "studies.options": Attempt(data=homeward.OPTIONS, first=homeward.unsafe),
    "returns.begin": Attempt(lambda world: world.amal, homeward.BEGIN),
    "returns.choose_where": Attempt(data={"where": "other_address", "language": "bn"}, first=homeward.way),
    "returns.tell": Attempt(data=homeward.TELL, first=homeward.way),
    "returns.close": Attempt(data={"outcome": "her_wish"}, first=homeward.way),
    "returns.ask": Attempt(data=homeward.ASKED, first=homeward.steps("r0")),
    "returns.wait": Attempt(data=homeward.ASKED, first=homeward.steps("r8.mha")),
    "returns.reach": Attempt(first=homeward.steps("r0")),
    "returns.refuse": Attempt(data={"words": "Not yet."}, first=homeward.asked("r8.mha")),
    "returns.skip": Attempt(data={"words": "She is no witness."}, first=homeward.steps("r8.court")),
    "returns.paper": Attempt(data={"kind": "police_intimation"}, first=homeward.steps("r0")),
    "returns.permit": Attempt(data=homeward.PERMIT, first=homeward.before_permit),
    "returns.schedule": Attempt(data=homeward.DAY, first=homeward.before_day),
    "returns.put_off": Attempt(data=homeward.ASKED, first=homeward.day_set),
    "returns.ask_video": Attempt(data=homeward.VIDEO, first=homeward.steps("r8.video")),
    "returns.ask_escort": Attempt(data=homeward.ESCORT, first=homeward.ordered),
}

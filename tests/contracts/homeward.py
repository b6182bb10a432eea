"""Home studies and a way home of Amal's, made once in a test however often they are asked for; and their rows by hand."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

from saathi.kernel.access import acts
from saathi.kernel.clock import today
from saathi.kernel.sections import Section
from tests.world import World, idea

ASK: dict[str, Any] = {
    "organisation": str(idea("bandhu")), "district": "IN-D303", "towards": "family", "started_by": "together",
    "answer": "yes", "wish": "not_sure", "her_words": "মা কেমন আছে?", "language": "bn",
    "questions": ["who_lives_there", "want_her", "harm_at_home"], "may_meet": ["mother", "teacher"],
    "hidden": ["why_away", "the_case", "where_she_is", "her_health"], "cover": "A school programme asks.",
    "words": "Somebody who speaks softly.",
}  # fmt: skip
ALLOW: dict[str, Any] = {name: ASK[name] for name in ("questions", "may_meet", "hidden")}
FOUND: dict[str, Any] = {
    "met": ["mother"], "asked": ["who_lives_there", "want_her"], "risk": "low", "why_risk": "Her mother said so.",
    "willing": "yes", "why_willing": "She kept her bed.", "able": "with_help", "why_able": "One income.",
    "family_words": "ফিরে আসুক।", "language": "bn",
}  # fmt: skip
TELL = {"how": "in_person", "language": "bn", "understood": "yes", "wish": "yes"}
OPTIONS = {"options": ["hostel", "own_rent"], "language": "en"}
BEGIN: dict[str, Any] = {"track": "bd_return", "wants": "yes", "where": "organisation", "language": "bn"}
ASKED = {"asked_on": today()}
ESCORT: dict[str, Any] = {
    "organisation": str(idea("bandhu")), "district": "IN-D303", "language": "bn", "she_wants": "on",
    "words": "A woman who knows the trains.",
}  # fmt: skip
PERMIT = {"number": "TP/1", "until_on": today() + timedelta(days=60)}
DAY = {"travels_on": today() + timedelta(days=20), "she_knows": "on"}
VIDEO = {**ASKED, "she_wants": "on"}


def run(world: World, who: str, name: str, target: UUID, data: dict[str, Any] | None = None) -> UUID:
    made: UUID = acts()[name].run(world.actor(who), target, data or {})
    return made


# Home studies.
def studied(world: World, **changes: Any) -> UUID:
    return run(world, "bea", "studies.ask", world.amal, {**ASK, **changes})


def study(world: World) -> UUID:
    """The first that is there, asked of Bandhu and not answered."""
    from saathi.handovers.studies.queries import studies

    found = studies(world.bea, world.amal).studies
    return found[-1].id if found else studied(world)


def draft(world: World, towards: str = "family") -> UUID:
    """She thinks about it: nobody was asked."""
    return studied(world, answer="not_now", questions=[], may_meet=[], towards=towards)


def telling_draft(world: World) -> UUID:
    """Its words would tell that she has a child."""
    return studied(world, answer="not_now", hidden=["her_health"], words="She has a baby.")


def request_of(world: World, made: UUID) -> UUID:
    from saathi.handovers.studies.queries import studies

    return next(one.line.id for one in studies(world.bea, world.amal).studies if one.id == made)


def family_shared(world: World, who: str = "dia") -> None:
    """Amal opens her family part to somebody of Bandhu."""
    run(world, "bea", "consents.give", world.amal, {
        "organisation": idea("bandhu"), "subject": idea(who), "sections": ["8", str(int(Section.FAMILY))],
        "purpose": "return", "until": today() + timedelta(days=90), "language": "bn", "proof": "witness", "words": "",
    })  # fmt: skip


def accepted(world: World, **changes: Any) -> UUID:
    """Bandhu said yes, and Dia there sees her family part."""
    made = studied(world, **changes) if changes else study(world)
    family_shared(world)
    if _line(world, made).state == "in_progress":
        run(world, "dia", "requests.accept", request_of(world, made), {"capacity": "Next week"})
    return made


def _line(world: World, made: UUID) -> Any:
    from saathi.handovers.studies.queries import studies

    return next(one.line for one in studies(world.bea, world.amal).studies if one.id == made)


def reported(world: World, towards: str = "family", **found: Any) -> UUID:
    made = accepted(world, towards=towards)
    run(world, "dia", "studies.report", made, {**FOUND, **found})
    return made


def unsafe(world: World) -> UUID:
    return reported(world, risk="unsafe")


# Ways home.
def way(world: World, **changes: Any) -> UUID:
    from saathi.handovers.returns.queries import ways

    found = ways(world.bea, world.amal).ways
    return found[0].id if found else run(world, "bea", "returns.begin", world.amal, {**BEGIN, **changes})


def step(world: World, code: str) -> UUID:
    from saathi.handovers.returns.queries import ways

    if not ways(world.bea, world.amal).ways:
        way(world, track="in_transfer" if code.startswith("t") else "bd_return")
    found = ways(world.bea, world.amal).ways[0]
    return next(one.id for one in found.steps if one.step.code == code)


def steps(code: str) -> Any:
    return lambda world: step(world, code)


def asked(code: str) -> Any:
    """That step, asked for."""

    def first(world: World) -> UUID:
        made = step(world, code)
        if _state(world, code) == "not_begun":
            run(world, "bea", "returns.ask", made, ASKED)
        return made

    return first


def _state(world: World, code: str) -> str:
    from saathi.handovers.returns.queries import ways

    return next(one.state for one in ways(world.bea, world.amal).ways[0].steps if one.step.code == code)


def reached(world: World, *codes: str) -> None:
    """Each of these is done, in this order."""
    for code in codes:
        if _settled(world, code):
            continue
        if code == "r7":
            run(world, "bea", "returns.permit", step(world, code), PERMIT)
        elif code in ("r8.court", "r8.video", "t1", "t5"):
            run(world, "bea", "returns.skip", step(world, code), {"words": "She is no witness."})
        elif code in ("r9", "t7"):
            run(world, "bea", "returns.schedule", step(world, code), DAY)
        elif code == "t3":
            run(world, "bea", "returns.ask_escort", step(world, code), ESCORT)
            run(world, "bea", "returns.reach", step(world, code))
        else:
            run(world, "bea", "returns.reach", step(world, code))


def _settled(world: World, code: str) -> bool:
    step(world, code)
    return _state(world, code) in ("done", "not_needed")


BEFORE_PERMIT = ("r0", "r1", "r2", "r3", "r4", "r5", "r6")
CLEARANCES = ("r8.cwc", "r8.court", "r8.video", "r8.frro", "r8.state", "r8.mea", "r8.mha", "r8.police", "r8.wcd")


def before_permit(world: World) -> UUID:
    reached(world, *BEFORE_PERMIT)
    return step(world, "r7")


def permitted(world: World) -> UUID:
    reached(world, *BEFORE_PERMIT, "r7")
    return step(world, "r7")


def before_day(world: World) -> UUID:
    reached(world, *BEFORE_PERMIT, "r7", *CLEARANCES)
    return step(world, "r9")


def day_set(world: World) -> UUID:
    reached(world, *BEFORE_PERMIT, "r7", *CLEARANCES, "r9")
    return step(world, "r9")


def crossed(world: World) -> UUID:
    reached(world, *BEFORE_PERMIT, "r7", *CLEARANCES, "r9", "r10")
    return step(world, "r9")


def ordered(world: World) -> UUID:
    """An inter-state way whose transfer was ordered: the escort comes next."""
    reached(world, "t0", "t1", "t2")
    return step(world, "t3")


def way_with(make: Any) -> Any:
    """The way itself, once this was done."""

    def first(world: World) -> UUID:
        make(world)
        return way(world)

    return first


def closed(world: World) -> UUID:
    made = way(world)
    run(world, "bea", "returns.close", made, {"outcome": "mistake"})
    return made


def her_no(world: World) -> UUID:
    """Amal does not want to live with her family; the act is about her."""
    studied(world, wish="no")
    return world.amal


def begun(world: World) -> UUID:
    way(world)
    return world.amal


def there_is_a_study(world: World) -> UUID:
    study(world)
    return world.amal


# act -> who, and what is otherwise than in the attempt: each is refused by the rule itself.
REFUSALS: list[tuple[str, str, dict[str, Any]]] = [
    ("studies.ask", "bea", {"words": "She was rescued, be kind."}),
    ("studies.ask", "bea", {"words": "Asha Home asks."}),
    ("studies.ask", "bea", {"words": "Amal asks you."}),
    ("studies.ask", "bea", {"first": there_is_a_study}),
    ("studies.ask", "bea", {"organisation": str(idea("asha"))}),
    ("studies.send", "bea", {"first": study}),
    ("studies.send", "bea", {"hidden": ["why_away"]}),
    ("studies.send", "bea", {"first": telling_draft, "hidden": ["her_health", "her_child"]}),
    ("studies.narrow", "bea", {"first": draft}),
    ("studies.narrow", "dia", {"first": accepted}),
    ("studies.narrow", "bea", {"questions": ["debts"]}),
    ("studies.narrow", "bea", {"hidden": ["why_away"]}),
    ("studies.report", "dia", {"asked": ["debts"]}),
    ("studies.report", "dia", {"met": ["father"]}),
    ("studies.report", "bea", {}),
    ("studies.not_done", "bea", {}),
    ("studies.not_done", "dia", {"words": "They asked about the court."}),
    ("studies.say", "dia", {"first": accepted}),
    ("studies.tell", "bea", {"first": study}),
    ("studies.tell", "dia", {}),
    ("studies.options", "bea", {"first": reported}),
    ("returns.begin", "bea", {"first": begun}),
    ("returns.begin", "bea", {"wants": "no"}),
    ("returns.begin", "bea", {"first": her_no, "where": "family"}),
    ("returns.choose_where", "bea", {"first": way_with(day_set)}),
    ("returns.choose_where", "bea", {"first": closed}),
    ("returns.tell", "bea", {"on": today() - timedelta(days=9)}),
    ("returns.close", "bea", {"first": closed}),
    ("returns.close", "bea", {"outcome": "arrived"}),
    ("returns.ask", "bea", {"first": steps("r9")}),
    ("returns.wait", "bea", {"first": permitted}),
    ("returns.reach", "bea", {"first": steps("r2")}),
    ("returns.reach", "bea", {"first": permitted}),
    ("returns.refuse", "bea", {"first": steps("r8.mha")}),
    ("returns.skip", "bea", {"first": steps("r1")}),
    ("returns.paper", "bea", {"kind": "form_45"}),
    ("returns.paper", "bea", {"first": permitted}),
    ("returns.permit", "bea", {"first": steps("r7")}),
    ("returns.permit", "bea", {"first": permitted, "until_on": today() + timedelta(days=30)}),
    ("returns.schedule", "bea", {"first": steps("r9")}),
    ("returns.schedule", "bea", {"travels_on": today() + timedelta(days=61)}),
    ("returns.put_off", "bea", {"first": steps("r9")}),
    ("returns.put_off", "bea", {"first": crossed}),
    ("returns.ask_video", "bea", {"first": steps("r8.cwc")}),
    ("returns.ask_escort", "bea", {"first": steps("t3")}),
    ("returns.ask_escort", "bea", {"words": "Amal travels."}),
]

# Rows by hand.
_STUDY = (
    "INSERT INTO handovers_study (id, survivor_id, request_id, towards, questions, hidden, may_meet, cover, wish,"
    " asked_on, risk, willing, able, not_done, written_by, written_at) VALUES"
    " (%s, %s, %s, 'family', '{}', '{}', '{}', '', 'yes', now(), '', '', '', '', %s, now())"
)
_VIEW = (
    "INSERT INTO handovers_studyview (id, survivor_id, study_id, wish, words, language, is_told, how, understood, said_on,"
    " written_by, written_at) VALUES (%s, %s, %s, 'yes', '', 'bn', false, '', '', now(), %s, now())"
)
_REPORT = (
    "INSERT INTO handovers_studyreport (id, survivor_id, study_id, visited_on, met, asked, why_risk, why_willing, why_able,"
    " family_words, language, organisation, written_by, written_at) VALUES"
    " (%s, %s, %s, now(), '{}', '{}', '', '', '', '', '', %s, %s, now())"
)
_WAY = (
    "INSERT INTO handovers_return (id, survivor_id, kind, opened_on, wants_to_go, \"where\", where_words, language, at_step,"
    " waiting_on, is_date_given, outcome, organisation, written_by, written_at) VALUES"
    " (%s, %s, 'bd_return', now(), 'yes', 'organisation', '', 'bn', 'r0', '', false, '', %s, %s, now())"
)
_STEP = (
    "INSERT INTO handovers_returnstep (id, survivor_id, way_id, code, state, waiting_on, is_date_given) VALUES"
    " (%s, %s, %s, 'r0', 'not_begun', '', false)"
)
_PAPER = (
    "INSERT INTO handovers_returnpaper (id, survivor_id, way_id, step, kind, version, number, issued_on, written_by,"
    " written_at) VALUES (%s, %s, %s, 'r7', 'travel_permit', 1, '', now(), %s, now())"
)
_EVENT = (
    "INSERT INTO handovers_returnevent (id, survivor_id, way_id, what, \"on\", step, state, waiting_on, \"where\", how,"
    " understood, words, her_words, language, written_by, written_at) VALUES"
    " (%s, %s, %s, 'begun', now(), '', '', '', '', '', '', '', '', '', %s, now())"
)
SECTIONS = {
    **{f"handovers_{name}": Section.FAMILY for name in ("study", "studyview", "studyreport")},
    **{f"handovers_{name}": Section.PLACE for name in ("return", "returnstep", "returnpaper", "returnevent")},
}
APPENDED = {f"handovers_{name}" for name in ("studyview", "studyreport", "returnpaper", "returnevent")}


def plant(connection: Any, world: World) -> None:
    """After the requests: a study needs one."""
    from tests.contracts.requested import LEGAL

    study_id, way_id, amal, bea = uuid4(), uuid4(), world.amal, idea("bea")
    connection.execute(_STUDY, [study_id, amal, LEGAL, bea])
    connection.execute(_VIEW, [uuid4(), amal, study_id, bea])
    connection.execute(_REPORT, [uuid4(), amal, study_id, idea("asha"), bea])
    connection.execute(_WAY, [way_id, amal, idea("asha"), bea])
    connection.execute(_STEP, [uuid4(), amal, way_id])
    connection.execute(_PAPER, [uuid4(), amal, way_id, bea])
    connection.execute(_EVENT, [uuid4(), amal, way_id, bea])

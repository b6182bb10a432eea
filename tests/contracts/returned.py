"""Amal's days after her return, and what was said about her there: attempts, refusals, rows to probe. All invented."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

from saathi.kernel.clock import today
from saathi.kernel.sections import Section
from tests.world import PARGANAS, World, idea

NOW = today()
MEETS = {
    "returned_on": NOW - timedelta(days=20), "country": "IN", "worker": idea("bea"), "she_accepts": "on",
    "first_on": NOW + timedelta(days=3), "every_days": "30", "place": "health_centre", "place_words": "হাসপাতালের গেট",
    "cover": "We come about the vaccination.", "way_1": "call", "way_2": "friend", "tries": "3",
    "her_words": "হাসপাতালে দেখা করব।", "language": "bn",
}  # fmt: skip
VISIT = {"kind": "visit", "planned_on": NOW + timedelta(days=5)}
MET = {"state": "met", "her_words": "ভালো আছি।", "language": "bn"}
SILENT = {"state": "not_met", "why_not": "not_there"}
RATED = {"safety": "4", "body": "not_said", "body_words": "", "social": "3", "language": "bn"}
SAFETY = {"signs": "গলির মুখে গাড়ি", "people": "মাসি", "code_word": "কাঁঠাল", "language": "bn", "copy_kept": "herself",
          "review_on": NOW + timedelta(days=60), "made_with_her": "on"}  # fmt: skip
OWN = {"her_words": "যখন নিজের ঘর হবে।", "language": "bn"}
CHECK = {"own": "partly", "housed": "yes", "safe": "yes", "lawful": "yes", "supported": "not_said"}
MEDIATION = {"kind": "mediation", "asked_by": "her", "her_words": "মায়ের সঙ্গে কথা বলিয়ে দিন।", "language": "bn"}
FOUND = {"state": "found", "words": "A mediator of the block"}
SEEN = {"signs": ["stranger_asks"], "words": "A man from before stood at the gate twice."}
DECIDE = {"decision": "talk", "with_her": "without", "reason": "She was not at home; the worker goes tomorrow."}
CLOSE = {"how": "hers", "her_words": "এখন আর লাগবে না।", "language": "bn", "knows_door": "on"}
ASKED = {"her_words": "ভালো আছি।", "language": "bn", "ask_again_on": NOW + timedelta(days=90)}
REOPEN = {"her_words": "আবার আসতে চাই।", "language": "bn"}
TOLD = {"her_words": "ওরা আমাকে কলসি ছুঁতে দেয় না।", "language": "bn", "by_whom": "neighbours", "place": "street",
        "district": PARGANAS, "wants": "ally"}  # fmt: skip
STEP = {"what": "go_along", "who": "together", "words": "We go to the well together.", "by_on": NOW}
YES = {"state": "agreed", "she_said_so": "on", "her_words": "হ্যাঁ।", "language": "bn"}
ENDED = {"outcome": "better", "outcome_words": "এখন আর কিছু বলে না।"}


def _run(act: str, world: World, target: UUID, data: dict[str, Any], who: str = "bea") -> UUID:
    from saathi.kernel.access import acts

    made: UUID = acts()[act].run(world.actor(who), target, data)
    return made


def meets(world: World) -> UUID:
    return _run("followups.plan", world, world.amal, MEETS)


def visit(world: World) -> UUID:
    """Planned with the way she wants to be met."""
    from saathi.handovers.followups.queries import after_return

    meets(world)
    return after_return(world.bea, world.amal).planned[0].id


def noted(world: World) -> UUID:
    return _run("visits.note", world, visit(world), MET)


def own(world: World) -> UUID:
    _run("footings.define", world, world.amal, OWN)
    return world.amal


def met_way(world: World) -> UUID:
    meets(world)
    return world.amal


def support(world: World) -> UUID:
    return _run("supports.ask", world, world.amal, MEDIATION)


def alarm(world: World) -> UUID:
    """Indu raised it; it waits on Bea, who comes to her."""
    meets(world)
    return _run("alarms.raise", world, world.amal, SEEN, "indu")


def decided(world: World) -> UUID:
    return _run("alarms.decide", world, alarm(world), DECIDE)


def case(world: World) -> UUID:
    from saathi.cases.queries.journey import journey

    found = journey(world.bea, world.amal).case
    assert found is not None
    return found.id


def free(world: World) -> UUID:
    """Amal lives with her aunt: nothing holds her any more."""
    from saathi.kernel.access import acts

    place = {"on": NOW, "kind": "relative", "country": "IN", "district": PARGANAS, "freedom": "free", "escort": "worker",
             "reason": "own_choice", "waiting_on": "nobody"}  # fmt: skip
    acts()["stays.move"].run(world.bea, world.amal, place)
    return case(world)


def closed(world: World) -> UUID:
    return _run("cases.close", world, free(world), CLOSE)


def asked_again(world: World) -> UUID:
    """Closed, and she wanted to be asked once more."""
    return _run("cases.close", world, free(world), {**CLOSE, "ask_again_on": NOW + timedelta(days=30)})


def incident(world: World) -> UUID:
    return _run("incidents.record", world, world.amal, TOLD)


def resting(world: World) -> UUID:
    return _run("incidents.record", world, world.amal, {**TOLD, "wants": "nothing"})


def ended(world: World) -> UUID:
    return _run("incidents.end", world, incident(world), ENDED)


def step(world: World) -> UUID:
    return _run("responses.propose", world, incident(world), STEP)


def agreed(world: World) -> UUID:
    return _run("responses.move", world, step(world), YES)


PAPER: dict[str, Any] = {}  # which one is known only once it is there


def with_paper(world: World) -> UUID:
    """An incident, and a paper of hers that may show it."""
    from tests.contracts import papered

    PAPER["paper"] = str(papered.paper(world))
    return incident(world)


def _closed_first(world: World) -> None:
    closed(world)


# act, who, what is made first (None: as in the attempt), other data, what happened before
REFUSALS: list[tuple[str, str, Any, dict[str, Any], Any]] = [
    ("followups.plan", "dia", None, {}, None),
    ("followups.plan", "bea", None, {"worker": idea("dia")}, None),
    ("followups.plan", "bea", None, {}, _closed_first),
    ("visits.plan", "bea", lambda world: world.amal, {}, None),
    ("visits.note", "bea", noted, {}, None),
    ("ratings.record", "dia", None, {}, None),
    ("ratings.record", "bea", None, {"mind": "2"}, None),
    ("safety_plans.write", "dia", None, {}, None),
    ("footings.define", "bea", None, {}, _closed_first),
    ("footings.check", "bea", lambda world: world.amal, {}, None),
    ("footings.check", "bea", None, {"on": NOW - timedelta(days=9)}, None),
    ("supports.ask", "dia", None, {}, None),
    ("supports.ask", "bea", None, {"asked_by": "us"}, None),
    ("supports.ask", "bea", None, {"her_words": ""}, None),
    ("supports.move", "bea", None, {"state": "begun"}, None),
    ("supports.move", "bea", None, {"state": "said_no"}, None),
    ("supports.move", "bea", None, {"on": NOW - timedelta(days=9)}, None),
    ("alarms.raise", "indu", None, {}, alarm),
    ("alarms.decide", "indu", None, {}, None),
    ("alarms.decide", "bea", None, {"decision": "protect"}, None),
    ("alarms.decide", "bea", None, {"decision": "open_door"}, None),
    ("alarms.decide", "bea", decided, {}, None),
    ("alarms.tell", "bea", alarm, {}, None),
    ("alarms.tell", "bea", None, {"on": NOW - timedelta(days=9)}, None),
    ("cases.close", "bea", free, {"how": "together"}, None),
    ("cases.reopen", "bea", case, {}, None),
    ("cases.reopen", "bea", None, {"on": NOW - timedelta(days=9)}, None),
    ("cases.ask_again", "bea", closed, {}, None),
    ("cases.ask_again", "bea", case, {}, None),
    ("incidents.record", "dia", None, {}, None),
    ("incidents.want", "bea", None, {}, _closed_first),
    ("incidents.paper", "gita", None, {}, None),
    ("incidents.end", "bea", ended, {}, None),
    ("incidents.end", "bea", None, {"on": NOW - timedelta(days=9)}, None),
    ("responses.propose", "bea", resting, {}, None),
    ("responses.propose", "bea", None, {"what": "report"}, None),
    ("responses.move", "bea", None, {"state": "done"}, None),
    ("responses.move", "bea", None, {"she_said_so": ""}, None),
    ("responses.move", "bea", agreed, {"state": "done", "on": NOW - timedelta(days=9)}, None),
]

TABLES: dict[str, Section | None] = {
    "handovers_followup": Section.SAFETY,
    "handovers_visit": Section.SAFETY,
    "handovers_rating": None,
    "handovers_safetyplan": Section.SAFETY,
    "handovers_footing": Section.PLAN,
    "handovers_support": None,
    "handovers_alarm": None,
    "handovers_closure": Section.PLAN,
    "stigma_incident": Section.SAFETY,
    "stigma_wish": Section.SAFETY,
    "stigma_response": Section.SAFETY,
}
APPENDED = {"handovers_rating", "handovers_safetyplan", "handovers_footing", "stigma_wish"}


def plant(connection: Any, world: World) -> None:
    """A row of each, and of two sections where rows say their own."""
    who, here = f"'{idea('bea')}'", f"'{idea('asha')}'"
    by = {"written_by": who, "written_at": "now()"}
    said = {"her_words": "''", "language": "''"}
    rows: list[tuple[str, dict[str, str]]] = [
        ("handovers_followup", {
            "returned_on": "now()", "country": "'IN'", "first_on": "now()", "every_days": "30", "place": "'our_office'",
            "place_words": "''", "cover": "''", "worker": who, "ways": "'{call}'", "tries": "3", "made_on": "now()",
            **said, **by}),
        ("handovers_visit", {
            "kind": "'visit'", "state": "'planned'", "worker": who, "organisation": here, "planned_on": "now()",
            "next_on": "now()", "way": "''", "why_not": "''", "talk": "''", "words": "''", **said, **by}),
        *(("handovers_rating", {"section": str(int(section)), "domain": f"'{domain}'", "mark": "3", "\"on\"": "now()",
                                **said, **by})
          for section, domain in ((Section.HEALTH, "body"), (Section.LEGAL, "legal"))),
        ("handovers_safetyplan", {
            **dict.fromkeys(("signs", "people", "places", "take", "code_word"), "''"), "language": "'bn'",
            "copy_kept": "'none'", "review_on": "now()", "made_on": "now()", **by}),
        ("handovers_footing", {"kind": "'own'", "\"on\"": "now()", **said, **by,
                               **dict.fromkeys(("own", "housed", "safe", "lawful", "supported"), "''")}),
        *(("handovers_support", {
            "section": str(int(section)), "kind": f"'{kind}'", "state": "'asked'", "asked_by": "'her'",
            "asked_on": "now()", "organisation": here, "words": "''",
            "moved_words": "''", **said, **by})
          for section, kind in ((Section.FAMILY, "mediation"), (Section.COUNSELLING, "counselling"))),
        *(("handovers_alarm", {
            "section": str(int(section)), "kind": "'danger'", "signs": "'{hurt}'", "words": "''", "raised_by": who,
            "raised_at": "now()", "faces": who, "organisation": here, "state": "'raised'", "next_on": "now()",
            "decision": "''", "with_her": "''", "reason": "''", **said})
          for section in (Section.SAFETY, Section.CARD)),
        ("handovers_closure", {
            "case_id": f"(SELECT id FROM cases_case WHERE survivor_id = '{world.amal}')", "how": "'hers'", "why": "''", "words": "''", "sustained": "'not_asked'",
            "\"on\"": "now()", "reopened_words": "''", "asked_words": "''", "reopened_language": "''", **said, **by}),
    ]  # fmt: skip
    for table, row in rows:
        _insert(connection, table, row, world)
    told = {
        "by_whom": "'neighbours'", "place": "'street'", "district": f"'{PARGANAS}'", "\"on\"": "now()",
        "her_words": "''", "language": "'bn'", "wants": "'ally'", "wants_words": "''", "wants_on": "now()",
        "not_told": "''", "state": "'heard'", "act_by_on": "now()", "papers": "'{}'", "outcome": "''",
        "outcome_words": "''", "organisation": here, **by,
    }  # fmt: skip
    made = _insert(connection, "stigma_incident", told, world)
    _insert(connection, "stigma_response", {
        "incident_id": f"'{made}'", "what": "'talk'", "who": "'her'", "words": "''", "state": "'proposed'",
        "by_on": "now()", "end_words": "''", **said, **by,
    }, world)  # fmt: skip
    _insert(connection, "stigma_wish", {
        "incident_id": f"'{made}'", "wants": "'ally'", "outcome": "''", "her_words": "''", "\"on\"": "now()", **by,
    }, world)  # fmt: skip


def _insert(connection: Any, table: str, row: dict[str, str], world: World) -> UUID:
    made = uuid4()
    connection.execute(
        f"INSERT INTO {table} (id, survivor_id, {', '.join(row)}) VALUES (%s, %s, {', '.join(row.values())})",
        [made, world.amal],
    )
    return made

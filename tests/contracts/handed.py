"""A joint team, a conference and a handover of Amal from Asha to Bandhu, brought as far as a test wants them."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

from saathi.kernel.clock import today
from tests.world import World, idea

NOW = today()
ASKED = {"organisation": str(idea("bandhu")), "started_by": "together", "words": "Near her home, in Bangla.",
         "answer": "yes", "her_words": "আচ্ছা।", "language": "bn"}  # fmt: skip
DECIDED = {"person": str(idea("pia")), "says": "yes", "language": "bn", "sections": ["8"], "her_words": "ঠিক আছে।",
           "until": NOW + timedelta(days=90), "proof": "witness"}  # fmt: skip
CALLED = {"planned_on": NOW + timedelta(days=3), "agenda": "School\nThe way home", "section": "8"}
HELD = {"presence": "statement", "statement": "আমি স্কুলে ফিরতে চাই।", "statement_language": "bn",
        "organisation_1": str(idea("asha")), "duty_1": "case_worker", "minutes": "She wants to go back to school.",
        "minutes_language": "en"}  # fmt: skip
RULED = {"what": "school_or_course", "made_by": "together", "her_words": "হ্যাঁ", "her_language": "bn"}
PROMISED = {"words": "Ask the school.", "due_on": NOW + timedelta(days=5), "asked_by": "her", "kind": "promise",
            "section": "8"}  # fmt: skip
OFFERED = {"organisation": str(idea("bandhu")), "started_by": "together", "words": "A worker who comes each week.",
           "answer": "yes", "her_words": "হ্যাঁ।", "language": "bn"}  # fmt: skip
ACCEPTED = {"capacity": "From Monday on, a visit each week.", "worker": str(idea("pia"))}
# Her legal part stays where it is; of what goes along Asha may still read the plan.
CONFIRMED = {"person": str(idea("pia")), "keeps": ["8"], "language": "bn", "proof": "witness", "her_words": "হ্যাঁ।",
             "until": NOW + timedelta(days=200),
             **{f"part_{n}": "yes" for n in (2, 4, 8, 16, 128, 256, 512)}, "part_64": "no"}  # fmt: skip
YES = 2 | 4 | 8 | 16 | 128 | 256 | 512
MET = {"presence": "there"}
ARRIVED = {"she_knows": "on"}


def run(world: World, who: str, name: str, target: UUID | None, data: dict[str, Any] | None = None, **more: Any) -> UUID:
    from saathi.kernel.access import acts

    made: UUID = acts()[name].run(world.actor(who), target, {**(data or {}), **more})
    return made


def joint(world: World) -> UUID:
    return run(world, "bea", "joint.ask", world.amal, ASKED)


def named(world: World) -> UUID:
    made = joint(world)
    run(world, "pia", "requests.accept", made, {"capacity": "Sundays", "worker": str(idea("pia"))})
    return made


def team(world: World) -> UUID:
    from saathi.handovers.joint.queries import together

    run(world, "bea", "joint.decide", named(world), DECIDED)
    return together(world.bea, world.amal).teams[-1].id


def called(world: World) -> UUID:
    return run(world, "bea", "conferences.call", world.amal, CALLED)


def held(world: World) -> UUID:
    return run(world, "bea", "conferences.hold", called(world), HELD)


def offer(world: World) -> UUID:
    """The handover's own id."""
    return run(world, "bea", "handovers.offer", world.amal, OFFERED)


def request_of(world: World, who: str = "bea") -> UUID:
    """The request of the one handover there is, as this person finds it."""
    from saathi.handovers.offers.lists import of_her

    return of_her(world.actor(who), world.amal)[0].line.request.id


def asked(world: World) -> UUID:
    """The request, not answered."""
    offer(world)
    return request_of(world)


def accepted(world: World) -> UUID:
    """The handover; they said yes."""
    made = offer(world)
    run(world, "pia", "handovers.accept", request_of(world), ACCEPTED)
    return made


def accepted_request(world: World) -> UUID:
    accepted(world)
    return request_of(world)


def confirmed(world: World) -> UUID:
    return run(world, "bea", "handovers.confirm", accepted(world), CONFIRMED)


def met(world: World) -> UUID:
    return run(world, "bea", "handovers.meet", confirmed(world), MET)


def arrived(world: World) -> UUID:
    return run(world, "pia", "handovers.arrive", met(world), ARRIVED)


def facts(world: World, who: str = "pia") -> list[UUID]:
    from saathi.handovers.offers.dossier import dossier
    from saathi.handovers.offers.lists import of_her

    made = of_her(world.actor(who), world.amal)[0].line.id
    assert made is not None
    return [one.id for one in dossier(world.actor(who), made).facts]


def owed(world: World) -> UUID:
    """She arrived, and whoever sat with her is kept from her meanwhile: what Asha sees is still to be closed."""
    made = met(world)
    run(world, "bea", "conflicts.declare", world.amal)
    return run(world, "pia", "handovers.arrive", made, ARRIVED)


def unreleased(world: World) -> UUID:
    """The same where she has left meanwhile."""
    from saathi.orgs.actions import end_person

    made = met(world)
    end_person(world.jaya, idea("bea"), {"left_on": NOW})
    return run(world, "pia", "handovers.arrive", made, ARRIVED)


TABLES = {
    "handovers_jointteam": 1, "handovers_handover": 1, "handovers_accountable": 1,
    **dict.fromkeys(("handovers_conference", "handovers_attendance", "handovers_conferenceitem", "handovers_factasked",
                     "handovers_handoverfact")),
}  # fmt: skip
# Written once: nobody changes a row of these.
APPENDED = {"handovers_attendance", "handovers_conferenceitem", "handovers_factasked", "handovers_accountable"}

# act -> who, and what is otherwise than in the attempt: each is refused by the rule itself.
REFUSALS: list[tuple[str, str, dict[str, Any]]] = [
    ("joint.ask", "bea", {"first": lambda world: (joint(world), world.amal)[1]}),
    ("joint.decide", "pia", {}),
    ("joint.decide", "bea", {"first": joint}),
    ("joint.decide", "bea", {"person": str(idea("dia"))}),
    ("joint.end", "bea", {"first": lambda world: run(world, "bea", "joint.end", team(world))}),
    ("conferences.call", "dia", {"section": "64"}),
    ("conferences.move", "bea", {"first": held}),
    ("conferences.hold", "bea", {"first": held}),
    ("conferences.decide", "bea", {"first": called}),
    ("conferences.promise", "bea", {"first": called}),
    ("handovers.offer", "dia", {"organisation": str(idea("setu"))}),
    ("handovers.offer", "bea", {"first": lambda world: (offer(world), world.amal)[1]}),
    ("handovers.accept", "bea", {}),
    ("handovers.accept", "pia", {"worker": str(idea("bea"))}),
    ("handovers.decline", "pia", {"first": accepted_request}),
    ("handovers.recall", "bea", {"first": accepted_request}),
    ("handovers.recall", "bea", {"answer_words": "Amalika stays."}),
    ("handovers.say_no", "pia", {}),
    ("handovers.send_back", "pia", {"first": asked}),
    ("handovers.confirm", "bea", {"part_64": ""}),
    ("handovers.confirm", "bea", {"first": offer}),
    ("handovers.meet", "bea", {"first": accepted}),
    ("handovers.arrive", "dia", {}),
    ("handovers.arrive", "pia", {"first": confirmed}),
    ("handovers.release", "pia", {}),
    ("handovers.visit", "bea", {}),
    ("handovers.visit", "pia", {"visited_on": NOW - timedelta(days=9)}),
    ("handovers.check", "bea", {}),
    ("handovers.check", "pia", {"facts": [str(idea("no fact"))]}),
]


def plant(connection: Any, world: World) -> None:
    """A joint team, a conference and what was asked in each of two parts, and a handover that was
    offered."""
    from uuid import uuid4

    from tests.contracts.requested import CARD, LEGAL

    amal, bea, asha, bandhu = world.amal, idea("bea"), idea("asha"), idea("bandhu")
    connection.execute(
        "INSERT INTO handovers_jointteam (id, survivor_id, request_id, organisation, worker, sections, consent,"
        " is_of_her_district, since_on) VALUES (%s, %s, %s, %s, %s, 9, %s, false, now())",
        [uuid4(), amal, CARD, bandhu, idea("pia"), uuid4()])
    handover = uuid4()
    connection.execute(
        "INSERT INTO handovers_handover (id, survivor_id, request_id, from_organisation, to_organisation, offered_at, yes,"
        " keeps, language, proof, consents, n_facts, presence, meeting_words) VALUES (%s, %s, %s, %s, %s, now(), 0, 0, '',"
        " '', '{}', 2, '', '')", [handover, amal, LEGAL, asha, bandhu])
    connection.execute(
        "INSERT INTO handovers_accountable (id, survivor_id, handover_id, from_organisation, to_organisation, at, by)"
        " VALUES (%s, %s, %s, %s, %s, now(), %s)", [uuid4(), amal, handover, asha, bandhu, bea])
    for section in (8, 64):
        conference = uuid4()
        connection.execute(
            "INSERT INTO handovers_conference (id, survivor_id, section, planned_on, agenda, called_by, called_at, presence,"
            " statement, statement_language, minutes, minutes_language) VALUES (%s, %s, %s, now(), '', %s, now(), '', '',"
            " '', '', '')", [conference, amal, section, bea])
        connection.execute(
            "INSERT INTO handovers_attendance (id, survivor_id, conference_id, section, organisation, duty)"
            " VALUES (%s, %s, %s, %s, %s, 'case_worker')", [uuid4(), amal, conference, section, asha])
        connection.execute(
            "INSERT INTO handovers_conferenceitem (id, survivor_id, conference_id, section, what, item, at)"
            " VALUES (%s, %s, %s, %s, 'decision', %s, now())", [uuid4(), amal, conference, section, uuid4()])
        connection.execute(
            "INSERT INTO handovers_factasked (id, survivor_id, section, fact, is_held, organisation, asked_by, asked_at)"
            " VALUES (%s, %s, %s, 'plan.school', true, %s, %s, now())", [uuid4(), amal, section, asha, bea])
        connection.execute(
            "INSERT INTO handovers_handoverfact (id, survivor_id, handover_id, section, kind, row, state, her_words)"
            " VALUES (%s, %s, %s, %s, 'plans.goal', %s, 'open', '')", [uuid4(), amal, handover, section, uuid4()])

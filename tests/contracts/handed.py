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


def unreleased(world: World) -> UUID:
    """Whoever sat with her has left meanwhile: what Asha sees has to be closed by a colleague."""
    from saathi.orgs.actions import end_person

    made = met(world)
    end_person(world.jaya, idea("bea"), {"left_on": NOW})
    return run(world, "pia", "handovers.arrive", made, ARRIVED)

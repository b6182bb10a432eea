"""Every act has its rule, form, wording, role and refusal; and no rule can be dropped or emptied unnoticed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import pytest
from django.db import transaction

from saathi.kernel import access
from saathi.kernel.access import acts, rules
from saathi.kernel.errors import NotHeld, Refused
from saathi.orgs.roles import ROLES
from tests.contracts.attempts import ATTEMPTS, GATE, NOW, Attempt, challenge_of, expected, outcome, told_challenge
from tests.contracts.watched import asked_side, raised, stopped
from tests.world import World, idea

ACTIONS = sorted(name for name, act in acts().items() if act.kind == "action")
EXPECTED = expected()
SURVIVOR_ACTIONS = [name for name in ACTIONS if name in EXPECTED]


@pytest.mark.parametrize("name", ACTIONS)
def test_an_act_is_whole(name: str) -> None:
    act = acts()[name]
    assert re.fullmatch(r"[a-z_]+\.[a-z_]+", name)
    assert name in rules(), "no rule"
    assert act.takes is not None and str(act.words).strip(), "no form or no wording"
    assert any(name in role.acts for role in ROLES.values()), "no role holds it"


def test_every_rule_has_its_act_and_every_role_names_real_acts() -> None:
    assert set(rules()) <= set(ACTIONS)
    for role in ROLES.values():
        assert role.acts <= set(acts()), role.name


def test_a_query_is_held_by_someone() -> None:
    for name, act in acts().items():
        if act.kind == "query":
            assert any(name in role.acts for role in ROLES.values()), name


@contextmanager
def rule_replaced(name: str, by: Callable[..., None] | None) -> Iterator[None]:
    kept = access._rules[name]
    try:
        if by is None:
            del access._rules[name]
        else:
            access._rules[name] = by
        yield
    finally:
        access._rules[name] = kept


def _yes(name: str) -> str | None:
    return next((who for who, answer in EXPECTED[name].items() if answer == "yes"), None)


@pytest.mark.parametrize("name", [name for name in SURVIVOR_ACTIONS if _yes(name)])
def test_a_dropped_rule_is_missed(world: World, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """There is no default that allows: without its rule an act cannot run for anyone."""
    who = _yes(name)
    assert who is not None
    _searched(world, name, who, monkeypatch)
    with rule_replaced(name, None):
        assert outcome(world.actor(who), name, world) == "403"


def _searched(world: World, name: str, who: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from saathi.survivors.searched import searched_token

    if name == "survivors.open":
        monkeypatch.setitem(ATTEMPTS[name].data, "searched", searched_token(world.actor(who)))


def _case(world: World) -> Any:
    from saathi.cases.queries.journey import journey

    return journey(world.bea, world.amal).case.id  # type: ignore[union-attr]


def _close(world: World) -> None:
    """Closes Amal's case by hand, so that what needs an open one can be refused."""

    from saathi.cases.models import Case
    from saathi.kernel.scope import opened

    with transaction.atomic(), opened(world.bea, "test.close", writes=False) as scope:
        scope.writes = True
        Case.objects.filter(survivor_id=world.amal).update(state="closed")


def _twice(name: str) -> Callable[[World], None]:
    def first(world: World) -> None:
        attempt = ATTEMPTS[name]
        target = attempt.first(world) if attempt.first else attempt.target(world)
        acts()[name].run(world.bea, target, attempt.data)

    return first


def _eight_views(world: World) -> None:
    for n in range(8):
        acts()["views.save"].run(world.bea, None, {"name": f"List {n}", "freedom": "free"})


def _gate(world: World) -> Any:
    return acts()["decisions.record"].run(world.indu, world.amal, GATE)


def _changed(name: str, first: Callable[[World], Any] | None = None, **data: Any) -> Attempt:
    attempt = ATTEMPTS[name]
    return Attempt(attempt.target, {**attempt.data, **data}, attempt.arguments, attempt.files, first or attempt.first)


# act -> (who, the attempt, what happened before): each is refused by the rule itself, whatever the role.
REFUSALS: list[tuple[str, str, Attempt | None, Callable[[World], None] | None]] = [
    ("survivors.open", "bea", _changed("survivors.open", searched="nothing"), None),
    ("dependants.add", "dia", None, None),
    ("consents.give", "dia", _changed("consents.give", sections=["64"]), None),
    ("consents.give", "bea", _changed("consents.give", until=NOW - timedelta(days=1)), None),
    ("grounds.record", "dia", _changed("grounds.record", sections=["64"]), None),
    ("grounds.record", "gita", _changed("grounds.record", basis="duty", sections=["32"]), None),
    ("grounds.end", "dia", None, None),
    ("conflicts.clear", "bea", _changed("conflicts.clear", person=idea("bea")), None),
    ("cases.team_add", "bea", _changed("cases.team_add", organisation=idea("bandhu")), None),
    ("cases.close", "bea", None, None),
    ("stays.begin", "dia", None, None),
    ("stays.move", "dia", None, None),
    ("dates.set", "dia", None, None),
    ("orders.record", "bea", None, _close),
    ("waiting.record", "bea", _changed("waiting.record", from_on=NOW - timedelta(days=900)), None),
    ("stays.ask_wish", "bea", None, _close),
    ("stays.ask_wish", "bea", _changed("stays.ask_wish", asked_on=NOW - timedelta(days=900)), None),
    ("stays.ask_to_leave", "hena", None, _twice("stays.ask_to_leave")),
    ("stays.left", "bea", None, _twice("stays.left")),
    ("stays.left", "bea", _changed("stays.left", left_on=NOW - timedelta(days=900)), None),
    ("stays.withdraw_request", "bea", None, _twice("stays.withdraw_request")),
    ("stays.write_letter", "bea", None, _twice("stays.follow_up")),
    ("stays.follow_up", "bea", _changed("stays.follow_up", sent_on=""), None),
    ("leaves.ask", "bea", _changed("leaves.ask", until_on=NOW + timedelta(days=10)), None),
    ("leaves.answer", "bea", None, _twice("leaves.answer")),
    ("leaves.returned", "bea", None, _twice("leaves.returned")),
    ("stays.missing", "bea", None, _twice("stays.missing")),
    ("stays.told_missing", "bea", None, _twice("stays.returned")),
    ("stays.returned", "bea", None, _twice("stays.returned")),
    ("services.record", "gita", None, None),
    ("clocks.event", "dia", None, None),
    ("clocks.event", "gita", _changed("clocks.event", what="fir"), None),
    ("clocks.event", "bea", None, _close),
    ("clocks.pause", "dia", None, None),
    ("clocks.undo", "bea", None, None),
    ("decisions.record", "gita", None, None),
    ("decisions.record", "bea", None, _close),
    ("decisions.undo", "indu", None, None),
    ("challenges.lodge", "indu", _changed("challenges.lodge", first=_gate, door="home_complaint"), None),
    ("challenges.lodge", "bea", _changed("challenges.lodge", first=lambda world: world.decision), None),
    ("challenges.lodge", "bea", _changed("challenges.lodge", door="compensation_appeal"), None),
    ("challenges.lodge", "bea", _changed("challenges.lodge", lodged_on=NOW - timedelta(days=101)), None),
    ("challenges.step", "indu", _changed("challenges.step", first=told_challenge), None),
    ("challenges.step", "bea", _changed("challenges.step", on=NOW - timedelta(days=1)), None),
    ("challenges.helper", "indu", _changed("challenges.helper", first=told_challenge), None),
    ("challenges.helper", "bea", _changed("challenges.helper", organisation=idea("asha")), None),
    ("challenges.helper", "bea", _changed("challenges.helper", person=idea("pia")), None),
    ("challenges.tell", "bea", _changed("challenges.tell", agreed_on=NOW - timedelta(days=1)), None),
    ("challenges.tell", "gita", _changed("challenges.tell", first=told_challenge), None),
    ("challenges.answer", "bea", None, None),
    ("challenges.answer", "bea", _changed("challenges.answer", first=challenge_of), None),
    ("challenges.conclude", "indu", _changed("challenges.conclude", first=told_challenge), None),
    ("challenges.conclude", "bea", _changed("challenges.conclude", concluded_on=NOW - timedelta(days=1)), None),
    ("challenges.check", "bea", _changed("challenges.check", asked_on=NOW - timedelta(days=1)), None),
    ("plans.goal_change", "bea", _changed("plans.goal_change", state="dropped", changed_by="for_her"), None),
    ("identities.add", "dia", None, None),
    ("identities.photograph", "dia", None, None),
    ("drafts.keep", "lila", _changed("drafts.keep", act="survivors.open"), None),
    ("views.save", "bea", None, _eight_views),
    # Watch
    ("alerts.look", "jaya", _changed("alerts.look", first=stopped, state="explained", reason="Hers"), None),
    ("alerts.clear", "jaya", _changed("alerts.clear", first=raised), None),
    ("conflicts.home", "indu", _changed("conflicts.home", first=lambda world: world.amal), None),
    ("duplicates.offer", "gita", None, None),
    ("duplicates.accept", "indu", None, None),
    ("duplicates.refuse", "indu", None, None),
    ("duplicates.undo", "bea", _changed("duplicates.undo", first=asked_side), None),
    ("consents.withdraw", "bea", None, _twice("consents.withdraw")),
    ("cases.team_end", "bea", None, None),
    ("dates.settle", "bea", None, _twice("dates.settle")),
    ("decisions.tell", "bea", None, None),
    ("identities.correct", "bea", None, _twice("identities.correct")),
    ("identities.reveal", "bea", None, _twice("identities.correct")),
]


def _again(world: World, name: str, attempt: Attempt, who: str) -> str:
    target = attempt.first(world) if attempt.first else attempt.target(world)
    before = transaction.savepoint()
    try:
        if name in ("cases.team_end", "clocks.undo", "decisions.tell"):
            acts()[name].run(world.actor(who), target, attempt.data)
        acts()[name].run(world.actor(who), target, attempt.data, files=attempt.files() if attempt.files else None)
        return "yes"
    except NotHeld:
        return "not held"
    except Refused:
        return "refused"
    finally:
        transaction.savepoint_rollback(before)


@pytest.mark.parametrize(
    "index", range(len(REFUSALS)), ids=[f"{row[0]}-{row[1]}-{n}" for n, row in enumerate(REFUSALS)]
)
def test_a_rule_refuses_and_an_emptied_one_is_missed(world: World, index: int) -> None:
    name, who, attempt, before = REFUSALS[index]
    if before is not None:
        before(world)
    attempt = attempt or ATTEMPTS[name]
    assert _again(world, name, attempt, who) == "refused"
    with rule_replaced(name, lambda actor, target, data: None):
        try:
            emptied = _again(world, name, attempt, who)
        except Exception as error:  # the wall behind the rule: PostgreSQL itself
            emptied = type(error).__name__
    assert emptied not in ("refused", "not held")


# Rules that never refuse by design: whoever reaches her may, and the role decides.
ALWAYS = {
    "survivors.rename",
    "survivors.describe",
    "safe_contact.set",
    "conflicts.declare",
    "plans.goal_move",
    "drafts.drop",
    "views.drop",
    "plans.words",
    "plans.goal_add",
    "access.explain",
    "alerts.raise",  # no person holds it: watch/tests
}


def test_every_rule_has_a_refusal_test() -> None:
    assert set(SURVIVOR_ACTIONS) - {row[0] for row in REFUSALS} - ALWAYS - {"orgs.add_person", "orgs.add_team"} == set()

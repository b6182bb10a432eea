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
from tests.contracts import (
    carried_files,
    crossed,
    entitled,
    handed,
    homeward,
    owed,
    papered,
    planned,
    promised,
    requested,
    returned,
)
from tests.contracts.attempts import (
    ATTEMPTS,
    GATE,
    NOW,
    Attempt,
    asked,
    challenge_of,
    expected,
    exported,
    lowered,
    outcome,
    ready,
    told_challenge,
)
from tests.contracts.noted import sought_thrice, three
from tests.contracts.stands import awarded, claim
from tests.contracts.watched import answered, asked_side, raised, stopped
from tests.contracts.wronged import kept, settled, wanted
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
    target = ready(name, world)
    with rule_replaced(name, None):
        assert outcome(world.actor(who), name, world, target) == "403"


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


def _twice(name: str, who: str = "bea") -> Callable[[World], None]:
    def first(world: World) -> None:
        attempt = ATTEMPTS[name]
        target = attempt.first(world) if attempt.first else attempt.target(world)
        acts()[name].run(world.actor(who), target, attempt.data)

    return first


def _eight_views(world: World) -> None:
    for n in range(8):
        acts()["views.save"].run(world.bea, None, {"name": f"List {n}", "freedom": "free"})


def _gate(world: World) -> Any:
    return acts()["decisions.record"].run(world.indu, world.amal, GATE)


def _changed(name: str, first: Callable[[World], Any] | None = None, **data: Any) -> Attempt:
    attempt = ATTEMPTS[name]
    return Attempt(attempt.target, {**attempt.data, **data}, attempt.arguments, attempt.files, first or attempt.first)


def _exported(world: World) -> None:
    exported(world)


def _thrown_away(world: World) -> Any:
    from saathi.cases.models import Export
    from saathi.kernel.scope import opened

    made = exported(world)
    with transaction.atomic(), opened(world.bea, "test.throw", writes=False) as scope:
        scope.writes = True
        Export.objects.filter(pk=made).update(file=b"")
    return made


# act -> (who, the attempt, what happened before): each is refused by the rule itself, whatever the role.
REFUSALS: list[tuple[str, str, Attempt | None, Callable[[World], None] | None]] = [
    ("survivors.open", "bea", _changed("survivors.open", searched="nothing"), None),
    ("dependants.add", "dia", None, None),
    ("consents.give", "dia", _changed("consents.give", sections=["64"]), None),
    ("consents.give", "bea", _changed("consents.give", until=NOW - timedelta(days=1)), None),
    ("consents.give", "bea", _changed("consents.give", organisation=idea("asha")), None),
    ("consents.give", "bea", _changed("consents.give", organisation=idea("asha"), subject="", who="counsellor"), None),
    ("consents.give", "bea", _changed("consents.give", subject=idea("dia"), sections=["64"]), None),
    ("grounds.record", "dia", _changed("grounds.record", sections=["64"]), None),
    ("grounds.record", "bea", _changed("grounds.record", organisation=idea("asha")), None),
    ("grounds.record", "bea", _changed("grounds.record", organisation=idea("asha"), subject="", who="whole"), None),
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
    ("choices.offer", "dia", None, None),
    ("choices.offer", "bea", None, _close),
    ("matters.open", "gita", None, None),
    ("matters.open", "bea", _changed("matters.open", asked_on=""), None),
    ("matters.open", "bea", None, _twice("matters.open")),
    ("matters.move", "bea", _changed("matters.move", asked_on=""), None),
    ("matters.move", "bea", _changed("matters.move", stage="trial"), None),
    ("matters.move", "bea", _changed("matters.move", stage="awarded"), None),
    ("matters.move", "bea", _changed("matters.move", on=NOW - timedelta(days=1)), None),
    ("matters.wait", "bea", None, _twice("matters.close")),
    ("matters.wait", "bea", _changed("matters.wait", since_on=NOW - timedelta(days=900)), None),
    ("matters.close", "bea", _changed("matters.close", outcome="reached"), None),
    ("matters.close", "bea", _changed("matters.close", outcome="stopped", first=awarded), None),
    ("matters.undo", "indu", None, None),
    ("matters.tell", "bea", _changed("matters.tell", on=NOW - timedelta(days=1)), None),
    ("compensation.award", "bea", None, _twice("matters.close")),
    ("compensation.award", "bea", _changed("compensation.award", asked_on=""), None),
    ("compensation.pay", "bea", _changed("compensation.pay", first=claim), None),
    ("compensation.pay", "bea", _changed("compensation.pay", amount="100001"), None),
    ("compensation.pay", "bea", _changed("compensation.pay", amount="5"), None),
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
    ("notes.write", "dia", _changed("notes.write", section="16"), None),
    ("notes.correct", "gita", None, None),
    ("notes.correct", "bea", None, _twice("notes.correct")),
    ("notes.show_her", "bea", None, _twice("notes.show_her")),
    ("duty.report", "dia", None, None),
    ("duty.report", "bea", _changed("duty.report", duty="child_hurt_elsewhere"), None),
    ("duty.sent", "bea", None, _twice("duty.sent")),
    ("duty.tell", "bea", None, _twice("duty.tell")),
    ("access.break_glass", "cyr", None, three),
    ("access.find", "cyr", None, three),
    ("access.find", "cyr", None, sought_thrice),
    ("access.review_break_glass", "indu", None, _twice("access.review_break_glass", "mina")),
    # Deskwork
    ("flags.raise", "dia", _changed("flags.raise", reason="danger"), None),
    ("flags.raise", "bea", None, _close),
    ("flags.raise", "bea", None, _twice("flags.raise")),
    ("flags.lower", "bea", _changed("flags.lower", first=lowered), None),
    ("flags.undo", "gita", None, None),
    ("views.share", "bea", _changed("views.share", team=idea("hill")), None),
    ("views.stop_sharing", "bea", _changed("views.stop_sharing", first=ATTEMPTS["views.share"].first), None),
    ("approvals.approve", "bea", None, None),
    ("approvals.approve", "gita", None, None),
    ("approvals.refuse", "gita", None, None),
    ("approvals.withdraw", "indu", None, None),
    ("approvals.open_file", "bea", _changed("approvals.open_file", first=asked), None),
    ("approvals.tell", "bea", _changed("approvals.tell", first=asked), None),
    ("people.export", "bea", _changed("people.export", recipient=idea("gita")), None),
    ("people.export", "cyr", None, None),
    ("people.export", "bea", None, _exported),
    ("exports.fetch", "bea", _changed("exports.fetch", first=_thrown_away), None),
    ("plans.goal_change", "bea", _changed("plans.goal_change", state="dropped", changed_by="for_her"), None),
    ("plans.version", "bea", None, _twice("plans.version")),
    ("plans.answer", "bea", _changed("plans.answer", number=2), None),
    ("plans.answer", "bea", _changed("plans.answer", on=NOW - timedelta(days=9)), None),
    ("steps.add", "bea", _changed("steps.add", by_on=NOW - timedelta(days=1)), None),
    ("steps.add", "bea", _changed("steps.add", doer="ours", person=idea("pia"), by_on=NOW), None),
    ("steps.add", "bea", None, _twice("plans.goal_change")),
    ("steps.change_state", "bea", _changed("steps.change_state", state="dropped", changed_by="for_her"), None),
    ("steps.undo", "indu", None, None),
    ("goals.levels", "bea", None, planned.change),
    ("goals.levels", "bea", None, _twice("goals.attain")),
    ("goals.attain", "bea", _changed("goals.attain", first=lambda world: world.goal), None),
    ("goals.attain", "bea", _changed("goals.attain", on=NOW - timedelta(days=9)), None),
    ("goals.attain", "bea", _changed("goals.attain", review=idea("no review")), None),
    ("reviews.plan_date", "bea", None, _close),
    ("reviews.hold", "bea", None, _close),
    ("reviews.hold", "dia", _changed("reviews.hold", is_by_law="on"), None),
    ("reviews.hold", "bea", _changed("reviews.hold", held_on=NOW - timedelta(days=9)), _twice("reviews.hold")),
    ("identities.add", "dia", None, None),
    ("identities.photograph", "dia", None, None),
    ("drafts.keep", "lila", _changed("drafts.keep", act="survivors.open"), None),
    ("views.save", "bea", None, _eight_views),
    # Watch
    ("alerts.look", "jaya", _changed("alerts.look", first=stopped, state="explained", reason="Hers"), None),
    ("alerts.clear", "jaya", _changed("alerts.clear", first=raised), None),
    ("looks.answer", "jaya", _changed("looks.answer", first=answered), None),
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
    # Promises, meetings and cover.
    ("promises.make", "bea", None, _close),
    ("promises.make", "dia", _changed("promises.make", section="64"), None),
    ("promises.make", "bea", _changed("promises.make", doer=str(idea("eli"))), None),
    ("promises.make", "bea", _changed("promises.make", doer=str(idea("cyr"))), None),
    ("promises.make", "bea", _changed("promises.make", doer=str(idea("gita")), section="64"), None),
    ("promises.keep", "bea", _changed("promises.keep", first=promised.kept), None),
    ("promises.keep", "bea", _changed("promises.keep", first=promised.to_tell), None),
    ("promises.keep", "bea", _changed("promises.keep", told_on=NOW - timedelta(days=1)), None),
    ("promises.tell", "bea", _changed("promises.tell", first=promised.promise), None),
    ("promises.change_date", "bea", _changed("promises.change_date", she_knows=""), None),
    ("promises.change_date", "bea", _changed("promises.change_date", first=promised.to_tell), None),
    ("promises.let_go", "bea", _changed("promises.let_go", first=promised.kept), None),
    ("promises.let_go", "bea", _changed("promises.let_go", first=promised.to_tell), None),
    ("promises.pass_on", "dia", None, None),
    ("promises.pass_on", "bea", _changed("promises.pass_on", to=str(idea("bea"))), None),
    ("promises.pass_on", "bea", _changed("promises.pass_on", to=str(idea("cyr"))), None),
    ("promises.accept", "indu", None, None),
    ("promises.undo", "indu", None, None),
    ("promises.undo", "bea", _changed("promises.undo", first=promised.to_tell), None),
    ("meetings.note", "bea", None, _close),
    ("covers.ask", "cyr", None, None),
    ("covers.ask", "indu", _changed("covers.ask", by=str(idea("bea"))), None),
    ("covers.ask", "bea", None, promised.cover),
    ("covers.agree", "gita", None, None),
    ("covers.end", "gita", None, None),
]
# My file: answered once, by the organisation that sat with her, and a no by somebody who did not write it.
REFUSALS += [
    ("corrections.answer", "dia", None, None),
    ("corrections.answer", "bea", _changed("corrections.answer", first=settled), None),
    ("erasures.prepare", "dia", None, None),
    ("erasures.keep", "bea", _changed("erasures.keep", first=kept), None),
    ("erasures.seal", "bea", None, None),
    ("erasures.seal", "gita", _changed("erasures.seal", first=wanted), None),
]
# Rights: what was explained away from her screen.
REFUSALS += [
    ("cards.explain", "bea", None, _close),
    ("cards.explain", "bea", _changed("cards.explain", answer="ask"), None),
    ("cards.explain", "bea", _changed("cards.explain", piece="before.court"), None),
]
REFUSALS += [(name, who, _changed(name, **more), None) for name, who, more in papered.REFUSALS]
# After return, and stigma and discrimination.
REFUSALS += [
    (name, who, _changed(name, first, **more) if first or more else None, before)
    for name, who, first, more, before in returned.REFUSALS
]
REFUSALS += [(name, who, _changed(name, **more), None) for name, who, more in carried_files.REFUSALS]  # sealed files
# Entitlements, learning and livelihood.
REFUSALS += [(name, who, _changed(name, **more), before) for name, who, more, before in entitled.REFUSALS]
REFUSALS += [("entitlements.add", "bea", _changed("entitlements.add", codes=["in_final"]), claim)]
REFUSALS += [("learning.choose", "bea", None, _twice("learning.choose"))]
# Requests between organisations.
REFUSALS += [(name, who, _changed(name, **more), None) for name, who, more in requested.REFUSALS]
# Joint team, conference, handover.
REFUSALS += [(name, who, _changed(name, **more), None) for name, who, more in handed.REFUSALS]
REFUSALS += [(name, who, _changed(name, **more), None) for name, who, more in crossed.REFUSALS]
REFUSALS += [(name, who, _changed(name, **more), None) for name, who, more in owed.REFUSALS]
REFUSALS += [(name, who, _changed(name, **more), None) for name, who, more in homeward.REFUSALS]


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
    "steps.move",
    "drafts.drop",
    "views.drop",
    "plans.words",
    "plans.goal_add",
    "access.explain",
    "talks.begin", "talks.answer", "talks.end",  # refused by where they are done: portal/tests
    "choices.weigh", "choices.choose",  # refused by where they are done: portal/choices/tests
    "booklets.print",  # the same: portal/booklet/tests
    "cards.answer", "helps.ask",  # the same: cases/tests/test_heard.py
    "looks.ask", "sharing.answer", "consents.confirm",  # hers, refused by where they are done: portal/looked/tests
    "recordings.keep", "recordings.name", "recordings.delete", "services.answer",  # hers alone: portal/plan/tests
    "file.copy", "corrections.ask", "erasures.ask", "erasures.take_back",  # hers alone: portal/mine/tests
    "erasures.shred",  # no person holds it: portal/mine/tests
    "portal.open", "portal.enter", "portal.close", "portal.kiosk",  # by where they are done: portal/door/tests
    "portal.own", "portal.disown",  # the same
    "alerts.raise",  # no person holds it: watch/tests
    "papers.destroy",  # no person holds it: cases/tests
    "letters.print",  # refused without her identity section: links/tests/test_letters
    "directory.add", "directory.take_in", "directory.log_gap",  # whoever works in an organisation may
}


def test_every_rule_has_a_refusal_test() -> None:
    assert set(SURVIVOR_ACTIONS) - {row[0] for row in REFUSALS} - ALWAYS - {"orgs.add_person", "orgs.add_team"} == set()

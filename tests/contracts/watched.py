"""Attempts at alerts and at files of one person, and raw SQL against their walls. Each answer is written by hand: Jaya
administers Asha alone, nobody there looks after data, Omar administers Bandhu."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid4

from psycopg import errors

from tests.world import World, idea

TABLES = ("watch_alert", "watch_round", "identities_duplicateside")
_ALERT = (
    "INSERT INTO watch_alert (id, organisation, person, rule, \"on\", at, n, raised_at, why, words, state, reason, looked_by)"
    " VALUES (%s, %s, %s, %s, now(), now(), 1, now(), '', '', 'open', '', NULL)"
)
_SIDE = (
    "INSERT INTO identities_duplicateside (id, survivor_id, pair, organisation, state, her_answer, why_not, offered_at)"
    " VALUES (%s, %s, %s, %s, %s, '', '', now())"
)


def raised(world: World, rule: str = "export", about: str = "bea") -> UUID:
    """An alert, written as the job writes one."""
    from saathi.kernel.scope import opened
    from saathi.watch.models import Alert
    from saathi.watch.orphans import WATCHES

    now = datetime.now(UTC)
    made = Alert(organisation=world.asha, person=idea(about), rule=rule, on=now.date(), at=now, raised_at=now)
    with opened(WATCHES, "alerts.raise", writes=False) as scope:
        scope.writes = True
        made.save(force_insert=True)
    return made.pk


def stopped(world: World) -> UUID:
    return raised(world, "stop")


WHY = {"answer": "mistake", "words": "She opened the wrong page. It was spoken about."}


def questioned(world: World, about: str = "bea") -> UUID:
    """Amal did not expect that somebody looked; Bea sat with her as she asked."""
    from saathi.portal.talks import at_table
    from saathi.survivors.queries import card, who_looked
    from saathi.watch.questions.actions import ask

    card(world.actor(about), world.amal)
    look = next(one for one in who_looked(world.bea, world.amal) if one.actor == idea(about) and not one.in_list)
    sent = {"looked_at": look.at.isoformat(), "person": str(look.actor)}
    return ask(at_table(world.bea, world.amal), world.amal, sent)


def answered(world: World) -> UUID:
    from saathi.watch.questions.actions import answer

    return answer(world.jaya, questioned(world), WHY)


def without_home(world: World) -> UUID:
    from saathi.cases.tests.test_people import _open

    return _open(world.bea, "Second")


def asked_side(world: World) -> UUID:
    """Indu believes that a second file of the house is Amal's: the side beside Amal's file is asked."""
    from saathi.identities.duplicates.actions import offer
    from saathi.identities.duplicates.queries import sides

    offer(world.indu, without_home(world), {"her_answer": "agrees", "other": str(world.amal)})
    return sides(world.bea, world.amal)[0].id


def linked_side(world: World) -> UUID:
    from saathi.identities.duplicates.actions import accept

    made = asked_side(world)
    accept(world.bea, made, {"her_answer": "agrees"})
    return made


def faults(probe: Any) -> list[str]:
    amal, say, connection = probe.world.amal, probe.changed, probe.connection
    asha = idea("asha")
    with connection.transaction(force_rollback=True):
        for who in ("bea", "jaya"):
            connection.execute(_ALERT, [uuid4(), asha, idea(who), "export"])
        connection.execute("INSERT INTO watch_round VALUES (%s, now())", [uuid4()])
        side = uuid4()
        connection.execute(_SIDE, [side, amal, uuid4(), asha, "asked"])
        alerts, rounds = "SELECT count(*) FROM watch_alert", "SELECT count(*) FROM watch_round"
        look = "UPDATE watch_alert SET state = 'looked', looked_by = '{}'"
        locks = f"SELECT 1 FROM identities_duplicateside WHERE id = '{side}' FOR UPDATE"
        answers: list[tuple[str, Any, Any]] = [
            *((f"{who} reads alerts", probe.count(who, alerts), 1) for who in ("jaya", "indu", "kamal")),
            *((f"{who} reads alerts", probe.count(who, alerts), 0) for who in ("bea", "gita", "omar", "dia")),
            ("jaya looks", say("jaya", look.format(idea("jaya"))), 1),
            ("jaya looks as indu", say("jaya", look.format(idea("indu"))), "refused"),
            ("omar looks", say("omar", look.format(idea("omar"))), 0),
            ("jaya gives it away", say("jaya", f"{look.format(idea('jaya'))}, organisation = '{idea('bandhu')}'"), "refused"),
            ("jaya raises", say("jaya", _ALERT, [uuid4(), asha, idea("cyr"), "export"]), "refused"),
            ("bea raises about herself", say("bea", _ALERT, [uuid4(), asha, idea("bea"), "stop"]), "refused"),
            ("bea explains", say("bea", _ALERT, [uuid4(), asha, idea("bea"), "explained"]), 1),
            ("bea explains for cyr", say("bea", _ALERT, [uuid4(), asha, idea("cyr"), "explained"]), "refused"),
            ("bea explains elsewhere", say("bea", _ALERT, [uuid4(), idea("bandhu"), idea("bea"), "explained"]), "refused"),
            ("jaya reads rounds", probe.count("jaya", rounds), 0),
            ("jaya moves rounds", say("jaya", "UPDATE watch_round SET until = now()"), 0),
            ("jaya adds a round", say("jaya", "INSERT INTO watch_round VALUES (%s, now())", [uuid4()]), "refused"),
            ("the system reads rounds", _system(probe, rounds), 1),
            ("the system raises", _system(probe, _ALERT, [uuid4(), asha, idea("cyr"), "export"]), 1),
            ("jaya reads the journal of all", probe.count("jaya", _WATCHED), 0),
            ("bea reads sides", probe.count("bea", "SELECT count(*) FROM identities_duplicateside"), 1),
            ("gita reads sides", probe.count("gita", "SELECT count(*) FROM identities_duplicateside"), 0),
            ("eli reads sides", probe.count("eli", "SELECT count(*) FROM identities_duplicateside"), 0),
            ("bea locks", say("bea", locks), 1),
            ("gita locks", say("gita", locks), 0),
            ("bea settles by hand", say("bea", "UPDATE identities_duplicateside SET state = 'linked'"), "refused"),
            ("gita settles by hand", say("gita", "UPDATE identities_duplicateside SET state = 'linked'"), 0),
            ("bea adds a side", say("bea", _SIDE, [uuid4(), amal, uuid4(), asha, "offered"]), 1),
            ("bea adds a linked one", say("bea", _SIDE, [uuid4(), amal, uuid4(), asha, "linked"]), "refused"),
            ("gita adds a side", say("gita", _SIDE, [uuid4(), amal, uuid4(), asha, "offered"]), "refused"),
            ("gita settles", say("gita", "SELECT house.settle_pair(%s, 'refused', '', '')", [side]), "refused"),
            ("eli offers", say("eli", "SELECT house.offer_elsewhere(%s, %s, %s)", [amal, uuid4(), uuid4()]), "refused"),
        ]  # fmt: skip
    return [f"{what}: {found}, not {wanted}" for what, found, wanted in answers if found != wanted]


_WATCHED = "SELECT count(*) FROM house.watched(now() - interval '1 day', now() + interval '1 minute', '{}')"


def _system(probe: Any, statement: str, values: list[Any] | None = None) -> Any:
    try:
        with probe.connection.transaction(force_rollback=True):
            probe.connection.execute("SET LOCAL ROLE saathi_app")
            probe.connection.execute("SELECT set_config('saathi.actor', %s, true)", [str(UUID(int=0))])
            done = probe.connection.execute(statement, values)
            row = done.fetchone() if done.description else None
            return row[0] if row else done.rowcount
    except errors.InsufficientPrivilege:
        return "refused"

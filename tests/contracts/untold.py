"""Raw SQL against the wall around a challenge: what its deciders find before and after she agreed to tell.

The row is of the section Place. Bea wrote the decision, whoever is superintendent of Asha stands above her (Indu), and
Gita keeps the challenge with Amal. Each answer is written by hand.
"""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid4

from saathi.kernel.reach import cohort_id
from saathi.kernel.sections import Section
from tests.world import idea

PLACE = int(Section.PLACE)
_CHALLENGE = (
    "INSERT INTO decisions_challenge (id, survivor_id, decision_id, section, door, her_words, her_language, wanted,"
    " beside, keep_from, lodged_on, kept_by, organisation, agreed_to_tell_on, answer, changed, why, hidden_from)"
    " VALUES (%s, %s, NULL, %s, 'keep_words', '\\x01', 'bn', '', '{{}}', '{{}}', now(), %s, %s, {told}, '', '', '', %s)"
)
_STEP = (
    "INSERT INTO decisions_challengestep (id, survivor_id, challenge_id, section, what, \"on\", words, written_by,"
    " written_at) VALUES (%s, %s, %s, %s, 'sent', now(), '', %s, now())"
)
_CHECK = (
    "INSERT INTO decisions_retaliationcheck (id, survivor_id, challenge_id, section, due_on, answer, words)"
    " VALUES (%s, %s, %s, %s, now(), '', '')"
)
_ENTRY = (
    "INSERT INTO kernel_journal (actor_kind, actor, act, outcome, survivor, target, section)"
    " VALUES ('person', %s, 'challenges.lodge', 'done', %s, %s, %s)"
)


def line() -> list[UUID]:
    return [idea("bea"), cohort_id(idea("asha"), "superintendent")]


def plant(connection: Any, amal: UUID, *, told: bool, kept_by: str = "gita", hidden: list[UUID] | None = None) -> UUID:
    """A challenge with one step, one check and its entry in the journal, written by a superuser."""
    made = uuid4()
    values = [made, amal, PLACE, idea(kept_by), idea("asha"), hidden if hidden is not None else line()]
    connection.execute(_CHALLENGE.format(told="now()" if told else "NULL"), values)
    connection.execute(_STEP, [uuid4(), amal, made, PLACE, idea(kept_by)])
    connection.execute(_CHECK, [uuid4(), amal, made, PLACE])
    connection.execute(_ENTRY, [idea(kept_by), amal, made, PLACE])
    return made


def faults(probe: Any) -> list[str]:
    amal, say, connection = probe.world.amal, probe.changed, probe.connection
    with connection.transaction(force_rollback=True):
        untold = plant(connection, amal, told=False)
        answers: list[tuple[str, Any, Any]] = []
        for table, column in (
            ("decisions_challenge", "id"), ("decisions_challengestep", "challenge_id"),
            ("decisions_retaliationcheck", "challenge_id"), ("kernel_journal", "target"),
        ):  # fmt: skip
            seen = f"SELECT count(*) FROM {table} WHERE {column} = %s"
            answers += [(f"{who} finds {table}", probe.count(who, seen, [untold]), 0) for who in ("bea", "indu", "dia")]
            answers += [(f"{who} finds {table}", probe.count(who, seen, [untold]), 1) for who in ("gita", "hena")]
        looked = "SELECT count(*) FROM house.who_looked(%s, now() - interval '1 day') WHERE act LIKE 'challenges.%%'"
        answers += [
            ("bea reads who looked", probe.count("bea", looked, [amal]), 1),
            ("gita reads who looked", probe.count("gita", looked, [amal]), 2),
            ("bea tells herself", say("bea", "UPDATE decisions_challenge SET agreed_to_tell_on = now()"), 1),
            ("gita tells", say("gita", "UPDATE decisions_challenge SET agreed_to_tell_on = now()"), 2),
            ("bea settles checks", say("bea", "UPDATE decisions_retaliationcheck SET due_on = now()"), 1),
            ("bea adds a step", say("bea", _STEP, [uuid4(), amal, untold, PLACE, idea("bea")]), "refused"),
            ("bea adds a check", say("bea", _CHECK, [uuid4(), amal, untold, PLACE]), "refused"),
            ("gita adds a step", say("gita", _STEP, [uuid4(), amal, untold, PLACE, idea("gita")]), 1),
            ("bea writes one hidden from her", _writes(probe, "bea"), "refused"),
            ("gita writes one hidden from bea", _writes(probe, "gita"), 1),
        ]
        told = plant(connection, amal, told=True)
        answers += [
            ("bea reads it once told", probe.count("bea", "SELECT count(*) FROM decisions_challenge"), 2),
            ("bea answers", say("bea", f"UPDATE decisions_challenge SET answered_on = now() WHERE id = '{told}'"), 1),
            ("bea ends it", say("bea", f"UPDATE decisions_challenge SET door = 'legal_aid' WHERE id = '{told}'"), "refused"),
            ("bea hides it again", say("bea", "UPDATE decisions_challenge SET agreed_to_tell_on = NULL"), "refused"),
            ("bea adds a step once told", say("bea", _STEP, [uuid4(), amal, told, PLACE, idea("bea")]), "refused"),
            ("bea settles its checks", say("bea", "UPDATE decisions_retaliationcheck SET due_on = now()"), "refused"),
            ("bea adds a check once told", say("bea", _CHECK, [uuid4(), amal, told, PLACE]), "refused"),
        ]
        answers += _of_another_section(probe, told)
    return [f"{what}: {found}, not {wanted}" for what, found, wanted in answers if found != wanted]


def _of_another_section(probe: Any, told: UUID) -> list[tuple[str, Any, Any]]:
    """A step and a check of the section Legal, which Hena does not hold, under a challenge she may read."""
    amal, legal, answers = probe.world.amal, int(Section.LEGAL), []
    more: tuple[tuple[str, str, list[Any]], ...] = (
        ("decisions_challengestep", _STEP, [amal, told, legal, idea("hena")]),
        ("decisions_retaliationcheck", _CHECK, [amal, told, legal]),
    )
    for table, add, values in more:
        probe.connection.execute(add, [uuid4(), *values])
        n = probe.count("hena", f"SELECT count(*) FROM {table} WHERE section = {PLACE}")
        answers += [
            (f"hena reads {table} of Legal", probe.count("hena", f"SELECT count(*) FROM {table}"), n),
            (f"hena changes {table} of Legal", probe.changed("hena", f"UPDATE {table} SET survivor_id = '{amal}'"), n),
            (f"hena adds to {table} of Legal", probe.changed("hena", add, [uuid4(), *values]), "refused"),
            (f"hena moves {table}", probe.changed("hena", f"UPDATE {table} SET section = {legal}"), "refused"),
        ]
    return answers


def _writes(probe: Any, who: str) -> Any:
    """A row that names another as its keeper, so that only `hidden_from` decides."""
    values = [uuid4(), probe.world.amal, PLACE, idea("lila"), idea("asha"), line()]
    return probe.changed(who, _CHALLENGE.format(told="NULL"), values)

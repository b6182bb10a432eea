"""Raw SQL against what she says on her own surface: her answers to being asked, and her questions about who looked.
Each answer is written by hand: Gita sat with her as she asked about Bea, and Jaya answers for Asha."""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid4

from psycopg import errors

from tests.world import idea

TABLES = ("survivors_sharinganswer", "watch_question")
_ANSWER = (
    "INSERT INTO survivors_sharinganswer (id, survivor_id, topic, organisation, answer, language, said_at)"
    " VALUES (%s, %s, 'counted', NULL, 'no', 'bn', now())"
)
_QUESTION = (
    "INSERT INTO watch_question (id, survivor_id, organisation, person, act, looked_at, asked_at, asked_by, due_on,"
    " answer, words) VALUES (%s, %s, %s, %s, 'people.page', now(), now(), %s, now(), '', '')"
)
ANSWERS, QUESTIONS = (f"SELECT count(*) FROM {table}" for table in TABLES)
_SETTLE = "UPDATE watch_question SET answer = 'mistake', answered_at = now(), answered_by = '{}'"


def at_table(probe: Any, who: str, only: UUID, query: str, values: list[Any] | None = None) -> Any:
    """What comes of it where `who` sits with somebody: a count, rows changed, or "refused"."""
    try:
        with probe.as_(who):
            probe.connection.execute("SELECT set_config('saathi.only', %s, true)", [str(only)])
            done = probe.connection.execute(query, values)
            row = done.fetchone() if done.description else None
            return int(row[0]) if row else int(done.rowcount)
    except errors.InsufficientPrivilege:
        return "refused"


def _about(who: str, asked_by: str, survivor: UUID) -> list[Any]:
    return [uuid4(), survivor, idea("asha"), idea(who), idea(asked_by)]


def faults(probe: Any) -> list[str]:
    amal, say = probe.world.amal, probe.changed
    with probe.connection.transaction(force_rollback=True):
        probe.connection.execute(_ANSWER, [uuid4(), amal])
        probe.connection.execute(_QUESTION, _about("bea", "gita", amal))
        answers: list[tuple[str, Any, Any]] = [
            *((f"{who} reads answers", probe.count(who, ANSWERS), n) for who, n in
              (("bea", 1), ("dia", 1), ("mina", 1), ("cyr", 0), ("eli", 0), ("jaya", 0))),
            ("bea answers for her", say("bea", _ANSWER, [uuid4(), amal]), "refused"),
            ("she answers beside bea", at_table(probe, "bea", amal, _ANSWER, [uuid4(), amal]), 1),
            ("she answers at another's table", at_table(probe, "bea", uuid4(), _ANSWER, [uuid4(), amal]), "refused"),
            ("she answers beside eli", at_table(probe, "eli", amal, _ANSWER, [uuid4(), amal]), "refused"),
            ("bea changes an answer", say("bea", "UPDATE survivors_sharinganswer SET answer = 'yes'"), "refused"),
            *((f"{who} reads questions", probe.count(who, QUESTIONS), n) for who, n in
              (("jaya", 1), ("indu", 0), ("bea", 0), ("gita", 0), ("dia", 0), ("omar", 0), ("eli", 0))),
            *((f"she reads questions beside {who}", at_table(probe, who, amal, QUESTIONS), n) for who, n in
              (("gita", 1), ("indu", 1), ("dia", 1), ("bea", 0), ("cyr", 0), ("jaya", 0))),
            ("indu beside another", at_table(probe, "indu", uuid4(), QUESTIONS), 0),
            ("bea asks alone", say("bea", _QUESTION, _about("cyr", "bea", amal)), "refused"),
            ("she asks beside bea", at_table(probe, "bea", amal, _QUESTION, _about("cyr", "bea", amal)), 1),
            ("she asks as if beside gita", at_table(probe, "bea", amal, _QUESTION, _about("cyr", "gita", amal)), "refused"),
            ("she asks beside eli", at_table(probe, "eli", amal, _QUESTION, _about("cyr", "eli", amal)), "refused"),
            ("jaya answers", say("jaya", _SETTLE.format(idea("jaya"))), 1),
            ("jaya answers as indu", say("jaya", _SETTLE.format(idea("indu"))), "refused"),
            ("jaya asks about cyr instead", say("jaya", f"{_SETTLE.format(idea('jaya'))}, person = '{idea('cyr')}'"), "refused"),
            *((f"{who} answers", say(who, _SETTLE.format(idea(who))), 0) for who in ("bea", "indu", "gita", "omar")),
        ]  # fmt: skip
    return [f"{what}: {found}, not {wanted}" for what, found, wanted in answers if found != wanted]

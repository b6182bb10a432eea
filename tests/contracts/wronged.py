"""What Amal says is wrong in her file, for attempts, and raw SQL against it: each answer is written by hand."""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid4

from saathi.kernel.access import acts
from saathi.kernel.sections import Section
from tests.contracts.said import at_table
from tests.world import World, idea

TABLES = ("herfile_correction", "herfile_erasure", "herfile_ledger")
ERASE = {"her_words": "সব মুছে দিন।", "her_language": "bn"}
WRONG = {"section": str(int(Section.PLAN)), "her_words": "এটা ঠিক নয়।", "wants": "ক্লাস দশ", "her_language": "bn"}
ANSWER = {"answer": "beside", "reason": "Her words now stand beside it."}
_ROWS = "SELECT count(*) FROM herfile_correction"
_ASK = (
    "INSERT INTO herfile_correction (id, survivor_id, section, about, her_words, wants, her_language, organisation,"
    " asked_at, asked_by, due_on, promise, answer, reason) VALUES"
    " (%s, %s, %s, '', '', '', 'bn', %s, now(), %s, now(), %s, '', '')"
)
_SETTLE = "UPDATE herfile_correction SET answer = 'beside', reason = '\\x01', answered_at = now(), answered_by = '{}'"


def wronged(world: World) -> UUID:
    """Beside Bea she said that her goal is written down wrongly."""
    from saathi.portal.talks import at_table as beside

    said = {**WRONG, "about": "plans.goal", "row": str(world.goal)}
    made: UUID = acts()["corrections.ask"].run(beside(world.bea, world.amal), world.amal, said)
    return made


def wanted(world: World) -> UUID:
    """Beside Bea she asked that her file is erased. It stands once, however often it is asked for."""
    from saathi.herfile.erasures.queries import erasure
    from saathi.portal.talks import at_table as beside

    asked = erasure(world.bea, world.amal).wanted
    if asked is not None and asked.is_open:
        return asked.id
    made: UUID = acts()["erasures.ask"].run(beside(world.bea, world.amal), world.amal, ERASE)
    return made


def prepared(world: World) -> UUID:
    """Bea prepared it; two people outside could open what is sealed."""
    made = wanted(world)
    outside()
    acts()["erasures.prepare"].run(world.bea, made, {"law_keeps": "none"})
    return made


def settled(world: World) -> UUID:
    made = wronged(world)
    acts()["corrections.answer"].run(world.indu, made, ANSWER)
    return made


def kept(world: World) -> UUID:
    made = wanted(world)
    acts()["erasures.keep"].run(world.indu, made, {"reason": "A court said so."})
    return made


def outside() -> None:
    from pathlib import Path

    from django.conf import settings

    from saathi.vault import recovery

    folder = Path(settings.SAATHI_HOME) / "recovery"
    for name in ("asha", "bandhu"):
        if not (folder / f"{name}.txt").exists():
            recovery.add(folder, name)


def _said(survivor: UUID, section: Section, beside: str) -> list[Any]:
    return [uuid4(), survivor, int(section), idea("asha"), idea(beside), uuid4()]


def faults(probe: Any) -> list[str]:
    return [*_faults_of_corrections(probe), *_faults_of_erasures(probe), *_faults_of_ledger(probe)]


_WANTS = (
    "INSERT INTO herfile_erasure (id, survivor_id, her_words, her_language, organisation, asked_at, asked_by, due_on,"
    " promise, law_keeps, answer, reason) VALUES (%s, %s, '', 'bn', %s, now(), %s, now(), %s, '', '', '')"
)
_WANTED = "SELECT count(*) FROM herfile_erasure"
_PREPARED = "UPDATE herfile_erasure SET law_keeps = 'none', shred_on = now(), prepared_at = now(), prepared_by = '{}'"
_KEPT = "UPDATE herfile_erasure SET answer = 'kept', answered_at = now(), answered_by = '{}'"
_SEALED = "UPDATE herfile_erasure SET answer = 'sealed', answered_at = now(), answered_by = '{}'"
_BACK = "UPDATE herfile_erasure SET answer = 'taken_back', answered_at = now(), answered_by = '{}'"


def _asked(survivor: UUID, beside: str) -> list[Any]:
    return [uuid4(), survivor, idea("asha"), idea(beside), uuid4()]


def _faults_of_erasures(probe: Any) -> list[str]:
    amal, say = probe.world.amal, probe.changed
    with probe.connection.transaction(force_rollback=True):
        answers: list[tuple[str, Any, Any]] = [
            ("bea asks for her", say("bea", _WANTS, _asked(amal, "bea")), "refused"),
            ("she asks beside bea", at_table(probe, "bea", amal, _WANTS, _asked(amal, "bea")), 1),
            ("as if beside gita", at_table(probe, "bea", amal, _WANTS, _asked(amal, "gita")), "refused"),
            ("beside eli", at_table(probe, "eli", amal, _WANTS, _asked(amal, "eli")), "refused"),
        ]  # fmt: skip
        probe.connection.execute(_WANTS, _asked(amal, "gita"))
        answers += [
            *((f"{who} reads", probe.count(who, _WANTED), n) for who, n in
              (("bea", 1), ("gita", 1), ("dia", 1), ("mina", 1), ("cyr", 0), ("eli", 0), ("jaya", 0))),
            ("bea prepares", say("bea", _PREPARED.format(idea("bea"))), 1),
            ("bea prepares as indu", say("bea", _PREPARED.format(idea("indu"))), "refused"),
            ("dia prepares", say("dia", _PREPARED.format(idea("dia"))), "refused"),
            ("eli prepares", say("eli", _PREPARED.format(idea("eli"))), 0),
            ("bea keeps it", say("bea", _KEPT.format(idea("bea"))), 1),
            ("bea takes it back", say("bea", _BACK.format(idea("bea"))), "refused"),
            ("she takes it back", at_table(probe, "bea", amal, _BACK.format(idea("bea"))), 1),
            ("kept at her table", at_table(probe, "bea", amal, _KEPT.format(idea("bea"))), "refused"),
            ("sealed unprepared", say("bea", _SEALED.format(idea("bea"))), "passed"),  # its check refuses it
            ("bea changes her words", say("bea", "UPDATE herfile_erasure SET her_words = '\\x02'"), "refused"),
        ]  # fmt: skip
    return [f"erasure, {what}: {found}, not {wanted_}" for what, found, wanted_ in answers if found != wanted_]


def _faults_of_ledger(probe: Any) -> list[str]:
    line = (
        "INSERT INTO herfile_ledger (id, whose, erasure, organisation, what, section, n, law, at, until_on)"
        " VALUES (%s, %s, %s, %s, 'sealed', 1, 1, 'none', now(), now())"
    )
    values = [uuid4(), uuid4(), uuid4(), idea("asha")]
    with probe.connection.transaction(force_rollback=True):
        answers: list[tuple[str, Any, Any]] = [("bea writes", probe.changed("bea", line, values), "refused")]
        probe.connection.execute(line, values)
        count = "SELECT count(*) FROM herfile_ledger"
        answers += [(f"{who} reads", probe.count(who, count), n) for who, n in (("bea", 1), ("dia", 0), ("eli", 0))]
        answers += [("no actor", probe.count(None, count), 0)]
        answers += [("bea deletes", probe.changed("bea", "DELETE FROM herfile_ledger"), "refused")]
        answers += [("the keys kept", probe.changed("bea", "DELETE FROM vault.hold"), "refused")]
    return [f"ledger, {what}: {found}, not {wanted_}" for what, found, wanted_ in answers if found != wanted_]


def _faults_of_corrections(probe: Any) -> list[str]:
    amal, say = probe.world.amal, probe.changed
    with probe.connection.transaction(force_rollback=True):
        for section in (Section.PLAN, Section.COUNSELLING):
            probe.connection.execute(_ASK, _said(amal, section, "gita"))
        answers: list[tuple[str, Any, Any]] = [
            *((f"{who} reads", probe.count(who, _ROWS), n) for who, n in
              (("bea", 1), ("gita", 2), ("dia", 1), ("mina", 1), ("cyr", 0), ("eli", 0), ("jaya", 0), ("kamal", 0))),
            ("beside gita", at_table(probe, "gita", amal, _ROWS), 2),
            ("beside gita with another", at_table(probe, "gita", uuid4(), _ROWS), 0),
            ("bea says it for her", say("bea", _ASK, _said(amal, Section.PLAN, "bea")), "refused"),
            ("she says it beside bea", at_table(probe, "bea", amal, _ASK, _said(amal, Section.PLAN, "bea")), 1),
            ("as if beside gita", at_table(probe, "bea", amal, _ASK, _said(amal, Section.PLAN, "gita")), "refused"),
            ("of a part bea lacks", at_table(probe, "bea", amal, _ASK, _said(amal, Section.COUNSELLING, "bea")),
             "refused"),
            ("beside eli", at_table(probe, "eli", amal, _ASK, _said(amal, Section.PLAN, "eli")), "refused"),
            ("bea answers", say("bea", _SETTLE.format(idea("bea"))), 1),
            ("gita answers", say("gita", _SETTLE.format(idea("gita"))), 2),
            ("bea answers as indu", say("bea", _SETTLE.format(idea("indu"))), "refused"),
            ("bea answers at her table", at_table(probe, "bea", amal, _SETTLE.format(idea("bea"))), "refused"),
            ("bea changes what she said", say("bea", f"{_SETTLE.format(idea('bea'))}, her_words = '\\x02'"), "refused"),
            ("eli answers", say("eli", _SETTLE.format(idea("eli"))), 0),
            ("bea deletes it", say("bea", "DELETE FROM herfile_correction"), "refused"),
        ]  # fmt: skip
    return [f"{what}: {found}, not {wanted}" for what, found, wanted in answers if found != wanted]

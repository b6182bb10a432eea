"""Papers of Amal and demands for them: attempts, refusals, rows to probe. The paper of the tables is of the section
Legal, which Bea and Indu hold of her; nothing of it is hers, all is invented."""

from __future__ import annotations

import io
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

from saathi.kernel.clock import today
from saathi.kernel.sections import Section
from tests.world import World, idea

NOW, LEGAL = today(), int(Section.LEGAL)
TABLES = ("cases_paper", "cases_paperpiece", "cases_paperstep", "cases_paperdemand")


def files() -> dict[str, Any]:
    from django.core.files.uploadedfile import SimpleUploadedFile
    from PIL import Image

    out = io.BytesIO()
    Image.new("RGB", (8, 8), "teal").save(out, "JPEG")
    return {"paper": SimpleUploadedFile("paper.jpg", out.getvalue())}


# As evidence, so that no child is started for each person of the table.
PAPER = {"kind": "order", "title": "Order of March", "from_whom": "The committee", "is_evidence": "on"}
DEMAND = {"who": "police", "named": "An officer, Thane", "shown": "letter", "number": "12/2026",
          "scope": "Her whole file", "section": str(LEGAL), "answer_by_on": NOW + timedelta(days=3)}  # fmt: skip
UNTOLD = {"why_not_told": "not_reached", "tell_by_on": NOW + timedelta(days=1)}
TOLD = {"told_on": NOW, "told_how": "in_person", "her_words": "না", "her_language": "bn"}
ANSWER = {"lawyer": "A lawyer, Thane", "lawyer_on": NOW, "answer": "refuse", "reason": "No order was shown."}


def paper(world: World) -> UUID:
    return _made("papers.add", world, world.amal, PAPER, files())


def away(world: World) -> UUID:
    return _made("papers.withdraw", world, paper(world), {})


def untold(world: World) -> UUID:
    return _made("papers.legal_demand", world, world.amal, {**DEMAND, **UNTOLD})


def told(world: World) -> UUID:
    return _made("papers.legal_demand", world, world.amal, {**DEMAND, **TOLD})


def answered(world: World) -> UUID:
    return _made("papers.answer_demand", world, told(world), ANSWER)


def _made(act: str, world: World, target: UUID, data: dict[str, Any], sent: Any = None) -> UUID:
    from saathi.kernel.access import acts

    made: UUID = acts()[act].run(world.bea, target, data, files=sent)
    return made


def _amal(world: World) -> UUID:
    return world.amal


_about_amal = {"arguments": lambda world: (world.amal,)}
# act -> the parts of its Attempt
ATTEMPTS: dict[str, dict[str, Any]] = {
    "papers.list": _about_amal,
    "papers.demands": _about_amal,
    "papers.called": {"arguments": lambda world: ([],)},
    "papers.page": {"arguments": lambda world: (paper(world),), "first": paper},
    "papers.givable": {"arguments": lambda world: (told(world),)},
    "papers.add": {"target": _amal, "data": PAPER, "files": files},
    "papers.open": {"data": {"purpose": "with_her"}, "first": paper},
    "papers.change_section": {"data": {"section": str(int(Section.FAMILY)), "why": "A letter"}, "first": paper},
    "papers.withdraw": {"data": {"words": "না", "language": "bn"}, "first": paper},
    "papers.legal_demand": {"target": _amal, "data": {**DEMAND, **UNTOLD}},
    "papers.tell_demand": {"data": TOLD, "first": untold},
    "papers.answer_demand": {"data": ANSWER, "first": told},
}
# act, who, what is different from the attempt
REFUSALS: tuple[tuple[str, str, dict[str, Any]], ...] = (
    ("papers.add", "gita", {}),
    ("papers.open", "bea", {"first": away}),
    ("papers.change_section", "bea", {"section": str(LEGAL)}),
    ("papers.change_section", "bea", {"section": str(int(Section.COUNSELLING))}),
    ("papers.withdraw", "bea", {"first": away}),
    ("papers.legal_demand", "gita", {}),
    ("papers.legal_demand", "bea", {**TOLD, "told_on": NOW - timedelta(days=1)}),
    ("papers.tell_demand", "bea", {"first": told}),
    ("papers.tell_demand", "bea", {"told_on": NOW - timedelta(days=1)}),
    ("papers.answer_demand", "bea", {"first": answered}),
    ("papers.answer_demand", "bea", {"lawyer_on": NOW - timedelta(days=1)}),
    ("papers.answer_demand", "bea", {"first": untold, "answer": "give", "papers": [str(uuid4())]}),
    ("papers.answer_demand", "bea", {"answer": "give", "papers": [str(uuid4())]}),
)


def plant(connection: Any, amal: UUID) -> None:
    """A paper with one piece and one step, and a demand, written by a superuser."""
    one, bea = uuid4(), idea("bea")
    connection.execute(
        "INSERT INTO cases_paper (id, survivor_id, section, kind, title, from_whom, language, file, pages, kilobytes,"
        " sha256, is_evidence, added_by, added_at) VALUES"
        " (%s, %s, %s, 'order', '', '', 'bn', 'pdf', 1, 1, '', false, %s, now())",
        [one, amal, LEGAL, bea],
    )
    connection.execute(
        "INSERT INTO cases_paperpiece (id, survivor_id, paper_id, section, place, piece) VALUES (%s, %s, %s, %s, 0, '')",
        [uuid4(), amal, one, LEGAL],
    )
    connection.execute(
        "INSERT INTO cases_paperstep (id, survivor_id, paper_id, section, what, purpose, words, language, by, at)"
        " VALUES (%s, %s, %s, %s, 'opened', 'with_her', '', '', %s, now())",
        [uuid4(), amal, one, LEGAL, bea],
    )
    connection.execute(
        "INSERT INTO cases_paperdemand (id, survivor_id, section, who, named, shown, number, scope, came_on,"
        " answer_by_on, told_how, why_not_told, her_words, her_language, lawyer, answer, reason, given, written_by,"
        " written_at) VALUES (%s, %s, %s, 'police', '', 'letter', '', '', now(), now(), '', '', '', '', '', '', '',"
        " '{}', %s, now())",
        [uuid4(), amal, LEGAL, bea],
    )


def faults(probe: Any, table: str) -> list[str]:
    """Nobody moves a row into a section she does not hold, and what was done with a paper is never written anew."""
    say, counselling = probe.changed, int(Section.COUNSELLING)
    answers = [("bea moves it out of her sight", say("bea", f"UPDATE {table} SET section = {counselling}"), "refused")]
    rewritten = {
        "cases_paper": "added_at = now() - interval '1 day'",
        "cases_paperpiece": "place = 7",
        "cases_paperstep": "purpose = 'lawyer'",
    }.get(table)
    if rewritten:
        answers.append(("bea rewrites it", say("bea", f"UPDATE {table} SET {rewritten}"), "refused"))
    return [f"{table}: {what}: {found}, not {wanted}" for what, found, wanted in answers if found != wanted]

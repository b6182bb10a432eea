"""Rows of Amal's plan for the probes of row security, written by a superuser."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from tests.world import PEOPLE, World, idea


def plant(connection: Any, world: World) -> None:
    step, levels, version, recording = uuid4(), uuid4(), uuid4(), uuid4()
    hers = {"survivor_id": world.amal, "written_by": idea("bea")}
    goal = {**hers, "goal_id": world.goal}
    blank = dict.fromkeys(("much_less", "less", "hoped", "more", "much_more"), b"")
    rows: tuple[tuple[str, dict[str, Any]], ...] = (
        ("plans_step", {**goal, "id": step, "text": b"", "language": "bn", "doer": "hers", "office": "",
                        "state": "now", "waiting_on": "", "position": 1, "said_at": "now"}),
        ("plans_stepchange", {**goal, "step_id": step, "state": "done", "changed_by": "", "words": b"", "was": "now",
                              "was_waiting_on": "", "at": "now"}),
        ("plans_levels", {**goal, **blank, "id": levels, "language": "bn", "described_at": "now"}),
        ("plans_attainment", {**goal, "levels_id": levels, "level": 1, "judged_by": "hers", "words": b"",
                              "language": "", "on": "now", "written_at": "now"}),
        ("plans_version", {"survivor_id": world.amal, "id": version, "number": 1, "why": "first", "content": b"",
                           "made_at": "now", "made_by": idea("bea")}),
        ("plans_answer", {**hers, "version_id": version, "answer": "agrees", "why_none": "", "words": b"", "wants": b"",
                          "language": "", "explained": "talked", "explained_in": "bn", "on": "now",
                          "written_at": "now"}),
        ("plans_review", {**hers, "due_on": "now", "first_due_on": "now", "presence": "", "why_absent": "",
                          "there": [], "words": b"", "language": "", "concluded": b"", "is_by_law": False,
                          "written_at": "now"}),
        ("plans_booklet", {**hers, "pages": ["words"], "printed_at": "now"}),
        ("plans_recording", {**hers, "id": recording, "language": "bn", "file": "ogg", "seconds": 1, "kilobytes": 1,
                             "sha256": b"", "may_hear": [idea(one) for one in PEOPLE], "said_at": "now"}),
        ("plans_recordingpiece", {"survivor_id": world.amal, "recording_id": recording, "place": 0, "piece": b""}),
    )  # fmt: skip
    for table, row in rows:
        values = {"id": uuid4(), **row}
        columns = ", ".join(f'"{name}"' for name in values)
        marks = ", ".join(["%s"] * len(values))
        connection.execute(f"INSERT INTO {table} ({columns}) VALUES ({marks})", list(values.values()))


def faults(probe: Any) -> list[str]:
    """Of a piece of her voice that she let Bea alone hear: whoever else holds her plan finds none but at her
    table, and at a table of hers whoever does not reach her finds none either."""
    pieces, found = "SELECT count(*) FROM plans_recordingpiece", []
    with probe.connection.transaction(force_rollback=True):
        probe.connection.execute("UPDATE plans_recording SET may_hear = ARRAY[%s]::uuid[]", [idea("bea")])
        counted = {name: probe.count(name, pieces) for name in ("bea", "gita")}
        probe.connection.execute("SELECT set_config('saathi.only', %s, true)", [str(probe.world.amal)])
        counted |= {f"{name} at her table": probe.count(name, pieces) for name in ("gita", "eli")}
    for name, wanted in {"bea": 1, "gita": 0, "gita at her table": 1, "eli at her table": 0}.items():
        if counted[name] != wanted:
            found.append(f"plans_recordingpiece heard by {name}: {counted[name]}, not {wanted}")
    return found

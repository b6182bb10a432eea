"""A caseload file of invented people, and how fast it is taken in through the acts."""

from __future__ import annotations

import csv
import time
from pathlib import Path

from saathi.kernel.clock import today
from saathi.worlds.bench.figures import Figure
from saathi.worlds.bench.installation import Installation
from saathi.worlds.generate import people
from saathi.worlds.shapes import Person

ROWS, RATE, PARTS = 20_000, 500.0, 2
SEED = 41  # others than those who are there
COLUMNS = (
    "x_CaseReference", "prs_FirstName", "prs_SecondName", "prs_Birthdate", "prs_PrimaryLanguage", "x_RegisteredOn",
)  # fmt: skip


def import_rate(installation: Installation) -> Figure:
    """Rows each second of `saathi import caseload`, whole command, in files of which each is a sample."""
    rates = []
    for part in range(PARTS):
        file = installation.home / f"caseload-{part}.csv"
        write(file, ROWS // PARTS, SEED + part)
        began = time.perf_counter()
        installation.command(
            "import", "caseload", str(file), "--as", "persona-superintendent.invented", "--basis", "duty",
            "--law", "in_jj_2015_s30")
        rates.append(ROWS / PARTS / (time.perf_counter() - began))
        file.unlink()
    spread = (max(rates) - min(rates)) / 2
    return Figure("import", "Import of a caseload file, rows", sum(rates) / PARTS, RATE, "1/s", spread, ROWS, True)


def write(file: Path, n: int, seed: int) -> None:
    with file.open("w", newline="", encoding="utf-8") as to:
        lines = csv.writer(to)
        lines.writerow(COLUMNS)
        for number, person in enumerate(people(seed, n, today())):
            lines.writerow(_row(person, f"B{seed}-{number + 1:06}"))


def _row(person: Person, reference: str) -> tuple[str, ...]:
    given, _, family = person.survivor.legal_names[-1].text.partition(" ")
    born = person.survivor.birth_dates[0].born_on.isoformat()
    return reference, given, family, born, person.survivor.languages[0], person.case.opened_on.isoformat()

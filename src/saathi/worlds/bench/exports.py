"""How long it takes until a whole list is sealed and can be fetched."""

from __future__ import annotations

from saathi.worlds.bench.figures import Figure
from saathi.worlds.bench.installation import Installation

GOAL = 5_000.0  # milliseconds: whoever granted it still waits for the page


def export_time(there: Installation) -> Figure:
    """The slower of two lists."""
    lines: list[str] = []
    there.command("bench_export", say=lines.append)
    took = [float(line) for line in lines if line.strip()]
    return Figure("export", "Export of 2,000 people, asked and granted", max(took), GOAL, "ms", 0, len(took))

"""`saathi bench`: an installation of its own, filled, run and measured from outside. Exit 0 only if goals are met."""

from __future__ import annotations

import os
import platform
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psutil
from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from saathi.kernel.clock import today
from saathi.worlds.bench import figures, pages
from saathi.worlds.bench.caseload import import_rate
from saathi.worlds.bench.exports import export_time
from saathi.worlds.bench.figures import Figure
from saathi.worlds.bench.installation import Installation
from saathi.worlds.bench.scale import grows

MEMORY = 300.0
PAGE = Path("docs/reference/bench.md")


class Command(BaseCommand):
    help = "Measure list, search, page, decision, load, memory and import on invented people."
    requires_system_checks: Any = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--people", type=int, default=100_000)
        parser.add_argument("--home", type=Path, help="keep the installation here, and use what is in it")
        parser.add_argument("--samples", type=int, default=pages.SAMPLES)
        parser.add_argument("--scale", action="store_true", help="compare --people with a hundredth of them")
        parser.add_argument("--together", action="store_true", help="only what stands between organisations")
        parser.add_argument("--json", action="store_true", help="print the figures as JSON")
        parser.add_argument("--write", action="store_true", help=f"write {PAGE}, in a checkout")

    def handle(self, *args: Any, **options: Any) -> None:
        if options["write"] and not PAGE.parent.parent.exists():
            raise CommandError(f"{PAGE} can be written only from a checkout.")
        about: dict[str, object] = {**machine(), "people": f"{options['people']:,}"}
        self._say(f"{options['people']:,} invented people on {about['machine']}.")
        measure = self._scale if options["scale"] else self._measure
        found = []
        for figure in measure(options, about):
            found.append(figure)
            self._say(figures.line(figure))
        if options["json"]:
            self.stdout.write(figures.as_json(about, found))
        if options["write"]:
            PAGE.parent.mkdir(parents=True, exist_ok=True)
            PAGE.write_text(figures.as_page(about, found))
        sys.exit(0 if figures.is_met(found) else 1)

    def _measure(self, options: dict[str, Any], about: dict[str, object]) -> Iterator[Figure]:
        with home(options["home"]) as folder:
            installation = Installation(folder)
            rate = installation.fill(options["people"], self._say)
            if rate:
                about["loaded"] = f"{rate:,.0f} people each second, organisations and housekeeping included"
            with installation.running():
                if options["together"]:
                    yield from pages.together(installation, options["samples"])
                    return
                yield from pages.all_pages(installation, options["samples"])
                yield from pages.together(installation, options["samples"])
                yield from pages.mixed(installation.port)
                yield Figure("memory", "Memory of web and worker together", installation.memory(), MEMORY, "MiB", 0, 1)
                yield export_time(installation)
                yield import_rate(installation)

    def _scale(self, options: dict[str, Any], about: dict[str, object]) -> Iterator[Figure]:
        many, few = options["people"], options["people"] // 100
        about["compared with"] = f"{few:,} people"
        with home(options["home"]) as folder:
            found = []
            for people in (few, many):
                installation = Installation(folder / str(people))
                installation.fill(people, self._say)
                with installation.running():
                    found.append(pages.scale_rows(installation, options["samples"]))
            yield from grows(*found)

    def _say(self, line: str) -> None:
        """Progress goes beside the figures, so that --json stays JSON."""
        self.stderr.write(line, ending="\n")
        self.stderr.flush()


def machine() -> dict[str, object]:
    """What the figures were measured on, without naming the machine."""
    memory = round(psutil.virtual_memory().total / 2**30)
    return {
        "day": today().isoformat(),
        "machine": f"{os.cpu_count()} cores, {memory} GiB, {platform.system()} {platform.machine()}",
        "load before": f"{os.getloadavg()[0]:.1f}",
        "python": platform.python_version(),
    }


@contextmanager
def home(named: Path | None) -> Iterator[Path]:
    """The folder named, kept; else one that is gone afterwards."""
    if settings.MODE != "demo":
        raise CommandError("Invented people never stand beside real ones: this needs SAATHI_MODE=demo.")
    if named:
        named.mkdir(parents=True, exist_ok=True)
        yield named.absolute()
        return
    with tempfile.TemporaryDirectory(prefix="saathi-bench-") as made:
        yield Path(made)

"""`saathi bench-fill N`: a crowd of invented people in an empty database."""

from __future__ import annotations

import time
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from saathi.worlds.loading.crowd import load_many
from saathi.worlds.loading.programme import is_empty


class Command(BaseCommand):
    help = "Fill an empty database with a crowd of invented people, to measure with."
    requires_system_checks: Any = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("people", type=int, help="how many, from 100 to 1,000,000")
        parser.add_argument("--seed", type=int, default=7)
        parser.add_argument("--processes", type=int, default=2)

    def handle(self, *args: Any, **options: Any) -> None:
        if settings.MODE != "demo":
            raise CommandError("Invented people never stand beside real ones: this needs SAATHI_MODE=demo.")
        if not is_empty():
            raise CommandError("There are organisations already: name an empty SAATHI_HOME.")
        began = time.perf_counter()
        load_many(options["people"], options["seed"], processes=options["processes"], say=self._say)
        took = time.perf_counter() - began
        self._say(f"{options['people']:,} people in {took:.0f} s, {options['people'] / took:,.0f} each second.")

    def _say(self, line: str) -> None:
        self.stdout.write(line)
        self.stdout.flush()

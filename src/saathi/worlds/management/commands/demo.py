"""`saathi demo`: the fictional programme, once."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from saathi.kernel.clock import today
from saathi.worlds.generate import programme
from saathi.worlds.loading.programme import is_empty, is_interrupted, load
from saathi.worlds.week.beside import with_week
from saathi.worlds.week.residents import with_residents, with_second_files

SEED = 19
SURVIVORS = 80


class Command(BaseCommand):
    help = "Fill an empty database with a fictional programme, in which everybody is invented."
    requires_system_checks: Any = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--if-empty", action="store_true", help="say nothing where something is there already")
        parser.add_argument("--survivors", type=int, default=SURVIVORS)

    def handle(self, *args: Any, **options: Any) -> None:
        if settings.MODE != "demo":
            raise CommandError("Invented people never stand beside real ones: this needs SAATHI_MODE=demo.")
        told = with_week(with_second_files(with_residents(programme(SEED, options["survivors"], today()))))
        if not is_empty() and not is_interrupted(told):
            if not options["if_empty"]:
                self.stdout.write("There are organisations already; nothing was changed.")
            return
        self.stdout.write("Inventing a programme …")
        load(told, self.stdout.write)

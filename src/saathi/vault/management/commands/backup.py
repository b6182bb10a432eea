"""`saathi backup --to FOLDER`: data and keys, each encrypted to the people named with `saathi recovery`."""

from pathlib import Path
from typing import Any

import psycopg
from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import connection

from saathi.kernel.clock import server_clock
from saathi.vault.backup import Backup
from saathi.vault.recovery import NoRecovery


class Command(BaseCommand):
    help = "Write an encrypted backup of the data and, apart from it, one of the keys."
    requires_system_checks: Any = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--to", required=True, type=Path, metavar="FOLDER")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            with psycopg.connect(**connection.get_connection_params(), autocommit=True) as session:
                made = Backup(session, Path(settings.SAATHI_HOME), server_clock())
                for path in made.write(options["to"]):
                    self.stdout.write(f"{path} ({path.stat().st_size} bytes)")
        except (NoRecovery, FileExistsError) as refusal:
            raise CommandError(str(refusal)) from None
        self.stdout.write(f"They open for: {', '.join(made.recipients)}. Keep the two files in different places.")
        self.stdout.write(f"Signed by {made.signer.name}: note this name, a restore prints it again.")

"""`saathi recovery add NAME`: names a person who will be able to open backups."""

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from saathi.vault import recovery


class Command(BaseCommand):
    help = "Name a person who can open backups; without --key a new identity is made and shown once."
    requires_system_checks: Any = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("what", choices=["add", "list"])
        parser.add_argument("name", nargs="?", default="")
        parser.add_argument("--key", default="", help="her own age public key (age1…)")

    def handle(self, *args: Any, **options: Any) -> None:
        folder = Path(settings.SAATHI_HOME) / "recovery"
        try:
            if options["what"] == "list":
                for name, key in recovery.recipients(folder).items():
                    self.stdout.write(f"{name} {key}")
                return
            identity = recovery.add(folder, options["name"], options["key"])
        except recovery.NoRecovery as refusal:
            raise CommandError(str(refusal)) from None
        self.stdout.write(f"Backups from now on open for {options['name']}.")
        if identity:
            self.stdout.write(
                "Shown only once; it opens every backup: keep this line on paper, away from this machine."
            )
            self.stdout.write(identity)

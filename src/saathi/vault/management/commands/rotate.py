"""`saathi rotate organisation ID|--all` and `saathi rotate root`."""

from typing import Any
from uuid import UUID

from django.core.management.base import BaseCommand, CommandError, CommandParser

from saathi.vault import rotation


class Command(BaseCommand):
    help = "Make a new key of an organisation, or a new root key, and wrap again what hangs on it."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("what", choices=["organisation", "root"])
        parser.add_argument("id", nargs="?", type=UUID)
        parser.add_argument("--all", action="store_true", help="every organisation")

    def handle(self, *args: Any, **options: Any) -> None:
        if options["what"] == "root":
            number, count = rotation.rotate_root()
            self.stdout.write(f"Root key {number} was made and wraps {count} keys. Make a new backup of the keys now.")
            return
        known = rotation.organisations()
        chosen = known if options["all"] else [options["id"]]
        if unknown := set(chosen) - set(known):
            raise CommandError(f"There is no organisation with a key {unknown.pop()}: name one, or use --all.")
        for organisation in chosen:
            count = rotation.rotate_organisation(organisation)
            self.stdout.write(f"{organisation}: a new key, {count} wraps wrapped again.")
        self.stdout.write("Make a new backup of the keys now.")

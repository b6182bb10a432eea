"""`saathi new-act decisions.withdraw --on Decision`: for developers, in a checkout."""

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from saathi.config.scaffold import BadName, new_act, write


class Command(BaseCommand):
    help = "Write the form, rule, action, page, address, template and failing tests of a new act."
    requires_system_checks: Any = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("name", help="nouns.verb, such as decisions.withdraw")
        parser.add_argument("--room", help="the room it lives in, if not the nouns")
        parser.add_argument("--on", help="the model it acts on, if not the noun")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            act = new_act(options["name"], options["room"], options["on"])
            files = write(act, settings.SOURCE)
        except BadName as refusal:
            raise CommandError(str(refusal)) from None
        for file in files:
            self.stdout.write(str(file.relative_to(settings.SOURCE.parent)))
        self.stdout.write(f"{act.name} refuses everybody and its tests fail until you write them.")

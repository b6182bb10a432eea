"""`saathi run`: everything in the foreground, until Ctrl-C."""

import sys
from typing import Any

from django.core.checks import run_checks
from django.core.management.base import BaseCommand, CommandError

from saathi.config.processes import Installation, NotReady
from saathi.config.programs import ServerRefused
from saathi.config.roles import RolesRefused


class Command(BaseCommand):
    help = "Start the database, the web and the worker, and keep them going until Ctrl-C."
    requires_system_checks: Any = []  # they are run below, and answered with their sentences alone

    def handle(self, *args: Any, **options: Any) -> None:
        if faults := [fault for fault in run_checks(tags=["saathi"]) if fault.is_serious()]:
            for fault in faults:
                self.stderr.write(f"{fault.msg} ({fault.id})")
            sys.exit(2)
        try:
            Installation(self.stdout.write).run()
        except (NotReady, ServerRefused, RolesRefused) as refusal:
            raise CommandError(str(refusal)) from None

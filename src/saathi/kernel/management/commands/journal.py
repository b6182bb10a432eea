"""`saathi journal verify`: is the history as it was sealed? Exit 0 only if it is."""

import json
import sys
from dataclasses import asdict
from typing import Any

import psycopg
from django.core.management.base import BaseCommand, CommandParser
from django.db import connection

from saathi.kernel.clock import server_clock
from saathi.kernel.journal.findings import Report
from saathi.kernel.journal.inside import Database
from saathi.kernel.journal.outside import Outside
from saathi.kernel.journal.signing import signer
from saathi.kernel.journal.state import heads_folder, remember_verified
from saathi.kernel.journal.verifying import verify

SHOWN = 1_000  # sentences printed; --json has them all


class Command(BaseCommand):
    help = "Check every entry of the journal against its seals, the heads outside the database and the signatures."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("what", choices=["verify"])
        parser.add_argument("--json", action="store_true", help="print the whole report as JSON")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            report = check()
        except psycopg.Error as fault:
            self.stderr.write(f"The journal could not be read: {str(fault).strip()}")
            sys.exit(2)
        if options["json"]:
            self.stdout.write(json.dumps({"whole": report.is_whole, **asdict(report)}, default=str))
        else:
            self._say(report)
        sys.exit(0 if report.is_whole else 1)

    def _say(self, report: Report) -> None:
        for finding in report.findings[:SHOWN]:
            self.stdout.write(finding.sentence)
        if len(report.findings) > SHOWN:
            self.stdout.write(f"… and {len(report.findings) - SHOWN} more; --json lists them all.")
        sealed = f"{report.entries} entries sealed in {report.batches} batches, {report.checkpoints} signed checkpoints"
        self.stdout.write(f"{sealed}; {report.unsealed} entries not sealed yet.")
        self.stdout.write("The journal is whole." if report.is_whole else f"{len(report.findings)} faults were found.")


def check() -> Report:
    """Verifies with the login of this process, which must be one that reads everything (saathi_dump)."""
    folder = heads_folder()
    with psycopg.connect(**connection.get_connection_params(), autocommit=True) as session:
        report = verify(lambda: Database(session), Outside(folder), signer())
    remember_verified(folder, whole=report.is_whole, at=server_clock())
    return report

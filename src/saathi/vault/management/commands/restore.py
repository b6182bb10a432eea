"""`saathi restore --data FILE --keys FILE --identity FILE`: brings a backup back into an empty installation."""

import sys
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import psycopg
from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from saathi.kernel.clock import server_clock
from saathi.kernel.journal.findings import Report
from saathi.kernel.journal.inside import Database
from saathi.kernel.journal.outside import Outside
from saathi.kernel.journal.sealing import Sealer
from saathi.kernel.journal.verifying import verify
from saathi.kernel.migrating import nearest_models_alone
from saathi.vault.archive import Damaged
from saathi.vault.erased import last, read
from saathi.vault.holding import ready, seal_again, shred_again
from saathi.vault.recovery import NoRecovery, read_identity
from saathi.vault.restore import Loading, NotEmpty, check_empty, forget
from saathi.vault.signatures import KeyFiles


class Command(BaseCommand):
    help = "Restore a backup into an empty SAATHI_HOME and database, then verify it."
    requires_system_checks: Any = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--data", required=True, type=Path)
        parser.add_argument("--keys", type=Path, help="without it the cells stay closed")
        parser.add_argument("--identity", required=True, type=Path, help="the age identity of a recovery person")
        parser.add_argument("--erasures", type=Path, help="erasures.log: what was erased since is erased again")
        parser.add_argument("--to-home", type=Path, help="an empty SAATHI_HOME; read before anything starts")

    def handle(self, *args: Any, **options: Any) -> None:
        home = Path(settings.SAATHI_HOME)
        if options["to_home"] and options["to_home"].absolute() != home.absolute():
            raise CommandError(f"This process uses {home}: set SAATHI_HOME instead of --to-home.")
        try:
            lines, named = _ledger(home, options["erasures"])
            with psycopg.connect(**connection.get_connection_params(), autocommit=True) as session:
                check_empty(session, home)
                loading = Loading(session, home, read_identity(options["identity"]), _migrate_to)
                counts = loading.run(options["data"], options["keys"])
            connection.close()
            call_command("migrate", verbosity=0, interactive=False)
            self._erased_again(lines, named, options["erasures"])
            report = _sealed_and_verified(home, loading.header["made_at"], can_sign=options["keys"] is not None)
        except (Damaged, NoRecovery, NotEmpty, FileNotFoundError, ValueError) as refusal:
            forget(home)
            raise CommandError(str(refusal)) from None
        self._say(counts, report, loading)
        sys.exit(0 if report.is_whole else 1)

    def _erased_again(self, lines: list[dict[str, Any]], named: Mapping[str, Any], given: Path | None) -> None:
        """Before anything is sealed, verified or opened: whoever was erased since the backup is erased again."""
        if given is None:
            self.stdout.write("No ledger given (--erasures): whoever was erased since this backup can be read again.")
            return
        with psycopg.connect(**connection.get_connection_params()) as session:
            session.execute("SET ROLE saathi_definer")
            found = [seal_again(session, one, named) if one["what"] == "sealed" else shred_again(session, one)
                     for one in lines]  # fmt: skip
        n, again = len(found), sum(found)
        self.stdout.write(f"{n} erased files in the ledger, {again} of them could be read in this backup.")

    def _say(self, counts: dict[str, int], report: Report, loading: Loading) -> None:
        self.stdout.write(f"{sum(counts.values())} rows in {len(counts)} tables, each counted as in the manifest.")
        self.stdout.write(f"Made {loading.header['made_at']}, signed by {loading.header['signed_by']['name']}.")
        for finding in report.findings:
            self.stdout.write(finding.sentence)
        self.stdout.write(
            f"Journal: {report.entries} entries sealed, {report.unsealed} waiting, {len(report.findings)} faults."
        )
        if loading.kind == "data":
            self.stdout.write("No keys were given: every sealed cell stays closed, and nothing can be signed.")


def _ledger(home: Path, file: Path | None) -> tuple[list[dict[str, Any]], Mapping[str, Any]]:
    """What holds of each erased file; and, where one still lies sealed, those who can open it together."""
    if file is None:
        return [], {}
    if not file.is_file():
        raise FileNotFoundError(f"{file} is not there.")
    lines = list(last(read(file)))
    return lines, ready(home) if any(one["what"] == "sealed" for one in lines) else {}


def _migrate_to(applied: list[list[str]]) -> None:
    """To exactly the migrations of the backup; an older Saathi cannot read a newer backup."""
    executor = MigrationExecutor(connection)
    graph, wanted = executor.loader.graph, {(app, name) for app, name in applied}
    replaced = {old for migration in executor.loader.disk_migrations.values() for old in migration.replaces}
    if unknown := sorted(wanted - set(graph.nodes) - replaced):
        raise Damaged(f"The backup was made by a newer Saathi: {' '.join(unknown[0])} is not known here.")
    wanted &= set(graph.nodes)
    # Only the last of each app: a target that another one already brought would be taken back.
    inner = {parent.key for key in wanted for parent in graph.node_map[key].parents if parent.key[0] == key[0]}
    with nearest_models_alone():
        executor.migrate(sorted(wanted - inner))
    connection.close()


def _sealed_and_verified(home: Path, made_at: str, *, can_sign: bool) -> Report:
    """Entries the old sealer had not reached are sealed now, under this server; the definer may read the whole. Where
    nothing can be signed, entries waited no longer than until the backup was made."""
    outside, signer = Outside(home / "heads"), KeyFiles(home / "keys")
    with psycopg.connect(**connection.get_connection_params(), autocommit=True) as session:
        session.execute("SET ROLE saathi_definer")
        if can_sign:
            sealer = Sealer(session, outside, signer)
            if sealer.begin():
                while sealer.seal():
                    pass
                sealer.sign(now=True)
        then = server_clock if can_sign else lambda: datetime.fromisoformat(made_at)
        return verify(lambda: Database(session), outside, signer, then)

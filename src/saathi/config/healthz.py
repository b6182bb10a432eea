"""`GET /healthz`: is this installation well? Counts and versions only, nothing about anyone."""

from collections.abc import Callable
from typing import Any

from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpRequest, JsonResponse
from django.views.decorators.http import require_safe

from saathi import __version__
from saathi.kernel.journal.state import journal_state

from . import environment


@require_safe
def healthz(request: HttpRequest) -> JsonResponse:
    """200 when the database answers, no migration is missing and the journal is whole; else 503."""
    reads = {"database": _database, "migrations": _migrations, "journal": journal_state}
    parts = {name: _or_fault(read) for name, read in reads.items()}
    well = parts["database"]["ok"] and parts["migrations"].get("missing") == 0 and _journal_is_well(parts["journal"])
    return JsonResponse({"version": __version__, "well": bool(well), **parts}, status=200 if well else 503)


def _or_fault(read: Callable[[], dict[str, Any]]) -> dict[str, Any]:
    try:
        return read()
    except DatabaseError as fault:
        return {"ok": False, "fault": type(fault).__name__}


def _database() -> dict[str, Any]:
    connection.ensure_connection()
    version = int(connection.connection.info.server_version)
    text = f"{version // 10000}.{version % 10000}"
    return {"ok": True, "server_version": text, "embedded": environment.database_url() is None}


def _migrations() -> dict[str, Any]:
    executor = MigrationExecutor(connection)
    missing = executor.migration_plan(executor.loader.graph.leaf_nodes())
    return {"applied": len(executor.loader.applied_migrations), "missing": len(missing)}


def _journal_is_well(journal: dict[str, Any]) -> bool:
    return journal.get("state") not in {None, "broken"}

"""How the journal stands, cheaply: for the health page."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import connection

from ..clock import Clock, server_clock
from .verifying import LATE

VERIFIED = "verified.json"  # in SAATHI_HOME/heads: what the last verification found


def journal_state(clock: Clock = server_clock) -> dict[str, Any]:
    """{sealed, unsealed, last_checkpoint_at, state}; state is empty, whole, late (the sealer is behind) or broken (the
    last verification found faults). `unsealed` counts to 10,000."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT sealed, unsealed, oldest_at, last_checkpoint_at FROM house.journal_state()")
        sealed, unsealed, oldest_at, last_checkpoint_at = cursor.fetchone()
    verified = _verified(heads_folder())
    state = "whole" if sealed or unsealed else "empty"
    if oldest_at is not None and clock() - oldest_at > LATE:
        state = "late"
    if verified.get("whole") is False:
        state = "broken"
    return {
        "sealed": sealed,
        "unsealed": unsealed,
        "last_checkpoint_at": last_checkpoint_at and last_checkpoint_at.astimezone(UTC).isoformat(),
        "verified_at": verified.get("at"),
        "state": state,
    }


def heads_folder() -> Path:
    return Path(settings.SAATHI_HOME) / "heads"


def remember_verified(folder: Path, *, whole: bool, at: datetime) -> None:
    if folder.exists():
        new = folder / f"{VERIFIED}.new"
        new.write_text(json.dumps({"whole": whole, "at": at.astimezone(UTC).isoformat()}))
        new.replace(folder / VERIFIED)


def _verified(folder: Path) -> dict[str, Any]:
    try:
        return dict(json.loads((folder / VERIFIED).read_text()))
    except (OSError, ValueError):
        return {}


state = journal_state  # the name by which the health page asks

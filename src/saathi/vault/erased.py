"""The ledger of erasures outside of the database: a backup is older than what was erased since, this file is not.

`SAATHI_HOME/erasures.log`, one line of JSON for each sealing and each shredding: ids, the law by its code, days. It
holds no key and nothing about her. After a restore it is applied again before anybody signs in
(`saathi restore --erasures`).
"""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from django.conf import settings

from .holding import NAMES

log = logging.getLogger("saathi.vault")


def path() -> Path:
    return Path(settings.SAATHI_HOME) / "erasures.log"


def read(file: Path) -> list[dict[str, Any]]:
    """Its lines in order. Raises ValueError for a line that is not ours; a half-written last line is left out."""
    text = file.read_text(encoding="utf-8") if file.exists() else ""
    whole, _cut, _rest = text.rpartition("\n")
    found = [json.loads(line) for line in whole.split("\n") if line]
    if any(set(line) != set(NAMES) or line["what"] not in ("sealed", "shredded") for line in found):
        raise ValueError(f"{file.name} is no ledger of erasures.")
    return found


def note(line: Mapping[str, Any]) -> None:
    """One line, at once. Where the disk says no, the next night brings it up; what was done stands in the database."""
    try:
        _append([{name: str(line[name]) for name in NAMES}])
    except OSError:
        log.exception("The ledger of erasures could not be written.")


def bring_up(lines: Iterable[dict[str, Any]]) -> int:
    """Writes what the database has (`holding.erased`) and the file lacks: how many lines."""
    known = {(line["what"], line["erasure"]) for line in read(path())}
    missing = [line for line in lines if (line["what"], line["erasure"]) not in known]
    _append(missing)
    return len(missing)


def _append(lines: Iterable[dict[str, Any]]) -> None:
    """On disk when this returns. A half line of a crash is closed first, so that ours stands alone."""
    made = "".join(json.dumps(line) + "\n" for line in lines)
    if not made:
        return
    with os.fdopen(os.open(path(), os.O_RDWR | os.O_CREAT, 0o600), "r+b") as file:
        whole, _cut, _rest = file.read().rpartition(b"\n")
        file.seek(len(whole) + 1 if whole else 0)
        file.truncate()
        file.write(made.encode())
        file.flush()
        os.fsync(file.fileno())


def last(lines: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """What holds of each file: that it is shredded, or else that it is sealed."""
    of: dict[str, dict[str, Any]] = {}
    for line in lines:
        if line["what"] == "shredded" or line["whose"] not in of:
            of[line["whose"]] = line
    yield from of.values()

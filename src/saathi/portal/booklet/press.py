"""The parent's side of the press: hands what is to be printed to a child and reads the PDF, nothing of it on disk."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import saathi

_SOURCE = str(Path(saathi.__file__ or "").resolve().parents[1])
_START = f"import sys; sys.path.insert(0, {_SOURCE!r}); from saathi.portal.booklet.child import main; main()"
# Nothing of ours reaches the child: no key, no address of a database. Windows starts no process without the one named.
_ENVIRONMENT = {name: os.environ[name] for name in ("SYSTEMROOT",) if name in os.environ}
SECONDS = 20
FILE = "file"  # the paper on which a copy of her file is set, in A4


class NotPrinted(Exception):
    """The press made no PDF. What it said is not passed on: it may quote her words."""


def printed(it: dict[str, Any], paper: str) -> bytes:
    """A PDF of `contents`; `paper` is 'a5', 'a4' or FILE. Raises NotPrinted."""
    asked = json.dumps({"it": it, "paper": paper}).encode()
    try:
        child = subprocess.run(
            [sys.executable, "-I", "-B", "-X", "utf8", "-c", _START],
            input=asked, capture_output=True, env=_ENVIRONMENT, timeout=SECONDS, check=True,
        )  # fmt: skip
    except (subprocess.SubprocessError, OSError):
        raise NotPrinted from None
    if not child.stdout.startswith(b"%PDF-"):
        raise NotPrinted
    return child.stdout

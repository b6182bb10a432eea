"""The press: what is to be printed goes to a child, and a PDF comes back; nothing of it is on a disk.

Typst is loaded in the child alone: it would stay in the memory of a process that serves people. The child gets neither
a key nor the address of a database. Every file is PDF/UA-1 in the letters of `ui.fonts`.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
_START = f"import sys; sys.path.insert(0, {str(HERE.parents[1])!r}); from saathi.ui.press import main; main()"
# Windows starts no process without the one named.
_ENVIRONMENT = {name: os.environ[name] for name in ("SYSTEMROOT",) if name in os.environ}
SECONDS = 20


class NotPrinted(Exception):
    """The press made no PDF. What it said is not passed on: it may quote what was to be printed."""


def printed(it: dict[str, Any], source: Path) -> bytes:
    """A PDF of plain values by a source of typst, which reads them from `sys.inputs.it`. Raises NotPrinted."""
    asked = json.dumps({"it": it, "source": str(source)}).encode()
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


def main() -> None:
    """Of the child."""
    asked = json.loads(sys.stdin.buffer.read())
    sys.stdout.buffer.write(compiled(asked["it"], Path(asked["source"])))


def compiled(it: dict[str, Any], source: Path) -> bytes:
    """Raises typst.TypstError; a warning of typst is a fault."""
    import typst

    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[HERE / "fonts"])
    press = typst.Compiler(source, root=source.parent, font_paths=fonts, sys_inputs={"it": json.dumps(it)})
    made, warnings = press.compile_with_warnings(format="pdf", pdf_standards=["ua-1"])
    if warnings:
        raise ValueError("; ".join(one.message for one in warnings))
    if not isinstance(made, bytes):
        raise ValueError("The press made no single file.")
    return made

"""What a workbook may cost. The child sets the memory and time limits on itself before it reads a byte."""

from __future__ import annotations

import sys

MEMORY = 2 << 30
"""Bytes of address space. A sheet of a million rows and 14 columns needs about a quarter of it."""
SECONDS = 120
"""Processor seconds, and wall seconds until the first answer."""
UNPACKED = 1 << 30
"""Bytes of all parts together, as the zip directory states them."""
RATIO = 200
"""Unpacked by packed size of one part. Sheets reach 10 to 40; a bomb 1,000."""
RATIO_FROM = 1 << 20
"""Parts smaller than this may have any ratio: they cannot hurt."""
PARTS = 2_000
FORMULAS = 1_000
"""Cells with a formula that are listed one by one; above it the sentence is about the file."""
COLUMNS = 200
ROWS = 1_000_000


def set_limits() -> None:
    """Bound this process. Windows has no such limits: there the parent's clock is what remains."""
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))

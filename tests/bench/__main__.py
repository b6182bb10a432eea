"""`python -m tests.bench [samples]`: the measures that lay rows aside in the database, and so are no part of the product."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path


def main() -> None:
    """Two thousand invented people in an installation that is gone afterwards. Exit 1 where a goal is missed."""
    with tempfile.TemporaryDirectory(prefix="saathi-bench-") as made:
        os.environ |= {"SAATHI_MODE": "demo", "SAATHI_HOME": made, "DJANGO_SETTINGS_MODULE": "saathi.config.settings"}
        import django

        from saathi.config.environment import ground

        with ground():
            django.setup()
            from saathi.worlds.bench.figures import is_met, line
            from saathi.worlds.bench.installation import Installation
            from tests.bench.untold import untold

            there, found = Installation(Path(made) / "there"), []
            there.home.mkdir()
            there.fill(2_000, lambda line: None)
            with there.running():
                for figure in untold(there, int(sys.argv[1]) if len(sys.argv) > 1 else 120):
                    found.append(figure)
                    sys.stdout.write(f"{line(figure)}\n")
                    sys.stdout.flush()
    sys.exit(0 if is_met(found) else 1)


if __name__ == "__main__":
    main()

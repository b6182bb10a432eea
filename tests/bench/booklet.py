"""How long does her booklet take, from the press being asked to the PDF in hand? Twelve pages, everything ticked.

    DJANGO_SETTINGS_MODULE=saathi.config.settings python -m tests.bench.booklet [samples]      on a quiet machine
"""

from __future__ import annotations

import io
import sys
from time import perf_counter

import django
import pikepdf

from saathi.worlds.bench.figures import Times, is_met, latencies, line

GOALS = {50: 1000.0, 95: 1000.0}  # milliseconds; the paper asks for less than a second


def main(samples: int) -> int:
    django.setup()
    from saathi.portal.booklet import press
    from saathi.portal.booklet.tests.invented import full
    from saathi.portal.booklet.words import LANGUAGES

    figures = []
    for language in LANGUAGES:
        it = full(language)
        assert len(pikepdf.open(io.BytesIO(press.printed(it, "a5"))).pages) == 12
        for paper in ("a5", "a4"):
            took = []
            for _n in range(samples):
                began = perf_counter()
                press.printed(it, paper)
                took.append((perf_counter() - began) * 1000)
            what = f"Booklet of 12 pages, {language}, {paper}"
            figures += latencies(f"booklet_{language}_{paper}", what, Times(took, 0), GOALS)
    print("\n".join(line(one) for one in figures))
    return 0 if is_met(figures) else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 20))

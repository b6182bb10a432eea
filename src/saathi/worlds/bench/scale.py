"""Whether what a worker does stays as fast while the installation grows a hundredfold."""

from __future__ import annotations

from collections.abc import Iterator

from saathi.worlds.bench.figures import Figure, Times, noise_of, percentile

MOST = 1.3
WORDS = {"list": "People list", "open": "Opening a person", "save": "Recording a decision"}


def grows(few: dict[str, Times], many: dict[str, Times]) -> Iterator[Figure]:
    """The median among many over the median among few; its noise from the noise of both."""
    for name, words in WORDS.items():
        before, after = few[name].took, many[name].took
        small, large = percentile(before, 50), percentile(after, 50)
        noise = (noise_of(before, 50) / small + noise_of(after, 50) / large) * large / small
        what = f"{words}, many over few (p50 {small:.1f} and {large:.1f} ms)"
        yield Figure(f"scale {name}", what, large / small, MOST, "×", noise, len(after), cost=many[name].cost)

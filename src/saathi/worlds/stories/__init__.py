"""The two stories every demonstration begins with: Meghna and Rupa. Both are invented.

Owns their days, counted back from today so that pictures stay the same. Draws nothing.
"""

from datetime import date

from saathi.worlds.shapes import Person
from saathi.worlds.stories.meghna import meghna
from saathi.worlds.stories.rupa import rupa


def stories(today: date) -> tuple[Person, ...]:
    """Meghna first, then Rupa."""
    return meghna(today), rupa(today)

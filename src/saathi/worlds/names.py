"""Invented people's names, each in the scripts and spellings clerks would give it.

`data/spellings.csv` is hand-written with contradictory spellings; `data/names.csv` (other
people's open lists, licences inside) widens it. A name of the wider list gets the usual
slips by rule: sh/s, ee/i, oo/u, v/b.
"""

import csv
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from saathi.worlds.draws import Draws

SCRIPTS = ("Beng", "Deva")
SLIPS = (
    ("sh", "s"),
    ("ee", "i"),
    ("oo", "u"),
    ("v", "b"),
    ("kh", "k"),
    ("th", "t"),
    ("ya", "ia"),
    ("j", "z"),
    ("i", "ee"),
    ("u", "oo"),
    ("a", "aa"),
)
BENGALI_SLIPS = (("ী", "ি"), ("ূ", "ু"), ("শ", "স"), ("ণ", "ন"), ("ি", "ী"), ("স", "শ"))


@dataclass(frozen=True, slots=True)
class Spelt:
    """One name with all its spellings. Empty text where a script is not known."""

    latin: str
    latin_others: tuple[str, ...]
    bengali: str
    bengali_others: tuple[str, ...]
    devanagari: str

    def native(self, script: str) -> str:
        """The proper form in a script, or Latin where that script is not known."""
        forms = {"Beng": self.bengali, "Deva": self.devanagari, "Latn": self.latin}
        return forms[script] or self.latin


@dataclass(frozen=True, slots=True)
class NameBank:
    """Names by (gender F or M, script that must be known) and family names by script."""

    given: dict[tuple[str, str], tuple[Spelt, ...]]
    family: dict[str, tuple[Spelt, ...]]


@cache
def name_bank() -> NameBank:
    rows = [(row, _spelt(row)) for row in (*_rows("spellings.csv"), *_rows("names.csv"))]
    known = {script: [(r, s) for r, s in rows if s.native(script) != s.latin] for script in SCRIPTS}
    return NameBank(
        given={
            (gender, script): tuple(s for r, s in known[script] if r["kind"] == "given" and r["gender"] == gender)
            for gender in "FM"
            for script in SCRIPTS
        },
        family={script: tuple(s for r, s in known[script] if r["kind"] == "family") for script in SCRIPTS},
    )


def _rows(name: str) -> list[dict[str, str]]:
    path = files("saathi.worlds") / "data" / name
    if not path.is_file():
        return []
    return list(csv.DictReader(path.read_text(encoding="utf-8").splitlines()))


def _spelt(row: dict[str, str]) -> Spelt:
    latin, bengali = row["latin"].strip(), row["bengali"].strip()
    return Spelt(
        latin=latin,
        latin_others=tuple(row.get("latin_others", "").split()) or _slipped(latin, SLIPS),
        bengali=bengali,
        bengali_others=tuple(row.get("bengali_others", "").split()) or _slipped(bengali, BENGALI_SLIPS),
        devanagari=row["devanagari"].strip(),
    )


def _slipped(text: str, slips: tuple[tuple[str, str], ...]) -> tuple[str, ...]:
    """The text with one slip each, at most three; a name nothing applies to stays itself."""
    low = text[:1] + text[1:].lower()
    made = [low[0] + low[1:].replace(a, b, 1) for a, b in slips if a in low[1:]]
    return tuple(dict.fromkeys(made))[:3] or ((text,) if text else ())


def other_spelling(draws: Draws, name: Spelt, script: str) -> str:
    """A spelling another clerk might write, in this script (Latin if it has none)."""
    if script == "Beng" and name.bengali_others:
        return draws.pick(name.bengali_others)
    if script == "Deva" and name.devanagari:
        return name.devanagari
    return draws.pick(name.latin_others)


def script_of(text: str) -> str:
    """ISO 15924 code of the first letter's script, of the three in use."""
    if "\u0900" <= text[0] <= "\u097f":
        return "Deva"
    return "Beng" if "\u0980" <= text[0] <= "\u09ff" else "Latn"

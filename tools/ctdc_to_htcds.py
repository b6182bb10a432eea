"""Turn a CTDC-like caseload (2021 columns) into a CSV with the columns of HTCDS 2.0, as a proof of the importer.

Run `python tools/ctdc_to_htcds.py SOURCE.csv[.gz] MAP.csv TARGET.csv`. MAP is the dictionary that lies beside the
source; no row of either is part of this repository. What the standard cannot hold goes to our extension fields: the
age band, the months, the year of registration, and the codes RestrictsMovement (defined by the standard, missing in
its list) and Other for sector and sexual exploitation. What the map calls approximate or lossy is counted and said at
the end. A blank stays blank: it means "not known", never "no".
"""

from __future__ import annotations

import csv
import gzip
import re
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TextIO

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "src"))

from saathi.orgs.geography import countries

# Where the map has no code, ours: (field, code) by the variable of the source.
OWN_CODES = {
    "meansOfControlRestrictsMovement": ("vic_MethodsOfControl", "RestrictsMovement"),
    "typeOfLabourOther": ("vic_ForcedLabourIndustry", "Other"),
    "typeOfSexOther": ("vic_TypeOfSexExploitation", "Other"),
}
WORDS = {"Adult": "18+", "Minor": "0-17"}
OWN_FIELDS = {
    "row_id": "x_CaseReference",
    "yearOfRegistration": "x_YearRegistered",
    "ageBroad": "x_AgeBand",
    "majorityStatusAtExploit": "x_AgeBandWhenTrafficked",
    "traffickMonths": "x_MonthsTrafficked",
}
COUNTRY_FIELDS = {"citizenship": "prs_Citizenship", "CountryOfExploitation": "hte_Country"}
_BAND = re.compile(r"0*(\d+)(?:--(\d+)|(\+))")


@dataclass(slots=True)
class Conversion:
    """How each variable is turned, and what was lost on the way."""

    flags: dict[str, tuple[str, str]]
    genders: dict[str, str]
    lossy_genders: frozenset[str]
    loose: dict[str, str]
    alpha2: dict[str, str]
    approximate: Counter[str] = field(default_factory=Counter)

    @property
    def columns(self) -> list[str]:
        """The columns of the target, each once."""
        several = dict.fromkeys(name for name, _code in self.flags.values())
        return [*OWN_FIELDS.values(), "prs_Gender", *COUNTRY_FIELDS.values(), "hte_Type", *several]

    def row(self, source: dict[str, str]) -> dict[str, str]:
        """One row of the target."""
        made = {target: _band(WORDS.get(source[name], source[name])) for name, target in OWN_FIELDS.items()}
        made["prs_Gender"] = self.genders[source["gender"]] if source["gender"] else ""
        for name, target in COUNTRY_FIELDS.items():
            made[target] = self.alpha2[source[name]] if source[name] else ""
        made["hte_Type"] = "Exploitation" if made["hte_Country"] else ""
        made.update(self._several(source))
        self.approximate.update(name for name in self.loose if name in self.flags and source[name])
        if source["gender"] in self.lossy_genders:
            self.approximate["gender"] += 1
        return made

    def _several(self, source: dict[str, str]) -> dict[str, str]:
        words: dict[str, dict[str, None]] = {}
        for name, (target, code) in self.flags.items():
            if source[name]:
                words.setdefault(target, {})[code] = None
        return {target: ";".join(codes) for target, codes in words.items()}


def _band(value: str) -> str:
    """`09--17` to 9-17, `61+ (5+ yrs)` to 61+; anything else as it is."""
    found = _BAND.match(value)
    return f"{found[1]}-{found[2]}" if found and found[2] else f"{found[1]}+" if found else value


def conversion(map_file: Path) -> Conversion:
    """Read the map. Approximate codes are used and remembered as such."""
    with map_file.open(encoding="utf-8", newline="") as source:
        lines = list(csv.DictReader(source))
    flags, loose = {}, {}
    for line in lines:
        name, code = line["ctdc_variable"], line["htcds_code"]
        if line["type"] == "flag":
            flags[name] = OWN_CODES.get(name) or (line["htcds_field"], re.split(r"[\s(]", code)[0])
            if "approx" in code:
                loose[name] = code
    gender = next(line["htcds_code"] for line in lines if line["ctdc_variable"] == "gender")
    genders = dict(pair.split("=") for pair in re.sub(r"\s*\([^)]*\)", "", gender).split("; "))
    alpha2 = {alias: place.code for place in countries() for alias in place.aliases if len(alias) == 3}
    lossy = frozenset(pair.partition("=")[0] for pair in gender.split("; ") if "lossy" in pair)
    loose["gender"] = gender
    return Conversion(flags, genders, lossy, loose, alpha2)


def opened(path: Path) -> TextIO:
    """The source, packed or not."""
    return (
        gzip.open(path, "rt", encoding="utf-8", newline="")
        if path.suffix == ".gz"
        else path.open(encoding="utf-8", newline="")
    )


def main(source: Path, map_file: Path, target: Path) -> None:
    """Convert, and say how many rows in what time."""
    how, began, count = conversion(map_file), time.perf_counter(), 0
    with opened(source) as text, target.open("w", encoding="utf-8", newline="") as out:
        writer = csv.DictWriter(out, how.columns, restval="", lineterminator="\n")
        writer.writeheader()
        for row in csv.DictReader(text):
            writer.writerow(how.row(row))
            count += 1
    seconds = time.perf_counter() - began
    print(f"{count:,} rows in {seconds:.1f} s: {count / seconds:,.0f} rows/s")
    for name, cells in how.approximate.most_common():
        print(f"approximate: {name} as {how.loose[name]}: {cells:,} cells")


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*(Path(argument) for argument in sys.argv[1:]))

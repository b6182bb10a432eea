"""Occupations by code, in the order they are offered. Pure data: `occupations.toml` has the codes, this the words."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from django.utils.translation import gettext_lazy as _

from saathi.cases.clocks.words import Words

WORDS: Words = {
    "3412": _("Assistant in social work, peer educator"),
    "3431": _("Photographer"),
    "3512": _("Helping others with computers and phones"),
    "4110": _("Office work"),
    "4132": _("Entering data"),
    "4222": _("Answering calls in a call centre"),
    "4224": _("Reception of a hotel"),
    "4311": _("Keeping accounts"),
    "5120": _("Cook"),
    "5131": _("Serving in a restaurant"),
    "5141": _("Cutting hair"),
    "5142": _("Beauty parlour"),
    "5165": _("Teaching to drive"),
    "5211": _("Selling at a stall or market"),
    "5212": _("Selling food in the street"),
    "5221": _("A shop of one's own"),
    "5223": _("Selling in a shop"),
    "5230": _("Cashier"),
    "5246": _("Serving at a food counter"),
    "5311": _("Looking after children"),
    "5312": _("Helping a teacher"),
    "5321": _("Helping in a hospital"),
    "5322": _("Caring for the old and the ill at home"),
    "5414": _("Security guard"),
    "6111": _("Growing vegetables and field crops"),
    "6113": _("Plant nursery and garden"),
    "6121": _("Keeping cows and goats"),
    "6122": _("Keeping hens and ducks"),
    "6221": _("Fish farming"),
    "7131": _("Painting houses"),
    "7231": _("Repairing scooters and cars"),
    "7234": _("Repairing bicycles and rickshaws"),
    "7314": _("Pottery"),
    "7317": _("Bamboo, cane and wood work"),
    "7411": _("Electrician"),
    "7422": _("Repairing phones and computers"),
    "7512": _("Baker and sweet maker"),
    "7513": _("Making curd, ghee and cheese"),
    "7514": _("Pickles and preserved fruit"),
    "8152": _("Weaving and knitting machines"),
    "8157": _("Laundry with machines"),
    "8160": _("Machines that make food"),
    "8183": _("Packing"),
    "8212": _("Putting electrical parts together"),
    "8321": _("Carrying goods by motorcycle"),
    "8322": _("Driving a car or van"),
    "9112": _("Cleaning offices and hotels"),
    "7531": _("Tailor"),
    "7533": _("Embroidery and stitching"),
    "8153": _("Sewing machines in a factory"),
}
MAJORS: Words = {
    "3": _("Technicians and associate professionals"),
    "4": _("Clerical support workers"),
    "5": _("Service and sales workers"),
    "6": _("Skilled agricultural, forestry and fishery workers"),
    "7": _("Craft and related trades workers"),
    "8": _("Plant and machine operators, and assemblers"),
    "9": _("Elementary occupations"),
}


@dataclass(frozen=True, slots=True)
class Occupation:
    """`mark` says how sure the code is in ISCO-08, `nco` how sure it is in NCO-2015."""

    code: str
    major: str
    mark: str
    nco: str

    @property
    def words(self) -> str:
        return str(WORDS[self.code])

    @property
    def is_sure(self) -> bool:
        return self.mark == self.nco == "V"


@cache
def occupations() -> Mapping[str, Occupation]:
    """By code. ValueError for a code without words, or one outside of its major group."""
    return read(Path(__file__).with_suffix(".toml").read_text())


def read(text: str) -> Mapping[str, Occupation]:
    raw = tomllib.loads(text)
    found: dict[str, Occupation] = {}
    for group in raw["group"]:
        for code in group["codes"]:
            if code not in WORDS or code in found or code[0] != group["major"] or group["major"] not in MAJORS:
                raise ValueError(f"{code} has no words, stands twice, or is not of major group {group['major']}.")
            found[code] = Occupation(code, group["major"], group["mark"], raw["nco"])
    return found


CHOICES = [(code, words) for code in occupations() for words in [WORDS[code]]]

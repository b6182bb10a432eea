"""Countries, states, districts and sub-districts by stable code, and the languages people speak.

Owns the shipped place tables and look-ups over them. Never knows where a survivor is, or touches the database.
"""

from saathi.orgs.geography.centres import kilometres, nearest
from saathi.orgs.geography.languages import Language, language, languages
from saathi.orgs.geography.places import (
    Place,
    children,
    countries,
    districts,
    name_and_lang,
    name_of,
    path_of,
    place,
    valid,
)
from saathi.orgs.geography.search import search_places

__all__ = [
    "Language",
    "Place",
    "children",
    "countries",
    "districts",
    "kilometres",
    "language",
    "languages",
    "name_and_lang",
    "name_of",
    "nearest",
    "path_of",
    "place",
    "search_places",
    "valid",
]

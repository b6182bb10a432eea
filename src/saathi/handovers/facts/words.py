"""Facts that forms ask for, in words. A fact of another room's own call reads as nothing until its words are here."""

from __future__ import annotations

from saathi.cases.choices import DateKind
from saathi.cases.paper_choices import PaperKind
from saathi.identities.choices import ParticularKind
from saathi.survivors.choices import DependantKind

FACTS = {
    **{f"identity.{code}": words for code, words in ParticularKind.choices},
    **{f"family.{code}": words for code, words in DependantKind.choices},
    **{f"paper.{code}": words for code, words in PaperKind.choices},
    **{f"date.{code}": words for code, words in DateKind.choices},
}


def fact_words(code: str) -> str:
    return str(FACTS.get(code, ""))

"""Words that somebody reads who must not learn who she is: no numbers, no addresses of mail, and no name of hers."""

from __future__ import annotations

import re
from typing import Any
from uuid import UUID

from django import forms
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from saathi.identities.named import names_her, names_somebody
from saathi.kernel.actor import Actor
from saathi.kernel.errors import Refused

# Digits of any script: a phone, a house, a file, a date of birth. Two of them may be hours or an age.
NUMBER = re.compile(r"\d(?:[\s./()+-]?\d){2,}")
CONTACT = re.compile(r"@|https?:|www\.", re.IGNORECASE)
MOST = 300


class PlainWords(forms.CharField):
    """A few words for whoever is asked, before they may know who she is."""

    def __init__(self, **options: Any) -> None:
        options.setdefault("max_length", MOST)
        options.setdefault("required", False)
        options.setdefault("widget", forms.Textarea)
        options.setdefault(
            "help_text",
            _("Whoever is asked reads this before they know who she is. Write no name, no number and no place smaller "
              "than a district."),
        )  # fmt: skip
        super().__init__(**options)

    def clean(self, value: Any) -> str:
        said: str = super().clean(value)
        if NUMBER.search(said) or CONTACT.search(said):
            raise forms.ValidationError(_("There is a number or an address in it. Write it without."))
        return said


def must_not_name(actor: Actor, survivor: UUID, words: str) -> None:
    """Raises Refused where a word is nearly a name of hers that this actor may see. Inside an act."""
    if words and names_her(survivor, words):
        raise Refused(_now("A word in it is nearly a name of hers. Write it without."))


def must_name_nobody(actor: Actor, *texts: str) -> None:
    """The same for words that other organisations read, about nobody in particular: no name of anybody within reach."""
    if any(text and names_somebody(actor, text) for text in texts):
        raise Refused(_now("A word in it is the name of somebody whose file is open to you. Write it without."))

"""What is asked before a copy is handed out."""

from __future__ import annotations

from typing import Any

from django import forms
from django.db import models
from django.utils.translation import gettext_lazy as _

from saathi.kernel.forms import ActForm
from saathi.kernel.sections import SECTION_WORDS, Section

WHO_MAY, WHO_LOOKED = "may", "looked"
PARTS = [
    *((str(int(one)), SECTION_WORDS[one]) for one in Section),
    (WHO_MAY, _("Who may see what, and who was given something")),
    (WHO_LOOKED, _("Who opened my pages")),
]


class Form(models.TextChoices):
    PAPER = "paper", _("On paper")
    DATA = "data", _("As data, for another computer")


class CopyForm(ActForm):
    """`parts` are numbers of sections, and the two lists of who received something."""

    parts = forms.MultipleChoiceField(
        label=_("Which parts do you want?"), choices=PARTS,
        error_messages={"required": _("Choose one part or more.")})
    form = forms.ChoiceField(label=_("On paper, or as data?"), choices=Form.choices)

    def value(self) -> Any:
        return frozenset(self.cleaned_data["parts"])

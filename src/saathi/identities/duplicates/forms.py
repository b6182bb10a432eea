"""What is asked before two files are linked. Her own answer comes first; without it, why she could not be asked."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from saathi.kernel.forms import ActForm

from ..choices import HerAnswer


class AgreeForm(ActForm):
    her_answer = forms.ChoiceField(label=_("What does she say?"), choices=HerAnswer.choices)
    why_not = forms.CharField(
        label=_("Why could she not be asked?"), max_length=300, required=False, widget=forms.Textarea
    )

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("her_answer") == HerAnswer.NOT_ASKED and not data.get("why_not"):
            self.add_error("why_not", _("Write why she could not be asked."))
        return data


class OfferForm(AgreeForm):
    """`other` is a file one may see; left out, the files of other organisations are looked through."""

    other = forms.UUIDField(label=_("Which other file?"), required=False)

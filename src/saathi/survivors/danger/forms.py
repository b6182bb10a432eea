"""What is asked before a file is opened because somebody may die, and of whoever looks at it afterwards."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from saathi.kernel.forms import ActForm

from ..choices import Danger, Justified
from .code import digits_of


class GlassForm(ActForm):
    code = forms.CharField(
        label=_("What is the code of her file?"),
        max_length=32,
        help_text=_("Twelve letters and numbers, such as 9F2A-77C1-0B3D. Whoever is beside her can read it to you."),
    )
    danger = forms.ChoiceField(label=_("What is the danger?"), choices=Danger.choices)
    words = forms.CharField(
        label=_("What happened, and what will you do?"),
        max_length=1000,
        widget=forms.Textarea,
        help_text=_("It is sealed. She, whoever is beside her and a second person read it."),
    )

    def clean_code(self) -> str:
        digits = digits_of(self.cleaned_data["code"])
        if not digits:
            raise forms.ValidationError(_("A code has twelve letters and numbers, such as 9F2A-77C1-0B3D."))
        return digits


class ReviewForm(ActForm):
    verdict = forms.ChoiceField(label=_("Was it justified?"), choices=Justified.choices)
    words = forms.CharField(
        label=_("Why do you think so?"),
        max_length=1000,
        widget=forms.Textarea,
        help_text=_("She can read this. Say what you looked at."),
    )

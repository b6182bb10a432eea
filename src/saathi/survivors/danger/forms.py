"""What is asked before a file is opened because somebody may die, and of whoever looks at it afterwards."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from saathi.kernel.forms import ActForm

from ..choices import Danger, Justified
from .code import digits_of
from .exact import LEAST_NAME, LEAST_NUMBER, name_form, number_form


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


class FindForm(ActForm):
    """Why comes first. `by` is "name" or "number", `typed` what was asked: one of the two, whole."""

    danger = forms.ChoiceField(label=_("What is the danger?"), choices=Danger.choices)
    words = forms.CharField(
        label=_("Who may die, what happened, and what will you do?"),
        max_length=1000,
        widget=forms.Textarea,
        help_text=_("It is sealed. Whoever looks after data reads it; if her file opens, she and those beside her do."),
    )
    name = forms.CharField(
        label=_("Her whole name"),
        max_length=200,
        required=False,
        help_text=_("As it is written in her file, in any script. A part of it, or another spelling, finds nobody."),
    )
    number = forms.CharField(
        label=_("Or one number of hers"),
        max_length=64,
        required=False,
        help_text=_("Her whole phone number, or the case number her organisation gave her file."),
    )

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        name, number = data.pop("name", ""), data.pop("number", "")
        if bool(name) == bool(number):
            self.add_error("name", _("Type her whole name or one number, not both."))
        elif name and len(name_form(name)) < LEAST_NAME:
            self.add_error("name", _("Type her whole name."))
        elif number and len(number_form(number)) < LEAST_NUMBER:
            self.add_error("number", _("Type the whole number."))
        return {**data, "by": "name" if name else "number", "typed": name or number}


class ReviewForm(ActForm):
    verdict = forms.ChoiceField(label=_("Was it justified?"), choices=Justified.choices)
    words = forms.CharField(
        label=_("Why do you think so?"),
        max_length=1000,
        widget=forms.Textarea,
        help_text=_("She can read this. Say what you looked at."),
    )

"""The number and the pictures of a card, as her table hands them to the act. Nobody types them into a form of staff."""

from __future__ import annotations

import re

from django import forms
from django.utils.translation import gettext_lazy as _

from saathi.kernel.forms import ActForm

from .cards import FIRST, SECOND, plain_number


class PassForm(ActForm):
    number = forms.CharField(label=_("Number of the card"), max_length=120)
    pictures = forms.CharField(label=_("Pictures"), max_length=400)

    def clean_number(self) -> str:
        number = plain_number(self.cleaned_data["number"])
        if not number:
            raise forms.ValidationError(_("Look at the number again."))
        return number

    def clean_pictures(self) -> tuple[str, ...]:
        named = tuple(self.cleaned_data["pictures"].split())
        if len(set(named)) != FIRST + SECOND or len(named) != FIRST + SECOND:
            raise forms.ValidationError(_("Choose seven different pictures."))
        if not all(re.fullmatch(r"[a-z_]{1,32}", one) for one in named):
            raise forms.ValidationError(_("Choose seven different pictures."))
        return named

"""What is asked about a service."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from saathi.kernel.forms import ActForm
from saathi.kernel.groups import ANSWERS


class FeltForm(ActForm):
    """1 to 5, the lowest first. Of four glasses of water none stands for the middle."""

    felt = forms.TypedChoiceField(
        label=_("How was it?"), choices=[(str(n), str(n)) for n in range(1, ANSWERS + 1)], coerce=int
    )

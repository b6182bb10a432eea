"""What is asked before a booklet is printed."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from saathi.kernel.forms import ActForm

from .choices import Part


class PrintForm(ActForm):
    pages = forms.MultipleChoiceField(
        label=_("Which pages do you want?"),
        choices=Part.choices,
        error_messages={"required": _("Choose one page or more.")},
    )

    def value(self) -> Any:
        return self.cleaned_data["pages"]

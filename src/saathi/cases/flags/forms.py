"""What is asked when a flag is raised."""

from __future__ import annotations

from datetime import date, timedelta

from django import forms
from django.utils.translation import gettext_lazy as _

from saathi.kernel.clock import today
from saathi.kernel.forms import ActForm

from ..choices import FlagReason

LONGEST = timedelta(days=92)


class FlagForm(ActForm):
    """A reason of the list, what to know, and the last day it stands: no flag is without an end."""

    reason = forms.ChoiceField(label=_("What must whoever opens her page know first?"), choices=FlagReason.choices)
    words = forms.CharField(
        label=_("What is there to know about it?"),
        max_length=400,
        required=False,
        widget=forms.Textarea,
        help_text=_("What happened or is needed, in plain words. Never what you think of her."),
    )
    until_on = forms.DateField(
        label=_("On which day does it end?"),
        help_text=_("It vanishes by itself after that day. If it still holds then, raise it again with her."),
    )

    def clean_until_on(self) -> date:
        until: date = self.cleaned_data["until_on"]
        if until < today():
            raise forms.ValidationError(_("This day is in the past."))
        if until - today() > LONGEST:
            raise forms.ValidationError(_("A flag stands for three months at most. Look at it again with her then."))
        return until

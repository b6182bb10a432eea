"""What is asked about somebody who is away."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from saathi.kernel.clock import today
from saathi.kernel.forms import ActForm
from saathi.ui.dayfield import DayField

LONGEST = timedelta(days=92)


class CoverForm(ActForm):
    person = forms.UUIDField(label=_("Who is away?"))
    by = forms.UUIDField(label=_("Who does her work meanwhile?"))
    from_on = DayField(label=_("From which day?"))
    until_on = DayField(label=_("Until which day?"), help_text=_("The last day she is away."))

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        first, last = data.get("from_on"), data.get("until_on")
        if first and last and last < first:
            self.add_error("until_on", _("The last day is before the first."))
        if first and last and last - first > LONGEST:
            self.add_error("until_on", _("Three months are the most. Who is away for longer passes her people on."))
        if last and last < today():
            self.add_error("until_on", _("This day is past."))
        return data

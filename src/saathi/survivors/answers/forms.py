"""What she answers. Every answer is as easy as every other."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from saathi.kernel.forms import ActForm

from ..choices import Said, Topic
from ..forms import LANGUAGES


class AnswerForm(ActForm):
    topic = forms.ChoiceField(label=_("About what?"), choices=Topic.choices)
    organisation = forms.UUIDField(label=_("Which organisation?"), required=False)
    answer = forms.ChoiceField(label=_("What does she say?"), choices=Said.choices)
    language = forms.ChoiceField(label=_("In which language was it explained?"), choices=LANGUAGES)

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if (data.get("topic") == Topic.ORGANISATION) != bool(data.get("organisation")):
            self.add_error("organisation", _("Choose an organisation from the list."))
        return data

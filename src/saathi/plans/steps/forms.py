"""What is asked about a step. She comes first among those who may do it."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from saathi.kernel.forms import ActForm
from saathi.survivors.forms import LANGUAGES

from ..choices import Doer, MadeBy, StepState
from ..forms import WAITING_ON, Waits


class StepForm(ActForm):
    """`office` is a kind of office (WAITING_ON). What another office does waits on it from the day it is written."""

    text = forms.CharField(label=_("What is the step?"), max_length=300)
    language = forms.ChoiceField(label=_("In which language is it written?"), choices=LANGUAGES)
    doer = forms.ChoiceField(label=_("Who will do it?"), choices=Doer.choices)
    person = forms.UUIDField(label=_("Who of us?"), required=False)
    office = forms.ChoiceField(label=_("Which office?"), choices=[("", _("Choose")), *WAITING_ON[1:]], required=False)
    by_on = forms.DateField(
        label=_("By which day?"),
        required=False,
        help_text=_("What we or an office will do needs a day. What she does needs one only if she wants it."),
    )

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        doer = data.get("doer")
        if doer == Doer.OURS and not data.get("person"):
            self.add_error("person", _("Say who of us will do it."))
        if doer == Doer.OFFICE and not data.get("office"):
            self.add_error("office", _("Say which office will do it."))
        if doer in (Doer.OURS, Doer.OFFICE) and not data.get("by_on") and "by_on" not in self.errors:
            self.add_error("by_on", _("Name the day. Without one it is no promise."))
        data["person"] = data.get("person") if doer == Doer.OURS else None
        data["office"] = data.get("office", "") if doer == Doer.OFFICE else ""
        return data


class StepChangeForm(Waits):
    """`changed_by` is asked only where a step is dropped."""

    state = forms.ChoiceField(label=_("Where does it stand?"), choices=StepState.choices)
    changed_by = forms.ChoiceField(
        label=_("If it is dropped, whose wish is that?"), choices=MadeBy.choices, required=False
    )
    words = forms.CharField(label=_("What did she say about it?"), max_length=400, required=False)

    def clean(self) -> dict[str, Any]:
        data = super().clean()
        if data.get("state") != StepState.DROPPED:
            data["changed_by"] = ""
        elif not data.get("changed_by"):
            self.add_error("changed_by", _("Say whose wish it is."))
        return data

"""Her words as she said them, and goals in her order."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from saathi.kernel.clock import today
from saathi.kernel.forms import ActForm
from saathi.survivors.forms import LANGUAGES

from .choices import GoalState, MadeBy, Origin

WAITING_ON = [
    ("", _("Nobody")),
    ("legal_services", _("Legal Services Authority")),
    ("cwc", _("Child Welfare Committee")),
    ("magistrate", _("Magistrate")),
    ("court", _("Court")),
    ("protection_unit", _("District Child Protection Unit")),
    ("police", _("Police")),
    ("source_organisation", _("Organisation near her home")),
    ("home", _("The home where she stays")),
    ("department", _("Government department")),
    ("bank", _("Bank")),
    ("hospital", _("Hospital")),
]


class WordsForm(ActForm):
    text = forms.CharField(
        label=_("What does she want, in her own words?"),
        max_length=2000,
        widget=forms.Textarea,
        help_text=_("Write it in the language she said it. Do not correct it."),
    )
    language = forms.ChoiceField(label=_("In which language did she say it?"), choices=LANGUAGES)


def her_words(label: Any, *, required: bool = True, most: int = 1000, help_text: Any = "") -> forms.CharField:
    return forms.CharField(
        label=label,
        max_length=most,
        required=required,
        widget=forms.Textarea,
        help_text=help_text or _("Her own words, in her language."),
    )


def spoken() -> forms.ChoiceField:
    return forms.ChoiceField(
        label=_("In which language?"), choices=[("", _("Not said")), *LANGUAGES], required=False
    )


class Waits(ActForm):
    """Law 1: nothing waits without on whom, since when and the next date."""

    state = forms.ChoiceField(label=_("Where does it stand?"), choices=GoalState.choices, initial="now")
    waiting_on = forms.ChoiceField(label=_("On whom does it wait?"), choices=WAITING_ON, required=False)
    waiting_since = forms.DateField(label=_("Since when?"), required=False)
    next_on = forms.DateField(label=_("What is the next date?"), required=False)

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("state") == "waiting":
            if not data.get("waiting_on"):
                self.add_error("waiting_on", _("Say on whom it waits."))
            if not data.get("waiting_since"):
                self.add_error("waiting_since", _("Say since when it waits."))
            if not data.get("next_on"):
                self.add_error("next_on", _("Give the next date, or the day on which you will ask again."))
            if data.get("waiting_since") and data["waiting_since"] > today():
                self.add_error("waiting_since", _("This day is in the future."))
        return data


class GoalForm(Waits):
    text = forms.CharField(label=_("What is the goal, in her words?"), max_length=400)
    language = forms.ChoiceField(label=_("In which language did she say it?"), choices=LANGUAGES)
    chosen_by = forms.ChoiceField(label=_("Who chose it?"), choices=MadeBy.choices, initial="hers")
    origin = forms.ChoiceField(label=_("Where did it come from?"), choices=Origin.choices)


class GoalChangeForm(Waits):
    changed_by = forms.ChoiceField(label=_("Whose wish is the change?"), choices=MadeBy.choices, initial="hers")
    words = forms.CharField(label=_("What did she say about it?"), max_length=400, required=False)


class UpForm(ActForm):
    up = forms.BooleanField(required=False)

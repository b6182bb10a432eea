"""What is asked about an incident, and about each step of the answer to it."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from saathi.kernel.clock import today
from saathi.kernel.forms import ActForm, PastDay
from saathi.survivors.forms import LANGUAGES, PlaceField

from .choices import ByWhom, Outcome, Place, ResponseState, Want, What, Who

SPOKEN = [("", _("Not said")), *LANGUAGES]
CHOOSE = ("", _("Choose"))


def _hers(label: Any, *, required: bool = False) -> forms.CharField:
    return forms.CharField(
        label=label, max_length=2000, required=required, widget=forms.Textarea,
        help_text=_("Her own words, in her language."),
    )  # fmt: skip


class IncidentForm(ActForm):
    her_words = _hers(_("What was done or said to her?"), required=True)
    language = forms.ChoiceField(label=_("In which language?"), choices=LANGUAGES)
    by_whom = forms.ChoiceField(label=_("By whom?"), choices=[CHOOSE, *ByWhom.choices])
    place = forms.ChoiceField(label=_("Where was it?"), choices=[CHOOSE, *Place.choices])
    district = PlaceField(label=_("In which district?"), max_length=12)
    on = PastDay(label=_("On which day, or about when?"))
    wants = forms.ChoiceField(label=_("What does she want?"), choices=Want.choices)
    wants_words = _hers(_("How did she say it?"))
    not_told = forms.CharField(
        label=_("Who must not know that she told it?"), max_length=400, required=False, widget=forms.Textarea
    )


class WantForm(ActForm):
    wants = forms.ChoiceField(label=_("What does she want now?"), choices=Want.choices)
    wants_words = _hers(_("How did she say it?"), required=True)


class PaperForm(ActForm):
    paper = forms.UUIDField(label=_("Which paper of hers shows it?"))


class EndForm(ActForm):
    outcome = forms.ChoiceField(label=_("How is it now, as she says it?"), choices=Outcome.choices)
    outcome_words = _hers(_("What did she say?"))
    on = PastDay(label=_("On which day did she say it?"))

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("outcome") not in (None, Outcome.NOT_SAID) and not data.get("outcome_words"):
            self.add_error("outcome_words", _("How it ended is hers to say. Write down how she said it."))
        return data


class ProposeForm(ActForm):
    what = forms.ChoiceField(label=_("What could be done?"), choices=What.choices)
    who = forms.ChoiceField(label=_("Who would do it?"), choices=Who.choices)
    words = forms.CharField(
        label=_("What exactly, and what may come of it?"), max_length=600, widget=forms.Textarea,
        help_text=_("The good and the hard of it, as you say it to her."),
    )  # fmt: skip
    by_on = forms.DateField(label=_("By which day?"))

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("by_on") and data["by_on"] < today():
            self.add_error("by_on", _("This day is past."))
        return data


MOVED = [one for one in ResponseState.choices if one[0] != ResponseState.PROPOSED]


class MoveForm(ActForm):
    state = forms.ChoiceField(label=_("What came of it?"), choices=MOVED)
    she_said_so = forms.BooleanField(
        label=_("She herself said so, with nobody pressing her."), required=False,
        help_text=_("Needed for her yes and for her no. Stopping needs nothing."),
    )  # fmt: skip
    her_words = _hers(_("What did she say?"))
    language = forms.ChoiceField(label=_("In which language?"), choices=SPOKEN, required=False)
    on = PastDay(label=_("On which day?"))

"""What is asked about a referral, with her."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from saathi.kernel.clock import today
from saathi.kernel.forms import ActForm, PastDay
from saathi.survivors.forms import LANGUAGES, SECTIONS

from ..choices import HerAnswer, Need
from ..referral_choices import CALLER, STARTED, Company, Reached
from ..requests.forms import CHOOSE, SPOKEN
from ..requests.plain import PlainWords

# Working on one plan and going on with her are asked by acts of their own.
NEEDS = [pair for pair in Need.choices if pair[0] not in (Need.JOINT_PLAN, Need.TAKE_OVER, Need.HOME_VISIT)]
CALLERS = list(CALLER.items())


class ReferralForm(ActForm):
    provider = forms.UUIDField(label=_("Which one did she choose?"))
    need = forms.ChoiceField(label=_("What is needed?"), choices=[CHOOSE, *NEEDS])
    started_by = forms.ChoiceField(label=_("Who started it?"), choices=list(STARTED.items()))
    n_offered = forms.IntegerField(
        label=_("How many ways was she offered?"),
        min_value=1,
        max_value=9,
        initial=1,
        help_text=_("Waiting or doing nothing is one of them, if you said so."),
    )
    answer = forms.ChoiceField(
        label=_("What does she say?"),
        choices=[(HerAnswer.YES, _("Yes")), (HerAnswer.NO, _("No")), (HerAnswer.NOT_NOW, _("Not now"))],
        help_text=_("Only a yes goes out. Her no costs her nothing and is kept as her no."),
    )
    her_words = forms.CharField(
        label=_("In her words"),
        max_length=1000,
        required=False,
        widget=forms.Textarea,
        help_text=_("Her own words, in her language."),
    )
    language = forms.ChoiceField(label=_("In which language was it explained?"), choices=LANGUAGES)
    caller = forms.ChoiceField(label=_("Who makes the call?"), choices=CALLERS)
    company = forms.ChoiceField(label=_("Who goes with her?"), choices=Company.choices, initial=Company.NOT_SAID)
    company_words = forms.CharField(label=_("If she named somebody: whom?"), max_length=120, required=False)
    words = PlainWords(label=_("What should they know to answer?"))
    sections = forms.MultipleChoiceField(
        label=_("What would they need to see of her, later, if she says yes to that?"),
        choices=SECTIONS,
        required=False,
        help_text=_("Nothing is opened by this. She is asked about each part when they have said yes."),
    )
    by_on = forms.DateField(label=_("Until when is it needed?"), required=False)

    def clean_by_on(self) -> Any:
        day = self.cleaned_data["by_on"]
        if day is not None and day < today():
            raise forms.ValidationError(_("This day is past."))
        return day


class CallForm(ActForm):
    caller = forms.ChoiceField(label=_("Who made the call?"), choices=CALLERS)
    spoke = forms.ChoiceField(label=_("What came of it?"), choices=Reached.choices)
    words = forms.CharField(
        label=_("What does she say about it?"),
        max_length=600,
        required=False,
        widget=forms.Textarea,
        help_text=_("Her own words, in her language."),
    )
    language = forms.ChoiceField(label=_("In which language?"), choices=SPOKEN, required=False)
    called_on = PastDay(label=_("On which day?"))


class CompanyForm(ActForm):
    company = forms.ChoiceField(label=_("Who goes with her?"), choices=Company.choices)
    company_words = forms.CharField(label=_("If she named somebody: whom?"), max_length=120, required=False)

"""What is asked when she does not agree, and afterwards. Her words come first."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from saathi.kernel.forms import ActForm, PastDay
from saathi.survivors.forms import LANGUAGES

from ..choices import Aftermath, Beside, Changed, KeepFrom, StepKind, Wanted
from .doors import doors


class LodgeForm(ActForm):
    """`door` is one of those that fit the decision, which the rule asks."""

    her_words = forms.CharField(
        label=_("What does she say?"),
        max_length=1000,
        widget=forms.Textarea,
        help_text=_("Her own words, in her language: what she does not agree with, and what she wants instead."),
    )
    her_language = forms.ChoiceField(label=_("In which language?"), choices=LANGUAGES)
    door = forms.ChoiceField(label=_("Which door does she choose?"))
    wanted = forms.ChoiceField(
        label=_("What does she want?"), choices=[("", _("She did not say")), *Wanted.choices], required=False
    )
    beside = forms.MultipleChoiceField(
        label=_("Whom does she want beside her?"), choices=Beside.choices, required=False
    )
    keep_from = forms.MultipleChoiceField(
        label=_("Who else must not know?"), choices=KeepFrom.choices, required=False,
        help_text=_("Those who decided, and those above them, are kept from it in any case."),
    )  # fmt: skip
    lodged_on = PastDay(label=_("On which day did she say so?"))

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        door = self.fields["door"]
        assert isinstance(door, forms.ChoiceField)
        door.choices = [(one.code, one.whom) for one in doors().values()]


class StepForm(ActForm):
    what = forms.ChoiceField(label=_("What was done?"), choices=StepKind.choices)
    on = PastDay(label=_("On which day?"))
    words = forms.CharField(
        label=_("What should be remembered of it?"), max_length=600, required=False, widget=forms.Textarea
    )


class HelperForm(ActForm):
    organisation = forms.UUIDField(label=_("From which organisation?"))
    person = forms.UUIDField(label=_("Who there?"), required=False)
    since_on = PastDay(label=_("Since which day?"))


class ToldForm(ActForm):
    agreed_on = PastDay(label=_("When did she agree?"))
    she_agreed = forms.BooleanField(
        label=_("She was alone, she knows who will see it, and she said yes."),
        error_messages={"required": _("Only she can say that they are told.")},
    )


class AnswerForm(ActForm):
    answer = forms.CharField(
        label=_("What is your answer to her?"),
        max_length=1000,
        widget=forms.Textarea,
        help_text=_("It is read to her in her language. Her words stay as she said them."),
    )


class ConcludeForm(ActForm):
    changed = forms.ChoiceField(label=_("How did it end?"), choices=Changed.choices)
    why = forms.CharField(label=_("What reason was given?"), max_length=1000, widget=forms.Textarea)
    concluded_on = PastDay(label=_("On which day?"))


class CheckForm(ActForm):
    answer = forms.ChoiceField(
        label=_("Does anyone treat her differently since?"),
        choices=Aftermath.choices,
        help_text=_("Ask her alone. Do not ask in front of anyone who decided."),
    )
    words = forms.CharField(label=_("What does she say?"), max_length=600, required=False, widget=forms.Textarea)
    asked_on = PastDay(label=_("When was she asked?"))

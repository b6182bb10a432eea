"""What is asked where courses are put before her, where she chooses, and how it went."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from saathi.kernel.forms import ActForm, PastDay
from saathi.survivors.forms import LANGUAGES, PlaceField

from ..learning_choices import MOST, MadeBy, PathStep, WhyNot
from .occupations import CHOICES

SPOKEN = [("", _("Not said")), *LANGUAGES]
WHERE = _("In which district does she want to live from it?")
WHERE_HELP = _("Where she herself wants to be. It need not be where she comes from.")
KNOWS = _("She was told that this place does not take such work, and wants it all the same")


class CoursesField(forms.MultipleChoiceField):
    """Ids of courses. Which of them may be named is the rule's."""

    def valid_value(self, value: Any) -> bool:
        try:
            forms.UUIDField().clean(value)
        except forms.ValidationError:
            return False
        return True


def _her_words(label: Any = None) -> forms.CharField:
    return forms.CharField(
        label=label or _("What does she say?"),
        max_length=500,
        required=False,
        widget=forms.Textarea,
        help_text=_("Her own words, in her language."),
    )


def _language() -> forms.ChoiceField:
    return forms.ChoiceField(label=_("In which language?"), choices=SPOKEN, required=False)


class OfferForm(ActForm):
    district = PlaceField(label=WHERE, max_length=12, help_text=WHERE_HELP)
    courses = CoursesField(label=_("Which courses do you put before her?"), help_text=_("At least three."))
    language = forms.ChoiceField(label=_("In which language do you go through them with her?"), choices=LANGUAGES)

    def clean_courses(self) -> list[str]:
        named = list(dict.fromkeys(self.cleaned_data["courses"]))
        if len(named) > MOST:
            raise forms.ValidationError(_("More than six are no choice any more. Leave some out with her."))
        return named


class ChooseForm(ActForm):
    """`picked` is the key of a course that lay before her, `wait` or `none`."""

    picked = forms.RegexField(r"^(c[1-6]|wait|none)$", label=_("What does she take?"))
    whose = forms.ChoiceField(label=_("Who decided?"), choices=MadeBy.choices)
    her_words = _her_words()
    language = _language()
    on = PastDay(label=_("On which day?"))
    knows_mismatch = forms.BooleanField(label=KNOWS, required=False)
    wanted = forms.ChoiceField(
        label=_("If none fits: what does she want to learn?"),
        choices=[("", _("Something else, or not said")), *CHOICES],
        required=False,
    )


class GapForm(ActForm):
    district = PlaceField(label=WHERE, max_length=12, help_text=WHERE_HELP)
    occupation = forms.ChoiceField(
        label=_("What does she want to learn?"),
        choices=[("", _("Something else, or not said")), *CHOICES],
        required=False,
    )
    her_words = _her_words(_("How does she say it?"))
    language = _language()
    on = PastDay(label=_("On which day?"))


class BeginForm(ActForm):
    on = PastDay(label=_("On which day did she begin?"))
    knows_mismatch = forms.BooleanField(label=KNOWS, required=False)


class FinishForm(ActForm):
    step = forms.ChoiceField(
        label=_("How did it end?"),
        choices=[(one.value, one.label) for one in (PathStep.FINISHES, PathStep.LEAVES)],
    )
    on = PastDay(label=_("On which day?"))
    why = forms.ChoiceField(
        label=_("If she stopped: why?"), choices=[("", _("She finished it")), *WhyNot.choices], required=False
    )
    her_words = _her_words()
    language = _language()

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("step") == PathStep.LEAVES and not data.get("why"):
            self.add_error("why", _("Say why she stopped, or that she did not want to say."))
        if data.get("step") == PathStep.FINISHES:
            data["why"] = ""
        return data


class UseForm(ActForm):
    step = forms.ChoiceField(
        label=_("Does she use what she learned?"),
        choices=[(one.value, one.label) for one in (PathStep.USES, PathStep.DOES_NOT)],
    )
    on = PastDay(label=_("On which day was she asked?"))
    why = forms.ChoiceField(
        label=_("If not: why?"), choices=[("", _("She uses it")), *WhyNot.choices], required=False
    )
    her_words = _her_words()
    language = _language()

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("step") == PathStep.DOES_NOT and not data.get("why"):
            self.add_error("why", _("Say why not, or that she did not want to say."))
        if data.get("step") == PathStep.USES:
            data["why"] = ""
        return data

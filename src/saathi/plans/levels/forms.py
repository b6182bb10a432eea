"""What is asked about levels: her own words for each, and which one was reached."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from saathi.kernel.forms import ActForm, PastDay
from saathi.survivors.forms import LANGUAGES

from ..choices import JudgedBy, Reached
from ..forms import her_words, spoken


def _level(label: Any) -> forms.CharField:
    return forms.CharField(label=label, max_length=300)


class LevelsForm(ActForm):
    """From what she hopes for outwards: that one is easiest to say."""

    hoped = forms.CharField(
        label=Reached.HOPED.label,
        max_length=300,
        help_text=_("What will be so when this goal is reached? Write it as she says it. Do not correct it."),
    )
    less = _level(Reached.LESS.label)
    much_less = _level(Reached.MUCH_LESS.label)
    more = _level(Reached.MORE.label)
    much_more = _level(Reached.MUCH_MORE.label)
    language = forms.ChoiceField(label=_("In which language did she say it?"), choices=LANGUAGES)


class AttainForm(ActForm):
    level = forms.TypedChoiceField(label=_("Which of her levels was reached?"), choices=Reached.choices, coerce=int)
    judged_by = forms.ChoiceField(
        label=_("Who judged it?"), choices=JudgedBy.choices, help_text=_("Ask her first. It is her goal.")
    )
    words = her_words(_("What does she say about it?"), required=False, most=400)
    language = spoken()
    review = forms.UUIDField(label=_("At which review?"), required=False)
    on = PastDay(label=_("On which day?"))

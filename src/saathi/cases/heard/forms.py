"""What is asked about a piece that was explained, and about a help she wants."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from saathi.kernel.forms import ActForm, PastDay

from ..choices import Counted
from ..heard_choices import HelpKind, HerAnswer, WhyNoAnswer

HERS = [one for one in HerAnswer.choices if one[0] != HerAnswer.NONE]
OF_RIGHTS = [one for one in HerAnswer.choices if one[0] not in (HerAnswer.HEARD, HerAnswer.AGAIN)]
SPOKEN = [("en", "English"), ("bn", "বাংলা"), ("hi", "हिन्दी"), ("mr", "मराठी")]
WHEN = [("0", _("Today")), ("1", _("Tomorrow")), ("7", _("Within seven days"))]


class _Piece(ActForm):
    """Which piece, as it reads for whom: `digest` is the SHA-256 of the very words that were shown."""

    piece = forms.RegexField(r"^(rights|before)\.[a-z_]{1,24}$", label=_("Which card?"))
    country = forms.RegexField(r"^[A-Z]{2}$", label=_("By the law of which country?"))
    track = forms.ChoiceField(label=_("For a child or an adult?"), choices=Counted.choices)
    language = forms.ChoiceField(label=_("In which language?"), choices=SPOKEN)
    digest = forms.RegexField(r"^[0-9a-f]{64}$", label=_("Which words?"))


class HerAnswerForm(_Piece):
    answer = forms.ChoiceField(label=_("Is it clear?"), choices=HERS)
    words = forms.CharField(label=_("What do I want to ask?"), max_length=1000, required=False, widget=forms.Textarea)


class ExplainForm(_Piece):
    explained_on = PastDay(label=_("On which day was it explained?"))
    answer = forms.ChoiceField(label=_("What did she say?"), choices=OF_RIGHTS)
    why = forms.ChoiceField(
        label=_("If she did not answer, why?"), choices=[("", _("She answered")), *WhyNoAnswer.choices], required=False
    )
    words = forms.CharField(
        label=_("What did she ask, or what is to be known?"), max_length=1000, required=False, widget=forms.Textarea
    )

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("answer") == HerAnswer.NONE and not data.get("why"):
            self.add_error("why", _("Say why she did not answer. Nothing is explained until she says so."))
        if data.get("answer") != HerAnswer.NONE:
            data["why"] = ""
        return data


class HelpForm(ActForm):
    kind = forms.ChoiceField(label=_("What does she want?"), choices=HelpKind.choices)
    words = forms.CharField(label=_("As she was shown it"), max_length=1000)
    when = forms.TypedChoiceField(label=_("By when?"), choices=WHEN, coerce=int)

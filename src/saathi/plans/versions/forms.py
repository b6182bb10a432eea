"""What is asked of a version, and of her answer to it."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from saathi.kernel.forms import ActForm, PastDay
from saathi.survivors.forms import LANGUAGES

from ..choices import Agreement, Explained, WhyNoAnswer, WhyVersion
from ..forms import her_words, spoken


class VersionForm(ActForm):
    why = forms.ChoiceField(label=_("Why is this version made?"), choices=WhyVersion.choices)


class AnswerForm(ActForm):
    """`number` is the version that was read to her: a newer one made meanwhile is not what she answered."""

    number = forms.IntegerField(widget=forms.HiddenInput)
    explained = forms.ChoiceField(
        label=_("How was the plan explained to her?"),
        choices=Explained.choices,
        required=False,
    )
    explained_in = forms.ChoiceField(
        label=_("In which language was it explained?"), choices=[("", _("Not said")), *LANGUAGES], required=False
    )
    answer = forms.ChoiceField(label=_("Does she agree to this plan?"), choices=Agreement.choices)
    why_none = forms.ChoiceField(
        label=_("If she could not answer, why?"),
        choices=WhyNoAnswer.choices,
        required=False,
    )
    words = her_words(_("What does she say?"), required=False)
    wants = her_words(
        _("What does she want instead?"), required=False, help_text=_("Only if she is not sure or does not agree.")
    )
    language = spoken()
    on = PastDay(label=_("On which day did she answer?"))

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("answer") == Agreement.NO_ANSWER:
            if not data.get("why_none"):
                self.add_error("why_none", _("Say why she could not answer."))
            return data
        data["why_none"] = ""
        if not data.get("explained"):
            self.add_error("explained", _("She can only answer what was explained to her. Say how."))
        if not data.get("explained_in"):
            self.add_error("explained_in", _("Say in which language."))
        # At her table she says no with her own hand: she owes nobody words for it.
        is_hers = self.actor is not None and self.actor.only is not None
        if data.get("answer") == Agreement.DISAGREES and not (is_hers or data.get("words") or data.get("wants")):
            self.add_error("words", _("Write what she says, so that her no is heard."))
        return data

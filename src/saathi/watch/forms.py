"""What is asked of whoever opens many files, and of whoever looks at an alert."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from saathi.kernel.forms import ActForm

from .choices import AlertState, LookAnswer, Why


class ExplainForm(ActForm):
    why = forms.ChoiceField(label=_("Why do you open so many files now?"), choices=Why.choices)
    words = forms.CharField(
        label=_("What should be known about it?"), max_length=400, required=False, widget=forms.Textarea,
        help_text=_("Name nobody. Whoever looks after data reads this today."),
    )  # fmt: skip

    next = forms.CharField(required=False, max_length=400, widget=forms.HiddenInput)  # where she was

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("why") == Why.OTHER and not data.get("words"):
            self.add_error("words", _("Write in one sentence what it is."))
        return data


class LookForm(ActForm):
    """`reason` is needed where the matter ends."""

    state = forms.ChoiceField(
        label=_("What did you find?"), choices=[choice for choice in AlertState.choices if choice[0] != AlertState.OPEN]
    )
    reason = forms.CharField(
        label=_("How do you know?"), max_length=600, required=False, widget=forms.Textarea,
        help_text=_("Whom you asked, and what she said. Name no survivor."),
    )  # fmt: skip

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("state") in (AlertState.EXPLAINED, AlertState.TRUE) and not data.get("reason"):
            self.add_error("reason", _("Write how you know, so that somebody else can follow it."))
        return data


class ClearForm(ActForm):
    reason = forms.CharField(
        label=_("What did she say, and why may she go on?"), max_length=600, widget=forms.Textarea,
        help_text=_("Speak with her before you write. Name no survivor."),
    )  # fmt: skip


class AskForm(ActForm):
    """Which line of "who looked": the moment and the person stand for it."""

    looked_at = forms.DateTimeField(label=_("When was it?"))
    person = forms.UUIDField(label=_("Who was it?"))


class AnswerForm(ActForm):
    answer = forms.ChoiceField(label=_("Why was it?"), choices=LookAnswer.choices)
    words = forms.CharField(
        label=_("What should she be told?"), max_length=600, widget=forms.Textarea,
        help_text=_("It is read to her. Short sentences: what it was for, and what happens now."),
    )  # fmt: skip

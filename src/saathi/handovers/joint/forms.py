"""What is asked before two organisations work on one plan, and what she says about the person."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from saathi.kernel.forms import ActForm, NothingForm
from saathi.links.choices import ANSWERS, HerAnswer
from saathi.links.requests.plain import PlainWords
from saathi.plans.choices import MadeBy
from saathi.survivors.choices import SAID
from saathi.survivors.forms import LANGUAGES, SECTIONS

from ..handover_choices import Says

SPOKEN = [("", _("Not said")), *LANGUAGES]
STARTED = [
    (MadeBy.HERS, _("She asked for it")),
    (MadeBy.TOGETHER, _("It came up together")),
    (MadeBy.FOR_HER, _("We proposed it")),
]
PROOFS = [("", _("She did not say yes")), *SAID]


def her_words() -> forms.CharField:
    return forms.CharField(
        label=_("What does she say, in her words?"), max_length=1000, required=False, widget=forms.Textarea,
        help_text=_("Her own words, in her language."),
    )  # fmt: skip


class JointForm(ActForm):
    organisation = forms.UUIDField(label=_("Which organisation near her home?"))
    started_by = forms.ChoiceField(label=_("Who started it?"), choices=STARTED)
    words = PlainWords(label=_("What should they know to answer?"))
    answer = forms.ChoiceField(
        label=_("Was she asked, and what does she say?"),
        choices=ANSWERS,
        help_text=_("They are asked without her name. Her no costs her nothing and is kept as her no."),
    )
    her_words = her_words()
    language = forms.ChoiceField(label=_("In which language was it explained?"), choices=SPOKEN, required=False)

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("answer") not in (None, HerAnswer.NOT_ASKED) and not data.get("language"):
            self.add_error("language", _("Say in which language she was asked."))
        return data


class PersonForm(ActForm):
    """About the one person who was named, and about each part of her file."""

    person = forms.UUIDField(widget=forms.HiddenInput)
    says = forms.ChoiceField(
        label=_("What does she say about this person?"),
        choices=Says.choices,
        help_text=_("No reason is asked. Somebody else, not now and no cost her nothing."),
    )
    her_words = her_words()
    language = forms.ChoiceField(label=_("In which language was it explained?"), choices=LANGUAGES)
    she_knows = forms.BooleanField(
        label=_("If this person comes from her own district: she was told so before she answered"), required=False
    )
    sections = forms.MultipleChoiceField(
        label=_("If yes: which parts may this person see?"),
        choices=SECTIONS,
        required=False,
        help_text=_("Only what she named, one by one. Everything else stays closed."),
    )
    until = forms.DateField(label=_("If yes: until when?"), required=False)
    proof = forms.ChoiceField(label=_("If yes: how did she say it?"), choices=PROOFS, required=False)

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("says") == Says.YES:
            for name, sentence in (
                ("sections", _("Ask her which parts this person may see, one by one.")),
                ("until", _("Ask her until when.")),
                ("proof", _("Say how her yes is known.")),
            ):
                if not data.get(name) and name not in self.errors:
                    self.add_error(name, sentence)
        return data


class EndForm(NothingForm):
    """What that person may see ends with it."""

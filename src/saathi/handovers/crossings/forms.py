"""What is asked where a handover is carried as sealed files. Nothing in an offer has a box to write in."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from saathi.cases.papers.forms import PapersField
from saathi.exchange.bundles.forms import ANSWER_WITHIN, districts
from saathi.kernel.forms import ActForm, Choice, NothingForm
from saathi.links.choices import HerAnswer
from saathi.survivors.choices import SAID
from saathi.survivors.forms import LANGUAGES

from ..joint.forms import STARTED, her_words
from ..offers.forms import ArriveForm, CheckForm, LinesForm, PartsForm

__all__ = ["CheckForm", "CloseForm", "FollowForm", "OfferForm", "SealForm", "TakeInForm", "YesForm"]
FollowForm = NothingForm


class OfferForm(ActForm):
    organisation = forms.UUIDField(label=_("Which organisation would go on with her?"))
    district = Choice(label=_("In which district?"), query=districts)
    started_by = forms.ChoiceField(label=_("Who started it?"), choices=STARTED)
    within = forms.ChoiceField(label=_("Answer within"), choices=ANSWER_WITHIN, initial="7")
    answer = forms.ChoiceField(
        label=_("What does she say?"), choices=[(HerAnswer.YES, _("Yes")), (HerAnswer.NO, _("No"))],
        help_text=_("Only a yes goes out, and without her name. Her no costs her nothing and is kept as her no."),
    )  # fmt: skip
    her_words = her_words()
    language = forms.ChoiceField(label=_("In which language was it explained?"), choices=LANGUAGES)


class YesForm(PartsForm):
    """The receiver, and each part by itself."""

    field_order = ("who",)

    who = forms.CharField(
        label=_("Who would receive her there? First name and area, as they told you"), max_length=120, required=False,
        help_text=_("Call them first: no file between you names anybody."),
    )  # fmt: skip
    until = forms.DateField(label=_("Until when does her yes hold?"))
    language = forms.ChoiceField(label=_("In which language was it explained?"), choices=LANGUAGES)
    proof = forms.ChoiceField(label=_("How did she say yes?"), choices=SAID)
    her_words = her_words()

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        data["keeps"] = []  # what is sealed is a copy: the file here keeps its own rules
        return data


class SealForm(ActForm):
    papers = PapersField(
        label=_("Which of her papers go along?"), required=False,
        help_text=_("Go through them with her. What is not ticked stays here: of it they read what it is, what it is "
                    "called and the day on it. Sound and film are never ticked before she says so."),
    )  # fmt: skip


class TakeInForm(ArriveForm):
    field_order = ("bundle",)
    bundle = forms.UUIDField(label=_("Which sealed file came with her?"))


class CloseForm(LinesForm):
    """Of what stayed after a recall."""

    every = forms.BooleanField(label=_("All that is still kept"), required=False)

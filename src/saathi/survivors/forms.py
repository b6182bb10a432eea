"""What is asked about her, and why. Allowing "she did not want to say" is part of every question."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from saathi.kernel.forms import ActForm
from saathi.kernel.sections import ALL_SECTIONS, SECTION_WORDS, Section, each
from saathi.orgs.geography import valid

from .choices import SAID, AgeBand, ContactRule, DependantKind, Pronoun, Purpose, Track, WhoThere

LANGUAGES = [
    ("bn", _("Bangla")),
    ("hi", _("Hindi")),
    ("mr", _("Marathi")),
    ("en", _("English")),
    ("ur", _("Urdu")),
    ("ne", _("Nepali")),
    ("or", _("Odia")),
    ("ta", _("Tamil")),
    ("te", _("Telugu")),
    ("as", _("Assamese")),
    ("sat", _("Santali")),
    ("syl", _("Sylheti")),
    ("rhg", _("Rohingya")),
]
WHO_THERE = [("", _("Choose")), *WhoThere.choices]
ALSO_LATER = _(
    "Everyone who does this work there, also whoever joins later. Who works at another organisation is not listed by "
    "name."
)
COUNTRIES = [("IN", _("India")), ("BD", _("Bangladesh")), ("NP", _("Nepal"))]
SECTIONS = [(str(int(section)), SECTION_WORDS[section]) for section in each(ALL_SECTIONS & ~Section.CARD)]
LAWS = [
    ("in_jj_2015_s30", _("Juvenile Justice Act 2015, section 30 (committee's care of a child)")),
    ("in_jj_2015_s31", _("Juvenile Justice Act 2015, section 31 (production of a child)")),
    ("in_itpa_s17", _("Immoral Traffic (Prevention) Act 1956, section 17 (custody of an adult)")),
    ("in_itpa_s19", _("Immoral Traffic (Prevention) Act 1956, section 19 (at her own request)")),
    ("in_legal_aid_s12", _("Legal Services Authorities Act 1987, section 12")),
    ("bd_pshta_s32", _("Bangladesh trafficking law of 2012, section 32 (identification and return)")),
    ("bd_children_2013", _("Bangladesh Children Act 2013")),
]


def sections_of(values: list[str]) -> Section:
    total = Section.CARD
    for value in values:
        total |= Section(int(value))
    return total


class PlaceField(forms.CharField):
    """A code of `orgs.geography`; anything else is not a place."""

    def clean(self, value: Any) -> str:
        code: str = super().clean(value)
        if code and not valid(code):
            raise forms.ValidationError(_("Choose a district from the list."))
        return code


class OpenForm(ActForm):
    chosen_name = forms.CharField(
        label=_("What does she want to be called?"),
        max_length=80,
        help_text=_("The name she chooses. It need not be her legal name."),
    )
    pronoun = forms.ChoiceField(label=_("Which word is right for her?"), choices=Pronoun.choices, initial="she")
    languages = forms.MultipleChoiceField(
        label=_("Which languages does she speak, the best one first?"), choices=LANGUAGES
    )
    age_band = forms.TypedChoiceField(
        label=_("About how old is she?"),
        required=False,
        coerce=int,
        empty_value=None,
        choices=[("", _("Not known yet")), *AgeBand.choices],
    )
    track = forms.ChoiceField(label=_("Which law counts her days?"), choices=Track.choices, initial="unknown")
    country = forms.ChoiceField(
        label=_("Which country is she from?"), required=False, choices=[("", _("Not known yet")), *COUNTRIES]
    )
    district = PlaceField(
        label=_("Her home district"),
        required=False,
        help_text=_("Workers from the same district will not see her unless she agrees."),
    )
    came_out_on = forms.DateField(label=_("When did she come out?"), required=False)
    rule = forms.ChoiceField(label=_("How may she be contacted?"), choices=ContactRule.choices, initial="meet_only")
    words = forms.CharField(label=_("Which words may be used?"), max_length=200, required=False)
    basis = forms.ChoiceField(
        label=_("Why may your organisation keep her file?"),
        choices=[
            ("consent", _("She agreed")),
            ("order", _("An order of a court or committee")),
            ("duty", _("A duty by law")),
        ],
        help_text=_(
            "If only her yes allows it, it holds for 14 days, until she says it once more without you: on her own "
            "pages, or beside somebody of another organisation. Under 18 her yes alone does not do."
        ),
    )
    explained_in = forms.ChoiceField(
        label=_("If she agreed: in which language was it explained?"), required=False,
        choices=[("", _("None: it does not rest on her yes")), *LANGUAGES],
    )  # fmt: skip
    proof = forms.ChoiceField(
        label=_("If she agreed: how did she say yes?"), required=False,
        choices=[("", _("None: it does not rest on her yes")), *SAID],
    )  # fmt: skip
    law = forms.ChoiceField(label=_("Which law?"), required=False, choices=[("", _("None: she agreed")), *LAWS])
    until = forms.DateField(
        label=_("Until when?"),
        required=False,
        help_text=_("Leave it empty for one year. It can be ended earlier at any time."),
    )
    searched = forms.CharField(widget=forms.HiddenInput, required=False)

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("basis") in ("order", "duty") and not data.get("law"):
            self.add_error("law", _("Say which law allows your organisation to keep her file."))
        if data.get("basis") == "consent" and not data.get("explained_in"):
            self.add_error("explained_in", _("Say in which language it was explained to her."))
        if data.get("basis") == "consent" and not data.get("proof"):
            self.add_error("proof", _("Say how she said yes."))
        return data


class RenameForm(ActForm):
    chosen_name = forms.CharField(label=_("What does she want to be called?"), max_length=80)


class DescribeForm(ActForm):
    pronoun = forms.ChoiceField(label=_("Which word is right for her?"), choices=Pronoun.choices)
    languages = forms.MultipleChoiceField(
        label=_("Which languages does she speak, the best one first?"), choices=LANGUAGES
    )
    age_band = forms.TypedChoiceField(
        label=_("About how old is she?"),
        required=False,
        coerce=int,
        empty_value=None,
        choices=[("", _("Not known yet")), *AgeBand.choices],
    )
    track = forms.ChoiceField(label=_("Which law counts her days?"), choices=Track.choices)
    country = forms.ChoiceField(
        label=_("Which country is she from?"), required=False, choices=[("", _("Not known yet")), *COUNTRIES]
    )
    came_out_on = forms.DateField(label=_("When did she come out?"), required=False)


class SafeContactForm(ActForm):
    rule = forms.ChoiceField(label=_("How may she be contacted?"), choices=ContactRule.choices)
    from_hour = forms.IntegerField(label=_("From which hour?"), min_value=0, max_value=23, required=False)
    until_hour = forms.IntegerField(label=_("Until which hour?"), min_value=1, max_value=24, required=False)
    words = forms.CharField(
        label=_("Which words may be used?"),
        max_length=200,
        required=False,
        help_text=_("For example: say you are from the school office."),
    )
    never = forms.CharField(label=_("What must never be said or done?"), max_length=200, required=False)

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("rule") == "call_between" and (data.get("from_hour") is None or data.get("until_hour") is None):
            self.add_error("from_hour", _("Say between which hours she may be called."))
        return data


class DependantForm(ActForm):
    kind = forms.ChoiceField(label=_("Who depends on her?"), choices=DependantKind.choices)
    name = forms.CharField(label=_("Name, if she wants to give it"), max_length=80, required=False)
    birth_year = forms.IntegerField(label=_("Year of birth"), min_value=1900, max_value=2100, required=False)
    lives_with_her = forms.NullBooleanField(label=_("Does this person live with her?"), required=False)


def _names_who(form: ActForm, data: dict[str, Any]) -> dict[str, Any]:
    """One named person, or who of the organisation: never nobody, and never both."""
    if bool(data.get("who")) == bool(data.get("subject")):
        form.add_error("who", _("Choose who there may see it."))
    return data


class ConsentForm(ActForm):
    organisation = forms.UUIDField(label=_("With which organisation?"))
    who = forms.ChoiceField(label=_("Who there?"), choices=WHO_THERE, required=False, help_text=ALSO_LATER)
    subject = forms.UUIDField(label=_("One person there"), required=False)
    sections = forms.MultipleChoiceField(label=_("What may they see?"), choices=SECTIONS)
    purpose = forms.ChoiceField(label=_("What for?"), choices=Purpose.choices)
    until = forms.DateField(label=_("Until when?"))
    language = forms.ChoiceField(label=_("In which language was it explained?"), choices=LANGUAGES)
    proof = forms.ChoiceField(label=_("How did she say yes?"), choices=SAID)
    words = forms.CharField(label=_("Her own words"), max_length=400, required=False, widget=forms.Textarea)

    def clean(self) -> dict[str, Any]:
        return _names_who(self, super().clean() or {})


class GroundForm(ActForm):
    basis = forms.ChoiceField(
        label=_("What allows it?"),
        choices=[("order", _("An order of a court or committee")), ("duty", _("A duty by law"))],
    )
    organisation = forms.UUIDField(label=_("Which organisation?"))
    who = forms.ChoiceField(label=_("Who there?"), choices=WHO_THERE, required=False, help_text=ALSO_LATER)
    subject = forms.UUIDField(label=_("One person there"), required=False)
    sections = forms.MultipleChoiceField(label=_("What may they see?"), choices=SECTIONS)
    law = forms.ChoiceField(label=_("Which law?"), choices=LAWS)
    document = forms.CharField(label=_("Number and date of the order or letter"), max_length=120, required=False)
    until = forms.DateField(label=_("Until when?"))

    def clean(self) -> dict[str, Any]:
        data = _names_who(self, super().clean() or {})
        if data.get("basis") == "order" and not data.get("document"):
            self.add_error("document", _("Write the number and date of the order, so that she can ask for a copy."))
        return data


class ConflictForm(ActForm):
    person = forms.UUIDField(label=_("Which worker?"))

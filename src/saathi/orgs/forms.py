"""What the acts of this room take. Choices come from queries; a form names no table."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

from django import forms
from django.contrib.auth.password_validation import validate_password
from django.utils.translation import gettext_lazy as _

from saathi.kernel.forms import ActForm, Choice
from saathi.kernel.sections import SECTION_WORDS
from saathi.ui.dayfield import DayField
from saathi.ui.wording import LANGUAGES

from . import geography
from .queries import colleague_choices, home_districts, kinds, organisation_choices, professions
from .roles import NOT_GIVEN, ROLES
from .tokens import plain_code

SECTIONS = [(str(int(section)), words) for section, words in SECTION_WORDS.items()]
ROLE_CHOICES = [(name, role.title) for name, role in ROLES.items() if name not in NOT_GIVEN]


def place(code: str) -> None:
    if not geography.valid(code):
        raise forms.ValidationError(_("Choose a place from the list."))


@dataclass(frozen=True, slots=True)
class NewPerson:
    name: str
    profession: str
    sign_in_name: str = ""
    roles: list[str] = field(default_factory=list)
    languages: list[str] = field(default_factory=list)
    home_district: str = ""
    language: str = "en"
    joined_on: date | None = None
    code: str = ""
    id: UUID | None = None


class PersonForm(ActForm):
    """Someone joins the staff. `code` is made by the page, never typed; `id` is given only by a generated world."""

    taken = NewPerson
    name = forms.CharField(label=_("Name"), max_length=120)
    profession = Choice(label=_("Profession"), query=professions)
    sign_in_name = forms.CharField(
        label=_("Sign-in name"), max_length=120, required=False,
        help_text=_("She types this when she signs in. It is never stored in a form that can be read."))
    roles = forms.MultipleChoiceField(
        label=_("Other roles beside the profession"), choices=ROLE_CHOICES, required=False)
    languages = forms.MultipleChoiceField(label=_("Languages she works in"), choices=LANGUAGES, required=False)
    home_district = Choice(
        label=_("Home district"), query=home_districts, required=False,
        help_text=_("Survivors of her own district stay closed to her until they agree."))
    language = forms.ChoiceField(label=_("Language of her pages"), choices=LANGUAGES, required=False)
    joined_on = forms.DateField(label=_("Joined on"), required=False, widget=forms.HiddenInput)
    code = forms.CharField(required=False, widget=forms.HiddenInput)
    id = forms.UUIDField(required=False, widget=forms.HiddenInput)

    def clean_language(self) -> str:
        return self.cleaned_data["language"] or "en"

    def clean_code(self) -> str:
        if self.cleaned_data["code"] and not plain_code(self.cleaned_data["code"]):
            raise forms.ValidationError(_("This is not a one-time code."))
        return str(self.cleaned_data["code"])


@dataclass(frozen=True, slots=True)
class NewOrganisation:
    """An organisation with the first person on its staff."""

    kind: str
    district: str
    name: str
    name_local: str
    local_language: str
    short_name: str
    person: NewPerson
    id: UUID | None = None


class OrganisationForm(ActForm):
    """Fields of the first person begin with `person_`."""

    kind = Choice(label=_("Kind of organisation"), query=kinds)
    district = forms.CharField(label=_("District"), max_length=12, validators=[place])
    name = forms.CharField(label=_("Name"), max_length=160)
    name_local = forms.CharField(label=_("Name in its own language"), max_length=160, required=False)
    local_language = forms.ChoiceField(label=_("Language of that name"), choices=LANGUAGES, required=False)
    short_name = forms.CharField(label=_("Short name"), max_length=40, required=False)
    id = forms.UUIDField(required=False, widget=forms.HiddenInput)

    def __init__(self, actor: Any, data: Any = None, files: Any = None, **options: Any) -> None:
        super().__init__(actor, data, files, **options)
        given = {key.removeprefix("person_"): data[key] for key in data or {} if key.startswith("person_")}
        self.person = PersonForm(actor, given)

    def clean(self) -> dict[str, Any]:
        if not self.person.is_valid():
            raise forms.ValidationError([error for errors in self.person.errors.values() for error in errors])
        return self.cleaned_data

    def value(self) -> NewOrganisation:
        return NewOrganisation(**{**self.cleaned_data, "person": self.person.value()})


class CodeForm(ActForm):
    """A new one-time code, made by the page."""

    code = forms.CharField(widget=forms.HiddenInput)

    def clean_code(self) -> str:
        if not plain_code(self.cleaned_data["code"]):
            raise forms.ValidationError(_("This is not a one-time code."))
        return str(self.cleaned_data["code"])


class TeamForm(ActForm):
    name = forms.CharField(label=_("Name of the team"), max_length=120)
    id = forms.UUIDField(required=False, widget=forms.HiddenInput)


class MemberForm(ActForm):
    person = Choice(label=_("Person"), query=colleague_choices)


class AgreementForm(ActForm):
    """What the other organisation may be asked for; it opens nobody by itself."""

    organisation = Choice(label=_("Organisation"), query=organisation_choices)
    sections = forms.MultipleChoiceField(label=_("What they may ask a person to share"), choices=SECTIONS)
    from_on = DayField(label=_("From"))
    until_on = DayField(label=_("Until"))

    def clean_sections(self) -> int:
        return sum(int(section) for section in self.cleaned_data["sections"])

    def clean(self) -> dict[str, Any]:
        given = self.cleaned_data
        if given.get("from_on") and given.get("until_on") and given["until_on"] <= given["from_on"]:
            raise forms.ValidationError(_("The last day must come after the first day."))
        return given


class PasswordForm(ActForm):
    password = forms.CharField(
        label=_("Choose a password"), max_length=200, strip=False, widget=forms.PasswordInput,
        help_text=_("At least 12 letters or signs. Four words that do not belong together work well."))

    def clean_password(self) -> str:
        validate_password(self.cleaned_data["password"])
        return str(self.cleaned_data["password"])


class EnrolForm(PasswordForm):
    code = forms.CharField(label=_("One-time code"), max_length=40)


class FirstForm(EnrolForm):
    """The page of the first time. Only the code and the password go on to the act."""

    name = forms.CharField(label=_("Sign-in name"), max_length=120)
    field_order = ("name", "code", "password")


class LanguageForm(ActForm):
    language = forms.ChoiceField(label=_("Language of your pages"), choices=LANGUAGES)

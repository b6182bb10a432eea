"""What is put before her, what she says to each of it, and what she takes."""

from __future__ import annotations

import json
from typing import Any

from django import forms
from django.utils.translation import gettext as now_said
from django.utils.translation import gettext_lazy as _

from saathi.kernel.clock import today
from saathi.kernel.forms import ActForm
from saathi.survivors.forms import LANGUAGES

from .sentences import too_long
from .topics import ELSE, FEWEST, MOST, TYPE_OF, WAIT

TOPICS = [(code, code) for code in TYPE_OF]
ANSWERS = [("yes", _("Yes")), ("not_sure", _("Not sure")), ("no", _("No"))]
HEARERS = [
    ("family", _("My family")),
    ("lawyer", _("My lawyer")),
    ("home", _("The home where I live")),
    ("committee", _("The committee or the court")),
    ("doctor", _("My doctor")),
]
SAYS = ("name", "good", "hard", "pays", "long", "next", "source")  # what is said of each option
IN_TWO = ("good", "hard")  # two sentences, one on each line


class OfferForm(ActForm):
    """Up to four options, each a group of fields `1_name`, `1_good`, …; one without a name is not offered."""

    topic = forms.ChoiceField(label=_("What is it about?"), choices=TOPICS, widget=forms.HiddenInput)
    language = forms.ChoiceField(
        label=_("In which language is it written?"), choices=LANGUAGES, widget=forms.HiddenInput)

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        for n in range(1, MOST + 1):
            self.fields.update(_fields(n))

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        data["options"] = [self._option(n) for n in range(1, MOST + 1) if data.get(f"{n}_name")]
        data["options"].sort(key=lambda one: one["key"] == WAIT)  # it comes last
        keys = [one["key"] for one in data["options"]]
        if WAIT not in keys:
            raise forms.ValidationError(_("To wait is always one of the options. Leave it there."))
        if len(keys) < FEWEST or len(set(keys)) < len(keys):
            raise forms.ValidationError(_("Put at least one option beside waiting."))
        return data

    def _option(self, n: int) -> dict[str, Any]:
        data = self.cleaned_data
        option: dict[str, Any] = {"key": data.get(f"{n}_key") or f"own_{'abcd'[n - 1]}",
                                  "picture": data.get(f"{n}_picture") or ELSE}
        for name in SAYS:
            field, said = f"{n}_{name}", data.get(f"{n}_{name}", "")
            lines = [line.strip() for line in said.splitlines() if line.strip()]
            if not said:
                self.add_error(field, _("Say this too: she weighs all of it."))
            elif name in IN_TWO and len(lines) != 2:
                self.add_error(field, _("Write two sentences, each on its own line."))
            elif name != "source" and (long := too_long(said)):
                self.add_error(field, now_said("Say it in at most 12 words: %(sentence)s") % {"sentence": long})
            option[name] = lines if name in IN_TWO else said
        return option

    def value(self) -> Any:
        taken = super().value()
        taken.written = json.dumps(taken.options, ensure_ascii=False)
        return taken


def _fields(n: int) -> dict[str, forms.Field]:
    def line(label: Any, most: int = 120) -> forms.CharField:
        return forms.CharField(label=label, max_length=most, required=False)

    def lines(label: Any) -> forms.CharField:
        return forms.CharField(label=label, max_length=300, required=False, widget=forms.Textarea,
                               help_text=_("Two sentences, each on its own line."))

    made = {
        "key": forms.RegexField(r"^[a-z_]{1,24}$", required=False, widget=forms.HiddenInput),
        "picture": forms.RegexField(r"^[a-z_]{1,32}$", required=False, widget=forms.HiddenInput),
        "name": line(_("Name of this option")), "good": lines(_("What is good")), "hard": lines(_("What is hard")),
        "pays": line(_("Who pays"), 200), "long": line(_("How long"), 200), "next": line(_("What comes next"), 200),
        "source": line(_("Where this comes from"), 200),
    }  # fmt: skip
    return {f"{n}_{name}": field for name, field in made.items()}


class WeighForm(ActForm):
    """One thing she says at a time: to one option, or what she leans to, or who is told of it."""

    topic = forms.ChoiceField(choices=TOPICS)
    language = forms.ChoiceField(choices=LANGUAGES)
    option = forms.RegexField(r"^[a-z_]{1,24}$", required=False)
    answer = forms.ChoiceField(choices=[*ANSWERS, ("again", "again")], required=False)
    picked = forms.RegexField(r"^[a-z_]{1,24}$", required=False)
    words = forms.CharField(max_length=500, required=False, strip=True)
    is_heard = forms.BooleanField(required=False)
    hearers = forms.MultipleChoiceField(choices=HEARERS, required=False)

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("picked") == ELSE and not data.get("words"):
            self.add_error("words", _("Say in a few words what you want."))
        if bool(data.get("option")) != bool(data.get("answer")):
            raise forms.ValidationError(_("Say which option is meant, and what she says to it."))
        return data


class ChooseForm(ActForm):
    """`said` is what she takes, in her words or the option's; `options` what lay before her, one on each line. Where
    she only changes her mind, those who were told of what she chose before are told of this."""

    topic = forms.ChoiceField(choices=TOPICS)
    language = forms.ChoiceField(choices=LANGUAGES)
    picked = forms.RegexField(r"^[a-z_]{1,24}$")
    said = forms.CharField(max_length=500)
    options = forms.CharField(max_length=1000)
    offer = forms.UUIDField(required=False)
    review_on = forms.DateField()
    keeps_hearers = forms.BooleanField(required=False)

    def clean_review_on(self) -> Any:
        if self.cleaned_data["review_on"] <= today():
            raise forms.ValidationError(_("We look at it again on a day that lies ahead."))
        return self.cleaned_data["review_on"]

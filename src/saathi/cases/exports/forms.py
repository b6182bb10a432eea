"""What is asked before a list is taken out."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from saathi.identities.forms import PURPOSES
from saathi.kernel.actor import Actor
from saathi.orgs.queries import colleague_choices
from saathi.orgs.sealing_keys import recipients

from ..choices import ExportKind, WhyExport
from ..forms import FilteredForm
from .columns import CHOICES, NAMING, OPEN


def openers(actor: Actor) -> list[tuple[str, str]]:
    """Colleagues who have a key, herself first: what the page offers."""
    known = {str(one) for one in recipients(actor)}
    found = [(code, words) for code, words in colleague_choices(actor) if code in known]
    return sorted(found, key=lambda one: one[0] != str(actor.id))


class ExportForm(FilteredForm):
    waits = forms.BooleanField(label=_("Waiting on someone"), required=False, widget=forms.HiddenInput)
    purpose = forms.ChoiceField(label=_("What will the list be used for?"), choices=WhyExport.choices)
    columns = forms.MultipleChoiceField(
        label=_("Which columns?"), choices=CHOICES, initial=list(OPEN),
        help_text=_("A code stands for each person. Choose names only where the work cannot be done without them."))
    naming = forms.ChoiceField(
        label=_("If it has names: what do you need them for?"), choices=[("", _("No names are in it")), *PURPOSES],
        required=False)
    recipient = forms.UUIDField(
        label=_("Who opens the file?"),
        help_text=_("It is sealed to the key of this person, and nobody else can open it."))
    kind = forms.ChoiceField(label=_("What kind of file?"), choices=ExportKind.choices, initial="xlsx")

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if set(data.get("columns", ())) & set(NAMING) and not data.get("naming"):
            self.add_error("naming", _("Say what you need the names for."))
        return data

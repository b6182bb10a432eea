"""What is asked about keys and directories."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from saathi.kernel.forms import ActForm
from saathi.kernel.keyring import keyring
from saathi.ui.dayfield import DayField

from ..files import CarriedFile
from ..kinds import MOST_CARD, MOST_DIRECTORY

WORDS = _("Write the seven words that were read to you, not those on a screen: whoever changed the file changed both.")


class KeysForm(ActForm):
    recovery = forms.CharField(
        label=_("Public recovery key"), max_length=200,
        help_text=_(
            "It begins with age1. Two people of the organisation make it away from this computer and keep its private "
            "half on paper, in a safe: with it a sealed file can be opened when this installation is lost."))

    def clean_recovery(self) -> str:
        public = str(self.cleaned_data["recovery"]).strip().lower()
        if public.startswith("age-secret-key"):
            raise forms.ValidationError(
                _("This is a private key. Do not use it any more: make a new one, and write only its public key."))
        if not keyring().is_recipient(public):
            raise forms.ValidationError(_("This is not a public key of age. It begins with age1 and has 62 letters."))
        return public


class CardForm(ActForm):
    card = CarriedFile(label=_("Card of the organisation"), most=MOST_CARD)
    words = forms.CharField(label=_("The words of its keys"), max_length=200, help_text=WORDS)
    stands = forms.ChoiceField(
        label=_("What is it in the directory?"), initial="peer",
        choices=[("peer", _("An organisation others can seal files to")),
                 ("both", _("Such an organisation, and one of the five keepers")),
                 ("keeper", _("One of the five keepers and nothing else"))])


class DistrustForm(ActForm):
    key = forms.RegexField(label=_("Which key?"), regex=r"^[0-9a-f]{64}$")
    since_on = DayField(label=_("Since which day is it not trusted?"),
                        help_text=_("The first day on which somebody else may have had it."))


class DirectoryForm(ActForm):
    file = CarriedFile(label=_("Directory"), most=MOST_DIRECTORY)
    words = forms.CharField(
        label=_("The words of its keepers"), max_length=200, required=False,
        help_text=_("Only for the first directory. Write the seven words that one of its keepers reads to you."))
